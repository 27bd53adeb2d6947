//! Operations: what succeeds, what is refused, what is repeated, what is tried again.

use crate::world::{Member, World, request, run};
use serde_json::{Value, json};

const GIVE: &str = "mutation ($input: GiveOrosInput!) { giveOros(input: $input) {
    wallet { availableBalance owner { username } } entries { amount description }
    replayed userErrors { code message path } } }";

async fn give(world: &World, giver: Member, receiver: Member, amount: &str, key: &str) -> Value {
    let input = json!({ "receiverId": receiver.0, "amount": amount, "idempotencyKey": key });
    world.ask(Some(giver), request(GIVE, json!({ "input": input }))).await.data()["giveOros"].clone()
}

#[test]
fn an_operation_shows_what_it_changed_as_the_viewer_sees_it() {
    run(async |world| {
        let (ann, bob) = (world.member("giver").await, world.member("given").await);
        let own = give(world, ann, ann, "2.50", "own").await;
        let expected = json!({
            "wallet": { "availableBalance": "2.50", "owner": { "username": "giver" } },
            "entries": [{ "amount": "2.50", "description": "a gift" }],
            "replayed": false,
            "userErrors": [],
        });
        assert_eq!(own, expected);
        let others = give(world, ann, bob, "2.50", "others").await;
        assert_eq!(others, json!({ "wallet": null, "entries": [], "replayed": false, "userErrors": [] }));
    });
}

#[test]
fn the_same_request_again_gives_the_first_answer_and_another_one_is_refused() {
    run(async |world| {
        let me = world.member("again").await;
        let first = give(world, me, me, "1.00", "key").await;
        let mut replayed = give(world, me, me, "1.00", "key").await;
        assert_eq!(replayed["replayed"], json!(true));
        replayed["replayed"] = json!(false);
        assert_eq!(replayed, first);
        let reused = give(world, me, me, "2.00", "key").await;
        assert_eq!(reused["userErrors"][0]["code"], "IDEMPOTENCY_KEY_REUSED");
        assert_eq!(reused["userErrors"][0]["path"], json!(["input", "idempotencyKey"]));
        let last = give(world, me, me, "1.00", "another").await;
        assert_eq!(last["wallet"]["availableBalance"], "2.00");
    });
}

#[test]
fn a_refusal_tells_its_rule_its_reason_and_the_field_and_changes_nothing() {
    run(async |world| {
        let me = world.member("nobody").await;
        let refused = give(world, me, Member(uuid::Uuid::nil()), "1.00", "nobody").await;
        let error = json!({
            "code": "RECEIVER_NOT_FOUND",
            "message": "There is nobody of that key.",
            "path": ["input", "receiverId"],
        });
        assert_eq!(
            refused,
            json!({ "wallet": null, "entries": [], "replayed": false, "userErrors": [error] })
        );
        // The refused operation gave its key back.
        assert_eq!(give(world, me, me, "1.00", "nobody").await["userErrors"], json!([]));
    });
}

#[test]
fn a_hint_that_names_no_field_gives_no_path() {
    run(async |world| {
        let me = world.member("hints").await;
        let query =
            "mutation ($hint: String!) { refuseOros(input: { hint: $hint }) { userErrors { code path } } }";
        for (hint, path) in [("hint", json!(["input", "hint"])), ("", Value::Null), ("p_hint", Value::Null)] {
            let data = world.ask(Some(me), request(query, json!({ "hint": hint }))).await.data();
            assert_eq!(data["refuseOros"]["userErrors"], json!([{ "code": "NO", "path": path }]), "{hint}");
        }
    });
}

#[test]
fn a_lost_race_is_run_again_a_bounded_number_of_times() {
    run(async |world| {
        let me = world.member("racer").await;
        let query = "mutation ($input: StumbleOrosInput!) { stumbleOros(input: $input) { attempts userErrors { code } } }";
        for (state, races, expected) in [
            ("40001", 2, json!({ "attempts": "3", "userErrors": [] })),
            ("40P01", 2, json!({ "attempts": "3", "userErrors": [] })),
            ("40001", 3, json!({ "attempts": null, "userErrors": [{ "code": "CONFLICT" }] })),
            ("23505", 1, json!({ "attempts": null, "userErrors": [{ "code": "CONFLICT" }] })),
        ] {
            let counter = format!("attempts_{state}_{races}").to_lowercase();
            world.sql(&format!("create sequence {counter}")).await;
            let input = json!({ "counter": counter, "races": races, "state": state });
            let data = world.ask(Some(me), request(query, json!({ "input": input }))).await.data();
            assert_eq!(data["stumbleOros"], expected, "{state} {races}");
        }
    });
}

#[test]
fn what_fails_by_no_rule_is_masked() {
    run(async |world| {
        let me = world.member("masked").await;
        let answer =
            world.ask(Some(me), "mutation { stopOrosShort(input: {}) { userErrors { code } } }").await;
        assert_eq!(answer.refusal(), ("INTERNAL_SERVER_ERROR", "Internal server error"));
        assert_eq!(answer.failures(), [(json!("INTERNAL_SERVER_ERROR"), json!(["stopOrosShort"]))]);
        assert!(!format!("{answer:?}").contains("secret"), "{answer:?}");
    });
}

#[test]
fn without_an_account_nothing_is_done() {
    run(async |world| {
        let me = world.member("signed_out").await;
        let input = json!({ "receiverId": me.0, "amount": "1", "idempotencyKey": "none" });
        let answer = world.ask(None, request(GIVE, json!({ "input": input }))).await;
        assert_eq!(answer.refusal(), ("UNAUTHENTICATED", "Sign in to do this"));
        assert_eq!(answer.statements, [""; 0]);
    });
}
