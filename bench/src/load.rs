//! HTTP load: some connections, each sends the next request when the last was answered.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// One GraphQL operation with the variables of its n-th request.
#[derive(Clone)]
pub struct Operation {
    pub query: &'static str,
    pub variables: Arc<dyn Fn(u64) -> Value + Send + Sync>,
    pub token: String,
}

/// Sends requests for a time; gives how many were answered. A wrong answer is an error.
pub async fn run(url: &str, operation: &Operation, connections: u64, time: Duration) -> Result<u64> {
    let end = Instant::now() + time;
    let tasks = (0..connections).map(|connection| {
        let (url, operation) = (url.to_owned(), operation.clone());
        tokio::spawn(async move {
            let client = reqwest::Client::builder().pool_max_idle_per_host(1).build()?;
            let mut count = 0;
            while Instant::now() < end {
                let variables = (operation.variables)(count * connections + connection);
                let body = json!({ "query": operation.query, "variables": variables });
                let response = client.post(&url).bearer_auth(&operation.token).json(&body).send().await?;
                let text = response.text().await?;
                if !text.starts_with("{\"data\":{") || text.contains("\"errors\"") {
                    bail!("unexpected answer: {text}");
                }
                count += 1;
            }
            Ok(count)
        })
    });
    let mut total = 0;
    for task in futures::future::join_all(tasks).await {
        total += task??;
    }
    Ok(total)
}
