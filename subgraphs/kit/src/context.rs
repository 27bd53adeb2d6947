//! What a subgraph request works with: the viewer's sessions and the loaders that run on them.

use crate::{failure::Failure, load::Loaders, sql::Sql};
use database::{Platform, Sessions, Viewer};
use sea_orm::DbErr;
use sqlx::postgres::PgRow;
use std::sync::Arc;

/// What one request works with. Cheap to clone; the product puts it into the data of each subgraph request.
#[derive(Clone)]
pub struct Context(Arc<Inner>);

struct Inner {
    sessions: Sessions,
    loaders: Loaders,
    request_id: Arc<str>,
}

impl Context {
    /// The context of one request. Its loaders are the viewer's own: no batch mixes viewers.
    pub fn new(sessions: Sessions, request_id: Arc<str>) -> Self {
        let loaders = Loaders::new(sessions.clone(), Arc::clone(&request_id));
        Context(Arc::new(Inner { sessions, loaders, request_id }))
    }

    /// Who asks.
    pub fn viewer(&self) -> &Viewer {
        self.0.sessions.viewer()
    }

    /// The viewer's sessions.
    pub fn sessions(&self) -> &Sessions {
        &self.0.sessions
    }

    /// The request's id in logs.
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    pub(crate) fn loaders(&self) -> &Loaders {
        &self.0.loaders
    }

    /// The rows of one statement in the platform's read-only session.
    pub(crate) async fn rows(&self, platform: Platform, sql: Sql) -> Result<Vec<PgRow>, Failure> {
        let (text, values) = sql.into_parts();
        self.0.sessions.on(platform).rows(&text, values).await.map_err(|error| self.failure(&error))
    }

    /// What a failed statement means to the client.
    pub(crate) fn failure(&self, error: &DbErr) -> Failure {
        Failure::database(&self.0.request_id, error)
    }

    /// A fault of ours, logged and not told.
    pub(crate) fn internal(&self, error: &dyn std::fmt::Display) -> Failure {
        Failure::internal(&self.0.request_id, error)
    }
}
