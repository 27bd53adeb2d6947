//! A subgraph behind HTTP.

use super::{FOOTPRINT, Fetch, Fetched, Subgraph, footprint};
use crate::error::{TIMEOUT, TOO_LARGE, UNAVAILABLE, fetch_error};
use async_graphql::{ServerError, Value};
use bytes::BytesMut;
use futures::{
    FutureExt, StreamExt,
    future::BoxFuture,
    stream::{self, BoxStream},
};
use reqwest::{
    Client, Url,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde::Deserialize;
use serde_json::json;
use std::{collections::BTreeMap, time::Duration};

/// Limits of a remote subgraph.
#[derive(Clone, Debug)]
pub struct RemoteLimits {
    /// How long a request may take.
    pub timeout: Duration,
    /// The largest answer, in bytes.
    pub body_max: usize,
}

impl Default for RemoteLimits {
    fn default() -> Self {
        Self { timeout: Duration::from_secs(10), body_max: 16 * 1024 * 1024 }
    }
}

/// A subgraph that speaks GraphQL over HTTP.
pub struct Remote {
    client: Client,
    url: Url,
    sdl: String,
    limits: RemoteLimits,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    data: Value,
    #[serde(default)]
    errors: Vec<ServerError>,
    #[serde(default)]
    extensions: BTreeMap<String, Value>,
}

impl Remote {
    /// A subgraph whose SDL is known.
    pub fn new(client: Client, url: Url, sdl: String, limits: RemoteLimits) -> Self {
        Self { client, url, sdl, limits }
    }

    /// A subgraph that is asked for its SDL. The error says why it did not give one.
    pub async fn connect(client: Client, url: Url, limits: RemoteLimits) -> Result<Self, String> {
        let remote = Self::new(client, url, String::new(), limits);
        let body = json!({ "query": "{ _service { sdl } }" });
        let asked = remote.client.post(remote.url.clone()).json(&body);
        let answer =
            remote.answer(asked).await.map_err(|error| format!("{}: {}", remote.url, error.message))?;
        let data = answer.data.into_json().map_err(|error| error.to_string())?;
        match data["_service"]["sdl"].as_str() {
            Some(sdl) => Ok(Self { sdl: sdl.to_owned(), ..remote }),
            None => Err(format!("{} tells no SDL", remote.url)),
        }
    }

    fn request(&self, fetch: &Fetch) -> reqwest::RequestBuilder {
        let mut body = json!({ "query": fetch.operation.text, "variables": fetch.variables });
        if fetch.footprint {
            body["extensions"] = json!({ FOOTPRINT: true });
        }
        let request = self
            .client
            .post(self.url.clone())
            .header("x-request-id", &*fetch.caller.request_id)
            .header(ACCEPT, "application/graphql-response+json, application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(body.to_string());
        match &fetch.caller.identity {
            Some(identity) => request.header(AUTHORIZATION, &identity.authorization),
            None => request,
        }
    }

    async fn answer(&self, request: reqwest::RequestBuilder) -> Result<Answer, ServerError> {
        let limited = tokio::time::timeout(self.limits.timeout, self.receive(request));
        limited.await.unwrap_or_else(|_| Err(fetch_error(TIMEOUT, "A part of the graph took too long.")))
    }

    async fn receive(&self, request: reqwest::RequestBuilder) -> Result<Answer, ServerError> {
        let unreachable = |error: reqwest::Error| {
            tracing::error!(url = %self.url, "a subgraph is out of reach: {error}");
            fetch_error(UNAVAILABLE, "A part of the graph is out of reach.")
        };
        let mut response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > self.limits.body_max {
                let max = self.limits.body_max;
                tracing::warn!(url = %self.url, "a subgraph's answer is longer than {max} bytes");
                let message = format!(
                    "The answer is too large: a part of it is longer than {max} bytes (limit subgraph_bytes_max). \
                    Ask for less at once: a smaller `first`, or fewer lists within each other."
                );
                return Err(fetch_error(TOO_LARGE, &message));
            }
            body.extend_from_slice(&chunk);
        }
        // GraphQL errors come with any status; what is no GraphQL at all is a server that does not work.
        serde_json::from_slice(&body).map_err(|error| {
            tracing::error!(url = %self.url, %status, "a subgraph's answer is no GraphQL: {error}");
            fetch_error(UNAVAILABLE, "A part of the graph is out of reach.")
        })
    }
}

impl Subgraph for Remote {
    fn sdl(&self) -> &str {
        &self.sdl
    }

    fn execute(&self, fetch: Fetch) -> BoxFuture<'_, Fetched> {
        let request = self.request(&fetch);
        async move {
            match self.answer(request).await {
                Ok(mut answer) => {
                    let (reads, writes) = footprint(answer.extensions.remove(FOOTPRINT));
                    Fetched { data: answer.data, errors: answer.errors, reads, writes }
                }
                Err(error) => Fetched { errors: vec![error], ..Fetched::default() },
            }
        }
        .boxed()
    }

    /// Subscriptions are served by local subgraphs only.
    fn subscribe(&self, _fetch: Fetch) -> BoxStream<'static, Fetched> {
        let error = fetch_error(UNAVAILABLE, "This subgraph serves no subscriptions.");
        stream::iter([Fetched { errors: vec![error], ..Fetched::default() }]).boxed()
    }
}
