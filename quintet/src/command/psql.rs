//! `quintet psql`: psql on the database in use.

use crate::{configuration::Configuration, store::Store};
use anyhow::{Context, Result};
use std::{
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{ExitCode, ExitStatus},
};
use tokio::{
    process::Command,
    signal::unix::{SignalKind, signal},
};

/// Runs psql with the arguments on the database of the last platform that is served (of all five: OROS), with the
/// schemas of all that live there on its search path, and gives its exit code.
pub async fn run(configuration: &Configuration, arguments: &[String]) -> Result<ExitCode> {
    let store = Store::open(configuration).await?;
    let places = store.database.settings().platforms.values().rev();
    let place = places.clone().next().context("no platform is served")?;
    // The place's own schema first, as always: where names are the same, they are its tables'.
    let beside = places.filter(|other| other.url == place.url);
    let schemas: Vec<&str> = beside.map(|place| place.schema.as_str()).collect();
    let beside_the_server = store.programs().map(|folder| folder.join("psql")).filter(|path| path.is_file());
    // psql handles Ctrl-C by itself: it ends the query, not the program.
    let _interrupts = signal(SignalKind::interrupt())?;
    let status = Command::new(beside_the_server.unwrap_or_else(|| PathBuf::from("psql")))
        .arg("--dbname")
        .arg(&place.url)
        .args(arguments)
        .env("PGOPTIONS", format!("-c search_path={}", schemas.join(",")))
        .status()
        .await
        .context("psql cannot be run; it comes with PostgreSQL's client programs");
    store.close().await;
    Ok(exit_code(status?))
}

/// The code as a shell has it: 128 and the signal's number for one that was killed.
fn exit_code(status: ExitStatus) -> ExitCode {
    let code =
        status.code().or_else(|| Some(128 + status.signal()?)).and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
