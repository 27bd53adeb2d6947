//! Sessions on a real server: who a statement runs as, what it sees, and what survives a failure.

#![allow(clippy::unwrap_used)]

mod world;

use database::{Platform, Settings, Viewer, failure, tag};
use sea_orm::{ConnectionTrait, DbErr, Statement, sea_query::Values};
use sqlx::{Row, postgres::PgRow};
use std::sync::Arc;
use world::World;

const OROS: Platform = Platform::Oros;

/// Role, subject and access of whoever runs it.
const WHO: &str = "select current_user::text, auth.uid(), current_setting('transaction_read_only')";

fn none() -> Values {
    Values(vec![])
}

fn member(subject: &str) -> Arc<Viewer> {
    Arc::new(Viewer::anonymous().with(OROS, subject))
}

fn who(rows: &[PgRow]) -> (String, Option<String>, String) {
    (rows[0].get(0), rows[0].get(1), rows[0].get(2))
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn code(error: &DbErr) -> &str {
    failure::server_error(error).unwrap().code()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_runs_as_the_viewer_of_its_platform() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    for (viewer, role, subject) in [
        (Arc::new(Viewer::anonymous()), "anon", None),
        (Arc::new(Viewer::anonymous().with(Platform::Vida, "ann")), "anon", None),
        (member("ann"), "authenticated", Some("ann")),
        (member("root"), "oros_admin", Some("root")),
    ] {
        let sessions = database.sessions(viewer);
        let read = sessions.on(OROS).rows(WHO, none()).await.unwrap();
        assert_eq!(who(&read), (text(role), subject.map(text), text("on")));
        let transaction = sessions.write(OROS).await.unwrap();
        let write = transaction.rows(WHO, none()).await.unwrap();
        assert_eq!(who(&write), (text(role), subject.map(text), text("off")));
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subject_may_be_any_text() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    for subject in ["x'; drop table wallets; --", "\\", "'', 'root')", "Zoë 💧", "\"\n\t", "$1", "%s {}"] {
        let read = database.sessions(member(subject)).on(OROS).rows(WHO, none()).await.unwrap();
        assert_eq!(who(&read), (text("authenticated"), Some(text(subject)), text("on")));
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_viewer_stays_on_a_connection() {
    let world = World::start().await;
    let database = world.connect(Settings { connections_max: 1, ..Settings::default() });
    for round in 0..20 {
        let subject = format!("member {round}");
        let sessions = database.sessions(member(&subject));
        assert_eq!(who(&sessions.on(OROS).rows(WHO, none()).await.unwrap()).1, Some(subject));
        drop(sessions);
        let sessions = database.sessions(Arc::default());
        assert_eq!(
            who(&sessions.on(OROS).rows(WHO, none()).await.unwrap()),
            (text("anon"), None, text("on"))
        );
        sessions.finish().await;
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opening_that_fails_or_is_cut_short_spoils_no_connection() {
    let world = World::start().await;
    let database = world.connect(Settings { connections_max: 1, ..Settings::default() });
    let failing = database.sessions(member("raise")).on(OROS).rows(WHO, none()).await.unwrap_err();
    assert!(!failure::is_unreachable(&failing), "{failing}");

    let slow = database.sessions(member("sleep")).on(OROS);
    let cut = tokio::time::timeout(std::time::Duration::from_millis(50), slow.rows(WHO, none())).await;
    assert!(cut.is_err());

    let read = database.sessions(member("ann")).on(OROS).rows(WHO, none()).await.unwrap();
    assert_eq!(who(&read), (text("authenticated"), Some(text("ann")), text("on")));
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_statement_leaves_the_others_of_its_request_alone() {
    let world = World::start().await;
    let database = world.connect(Settings { record_statements: true, ..Settings::default() });
    let sessions = database.sessions(member("ann"));
    let oros = sessions.on(OROS);
    let first = oros.rows("select pg_backend_pid()", none()).await.unwrap();
    assert_eq!(code(&oros.rows("select 1 / 0", none()).await.unwrap_err()), "22012");
    let refused = oros.execute_unprepared("insert into wallets (id) values ('w')").await.unwrap_err();
    assert_eq!(code(&refused), "25006");
    assert_eq!(who(&oros.rows(WHO, none()).await.unwrap()).1, Some(text("ann")));
    assert!(first[0].get::<i32, _>(0) > 0);
    assert_eq!(
        sessions.statements(),
        ["select pg_backend_pid()", "select 1 / 0", "insert into wallets (id) values ('w')", WHO]
    );
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_level_security_holds_for_every_statement() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    world.psql("insert into oros.wallets (id, owner) values ('a', 'ann'), ('b', 'bob')");
    let count = Statement::from_string(sea_orm::DbBackend::Postgres, "select count(*) as count from wallets");
    for (subject, visible) in [("ann", 1), ("bob", 1), ("eve", 0), ("root", 2)] {
        let session = database.sessions(member(subject)).on(OROS);
        let row = session.query_one_raw(count.clone()).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "count").unwrap(), visible, "{subject}");
    }
    let session = database.sessions(Arc::default()).on(OROS);
    assert_eq!(code(&session.query_one_raw(count).await.unwrap_err()), "42501");
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_tells_the_tables_it_changed_and_no_others() {
    let world = World::start().await;
    let database = world.connect(Settings { connections_max: 1, ..Settings::default() });
    let sessions = database.sessions(member("ann"));

    let transaction = sessions.write(OROS).await.unwrap();
    transaction.execute_unprepared("insert into wallets (id, owner) values ('a', 'ann')").await.unwrap();
    let tags = transaction.commit().await.unwrap();
    let expected = ["entries", "wallets"].map(|table| [tag::table(OROS, table), tag::whole(OROS, table)]);
    assert_eq!(tags, expected.concat(), "the trigger writes entries");

    let transaction = sessions.write(OROS).await.unwrap();
    transaction.execute_unprepared("update notes set text = 'new'").await.unwrap();
    let tags = transaction.commit().await.unwrap();
    assert_eq!(tags, [tag::table(OROS, "notes"), tag::whole(OROS, "notes")]);

    let transaction = sessions.write(OROS).await.unwrap();
    transaction.rows("select id from wallets for update", none()).await.unwrap();
    assert!(transaction.commit().await.unwrap().is_empty());
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_servers_counts_a_commit_tells_the_whole_platform() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    world.psql("alter role authenticated set track_counts = off");
    world.psql("alter database postgres set track_counts = off");
    let transaction = database.sessions(member("ann")).write(OROS).await.unwrap();
    transaction.execute_unprepared("update notes set text = 'new'").await.unwrap();
    assert_eq!(transaction.commit().await.unwrap(), [tag::platform(OROS)]);
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_dropped_or_failed_changes_nothing() {
    let world = World::start().await;
    let database = world.connect(Settings { connections_max: 1, ..Settings::default() });
    let sessions = database.sessions(member("ann"));
    let insert = "insert into wallets (id, owner) values ('a', 'ann')";

    let dropped = sessions.write(OROS).await.unwrap();
    dropped.execute_unprepared(insert).await.unwrap();
    drop(dropped);

    let failed = sessions.write(OROS).await.unwrap();
    failed.execute_unprepared(insert).await.unwrap();
    assert_eq!(code(&failed.execute_unprepared("select 1 / 0").await.unwrap_err()), "22012");
    assert_eq!(code(&failed.commit().await.unwrap_err()), "25P02");

    let rows = sessions.on(OROS).rows("select id from wallets", none()).await.unwrap();
    assert!(rows.is_empty());
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_keeps_its_code_sentence_and_field() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    let transaction = database.sessions(member("ann")).write(OROS).await.unwrap();
    let error = transaction.rows("select refuse()", none()).await.unwrap_err();
    let refusal = failure::server_error(&error).unwrap();
    assert_eq!(
        (refusal.code(), refusal.message(), refusal.detail(), refusal.hint()),
        ("Q0001", "TOO_LITTLE", Some("There is too little."), Some("amount"))
    );
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_with_reads_and_a_write_needs_one_connection() {
    let world = World::start().await;
    let database = world.connect(Settings { connections_max: 1, ..Settings::default() });
    let sessions = database.sessions(member("ann"));
    sessions.on(OROS).rows(WHO, none()).await.unwrap();
    let transaction = sessions.write(OROS).await.unwrap();
    transaction.execute_unprepared("update notes set text = 'new'").await.unwrap();
    transaction.commit().await.unwrap();
    let rows = sessions.on(OROS).rows("select text from notes", none()).await.unwrap();
    assert_eq!(rows[0].get::<String, _>(0), "new");
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reads_go_on_over_a_restart_of_the_database() {
    let mut world = World::start().await;
    let database = world.connect(Settings { connections_max: 4, ..Settings::default() });
    // Several idle connections, all of which the restart breaks, and one in the middle of a request.
    let requests: Vec<_> = (0..4).map(|_| database.sessions(member("ann"))).collect();
    for request in &requests {
        request.on(OROS).rows(WHO, none()).await.unwrap();
    }
    let open = requests[0].clone();
    drop(requests);
    world.restart().await;
    assert_eq!(who(&open.on(OROS).rows(WHO, none()).await.unwrap()).1, Some(text("ann")));
    for _ in 0..4 {
        let sessions = database.sessions(member("bob"));
        assert_eq!(who(&sessions.on(OROS).rows(WHO, none()).await.unwrap()).1, Some(text("bob")));
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_down_stops_no_other() {
    let world = World::start().await;
    let mut settings = Settings { acquire_timeout_ms: 200, ..Settings::default() };
    let nowhere = world.place("public", "postgres://postgres@127.0.0.1:1/postgres");
    settings.platforms.insert(Platform::Vida, nowhere);
    let database = world.connect(settings);
    let viewer = Viewer::anonymous().with(OROS, "ann").with(Platform::Vida, "ann");
    let sessions = database.sessions(Arc::new(viewer));
    for platform in [Platform::Vida, Platform::Cosmo] {
        let error = sessions.on(platform).rows(WHO, none()).await.unwrap_err();
        assert!(failure::is_unreachable(&error), "{platform}: {error}");
    }
    assert_eq!(who(&sessions.on(OROS).rows(WHO, none()).await.unwrap()).1, Some(text("ann")));
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_not_migrated_answers_at_once_and_works_once_it_is() {
    let world = World::start().await;
    world.psql("alter function oros.is_administrator(text) rename to was_administrator");
    let database = world.connect(Settings::default());
    let session = database.sessions(member("ann")).on(OROS);
    let error = session.rows(WHO, none()).await.unwrap_err();
    assert!(!failure::is_unreachable(&error), "{error}");
    world.psql("alter function oros.was_administrator(text) rename to is_administrator");
    assert_eq!(who(&session.rows(WHO, none()).await.unwrap()).1, Some(text("ann")));
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_are_planned_for_whoever_asks() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    let session = database.sessions(member("ann")).on(OROS);
    session.rows("select $1::text", Values(vec!["x".into()])).await.unwrap();
    let plans = "select sum(generic_plans) > 0, sum(custom_plans) = 0 from pg_prepared_statements";
    let rows = session.rows(plans, none()).await.unwrap();
    assert_eq!((rows[0].get(0), rows[0].get(1)), (true, true));
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_pooler_nothing_is_expected_of_the_connection() {
    let world = World::start().await;
    let settings = Settings { prepared_statements: false, statement_timeout_ms: 1234, ..Settings::default() };
    let database = world.connect(settings);
    let session = database.sessions(member("ann")).on(OROS);
    let sql = "select current_setting('search_path'), current_setting('statement_timeout'), \
               current_setting('random_page_cost'), (select count(*) from pg_prepared_statements), $1::text";
    for _ in 0..2 {
        let rows = session.rows(sql, Values(vec!["x".into()])).await.unwrap();
        let found: (String, String, String, i64) =
            (rows[0].get(0), rows[0].get(1), rows[0].get(2), rows[0].get(3));
        assert_eq!(found, (text("\"oros\", pg_temp"), text("1234ms"), text("1"), 0));
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_that_takes_too_long_is_stopped() {
    let world = World::start().await;
    let database = world.connect(Settings { statement_timeout_ms: 50, ..Settings::default() });
    let error =
        database.sessions(member("ann")).on(OROS).rows("select pg_sleep(30)", none()).await.unwrap_err();
    assert_eq!(code(&error), "57014");
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn administration_has_the_login_roles_rights_on_the_platforms_path() {
    let world = World::start().await;
    let database = world.connect(Settings::default());
    let connection = database.administer(OROS).unwrap().unwrap();
    let sql = "select current_user::text as who, current_setting('search_path') as path";
    let statement = Statement::from_string(sea_orm::DbBackend::Postgres, sql);
    let row = connection.query_one_raw(statement).await.unwrap().unwrap();
    assert_eq!(row.try_get::<String>("", "who").unwrap(), "postgres");
    assert_eq!(row.try_get::<String>("", "path").unwrap(), "\"oros\", pg_temp");
    assert!(database.administer(Platform::Vida).is_none());
    connection.close().await.unwrap();
    world.stop().await;
}
