//! What a request carries to the subgraphs of this process: the viewer's sessions and loaders.

use crate::viewers::Viewers;
use async_graphql::Request;
use database::{Database, Feed, Viewer};
use futures::{FutureExt, future::BoxFuture};
use gateway::{Caller, subgraph::Scope};
use kit::{Context, Limits};
use serde_json::{Map, Value};
use std::sync::Arc;

/// Makes the context of each request.
#[derive(Clone)]
pub struct Contexts {
    database: Database,
    feed: Arc<Feed>,
    viewers: Viewers,
    limits: Limits,
}

impl Contexts {
    pub fn new(database: Database, feed: Arc<Feed>, viewers: Viewers, limits: Limits) -> Self {
        Contexts { database, feed, viewers, limits }
    }

    /// The context of one request, as the gateway keeps it.
    pub fn scope(&self, caller: &Caller) -> Scope {
        let viewer = caller.identity.as_deref().map(|identity| {
            self.viewers.of(identity).expect("authentication accepts no identity without a viewer")
        });
        let viewer = viewer.unwrap_or_default();
        Arc::new(self.context(viewer, Arc::clone(&caller.request_id)))
    }

    /// The context of one viewer's request.
    pub fn context(&self, viewer: Viewer, request_id: Arc<str>) -> Context {
        let sessions = self.database.sessions(Arc::new(viewer));
        Context::new(sessions, Arc::clone(&self.feed), request_id, self.limits)
    }
}

/// Puts the context into a subgraph request.
pub fn prepare(request: Request, scope: &Scope, _: &Caller) -> Request {
    request.data(of(scope).clone())
}

/// Ends the transactions that an event of a subscription began.
pub fn finish(scope: &Scope) -> BoxFuture<'static, ()> {
    let context = of(scope).clone();
    async move { context.sessions().finish().await }.boxed()
}

/// The statements that the request ran.
pub fn explain(scope: &Scope) -> Map<String, Value> {
    let statements = of(scope).sessions().statements();
    [("statements".to_owned(), statements.into())].into_iter().collect()
}

fn of(scope: &Scope) -> &Context {
    scope.downcast_ref().expect("every scope is made by Contexts::scope")
}
