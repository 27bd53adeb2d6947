//! Rows by key, links and lists, as a given viewer.

use crate::world::{about, run};
use serde_json::json;

#[test]
fn a_member_sees_the_own_wallet_only() {
    run(async |world| {
        let (lumen, kojo) = (world.member("lumen").await, world.member("kojo").await);
        world.credit(lumen, "12.50", "a gift").await;

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
        assert_eq!(world.ask(Some(lumen), about(query, lumen)).await.data(), own);
        let others = json!({ "orosUser": { "username": "lumen", "email": null, "wallet": null } });
        assert_eq!(world.ask(Some(kojo), about(query, lumen)).await.data(), others);
        assert_eq!(world.ask(None, about(query, lumen)).await.data(), others);
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
            world.credit(me, &format!("{amount}.00"), "a gift").await;
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
