//! The demo world.

use crate::house;
use crate::migrated::schema;
use crate::oros::world::{World, connection};
use database::Platform;

const PLATFORM: Platform = Platform::Oros;

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    house::the_demo_world_is_whole_sound_and_the_same_every_time(PLATFORM, "users", &["idempotency_keys"])
        .await;
}

#[tokio::test]
async fn the_demo_world_shows_every_state() {
    let world = World::new().await;
    world.owner("delete from users returning id").await.unwrap();
    migration::seed(&connection(&world.pool), PLATFORM, &schema(PLATFORM)).await.unwrap();
    for (table, states) in [
        ("withdrawals", "completed failed processing requested"),
        ("ledger_entries", "failed pending reversed settled"),
        ("campaigns", "active completed draft paused"),
        ("live_events", "canceled ended live scheduled"),
    ] {
        let found = format!("select string_agg(distinct status, ' ' order by status) from {table}");
        assert_eq!(world.value(&found).await, states, "{table}");
    }
}
