//! The program with nothing configured: a private PostgreSQL that lives and dies with it, and data that stay.

use crate::{ask, printed, refusal, until};
use database::PrivateServer;
use end_to_end::{Program, Serving};
use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};
use std::{
    fs,
    io::Write,
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{
        Message, client::IntoClientRequest, http::HeaderValue, protocol::frame::coding::CloseCode,
    },
};

/// How long an idle server may take to stop. It takes a tenth of that, but not on a machine that has much else to do.
const STOP_MAX: Duration = Duration::from_secs(5);

/// The processes that work in the folder; a zombie works nowhere.
fn processes(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    let here = entries.filter(|entry| {
        fs::read_link(entry.path().join("cwd")).is_ok_and(|working| working.starts_with(folder))
    });
    here.map(|entry| fs::read_to_string(entry.path().join("comm")).unwrap_or_default()).collect()
}

/// Sends the signal, and checks that nothing is left soon after.
async fn stops(mut server: Serving, program: &Program, signal: libc::c_int) {
    let began = Instant::now();
    server.signal(signal).unwrap();
    assert_eq!(server.ended().await.unwrap().code(), Some(0), "{}", server.log().unwrap());
    assert!(began.elapsed() < STOP_MAX, "stopping took {:?}", began.elapsed());
    assert_eq!(processes(program.folder()), Vec::<String>::new());
}

#[tokio::test]
async fn a_second_start_finds_the_data_of_the_first_and_both_signals_stop_everything() {
    let program = Program::new(&[]).unwrap();
    let server = program.serve(&["serve"]).await.unwrap();
    let campaigns = "{ orosCampaigns { totalCount } }";
    let answer = ask(server.address(), None, campaigns).await;
    assert!(
        answer["data"]["orosCampaigns"]["totalCount"].as_i64() > Some(0),
        "the demo world is in: {answer}"
    );
    printed(&program, &["psql", "-c", "update users set display_name = 'Changed' where username = 'lumen'"])
        .await;
    // Clients that are connected and silent, one of which had an answer before.
    let authority = server.address().strip_prefix("http://").unwrap().to_owned();
    let _fresh = TcpStream::connect(&authority).unwrap();
    let mut kept = TcpStream::connect(&authority).unwrap();
    kept.write_all(b"GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    stops(server, &program, libc::SIGINT).await;

    let server = program.serve(&["serve"]).await.unwrap();
    let name =
        printed(&program, &["psql", "-Atc", "select display_name from users where username = 'lumen'"]).await;
    assert_eq!(name, "Changed\n");
    assert!(!server.log().unwrap().contains("demo world"), "it is made once only");
    stops(server, &program, libc::SIGTERM).await;
}

#[tokio::test]
async fn an_open_subscription_does_not_hold_up_the_end() {
    let program = Program::new(&[]).unwrap();
    let server = program.serve(&["serve"]).await.unwrap();
    let wallet =
        "select wallet.id from wallets as wallet join users on users.id = user_id where username = 'lumen'";
    let wallet = printed(&program, &["psql", "-Atc", wallet]).await;
    let token = printed(&program, &["token", "--platform", "oros", "--member", "lumen"]).await;
    let mut socket = subscribe(server.address(), token.trim(), wallet.trim()).await;
    stops(server, &program, libc::SIGINT).await;
    let left: Vec<Message> = socket.by_ref().filter_map(|message| async { message.ok() }).collect().await;
    assert!(
        matches!(left.last(), Some(Message::Close(Some(frame))) if frame.code == CloseCode::Restart || frame.code == CloseCode::Away),
        "clients are told to come back: {left:?}"
    );
}

/// A subscription to the balance, which has had its first event.
async fn subscribe(
    address: &str,
    token: &str,
    wallet: &str,
) -> WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>> {
    let mut request = format!("{}/graphql", address.replacen("http", "ws", 1)).into_client_request().unwrap();
    let protocol = HeaderValue::from_static("graphql-transport-ws");
    request.headers_mut().insert("sec-websocket-protocol", protocol);
    let (mut socket, _) = connect_async(request).await.unwrap();
    let init =
        json!({ "type": "connection_init", "payload": { "authorization": format!("Bearer {token}") } });
    let query = "subscription($wallet: ID!) { orosBalanceChanged(walletId: $wallet) { wallet { availableBalance } } }";
    let payload = json!({ "query": query, "variables": { "wallet": wallet } });
    let subscribe = json!({ "type": "subscribe", "id": "1", "payload": payload });
    for message in [init, subscribe] {
        socket.send(Message::text(message.to_string())).await.unwrap();
    }
    loop {
        let message = socket.next().await.unwrap().unwrap();
        let Ok(text) = message.to_text() else { continue };
        let message: Value = serde_json::from_str(text).unwrap();
        if message["type"] == "next" {
            assert!(message.to_string().contains("availableBalance"), "{message}");
            return socket;
        }
        assert!(["connection_ack", "ping"].contains(&message["type"].as_str().unwrap()), "{message}");
    }
}

#[tokio::test]
async fn a_copy_of_the_folder_and_a_dump_are_backups() {
    let program = Program::new(&[]).unwrap();
    let server = program.serve(&["serve"]).await.unwrap();
    printed(&program, &["psql", "-c", "update users set display_name = 'Kept' where username = 'lumen'"])
        .await;
    let url = PrivateServer::running(program.folder()).await.unwrap();
    let mut dump = Command::new("pg_dump");
    dump.args(["--schema", "oros", "--dbname", &url]);
    let dumped = end_to_end::program::run(dump).await.unwrap();
    assert!(dumped.output.contains("Kept"), "{}", dumped.errors);
    stops(server, &program, libc::SIGINT).await;

    let copy = Program::new(&[]).unwrap();
    let mut copying = Command::new("cp");
    copying.arg("-a").arg(program.folder().join("postgres")).arg(copy.folder());
    assert_eq!(end_to_end::program::run(copying).await.unwrap().code, Some(0));
    let name =
        printed(&copy, &["psql", "-Atc", "select display_name from users where username = 'lumen'"]).await;
    assert_eq!(name, "Kept\n");
}

#[tokio::test]
async fn commands_join_a_running_server_but_a_second_server_does_not() {
    let program = Program::new(&[]).unwrap();
    let first = program.serve(&["serve"]).await.unwrap();
    let refused = refusal(&program, &["serve", "--port", "0"]).await;
    assert!(refused.contains("is in use by another running quintet; stop that one"), "{refused}");

    assert_eq!(printed(&program, &["psql", "-Atc", "select count(*) from users"]).await, "12\n");
    assert_eq!(program.run(&["psql", "-c", "select 1 / 0"]).await.unwrap().code, Some(1));
    printed(&program, &["migrate", "status"]).await;
    printed(&program, &["seed"]).await;
    let token = printed(&program, &["token", "--platform", "oros", "--member", "lumen"]).await;
    let alone = program.serve(&["subgraph", "identity"]).await.unwrap();
    for address in [first.address(), alone.address()] {
        let me = ask(address, Some(token.trim()), "{ orosMe { username } }").await;
        assert_eq!(me["data"]["orosMe"]["username"], "lumen", "{me}");
    }
    alone.stop().await.unwrap();
    stops(first, &program, libc::SIGINT).await;

    assert_eq!(printed(&program, &["psql", "-Atc", "select count(*) from users"]).await, "12\n");
    assert_eq!(
        processes(program.folder()),
        Vec::<String>::new(),
        "psql alone stops the server that it started"
    );
}

#[tokio::test]
async fn a_kill_leaves_nothing_running_and_loses_no_committed_row() {
    let program = Program::new(&[]).unwrap();
    let mut server = program.serve(&["serve"]).await.unwrap();
    printed(&program, &["psql", "-c", "create table kept (number bigint primary key)"]).await;
    let url = PrivateServer::running(program.folder()).await.unwrap();
    let committed = Arc::new(AtomicI64::new(0));
    let writers: Vec<_> =
        (0..4).map(|first| tokio::spawn(write(url.clone(), first, Arc::clone(&committed)))).collect();
    until("rows are written", async || committed.load(Ordering::Acquire) >= 200).await;
    server.signal(libc::SIGKILL).unwrap();
    let mut acknowledged = Vec::new();
    for writer in writers {
        acknowledged.extend(writer.await.unwrap());
    }
    until("nothing is left", async || processes(program.folder()).is_empty()).await;

    let server = program.serve(&["serve"]).await.unwrap();
    let url = PrivateServer::running(program.folder()).await.unwrap();
    let mut connection = PgConnection::connect(&url).await.unwrap();
    let lost: Vec<i64> = sqlx::query_scalar(
        "select number from unnest($1::bigint[]) as number where number not in (select number from oros.kept)",
    )
    .bind(&acknowledged)
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert!(acknowledged.len() >= 200);
    assert_eq!(lost, Vec::<i64>::new());
    connection.close().await.unwrap();
    stops(server, &program, libc::SIGINT).await;
}

/// Commits a row after the other until the server is gone; gives those whose commit was acknowledged.
async fn write(url: String, first: i64, committed: Arc<AtomicI64>) -> Vec<i64> {
    let mut connection = PgConnection::connect(&url).await.unwrap();
    let fsync: String = sqlx::query_scalar("show fsync").fetch_one(&mut connection).await.unwrap();
    assert_eq!(fsync, "on");
    let mut acknowledged = Vec::new();
    for number in (first..).step_by(4) {
        let insert = sqlx::query("insert into oros.kept values ($1)").bind(number);
        if insert.execute(&mut connection).await.is_err() {
            return acknowledged;
        }
        acknowledged.push(number);
        committed.fetch_add(1, Ordering::AcqRel);
    }
    unreachable!("numbers do not end")
}

#[tokio::test]
async fn without_its_database_the_program_ends_with_an_error() {
    let program = Program::new(&[]).unwrap();
    let mut server = program.serve(&["serve"]).await.unwrap();
    let lock_file = fs::read_to_string(program.folder().join("postgres/data/postmaster.pid")).unwrap();
    let postmaster: libc::pid_t = lock_file.lines().next().unwrap().parse().unwrap();
    // SAFETY: has no precondition; the server works, as its lock file says.
    assert_eq!(unsafe { libc::kill(postmaster, libc::SIGKILL) }, 0);
    assert_eq!(server.ended().await.unwrap().code(), Some(1));
    let log = server.log().unwrap();
    assert!(log.contains("quintet: the private PostgreSQL ended by itself"), "{log}");
}

#[tokio::test]
async fn a_taken_port_is_told_before_a_database_is_made() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let program = Program::new(&[]).unwrap();
    for command in [vec!["serve"], vec!["subgraph", "ledger"]] {
        let refused = refusal(&program, &[&command[..], &["--port", &port]].concat()).await;
        assert!(
            refused.starts_with(&format!("quintet: cannot listen on 127.0.0.1:{port}, because another")),
            "{refused}"
        );
        assert!(!program.folder().join("postgres").exists());
    }
}

#[tokio::test]
async fn a_machine_without_postgresql_is_told_what_to_do() {
    let program = Program::new(&[("QUINTET_PG_BIN", "/nowhere")]).unwrap();
    for command in [["serve", "--port=0"].as_slice(), &["psql"], &["migrate", "up"]] {
        let ended = program.run(command).await.unwrap();
        assert_eq!(ended.code, Some(1));
        assert!(
            ended.errors.starts_with("quintet: QUINTET_PG_BIN names /nowhere, but there are no programs"),
            "{}",
            ended.errors
        );
        assert_eq!(ended.errors.lines().count(), 1, "{}", ended.errors);
    }
}
