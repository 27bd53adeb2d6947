//! From a request's text to a plan, and both kept for the next time.

use crate::{
    Limits, Request,
    error::RequestError,
    message::{Planned, Prepared},
    operation::{Coerced, Document, Shape, coerce, fold, without_gateway_fields},
    plan::{Plan, PlanError, Planner},
    supergraph::Schema,
};
use async_graphql::Value;
use moka::sync::Cache as Kept;
use std::{
    hash::{BuildHasher, Hasher},
    sync::Arc,
};
use tokio::sync::Semaphore;

/// Prepares requests for one supergraph.
pub(crate) struct Preparation {
    work: Arc<Work>,
    limits: Limits,
    hasher: ahash::RandomState,
    documents: Kept<u64, Arc<Document>>,
    /// By the document's key and the outcome of its conditions.
    plans: Kept<(u64, Vec<bool>), Arc<Planned>>,
    planners: Arc<Semaphore>,
}

/// What checking and planning need, on whichever thread they run.
struct Work {
    schema: Arc<Schema>,
    planner: Planner,
    limits: crate::limits::Limits,
}

impl Preparation {
    pub fn new(schema: Arc<Schema>, planner: Planner, limits: Limits) -> Self {
        let text = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let documents = Kept::builder()
            .weigher(move |_, document: &Arc<Document>| text(document.text.len()))
            .max_capacity(limits.texts_bytes_max)
            .build();
        let plans = Kept::builder()
            .weigher(move |_, planned: &Arc<Planned>| {
                text(planned.document.text.len() + planned.plan.text.len())
            })
            .max_capacity(limits.texts_bytes_max)
            .build();
        Self {
            work: Arc::new(Work { schema, planner, limits: limits.operation.clone() }),
            planners: Arc::new(Semaphore::new(limits.planners_max)),
            hasher: ahash::RandomState::new(),
            limits,
            documents,
            plans,
        }
    }

    /// Parses, validates, coerces and plans, or finds what was planned before.
    pub async fn prepare(&self, request: &Request) -> Result<Prepared, RequestError> {
        let key = self.key(request);
        let document = self.document(key, request).await?;
        let variables = coerce(&self.work.schema, &document, &request.variables)?;
        let planned = self.planned(key, &document, &variables).await?;
        Ok(Prepared { kind: document.kind, planned, variables: Arc::new(variables) })
    }

    async fn document(&self, key: u64, request: &Request) -> Result<Arc<Document>, RequestError> {
        if let Some(document) = self.documents.get(&key)
            && document.is_of(request)
        {
            return Ok(document);
        }
        let (work, request) = (Arc::clone(&self.work), request.clone());
        let checked = self.off_thread(move || Document::check(&work.schema, &work.limits, &request));
        let document = Arc::new(checked.await??);
        self.documents.insert(key, Arc::clone(&document));
        Ok(document)
    }

    /// The plan of a document for one outcome of its conditions.
    async fn planned(
        &self,
        key: u64,
        document: &Arc<Document>,
        variables: &Coerced,
    ) -> Result<Arc<Planned>, RequestError> {
        let holds = |name: &String| variables.get(name.as_str()) == Some(&Value::Boolean(true));
        let key = (key, document.conditions.iter().map(holds).collect::<Vec<_>>());
        if let Some(planned) = self.plans.get(&key)
            && Arc::ptr_eq(&planned.document, document)
        {
            return Ok(planned);
        }
        let (work, owned, variables) = (Arc::clone(&self.work), Arc::clone(document), variables.clone());
        let planned = self.off_thread(move || work.plan(owned, &variables)).await?;
        let planned = planned.map(Arc::new).map_err(|error| match error {
            PlanError::Timeout => RequestError::too_large(format!(
                "The operation is too large: planning it takes more than {} ms (limit planning).",
                self.limits.planning.as_millis()
            )),
            error => {
                tracing::error!(query = document.text, "{error}");
                RequestError::internal()
            }
        })?;
        self.plans.insert(key, Arc::clone(&planned));
        Ok(planned)
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

    /// Two requests may share a key; who finds something by it compares the texts.
    fn key(&self, request: &Request) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(request.query.as_bytes());
        hasher.write(request.operation_name.as_deref().unwrap_or_default().as_bytes());
        hasher.finish()
    }
}

impl Work {
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
}
