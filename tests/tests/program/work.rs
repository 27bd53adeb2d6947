//! What time brings about: by command, and by the server itself.

use crate::{existing_database::execute, printed, until, world};
use sqlx::PgConnection;
use std::time::{Duration, Instant};

/// How long an end may take that waits for nothing.
const STOP_MAX: Duration = Duration::from_secs(5);

/// Makes the work of VIDA³ do something else.
async fn replace(connection: &mut PgConnection, statement: &str) {
    let body = format!("begin {statement}; part := 'replaced'; return next; end");
    let function = format!(
        "create or replace function vida.work_due() returns table (part text, failure text) language plpgsql \
         security definer set search_path = vida, pg_temp as $$ {body} $$"
    );
    execute(connection, &function).await;
}

async fn ran(connection: &mut PgConnection) -> bool {
    let ran = "select coalesce(bool_and(last_ran_at is not null), false) from vida.scheduled_work";
    sqlx::query_scalar(ran).fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn all_that_is_due_is_done_once() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    let said = printed(&program, &["work", "--once"]).await;
    let line = |platform: &str| said.lines().find(|line| line.starts_with(platform)).unwrap().to_owned();
    assert_eq!(said.lines().count(), 5, "{said}");
    for name in ["expire_subscriptions", "lift_suspensions", "renew_stream_time"] {
        assert!(line("vida: ").contains(name), "{said}");
    }
    assert_eq!(line("oros: "), "oros: nothing is due");
    assert!(ran(&mut connection).await);
    let again = printed(&program, &["work", "--once"]).await;
    for platform in ["vibeup", "vibrationfit", "cosmo", "vida", "oros"] {
        assert!(again.contains(&format!("{platform}: nothing is due\n")), "{again}");
    }
}

#[tokio::test]
async fn of_two_processes_one_does_the_work() {
    let (database, program) = world(&[]).await;
    let mut other = database.connect().await.unwrap();
    execute(&mut other, "begin; select pg_advisory_xact_lock(x'574f524b'::integer, hashtext('vida'))").await;
    let said = printed(&program, &["work", "--once"]).await;
    assert!(said.contains("vida: another process is at it\n"), "{said}");
    assert!(said.contains("cosmo: ") && !said.contains("cosmo: another"), "{said}");
    assert!(!ran(&mut other).await);
    execute(&mut other, "commit").await;
    printed(&program, &["work", "--once"]).await;
    assert!(ran(&mut other).await);
}

#[tokio::test]
async fn a_platform_that_fails_holds_up_no_other() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    execute(&mut connection, "revoke execute on function vibeup.work_due() from service_role").await;
    let ended = program.run(&["work", "--once"]).await.unwrap();
    assert_eq!(ended.code, Some(1));
    let failed = "quintet: the work of vibeup was not done, or only in part\n";
    assert!(ended.errors.ends_with(failed), "{}", ended.errors);
    assert!(ended.output.contains("vibeup: all of it failed\n"), "{}", ended.output);
    assert!(
        ended.errors.contains("permission denied") && !ended.output.contains("permission denied"),
        "it runs with the rights of service_role: {}",
        ended.errors
    );
    assert!(ran(&mut connection).await);
}

/// On each platform the work on this table fails, and in its log this part.
const FAILING: [(&str, &str, &str); 5] = [
    ("vibeup", "ai_cache_entries", "purge_ai_cache"),
    ("vibrationfit", "user_stats", "refresh_user_stats"),
    ("cosmo", "equity_batches", "seal_equity_batch"),
    ("vida", "sessions", "purge_sessions"),
    ("oros", "memberships", "expire_memberships"),
];

#[tokio::test]
async fn a_part_that_fails_is_named_on_each_platform_and_holds_up_no_other() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    for (platform, table, _) in FAILING {
        execute(
            &mut connection,
            &format!(
                "create function {platform}.fail() returns trigger language plpgsql \
                 as $$ begin raise exception 'secret of {platform}'; end $$;
                 create trigger a_failing before insert or update or delete on {platform}.{table} \
                 for each statement execute function {platform}.fail()"
            ),
        )
        .await;
    }
    let ended = program.run(&["work", "--once"]).await.unwrap();
    assert_eq!(ended.code, Some(1));
    for (platform, _, part) in FAILING {
        let said = ended.output.lines().find(|line| line.starts_with(platform)).unwrap();
        assert!(said.ends_with(&format!("{part} failed")), "{said}");
        assert!(!said.contains("secret of"), "{said}");
        let logged =
            ended.errors.lines().find(|line| line.contains(&format!("secret of {platform}"))).unwrap();
        assert!(logged.contains(&format!("platform={platform}")) && logged.contains(part), "{logged}");
    }
    for platform in ["vibrationfit: ", "cosmo: ", "vida: "] {
        let said = ended.output.lines().find(|line| line.starts_with(platform)).unwrap();
        assert!(said.matches(", ").count() > 1, "the other parts were done: {said}");
    }
    let due = "select string_agg(name, ' ') from vida.scheduled_work where last_ran_at is null";
    let due: String = sqlx::query_scalar(due).fetch_one(&mut connection).await.unwrap();
    assert_eq!(due, "purge_sessions", "what was done is committed, what failed stays due");
}

#[tokio::test]
async fn a_server_works_at_intervals_tells_a_failure_once_and_recovers() {
    let (database, program) = world(&[("QUINTET_WORK_EVERY_MS", "20")]).await;
    let mut connection = database.connect().await.unwrap();
    execute(&mut connection, "create table vida.tries (number bigint generated always as identity)").await;
    replace(&mut connection, "perform nextval('vida.tries_number_seq'); raise exception 'broken'").await;
    let server = program.serve(&["serve"]).await.unwrap();
    let tries = async || -> i64 {
        let mut connection = database.connect().await.unwrap();
        let last = "select coalesce(pg_sequence_last_value('vida.tries_number_seq'), 0)";
        sqlx::query_scalar(last).fetch_one(&mut connection).await.unwrap()
    };
    until("it has tried again", async || tries().await >= 3).await;
    let log = server.log().unwrap();
    assert_eq!(log.matches("scheduled work failed, and stays due").count(), 1, "{log}");

    replace(&mut connection, "perform pg_sleep(60)").await;
    let works = async || -> bool {
        let mut connection = database.connect().await.unwrap();
        let asleep = "select exists (select from pg_stat_activity where wait_event = 'PgSleep' \
                      and datname = current_database())";
        sqlx::query_scalar(asleep).fetch_one(&mut connection).await.unwrap()
    };
    until("it is in the middle of it", works).await;
    let began = Instant::now();
    assert_eq!(server.stop().await.unwrap().code(), Some(0));
    assert!(began.elapsed() < STOP_MAX, "stopping took {:?}", began.elapsed());
}

#[tokio::test]
async fn with_an_interval_of_zero_a_server_does_no_work() {
    let (database, program) = world(&[("QUINTET_WORK_EVERY_MS", "0")]).await;
    let server = program.serve(&["serve"]).await.unwrap();
    let ready = reqwest::get(format!("{}/health/ready", server.address())).await.unwrap();
    assert_eq!(ready.status(), 200);
    server.stop().await.unwrap();
    assert!(!ran(&mut database.connect().await.unwrap()).await);
}
