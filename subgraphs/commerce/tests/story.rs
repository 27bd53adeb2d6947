//! What members do in commerce, on a real PostgreSQL: each operation once, with what it shows.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use async_graphql::{Request, ValidationMode, Variables};
use database::{Database, Feed, Platform, PlatformSettings, PrivateServer, Settings, Viewer};
use kit::{Context, Limits, Schema};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};
use tokio::{runtime::Runtime, sync::OnceCell};
use uuid::Uuid;

struct World {
    database: Database,
    owner: DatabaseConnection,
    schema: Schema,
    _server: PrivateServer,
}

#[derive(Clone, Copy)]
struct Member(Uuid);

impl World {
    async fn new() -> World {
        let server = PrivateServer::start(&directory()).await.unwrap();
        let place = PlatformSettings { url: server.url().to_owned(), schema: "oros".to_owned() };
        let platforms = BTreeMap::from([(Platform::Oros, place)]);
        let database = Database::connect(Settings { platforms, ..Settings::default() }).unwrap();
        let owner = database.administer(Platform::Oros).unwrap().unwrap();
        migration::up(&owner, Platform::Oros, "oros", |_| {}).await.unwrap();
        let schema = commerce::subgraph().schema(ValidationMode::Strict);
        World { database, owner, schema, _server: server }
    }

    async fn sql(&self, statement: &str) {
        self.owner.execute_unprepared(&format!("set search_path = oros; {statement}")).await.unwrap();
    }

    /// A new person with the roles and a thousand dollars.
    async fn member(&self, roles: &[&str]) -> Member {
        let id = Uuid::new_v4();
        let roles = roles.join("','");
        self.sql(&format!(
            "insert into auth.users (id) values ('{id}') on conflict do nothing;
            insert into users (id, email, username) values ('{id}', '{id}@example.org', '{id}');
            insert into user_roles (user_id, role) select '{id}', role from unnest(array['{roles}']) as role;
            insert into ledger_entries (wallet_id, source_type, amount, direction, status)
            select id, 'adjustment', 1000, 'credit', 'settled' from wallets where user_id = '{id}'"
        ))
        .await;
        Member(id)
    }

    async fn ask(&self, member: Member, query: &str, variables: Value) -> Value {
        self.answer(Viewer::anonymous().with(Platform::Oros, member.0.to_string()), query, variables).await
    }

    /// The data of an answer without errors.
    async fn answer(&self, viewer: Viewer, query: &str, variables: Value) -> Value {
        let sessions = self.database.sessions(Arc::new(viewer));
        let context = Context::new(sessions, idle_feed(), "request".into(), Limits::default());
        let request = Request::new(query).variables(Variables::from_json(variables)).data(context);
        let response = serde_json::to_value(self.schema.execute(request).await).unwrap();
        assert_eq!(response.get("errors"), None, "{response:#}");
        response["data"].clone()
    }

    /// The payload of the mutation.
    async fn run(&self, member: Member, mutation: &str, shown: &str, input: Value) -> Value {
        let type_name = mutation[..1].to_uppercase() + &mutation[1..] + "Input";
        let query = format!(
            "mutation ($input: {type_name}!) {{
                {mutation}(input: $input) {{ {shown} userErrors {{ code path }} }} }}"
        );
        self.ask(member, &query, json!({ "input": input })).await[mutation].clone()
    }

    /// The payload of a mutation that is not refused.
    async fn done(&self, member: Member, mutation: &str, shown: &str, input: Value) -> Value {
        let payload = self.run(member, mutation, shown, input).await;
        assert_eq!(payload["userErrors"], json!([]), "{mutation}");
        payload
    }

    /// The code and path of the mutation's refusal.
    async fn refused(&self, member: Member, mutation: &str, input: Value) -> (Value, Value) {
        let payload = self.run(member, mutation, "", input).await;
        (payload["userErrors"][0]["code"].clone(), payload["userErrors"][0]["path"].clone())
    }

    /// A draft of the business, of a hundred dollars at ten a sale.
    async fn draft(&self, business: Member) -> Value {
        let input = json!({
            "title": "Tea", "objective": "SALE", "payoutPerAction": "10.00", "totalBudget": "100.00",
        });
        let shown = "campaign { id status remainingBudget business { id } }";
        let campaign = self.done(business, "createOrosCampaign", shown, input).await["campaign"].clone();
        assert_eq!(campaign["status"], "DRAFT");
        assert_eq!(campaign["business"]["id"], json!(business.0));
        campaign["id"].clone()
    }
}

#[test]
fn a_campaign_is_drafted_funded_joined_earned_by_boosted_and_completed() {
    run(async |world| {
        let business = world.member(&["business"]).await;
        let (creator, supporter) = (world.member(&["creator"]).await, world.member(&["supporter"]).await);
        let campaign = world.draft(business).await;

        let input = json!({
            "campaignId": campaign, "objective": "SALE", "payoutPerAction": "20", "totalBudget": "200",
        });
        let revised = world
            .done(business, "reviseOrosCampaign", "campaign { payoutPerAction totalBudget }", input)
            .await;
        assert_eq!(revised["campaign"], json!({ "payoutPerAction": "20.00", "totalBudget": "200.00" }));

        let moved = "campaign { status remainingBudget } wallet { id __typename } entries { id } replayed";
        let input = json!({ "campaignId": campaign, "idempotencyKey": "fund" });
        let funded = world.done(business, "fundOrosCampaign", moved, input.clone()).await;
        assert_eq!(funded["campaign"], json!({ "status": "ACTIVE", "remainingBudget": "200.00" }));
        assert_eq!(funded["wallet"]["__typename"], "OrosWallet");
        assert_eq!(funded["entries"].as_array().unwrap().len(), 1);
        assert_eq!(funded["replayed"], false);
        let again = world.done(business, "fundOrosCampaign", moved, input).await;
        assert_eq!((&again["replayed"], &again["entries"]), (&json!(true), &funded["entries"]));

        for (mutation, status) in [("pauseOrosCampaign", "PAUSED"), ("resumeOrosCampaign", "ACTIVE")] {
            let input = json!({ "campaignId": campaign });
            let payload = world.done(business, mutation, "campaign { status }", input).await;
            assert_eq!(payload["campaign"]["status"], status);
        }

        let shown = "application { id status campaign { title } creator { id } }";
        let joined = world.done(creator, "joinOrosCampaign", shown, json!({ "campaignId": campaign })).await;
        assert_eq!(joined["application"]["status"], "PENDING");
        assert_eq!(joined["application"]["creator"]["id"], json!(creator.0));
        let input = json!({ "campaignCreatorId": joined["application"]["id"], "accept": true });
        let decided = world.done(business, "decideOrosApplication", "application { status }", input).await;
        assert_eq!(decided["application"]["status"], "ACCEPTED");

        let input = json!({ "campaignId": campaign, "url": "https://example.org/tea" });
        let link =
            world.done(creator, "createOrosTrackingLink", "trackingLink { code clickCount }", input).await;
        let input = json!({
            "code": link["trackingLink"]["code"], "eventType": "SALE", "value": "49.90", "externalId": "A-1",
            "idempotencyKey": "sale",
        });
        let shown = "event { id verified value trackingLink { code } } trackingLink { conversionCount }";
        let recorded = world.done(business, "recordOrosEvent", shown, input).await;
        assert_eq!(recorded["trackingLink"]["conversionCount"], 1);
        assert_eq!(recorded["event"]["trackingLink"]["code"], link["trackingLink"]["code"]);
        let input = json!({ "eventId": recorded["event"]["id"] });
        let shown = "paid event { paid payoutAmount platformFee } campaign { remainingBudget }";
        let verified = world.done(business, "verifyOrosEvent", shown, input).await;
        assert_eq!(verified["paid"], true);
        assert_eq!(
            verified["event"],
            json!({ "paid": true, "payoutAmount": "20.00", "platformFee": "2.00" })
        );
        assert_eq!(verified["campaign"]["remainingBudget"], "180.00");

        let input = json!({ "campaignId": campaign, "amount": "5.00", "idempotencyKey": "boost" });
        let shown =
            "boost { amount supporter { boosts { totalCount } } } campaign { remainingBudget } wallet { id }";
        let boosted = world.done(supporter, "boostOrosCampaign", shown, input).await;
        assert_eq!(
            boosted["boost"],
            json!({ "amount": "5.00", "supporter": { "boosts": { "totalCount": 1 } } })
        );
        assert_eq!(boosted["campaign"]["remainingBudget"], "185.00");

        let input = json!({ "campaignId": campaign, "idempotencyKey": "complete" });
        let completed = world.done(business, "completeOrosCampaign", moved, input).await;
        assert_eq!(completed["campaign"], json!({ "status": "COMPLETED", "remainingBudget": "0.00" }));
        assert_eq!(completed["entries"].as_array().unwrap().len(), 1);

        let query = "query ($id: ID!) { orosCampaign(id: $id) {
            applications { nodes { status totalEarned } } trackingLinks { totalCount }
            events { nodes { eventType metadata } } boosts { totalCount } } }";
        let seen = world.ask(business, query, json!({ "id": campaign })).await;
        assert_eq!(
            seen["orosCampaign"],
            json!({
                "applications": { "nodes": [{ "status": "COMPLETED", "totalEarned": "18.00" }] },
                "trackingLinks": { "totalCount": 1 },
                "events": { "nodes": [{ "eventType": "SALE", "metadata": { "external_id": "A-1" } }] },
                "boosts": { "totalCount": 1 },
            })
        );
        let seen = world.ask(supporter, query, json!({ "id": campaign })).await;
        assert_eq!(seen["orosCampaign"], Value::Null);
    });
}

#[test]
fn a_live_event_sells_while_it_is_on_air() {
    run(async |world| {
        let (host, buyer) = (world.member(&["creator"]).await, world.member(&["supporter"]).await);
        let shown = "liveEvent { id status host { id } campaign { id } }";
        let input = json!({ "title": "Tea hour", "scheduledAt": "2031-01-31T12:00:00Z" });
        let created = world.done(host, "createOrosLiveEvent", shown, input).await["liveEvent"].clone();
        assert_eq!((&created["status"], &created["campaign"]), (&json!("SCHEDULED"), &Value::Null));
        let id = json!({ "liveEventId": created["id"] });

        let purchase = json!({ "liveEventId": created["id"], "amount": "30", "idempotencyKey": "buy" });
        let refused = world.refused(buyer, "buyOrosLiveSale", purchase.clone()).await;
        assert_eq!(refused, (json!("LIVE_EVENT_NOT_LIVE"), json!(["input", "liveEventId"])));
        let started = world.done(host, "startOrosLiveEvent", shown, id.clone()).await;
        assert_eq!(started["liveEvent"]["status"], "LIVE");
        let shown_of_sale = "liveSale { amount platformFee netAmount buyer { id } liveEvent { title } }
            wallet { id } entries { id }";
        let sold = world.done(buyer, "buyOrosLiveSale", shown_of_sale, purchase).await;
        assert_eq!(
            sold["liveSale"],
            json!({
                "amount": "30.00", "platformFee": "3.00", "netAmount": "27.00",
                "buyer": { "id": buyer.0 }, "liveEvent": { "title": "Tea hour" },
            })
        );
        assert_eq!(sold["entries"].as_array().unwrap().len(), 1);
        let refused = world.refused(host, "cancelOrosLiveEvent", id.clone()).await;
        assert_eq!(refused, (json!("LIVE_EVENT_LIVE"), json!(["input", "liveEventId"])));
        let ended = world.done(host, "endOrosLiveEvent", shown, id).await;
        assert_eq!(ended["liveEvent"]["status"], "ENDED");

        let created = world.done(host, "createOrosLiveEvent", shown, json!({ "title": "Never" })).await;
        let id = json!({ "liveEventId": created["liveEvent"]["id"] });
        let canceled = world.done(host, "cancelOrosLiveEvent", shown, id).await;
        assert_eq!(canceled["liveEvent"]["status"], "CANCELED");
    });
}

#[test]
fn a_plan_is_started_once_and_canceled_by_its_member_alone() {
    run(async |world| {
        let (member, stranger) = (world.member(&["creator"]).await, world.member(&["creator"]).await);
        let shown = "membership { id membershipType status member { memberships { totalCount } } }";
        let plan = json!({ "membershipType": "CREATOR_PRO" });
        let started =
            world.done(member, "startOrosMembership", shown, plan.clone()).await["membership"].clone();
        assert_eq!(started["status"], "ACTIVE");
        assert_eq!(started["member"]["memberships"]["totalCount"], 1);
        let refused = world.refused(member, "startOrosMembership", plan).await;
        assert_eq!(refused, (json!("MEMBERSHIP_ACTIVE"), json!(["input", "membershipType"])));
        let id = json!({ "membershipId": started["id"] });
        let refused = world.refused(stranger, "cancelOrosMembership", id.clone()).await;
        assert_eq!(refused, (json!("MEMBERSHIP_NOT_FOUND"), json!(["input", "membershipId"])));
        let canceled = world.done(member, "cancelOrosMembership", shown, id).await;
        assert_eq!(canceled["membership"]["status"], "CANCELED");
    });
}

#[test]
fn those_without_an_account_see_active_campaigns_and_live_events_only() {
    run(async |world| {
        let business = world.member(&["business"]).await;
        let (draft, active) = (world.draft(business).await, world.draft(business).await);
        let input = json!({ "campaignId": active, "idempotencyKey": "public" });
        world.done(business, "fundOrosCampaign", "replayed", input).await;
        let query = "query ($draft: ID!, $active: ID!) {
            draft: orosCampaign(id: $draft) { title }
            active: orosCampaign(id: $active) { title applications { nodes { id } } boosts { nodes { id } } }
            orosLiveEvents { pageInfo { hasPreviousPage } }
            orosTrackingLinks { nodes { id } }
            orosEvents { nodes { id } }
            orosLiveSales { nodes { id } }
            orosMemberships { nodes { id } } }";
        let variables = json!({ "draft": draft, "active": active });
        let none = json!({ "nodes": [] });
        assert_eq!(
            world.answer(Viewer::anonymous(), query, variables).await,
            json!({
                "draft": null,
                "active": { "title": "Tea", "applications": none, "boosts": none },
                "orosLiveEvents": { "pageInfo": { "hasPreviousPage": false } },
                "orosTrackingLinks": none,
                "orosEvents": none,
                "orosLiveSales": none,
                "orosMemberships": none,
            })
        );
    });
}

#[test]
fn refusals_name_the_input_field() {
    run(async |world| {
        let (business, creator) = (world.member(&["business"]).await, world.member(&["creator"]).await);
        let campaign = world.draft(business).await;
        let input = json!({
            "campaignId": campaign, "objective": "SALE", "payoutPerAction": "0.001", "totalBudget": "1",
        });
        let refused = world.refused(business, "reviseOrosCampaign", input).await;
        assert_eq!(refused, (json!("AMOUNT_TOO_PRECISE"), json!(["input", "payoutPerAction"])));
        let input = json!({ "campaignId": campaign });
        let refused = world.refused(creator, "joinOrosCampaign", input.clone()).await;
        assert_eq!(refused, (json!("CAMPAIGN_NOT_FOUND"), json!(["input", "campaignId"])));
        let refused = world.refused(business, "joinOrosCampaign", input).await;
        assert_eq!(refused.0, json!("NOT_A_CREATOR"));
        let input = json!({ "campaignCreatorId": Uuid::nil(), "accept": true });
        let refused = world.refused(business, "decideOrosApplication", input).await;
        assert_eq!(refused, (json!("APPLICATION_NOT_FOUND"), json!(["input", "campaignCreatorId"])));
    });
}

/// A directory for this process; those of processes that are gone are removed.
fn directory() -> PathBuf {
    const PREFIX: &str = "quintet-commerce-";
    for entry in std::fs::read_dir("/tmp").unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        let Some(process) = name.strip_prefix(PREFIX) else { continue };
        if !Path::new("/proc").join(process).exists() {
            // Another process may be removing it too.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
    Path::new("/tmp").join(format!("{PREFIX}{}", std::process::id()))
}

/// Runs the test in the world that the tests of the binary share: each makes members and rows of its own.
fn run<F: Future>(test: impl FnOnce(&'static World) -> F) -> F::Output {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
    static WORLD: OnceCell<World> = OnceCell::const_new();
    RUNTIME.block_on(async { test(WORLD.get_or_init(World::new).await).await })
}

/// A feed that follows nothing: queries and mutations need none.
fn idle_feed() -> Arc<Feed> {
    let nowhere = Database::connect(Settings::default()).unwrap();
    Arc::new(Feed::start(&nowhere).unwrap())
}
