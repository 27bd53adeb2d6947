//! Each operation moves money once, however often it is asked for.

use super::world::{
    ADJUST, BOOST, BUY, COMPLETE, FAIL_ENTRY, FAIL_WITHDRAWAL, FUND, GRANT, Operation, PAY, RECORD_EVENT,
    REVERSE_ENTRY, SETTLE_ENTRY, SETTLE_WITHDRAWAL, START_WITHDRAWAL, TIP, VERIFY_EVENT, WITHDRAW, World,
    assert_healthy, fingerprint, id_of, id_of_member, member, text,
};
use serde_json::{Value, json};
use sqlx::PgConnection;

const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

/// Who keeps asking, and what the database says about it.
struct Story {
    world: World,
    connection: PgConnection,
    keys: usize,
}

impl Story {
    async fn begin() -> Story {
        let world = World::start().await;
        let connection = world.connect().await;
        Story { world, connection, keys: 0 }
    }

    async fn id(&mut self, thing: &str) -> String {
        id_of(&mut self.connection, thing).await
    }

    /// Does it, repeats it, and asks for something else with its key. Gives the payload.
    async fn once(
        &mut self,
        username: &str,
        operation: Operation,
        input: Value,
        other: (&str, Value),
    ) -> Value {
        let (field, actor) = (operation.field, member(username));
        self.keys += 1;
        let mut input = input;
        input["idempotencyKey"] = format!("key {}", self.keys).into();
        let before = fingerprint(&mut self.connection).await;
        let first = self.world.payload(&actor, &operation, &input).await;
        assert_eq!(
            (&first["userErrors"], &first["replayed"]),
            (&json!([]), &json!(false)),
            "{field}: {first}"
        );
        let done = fingerprint(&mut self.connection).await;
        assert_ne!(before, done, "{field} does something");

        let again = self.world.payload(&actor, &operation, &input).await;
        let mut replayed = first.clone();
        replayed["replayed"] = true.into();
        assert_eq!(again, replayed, "{field} gives its first answer");

        input[other.0] = other.1;
        let reused = self.world.payload(&actor, &operation, &input).await;
        let refusal = &reused["userErrors"][0];
        assert_eq!(refusal["code"], "IDEMPOTENCY_KEY_REUSED", "{field}: {reused}");
        assert_eq!(refusal["path"], json!(["input", "idempotencyKey"]), "{field}");
        assert_eq!(fingerprint(&mut self.connection).await, done, "{field} happened once");
        first
    }

    /// A payout that waits for its settlement.
    async fn pending_payout(&mut self) -> String {
        let pending = "\
            select id::text
            from ledger_entries
            where status = 'pending'
              and source_type = 'campaign'
            order by created_at
            limit 1";
        text(&mut self.connection, pending).await
    }

    async fn wallet_of(&mut self, username: &str) -> String {
        let wallet = format!(
            "select wallets.id::text from wallets join users on users.id = user_id where username = '{username}'"
        );
        text(&mut self.connection, &wallet).await
    }

    async fn balance_of(&mut self, username: &str) -> String {
        let wallet = self.wallet_of(username).await;
        let balance = format!("select available_balance::text from wallets where id = '{wallet}'");
        text(&mut self.connection, &balance).await
    }
}

#[tokio::test]
async fn members_move_their_money_once() {
    let mut story = Story::begin().await;
    let lumen = id_of_member("lumen");
    let matcha = story.id("campaign/matcha").await;
    let (trail, unplugged) = (story.id("campaign/trail").await, story.id("campaign/unplugged").await);
    let jollof = story.id("live/jollof").await;

    let tip = json!({ "creatorId": lumen, "amount": "3.00" });
    let tipped = story.once("priya", TIP, tip, ("amount", json!("3.01"))).await;
    assert_eq!(tipped["tip"]["amount"], "3.00");
    assert_eq!(story.balance_of("priya").await, "109.80", "112.80 less the tip");

    let boost = json!({ "campaignId": matcha, "amount": "5.00" });
    story.once("priya", BOOST, boost, ("campaignId", json!(unplugged))).await;
    let sale = json!({ "liveEventId": jollof, "amount": "4.00" });
    story.once("tomo", BUY, sale, ("amount", json!("4.50"))).await;
    story.once("atlas", FUND, json!({ "campaignId": trail }), ("campaignId", json!(matcha))).await;
    let complete = json!({ "campaignId": unplugged });
    story.once("solstice", COMPLETE, complete, ("campaignId", json!(matcha))).await;
    let withdrawal = json!({ "amount": "1.00", "method": "CARD" });
    story.once("lumen", WITHDRAW, withdrawal, ("method", json!("ACH"))).await;
    assert_healthy(&mut story.connection).await;
}

#[tokio::test]
async fn administrators_move_money_once() {
    let mut story = Story::begin().await;
    let wallet = story.wallet_of("priya").await;
    let deposit =
        json!({ "walletId": wallet, "amount": "50", "direction": "CREDIT", "description": "Deposit" });
    let deposited = story.once("ada", ADJUST, deposit, ("direction", json!("DEBIT"))).await;
    assert_eq!(story.balance_of("priya").await, "162.80", "112.80 and the deposit");
    let deposit = json!({ "entryId": deposited["entry"]["id"] });
    story.once("ada", REVERSE_ENTRY, deposit, ("entryId", json!(NOBODY))).await;
    assert_eq!(story.balance_of("priya").await, "112.80", "as before the deposit");

    let tip = json!({ "creatorId": id_of_member("lumen"), "amount": "10.00" });
    let tipped = story.once("priya", TIP, tip, ("amount", json!("11.00"))).await;
    let tip = json!({ "entryId": tipped["entries"][0]["id"] });
    let reversed = story.once("ada", REVERSE_ENTRY, tip, ("entryId", json!(NOBODY))).await;
    assert_eq!(reversed["entries"].as_array().unwrap().len(), 2, "both sides");
    assert_eq!(story.balance_of("priya").await, "112.80", "as before the tip");

    let reward = json!({ "userId": id_of_member("tomo"), "source": "SHARE", "amount": "2.00" });
    let granted = story.once("ada", GRANT, reward, ("source", json!("BOOST"))).await;
    let reward = json!({ "rewardId": granted["reward"]["id"] });
    story.once("ada", PAY, reward, ("rewardId", json!(NOBODY))).await;
    assert_healthy(&mut story.connection).await;
}

#[tokio::test]
async fn a_payout_is_made_once_and_ends_once() {
    let mut story = Story::begin().await;
    let sale = json!({ "code": "matcha-mv", "eventType": "SALE", "value": "20.00", "externalId": "order 1" });
    let recorded = story.once("fernleaf", RECORD_EVENT, sale, ("value", json!("21.00"))).await;
    let event = json!({ "eventId": recorded["event"]["id"] });
    let verified = story.world.payload(&member("fernleaf"), &VERIFY_EVENT, &event).await;
    assert_eq!((&verified["userErrors"], &verified["paid"]), (&json!([]), &json!(true)), "{verified}");
    for operation in [SETTLE_ENTRY, FAIL_ENTRY] {
        let payout = json!({ "entryId": story.pending_payout().await });
        story.once("ada", operation, payout.clone(), ("entryId", json!(NOBODY))).await;
        if operation.field == SETTLE_ENTRY.field {
            story.once("ada", REVERSE_ENTRY, payout, ("entryId", json!(NOBODY))).await;
        }
        assert_healthy(&mut story.connection).await;
    }
}

#[tokio::test]
async fn a_withdrawal_ends_once() {
    let mut story = Story::begin().await;
    let before = story.balance_of("lumen").await;
    for (operation, other) in [(SETTLE_WITHDRAWAL, "stripeTransferId"), (FAIL_WITHDRAWAL, "reason")] {
        let withdrawal = json!({ "amount": "1.00", "method": "INSTANT" });
        let requested = story.once("lumen", WITHDRAW, withdrawal, ("amount", json!("1.01"))).await;
        let withdrawal = json!({ "withdrawalId": requested["withdrawal"]["id"] });
        let started = story.world.payload(&member("ada"), &START_WITHDRAWAL, &withdrawal).await;
        assert_eq!(started["userErrors"], json!([]));
        let mut end = withdrawal;
        end[other] = "tr_1".into();
        story.once("ada", operation, end, (other, json!("tr_2"))).await;
        assert_healthy(&mut story.connection).await;
    }
    let left = format!(
        "select ({before} - available_balance)::text from wallets where id = '{}'",
        story.wallet_of("lumen").await
    );
    assert_eq!(text(&mut story.connection, &left).await, "1.00", "one was paid out, the other was not");
}
