//! One WebSocket from its opening to its close.

use super::{
    super::{event_stream::expired, refusal::request_error, router::Running, run},
    close::Close,
    message::{self, ClientMessage},
    operations::{Event, Operations},
};
use crate::{Caller, Request, auth::AuthenticationError, caller::Identity, message::OperationKind};
use axum::extract::ws::{Message, WebSocket};
use futures::{FutureExt, StreamExt, future::BoxFuture, stream};
use serde_json::{Map, Value};
use std::{sync::Arc, time::Duration};
use tokio::time::{Instant, interval_at, timeout};

/// How long a client may take to answer a close before the connection is cut.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

pub(super) struct Connection {
    running: Arc<Running>,
    socket: WebSocket,
    id: Arc<str>,
    /// The token of the request that opened the socket; one in `connection_init` goes before it.
    header: Option<String>,
    explain: bool,
    /// `None` until `connection_init` is accepted.
    caller: Option<Caller>,
    /// Ends with the token.
    expired: BoxFuture<'static, ()>,
    operations: Operations,
    operations_begun: u64,
    /// Whether the client gave a sign of life since the last ping.
    is_alive: bool,
}

/// How a connection ends.
enum End {
    /// By the server, which says why.
    Close(Close),
    /// By the client, or by the network.
    Gone,
}

impl From<Close> for End {
    fn from(close: Close) -> Self {
        End::Close(close)
    }
}

impl Connection {
    pub fn new(
        running: Arc<Running>,
        socket: WebSocket,
        id: Arc<str>,
        header: Option<String>,
        explain: bool,
    ) -> Self {
        Connection {
            running,
            socket,
            id,
            header,
            explain,
            caller: None,
            expired: expired(None).boxed(),
            operations: Operations::default(),
            operations_begun: 0,
            is_alive: true,
        }
    }

    pub async fn serve(mut self) {
        let end = if self.socket.protocol().is_some() {
            self.talk().await
        } else {
            End::Close(Close::unacceptable_protocol())
        };
        self.operations = Operations::default();
        if let End::Close(close) = end {
            tracing::debug!(code = close.code, reason = close.reason, "a WebSocket is closed");
            // What was received but not read would make the operating system drop the close with the connection.
            let closing = async {
                self.socket.send(Message::Close(Some(close.frame()))).await?;
                while self.socket.recv().await.transpose()?.is_some() {}
                Ok::<_, axum::Error>(())
            };
            if timeout(CLOSE_TIMEOUT, closing).await.is_err() {
                tracing::debug!("the client did not answer the close");
            }
        }
    }

    async fn talk(&mut self) -> End {
        let running = self.running.clone();
        let (settings, shutdown) = (&running.server.settings, &running.server.shutdown);
        let init_deadline = Instant::now() + settings.init_timeout;
        let mut keep_alive = interval_at(Instant::now() + settings.keep_alive, settings.keep_alive);
        loop {
            // A client that asks for more than it may have at once is not read from until some of it is done.
            let is_reading = self.operations.one_shots() < settings.concurrent_max;
            let is_ending = shutdown.is_begun();
            if is_ending && self.operations.one_shots() == 0 {
                return End::Close(Close::restart());
            }
            let step = tokio::select! {
                message = self.socket.recv(), if is_reading => match message {
                    Some(Ok(message)) => self.receive(message).await,
                    Some(Err(_)) | None => Err(End::Gone),
                },
                (id, event) = self.operations.next() => self.tell(&id, event).await,
                () = tokio::time::sleep_until(init_deadline), if self.caller.is_none() => {
                    Err(Close::init_timeout().into())
                }
                () = &mut self.expired => Err(Close::forbidden("Token expired").into()),
                () = shutdown.begun(), if !is_ending => Ok(()),
                _ = keep_alive.tick() => self.ping(is_reading).await,
            };
            if let Err(end) = step {
                return end;
            }
        }
    }

    async fn receive(&mut self, message: Message) -> Result<(), End> {
        self.is_alive = true;
        let text = match message {
            Message::Text(text) => text,
            Message::Binary(_) => return Err(Close::bad_message("Messages must be text").into()),
            // The library answers pings and closes.
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) => return Ok(()),
        };
        match ClientMessage::parse(&text)? {
            ClientMessage::Ping => self.send(message::pong()).await,
            ClientMessage::Pong => Ok(()),
            ClientMessage::Init { payload } => self.init(&payload).await,
            ClientMessage::Subscribe { id, request } => self.subscribe(&id, &request).await,
            ClientMessage::Complete { id } => {
                self.operations.stop(&id);
                Ok(())
            }
        }
    }

    async fn init(&mut self, payload: &Map<String, Value>) -> Result<(), End> {
        if self.caller.is_some() {
            return Err(Close::init_twice().into());
        }
        let authentication = &self.running.server.authentication;
        let header = authorization(payload).or(self.header.as_deref());
        let identity = authentication.authenticate(header).await.map_err(refusal)?;
        self.admit(identity);
        self.send(message::acknowledgement()).await
    }

    fn admit(&mut self, identity: Option<Arc<Identity>>) {
        self.expired = expired(identity.clone()).boxed();
        self.caller = Some(Caller { identity, request_id: self.id.clone(), explain: self.explain });
    }

    async fn subscribe(&mut self, id: &str, request: &Request) -> Result<(), End> {
        let Some(caller) = &self.caller else { return Err(Close::unauthorized().into()) };
        if self.operations.contains(id) {
            return Err(Close::already_subscribed(id).into());
        }
        self.operations_begun += 1;
        let request_id: Arc<str> = format!("{}/{}", self.id, self.operations_begun).into();
        let caller = Caller { request_id: request_id.clone(), ..caller.clone() };
        let prepared = match run::prepare(&self.running, request, &request_id).await {
            Ok(prepared) => prepared,
            Err(response) => return self.send(message::result(id, &response)).await,
        };
        if prepared.kind != OperationKind::Subscription {
            let running = self.running.clone();
            let response = async move { run::run(&running, prepared, caller).await };
            self.operations.start(id, false, stream::once(response).boxed());
            return Ok(());
        }
        let subscriptions_max = self.running.server.settings.subscriptions_max;
        if self.operations.subscriptions() >= subscriptions_max {
            let text =
                format!("A connection may have {subscriptions_max} subscriptions (limit subscriptions_max).");
            let refused = request_error("RATE_LIMITED", &text, None);
            return self.send(message::result(id, &refused)).await;
        }
        self.operations.start(id, true, self.running.server.gateway.subscribe(prepared, caller));
        Ok(())
    }

    async fn tell(&mut self, id: &str, event: Event) -> Result<(), End> {
        match event {
            Event::Result(response) => {
                if !response.executed {
                    self.operations.stop(id);
                }
                self.send(message::result(id, &response)).await
            }
            Event::End => {
                self.operations.stop(id);
                self.send(message::complete(id)).await
            }
        }
    }

    /// Asks for a sign of life. A connection that gave none since the last time is gone.
    async fn ping(&mut self, is_reading: bool) -> Result<(), End> {
        if !self.is_alive && is_reading {
            return Err(End::Gone);
        }
        self.is_alive = false;
        self.send(Message::Ping(Default::default())).await
    }

    async fn send(&mut self, message: Message) -> Result<(), End> {
        let write_timeout = self.running.server.settings.write_timeout;
        match timeout(write_timeout, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(End::Gone),
        }
    }
}

/// The token in the payload of `connection_init`: `authorization` in any case, or the same within `headers`.
fn authorization(payload: &Map<String, Value>) -> Option<&str> {
    token(payload).or_else(|| token(payload.get("headers")?.as_object()?))
}

fn token(object: &Map<String, Value>) -> Option<&str> {
    let (_, value) = object.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization"))?;
    match value {
        Value::Null => None,
        // What is no text is a token that is none.
        value => Some(value.as_str().unwrap_or_default()),
    }
}

fn refusal(error: AuthenticationError) -> Close {
    match &error {
        AuthenticationError::Invalid => Close::forbidden("Forbidden"),
        AuthenticationError::Expired => Close::forbidden("Token expired"),
        AuthenticationError::Unusable(_) => Close::forbidden(error.to_string()),
        AuthenticationError::Unavailable => Close::try_later(),
    }
}
