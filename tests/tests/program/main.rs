//! The program as those use it who run it: its commands, its servers, its files and its end.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod check;
mod commands;
mod configuration;
mod existing_database;
mod members;
mod outages;
mod platforms;
mod private_server;
mod scale;
mod subgraph;
mod tracking;
mod work;

use end_to_end::{Actor, Database, Postgres, Program};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it looks.
const POLL: Duration = Duration::from_millis(10);

/// A database with the demo world, and the program on it.
async fn world(environment: &[(&str, &str)]) -> (Database, Program) {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let program = Program::new(&[&[("DATABASE_URL", database.url())], environment].concat()).unwrap();
    (database, program)
}

fn member(username: &str) -> Actor {
    format!("oros:{username}").parse().unwrap()
}

/// Runs a command that must succeed, and gives what it printed.
async fn printed(program: &Program, arguments: &[&str]) -> String {
    let ended = program.run(arguments).await.unwrap();
    assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.errors);
    ended.output
}

/// Runs a command that must fail, and gives the one line that says why.
async fn refusal(program: &Program, arguments: &[&str]) -> String {
    let ended = program.run(arguments).await.unwrap();
    assert_eq!(ended.code, Some(1), "{arguments:?}: {} {}", ended.output, ended.errors);
    let lines: Vec<&str> = ended.errors.lines().filter(|line| line.starts_with("quintet: ")).collect();
    assert_eq!(lines.len(), 1, "{}", ended.errors);
    lines[0].to_owned()
}

/// Sends a query to a GraphQL address.
async fn ask(address: &str, token: Option<&str>, query: &str) -> Value {
    let mut post = reqwest::Client::new().post(format!("{address}/graphql")).json(&json!({ "query": query }));
    if let Some(token) = token {
        post = post.bearer_auth(token);
    }
    post.send().await.unwrap().json().await.unwrap()
}

/// Waits until the condition holds.
async fn until(what: &str, condition: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !condition().await {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(POLL).await;
    }
}
