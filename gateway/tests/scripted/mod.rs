//! Subgraphs that answer by a script: whatever a test needs, right or wrong.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use async_graphql::{Name, PathSegment, ServerError, Value};
use futures::{
    FutureExt, StreamExt,
    future::BoxFuture,
    stream::{self, BoxStream},
};
use gateway::{Caller, Fetch, Fetched, Gateway, Limits, Request, Settings, Subgraph};
use serde_json::{Map, Value as Json};
use std::sync::{Arc, Mutex};

type Script = Box<dyn Fn(&Asked) -> Json + Send + Sync>;

/// What a scripted subgraph was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub text: String,
    pub variables: Json,
}

impl Asked {
    /// The representations of an entity fetch, of all its batches.
    pub fn representations(&self) -> Vec<Json> {
        let variables = self.variables.as_object().unwrap();
        let lists = variables.iter().filter(|(name, _)| name.contains("rep"));
        lists.flat_map(|(_, list)| list.as_array().unwrap().clone()).collect()
    }
}

/// A subgraph whose answers (`{ data, errors, reads, writes }`) a closure gives.
pub struct Scripted {
    sdl: String,
    script: Script,
    pub asked: Mutex<Vec<Asked>>,
}

impl Scripted {
    pub fn new(sdl: &str, script: impl Fn(&Asked) -> Json + Send + Sync + 'static) -> Arc<Self> {
        let sdl = format!(
            "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\", \"@requires\", \"@provides\", \"@external\", \"@shareable\", \"@inaccessible\", \"@interfaceObject\"])\n{sdl}"
        );
        Arc::new(Self { sdl, script: Box::new(script), asked: Mutex::default() })
    }

    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    fn answer(&self, fetch: Fetch) -> Fetched {
        let variables = serde_json::to_value(&fetch.variables).unwrap();
        let asked = Asked { text: fetch.operation.text.clone(), variables };
        self.asked.lock().unwrap().push(asked.clone());
        let mut answer = (self.script)(&asked);
        let errors = answer["errors"].as_array().cloned().unwrap_or_default();
        let tags = |tags: &Json| {
            tags.as_array().map(|tags| tags.iter().map(|tag| tag.as_str().unwrap().to_owned()).collect())
        };
        let footprint = fetch.footprint;
        Fetched {
            reads: tags(&answer["reads"]).filter(|_| footprint),
            writes: tags(&answer["writes"]).unwrap_or_default(),
            errors: errors.iter().map(error).collect(),
            data: Value::from_json(answer["data"].take()).unwrap(),
        }
    }
}

fn error(json: &Json) -> ServerError {
    let mut error = ServerError::new(json["message"].as_str().unwrap_or("secret"), None);
    let path = json["path"].as_array().cloned().unwrap_or_default();
    error.path = path
        .iter()
        .map(|segment| match segment {
            Json::String(key) => PathSegment::Field(key.clone()),
            index => PathSegment::Index(usize::try_from(index.as_u64().unwrap()).unwrap()),
        })
        .collect();
    if let Some(code) = json["code"].as_str() {
        error.extensions.get_or_insert_default().set("code", Value::Enum(Name::new(code)));
    }
    error
}

impl Subgraph for Scripted {
    fn sdl(&self) -> &str {
        &self.sdl
    }
    fn execute(&self, fetch: Fetch) -> BoxFuture<'_, Fetched> {
        async move { self.answer(fetch) }.boxed()
    }
    fn subscribe(&self, fetch: Fetch) -> BoxStream<'static, Fetched> {
        stream::iter([self.answer(fetch)]).boxed()
    }
}

pub fn settings(subgraphs: &[(&str, &Arc<Scripted>)]) -> Settings {
    let subgraph = |(name, subgraph): &(&str, &Arc<Scripted>)| -> (String, Arc<dyn Subgraph>) {
        ((*name).to_owned(), Arc::<Scripted>::clone(subgraph))
    };
    Settings {
        subgraphs: subgraphs.iter().map(subgraph).collect(),
        scope: Arc::new(|_| Arc::new(())),
        explain: Arc::new(|_| Map::new()),
        cache: None,
        limits: Limits::default(),
    }
}

pub fn gateway(subgraphs: &[(&str, &Arc<Scripted>)]) -> Gateway {
    Gateway::new(settings(subgraphs)).unwrap()
}

pub fn caller() -> Caller {
    Caller { identity: None, request_id: "request-1".into(), explain: false }
}

pub async fn run(gateway: &Gateway, query: &str) -> Json {
    let request = Request { query: query.to_owned(), ..Request::default() };
    let response = match gateway.prepare(&request, "request-1").await {
        Ok(prepared) => gateway.execute(prepared, caller()).await,
        Err(response) => response,
    };
    serde_json::from_slice(&response.body).unwrap_or_else(|error| panic!("{error}: {:?}", response.body))
}
