//! What a gateway asks: the entities of representations.

use crate::world::{request, run};
use serde_json::json;

#[test]
fn entities_are_answered_by_one_statement_a_type_and_null_where_not_visible() {
    run(async |world| {
        let (mira, noor) = (world.member("mira").await, world.member("noor").await);
        world.sql(&format!("insert into communities (creator_id, name) values ('{}', 'Dawn')", mira.0)).await;
        let wallet =
            world.text(&format!("select id::text from oros.wallets where user_id = '{}'", noor.0)).await;
        let query = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename
            ... on OrosUser { id username email }
            ... on OrosFan { communities { nodes { name } } }
            ... on OrosWallet { availableBalance } } }";
        let representations = json!({ "r": [
            { "__typename": "OrosUser", "id": noor.0 },
            { "__typename": "OrosUser", "id": uuid::Uuid::nil() },
            { "__typename": "OrosFan", "id": mira.0 },
            { "__typename": "OrosUser", "id": mira.0 },
            { "__typename": "OrosWallet", "id": wallet },
            { "__typename": "Unheard", "id": mira.0 },
            { "__typename": "OrosUser", "id": "no key" },
        ] });
        let answer = world.ask(Some(mira), request(query, representations)).await;
        assert_eq!(answer.statements.len(), 3, "{:#?}", answer.statements);
        let expected = json!({ "_entities": [
            { "__typename": "OrosUser", "id": noor.0, "username": "noor", "email": null },
            null,
            { "__typename": "OrosFan", "communities": { "nodes": [{ "name": "Dawn" }] } },
            { "__typename": "OrosUser", "id": mira.0, "username": "mira", "email": "mira@example.org" },
            null,
            null,
            null,
        ] });
        assert_eq!(answer.data(), expected);
    });
}

#[test]
fn an_error_below_an_entity_names_its_place_among_them() {
    run(async |world| {
        let (fit, odd) = (world.member("fit").await, world.member("odd").await);
        world.sql(&format!("update users set kyc_status = 'unheard of' where id = '{}'", odd.0)).await;
        let query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrosUser { username kycStatus } } }";
        let user = |id| json!({ "__typename": "OrosUser", "id": id });
        let representations =
            json!({ "r": [user(fit.0), { "__typename": "Unheard" }, user(odd.0), user(odd.0)] });
        let answer = world.ask(Some(odd), request(query, representations)).await;
        let code = json!("INTERNAL_SERVER_ERROR");
        let at = |place| (code.clone(), json!(["_entities", place, "kycStatus"]));
        assert_eq!(answer.failures(), [at(2), at(3)]);
        let broken = json!({ "username": "odd", "kycStatus": null });
        let expected = json!([{ "username": "fit", "kycStatus": null }, null, broken, broken]);
        assert_eq!(answer.data["_entities"], expected);
    });
}
