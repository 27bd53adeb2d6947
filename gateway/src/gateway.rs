//! The gateway: composes subgraphs, prepares requests, runs them.

use crate::{
    Caller, Prepared, Request, Response, Subgraph,
    cache::Cache,
    error::{RequestError, TIMEOUT, UNAVAILABLE, fetch_error},
    execute::{Answer, Run, write},
    limits,
    message::Planned,
    operation::{Coerced, Document, Shape, coerce, fold, without_gateway_fields},
    plan::{Fetch, Plan, PlanError, Planner},
    subgraph::{Fetch as Sent, Fetched, Scope},
    supergraph::{CompositionError, Policies, Schema, compose},
};
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use moka::sync::Cache as Kept;
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hasher},
    sync::Arc,
    time::Duration,
};
use tokio::sync::Semaphore;

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
    /// How many checked documents are kept, and how many plans.
    pub plans_max: u64,
    /// How many operations may be checked or planned at once.
    pub planners_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            operation: limits::Limits::default(),
            planning: Duration::from_secs(1),
            execution: Duration::from_secs(30),
            plans_max: 2_000,
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
    pub schema: Schema,
    pub subgraphs: HashMap<String, Arc<dyn Subgraph>>,
    pub cache: Option<Arc<Cache>>,
    /// Keeps the answers of two versions of the schema apart in a shared cache.
    pub schema_hash: [u8; 32],
    supergraph: String,
    planner: Planner,
    scope: MakeScope,
    explain: Explain,
    limits: Limits,
    hasher: ahash::RandomState,
    documents: Kept<u64, Arc<Document>>,
    plans: Kept<(u64, Vec<bool>), Arc<Planned>>,
    planners: Arc<Semaphore>,
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
        let documents = Kept::new(limits.plans_max);
        let plans = Kept::new(limits.plans_max);
        let planners = Arc::new(Semaphore::new(limits.planners_max));
        let hasher = ahash::RandomState::new();
        Ok(Self {
            parts: Arc::new(Parts {
                schema,
                subgraphs,
                cache,
                schema_hash,
                supergraph,
                planner,
                scope,
                explain,
                limits,
                hasher,
                documents,
                plans,
                planners,
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
        let parts = &self.parts;
        let prepared = async {
            let document = parts.document(request).await?;
            let variables = coerce(&parts.schema, &document, &request.variables)?;
            let planned = parts.planned(&document, request, &variables).await?;
            Ok(Prepared { kind: document.kind, planned, variables: Arc::new(variables) })
        };
        prepared.await.map_err(|error: RequestError| error.into_response(request_id))
    }

    /// Runs a query or a mutation.
    pub async fn execute(&self, prepared: Prepared, caller: Caller) -> Response {
        let parts = &*self.parts;
        let scope = (parts.scope)(&caller);
        let run = Run::new(parts, &prepared.variables, &caller, Arc::clone(&scope));
        let limited = tokio::time::timeout(parts.limits.execution, run.plan(&prepared.planned.plan));
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
        let limited = tokio::time::timeout(parts.limits.execution, run.plan(&prepared.planned.plan));
        if limited.await.is_err() {
            run.fail(fetch_error(TIMEOUT, "The event took too long."));
        }
        parts.answer(prepared, caller, &scope, run)
    }
}

impl Parts {
    async fn document(self: &Arc<Self>, request: &Request) -> Result<Arc<Document>, RequestError> {
        let key = self.key(request);
        let name = request.operation_name.as_deref();
        let is_same = |document: &Document| {
            document.text == request.query && document.operation_name.as_deref() == name
        };
        match self.documents.get(&key) {
            Some(document) if is_same(&document) => return Ok(document),
            _ => {}
        }
        let (parts, request) = (Arc::clone(self), request.clone());
        let checked = self.off_thread(move || {
            let (text, name) = (&request.query, request.operation_name.as_deref());
            Document::check(&parts.schema, &parts.limits.operation, text, name)
        });
        let document = Arc::new(checked.await??);
        self.documents.insert(key, Arc::clone(&document));
        Ok(document)
    }

    /// The plan of a document for one outcome of its conditions.
    async fn planned(
        self: &Arc<Self>,
        document: &Arc<Document>,
        request: &Request,
        variables: &Coerced,
    ) -> Result<Arc<Planned>, RequestError> {
        let holds =
            |name: &String| variables.get(name.as_str()) == Some(&async_graphql::Value::Boolean(true));
        let key = (self.key(request), document.conditions.iter().map(holds).collect::<Vec<_>>());
        if let Some(planned) = self.plans.get(&key)
            && Arc::ptr_eq(&planned.document, document)
        {
            return Ok(planned);
        }
        let (parts, document, variables) = (Arc::clone(self), Arc::clone(document), variables.clone());
        let planned = self.off_thread(move || parts.plan(document, &variables)).await?;
        let planned = planned.map(Arc::new).map_err(|error| match error {
            PlanError::Timeout => RequestError::too_large("The operation is too complex to plan.".into()),
            error => {
                tracing::error!(query = request.query, "{error}");
                RequestError::internal()
            }
        })?;
        self.plans.insert(key, Arc::clone(&planned));
        Ok(planned)
    }

    fn plan(&self, document: Arc<Document>, variables: &Coerced) -> Result<Planned, PlanError> {
        let folded = fold(&document, variables);
        let plan = match without_gateway_fields(&self.schema, &document.root, &folded) {
            Some((selection, fragments)) => {
                self.planner.plan(document.kind, &document.variables, selection, fragments)?
            }
            None => Plan::empty(),
        };
        let shape = Shape::of(&self.schema, &document.root, &folded);
        Ok(Planned { plan, shape, document })
    }

    /// Runs what may take long beside the threads that serve requests, so many at once as the limit says.
    async fn off_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, RequestError> {
        let permit = Arc::clone(&self.planners).acquire_owned().await.expect("the semaphore is never closed");
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(permit);
            result
        });
        done.await.map_err(|error| {
            tracing::error!("preparing an operation failed: {error}");
            RequestError::internal()
        })
    }

    fn key(&self, request: &Request) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(request.query.as_bytes());
        hasher.write(request.operation_name.as_deref().unwrap_or_default().as_bytes());
        hasher.finish()
    }

    fn events(&self, prepared: &Prepared, caller: &Caller) -> Option<BoxStream<'static, Fetched>> {
        let fetch: &Fetch = prepared.planned.plan.events.as_ref()?;
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
