//! Connections for requests. There is no other way to one: every statement of a request runs under the viewer's
//! role and claims.

use crate::{
    Database, Platform, Viewer,
    failure::{failed, is_broken, unreachable},
    lease::{Answer, Lease, arguments},
    opening::Access,
    pool::Pool,
    tag,
};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, Statement, sea_query::Values};
use sqlx::{
    Row,
    postgres::{PgArguments, PgRow},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex as Lock, PoisonError},
};
use tokio::sync::{Mutex, OnceCell};

/// The sessions of one request: at most one read-only transaction a platform, opened by its first statement.
#[derive(Clone)]
pub struct Sessions {
    inner: Arc<Inner>,
}

struct Inner {
    database: Database,
    viewer: Arc<Viewer>,
    leases: BTreeMap<Platform, Mutex<Option<Lease>>>,
    administrators: BTreeMap<Platform, OnceCell<bool>>,
    statements: Lock<Vec<String>>,
}

impl Sessions {
    pub(crate) fn new(database: Database, viewer: Arc<Viewer>) -> Self {
        let leases = Platform::ALL.into_iter().map(|platform| (platform, Mutex::default())).collect();
        let administrators =
            Platform::ALL.into_iter().map(|platform| (platform, OnceCell::default())).collect();
        let statements = Lock::default();
        Sessions { inner: Arc::new(Inner { database, viewer, leases, administrators, statements }) }
    }

    /// Who asks.
    pub fn viewer(&self) -> &Viewer {
        &self.inner.viewer
    }

    /// The platform's read-only session.
    pub fn on(&self, platform: Platform) -> Session {
        Session { sessions: self.clone(), platform }
    }

    /// A transaction that may write, under the same viewer. Dropped without commit, it rolls back.
    ///
    /// Ends the platform's read-only session first: requests that hold one connection while they wait for another
    /// could use up the pool and wait for each other.
    pub async fn write(&self, platform: Platform) -> Result<Transaction, DbErr> {
        self.inner.leases[&platform].lock().await.take();
        let lease = self.open(platform, Access::Write).await?;
        Ok(Transaction { sessions: self.clone(), platform, lease: Mutex::new(lease) })
    }

    /// Ends the read-only transactions; the next statement opens a new one. A subscription calls it after each event.
    pub async fn finish(&self) {
        for lease in self.inner.leases.values() {
            lease.lock().await.take();
        }
    }

    /// New sessions of the same viewer.
    pub fn renew(&self) -> Sessions {
        Sessions::new(self.inner.database.clone(), Arc::clone(&self.inner.viewer))
    }

    /// The statements run so far, in order, where recording is on.
    pub fn statements(&self) -> Vec<String> {
        self.inner.statements.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn open(&self, platform: Platform, access: Access) -> Result<Lease, DbErr> {
        Lease::open(self.pool(platform)?, &self.inner.viewer, access).await
    }

    fn pool(&self, platform: Platform) -> Result<&Pool, DbErr> {
        self.inner.database.pool(platform).ok_or_else(|| {
            unreachable(sqlx::Error::Configuration(format!("{platform} has no database").into()))
        })
    }

    fn record(&self, sql: &str) {
        if self.inner.database.settings().record_statements {
            let mut statements = self.inner.statements.lock().unwrap_or_else(PoisonError::into_inner);
            statements.push(sql.to_owned());
        }
    }
}

/// Members read as `authenticated`, others as `anon`.
const AS_ADMINISTRATOR: &str = "select current_user not in ('authenticated', 'anon')";

/// A platform's read-only session. A SeaORM connection.
#[derive(Clone)]
pub struct Session {
    sessions: Sessions,
    platform: Platform,
}

impl Session {
    /// Runs one statement and gives its rows undecoded. One whose connection broke is run once more on another.
    pub async fn rows(&self, sql: &str, values: Values) -> Result<Vec<PgRow>, DbErr> {
        self.run(sql, Some(arguments(values))).await.map(|answer| answer.rows)
    }

    /// Whether the viewer reads as one of the platform's administrators, asked once a request. It grants nothing:
    /// whoever goes by it, policies decide what is seen.
    pub async fn is_administrator(&self) -> Result<bool, DbErr> {
        let known = self.sessions.inner.administrators[&self.platform].get_or_try_init(|| async {
            let rows = self.rows(AS_ADMINISTRATOR, Values(vec![])).await?;
            let row = rows.first().ok_or(sqlx::Error::RowNotFound).map_err(failed)?;
            row.try_get(0).map_err(failed)
        });
        known.await.copied()
    }

    async fn run(&self, sql: &str, arguments: Option<PgArguments>) -> Result<Answer, DbErr> {
        self.sessions.record(sql);
        let mut slot = self.sessions.inner.leases[&self.platform].lock().await;
        let mut retried = false;
        loop {
            let lease = match &mut *slot {
                Some(lease) => lease,
                // In a box: opening takes kilobytes that every statement's future would hold otherwise.
                none => none.insert(Box::pin(self.sessions.open(self.platform, Access::Read)).await?),
            };
            let error = match lease.run(sql, arguments.clone()).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            // The server refuses every further statement of a transaction in which one failed; those of other
            // fields of the request go on in a new one.
            *slot = None;
            if retried || !is_broken(&error) {
                return Err(failed(error));
            }
            retried = true;
        }
    }
}

/// A transaction that may write. A SeaORM connection.
pub struct Transaction {
    sessions: Sessions,
    platform: Platform,
    lease: Mutex<Lease>,
}

impl Transaction {
    /// Runs one statement and gives its rows undecoded.
    pub async fn rows(&self, sql: &str, values: Values) -> Result<Vec<PgRow>, DbErr> {
        self.run(sql, Some(arguments(values))).await.map(|answer| answer.rows)
    }

    /// Commits, and gives the tags of what the transaction changed, triggers included.
    pub async fn commit(self) -> Result<Vec<String>, DbErr> {
        let schema = self.sessions.pool(self.platform)?.schema.clone();
        let mut lease = self.lease.into_inner();
        let tags = changes(&mut lease, self.platform, &schema).await.map_err(failed)?;
        lease.commit().await.map_err(failed)?;
        Ok(tags)
    }

    async fn run(&self, sql: &str, arguments: Option<PgArguments>) -> Result<Answer, DbErr> {
        self.sessions.record(sql);
        self.lease.lock().await.run(sql, arguments).await.map_err(failed)
    }
}

/// The tables that the server counted changes of in this transaction, by row operation; it counts triggers' too.
const CHANGED_TABLES: &str = "\
select current_setting('track_counts')::boolean,
  array(
    select c.relname::text
    from pg_catalog.pg_class c
    where c.relnamespace = (select n.oid from pg_catalog.pg_namespace n where n.nspname = $1)
    and c.relkind = 'r'
    and pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid)
      + pg_catalog.pg_stat_get_xact_tuples_updated(c.oid)
      + pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid) > 0
    order by c.relname
  )";

/// The counts are of the connection and outlive the transaction for up to a second, unless sent on at its end; else
/// the next transaction on the connection would be taken to have changed these tables too.
const AND_FORGET: &str = ",\n  pg_catalog.pg_stat_force_next_flush()";

/// The first version of the server that can be told to send the counts on.
const FORGETS_SINCE: u32 = 150_000;

async fn changes(lease: &mut Lease, platform: Platform, schema: &str) -> sqlx::Result<Vec<String>> {
    let forget = if lease.server_version() >= FORGETS_SINCE { AND_FORGET } else { "" };
    let sql = format!("{CHANGED_TABLES}{forget}");
    let rows = lease.run(&sql, Some(arguments(Values(vec![schema.into()])))).await?.rows;
    let row = rows.first().ok_or(sqlx::Error::RowNotFound)?;
    if !row.try_get::<bool, _>(0)? {
        return Ok(vec![tag::platform(platform)]);
    }
    let tables: Vec<String> = row.try_get(1)?;
    Ok(tables.iter().flat_map(|table| [tag::table(platform, table), tag::whole(platform, table)]).collect())
}

macro_rules! connection {
    ($type:ty) => {
        #[async_trait::async_trait]
        impl ConnectionTrait for $type {
            fn get_database_backend(&self) -> DbBackend {
                DbBackend::Postgres
            }

            async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
                let values = statement.values.unwrap_or(Values(vec![]));
                let answer = self.run(&statement.sql, Some(arguments(values))).await?;
                Ok(answer.changed.into())
            }

            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
                Ok(self.run(sql, None).await?.changed.into())
            }

            async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
                Ok(self.query_all_raw(statement).await?.into_iter().next())
            }

            async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
                let values = statement.values.unwrap_or(Values(vec![]));
                let rows = self.rows(&statement.sql, values).await?;
                Ok(rows.into_iter().map(Into::into).collect())
            }
        }
    };
}
connection!(Session);
connection!(Transaction);
