//! Three small subgraphs and a gateway over them.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

pub mod accounts;
pub mod content;
pub mod statistics;

use futures::FutureExt;
use gateway::{Caller, Gateway, Limits, Local, Request, Settings, Subgraph};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Counts the fetches of a request; the scope of these tests.
#[derive(Default)]
pub struct Fetches(pub std::sync::Mutex<Vec<String>>);

pub fn local<Q, M, S>(name: &'static str, schema: async_graphql::Schema<Q, M, S>) -> Arc<dyn Subgraph>
where
    Q: async_graphql::ObjectType + 'static,
    M: async_graphql::ObjectType + 'static,
    S: async_graphql::SubscriptionType + 'static,
{
    let prepare = move |request: async_graphql::Request, scope: &gateway::subgraph::Scope, _: &Caller| {
        if let Some(fetches) = scope.downcast_ref::<Fetches>() {
            fetches.0.lock().unwrap().push(name.to_owned());
        }
        request
    };
    Arc::new(Local::new(schema, prepare, |_| async {}.boxed()))
}

pub fn subgraphs() -> Vec<(String, Arc<dyn Subgraph>)> {
    vec![
        ("accounts".into(), local("accounts", accounts::schema())),
        ("content".into(), local("content", content::schema())),
        ("statistics".into(), local("statistics", statistics::schema())),
    ]
}

pub fn settings(subgraphs: Vec<(String, Arc<dyn Subgraph>)>) -> Settings {
    Settings {
        subgraphs,
        scope: Arc::new(|_| Arc::new(Fetches::default())),
        explain: Arc::new(|scope| {
            let fetches = scope.downcast_ref::<Fetches>().unwrap().0.lock().unwrap().clone();
            Map::from_iter([("fetches".to_owned(), json!(fetches))])
        }),
        cache: None,
        limits: Limits::default(),
    }
}

pub fn world() -> Gateway {
    Gateway::new(settings(subgraphs())).unwrap()
}

pub fn caller(explain: bool) -> Caller {
    Caller { identity: None, request_id: "request-1".into(), explain }
}

pub fn request(query: &str, variables: Value) -> Request {
    let Value::Object(variables) = variables else { panic!("variables are an object") };
    Request { query: query.to_owned(), variables, ..Request::default() }
}

pub async fn run_in(gateway: &Gateway, query: &str, variables: Value, explain: bool) -> Value {
    let response = match gateway.prepare(&request(query, variables), "request-1").await {
        Ok(prepared) => gateway.execute(prepared, caller(explain)).await,
        Err(response) => response,
    };
    serde_json::from_slice(&response.body).unwrap_or_else(|error| panic!("{error}: {:?}", response.body))
}

/// The answer of a fresh world.
pub async fn run(query: &str) -> Value {
    run_in(&world(), query, json!({}), false).await
}

/// The data of an answer without errors.
pub async fn data(query: &str) -> Value {
    data_with(query, json!({})).await
}

pub async fn data_with(query: &str, variables: Value) -> Value {
    let mut answer = run_in(&world(), query, variables, false).await;
    assert_eq!(answer.get("errors"), None, "{query}");
    answer["data"].take()
}
