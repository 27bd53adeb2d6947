//! A gateway of one small subgraph.

use async_graphql::{Object, Schema, Subscription};
use futures::{FutureExt, Stream, StreamExt, stream};
use gateway::{
    Gateway, Local, Settings,
    auth::{Authentication, Issuer, Keys},
    server::{self, Server, Shutdown},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

/// Signs tokens for it.
pub const SECRET: &[u8] = b"a secret for examples, no secret at all";

/// What `touch` was given when it ran to its end.
static TOUCHED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Whether `touch` ran to its end with this name.
pub fn is_touched(name: &str) -> bool {
    TOUCHED.lock().unwrap().contains(name)
}

/// All that the server's routes need.
pub fn server(settings: server::Settings, shutdown: &Shutdown) -> anyhow::Result<Server> {
    let issuer =
        Issuer { name: "demo".to_owned(), issuer: None, audience: None, keys: Keys::Secret(SECRET.to_vec()) };
    Ok(Server {
        gateway: gateway()?,
        authentication: Authentication::new(vec![issuer])?,
        settings,
        ready: Arc::new(|| async { Ok(()) }.boxed()),
        page: &[],
        shutdown: shutdown.clone(),
    })
}

fn gateway() -> anyhow::Result<Gateway> {
    let schema =
        Schema::build(Query, Mutation, Events).enable_federation().enable_subscription_in_federation();
    let prepare = |request: async_graphql::Request, _: &_, caller: &gateway::Caller| {
        let subject = caller.identity.as_ref().and_then(|identity| identity.claims.get("sub")?.as_str());
        request.data(subject.map(str::to_owned))
    };
    let subgraph = Local::new(schema.finish(), prepare, |_| async {}.boxed());
    Ok(Gateway::new(Settings {
        subgraphs: vec![("demo".to_owned(), Arc::new(subgraph))],
        scope: Arc::new(|_| Arc::new(())),
        explain: Arc::new(|_| serde_json::Map::new()),
        cache: None,
        limits: gateway::Limits::default(),
    })?)
}

struct Query;

#[Object]
impl Query {
    async fn hello(&self) -> &str {
        "world"
    }

    /// Repeats what it is given.
    async fn echo(&self, text: String) -> String {
        text
    }

    /// Who asks.
    async fn subject(&self, context: &async_graphql::Context<'_>) -> Option<String> {
        context.data_unchecked::<Option<String>>().clone()
    }

    /// Always fails.
    async fn fail(&self) -> async_graphql::Result<Option<String>> {
        Err("failed on purpose".into())
    }

    /// Always panics.
    async fn panic(&self) -> Option<String> {
        Err("panicked on purpose").unwrap()
    }

    /// Answers after a while.
    async fn slow(&self, ms: u64) -> bool {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        true
    }

    async fn node(&self) -> Node {
        Node
    }
}

/// Something that nests.
struct Node;

#[Object]
impl Node {
    async fn id(&self) -> u64 {
        1
    }

    async fn child(&self) -> Node {
        Node
    }
}

struct Mutation;

#[Object]
impl Mutation {
    /// Takes a while.
    async fn touch(&self, name: String, ms: u64) -> bool {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        TOUCHED.lock().unwrap().insert(name)
    }
}

struct Events;

#[Subscription(name = "Subscription")]
impl Events {
    /// Counts from one.
    async fn counter(&self, to: u32, interval_ms: u64) -> impl Stream<Item = u32> {
        stream::iter(1..=to).then(move |number| async move {
            tokio::time::sleep(Duration::from_millis(interval_ms)).await;
            number
        })
    }
}
