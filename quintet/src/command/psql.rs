//! `quintet psql`: psql on the database in use.

use crate::{configuration::Configuration, store::Store};
use anyhow::{Context, Result};
use database::Platform;
use std::{path::PathBuf, process::ExitCode};
use tokio::process::Command;

/// Runs psql with the arguments on OROS's database, with the platform schemas on its search path.
pub async fn run(configuration: &Configuration, arguments: &[String]) -> Result<ExitCode> {
    let store = Store::open(configuration).await?;
    let place = store.place(Platform::Oros)?;
    let schemas: Vec<&str> =
        store.platforms.iter().filter_map(|p| Some(store.place(*p).ok()?.schema.as_str())).collect();
    let program = store.binaries().map(|folder| folder.join("psql")).filter(|path| path.is_file());
    // psql handles Ctrl-C by itself: it ends the query, not the program.
    let _interrupts = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    let status = Command::new(program.unwrap_or_else(|| PathBuf::from("psql")))
        .arg(&place.url)
        .args(arguments)
        .env("PGOPTIONS", format!("-c search_path={}", schemas.join(",")))
        .status()
        .await
        .context("psql cannot be run; it comes with PostgreSQL's client programs")?;
    store.close().await;
    Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)))
}
