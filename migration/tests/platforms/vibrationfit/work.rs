//! Scheduled work.

use crate::vibrationfit::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn work_that_is_due_is_done_once_and_named() {
    let world = World::with_demo().await;
    let member = world.funded("zoe", 1).await;
    world.insert(&member, "journal_entries", "content", "'x'").await;
    assert_eq!(state(world.rows(&member, "select part from work_due()").await), "42501");
    let (one, other) = tokio::join!(world.work(), world.work());
    let mut done = [one, other].concat();
    done.sort();
    let all = world.value("select string_agg(name, ' ' order by name) from scheduled_work").await;
    assert_eq!(done.join(" "), all, "each once, whoever came first");
    let stats = format!("select stats ->> 'journal_entries' from user_stats where user_id = {member}");
    assert_eq!(world.value(&stats).await, "1");

    assert_eq!(world.work().await, Vec::<String>::new());
    let later =
        "update scheduled_work set last_run_at = now() - every where name = 'refresh_user_stats' returning 1";
    world.owner(later).await.unwrap();
    assert_eq!(world.work().await, ["refresh_user_stats"]);
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_fails_stays_due_and_does_not_hold_up_the_rest() {
    let world = World::new().await;
    world
        .owner(
            "insert into scheduled_work (name, position, every) values ('not_there', 0, '1 day') returning 1",
        )
        .await
        .unwrap();
    let parts = world.rows_as("", "service_role", "select part, failure from work_due()").await.unwrap();
    assert_eq!(parts[0], json!({ "part": "not_there", "failure": "function not_there() does not exist" }));
    let done = parts.as_array().unwrap().iter().filter(|part| part["failure"].is_null()).count();
    assert_eq!(done, 5);
    let left =
        world.value("select string_agg(name, ' ') from scheduled_work where last_run_at is null").await;
    assert_eq!(left, "not_there");
}
