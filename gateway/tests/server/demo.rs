//! A gateway of one small subgraph.

use async_graphql::{Context, Object, Schema, Subscription};
use futures::{FutureExt, Stream, StreamExt, stream};
use gateway::{
    Gateway, Local, Settings,
    auth::{Authentication, Issuer, Keys},
    server::{self, Server, Shutdown},
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

/// Signs tokens for it.
pub const SECRET: &[u8] = b"a secret for examples, no secret at all";

/// What the mutation `touch` was given each time that it ran to its end.
pub type Touched = Arc<Mutex<Vec<String>>>;

/// All that the server's routes need.
pub fn server(settings: server::Settings, shutdown: &Shutdown, touched: Touched) -> anyhow::Result<Server> {
    let issuer =
        Issuer { name: "demo".to_owned(), issuer: None, audience: None, keys: Keys::Secret(SECRET.to_vec()) };
    Ok(Server {
        gateway: gateway(touched)?,
        authentication: Authentication::new(vec![issuer])?,
        settings,
        ready: Arc::new(|| async { Ok(()) }.boxed()),
        page: &[],
        shutdown: shutdown.clone(),
    })
}

fn gateway(touched: Touched) -> anyhow::Result<Gateway> {
    let schema = Schema::build(Query, Mutation, Events).data(touched);
    let schema = schema.enable_federation().enable_subscription_in_federation();
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
    async fn subject(&self, context: &Context<'_>) -> Option<String> {
        context.data_unchecked::<Option<String>>().clone()
    }

    /// Always fails.
    async fn fail(&self) -> async_graphql::Result<Option<String>> {
        Err("failed on purpose".into())
    }

    /// Always panics.
    async fn panic(&self) -> u8 {
        "".parse().expect("panicked on purpose")
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
    async fn touch(&self, context: &Context<'_>, name: String, ms: u64) -> bool {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        context.data_unchecked::<Touched>().lock().expect("no holder panics").push(name);
        true
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
