//! The gateway: composes subgraphs, prepares requests, runs them.

use crate::{
    Caller, Prepared, Request, Response, Subgraph,
    cache::Cache,
    error::{TIMEOUT, UNAVAILABLE, fetch_error},
    execute::{Answer, Run, write},
    limits,
    plan::Planner,
    prepare::Preparation,
    subgraph::{Fetch as Sent, Fetched, Scope},
    supergraph::{CompositionError, Policies, Schema, compose},
};
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, sync::Arc, time::Duration};

/// What the product keeps for a request, made anew for each.
pub type MakeScope = Arc<dyn Fn(&Caller) -> Scope + Send + Sync>;
/// What the product tells of a request's scope to those who asked how their answer came to be.
pub type Explain = Arc<dyn Fn(&Scope) -> Map<String, Json> + Send + Sync>;

/// What a gateway is made of.
pub struct Settings {
    /// The subgraphs by their names.
    pub subgraphs: Vec<(String, Arc<dyn Subgraph>)>,
    pub scope: MakeScope,
    pub explain: Explain,
    pub cache: Option<Arc<Cache>>,
    pub limits: Limits,
}

/// Limits of preparing and running operations.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How large an operation may be.
    pub operation: limits::Limits,
    /// How long planning an operation may take.
    pub planning: Duration,
    /// How long a query or a mutation may run.
    pub execution: Duration,
    /// How many objects the answers of all fetches of an operation may have together.
    pub objects_max: usize,
    /// Checked documents are kept for texts of so many bytes, and as many plans.
    pub texts_bytes_max: u64,
    /// How many operations may be checked or planned at once.
    pub planners_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            operation: limits::Limits::default(),
            planning: Duration::from_secs(1),
            execution: Duration::from_secs(30),
            objects_max: 25_000,
            texts_bytes_max: 8 * 1024 * 1024,
            planners_max: std::thread::available_parallelism().map_or(1, usize::from),
        }
    }
}

/// Why a gateway cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Composition(#[from] CompositionError),
    #[error("the supergraph cannot be served: {0}")]
    Supergraph(String),
}

/// A running gateway. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    parts: Arc<Parts>,
}

/// What all requests share.
pub(crate) struct Parts {
    pub schema: Arc<Schema>,
    pub subgraphs: HashMap<String, Arc<dyn Subgraph>>,
    pub cache: Option<Arc<Cache>>,
    /// Keeps the answers of two versions of the schema apart in a shared cache.
    pub schema_hash: [u8; 32],
    pub objects_max: usize,
    supergraph: String,
    preparation: Preparation,
    scope: MakeScope,
    explain: Explain,
    execution_limit: Duration,
}

impl Gateway {
    /// Composes the subgraphs and serves them.
    pub fn new(settings: Settings) -> Result<Self, StartError> {
        let sdls = settings.subgraphs.iter().map(|(name, subgraph)| (name.as_str(), subgraph.sdl()));
        let supergraph = compose(&sdls.collect::<Vec<_>>())?;
        Self::with_supergraph(supergraph, settings)
    }

    /// Serves a supergraph that was composed before.
    pub fn with_supergraph(supergraph: String, settings: Settings) -> Result<Self, StartError> {
        let Settings { subgraphs, scope, explain, cache, limits } = settings;
        let schema = Schema::new(&supergraph).map_err(StartError::Supergraph)?;
        let policies =
            subgraphs.iter().map(|(name, subgraph)| (name.clone(), Policies::read(subgraph.sdl())));
        let planner = Planner::new(&supergraph, policies.collect(), limits.planning)
            .map_err(|error| StartError::Supergraph(error.to_string()))?;
        let subgraphs: HashMap<_, _> = subgraphs.into_iter().collect();
        if let Some(unknown) = planner.subgraphs().find(|name| !subgraphs.contains_key(*name)) {
            return Err(StartError::Supergraph(format!("nobody serves its subgraph \"{unknown}\"")));
        }
        let schema_hash = Sha256::digest(&supergraph).into();
        let schema = Arc::new(schema);
        let (execution_limit, objects_max) = (limits.execution, limits.objects_max);
        let preparation = Preparation::new(Arc::clone(&schema), planner, limits);
        Ok(Self {
            parts: Arc::new(Parts {
                schema,
                subgraphs,
                cache,
                schema_hash,
                objects_max,
                supergraph,
                preparation,
                scope,
                explain,
                execution_limit,
            }),
        })
    }

    /// The SDL of the supergraph.
    pub fn supergraph(&self) -> &str {
        &self.parts.supergraph
    }

    /// Parses, validates and plans. The error is the response to send; `request_id` is told in it where the fault is
    /// ours.
    pub async fn prepare(&self, request: &Request, request_id: &str) -> Result<Prepared, Response> {
        let prepared = self.parts.preparation.prepare(request).await;
        prepared.map_err(|error| error.into_response(request_id))
    }

    /// Runs a query or a mutation.
    pub async fn execute(&self, prepared: Prepared, caller: Caller) -> Response {
        let parts = &*self.parts;
        let scope = (parts.scope)(&caller);
        let run = Run::new(parts, &prepared.variables, &caller, Arc::clone(&scope));
        let limited = tokio::time::timeout(parts.execution_limit, run.plan(&prepared.planned.plan));
        if limited.await.is_err() {
            run.fail(fetch_error(TIMEOUT, "The operation took too long."));
        }
        parts.answer(&prepared, &caller, &scope, run)
    }

    /// Runs a subscription: one response for each event. A query or a mutation is an only event.
    pub fn subscribe(&self, prepared: Prepared, caller: Caller) -> BoxStream<'static, Response> {
        let gateway = self.clone();
        let Some(events) = gateway.parts.events(&prepared, &caller) else {
            return stream::once(async move { gateway.execute(prepared, caller).await }).boxed();
        };
        let responses = events.then(move |fetched| {
            let (gateway, prepared, caller) = (gateway.clone(), prepared.clone(), caller.clone());
            async move { gateway.event(&prepared, &caller, fetched).await }
        });
        responses.boxed()
    }

    async fn event(&self, prepared: &Prepared, caller: &Caller, fetched: Fetched) -> Response {
        let parts = &*self.parts;
        let scope = (parts.scope)(caller);
        let run = Run::new(parts, &prepared.variables, caller, Arc::clone(&scope));
        if let Some(events) = &prepared.planned.plan.events {
            run.event(events, fetched);
        }
        let limited = tokio::time::timeout(parts.execution_limit, run.plan(&prepared.planned.plan));
        if limited.await.is_err() {
            run.fail(fetch_error(TIMEOUT, "The event took too long."));
        }
        parts.answer(prepared, caller, &scope, run)
    }
}

impl Parts {
    fn events(&self, prepared: &Prepared, caller: &Caller) -> Option<BoxStream<'static, Fetched>> {
        let fetch = prepared.planned.plan.events.as_ref()?;
        let Some(subgraph) = self.subgraphs.get(&*fetch.subgraph) else {
            let errors = vec![fetch_error(UNAVAILABLE, "The subgraph is not there.")];
            return Some(stream::iter([Fetched { errors, ..Fetched::default() }]).boxed());
        };
        let variables = &prepared.variables;
        let used = fetch.variables.iter();
        let picked = used.filter_map(|name| Some((name.clone(), variables.get(name)?.clone())));
        Some(subgraph.subscribe(Sent {
            operation: Arc::clone(&fetch.operation),
            variables: picked.collect(),
            caller: caller.clone(),
            scope: (self.scope)(caller),
            footprint: false,
        }))
    }

    fn answer(&self, prepared: &Prepared, caller: &Caller, scope: &Scope, run: Run<'_>) -> Response {
        let explanation = caller.explain.then(|| {
            let mut explanation = Map::new();
            explanation.insert("plan".into(), prepared.planned.plan.text.clone().into());
            explanation.extend((self.explain)(scope));
            explanation
        });
        let answer = Answer {
            schema: &self.schema,
            shape: &prepared.planned.shape,
            variables: &prepared.variables,
            request_id: &caller.request_id,
            explanation,
        };
        write(answer, run.finish())
    }
}
