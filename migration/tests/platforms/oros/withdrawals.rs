//! Payouts, from request to end.

use crate::oros::world::{Member, World, refused, state};

async fn approved(world: &World, amount: &str) -> Member {
    let member = world.funded("lumen", &["creator"], amount).await;
    world.administer(&format!("decide_kyc({member}, 'approved')")).await.unwrap();
    member
}

async fn request(world: &World, member: &Member, amount: &str) -> String {
    let answer =
        world.call(member, &format!("request_withdrawal({amount}, 'ach', 'w {amount}')")).await.unwrap();
    answer["withdrawal"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_requested_payout_holds_its_money() {
    let world = World::new().await;
    let member = approved(&world, "100").await;
    let creator = world.member("kojo", &["creator"]).await;
    request(&world, &member, "60").await;
    assert_eq!(world.balance(&member).await, "100.00 + 0.00");
    let second = world.call(&member, "request_withdrawal(40.01, 'ach', 'w2')").await;
    assert_eq!(second, refused("INSUFFICIENT_FUNDS", "amount"));
    let tip = world.call(&member, &format!("tip_creator({creator}, 41, 't')")).await;
    assert_eq!(tip, refused("INSUFFICIENT_FUNDS", "amount"));
    request(&world, &member, "40").await;
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_settled_payout_leaves_and_a_failed_one_is_free_again() {
    let world = World::new().await;
    let member = approved(&world, "100").await;
    let (settled, failed) = (request(&world, &member, "60").await, request(&world, &member, "40").await);
    assert_eq!(
        state(world.call(&member, &format!("settle_withdrawal('{settled}', 'tr', 'x')")).await),
        "42501"
    );
    assert_eq!(state(world.call(&member, &format!("start_withdrawal('{settled}')")).await), "42501");

    world.administer(&format!("start_withdrawal('{settled}')")).await.unwrap();
    let again = world.administer(&format!("start_withdrawal('{settled}')")).await;
    assert_eq!(again, refused("WITHDRAWAL_PROCESSING", "withdrawalId"));
    world.administer(&format!("settle_withdrawal('{settled}', 'tr_1', 's')")).await.unwrap();
    world.administer(&format!("fail_withdrawal('{failed}', 'No such account', 'f')")).await.unwrap();
    assert_eq!(world.balance(&member).await, "40.00 + 0.00");
    let states = "select string_agg(status || ' ' || coalesce(stripe_transfer_id, failure_reason), ', ' order by amount)
                  from withdrawals where processed_at is not null";
    assert_eq!(world.value(states).await, "failed No such account, completed tr_1");

    let late = world.administer(&format!("fail_withdrawal('{settled}', 'x', 'f2')")).await;
    assert_eq!(late, refused("WITHDRAWAL_COMPLETED", "withdrawalId"));
    let late = world.administer(&format!("settle_withdrawal('{failed}', 'tr', 's2')")).await;
    assert_eq!(late, refused("WITHDRAWAL_FAILED", "withdrawalId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn payouts_are_refused_for_reasons() {
    let world = World::new().await;
    let unchecked = world.funded("priya", &[], "10").await;
    let asked = world.call(&unchecked, "request_withdrawal(5, 'ach', 'w')").await;
    assert_eq!(asked, refused("KYC_REQUIRED", ""));
    world.administer(&format!("decide_kyc({unchecked}, 'rejected')")).await.unwrap();
    assert_eq!(
        world.call(&unchecked, "request_withdrawal(5, 'ach', 'w')").await,
        refused("KYC_REQUIRED", "")
    );

    let member = approved(&world, "10").await;
    for (arguments, code, field) in [
        ("5, 'cash', 'w'", "METHOD_INVALID", "method"),
        ("0, 'ach', 'w'", "AMOUNT_NOT_POSITIVE", "amount"),
        ("10.01, 'ach', 'w'", "INSUFFICIENT_FUNDS", "amount"),
    ] {
        let asked = world.call(&member, &format!("request_withdrawal({arguments})")).await;
        assert_eq!(asked, refused(code, field), "{arguments}");
    }
    let withdrawal = request(&world, &member, "5").await;
    for (call, code, field) in [
        (format!("settle_withdrawal('{withdrawal}', '', 'x')"), "TRANSFER_ID_INVALID", "stripeTransferId"),
        (format!("fail_withdrawal('{withdrawal}', ' ', 'x')"), "REASON_REQUIRED", "reason"),
        (format!("start_withdrawal({member})"), "WITHDRAWAL_NOT_FOUND", "withdrawalId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
}
