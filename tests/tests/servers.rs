//! The servers that the tests stand on: each test has its own data, and nothing outlives a test process.

#![allow(clippy::unwrap_used)]

use end_to_end::{Database, Postgres, Redis, process::Tied};
use std::{
    env, fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

async fn count(database: &Database) -> i64 {
    let mut connection = database.connect().await.unwrap();
    sqlx::query_scalar("select count(*) from auth.users").fetch_one(&mut connection).await.unwrap()
}

async fn execute(database: &Database, statement: &'static str) {
    let mut connection = database.connect().await.unwrap();
    sqlx::raw_sql(statement).execute(&mut connection).await.unwrap();
}

#[tokio::test]
async fn each_test_has_a_demo_world_of_its_own() {
    let postgres = Postgres::shared().await.unwrap();
    let (one, other) = tokio::try_join!(postgres.database(), postgres.database()).unwrap();
    let before = count(&one).await;
    execute(&one, "insert into auth.users (id) values (gen_random_uuid())").await;
    assert_eq!((count(&one).await, count(&other).await), (before + 1, before));
    let mut connection = other.connect().await.unwrap();
    let member = migration::demo::members_of(database::Platform::Oros)[0];
    let found: Option<String> = sqlx::query_scalar("select username from oros.users where id::text = $1")
        .bind(member.id)
        .fetch_optional(&mut connection)
        .await
        .unwrap();
    assert_eq!(found.as_deref(), Some(member.username), "the demo world is in");
}

#[tokio::test]
async fn a_dropped_database_is_gone() {
    let postgres = Postgres::shared().await.unwrap();
    let one = postgres.database().await.unwrap();
    let url = one.url().to_owned();
    let connected = one.connect().await.unwrap();
    drop(one);
    assert!(sqlx::Connection::ping(&mut { connected }).await.is_err());
    assert!(<sqlx::PgConnection as sqlx::Connection>::connect(&url).await.is_err());
}

#[tokio::test]
async fn a_redis_keeps_what_was_saved() {
    let mut redis = Redis::start().unwrap();
    let client = redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    for words in [["set", "kept", "1"].as_slice(), &["save"], &["set", "lost", "1"]] {
        redis::Cmd::new().arg(words).query_async::<()>(&mut connection).await.unwrap();
    }
    redis.restart().unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let found: Vec<Option<String>> =
        redis::cmd("mget").arg("kept").arg("lost").query_async(&mut connection).await.unwrap();
    assert_eq!(found, [Some("1".to_owned()), None]);
}

/// Set where this program runs as a test process that is about to be killed.
const VICTIM: &str = "QUINTET_TEST_VICTIM";

#[tokio::test]
async fn nothing_outlives_a_test_process_that_is_killed() {
    if env::var_os(VICTIM).is_some() {
        return be_killed().await;
    }
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "nothing_outlives_a_test_process_that_is_killed", "--nocapture"]);
    let mut victim = Tied::spawn({
        command.env(VICTIM, "1").stdout(Stdio::piped());
        command
    })
    .unwrap();
    let output = BufReader::new(victim.child().stdout.take().unwrap());
    let mut lines = output.lines().map(Result::unwrap);
    let line = lines.find_map(|line| line.strip_prefix("children ").map(str::to_owned)).unwrap();
    let children: Vec<u32> = line.split(' ').map(|id| id.parse().unwrap()).collect();
    assert!(children.len() >= 2 && children.iter().all(|id| works(*id)), "{children:?}");
    drop(victim);
    let deadline = Instant::now() + Duration::from_secs(30);
    while let Some(left) = children.iter().find(|id| works(**id)) {
        assert!(Instant::now() < deadline, "process {left} outlived its test process");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Starts the servers, tells their processes, and waits for the end.
async fn be_killed() {
    let _postgres = Postgres::shared().await.unwrap();
    let _redis = Redis::start().unwrap();
    let me = std::process::id();
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let children = tasks.map(|task| fs::read_to_string(task.unwrap().path().join("children")).unwrap());
    let children: Vec<String> =
        children.flat_map(|ids| ids.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
    println!("children {} {me}", children.join(" "));
    std::future::pending().await
}

/// Whether a process of that number works; a zombie does not.
fn works(id: u32) -> bool {
    fs::read_link(format!("/proc/{id}/cwd")).is_ok()
}
