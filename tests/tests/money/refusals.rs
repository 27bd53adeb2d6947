//! What must not be, is refused: by rule, in the payload; by right, as an error. Neither moves anything.

use super::world::{
    ADJUST, BOOST, BUY, COMPLETE, FAIL_ENTRY, FAIL_WITHDRAWAL, FUND, GRANT, Operation, PAY, REVERSE_ENTRY,
    SETTLE_ENTRY, SETTLE_WITHDRAWAL, START_WITHDRAWAL, TIP, WITHDRAW, World, fingerprint, id_of,
    id_of_member, member, text,
};
use end_to_end::Actor;
use serde_json::{Value, json};

const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

/// Who asks for what, and which rule forbids it, by which part of the input.
type Refused = (&'static str, Operation, Value, &'static str, Option<&'static str>);

#[tokio::test]
async fn what_a_rule_forbids_is_refused_with_its_code_and_the_input_at_fault() {
    let world = World::start().await;
    let mut connection = world.connect().await;
    let mut ids = Vec::new();
    for thing in [
        "post/settings",
        "post/frost",
        "post/turn",
        "post/preset",
        "campaign/trail",
        "campaign/matcha",
        "live/jollof",
        "live/kiln",
        "withdrawal/1",
        "reward/priya/boost",
        "wallet/jonah",
    ] {
        ids.push(id_of(&mut connection, thing).await);
    }
    let [settings, frost, turn, preset, trail, matcha, jollof, kiln, paid_out, paid, jonah] = &ids[..] else {
        panic!("as many as named above")
    };
    let bound =
        text(&mut connection, "select id::text from ledger_entries where source_type = 'escrow'").await;
    let tip = "select id::text from ledger_entries where source_type = 'tip' and direction = 'debit'";
    let settled = text(&mut connection, tip).await;
    let pending = "select id::text from ledger_entries where source_type = 'campaign' and status = 'pending'";
    let pending = text(&mut connection, pending).await;
    let (lumen, ines, kojo) = (id_of_member("lumen"), id_of_member("ines"), id_of_member("kojo"));
    let marisol = id_of_member("marisol");
    let to_lumen = |amount: &str| json!({ "creatorId": lumen, "amount": amount });
    let unlock = |creator: &str, post: &str, amount: &str| json!({ "creatorId": creator, "postId": post, "amount": amount });
    let credit = |wallet: &str, text: &str| json!({ "walletId": wallet, "amount": "1", "direction": "CREDIT", "description": text });
    let debit = json!({ "walletId": jonah, "amount": "999", "direction": "DEBIT", "description": "Back" });

    let refused: Vec<Refused> = vec![
        (
            "priya",
            TIP,
            json!({ "creatorId": id_of_member("tomo"), "amount": "3" }),
            "NOT_A_CREATOR",
            Some("creatorId"),
        ),
        ("lumen", TIP, to_lumen("3"), "SELF_TIP", Some("creatorId")),
        ("priya", TIP, json!({ "creatorId": ines, "amount": "1" }), "MINIMUM_TIP", Some("amount")),
        ("jonah", TIP, to_lumen("90"), "INSUFFICIENT_FUNDS", Some("amount")),
        ("priya", TIP, to_lumen("0"), "AMOUNT_NOT_POSITIVE", Some("amount")),
        ("priya", TIP, to_lumen("-3"), "AMOUNT_NOT_POSITIVE", Some("amount")),
        ("priya", TIP, to_lumen("100000000"), "AMOUNT_TOO_LARGE", Some("amount")),
        ("priya", TIP, to_lumen("3.005"), "AMOUNT_TOO_PRECISE", Some("amount")),
        ("priya", TIP, unlock(lumen, NOBODY, "9"), "POST_NOT_FOUND", Some("postId")),
        ("priya", TIP, unlock(kojo, preset, "9"), "POST_NOT_FOUND", Some("postId")),
        ("priya", TIP, unlock(lumen, frost, "9"), "POST_NOT_LOCKED", Some("postId")),
        ("priya", TIP, unlock(lumen, settings, "9"), "POST_ALREADY_UNLOCKED", Some("postId")),
        ("priya", TIP, unlock(marisol, turn, "3.99"), "POST_PRICE_NOT_REACHED", Some("amount")),
        (
            "priya",
            BOOST,
            json!({ "campaignId": trail, "amount": "1" }),
            "CAMPAIGN_NOT_FOUND",
            Some("campaignId"),
        ),
        (
            "jonah",
            BOOST,
            json!({ "campaignId": matcha, "amount": "90" }),
            "INSUFFICIENT_FUNDS",
            Some("amount"),
        ),
        (
            "priya",
            BUY,
            json!({ "liveEventId": kiln, "amount": "1" }),
            "LIVE_EVENT_NOT_LIVE",
            Some("liveEventId"),
        ),
        ("kojo", BUY, json!({ "liveEventId": jollof, "amount": "1" }), "SELF_PURCHASE", Some("liveEventId")),
        ("priya", FUND, json!({ "campaignId": trail }), "CAMPAIGN_NOT_FOUND", Some("campaignId")),
        ("fernleaf", FUND, json!({ "campaignId": matcha }), "CAMPAIGN_ACTIVE", Some("campaignId")),
        ("atlas", COMPLETE, json!({ "campaignId": trail }), "CAMPAIGN_DRAFT", Some("campaignId")),
        ("kojo", WITHDRAW, json!({ "amount": "1", "method": "ACH" }), "KYC_REQUIRED", None),
        (
            "lumen",
            WITHDRAW,
            json!({ "amount": "9999", "method": "ACH" }),
            "INSUFFICIENT_FUNDS",
            Some("amount"),
        ),
        ("ada", ADJUST, credit(NOBODY, "Deposit"), "WALLET_NOT_FOUND", Some("walletId")),
        ("ada", ADJUST, credit(jonah, "  "), "DESCRIPTION_REQUIRED", Some("description")),
        ("ada", ADJUST, debit, "INSUFFICIENT_FUNDS", Some("amount")),
        ("ada", SETTLE_ENTRY, json!({ "entryId": NOBODY }), "ENTRY_NOT_FOUND", Some("entryId")),
        ("ada", SETTLE_ENTRY, json!({ "entryId": settled }), "ENTRY_NOT_PENDING", Some("entryId")),
        ("ada", REVERSE_ENTRY, json!({ "entryId": pending }), "ENTRY_NOT_SETTLED", Some("entryId")),
        ("ada", REVERSE_ENTRY, json!({ "entryId": bound }), "ENTRY_BOUND", Some("entryId")),
        (
            "ada",
            SETTLE_WITHDRAWAL,
            json!({ "withdrawalId": paid_out, "stripeTransferId": "x" }),
            "WITHDRAWAL_COMPLETED",
            Some("withdrawalId"),
        ),
        (
            "ada",
            FAIL_WITHDRAWAL,
            json!({ "withdrawalId": paid_out, "reason": " " }),
            "REASON_REQUIRED",
            Some("reason"),
        ),
        ("ada", PAY, json!({ "rewardId": paid }), "REWARD_ALREADY_PAID", Some("rewardId")),
        (
            "ada",
            GRANT,
            json!({ "userId": NOBODY, "source": "SHARE", "amount": "1" }),
            "USER_NOT_FOUND",
            Some("userId"),
        ),
    ];
    let before = fingerprint(&mut connection).await;
    for (number, (username, operation, mut input, code, field)) in refused.into_iter().enumerate() {
        input["idempotencyKey"] = format!("key {number}").into();
        let payload = world.payload(&member(username), &operation, &input).await;
        let refusal = &payload["userErrors"][0];
        let path = field.map_or(Value::Null, |field| json!(["input", field]));
        assert_eq!(
            (&refusal["code"], &refusal["path"]),
            (&json!(code), &path),
            "{}: {payload}",
            operation.field
        );
        assert!(refusal["message"].as_str().unwrap().ends_with('.'), "a sentence: {refusal}");
    }
    assert_eq!(fingerprint(&mut connection).await, before, "a refusal moves nothing");
}

#[tokio::test]
async fn what_administrators_do_others_may_not() {
    let world = World::start().await;
    let mut connection = world.connect().await;
    let wallet = id_of(&mut connection, "wallet/lumen").await;
    let withdrawal = id_of(&mut connection, "withdrawal/3").await;
    let payouts = "\
        select id::text
        from ledger_entries
        where source_type = 'campaign'
          and status = ";
    let pending = text(&mut connection, &format!("{payouts} 'pending'")).await;
    let settled = text(&mut connection, &format!("{payouts} 'settled'")).await;
    let reward = text(&mut connection, "select id::text from rewards where status <> 'paid'").await;
    let adjust = json!({ "walletId": wallet, "amount": "1", "direction": "CREDIT", "description": "Gift" });
    let lumen = id_of_member("lumen");
    let forbidden = [
        (ADJUST, adjust),
        (SETTLE_ENTRY, json!({ "entryId": pending })),
        (FAIL_ENTRY, json!({ "entryId": pending })),
        (REVERSE_ENTRY, json!({ "entryId": settled })),
        (START_WITHDRAWAL, json!({ "withdrawalId": withdrawal })),
        (SETTLE_WITHDRAWAL, json!({ "withdrawalId": withdrawal, "stripeTransferId": "x" })),
        (FAIL_WITHDRAWAL, json!({ "withdrawalId": withdrawal, "reason": "No." })),
        (GRANT, json!({ "userId": lumen, "source": "SHARE", "amount": "1" })),
        (PAY, json!({ "rewardId": reward })),
    ];
    let before = fingerprint(&mut connection).await;
    for (operation, mut input) in forbidden {
        if operation.field != START_WITHDRAWAL.field {
            input["idempotencyKey"] = "key".into();
        }
        let forbidden = [
            (member("lumen"), "FORBIDDEN"),
            (member("fernleaf"), "FORBIDDEN"),
            (Actor::Anonymous, "UNAUTHENTICATED"),
        ];
        for (actor, code) in forbidden {
            let response = world.response(&actor, &operation, &input).await;
            let field = operation.field;
            assert_eq!(response["errors"][0]["extensions"]["code"], code, "{actor}: {field}: {response}");
            assert_eq!(response["data"], json!({ field: null }), "{actor}: {field}");
        }
    }
    assert_eq!(fingerprint(&mut connection).await, before, "what is forbidden moves nothing");
}
