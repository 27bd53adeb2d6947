//! The change feed on a real server: complete, in order, and back after every interruption.

#![allow(clippy::unwrap_used)]

mod world;

use database::{
    Database, Feed, Platform, Settings,
    feed::{Change, Event, Operation},
};
use sqlx::{Connection, PgConnection};
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::{
    sync::broadcast::Receiver,
    time::{sleep, timeout},
};
use world::World;

const OROS: Platform = Platform::Oros;

/// How long anything here may take.
const PATIENCE: Duration = Duration::from_secs(30);

async fn next(events: &mut Receiver<Arc<Event>>) -> Event {
    Event::clone(&*timeout(PATIENCE, events.recv()).await.expect("an event comes").unwrap())
}

async fn next_change(events: &mut Receiver<Arc<Event>>) -> Change {
    loop {
        match next(events).await {
            Event::Change(change) => return change,
            Event::Resync(_) => {}
            Event::Lost(platform) => panic!("{platform} was lost"),
        }
    }
}

async fn until_resync(events: &mut Receiver<Arc<Event>>) {
    while !matches!(next(events).await, Event::Resync(OROS)) {}
}

async fn until(what: &str, condition: impl Fn() -> bool) {
    let wait = async {
        while !condition() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("waited in vain until {what}"));
}

async fn follow(world: &World) -> (Database, Feed, Receiver<Arc<Event>>) {
    let database = world.connect(Settings::default());
    let feed = Feed::start(&database).unwrap();
    let mut events = feed.subscribe();
    until_resync(&mut events).await;
    assert!(feed.live(OROS));
    (database, feed, events)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_psql_changes_is_told() {
    let world = World::start().await;
    let (_, feed, mut events) = follow(&world).await;
    world.psql("insert into oros.wallets (id, owner, balance) values ('a', 'ann', 12.50)");
    let change = next_change(&mut events).await;
    assert_eq!((change.operation, change.key.as_deref()), (Operation::Insert, Some("a")));
    assert_eq!(change.row.get("balance"), Some(Some("12.50")));
    assert_eq!(change.row.get("note"), Some(None));
    assert_eq!(change.tags(), ["oros.wallets", "oros.wallets/a"]);

    world.psql("update oros.wallets set balance = 13 where id = 'a'");
    let change = next_change(&mut events).await;
    assert_eq!((change.operation, change.row.get("balance")), (Operation::Update, Some(Some("13.00"))));

    world.psql("update oros.wallets set id = 'b' where id = 'a'");
    let (gone, come) = (next_change(&mut events).await, next_change(&mut events).await);
    assert_eq!((gone.operation, gone.key.as_deref()), (Operation::Delete, Some("a")));
    assert_eq!((come.operation, come.key.as_deref()), (Operation::Insert, Some("b")));

    world.psql("delete from oros.wallets");
    let change = next_change(&mut events).await;
    assert_eq!((change.operation, change.key.as_deref()), (Operation::Delete, Some("b")));

    world.psql("truncate oros.notes");
    let change = next_change(&mut events).await;
    assert_eq!(change.tags(), ["oros.notes", "oros.notes/*"]);
    assert!(feed.lag(OROS) > Duration::ZERO && feed.lag(OROS) < PATIENCE);
    feed.stop().await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_changes_of_several_writers_come_in_order_and_visible() {
    const WRITERS: i64 = 8;
    const CHANGES: i64 = 100;
    let world = World::start().await;
    let (_, feed, mut events) = follow(&world).await;
    world.psql("insert into oros.wallets (id) select id::text from generate_series(0, 3) id");
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let url = world.url().to_owned();
        writers.spawn(async move {
            let mut connection = PgConnection::connect(&url).await.unwrap();
            for change in 0..CHANGES {
                let sql = "update oros.wallets set version = version + 1 where id = $1";
                let id = ((writer + change) % 4).to_string();
                sqlx::query(sql).bind(id).execute(&mut connection).await.unwrap();
            }
        });
    }
    let mut reader = PgConnection::connect(world.url()).await.unwrap();
    let mut versions = HashMap::new();
    for told in 0..4 + WRITERS * CHANGES {
        let change = next_change(&mut events).await;
        let id = change.key.clone().unwrap();
        let version: i64 = change.row.get("version").unwrap().unwrap().parse().unwrap();
        let before = versions.insert(id.clone(), version).unwrap_or(0);
        assert_eq!(version, before + 1, "wallet {id}, change {told}");
        let sql = "select version from oros.wallets where id = $1";
        let visible: i64 = sqlx::query_scalar(sql).bind(&id).fetch_one(&mut reader).await.unwrap();
        assert!(visible >= version, "wallet {id} is told at {version}, and visible at {visible}");
    }
    assert_eq!(versions.values().sum::<i64>(), 4 + WRITERS * CHANGES);
    writers.join_all().await;
    feed.stop().await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_of_the_database_is_told_and_survived() {
    let mut world = World::start().await;
    let (_, feed, mut events) = follow(&world).await;
    world.halt().await;
    assert!(matches!(next(&mut events).await, Event::Lost(OROS)));
    assert!(!feed.live(OROS));
    world.restart().await;
    until_resync(&mut events).await;
    world.psql("insert into oros.wallets (id) values ('after')");
    assert_eq!(next_change(&mut events).await.key.as_deref(), Some("after"));
    feed.stop().await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_stream_begins_anew_and_leaves_no_slot() {
    let world = World::start().await;
    let (_, feed, mut events) = follow(&world).await;
    let killed = "select pg_terminate_backend(pid) from pg_stat_replication";
    assert_eq!(world.psql(killed), "t");
    assert!(matches!(next(&mut events).await, Event::Lost(OROS)));
    until_resync(&mut events).await;
    world.psql("insert into oros.wallets (id) values ('after')");
    assert_eq!(next_change(&mut events).await.key.as_deref(), Some("after"));
    assert_eq!(world.psql("select count(*) from pg_replication_slots"), "1");
    feed.stop().await;
    until("the slot is gone", || world.psql("select count(*) from pg_replication_slots") == "0").await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn platforms_of_one_database_share_a_slot_and_the_unpublished_is_not_live() {
    let world = World::start().await;
    world.psql("create schema vida; create table vida.moods (id int primary key)");
    world.psql("create publication quintet_vida for table vida.moods");
    let mut settings = Settings::default();
    settings.platforms.insert(Platform::Vida, world.place("vida", world.url()));
    settings.platforms.insert(Platform::Cosmo, world.place("cosmo", world.url()));
    let feed = Feed::start(&world.connect(settings)).unwrap();
    let mut events = feed.subscribe();
    until("both are live", || feed.live(OROS) && feed.live(Platform::Vida)).await;
    assert!(!feed.live(Platform::Cosmo));
    assert_eq!(feed.problem(Platform::Cosmo).unwrap(), "the publication quintet_cosmo is not there");
    assert_eq!(feed.problem(OROS), None);
    assert_eq!(world.psql("select count(*) from pg_replication_slots"), "1");
    world.psql("insert into vida.moods values (7)");
    assert_eq!(next_change(&mut events).await.tags(), ["vida.moods", "vida.moods/7"]);
    feed.stop().await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_publication_it_waits_for_one() {
    let world = World::start().await;
    world.psql("drop publication quintet_oros");
    let feed = Feed::start(&world.connect(Settings::default())).unwrap();
    let mut events = feed.subscribe();
    world.psql("insert into oros.wallets (id) values ('before')");
    assert!(!feed.live(OROS));
    world.psql("create publication quintet_oros for table oros.wallets");
    until_resync(&mut events).await;
    world.psql("insert into oros.wallets (id) values ('after')");
    assert_eq!(next_change(&mut events).await.key.as_deref(), Some("after"));
    feed.stop().await;
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_right_to_replicate_it_is_not_live_and_harms_nobody() {
    let world = World::start().await;
    world.psql("create role plain login");
    let url = world.url().replace("user=postgres", "user=plain");
    let mut settings = Settings::default();
    settings.platforms.insert(OROS, world.place("oros", &url));
    let feed = Feed::start(&world.connect(settings)).unwrap();
    until("it has tried", || feed.problem(OROS).is_some()).await;
    assert_eq!(feed.problem(OROS).as_deref(), Some("the login role lacks the attribute replication"));
    assert!(!feed.live(OROS));
    assert_eq!(world.psql("select count(*) from pg_replication_slots"), "0");
    timeout(PATIENCE, feed.stop()).await.unwrap();
    world.stop().await;
}
