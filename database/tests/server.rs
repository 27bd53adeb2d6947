//! The private PostgreSQL: it keeps its data, has one owner, and leaves nothing behind however that owner ends.

#![allow(clippy::unwrap_used)]

use database::{PrivateServer, server::StartError};
use sqlx::{Connection, PgConnection};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A folder that the server's user may enter too.
fn folder() -> TempDir {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::Builder::new().prefix("quintet").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

async fn execute(url: &str, sql: &'static str) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

async fn count(url: &str) -> i64 {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let count = sqlx::query_scalar("select count(*) from kept").fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    count
}

fn until(what: &str, condition: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !condition() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Whether a process of that number works; a zombie does not.
fn works(id: u32) -> bool {
    fs::read_link(format!("/proc/{id}/cwd")).is_ok()
}

/// Another process that owns a private server.
struct Owner {
    process: Child,
    server: u32,
    url: String,
}

impl Owner {
    fn start(folder: &Path) -> Owner {
        let tests = std::env::current_exe().unwrap();
        let program: PathBuf = tests.ancestors().nth(2).unwrap().join("examples/private_server");
        let mut process =
            Command::new(program).arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let (server, url) = line.trim().split_once(' ').unwrap();
        Owner { server: server.parse().unwrap(), url: url.to_owned(), process }
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn data_are_kept_from_one_run_to_the_next() {
    let folder = folder();
    let server = PrivateServer::start(folder.path()).await.unwrap();
    execute(server.url(), "create table kept (id int); insert into kept values (1), (2)").await;
    let process = server.process_id();
    server.stop().await;
    assert!(!works(process));

    let server = PrivateServer::start(folder.path()).await.unwrap();
    assert_eq!(count(server.url()).await, 2);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_answers_on_its_socket_only_and_to_psql() {
    let folder = folder();
    let server = PrivateServer::start(folder.path()).await.unwrap();
    let psql = Command::new("psql")
        .args(["--no-psqlrc", "--tuples-only", "--no-align", "--command"])
        .arg("select current_setting('listen_addresses') || '/' || current_setting('wal_level')")
        .arg(server.url())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&psql.stdout).trim(), "/logical", "{psql:?}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_owner_is_refused() {
    let folder = folder();
    let server = PrivateServer::start(folder.path()).await.unwrap();
    let refusal = PrivateServer::start(folder.path()).await.err().unwrap();
    assert!(matches!(refusal, StartError::InUse(_)), "{refusal}");
    assert!(refusal.to_string().contains("is in use by another running quintet"), "{refusal}");
    execute(server.url(), "select 1").await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_killed_leaves_no_server_and_loses_no_row() {
    let folder = folder();
    let mut owner = Owner::start(folder.path());
    execute(&owner.url, "create table kept (id int); insert into kept select generate_series(1, 1000)").await;
    owner.process.kill().unwrap();
    owner.process.wait().unwrap();
    until("the server has ended with its owner", || !works(owner.server));

    let server = PrivateServer::start(folder.path()).await.unwrap();
    assert_eq!(count(server.url()).await, 1000);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_right_after_the_kill_waits_for_the_old_server() {
    let folder = folder();
    let mut owner = Owner::start(folder.path());
    execute(&owner.url, "create table kept (id int); insert into kept values (1)").await;
    owner.process.kill().unwrap();
    owner.process.wait().unwrap();

    let server = PrivateServer::start(folder.path()).await.unwrap();
    assert!(!works(owner.server));
    assert_eq!(count(server.url()).await, 1);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_is_recovered_from_its_stale_lock_file() {
    let folder = folder();
    let server = PrivateServer::start(folder.path()).await.unwrap();
    execute(server.url(), "create table kept (id int); insert into kept select generate_series(1, 1000)")
        .await;
    let killed = Command::new("kill").args(["-KILL", &server.process_id().to_string()]).status().unwrap();
    assert!(killed.success());
    server.stopped().await;
    drop(server);
    let lock_file = folder.path().join("postgres/data/postmaster.pid");
    let stale = fs::read_to_string(&lock_file).unwrap();
    // A process of that number that has nothing to do with the server, as after a restart of the machine.
    let own = std::process::id().to_string();
    fs::write(&lock_file, stale.replacen(stale.lines().next().unwrap(), &own, 1)).unwrap();

    let server = PrivateServer::start(folder.path()).await.unwrap();
    assert_eq!(count(server.url()).await, 1000);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_directory_of_another_version_is_refused() {
    let folder = folder();
    let data = folder.path().join("postgres/data");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("PG_VERSION"), "9\n").unwrap();
    let refusal = PrivateServer::start(folder.path()).await.err().unwrap();
    assert!(refusal.to_string().contains("was made by PostgreSQL 9, which is not installed"), "{refusal}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_with_a_long_name_works() {
    let folder = folder();
    let deep = folder.path().join("a-folder-with-a-rather-long-name/".repeat(4));
    let server = PrivateServer::start(&deep).await.unwrap();
    execute(server.url(), "select 1").await;
    let socket = server.url().split_once("host=").unwrap().1.split_once('&').unwrap().0.to_owned();
    server.stop().await;
    fs::remove_dir(socket).unwrap();
}
