//! The program while it serves a test's database.

use crate::{Actor, Database, Program, Redis, Serving, Subscription};
use anyhow::{Context, Result, ensure};
use gateway::auth::sign_development_token;
use migration::demo::DemoMember;
use serde_json::Value;
use std::{collections::HashMap, fs, path::PathBuf, sync::PoisonError};
use tokio::sync::Mutex;

/// A running `quintet serve`. It is killed when this is dropped.
pub struct Quintet {
    address: String,
    log: PathBuf,
    serving: std::sync::Mutex<Option<Serving>>,
    program: Program,
    tokens: Mutex<HashMap<Actor, String>>,
    http: reqwest::Client,
}

impl Quintet {
    /// Serves the database at a free port; `environment` adds to the configuration. Without Redis the cache is this
    /// process's memory.
    pub async fn start(
        database: &Database,
        redis: Option<&Redis>,
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        let redis_url = redis.map(Redis::url);
        // What time brings about would change the demo world under the test.
        let mut settings = vec![("DATABASE_URL", database.url()), ("QUINTET_WORK_EVERY_MS", "0")];
        settings.extend(redis_url.as_deref().map(|url| ("REDIS_URL", url)));
        settings.extend(environment);
        let program = Program::new(&settings)?;
        let serving = program.serve(&["serve"]).await?;
        Ok(Quintet {
            address: serving.address().to_owned(),
            log: serving.log_path().to_owned(),
            serving: std::sync::Mutex::new(Some(serving)),
            program,
            tokens: Mutex::default(),
            http: reqwest::Client::new(),
        })
    }

    /// Where it listens, e.g. `http://127.0.0.1:45123`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Runs a command of the program with the same configuration.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Asks `/graphql`, with the plan, the statements and the cache's hits in the answer's `extensions`.
    pub async fn ask(&self, actor: &Actor, query: &str, variables: Value) -> Result<Value> {
        let request = serde_json::json!({ "query": query, "variables": variables });
        let mut post = self.http.post(format!("{}/graphql", self.address())).json(&request);
        post = post.header("accept", "application/graphql-response+json").header("x-quintet-explain", "1");
        if let Some(token) = self.token(actor).await? {
            post = post.bearer_auth(token);
        }
        Ok(post.send().await?.json().await?)
    }

    /// Kills it with SIGKILL, whatever it is doing.
    pub fn kill(&self) {
        self.serving.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Subscribes over a WebSocket.
    pub async fn subscribe(&self, actor: &Actor, query: &str, variables: Value) -> Result<Subscription> {
        let token = self.token(actor).await?;
        Subscription::open(self.address(), token.as_deref(), query, variables).await
    }

    /// Subscribes with a token of the demo member that ends at that time, in seconds since 1970.
    pub async fn subscribe_until(
        &self,
        member: &DemoMember,
        end: u64,
        query: &str,
        variables: Value,
    ) -> Result<Subscription> {
        let secret = fs::read(self.program.folder().join("development_secret"))?;
        let claims = serde_json::json!({
            "iss": "development", "platform": member.platform.name(), "sub": member.id, "exp": end,
        });
        let claims = claims.as_object().context("claims are an object")?;
        let token = sign_development_token(&secret, claims);
        Subscription::open(self.address(), Some(&token), query, variables).await
    }

    /// What the program has logged so far.
    pub fn log(&self) -> Result<String> {
        Ok(fs::read_to_string(&self.log)?)
    }

    /// A token with which to act as the member; none for anonymous.
    pub async fn token(&self, actor: &Actor) -> Result<Option<String>> {
        let Actor::Member { platform, username } = actor else { return Ok(None) };
        let mut tokens = self.tokens.lock().await;
        if let Some(token) = tokens.get(actor) {
            return Ok(Some(token.clone()));
        }
        let arguments = ["token", "--platform", platform.name(), "--member", username];
        let ended = self.program.run(&arguments).await?;
        ensure!(ended.code == Some(0), "no token for {actor}: {}", ended.errors);
        let token = ended.output.trim().to_owned();
        tokens.insert(actor.clone(), token.clone());
        Ok(Some(token))
    }
}
