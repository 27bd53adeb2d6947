//! What a subgraph request works with: the viewer's sessions and the loaders that run on them.

use crate::{
    allowance::{Allowance, Limits},
    failure::Failure,
    load::Loaders,
    sql::Sql,
};
use database::{Feed, Platform, Sessions, Viewer};
use sea_orm::{DbErr, Value, sea_query::Values};
use sqlx::postgres::PgRow;
use std::sync::Arc;

/// What one request works with. Cheap to clone; the product puts it into the data of each subgraph request.
#[derive(Clone)]
pub struct Context(Arc<Inner>);

struct Inner {
    sessions: Sessions,
    feed: Arc<Feed>,
    loaders: Loaders,
    limits: Limits,
    allowance: Arc<Allowance>,
    request_id: Arc<str>,
}

impl Context {
    /// The context of one request, within the limits. Its loaders are the viewer's own: no batch mixes viewers.
    pub fn new(sessions: Sessions, feed: Arc<Feed>, request_id: Arc<str>, limits: Limits) -> Self {
        let allowance = Arc::new(Allowance::new(limits.objects_max));
        let loaders = Loaders::new(sessions.clone(), Arc::clone(&request_id), Arc::clone(&allowance));
        Context(Arc::new(Inner { sessions, feed, loaders, limits, allowance, request_id }))
    }

    /// Who asks.
    pub fn viewer(&self) -> &Viewer {
        self.0.sessions.viewer()
    }

    /// The viewer's sessions.
    pub fn sessions(&self) -> &Sessions {
        &self.0.sessions
    }

    /// What changes in the databases, whoever changes it. Registered at before a first read, it misses nothing.
    pub fn feed(&self) -> &Feed {
        &self.0.feed
    }

    /// The rows of one statement in sessions that end with it: for streams, which outlive a request's sessions.
    pub async fn read(
        &self,
        platform: Platform,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<Vec<PgRow>, Failure> {
        let sessions = self.0.sessions.renew();
        let rows = sessions.on(platform).rows(sql, Values(values)).await;
        rows.map_err(|error| self.failure(&error))
    }

    /// The request's id in logs.
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    pub(crate) fn allowance(&self) -> &Allowance {
        &self.0.allowance
    }

    pub(crate) fn limits(&self) -> Limits {
        self.0.limits
    }

    pub(crate) fn loaders(&self) -> &Loaders {
        &self.0.loaders
    }

    /// The rows of one statement in the platform's read-only session.
    pub(crate) async fn rows(&self, platform: Platform, sql: Sql) -> Result<Vec<PgRow>, Failure> {
        let (text, values) = sql.into_parts();
        self.0.sessions.on(platform).rows(&text, values).await.map_err(|error| self.failure(&error))
    }

    /// Whether the viewer reads as one of the platform's administrators.
    pub(crate) async fn is_administrator(&self, platform: Platform) -> Result<bool, Failure> {
        self.0.sessions.on(platform).is_administrator().await.map_err(|error| self.failure(&error))
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
