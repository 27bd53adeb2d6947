//! GraphQL over WebSocket.

use super::running::{Running, bearer};
use futures::{SinkExt, StreamExt};
use gateway::server::Settings;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Error, Message, client::IntoClientRequest, http::Request},
};

const PATIENCE: Duration = Duration::from_secs(20);
const ENDLESS: &str = "subscription { counter(to: 1000000, intervalMs: 5) }";

struct Client(WebSocketStream<MaybeTlsStream<TcpStream>>);

fn request(server: &Running) -> Request<()> {
    let mut request = format!("ws://{}/graphql", server.address).into_client_request().unwrap();
    let headers = request.headers_mut();
    headers.insert("sec-websocket-protocol", "graphql-transport-ws".parse().unwrap());
    request
}

impl Client {
    async fn connect(request: Request<()>) -> Self {
        Client(connect_async(request).await.unwrap().0)
    }

    async fn open(server: &Running) -> Self {
        Client::connect(request(server)).await
    }

    /// Opened and acknowledged.
    async fn ready(server: &Running) -> Self {
        let mut client = Client::open(server).await;
        client.init(json!({})).await;
        assert_eq!(client.next().await["type"], "connection_ack");
        client
    }

    async fn init(&mut self, payload: Value) {
        self.send(json!({ "type": "connection_init", "payload": payload })).await;
    }

    async fn subscribe(&mut self, id: &str, query: &str) {
        self.send(json!({ "type": "subscribe", "id": id, "payload": { "query": query } })).await;
    }

    async fn send(&mut self, message: Value) {
        self.0.send(Message::text(message.to_string())).await.unwrap();
    }

    async fn receive(&mut self) -> Message {
        timeout(PATIENCE, self.0.next()).await.unwrap().unwrap().unwrap()
    }

    /// The next message of the protocol.
    async fn next(&mut self) -> Value {
        loop {
            match self.receive().await {
                Message::Text(text) => return serde_json::from_str(&text).unwrap(),
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// The code and reason of the close; messages before it are passed over.
    async fn closed(&mut self) -> (u16, String) {
        loop {
            if let Message::Close(Some(frame)) = self.receive().await {
                return (frame.code.into(), frame.reason.to_string());
            }
        }
    }

    /// Shows that the server still answers.
    async fn lives(&mut self) {
        self.send(json!({ "type": "ping" })).await;
        while self.next().await["type"] != "pong" {}
    }
}

#[tokio::test]
async fn queries_mutations_and_subscriptions_run() {
    let server = Running::start(Settings::default()).await;
    let mut client = Client::ready(&server).await;
    client.subscribe("q", "{ hello }").await;
    assert_eq!(
        client.next().await,
        json!({ "id": "q", "type": "next", "payload": { "data": { "hello": "world" } } })
    );
    assert_eq!(client.next().await, json!({ "id": "q", "type": "complete" }));
    client.subscribe("m", r#"mutation { touch(name: "socket", ms: 0) }"#).await;
    assert_eq!(client.next().await["payload"]["data"]["touch"], true);
    assert_eq!(client.next().await["type"], "complete");
    client.subscribe("s", "subscription { counter(to: 3, intervalMs: 1) }").await;
    for number in 1..=3 {
        assert_eq!(client.next().await["payload"]["data"]["counter"], number);
    }
    assert_eq!(client.next().await, json!({ "id": "s", "type": "complete" }));
}

#[tokio::test]
async fn errors_before_execution_end_the_operation_only() {
    let server = Running::start(Settings::default()).await;
    let mut client = Client::ready(&server).await;
    for query in ["{", "{ nope }", "subscription { nope }"] {
        client.subscribe("e", query).await;
        let message = client.next().await;
        assert_eq!((&message["id"], &message["type"]), (&json!("e"), &json!("error")), "{message}");
        assert!(message["payload"][0]["message"].is_string());
    }
    client.subscribe("f", "{ fail }").await;
    let message = client.next().await;
    assert_eq!((&message["type"], &message["payload"]["data"]["fail"]), (&json!("next"), &Value::Null));
    assert_eq!(client.next().await["type"], "complete");
}

#[tokio::test]
async fn a_subscription_ends_when_the_client_completes_it() {
    let server = Running::start(Settings::default()).await;
    let mut client = Client::ready(&server).await;
    client.subscribe("s", ENDLESS).await;
    assert_eq!(client.next().await["type"], "next");
    client.send(json!({ "type": "complete", "id": "s" })).await;
    client.lives().await;
    // The id is free again, and the old subscription neither speaks nor ends under it.
    client.subscribe("s", "{ slow(ms: 100) }").await;
    assert_eq!(client.next().await["payload"], json!({ "data": { "slow": true } }));
    assert_eq!(client.next().await["type"], "complete");
    client.lives().await;
}

#[tokio::test]
async fn breaking_the_protocol_closes_with_its_code() {
    let server = Running::start(Settings::default()).await;
    let mut client = Client::open(&server).await;
    client.subscribe("a", "{ hello }").await;
    assert_eq!(client.closed().await.0, 4401);
    let mut client = Client::open(&server).await;
    client.init(json!({})).await;
    client.init(json!({})).await;
    assert_eq!(client.closed().await.0, 4429);
    let mut client = Client::ready(&server).await;
    client.subscribe("a", ENDLESS).await;
    client.subscribe("a", ENDLESS).await;
    assert_eq!(client.closed().await, (4409, "Subscriber for a already exists".to_owned()));
    let mut client = Client::ready(&server).await;
    client.subscribe(&"é".repeat(200), ENDLESS).await;
    client.subscribe(&"é".repeat(200), ENDLESS).await;
    assert_eq!(client.closed().await.0, 4409);
    for message in [Message::text("no json"), Message::binary(b"{}".to_vec())] {
        let mut client = Client::ready(&server).await;
        client.0.send(message).await.unwrap();
        assert_eq!(client.closed().await.0, 4400);
    }
}

#[tokio::test]
async fn a_client_that_says_nothing_is_closed() {
    let settings = Settings { init_timeout: Duration::from_millis(50), ..Settings::default() };
    let server = Running::start(settings).await;
    assert_eq!(Client::open(&server).await.closed().await.0, 4408);
}

#[tokio::test]
async fn another_subprotocol_is_not_acceptable() {
    let server = Running::start(Settings::default()).await;
    let mut request = request(&server);
    request.headers_mut().remove("sec-websocket-protocol");
    assert_eq!(Client::connect(request).await.closed().await.0, 4406);
}

#[tokio::test]
async fn the_token_comes_in_the_payload_or_the_header() {
    let server = Running::start(Settings::default()).await;
    let subject = async |header: Option<String>, payload: Value| {
        let mut request = request(&server);
        if let Some(header) = header {
            request.headers_mut().insert("authorization", header.parse().unwrap());
        }
        let mut client = Client::connect(request).await;
        client.init(payload).await;
        assert_eq!(client.next().await["type"], "connection_ack");
        client.subscribe("q", "{ subject }").await;
        client.next().await["payload"]["data"]["subject"].clone()
    };
    let (a, b) = (bearer("a", 60), bearer("b", 60));
    assert_eq!(subject(None, json!({})).await, Value::Null);
    assert_eq!(subject(None, json!({ "Authorization": a })).await, "a");
    assert_eq!(subject(None, json!({ "authorization": a })).await, "a");
    assert_eq!(subject(None, json!({ "headers": { "Authorization": a } })).await, "a");
    assert_eq!(subject(Some(a.clone()), json!({})).await, "a");
    assert_eq!(subject(Some(a), json!({ "authorization": b })).await, "b");
}

#[tokio::test]
async fn a_bad_token_is_forbidden_and_an_expired_one_in_time() {
    let server = Running::start(Settings::default()).await;
    for (token, reason) in [
        (json!("Bearer x"), "Forbidden"),
        (json!(7), "Forbidden"),
        (json!(bearer("a", -60)), "Token expired"),
    ] {
        let mut client = Client::open(&server).await;
        client.init(json!({ "authorization": token })).await;
        assert_eq!(client.closed().await, (4403, reason.to_owned()));
    }
    let mut client = Client::open(&server).await;
    // Within the leeway for clocks that differ, so it ends in a few seconds; a busy machine takes one to begin.
    client.init(json!({ "authorization": bearer("a", -26) })).await;
    client.subscribe("s", ENDLESS).await;
    assert_eq!(client.next().await["type"], "connection_ack");
    assert_eq!(client.next().await["type"], "next");
    assert_eq!(client.closed().await, (4403, "Token expired".to_owned()));
}

#[tokio::test]
async fn pages_of_other_origins_may_not_connect() {
    let server = Running::start(Settings::default()).await;
    let mut foreign = request(&server);
    foreign.headers_mut().insert("origin", "https://evil.example".parse().unwrap());
    match connect_async(foreign).await {
        Err(Error::Http(response)) => assert_eq!(response.status(), 403),
        other => panic!("{other:?}"),
    }
    let mut local = request(&server);
    local.headers_mut().insert("origin", "http://localhost:3000".parse().unwrap());
    assert!(connect_async(local).await.is_ok());
}

#[tokio::test]
async fn subscriptions_and_sockets_are_limited() {
    let settings = Settings { subscriptions_max: 2, streams_max: 1, ..Settings::default() };
    let server = Running::start(settings).await;
    let mut client = Client::ready(&server).await;
    let silent = "subscription { counter(to: 1, intervalMs: 100000) }";
    for id in ["a", "b", "c"] {
        client.subscribe(id, silent).await;
    }
    let message = client.next().await;
    assert_eq!((&message["id"], &message["type"]), (&json!("c"), &json!("error")));
    assert_eq!(message["payload"][0]["extensions"]["code"], "RATE_LIMITED");
    client.send(json!({ "type": "complete", "id": "a" })).await;
    client.subscribe("d", "subscription { counter(to: 1, intervalMs: 1) }").await;
    assert_eq!(client.next().await["id"], "d");
    match connect_async(request(&server)).await {
        Err(Error::Http(response)) => assert_eq!(response.status(), 503),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn more_queries_than_may_run_at_once_wait() {
    let settings = Settings { concurrent_max: 4, ..Settings::default() };
    let server = Running::start(settings).await;
    let mut client = Client::ready(&server).await;
    for number in 0..200 {
        client.subscribe(&number.to_string(), "{ hello }").await;
    }
    let mut completed = 0;
    while completed < 200 {
        completed += usize::from(client.next().await["type"] == "complete");
    }
}

#[tokio::test]
async fn a_message_above_the_limit_ends_the_connection() {
    let settings = Settings { body_bytes_max: 1000, ..Settings::default() };
    let server = Running::start(settings).await;
    let mut client = Client::ready(&server).await;
    client.0.send(Message::text("x".repeat(2000))).await.unwrap();
    let end = timeout(PATIENCE, async { while let Some(Ok(_)) = client.0.next().await {} }).await;
    assert!(end.is_ok());
}

#[tokio::test]
async fn a_client_that_answers_no_ping_is_gone() {
    let settings = Settings { keep_alive: Duration::from_millis(30), streams_max: 1, ..Settings::default() };
    let server = Running::start(settings).await;
    // Never read from, so it answers nothing; its place becomes free.
    let silent = Client::ready(&server).await;
    let reconnected = async {
        while connect_async(request(&server)).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    assert!(timeout(PATIENCE, reconnected).await.is_ok());
    drop(silent);
}

#[tokio::test]
async fn shutting_down_lets_operations_end_and_asks_clients_to_come_back() {
    let mut server = Running::start(Settings::default()).await;
    let mut client = Client::ready(&server).await;
    client.subscribe("s", ENDLESS).await;
    assert_eq!(client.next().await["type"], "next");
    client.subscribe("m", r#"mutation { touch(name: "drain", ms: 200) }"#).await;
    client.lives().await;
    server.shutdown.begin();
    let mut seen = Vec::new();
    let close = loop {
        match client.receive().await {
            Message::Text(text) => {
                let message: Value = serde_json::from_str(&text).unwrap();
                seen.push(format!(
                    "{} {}",
                    message["id"].as_str().unwrap(),
                    message["type"].as_str().unwrap()
                ));
            }
            Message::Close(Some(frame)) => break u16::from(frame.code),
            _ => {}
        }
    };
    assert_eq!(close, 1012);
    assert_eq!(server.touched(), ["drain"]);
    assert!(seen.contains(&"m complete".to_owned()));
    assert!(!seen.contains(&"s complete".to_owned()), "the client would not come back to it");
    server.ended().await;
}
