//! The server under test and its database, with the measured data in it.

use anyhow::{Context, Result, ensure};
use database::PrivateServer;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
};
use tempfile::TempDir;

/// The server under test and its database.
pub struct World {
    /// Of the GraphQL endpoint.
    pub url: String,
    pub database_url: String,
    pub binaries: PathBuf,
    pub postgres_pid: u32,
    /// Keys and cursors of members.
    pub ids: Arc<Members>,
    pub member_token: String,
    pub admin_token: String,
    quintet: Child,
    _server: PrivateServer,
    _folder: TempDir,
}

/// Members to ask for.
pub struct Members {
    ids: Vec<String>,
    cursors: Vec<String>,
}
