//! Connections for requests. There is no other way to one: every statement of a request runs under the viewer's
//! role and claims.

use crate::{Platform, Viewer};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, Statement, sea_query::Values};
use sqlx::postgres::PgRow;

/// The sessions of one request: at most one read-only transaction a platform, opened by its first statement.
#[derive(Clone)]
pub struct Sessions;

impl Sessions {
    /// Who asks.
    pub fn viewer(&self) -> &Viewer {
        unimplemented!()
    }

    /// The platform's read-only session.
    pub fn on(&self, platform: Platform) -> Session {
        let _ = platform;
        unimplemented!()
    }

    /// A transaction that may write, under the same viewer. Dropped without commit, it rolls back.
    pub async fn write(&self, platform: Platform) -> Result<Transaction, DbErr> {
        let _ = platform;
        unimplemented!()
    }

    /// Ends the read-only transactions; the next statement opens a new one. A subscription calls it after each event.
    pub async fn finish(&self) {
        unimplemented!()
    }

    /// New sessions of the same viewer.
    pub fn renew(&self) -> Sessions {
        unimplemented!()
    }

    /// The statements run so far, in order, where recording is on.
    pub fn statements(&self) -> Vec<String> {
        unimplemented!()
    }
}

/// A platform's read-only session. A SeaORM connection.
#[derive(Clone)]
pub struct Session;

impl Session {
    /// Runs one statement and gives its rows undecoded.
    pub async fn rows(&self, sql: &str, values: Values) -> Result<Vec<PgRow>, DbErr> {
        let _ = (sql, values);
        unimplemented!()
    }
}

/// A transaction that may write. A SeaORM connection.
pub struct Transaction;

impl Transaction {
    /// Runs one statement and gives its rows undecoded.
    pub async fn rows(&self, sql: &str, values: Values) -> Result<Vec<PgRow>, DbErr> {
        let _ = (sql, values);
        unimplemented!()
    }

    /// Commits, and gives the tags of what the transaction changed, triggers included.
    pub async fn commit(self) -> Result<Vec<String>, DbErr> {
        unimplemented!()
    }
}

macro_rules! connection {
    ($type:ty) => {
        #[async_trait::async_trait]
        impl ConnectionTrait for $type {
            fn get_database_backend(&self) -> DbBackend {
                DbBackend::Postgres
            }
            async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
                unimplemented!()
            }
            async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
                unimplemented!()
            }
            async fn query_one_raw(&self, _: Statement) -> Result<Option<QueryResult>, DbErr> {
                unimplemented!()
            }
            async fn query_all_raw(&self, _: Statement) -> Result<Vec<QueryResult>, DbErr> {
                unimplemented!()
            }
        }
    };
}
connection!(Session);
connection!(Transaction);
