//! The program itself, as a user runs it.

use crate::{Actor, Database, Redis, Subscription, process::Tied};
use anyhow::{Context, Result, bail, ensure};
use gateway::auth::sign_development_token;
use migration::demo::DemoMember;
use serde_json::Value;
use std::{
    collections::HashMap,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{ChildStdout, Command, Stdio},
    sync::{PoisonError, mpsc},
    time::Duration,
};
use tempfile::TempDir;
use tokio::sync::Mutex;

/// How long the program may take until it tells its address.
const START_MAX: Duration = Duration::from_secs(60);

/// A running `quintet serve`. It is killed when this is dropped.
pub struct Quintet {
    address: String,
    folder: TempDir,
    environment: Vec<(String, String)>,
    tokens: Mutex<HashMap<Actor, String>>,
    http: reqwest::Client,
    process: std::sync::Mutex<Option<Tied>>,
}

impl Quintet {
    /// Serves the database at a free port; `environment` adds to the configuration. Without Redis the cache is this
    /// process's memory.
    pub async fn start(
        database: &Database,
        redis: Option<&Redis>,
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("quintet").tempdir()?;
        let mut settings = vec![("DATABASE_URL".to_owned(), database.url().to_owned())];
        settings.extend(redis.map(|redis| ("REDIS_URL".to_owned(), redis.url())));
        settings.extend(environment.iter().map(|(name, value)| (name.to_string(), value.to_string())));
        let mut command = command(&folder, &settings)?;
        command.args(["serve", "--host", "127.0.0.1", "--port", "0"]);
        let log = folder.path().join("log");
        command.stdout(Stdio::piped()).stderr(File::create(&log)?);
        let mut process = Tied::spawn(command)?;
        let output = process.child().stdout.take().context("the output is a pipe")?;
        let address = tokio::task::spawn_blocking(|| address(output)).await?;
        let Some(address) = address else {
            bail!("quintet did not start: {}", fs::read_to_string(&log)?);
        };
        Ok(Quintet {
            address,
            folder,
            environment: settings,
            tokens: Mutex::default(),
            http: reqwest::Client::new(),
            process: std::sync::Mutex::new(Some(process)),
        })
    }

    /// Where it listens, e.g. `http://127.0.0.1:45123`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Kills it with SIGKILL, whatever it is doing.
    pub fn kill(&self) {
        self.process.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Asks `/graphql`, with the plan, the statements and the cache's hits in the answer's `extensions`.
    pub async fn ask(&self, actor: &Actor, query: &str, variables: Value) -> Result<Value> {
        let request = serde_json::json!({ "query": query, "variables": variables });
        let mut post = self.http.post(format!("{}/graphql", self.address)).json(&request);
        post = post.header("accept", "application/graphql-response+json").header("x-quintet-explain", "1");
        if let Some(token) = self.token(actor).await? {
            post = post.bearer_auth(token);
        }
        Ok(post.send().await?.json().await?)
    }

    /// Subscribes over a WebSocket.
    pub async fn subscribe(&self, actor: &Actor, query: &str, variables: Value) -> Result<Subscription> {
        let token = self.token(actor).await?;
        Subscription::open(&self.address, token.as_deref(), query, variables).await
    }

    /// Subscribes with a token of the demo member that ends at that time, in seconds since 1970.
    pub async fn subscribe_until(
        &self,
        member: &DemoMember,
        end: u64,
        query: &str,
        variables: Value,
    ) -> Result<Subscription> {
        let secret = fs::read(self.folder.path().join("development_secret"))?;
        let claims = serde_json::json!({
            "iss": "development", "platform": member.platform.name(), "sub": member.id, "exp": end,
        });
        let claims = claims.as_object().context("claims are an object")?;
        let token = sign_development_token(&secret, claims);
        Subscription::open(&self.address, Some(&token), query, variables).await
    }

    /// What the program has logged so far.
    pub fn log(&self) -> Result<String> {
        Ok(fs::read_to_string(self.folder.path().join("log"))?)
    }

    /// A token with which to act as the member; none for anonymous.
    pub async fn token(&self, actor: &Actor) -> Result<Option<String>> {
        let Actor::Member { platform, username } = actor else { return Ok(None) };
        let mut tokens = self.tokens.lock().await;
        if let Some(token) = tokens.get(actor) {
            return Ok(Some(token.clone()));
        }
        let mut command = command(&self.folder, &self.environment)?;
        command.args(["token", "--platform", platform.name(), "--member", username]);
        let output = tokio::process::Command::from(command).output().await?;
        ensure!(output.status.success(), "no token for {actor}: {}", String::from_utf8_lossy(&output.stderr));
        let token = String::from_utf8(output.stdout)?.trim().to_owned();
        tokens.insert(actor.clone(), token.clone());
        Ok(Some(token))
    }
}

/// The program with these settings and none from outside.
fn command(folder: &TempDir, settings: &[(String, String)]) -> Result<Command> {
    let mut command = Command::new(binary()?);
    command.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    command.env("QUINTET_DATA_DIR", folder.path()).envs(settings.iter().cloned());
    command.current_dir(folder.path()).stdin(Stdio::null());
    Ok(command)
}

/// The program of the same build as this test: `target/debug/quintet` beside `target/debug/deps/test`.
fn binary() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let binary = test.ancestors().nth(2).context("a test lies in target/PROFILE/deps")?.join("quintet");
    ensure!(binary.is_file(), "{} is missing: run `cargo build -p quintet`", binary.display());
    Ok(binary)
}

/// The first address that the program prints; none where it ends or takes too long. The rest of what it prints is
/// read and forgotten, so that it never waits for us.
fn address(output: ChildStdout) -> Option<String> {
    let (found, address) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some(address) = find_address(&line) {
                // After the first one nobody listens.
                let _ = found.send(address);
            }
        }
    });
    address.recv_timeout(START_MAX).ok()
}

fn find_address(line: &str) -> Option<String> {
    let start = line.find("http://127.0.0.1:")?;
    let end = line[start + 7..].find(|letter: char| !(letter.is_ascii_digit() || ".:".contains(letter)));
    Some(line[start..end.map_or(line.len(), |end| start + 7 + end)].to_owned())
}

#[cfg(test)]
mod tests {
    use super::find_address;

    #[test]
    fn the_address_is_found_in_a_sentence() {
        let found = find_address("GraphiQL  http://127.0.0.1:45123/ (Ctrl-C stops)");
        assert_eq!(found.as_deref(), Some("http://127.0.0.1:45123"));
        assert_eq!(find_address("http://127.0.0.1:4000").as_deref(), Some("http://127.0.0.1:4000"));
        assert_eq!(find_address("migrating oros"), None);
    }
}
