//! Values on their way out and in.

use crate::world::{request, run};
use serde_json::json;

#[test]
fn values_keep_all_their_digits_and_kinds() {
    run(async |world| {
        let me = world.member("digits").await;
        world.credit(me, "9999999999.99", "much").await;
        world.sql("update ledger_entries set status = 'reversed' where description = 'much'").await;
        let query = "{ orosMe { createdAt kycStatus wallet { version entries { nodes {
            amount sourceType direction status metadata } } } } }";
        let data = world.ask(Some(me), query).await.data();
        assert_eq!(data["orosMe"]["kycStatus"], "PENDING");
        assert!(data["orosMe"]["wallet"]["version"].is_string(), "{data}");
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
fn what_is_written_is_read_back_as_it_was() {
    run(async |world| {
        let me = world.member("scribe").await;
        let create = "mutation ($input: CreateOrosCampaignInput!) { createOrosCampaign(input: $input) {
            campaign { title hashtags objective payoutPerAction totalBudget startDate business { username } }
            userErrors { code } } }";
        let input = json!({
            "title": "Ünï \\ \"quoted\"", "hashtags": ["a", "b \\ \"c\""], "objective": "CLICK",
            "payoutPerAction": "0.10", "totalBudget": 7, "startDate": "2026-01-31T12:00:00.000001+01:00",
        });
        let data = world.ask(Some(me), request(create, json!({ "input": input }))).await.data();
        let mut expected = input;
        expected["totalBudget"] = json!("7.00");
        expected["startDate"] = json!("2026-01-31T11:00:00.000001Z");
        expected["business"] = json!({ "username": "scribe" });
        assert_eq!(data["createOrosCampaign"], json!({ "campaign": expected, "userErrors": [] }));
    });
}

#[test]
fn a_value_that_is_not_what_its_type_says_is_refused_with_its_place() {
    run(async |world| {
        let me = world.member("wrong").await;
        let give =
            "mutation ($input: GiveOrosInput!) { giveOros(input: $input) { userErrors { code message } } }";
        let create = "mutation ($input: CreateOrosCampaignInput!) { createOrosCampaign(input: $input) {
            userErrors { code message } } }";
        let gift = |amount| json!({ "receiverId": me.0, "amount": amount, "idempotencyKey": "wrong" });
        let campaign = |field: &str, value| {
            let mut input =
                json!({ "title": "t", "objective": "CLICK", "payoutPerAction": "1", "totalBudget": "1" });
            input[field] = value;
            input
        };
        for (query, input, message) in [
            (
                give,
                gift(json!(0.1)),
                "amount: 0.1 may not be exact as a JSON number: write the Decimal as a string, \"0.1\"",
            ),
            (
                give,
                gift(json!(9007199254740993_i64)),
                "amount: 9007199254740993 may not be exact as a JSON number: write the Decimal as a string, \
                \"9007199254740993\"",
            ),
            (give, gift(json!("1e3")), "amount: \"1e3\" is not a Decimal: write a string such as \"12.50\""),
            (
                create,
                campaign("startDate", json!("2026-01-31 12:00")),
                "startDate: \"2026-01-31 12:00\" is not a DateTime such as \"2026-01-31T12:00:00Z\"",
            ),
            (create, campaign("title", json!("a\u{0}")), "title: a text must not hold the character U+0000"),
            (
                create,
                campaign("hashtags", json!(["fine", "b\u{0}"])),
                "hashtags[1]: a text must not hold the character U+0000",
            ),
        ] {
            let answer = world.ask(Some(me), request(query, json!({ "input": input }))).await;
            assert_eq!(answer.statements, [""; 0]);
            let data = answer.data();
            let payload = data.as_object().unwrap().values().next().unwrap();
            assert_eq!(payload["userErrors"], json!([{ "code": "INVALID", "message": message }]));
        }
    });
}
