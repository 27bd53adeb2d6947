//! A pooled connection inside one transaction of the viewer.

use crate::{
    failure::{failed, is_broken, unreachable},
    opening::Access,
    pool::Pool,
    viewer::Viewer,
};
use futures::TryStreamExt;
use sea_orm::{DbErr, sea_query::Values};
use sea_query_sqlx::SqlxValues;
use sqlx::{
    AssertSqlSafe, Either, Executor, IntoArguments, PgConnection, Postgres, SqlSafeStr,
    pool::PoolConnection,
    postgres::{PgArguments, PgQueryResult, PgRow, PgTransactionManager},
};
use sqlx_core::transaction::TransactionManager;

/// A pooled connection inside one transaction of the viewer. Dropped, it rolls back without blocking.
///
/// Not the driver's own `Transaction`: that gives a connection whose opening failed or was cut short back to the
/// pool inside the viewer's transaction.
pub(crate) struct Lease {
    connection: PoolConnection<Postgres>,
    state: State,
    prepared_statements: bool,
}

/// Where the connection's transaction stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Being opened or committed: if that is cut short nobody knows, so the connection is not used again.
    Unsure,
    Open,
    Ended,
}

impl Lease {
    /// Opens a transaction in one round trip. Connections that broke while idle are passed over: after a restart of
    /// the database every idle one has.
    pub(crate) async fn open(pool: &Pool, viewer: &Viewer, access: Access) -> Result<Lease, DbErr> {
        let opening = AssertSqlSafe(pool.opening.message(viewer, access)).into_sql_str();
        let mut broken_max = pool.connections_max;
        loop {
            let connection = pool.connections.acquire().await.map_err(unreachable)?;
            let mut lease =
                Lease { connection, state: State::Unsure, prepared_statements: pool.prepared_statements };
            match PgTransactionManager::begin(&mut lease.connection, Some(opening.clone())).await {
                Ok(()) => {
                    lease.state = State::Open;
                    return Ok(lease);
                }
                Err(error) if is_broken(&error) && broken_max > 0 => broken_max -= 1,
                Err(error) => return Err(failed(error)),
            }
        }
    }

    /// Runs a statement with its arguments, or without any a text of several statements in one message.
    pub(crate) async fn run(&mut self, sql: &str, arguments: Option<PgArguments>) -> sqlx::Result<Answer> {
        let connection = &mut *self.connection;
        let mut parts = match arguments {
            Some(arguments) => {
                let statement = sqlx::query_with(AssertSqlSafe(sql), arguments);
                connection.fetch_many(statement.persistent(self.prepared_statements))
            }
            None => connection.fetch_many(sqlx::raw_sql(AssertSqlSafe(sql))),
        };
        let mut answer = Answer::default();
        while let Some(part) = parts.try_next().await? {
            match part {
                Either::Left(changed) => answer.changed.extend([changed]),
                Either::Right(row) => answer.rows.push(row),
            }
        }
        Ok(answer)
    }

    /// Commits. After an error the outcome is unknown where the connection broke, else nothing was changed.
    pub(crate) async fn commit(mut self) -> sqlx::Result<()> {
        self.state = State::Unsure;
        PgTransactionManager::commit(&mut self.connection).await?;
        self.state = State::Ended;
        Ok(())
    }

    /// The server's version, e.g. 150004.
    pub(crate) fn server_version(&self) -> u32 {
        PgConnection::server_version_num(&self.connection).unwrap_or_default()
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        match self.state {
            State::Unsure => self.connection.close_on_drop(),
            State::Open => PgTransactionManager::start_rollback(&mut self.connection),
            State::Ended => {}
        }
    }
}

/// What a statement answered.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) rows: Vec<PgRow>,
    pub(crate) changed: PgQueryResult,
}

/// The values in the form the driver sends.
pub(crate) fn arguments(values: Values) -> PgArguments {
    SqlxValues(values).into_arguments()
}
