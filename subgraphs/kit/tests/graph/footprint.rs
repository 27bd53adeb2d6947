//! What an answer tells of what it depends on, and an operation of what it changed.

use crate::world::{Answer, Member, World, about, request, run};
use async_graphql::Request;
use serde_json::{Value, json};

async fn ask(world: &World, viewer: Option<Member>, request: impl Into<Request>) -> Answer {
    let mut request = request.into();
    request.extensions.insert("footprint".to_owned(), async_graphql::Value::Boolean(true));
    world.ask(viewer, request).await
}

/// The tags, all of the platform, without its name.
fn tags(answer: &Answer, kind: &str) -> Vec<String> {
    let tags = answer.extensions["footprint"][kind].as_array();
    let tags = tags.unwrap_or_else(|| panic!("no footprint: {answer:#?}"));
    tags.iter().map(|tag| tag.as_str().unwrap().trim_start_matches("oros.").to_owned()).collect()
}

#[test]
fn a_read_tells_what_it_depends_on_where_that_is_asked_for() {
    run(async |world| {
        let me = world.member("foot").await;
        let user = format!("users/{}", me.0);
        let wallet =
            world.text(&format!("select id::text from oros.wallets where user_id = '{}'", me.0)).await;
        let by_key =
            request("query ($id: ID!) { orosWallet(id: $id) { currency } }", json!({ "id": wallet }));
        let row = format!("wallets/{wallet}");
        let through_view = [
            "business_profiles",
            "business_profiles/*",
            "creator_profiles",
            "creator_profiles/*",
            "user_roles",
            "users/*",
            &user,
        ];
        for (asked, expected) in [
            (by_key, vec!["user_roles", "wallets/*", &row]),
            ("{ orosMe { username } }".into(), through_view.to_vec()),
            ("{ orosWallets { nodes { currency } } }".into(), vec!["user_roles", "wallets", "wallets/*"]),
            ("{ orosWallets { totalCount } }".into(), vec!["user_roles", "wallets", "wallets/*"]),
            (
                "{ orosLedgerEntries { nodes { amount } } }".into(),
                vec!["ledger_entries", "ledger_entries/*", "user_roles", "wallets", "wallets/*"],
            ),
            (
                "{ orosMe { wallet { currency } } }".into(),
                [&through_view[..], &["wallets", "wallets/*"]].concat(),
            ),
            // Everybody sees the same of it.
            ("{ orosCommunities { nodes { name } } }".into(), vec!["communities", "communities/*"]),
        ] {
            let answer = ask(world, Some(me), asked).await;
            let mut expected = [&["oros"], &*expected].concat();
            expected.sort_unstable();
            let mut reads = tags(&answer, "reads");
            reads.sort_unstable();
            assert_eq!(reads, expected);
            assert_eq!(tags(&answer, "writes"), [""; 0]);
        }
        assert_eq!(world.ask(Some(me), "{ orosMe { username } }").await.extensions, Value::Null);
    });
}

#[test]
fn what_was_not_found_is_depended_on_too() {
    run(async |world| {
        let me = world.member("seeker").await;
        let missing = request("query ($id: ID!) { orosWallet(id: $id) { currency } }", json!({ "id": me.0 }));
        let answer = ask(world, Some(me), missing).await;
        assert_eq!(answer.data, json!({ "orosWallet": null }));
        assert_eq!(tags(&answer, "reads"), ["oros", "user_roles", "wallets/*", &format!("wallets/{}", me.0)]);
    });
}

#[test]
fn a_private_read_depends_on_who_the_administrators_are() {
    run(async |world| {
        let (ada, me) = (world.administrator("ada").await, world.member("subject").await);
        let query = "query ($id: ID!) { orosUser(id: $id) { wallet { currency } } }";
        let before = ask(world, Some(ada), about(query, me)).await;
        assert_eq!(before.data["orosUser"]["wallet"], json!({ "currency": "USD" }));
        let administrators = database::tag::administrators(database::Platform::Oros);
        let reads = before.extensions["footprint"]["reads"].as_array().unwrap();
        assert!(reads.contains(&json!(administrators)), "{reads:?}");
        world.sql(&format!("delete from user_roles where user_id = '{}'", ada.0)).await;
        let after = ask(world, Some(ada), about(query, me)).await;
        assert_eq!(after.data["orosUser"]["wallet"], Value::Null);
    });
}

#[test]
fn a_write_tells_the_tables_that_it_changed_triggers_included() {
    run(async |world| {
        let me = world.member("writer").await;
        let give =
            "mutation ($id: ID!) { giveOros(input: { receiverId: $id, amount: 1, idempotencyKey: \"w\" }) {
            wallet { availableBalance } userErrors { code } } }";
        let written = world.ask(Some(me), about(give, me)).await;
        let changed = [
            "idempotency_keys",
            "idempotency_keys/*",
            "ledger_entries",
            "ledger_entries/*",
            "wallets",
            "wallets/*",
        ];
        assert_eq!(tags(&written, "writes"), changed);
        // A replay changes nothing that anybody reads.
        let replayed = world.ask(Some(me), about(give, me)).await;
        assert_eq!(tags(&replayed, "writes"), [""; 0]);
    });
}

#[test]
fn a_write_of_which_nobody_knows_whether_it_took_place_tells_the_whole_platform() {
    run(async |world| {
        let me = world.member("vanisher").await;
        let answer = world.ask(Some(me), "mutation { vanishOros(input: {}) { userErrors { code } } }").await;
        let (code, _) = answer.refusal();
        assert_eq!(code, "SUBGRAPH_UNAVAILABLE");
        assert_eq!(answer.extensions["footprint"]["writes"], json!(["oros"]));
    });
}
