//! Referrals: pending, then completed with points for both, expired or cancelled.

use crate::cosmo::world::{World, refused};
use serde_json::json;

#[tokio::test]
async fn a_completed_referral_rewards_both_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, referral) = world.referred("tomo", &priya).await;
    let complete = format!("complete_referral({tomo})");
    let first = world.administer(&complete).await.unwrap();
    assert_eq!((&first["referral"], &first["replayed"]), (&json!(referral), &json!(false)));
    assert_eq!(world.points(&priya).await, "150.00000000");
    assert_eq!(world.points(&tomo).await, "125.00000000");
    let again = world.administer(&complete).await.unwrap();
    assert_eq!(
        (&again["equity_transactions"], &again["replayed"]),
        (&first["equity_transactions"], &json!(true))
    );
    assert_eq!(world.points(&priya).await, "150.00000000");
    let recorded = "select status, completed_at is not null as at, referrer_reward_transaction_id,
        referred_reward_transaction_id from referrals";
    let rewards = &first["equity_transactions"];
    let expected = json!([{
        "status": "completed", "at": true, "referrer_reward_transaction_id": rewards[0],
        "referred_reward_transaction_id": rewards[1],
    }]);
    assert_eq!(world.rows(&priya, recorded).await.unwrap(), expected);
    assert_eq!(world.rows(&tomo, recorded).await.unwrap(), expected);
    let requests = "select string_agg(split_part(request_id, ':', 1) || ' ' || split_part(request_id, ':', 3), ', ' order by request_id)
        from user_interactions where action_type = 'referral_completed'";
    assert_eq!(world.value(requests).await, "referral referred, referral referrer");
    world.assert_healthy().await;
}

#[tokio::test]
async fn the_referrer_is_kept_with_the_profile() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, _) = world.referred("tomo", &priya).await;
    let found = world.rows(&tomo, "select referred_by from profiles").await.unwrap();
    assert_eq!(found, json!([{ "referred_by": priya.id }]));
}

#[tokio::test]
async fn at_once_both_are_rewarded_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, _) = world.referred("tomo", &priya).await;
    let (noor, _) = world.referred("noor", &tomo).await;
    let (one, other) = (format!("complete_referral({tomo})"), format!("complete_referral({noor})"));
    let (a, b, c, d) = tokio::join!(
        world.administer(&one),
        world.administer(&other),
        world.administer(&one),
        world.administer(&other)
    );
    let answers = [a, b, c, d].map(Result::unwrap);
    assert_eq!(answers.iter().filter(|answer| answer["replayed"] == json!(false)).count(), 2);
    assert_eq!(world.points(&tomo).await, "175.00000000");
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_referral_that_is_over_is_not_completed() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, cancelled) = world.referred("tomo", &priya).await;
    let (noor, late) = world.referred("noor", &priya).await;
    let nobody = world.administer(&format!("complete_referral({priya})")).await;
    assert_eq!(nobody, refused("REFERRAL_NOT_FOUND", "referredId"));
    let unknown = world.administer("cancel_referral(gen_random_uuid())").await;
    assert_eq!(unknown, refused("REFERRAL_NOT_FOUND", "referralId"));

    world.administer(&format!("cancel_referral('{cancelled}')")).await.unwrap();
    let completed = world.administer(&format!("complete_referral({tomo})")).await;
    assert_eq!(completed, refused("REFERRAL_CANCELLED", "referredId"));
    let again = world.administer(&format!("cancel_referral('{cancelled}')")).await;
    assert_eq!(again, refused("REFERRAL_CANCELLED", "referralId"));

    let aged = format!(
        "update referrals set created_at = now() - interval '31 days' where id = '{late}' returning id"
    );
    world.owner(&aged).await.unwrap();
    let expired = refused("REFERRAL_EXPIRED", "referredId");
    assert_eq!(world.administer(&format!("complete_referral({noor})")).await, expired, "before it is swept");
    assert_eq!(world.administer("expire_referrals()").await.unwrap(), json!(1));
    assert_eq!(world.administer("expire_referrals()").await.unwrap(), json!(0));
    assert_eq!(world.administer(&format!("complete_referral({noor})")).await, expired);
    assert_eq!(world.points(&priya).await, "100.00000000");
}

#[tokio::test]
async fn what_a_referral_brings_and_how_long_it_waits_is_set_by_administrators() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let figures = "update settings set referrer_reward = 7, referred_reward = 0.5, signup_bonus = 3 returning referral_days";
    let set = world.rows_as(&world.admin.id, "cosmo_admin", figures).await.unwrap();
    assert_eq!(set, json!([{ "referral_days": 30 }]));
    let (tomo, _) = world.referred("tomo", &priya).await;
    world.administer(&format!("complete_referral({tomo})")).await.unwrap();
    assert_eq!(world.points(&priya).await, "107.00000000");
    assert_eq!(world.points(&tomo).await, "3.50000000");
}
