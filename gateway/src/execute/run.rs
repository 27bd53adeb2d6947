//! Walks a plan's tree.

use super::{
    calls::{Asked, Call, look_up},
    faults::Faults,
    merge::{merge, merge_copy},
    rewrite::apply,
    size::Size,
    walk::visit,
};
use crate::{
    Caller, Fetch as Sent, Fetched,
    cache::{Cache, Reader, Refill},
    error::{ExecutionError, UNAVAILABLE, fetch_error},
    gateway::Parts,
    operation::Coerced,
    plan::{Fetch, Node, Plan},
    subgraph::Scope,
    supergraph::Policy,
};
use async_graphql::{ServerError, Value};
use futures::{
    FutureExt,
    future::{BoxFuture, join_all},
};
use indexmap::IndexMap;
use serde::Serialize;
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The execution of one operation, or of one event of a subscription.
pub(crate) struct Run<'a> {
    parts: &'a Parts,
    variables: &'a Coerced,
    caller: &'a Caller,
    scope: Scope,
    reader: Option<Reader>,
    state: Mutex<State>,
}

/// What has come so far. The lock is held for merging only, never while waiting for a subgraph.
struct State {
    data: Value,
    faults: Faults,
    lookups: Vec<CacheUse>,
    objects: usize,
    /// The answer is too large, so nothing of it is kept.
    is_over: bool,
}

/// What the cache had of one fetch.
#[derive(Serialize)]
pub(crate) struct CacheUse {
    subgraph: Arc<str>,
    hits: usize,
    misses: usize,
}

/// What a run brought.
pub(crate) struct Outcome {
    pub(super) data: Value,
    pub(super) faults: Faults,
    pub(super) lookups: Vec<CacheUse>,
}

impl<'a> Run<'a> {
    pub fn new(parts: &'a Parts, variables: &'a Coerced, caller: &'a Caller, scope: Scope) -> Self {
        let reader = parts.cache.as_ref().map(Cache::reader);
        let data = Value::Object(IndexMap::new());
        let (faults, lookups) = (Faults::default(), Vec::new());
        let state = Mutex::new(State { data, faults, lookups, objects: 0, is_over: false });
        Self { parts, variables, caller, scope, reader, state }
    }

    /// Runs a whole plan.
    pub async fn plan(&self, plan: &Plan) {
        if let Some(root) = &plan.root {
            self.node(root).await;
        }
    }

    /// Takes an event of a subscription as the root of the data.
    pub fn event(&self, fetch: &Fetch, fetched: Fetched) {
        let mut state = self.state();
        let Some(call) = Call::new(fetch, self.variables, &mut state.data) else { return };
        self.absorb(&mut state, call, &[], fetched);
    }

    /// Takes over an error that concerns the operation as a whole.
    pub fn fail(&self, error: ServerError) {
        let error = ExecutionError::of_subgraph(&error, Vec::new(), &self.caller.request_id);
        let mut state = self.state();
        state.faults.is_partial = true;
        state.faults.push(error);
    }

    pub fn finish(self) -> Outcome {
        let state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        Outcome { data: state.data, faults: state.faults, lookups: state.lookups }
    }

    fn node<'s>(&'s self, node: &'s Node) -> BoxFuture<'s, ()> {
        async move {
            match node {
                Node::Sequence(nodes) => {
                    for node in nodes {
                        self.node(node).await;
                    }
                }
                Node::Parallel(nodes) => {
                    join_all(nodes.iter().map(|node| self.node(node))).await;
                }
                Node::Step(fetches) => self.step(fetches).await,
            }
        }
        .boxed()
    }

    async fn step(&self, fetches: &[Fetch]) {
        let mut calls: Vec<Call<'_>> = {
            let mut state = self.state();
            if state.is_over {
                return;
            }
            fetches.iter().filter_map(|fetch| Call::new(fetch, self.variables, &mut state.data)).collect()
        };
        if let Some(reader) = &self.reader {
            look_up(reader, &self.parts.schema_hash, self.caller, &mut calls).await;
        }
        match calls.pop() {
            Some(call) if calls.is_empty() => self.call(call).await,
            last => {
                join_all(calls.into_iter().chain(last).map(|call| self.call(call))).await;
            }
        }
    }

    async fn call(&self, mut call: Call<'_>) {
        if self.caller.explain && call.fetch.policy.is_some() {
            let (hits, misses) = call.hits_and_misses();
            self.state().lookups.push(CacheUse { subgraph: Arc::clone(&call.fetch.subgraph), hits, misses });
        }
        let sent = self.representations(&mut call);
        let fetched = if call.is_open() { self.send(&mut call).await } else { Fetched::default() };
        if let (Some(cache), false) = (&self.parts.cache, fetched.writes.is_empty()) {
            cache.bump(&fetched.writes).await;
        }
        self.absorb(&mut self.state(), call, &sent, fetched);
    }

    /// Moves the representations to send into the variables, and tells which they are.
    fn representations(&self, call: &mut Call<'_>) -> Vec<Vec<usize>> {
        let Asked::Entities(batches) = &mut call.asked else { return Vec::new() };
        let mut sent = Vec::with_capacity(batches.len());
        for (batch, lookups) in batches {
            let missing: Vec<usize> = lookups.missing().collect();
            let values = missing.iter().map(|&index| std::mem::take(&mut lookups.each[index].value));
            call.variables.insert(batch.variable.clone(), Value::List(values.collect()));
            sent.push(missing);
        }
        sent
    }

    async fn send(&self, call: &mut Call<'_>) -> Fetched {
        let fetch = call.fetch;
        let Some(subgraph) = self.parts.subgraphs.get(&*fetch.subgraph) else {
            let error = fetch_error(UNAVAILABLE, "The subgraph is not there.");
            return Fetched { errors: vec![error], ..Fetched::default() };
        };
        let is_kept = self.reader.is_some() && fetch.policy.is_some();
        let is_mutation = self.parts.cache.is_some() && fetch.is_mutation;
        let fetched = subgraph.execute(Sent {
            operation: Arc::clone(&fetch.operation),
            variables: std::mem::take(&mut call.variables),
            caller: self.caller.clone(),
            scope: Arc::clone(&self.scope),
            footprint: is_kept || is_mutation,
        });
        fetched.await
    }

    fn absorb(&self, state: &mut State, call: Call<'_>, sent: &[Vec<usize>], fetched: Fetched) {
        if state.is_over {
            return;
        }
        let Fetched { data, mut errors, reads, .. } = fetched;
        let size = Size::of(&call, sent, &data, &mut state.data);
        state.objects = state.objects.saturating_add(size.objects);
        if state.objects > self.parts.objects_max {
            errors.push(size.excess(state.objects, self.parts.objects_max));
        }
        let keeper = match (&self.reader, reads, call.fetch.policy) {
            (Some(reader), Some(reads), Some(policy)) if errors.is_empty() => {
                Some(Keeper { reader, tags: reads.into(), policy })
            }
            _ => None,
        };
        if !errors.is_empty() {
            // Its data went up in a null, and what did not fail went with it.
            state.faults.is_partial |= data == Value::Null;
            state.faults.absorb(&call, sent, &state.data, errors, &self.caller.request_id);
            if state.faults.tell_excess() {
                return state.end();
            }
        }
        match call.asked {
            Asked::Root { path, output, hit, refill } => {
                let mut data = data;
                match hit {
                    Some(hit) => data = Value::clone(&hit),
                    None => keep(&keeper, refill, &data),
                }
                apply(output, &mut data);
                if path.is_empty() {
                    merge(&mut state.data, data);
                } else {
                    visit(&mut state.data, path, &mut |object| merge_copy(object, &data));
                }
            }
            Asked::Entities(batches) => {
                let mut data = data;
                for ((batch, mut lookups), sent) in batches.into_iter().zip(sent) {
                    let mut came: Vec<Option<Value>> = vec![None; lookups.each.len()];
                    for (index, entity) in sent.iter().copied().zip(take_list(&mut data, &batch.alias)) {
                        keep(&keeper, lookups.each[index].refill.take(), &entity);
                        came[index] = Some(entity);
                    }
                    lookups.merge(&self.parts.schema, batch, came, &mut state.data);
                }
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Gives up what has come: it is too large to be answered.
    fn end(&mut self) {
        self.is_over = true;
        self.data = Value::Null;
        self.faults.keep_excess();
    }
}

/// What it takes to keep the answers of a fetch.
struct Keeper<'r> {
    reader: &'r Reader,
    tags: Arc<[String]>,
    policy: Policy,
}

fn keep(keeper: &Option<Keeper<'_>>, refill: Option<Refill>, answer: &Value) {
    if let (Some(keeper), Some(refill)) = (keeper, refill) {
        let age = Duration::from_secs(keeper.policy.max_age_seconds.into());
        keeper.reader.fill(refill, Arc::new(answer.clone()), Arc::clone(&keeper.tags), age);
    }
}

fn take_list(data: &mut Value, key: &async_graphql::Name) -> Vec<Value> {
    let Value::Object(object) = data else { return Vec::new() };
    match object.swap_remove(key) {
        Some(Value::List(items)) => items,
        _ => Vec::new(),
    }
}
