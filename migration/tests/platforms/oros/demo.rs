//! The demo world.

use crate::oros::world::{World, connection};
use database::Platform;
use migration::{Seeded, demo};
use serde_json::json;

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    let world = World::new().await;
    world.owner("delete from users returning id").await.unwrap();
    let database = connection(&world.pool);
    assert_eq!(migration::seed(&database, Platform::Oros, "oros").await.unwrap(), Seeded::Made);
    let picture = "select string_agg(query_to_xml(format('select * from oros.%I', tablename), true, false, '')::text, '' order by tablename)
                   from pg_tables where schemaname = 'oros' and tablename not in ('seaql_migrations', 'settings')";
    let digest = format!("select md5(({picture}))");
    let first = world.value(&digest).await;
    assert_eq!(migration::seed(&database, Platform::Oros, "oros").await.unwrap(), Seeded::AlreadyThere);
    assert_eq!(world.value(&digest).await, first, "a second time changes nothing");

    for check in ["verify_ledger()", "verify_campaigns()"] {
        assert_eq!(world.owner(&format!("select * from {check}")).await.unwrap(), json!([]), "{check}");
    }
    let empty = "select relname from pg_class where relnamespace = 'oros'::regnamespace and relkind = 'r'
        and relname <> 'idempotency_keys'
        and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from oros.%I', relname), false, true, '')))[1]::text = '0'";
    assert_eq!(world.owner(empty).await.unwrap(), json!([]), "tables without a row");
    for (table, states) in [
        ("withdrawals", "completed failed processing requested"),
        ("ledger_entries", "failed pending reversed settled"),
        ("campaigns", "active completed draft paused"),
        ("live_events", "canceled ended live scheduled"),
    ] {
        let found = format!("select string_agg(distinct status, ' ' order by status) from {table}");
        assert_eq!(world.value(&found).await, states, "{table}");
    }
    let named: Vec<_> = demo::members_of(Platform::Oros)
        .iter()
        .map(|member| (member.id.to_owned(), member.username.to_owned()))
        .collect();
    let found = world.owner("select id, username from users order by created_at").await.unwrap();
    let found: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|user| (user["id"].as_str().unwrap().to_owned(), user["username"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(found, named);

    database.close().await.unwrap();
}

#[tokio::test]
async fn two_demo_worlds_are_alike() {
    let digest = "select md5(string_agg(query_to_xml(format('select * from oros.%I', tablename), true, false, '')::text, '' order by tablename))
                  from pg_tables where schemaname = 'oros' and tablename not in ('seaql_migrations', 'settings')";
    let mut digests = Vec::new();
    for _ in 0..2 {
        let world = World::new().await;
        world.owner("delete from users returning id").await.unwrap();
        migration::seed(&connection(&world.pool), Platform::Oros, "oros").await.unwrap();
        digests.push(world.value(digest).await);
    }
    assert_eq!(digests[0], digests[1]);
}
