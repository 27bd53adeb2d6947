//! What fails, how far it reaches, and what of it is told.

use crate::world::{about, run};
use serde_json::json;

#[test]
fn a_failing_field_that_may_be_null_does_not_spoil_its_neighbours() {
    run(async |world| {
        let me = world.member("neighbour").await;
        world.credit(me, "1.00", "a gift").await;
        let query = "query ($id: ID!) {
            orosUser(id: $id) { username businessProfile { companyName } wallet { availableBalance } }
            orosBusinessProfile(id: $id) { companyName }
            orosMe { username } }";
        let answer = world.ask(Some(me), about(query, me)).await;
        let forbidden = json!("FORBIDDEN");
        let expected = [
            (forbidden.clone(), json!(["orosBusinessProfile"])),
            (forbidden, json!(["orosUser", "businessProfile"])),
        ];
        assert_eq!(answer.failures(), expected);
        assert_eq!(
            answer.data,
            json!({
                "orosUser": {
                    "username": "neighbour", "businessProfile": null, "wallet": { "availableBalance": "1.00" },
                },
                "orosBusinessProfile": null,
                "orosMe": { "username": "neighbour" },
            })
        );
        assert!(answer.errors.iter().all(|error| error["message"] == "You may not do this"), "{answer:#?}");
    });
}

#[test]
fn a_failing_field_that_may_not_be_null_takes_what_holds_it() {
    run(async |world| {
        let me = world.member("holder").await;
        let answer = world.ask(Some(me), "{ orosBusinessProfiles { totalCount } }").await;
        assert_eq!(answer.failures(), [(json!("FORBIDDEN"), json!(["orosBusinessProfiles"]))]);
        assert_eq!(answer.data, json!(null));
    });
}

#[test]
fn without_an_account_what_is_not_public_is_empty_without_a_statement() {
    run(async |world| {
        let query = "{
            orosWallets { totalCount nodes { availableBalance } edges { cursor } pageInfo { hasNextPage } }
            orosWallet(id: \"00000000-0000-0000-0000-000000000001\") { availableBalance }
            orosMe { username } }";
        let answer = world.ask(None, query).await;
        assert_eq!(answer.statements, [""; 0]);
        assert_eq!(
            answer.data(),
            json!({
                "orosWallets": { "totalCount": 0, "nodes": [], "edges": [], "pageInfo": { "hasNextPage": false } },
                "orosWallet": null,
                "orosMe": null,
            })
        );
    });
}
