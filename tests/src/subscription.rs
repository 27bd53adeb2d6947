//! One subscription over a WebSocket of its own, in the protocol graphql-transport-ws.

use anyhow::{Context, Result, bail};
use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest},
};

/// How long the server may take to say something that is expected of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A subscription that runs until this is dropped.
pub struct Subscription {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

/// What the server says.
#[derive(Debug, PartialEq)]
pub enum Said {
    /// A result: `data` and `errors`.
    Next(Value),
    /// The operation did not begin, for these errors.
    Error(Value),
    /// The subscription is over.
    Complete,
    /// The connection is closed, with this code.
    Closed(u16),
}

impl Subscription {
    pub(crate) async fn open(
        address: &str,
        token: Option<&str>,
        query: &str,
        variables: Value,
    ) -> Result<Self> {
        let mut request = format!("{}/graphql", address.replacen("http", "ws", 1)).into_client_request()?;
        request.headers_mut().insert("sec-websocket-protocol", "graphql-transport-ws".parse()?);
        let (socket, _) = connect_async(request).await?;
        let mut subscription = Subscription { socket };
        let payload = token.map_or(json!({}), |token| json!({ "authorization": format!("Bearer {token}") }));
        subscription.send(json!({ "type": "connection_init", "payload": payload })).await?;
        let payload = json!({ "query": query, "variables": variables });
        subscription.send(json!({ "type": "subscribe", "id": "1", "payload": payload })).await?;
        Ok(subscription)
    }

    /// What the server says next; an error where it stays silent for too long.
    pub async fn next(&mut self) -> Result<Said> {
        timeout(PATIENCE, self.read()).await.context("the server says nothing")?
    }

    /// The data of the next result; an error where it is none, or has errors.
    pub async fn next_data(&mut self) -> Result<Value> {
        match self.next().await? {
            Said::Next(mut result) if result.get("errors").is_none() => Ok(result["data"].take()),
            other => bail!("no result without errors: {other:?}"),
        }
    }

    async fn read(&mut self) -> Result<Said> {
        loop {
            let message = match self.socket.next().await.context("the connection is gone")?? {
                Message::Text(text) => serde_json::from_str::<Value>(&text)?,
                Message::Close(Some(frame)) => return Ok(Said::Closed(frame.code.into())),
                Message::Ping(_) | Message::Pong(_) => continue,
                other => bail!("the protocol has no such message: {other:?}"),
            };
            let payload = message["payload"].clone();
            match message["type"].as_str() {
                Some("connection_ack") => {}
                Some("next") => return Ok(Said::Next(payload)),
                Some("error") => return Ok(Said::Error(payload)),
                Some("complete") => return Ok(Said::Complete),
                _ => bail!("the protocol has no such message: {message}"),
            }
        }
    }

    async fn send(&mut self, message: Value) -> Result<()> {
        Ok(self.socket.send(Message::text(message.to_string())).await?)
    }
}
