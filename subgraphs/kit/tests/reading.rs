//! Reading: rows by key, lists, links, as a given viewer, on a real PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod world;

use async_graphql::Request;
use serde_json::{Value, json};
use world::{Member, World, run, variables};

async fn credit(world: &World, Member(id): Member, amount: &str, description: &str) {
    world
        .sql(&format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction, status, description)
            select id, 'adjustment', {amount}, 'credit', 'settled', '{description}' from wallets where user_id = '{id}'"
        ))
        .await;
}

fn with_id(query: &str, Member(id): Member) -> Request {
    Request::new(query).variables(variables(json!({ "id": id })))
}

#[test]
fn a_member_sees_the_own_wallet_only() {
    run(async |world| {
        let (lumen, kojo) = (world.member("lumen").await, world.member("kojo").await);
        credit(world, lumen, "12.50", "a gift").await;

        let query = "{ orosWallets { totalCount nodes { availableBalance pendingBalance version owner { username } } } }";
        let expected = json!({ "orosWallets": { "totalCount": 1, "nodes": [{
            "availableBalance": "12.50",
            "pendingBalance": "0.00",
            "version": "1",
            "owner": { "username": "lumen" },
        }] } });
        assert_eq!(world.ask(Some(lumen), query).await.data(), expected);

        let query = "query ($id: ID!) { orosUser(id: $id) { username email wallet { availableBalance } } }";
        let own = json!({ "orosUser": {
            "username": "lumen", "email": "lumen@example.org", "wallet": { "availableBalance": "12.50" },
        } });
        assert_eq!(world.ask(Some(lumen), with_id(query, lumen)).await.data(), own);
        let others = json!({ "orosUser": { "username": "lumen", "email": null, "wallet": null } });
        assert_eq!(world.ask(Some(kojo), with_id(query, lumen)).await.data(), others);
        assert_eq!(world.ask(None, with_id(query, lumen)).await.data(), others);
    });
}

#[test]
fn the_viewer_is_found_without_knowing_the_key() {
    run(async |world| {
        let me = world.member("imani").await;
        let query = "{ orosMe { id username platform __typename } }";
        let expected = json!({ "orosMe": {
            "id": me.0, "username": "imani", "platform": "OROS", "__typename": "OrosUser",
        } });
        assert_eq!(world.ask(Some(me), query).await.data(), expected);
        assert_eq!(world.ask(None, query).await.data(), json!({ "orosMe": null }));
    });
}

#[test]
fn each_level_is_one_statement_with_the_selected_columns_only() {
    run(async |world| {
        let me = world.member("rosa").await;
        for amount in 1..=3 {
            credit(world, me, &format!("{amount}.00"), "a gift").await;
        }
        let query = "{ orosMe { wallet {
            availableBalance
            recent: entries(first: 1, orderBy: AMOUNT_DESC) { nodes { amount wallet { id } } }
            entries(first: 2, orderBy: AMOUNT_ASC) { nodes { wallet { id owner { username } } } }
        } } }";
        let answer = world.ask(Some(me), query).await;
        let statements: Vec<_> = answer.statements.iter().map(|sql| sql.lines().next().unwrap()).collect();
        assert_eq!(
            statements,
            [
                "select \"id\"",
                "select \"id\", \"user_id\", \"available_balance\"",
                "select \"id\", \"wallet_id\", \"amount\"",
                "select \"id\", \"wallet_id\"",
                "select \"id\", \"user_id\"",
                "select \"id\", \"username\"",
            ]
        );
        let data = answer.data();
        assert_eq!(data["orosMe"]["wallet"]["availableBalance"], "6.00");
        assert_eq!(data["orosMe"]["wallet"]["recent"]["nodes"][0]["amount"], "3.00");
        assert_eq!(data["orosMe"]["wallet"]["entries"]["nodes"][1]["wallet"]["owner"]["username"], "rosa");
    });
}

#[test]
fn values_keep_all_their_digits_and_kinds() {
    run(async |world| {
        let me = world.member("digits").await;
        credit(world, me, "9999999999.99", "much").await;
        world.sql("update ledger_entries set status = 'reversed' where description = 'much'; select 1").await;
        let query = "{ orosMe { createdAt kycStatus wallet { entries { nodes {
            amount sourceType direction status metadata } } } } }";
        let data = world.ask(Some(me), query).await.data();
        assert_eq!(data["orosMe"]["kycStatus"], "PENDING");
        assert_eq!(
            data["orosMe"]["wallet"]["entries"]["nodes"],
            json!([{
                "amount": "9999999999.99", "sourceType": "ADJUSTMENT", "direction": "CREDIT", "status": "REVERSED",
                "metadata": {},
            }])
        );
        let created = data["orosMe"]["createdAt"].as_str().unwrap().to_owned();
        assert!(created.ends_with('Z') && created.contains('T'), "{created}");
    });
}

#[test]
fn entities_are_answered_by_one_statement_a_type_and_null_where_not_visible() {
    run(async |world| {
        let (mira, noor) = (world.member("mira").await, world.member("noor").await);
        let query = "query ($r: [_Any!]!) { _entities(representations: $r) {
            __typename ... on OrosUser { id username email } ... on OrosFan { communities { nodes { name } } } } }";
        let representations = json!({ "r": [
            { "__typename": "OrosUser", "id": noor.0 },
            { "__typename": "OrosUser", "id": uuid::Uuid::nil() },
            { "__typename": "OrosFan", "id": mira.0 },
            { "__typename": "OrosUser", "id": mira.0 },
            { "__typename": "Unheard", "id": mira.0 },
            { "__typename": "OrosUser", "id": "no key" },
        ] });
        world.sql(&format!("insert into communities (creator_id, name) values ('{}', 'Dawn')", mira.0)).await;
        let answer = world.ask(Some(mira), Request::new(query).variables(variables(representations))).await;
        assert_eq!(answer.statements.len(), 2, "{:#?}", answer.statements);
        assert_eq!(
            answer.data(),
            json!({ "_entities": [
            { "__typename": "OrosUser", "id": noor.0, "username": "noor", "email": null },
            null,
            { "__typename": "OrosFan", "communities": { "nodes": [{ "name": "Dawn" }] } },
            { "__typename": "OrosUser", "id": mira.0, "username": "mira", "email": "mira@example.org" },
            null,
            null,
        ] })
        );
    });
}

#[test]
fn a_footprint_tells_what_was_read_where_it_is_asked_for() {
    run(async |world| {
        let me = world.member("foot").await;
        let query = "query ($id: ID!) { orosUser(id: $id) { username wallet { currency } } }";
        assert_eq!(world.ask(Some(me), with_id(query, me)).await.extensions, Value::Null);
        let mut request = with_id(query, me);
        request.extensions.insert("footprint".to_owned(), async_graphql::Value::Boolean(true));
        let footprint = world.ask(Some(me), request).await.extensions["footprint"].clone();
        let row = format!("oros.users/{}", me.0);
        assert_eq!(footprint["writes"], json!([]));
        let mut expected = vec![
            "oros".to_owned(),
            "oros.users/*".into(),
            row,
            "oros.wallets".into(),
            "oros.wallets/*".into(),
        ];
        expected.sort();
        assert_eq!(footprint["reads"], json!(expected));
    });
}
