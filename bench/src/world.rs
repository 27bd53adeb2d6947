//! The server under test and its database, with the measured data in it.

use crate::served::Served;
use anyhow::{Context, Result, ensure};
use database::PrivateServer;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    process::Command,
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
    /// Where pages of members begin.
    pub pages: Arc<Pages>,
    /// A member who is no administrator, and its token.
    pub member_id: String,
    pub member_token: String,
    pub admin_token: String,
    quintet: Served,
    _server: PrivateServer,
    _folder: TempDir,
}

/// Where pages of members begin.
pub struct Pages {
    cursors: Vec<String>,
}

impl Pages {
    /// The cursor of some page, for the n-th request.
    pub fn cursor(&self, n: u64) -> &str {
        &self.cursors[place(n, self.cursors.len())]
    }
}

/// Spread over all, in a fixed order.
fn place(n: u64, length: usize) -> usize {
    usize::try_from(n.wrapping_mul(7919)).expect("a count fits") % length
}

impl World {
    /// Starts a database and a server, and fills the database.
    pub async fn start(quintet: &Path) -> Result<World> {
        ensure!(quintet.is_file(), "{} is missing: cargo build --release", quintet.display());
        let folder = tempfile::Builder::new().prefix("quintet-bench").tempdir_in("/tmp")?;
        open_to_all(folder.path())?;
        let server = PrivateServer::start(folder.path()).await?;
        let command = |arguments: &[&str]| {
            let mut command = Command::new(quintet);
            command.args(arguments).args(["--data-dir", &folder.path().display().to_string()]);
            command
                .env("DATABASE_URL", server.url())
                .env("QUINTET_CACHE_ENABLED", "false")
                .env("QUINTET_EXPLAIN", "off");
            command
        };
        run(command(&["migrate", "up"]))?;
        let mut fill = Command::new(server.binaries().join("psql"));
        run_owned(
            fill.args(["-q", "-v", "ON_ERROR_STOP=1", "-f"])
                .arg(format!("{}/sql/world.sql", env!("CARGO_MANIFEST_DIR")))
                .arg(server.url()),
        )?;
        let token = |number: u32| -> Result<String> {
            let output =
                command(&["token", "--platform", "oros", "--member", &format!("bench{number}")]).output()?;
            ensure!(output.status.success(), "no token: {}", String::from_utf8_lossy(&output.stderr));
            Ok(String::from_utf8(output.stdout)?.trim().to_owned())
        };
        let (admin_token, member_token) = (token(1)?, token(2)?);
        let quintet = Served::start(&mut command(&["serve", "--port", "0"]))?;
        let url = format!("{}/graphql", quintet.address);
        let pages = Arc::new(pages(&url, &admin_token).await?);
        let member_id = member_id(&url, &member_token).await?;
        Ok(World {
            url,
            database_url: server.url().to_owned(),
            binaries: server.binaries().to_owned(),
            postgres_pid: server.process_id(),
            pages,
            member_id,
            member_token,
            admin_token,
            quintet,
            _server: server,
            _folder: folder,
        })
    }

    pub fn quintet_pid(&self) -> u32 {
        self.quintet.process_id()
    }
}

/// PostgreSQL runs as another user where this program is root.
fn open_to_all(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))?)
}

fn run(mut command: Command) -> Result<()> {
    run_owned(&mut command)
}

fn run_owned(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// Cursors of the first members.
async fn pages(url: &str, token: &str) -> Result<Pages> {
    let mut cursors = Vec::new();
    let mut after = Value::Null;
    for _ in 0..20 {
        let query = "query ($after: String) { orosUsers(first: 100, after: $after) { edges { cursor } pageInfo { endCursor } } }";
        let answer = ask(url, token, json!({ "query": query, "variables": { "after": after } })).await?;
        let page = &answer["data"]["orosUsers"];
        let edges = page["edges"].as_array().with_context(|| format!("no members: {answer}"))?;
        cursors.extend(edges.iter().filter_map(|edge| edge["cursor"].as_str().map(str::to_owned)));
        after = page["pageInfo"]["endCursor"].clone();
    }
    Ok(Pages { cursors })
}

async fn member_id(url: &str, token: &str) -> Result<String> {
    let query = "{ orosUsers(filter: { username: { eq: \"bench2\" } }) { nodes { id } } }";
    let answer = ask(url, token, json!({ "query": query })).await?;
    let id = answer["data"]["orosUsers"]["nodes"][0]["id"].as_str();
    Ok(id.with_context(|| format!("no member: {answer}"))?.to_owned())
}

async fn ask(url: &str, token: &str, body: Value) -> Result<Value> {
    Ok(reqwest::Client::new().post(url).bearer_auth(token).json(&body).send().await?.json().await?)
}
