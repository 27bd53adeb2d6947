//! AI models, their budgets and secrets, and what apps measure.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn calls_are_booked_on_the_days_budget() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let config =
        "insert into ai_model_configs (provider, model) values ('northlight', 'aurora') returning id";
    let config = text(&world.rows_as(&world.admin.id, "vibeup_admin", config).await.unwrap()[0]["id"]);
    let budget = format!(
        "insert into ai_daily_budgets (config_id, budget_date, limit_usd) values ('{config}', (now() at time zone 'UTC')::date, 0.01) returning id"
    );
    world.rows_as(&world.admin.id, "vibeup_admin", &budget).await.unwrap();
    let book = |cost: &str| {
        format!("record_ai_interaction({member}, 'chat', '{config}', 100, 20, {cost}, 'call {cost}')")
    };
    assert_eq!(state(world.call(&member, &book("0.004")).await), "42501");
    for (cost, exhausted, replayed) in
        [("0.004", false, false), ("0.004", false, true), ("0.006", true, false), ("0.006", true, true)]
    {
        let answer = world.call_as("", "service_role", &book(cost)).await.unwrap();
        assert_eq!(
            (&answer["exhausted"], &answer["replayed"]),
            (&json!(exhausted), &json!(replayed)),
            "{cost}"
        );
    }
    assert_eq!(world.value("select spent_usd from ai_daily_budgets").await, "0.010000");
    let own = world.rows(&member, "select cost_usd from ai_model_interactions").await.unwrap();
    assert_eq!(own.as_array().unwrap().len(), 2);
    assert_eq!(state(world.rows(&member, "select error_message from ai_model_interactions").await), "42501");
    for (call, code, field) in [
        (book("-1"), "COST_INVALID", "costUsd"),
        (book("'NaN'").replace("call 'NaN'", "n"), "COST_INVALID", "costUsd"),
        (book("0").replace(&config, &member.id), "MODEL_NOT_FOUND", "configId"),
        (book("0").replace("100", "-1"), "TOKENS_INVALID", "inputTokens"),
        (book("0").replace(" 20,", " -1,"), "TOKENS_INVALID", "outputTokens"),
        (book("0").replace("'call 0'", "'late', -1"), "LATENCY_INVALID", "latencyMs"),
        (book("0").replace("'call 0'", "'far', 1, true, repeat('x', 2001)"), "TEXT_INVALID", "errorMessage"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
}

#[tokio::test]
async fn what_apps_measure_is_told_and_not_read_back() {
    let world = World::new().await;
    let member = world.member("priya").await;
    world
        .call(&member, "record_analytics_event('app_opened', '{\"platform\": \"web\"}', 's1')")
        .await
        .unwrap();
    let direct = format!("insert into analytics_events (user_id, event_name) values ({member}, 'x')");
    let inserted = world.rows(&member, &format!("{direct} returning id")).await;
    assert_eq!(state(inserted), "42501", "not even what was told just now");
    let direct = sqlx::AssertSqlSafe(direct);
    let mut transaction = world.begin(&member.id, "authenticated").await;
    let inserted = sqlx::raw_sql(direct).execute(&mut *transaction).await.unwrap_err();
    assert!(inserted.to_string().contains("permission denied"), "past its limits: {inserted}");
    assert_eq!(state(world.rows(&member, "select id from analytics_events").await), "42501");
    let seen = world
        .rows_as(&world.admin.id, "vibeup_admin", "select event_name, session_id from analytics_events")
        .await;
    assert_eq!(seen.unwrap(), json!([{ "event_name": "app_opened", "session_id": "s1" }]));
    for (call, code, field) in [
        ("record_analytics_event('')", "TEXT_INVALID", "eventName"),
        ("record_analytics_event('x', '[]')", "PROPERTIES_INVALID", "properties"),
    ] {
        assert_eq!(world.call(&member, call).await, refused(code, field), "{call}");
    }
    world.owner(&format!("delete from profiles where id = {member} returning id")).await.unwrap();
    assert_eq!(
        world.value("select count(*) from analytics_events where user_id is null").await,
        "1",
        "statistics stay"
    );
}
