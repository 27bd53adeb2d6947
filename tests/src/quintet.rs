//! The program while it serves a test's database.

use crate::{Actor, Database, Program, Redis, Serving};
use anyhow::{Result, ensure};
use serde_json::Value;
use std::collections::HashMap;
use tokio::sync::Mutex;

/// A running `quintet serve`. It is killed when this is dropped.
pub struct Quintet {
    serving: Serving,
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
        let mut settings = vec![("DATABASE_URL", database.url())];
        settings.extend(redis_url.as_deref().map(|url| ("REDIS_URL", url)));
        settings.extend(environment);
        let program = Program::new(&settings)?;
        let serving = program.serve(&["serve"]).await?;
        Ok(Quintet { serving, program, tokens: Mutex::default(), http: reqwest::Client::new() })
    }

    /// Where it listens, e.g. `http://127.0.0.1:45123`.
    pub fn address(&self) -> &str {
        self.serving.address()
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
