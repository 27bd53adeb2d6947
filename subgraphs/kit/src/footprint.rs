//! What an answer depends on and what an operation changed, as tags for the gateway's cache.

use crate::{context::Context, key::Key, table::Table};
use async_graphql::{
    Request, Response, ServerResult, Value,
    extensions::{
        Extension, ExtensionContext, ExtensionFactory, NextExecute, NextPrepareRequest, NextRequest,
        NextSubscribe,
    },
    futures_util::{StreamExt, stream::BoxStream},
    indexmap::IndexMap,
};
use database::{Platform, tag};
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
    writes: BTreeSet<String>,
    /// Where it was read.
    platforms: BTreeSet<Platform>,
    /// Whether the answer must not be kept, so that it tells no reads.
    fleeting: bool,
}

/// The most tags of single rows that an answer tells; beyond, it depends on their whole table.
const ROWS_MAX: usize = 100;

impl Footprint {
    /// Rows were looked up by their own keys.
    pub fn read_rows(&self, table: &Table, keys: &[Key]) {
        if keys.len() > ROWS_MAX {
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
    pub fn read_platform(&self, platform: Platform) {
        if self.is_asked() {
            let tags = &mut *self.lock();
            tags.platforms.insert(platform);
            tags.reads.insert(tag::platform(platform));
        }
    }

    /// An operation changed what the tags name.
    pub fn wrote(&self, tags: Vec<String>) {
        self.lock().writes.extend(tags);
    }

    fn read(&self, table: &Table, add: impl FnOnce(&mut BTreeSet<String>)) {
        if !self.is_asked() {
            return;
        }
        let tags = &mut *self.lock();
        tags.platforms.insert(table.platform);
        let reads = &mut tags.reads;
        add(reads);
        reads.insert(tag::platform(table.platform));
        reads.insert(tag::whole(table.platform, table.stored_in));
        for further in table.depends_on {
            reads.insert(tag::table(table.platform, further));
            reads.insert(tag::whole(table.platform, further));
        }
    }

    /// What an administrator sees is not kept: it must end with the right to see it, and nothing that the cache hears
    /// of tells whose right has ended.
    async fn forget_administrators(&self, context: &Context) {
        let platforms = self.lock().platforms.clone();
        for platform in platforms {
            let (viewer, sessions) = (context.viewer(), context.sessions());
            if viewer.subject(platform).is_some()
                && !matches!(sessions.administers(platform).await, Ok(Some(false)))
            {
                self.lock().fleeting = true;
            }
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
        let Tags { reads, writes, fleeting, .. } = std::mem::take(&mut *self.lock());
        if !self.is_asked() && writes.is_empty() {
            return response;
        }
        let list = |tags: BTreeSet<String>| Value::List(tags.into_iter().map(Value::String).collect());
        let told = [("reads", (!fleeting).then(|| list(reads))), ("writes", Some(list(writes)))];
        let told: IndexMap<_, _> = told
            .into_iter()
            .filter_map(|(name, tags)| Some((async_graphql::Name::new(name), tags?)))
            .collect();
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

    async fn execute(
        &self,
        context: &ExtensionContext<'_>,
        operation_name: Option<&str>,
        next: NextExecute<'_>,
    ) -> Response {
        let response = next.run(context, operation_name).await;
        if let (true, Some(request)) = (self.0.is_asked(), context.data_opt::<Context>()) {
            self.0.forget_administrators(request).await;
        }
        response
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
