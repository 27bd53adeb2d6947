//! What an answer depends on and what an operation changed, as tags for the gateway's cache.

use crate::{key::Key, table::Table};
use async_graphql::{
    Request, Response, ServerResult, Value,
    extensions::{
        Extension, ExtensionContext, ExtensionFactory, NextPrepareRequest, NextRequest, NextSubscribe,
    },
    futures_util::{StreamExt, stream::BoxStream},
    indexmap::IndexMap,
};
use database::tag;
use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

/// The tags of one request.
#[derive(Default)]
pub(crate) struct Footprint {
    asked: AtomicBool,
    tags: Mutex<Tags>,
}

#[derive(Default)]
struct Tags {
    reads: BTreeSet<String>,
    /// `None` where nothing was to be written.
    writes: Option<BTreeSet<String>>,
}

/// The most tags of single rows that an answer tells; beyond, it depends on their whole table.
const ROWS_MAX: usize = 100;

impl Footprint {
    /// Rows were looked up by their own keys.
    pub fn read_rows(&self, table: &Table, keys: &[Key]) {
        if keys.len() > ROWS_MAX || !table.stored_by_key {
            return self.read_list(table);
        }
        self.read(table, |reads| {
            reads.extend(keys.iter().map(|key| tag::row(table.platform, table.stored_in, &key.to_string())));
        });
    }

    /// Rows were looked up by anything else, so that other rows could have been among them.
    pub fn read_list(&self, table: &Table) {
        self.read(table, |reads| {
            reads.insert(tag::table(table.platform, table.stored_in));
        });
    }

    /// A statement read something of the platform that no table stands for.
    pub fn read_platform(&self, platform: database::Platform) {
        if self.is_asked() {
            self.lock().reads.extend([tag::platform(platform), tag::administrators(platform)]);
        }
    }

    /// An operation changed what the tags name; none where it was refused.
    pub fn wrote(&self, tags: Vec<String>) {
        self.lock().writes.get_or_insert_default().extend(tags);
    }

    fn read(&self, table: &Table, add: impl FnOnce(&mut BTreeSet<String>)) {
        if !self.is_asked() {
            return;
        }
        let reads = &mut self.lock().reads;
        add(reads);
        reads.insert(tag::platform(table.platform));
        reads.insert(tag::whole(table.platform, table.stored_in));
        for further in table.depends_on {
            reads.insert(tag::table(table.platform, further));
            reads.insert(tag::whole(table.platform, further));
        }
        if !table.is_the_same_to_all() {
            reads.insert(tag::administrators(table.platform));
        }
    }

    fn is_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Tags> {
        self.tags.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the tags into the response: both kinds where they were asked for, changes always.
    fn tell(&self, response: Response) -> Response {
        let Tags { reads, writes } = std::mem::take(&mut *self.lock());
        if !self.is_asked() && writes.is_none() {
            return response;
        }
        let list = |tags: BTreeSet<String>| Value::List(tags.into_iter().map(Value::String).collect());
        let told = [("reads", list(reads)), ("writes", list(writes.unwrap_or_default()))];
        let told: IndexMap<_, _> = told.map(|(name, tags)| (async_graphql::Name::new(name), tags)).into();
        response.extension("footprint", Value::Object(told))
    }
}

/// Gives every request a footprint, and tells it in `extensions.footprint`.
pub(crate) struct Recording;

impl ExtensionFactory for Recording {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Recorder::default())
    }
}

#[derive(Default)]
struct Recorder(Arc<Footprint>);

#[async_graphql::async_trait::async_trait]
impl Extension for Recorder {
    async fn prepare_request(
        &self,
        context: &ExtensionContext<'_>,
        request: Request,
        next: NextPrepareRequest<'_>,
    ) -> ServerResult<Request> {
        let asked = request.extensions.get("footprint") == Some(&Value::Boolean(true));
        self.0.asked.store(asked, Ordering::Relaxed);
        next.run(context, request.data(Arc::clone(&self.0))).await
    }

    async fn request(&self, context: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
        self.0.tell(next.run(context).await)
    }

    fn subscribe<'s>(
        &self,
        context: &ExtensionContext<'_>,
        stream: BoxStream<'s, Response>,
        next: NextSubscribe<'_>,
    ) -> BoxStream<'s, Response> {
        let footprint = Arc::clone(&self.0);
        next.run(context, stream).map(move |response| footprint.tell(response)).boxed()
    }
}
