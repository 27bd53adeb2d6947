//! Points given and spent, and what a person has.

use crate::cosmo::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn an_award_is_exact_and_answers_with_what_changed() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let call = format!(
        "award_equity_points(p_user_id => {priya}, p_action_type => 'milestone_reached', p_amount => 0.12345678,
           p_request_id => 'unique-request-id', p_description => 'A month')"
    );
    let answer = world.administer(&call).await.unwrap();
    assert_eq!(answer["balance_after"], json!("100.12345678"));
    assert_eq!((&answer["user"], &answer["balance"]), (&json!(priya.id), &json!(priya.id)));
    assert_eq!(answer["replayed"], json!(false));
    let posted = "select amount::text, transaction_type, balance_before::text, balance_after::text, description,
        action_type, request_id from equity_transactions join user_interactions on user_interactions.id = interaction_id
        where request_id = 'unique-request-id'";
    assert_eq!(
        world.rows(&priya, posted).await.unwrap(),
        json!([{
            "amount": "0.12345678", "transaction_type": "credit", "balance_before": "100.00000000",
            "balance_after": "100.12345678", "description": "A month", "action_type": "milestone_reached",
            "request_id": "unique-request-id",
        }])
    );
}

#[tokio::test]
async fn a_spending_takes_what_is_there_and_no_more() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let spend = |amount: &str, request: &str| {
        format!("spend_equity_points({priya}, 'app_usage', {amount}, '{request}', 'A lamp')")
    };
    let answer = world.administer(&spend("99.99999999", "r1")).await.unwrap();
    assert_eq!(answer["balance_after"], json!("0.00000001"));
    let more = world.administer(&spend("0.00000002", "r2")).await;
    assert_eq!(more, refused("INSUFFICIENT_POINTS", "amount"));
    world.administer(&spend("0.00000001", "r2")).await.unwrap();
    assert_eq!(world.points(&priya).await, "0.00000000");
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_is_no_award_is_refused() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    for (arguments, code, field) in [
        (format!("{priya}, 'daily_active', 0, 'r'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (format!("{priya}, 'daily_active', -1, 'r'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (format!("{priya}, 'daily_active', null, 'r'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (format!("{priya}, 'daily_active', 'NaN', 'r'"), "AMOUNT_TOO_LARGE", "amount"),
        (format!("{priya}, 'daily_active', 10000000000, 'r'"), "AMOUNT_TOO_LARGE", "amount"),
        (format!("{priya}, 'daily_active', 0.000000001, 'r'"), "AMOUNT_TOO_PRECISE", "amount"),
        (format!("{priya}, 'dance', 1, 'r'"), "ACTION_TYPE_INVALID", "actionType"),
        (format!("{priya}, null, 1, 'r'"), "ACTION_TYPE_INVALID", "actionType"),
        (format!("{priya}, 'daily_active', 1, ''"), "REQUEST_ID_INVALID", "requestId"),
        (format!("{priya}, 'daily_active', 1, null"), "REQUEST_ID_INVALID", "requestId"),
        (format!("{priya}, 'daily_active', 1, repeat('x', 201)"), "REQUEST_ID_INVALID", "requestId"),
        ("gen_random_uuid(), 'daily_active', 1, 'r'".into(), "USER_NOT_FOUND", "userId"),
        (format!("{priya}, 'daily_active', 1, 'r', p_app_id => gen_random_uuid()"), "APP_NOT_FOUND", "appId"),
        (format!("{priya}, 'daily_active', 1, 'r', p_metadata => '[]'"), "METADATA_INVALID", "metadata"),
    ] {
        let found = world.administer(&format!("award_equity_points({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    assert_eq!(world.points(&priya).await, "100.00000000", "a refusal leaves nothing behind");
    world.award(&priya, "1", "r").await.unwrap();
}

#[tokio::test]
async fn the_same_request_counts_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let tomo = world.member("tomo").await;
    let mut first = world.award(&priya, "5", "r").await.unwrap();
    let again = world.award(&priya, "5.00", "r").await.unwrap();
    first["replayed"] = json!(true);
    assert_eq!(again, first);
    assert_eq!(world.points(&priya).await, "105.00000000");

    let reused = refused("IDEMPOTENCY_KEY_REUSED", "requestId");
    assert_eq!(world.award(&priya, "6", "r").await, reused);
    assert_eq!(world.award(&tomo, "5", "r").await, reused);
    for other in [
        format!("award_equity_points({priya}, 'daily_active', 5, 'r')"),
        format!("award_equity_points({priya}, 'achievement_unlock', 5, 'r', 'Described')"),
        format!("award_equity_points({priya}, 'achievement_unlock', 5, 'r', p_metadata => '{{\"a\": 1}}')"),
        format!("spend_equity_points({priya}, 'achievement_unlock', 5, 'r')"),
    ] {
        assert_eq!(world.administer(&other).await, reused, "{other}");
    }
    let record = format!("record_interaction({priya}, 'daily_active', 'seen')");
    let seen = world.administer(&record).await.unwrap();
    let seen_again = world.administer(&record).await.unwrap();
    assert_eq!((&seen["interaction"], &seen_again["replayed"]), (&seen_again["interaction"], &json!(true)));
    let award = format!("award_equity_points({priya}, 'daily_active', 5, 'seen')");
    assert_eq!(world.administer(&award).await, reused, "what was recorded without points gets none later");
}

#[tokio::test]
async fn at_once_one_acts_and_the_others_repeat() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let award = || world.award(&priya, "5", "r");
    let (a, b, c, d) = tokio::join!(award(), award(), award(), award());
    let answers = [a, b, c, d].map(Result::unwrap);
    assert_eq!(answers.iter().filter(|answer| answer["replayed"] == json!(false)).count(), 1);
    assert!(answers.iter().all(|answer| answer["equity_transaction"] == answers[0]["equity_transaction"]));
    assert_eq!(world.points(&priya).await, "105.00000000");
}

#[tokio::test]
async fn a_balance_is_true_at_once_and_the_list_after_its_refresh() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let tomo = world.member("tomo").await;
    world.administer("refresh_equity_balances()").await.unwrap();
    world.award(&priya, "10", "r1").await.unwrap();
    world.administer(&format!("spend_equity_points({priya}, 'app_usage', 30, 'r2')")).await.unwrap();
    let balance = format!(
        "select user_id, current_balance::text, total_earned::text, total_spent::text, transaction_count
         from get_user_balance({priya})"
    );
    let now = json!([{
        "user_id": priya.id, "current_balance": "80.00000000", "total_earned": "110.00000000",
        "total_spent": "30.00000000", "transaction_count": 3,
    }]);
    assert_eq!(world.rows(&priya, &balance).await.unwrap(), now);
    assert_eq!(world.rows_as("", "service_role", &balance).await.unwrap(), now);
    assert_eq!(world.owner(&balance).await.unwrap(), now);
    assert_eq!(world.rows(&tomo, &balance).await.unwrap(), json!([]), "not the caller's to see");
    assert_eq!(state(world.rows_as("", "anon", &balance).await), "42501");

    let listed = format!("select current_balance from equity_balances where user_id = {priya}");
    assert_eq!(world.value(&listed).await, "100.00000000", "as of the last refresh");
    world.administer("refresh_equity_balances()").await.unwrap();
    assert_eq!(world.value(&listed).await, "80.00000000");
    assert_eq!(world.rows(&priya, &balance).await.unwrap(), now, "nothing is counted twice");
    let counted = format!(
        "select total_earned || ' ' || total_spent || ' ' || transaction_count from equity_balances where user_id = {priya}"
    );
    assert_eq!(world.value(&counted).await, "110.00000000 30.00000000 3");
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_plan_multiplies_for_those_who_award_and_never_by_itself() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let multiplier = format!("equity_multiplier_of({priya})::text");
    assert_eq!(world.administer(&multiplier).await.unwrap(), json!("1"));
    world
        .rows_as(&world.admin.id, "cosmo_admin", "update subscription_tiers set price_monthly = 12, equity_multiplier = 1.5 where name = 'pro' returning id")
        .await
        .unwrap();
    world.administer(&format!("start_subscription('pro', {priya})")).await.unwrap();
    assert_eq!(world.administer(&multiplier).await.unwrap(), json!("1.500"));
    let answer = world.award(&priya, "100", "r").await.unwrap();
    assert_eq!(answer["balance_after"], json!("200.00000000"));
}
