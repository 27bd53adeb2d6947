//! Many people do many things at once, and in the end every cent is where the ledger says.

use super::world::{
    ADJUST, BOOST, BUY, COMPLETE, CREATE_CAMPAIGN, FAIL_ENTRY, FAIL_WITHDRAWAL, FUND, GRANT, Operation, PAY,
    RECORD_EVENT, REVERSE_ENTRY, SETTLE_ENTRY, SETTLE_WITHDRAWAL, START_WITHDRAWAL, TIP, VERIFY_EVENT,
    WITHDRAW, World, assert_healthy, id_of, id_of_member, member, refusals, text,
};
use end_to_end::Actor;
use futures::future::join_all;
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sqlx::PgConnection;
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// Who asks: sixteen clients, some of them the same person.
const CLIENTS: [&str; 16] = [
    "priya", "priya", "tomo", "wren", "jonah", "lumen", "lumen", "marisol", "kojo", "ines", "fernleaf",
    "atlas", "solstice", "ada", "ada", "ada",
];
const OPERATIONS_EACH: usize = 40;
const CREATORS: [&str; 5] = ["lumen", "marisol", "kojo", "ines", "wren"];
const BUSINESSES: [(&str, &str); 3] =
    [("fernleaf", "matcha-mv"), ("atlas", "city-kojo"), ("solstice", "unplug-lu")];

/// All that there is: in wallets, on its way into them, in budgets, and what the platform took.
const TOTAL: &str = "\
select (
  (select sum(available_balance + pending_balance) from wallets)
  + (select sum(remaining_budget) from campaigns)
  + (select coalesce(sum(platform_fee), 0) from events where paid)
  + (
    select coalesce(sum(case direction when 'debit' then amount else -amount end), 0)
    from ledger_entries
    where source_type in ('tip', 'live_sale')
      and status = 'settled'
  )
)::text";

/// What all clients know.
struct Town {
    world: World,
    campaigns: Vec<String>,
    jollof: String,
    wallets: Vec<String>,
    books: Mutex<Books>,
}

/// What the answers said.
#[derive(Default)]
struct Books {
    /// Money that came from outside, less what went out.
    inflow: Decimal,
    /// How often each operation was done.
    done: BTreeMap<&'static str, usize>,
    /// How often each was refused, by code.
    refused: BTreeMap<(&'static str, String), usize>,
}

/// One who asks for things.
struct Client<'a> {
    town: &'a Town,
    username: &'static str,
    number: usize,
    random: StdRng,
    /// Past the program: what there is to decide on.
    connection: PgConnection,
    keys: usize,
}

#[tokio::test]
async fn no_mixture_of_operations_loses_or_makes_money() {
    let seed: u64 = rand::random();
    println!("seed {seed}");
    let town = Town::found().await;
    let mut connection = town.world.connect().await;
    let before: Decimal = text(&mut connection, TOTAL).await.parse().unwrap();
    let clients = CLIENTS.into_iter().enumerate().map(async |(number, username)| {
        let client = Client {
            town: &town,
            username,
            number,
            random: StdRng::seed_from_u64(seed.wrapping_add(number.try_into().unwrap())),
            connection: town.world.connect().await,
            keys: 0,
        };
        client.live().await;
    });
    join_all(clients).await;

    assert_healthy(&mut connection).await;
    let after: Decimal = text(&mut connection, TOTAL).await.parse().unwrap();
    let books = town.books.into_inner().unwrap();
    println!("{:#?}\n{:#?}", books.done, books.refused);
    assert_eq!(after, before + books.inflow, "money was lost or made");
    let each = [
        ADJUST,
        BOOST,
        BUY,
        COMPLETE,
        CREATE_CAMPAIGN,
        FAIL_ENTRY,
        FAIL_WITHDRAWAL,
        FUND,
        GRANT,
        PAY,
        RECORD_EVENT,
        REVERSE_ENTRY,
        SETTLE_ENTRY,
        SETTLE_WITHDRAWAL,
        START_WITHDRAWAL,
        TIP,
        VERIFY_EVENT,
        WITHDRAW,
    ];
    for operation in each {
        assert!(books.done.contains_key(operation.field), "{} was never done", operation.field);
    }
    let raced = books.refused.keys().find(|(_, code)| code == "CONFLICT");
    assert_eq!(raced, None, "an operation lost against others");
}

impl Town {
    async fn found() -> Town {
        let world = World::start().await;
        let mut connection = world.connect().await;
        let mut campaigns = Vec::new();
        for name in ["matcha", "city", "unplugged"] {
            campaigns.push(id_of(&mut connection, &format!("campaign/{name}")).await);
        }
        let jollof = id_of(&mut connection, "live/jollof").await;
        let mut wallets = Vec::new();
        for username in CLIENTS {
            wallets.push(id_of(&mut connection, &format!("wallet/{username}")).await);
        }
        Town { world, campaigns, jollof, wallets, books: Mutex::default() }
    }
}

impl Client<'_> {
    async fn live(mut self) {
        for _ in 0..OPERATIONS_EACH {
            let business = BUSINESSES.into_iter().find(|(name, _)| *name == self.username);
            match business {
                _ if self.username == "ada" => self.administer().await,
                Some((_, code)) if self.random.random_bool(0.7) => self.do_business(code).await,
                _ => self.spend().await,
            }
        }
    }

    async fn spend(&mut self) {
        match self.random.random_range(0..10) {
            0..5 => {
                let creator = id_of_member(CREATORS.choose(&mut self.random).unwrap());
                let amount = self.amount(800);
                self.ask(TIP, json!({ "creatorId": creator, "amount": amount })).await;
            }
            5..7 => {
                let campaign = self.town.campaigns.choose(&mut self.random).unwrap();
                let amount = self.amount(500);
                self.ask(BOOST, json!({ "campaignId": campaign, "amount": amount })).await;
            }
            7..8 => {
                let amount = self.amount(500);
                self.ask(BUY, json!({ "liveEventId": self.town.jollof, "amount": amount })).await;
            }
            _ => {
                let amount = self.amount(300);
                self.ask(WITHDRAW, json!({ "amount": amount, "method": "CARD" })).await;
            }
        }
    }

    async fn do_business(&mut self, code: &str) {
        if self.random.random_bool(0.3) {
            let draft = json!({
                "title": "Short", "objective": "CLICK", "payoutPerAction": "0.10", "totalBudget": self.amount(900),
            });
            let created = self.ask(CREATE_CAMPAIGN, draft).await;
            let campaign = json!({ "campaignId": created["campaign"]["id"] });
            self.ask(FUND, campaign.clone()).await;
            if self.random.random_bool(0.5) {
                self.ask(COMPLETE, campaign).await;
            }
            return;
        }
        let kind = if code == "unplug-lu" { "CONVERSION" } else { "SALE" };
        let event = json!({ "code": code, "eventType": kind, "value": self.amount(9000) });
        let recorded = self.ask(RECORD_EVENT, event).await;
        self.ask(VERIFY_EVENT, json!({ "eventId": recorded["event"]["id"] })).await;
    }

    async fn administer(&mut self) {
        match self.random.random_range(0..10) {
            0..2 => {
                let wallet = self.town.wallets.choose(&mut self.random).unwrap();
                let direction = *["CREDIT", "CREDIT", "DEBIT"].choose(&mut self.random).unwrap();
                let amount = self.amount(2000);
                let input = json!({
                    "walletId": wallet, "amount": amount, "direction": direction, "description": "Test",
                });
                self.ask(ADJUST, input).await;
            }
            2..5 => {
                let (operation, condition) = [
                    (SETTLE_ENTRY, "status = 'pending' and source_type = 'campaign'"),
                    (FAIL_ENTRY, "status = 'pending' and source_type = 'campaign'"),
                    (REVERSE_ENTRY, "status = 'settled'"),
                ][self.random.random_range(0..3)];
                let entry = self.any("ledger_entries", condition).await;
                self.ask(operation, json!({ "entryId": entry })).await;
            }
            5..9 => {
                let withdrawal = self.any("withdrawals", "status in ('requested', 'processing')").await;
                let withdrawal = json!({ "withdrawalId": withdrawal });
                let (operation, text) = [
                    (START_WITHDRAWAL, None),
                    (SETTLE_WITHDRAWAL, Some("stripeTransferId")),
                    (FAIL_WITHDRAWAL, Some("reason")),
                ][self.random.random_range(0..3)];
                let mut input = withdrawal;
                if let Some(text) = text {
                    input[text] = "tested".into();
                }
                self.ask(operation, input).await;
            }
            _ => {
                let person = id_of_member(CLIENTS.choose(&mut self.random).unwrap());
                let source = *["BOOST", "SHARE", "PREDICTION"].choose(&mut self.random).unwrap();
                let input = json!({ "userId": person, "source": source, "amount": self.amount(300) });
                let granted = self.ask(GRANT, input).await;
                self.ask(PAY, json!({ "rewardId": granted["reward"]["id"] })).await;
            }
        }
    }

    /// Asks, every fifth time twice at once, and keeps book. Gives the payload, of a refusal as well.
    async fn ask(&mut self, operation: Operation, mut input: Value) -> Value {
        let is_keyed = operation.outputs.starts_with("replayed");
        if is_keyed {
            self.keys += 1;
            input["idempotencyKey"] = format!("{}/{}", self.number, self.keys).into();
        }
        let (actor, world): (Actor, &World) = (member(self.username), &self.town.world);
        let payload = if is_keyed && self.random.random_bool(0.2) {
            let twice = tokio::join!(
                world.payload(&actor, &operation, &input),
                world.payload(&actor, &operation, &input)
            );
            the_one(operation, twice)
        } else {
            world.payload(&actor, &operation, &input).await
        };
        let mut books = self.town.books.lock().unwrap_or_else(PoisonError::into_inner);
        books.keep(operation, &input, &payload);
        payload
    }

    /// Up to so many cents.
    fn amount(&mut self, cents_max: i64) -> String {
        Decimal::new(self.random.random_range(1..=cents_max), 2).to_string()
    }

    /// The id of any row that there is; nobody's where there is none.
    async fn any(&mut self, table: &str, condition: &str) -> String {
        let any = format!("select id::text from {table} where {condition} order by random() limit 1");
        let found = text(&mut self.connection, &any).await;
        if found.is_empty() { "00000000-0000-0000-0000-000000000000".to_owned() } else { found }
    }
}

/// What became of a request that was sent twice at once: where both were done, one is the other's repetition.
fn the_one(operation: Operation, (one, other): (Value, Value)) -> Value {
    let (first, mut second) = if one["replayed"] == true { (other, one) } else { (one, other) };
    if refusals(&first).is_empty() && refusals(&second).is_empty() {
        assert_eq!((&first["replayed"], &second["replayed"]), (&json!(false), &json!(true)), "{operation:?}");
        second["replayed"] = false.into();
        assert_eq!(first, second, "{operation:?}");
    }
    if refusals(&first).is_empty() { first } else { second }
}

impl Books {
    fn keep(&mut self, operation: Operation, input: &Value, payload: &Value) {
        let field = operation.field;
        if let [code, ..] = &refusals(payload)[..] {
            *self.refused.entry((field, (*code).to_owned())).or_default() += 1;
            return;
        }
        *self.done.entry(field).or_default() += 1;
        let amount = |value: &Value| value["amount"].as_str().unwrap().parse::<Decimal>().unwrap();
        let entry = &payload["entry"];
        self.inflow += match field {
            "adjustOrosWallet" if input["direction"] == "CREDIT" => amount(entry),
            "adjustOrosWallet" => -amount(entry),
            "payOrosReward" => amount(&payload["reward"]),
            "settleOrosWithdrawal" => -amount(&payload["withdrawal"]),
            "reverseOrosLedgerEntry" if is_from_outside(entry) => match entry["direction"].as_str() {
                Some("CREDIT") => -amount(entry),
                _ => amount(entry),
            },
            _ => Decimal::ZERO,
        };
    }
}

/// Deposits, corrections and rewards; what supporters give to a boost stays inside.
fn is_from_outside(entry: &Value) -> bool {
    let kind = (entry["sourceType"].as_str(), entry["direction"].as_str());
    matches!(kind, (Some("ADJUSTMENT"), _) | (Some("BOOST"), Some("CREDIT")))
}
