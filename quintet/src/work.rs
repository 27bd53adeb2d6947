//! Scheduled work: what time brings about on each platform, in portions, each a transaction of its own.
//!
//! A portion is done under a lock of the database: of several processes one does it and the others pass. The lock ends
//! with the transaction, so that this holds behind a pooler too, and a process that dies holds up nobody.

use anyhow::{Context, Result};
use database::{Database, Platform};
use gateway::server::Shutdown;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, TransactionTrait};
use std::{collections::BTreeMap, time::Duration};
use tokio::time::{MissedTickBehavior, interval};

/// Portions of one turn. A turn that has more to do goes on in the next.
const PORTIONS_MAX: usize = 1000;

/// Any number will do, as long as all of Quintet's processes take the same one; the schema's is the second.
const LOCK: i32 = 0x574f_524b;

/// Whether there is a worker's function, and whether nobody else is at it.
const BEGIN_PORTION: &str = "
select to_regprocedure('work_due()') is not null as known,
  pg_try_advisory_xact_lock($1, hashtext(current_schema())) as free";

/// The part that failed where nothing could be begun.
const WHOLE: &str = "all of it";

/// What a turn came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Turn {
    /// The parts that were done, and in how many portions each; those that failed and were undone, and why.
    Ended { done: BTreeMap<String, usize>, failed: BTreeMap<String, String> },
    /// Another process is at it.
    Taken,
}

impl Turn {
    /// Nothing was done at all.
    pub fn failed(error: &anyhow::Error) -> Turn {
        let failed = BTreeMap::from([(WHOLE.to_owned(), format!("{error:#}"))]);
        Turn::Ended { done: BTreeMap::new(), failed }
    }
}

/// Takes a turn on each platform at once and then at every interval, until the end is asked for. What is under way then
/// is broken off, and undone by the database. A platform or part that fails or takes long holds up no other.
pub fn start(database: &Database, platforms: &[Platform], every: Duration, shutdown: &Shutdown) {
    for platform in platforms.iter().copied() {
        let (database, shutdown) = (database.clone(), shutdown.clone());
        tokio::spawn(async move {
            tokio::select! {
                () = shutdown.begun() => {}
                () = repeat(&database, platform, every) => {}
            }
        });
    }
}

async fn repeat(database: &Database, platform: Platform, every: Duration) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut told = BTreeMap::new();
    loop {
        ticks.tick().await;
        let turn = turn(database, platform).await.unwrap_or_else(|error| Turn::failed(&error));
        let Turn::Ended { done, failed } = turn else { continue };
        if !done.is_empty() {
            let names: Vec<String> = done.into_keys().collect();
            tracing::info!(%platform, "work was done: {}", names.join(", "));
        }
        for (part, problem) in &failed {
            // Each turn tries again; a problem that stays is told once.
            if told.get(part) != Some(problem) {
                tell(platform, part, problem);
            }
        }
        told = failed;
    }
}

/// Logs why a part failed: the database's own words are for those alone who run the server.
pub fn tell(platform: Platform, part: &str, problem: &str) {
    tracing::error!(%platform, part, error = problem, "scheduled work failed, and stays due");
}

/// Does all that is due on the platform.
pub async fn turn(database: &Database, platform: Platform) -> Result<Turn> {
    let connection =
        database.administer(platform).with_context(|| format!("{platform} has no database"))??;
    let turn = portions(&connection).await;
    connection.close().await?;
    turn
}

async fn portions(connection: &DatabaseConnection) -> Result<Turn> {
    let (mut done, mut failed) = (BTreeMap::new(), BTreeMap::new());
    for _ in 0..PORTIONS_MAX {
        let Some(parts) = portion(connection).await? else { return Ok(Turn::Taken) };
        let mut more = false;
        for (part, failure) in parts {
            match failure {
                None => {
                    *done.entry(part).or_default() += 1;
                    more = true;
                }
                Some(failure) => {
                    failed.insert(part, failure);
                }
            }
        }
        if !more {
            break;
        }
    }
    Ok(Turn::Ended { done, failed })
}

/// The parts that there were to do, and why those failed that did; none where another process is at it.
async fn portion(connection: &DatabaseConnection) -> Result<Option<Vec<(String, Option<String>)>>> {
    let transaction = connection.begin().await?;
    let begin = Statement::from_sql_and_values(DbBackend::Postgres, BEGIN_PORTION, [LOCK.into()]);
    let begun = transaction.query_one_raw(begin).await?.context("the server answers a query of one row")?;
    if !begun.try_get::<bool>("", "known")? {
        return Ok(Some(Vec::new()));
    }
    if !begun.try_get::<bool>("", "free")? {
        return Ok(None);
    }
    // The rights of the platform's services, not those of the owner of the tables.
    transaction.execute_unprepared("set local role service_role").await?;
    let work = Statement::from_string(DbBackend::Postgres, "select part, failure from work_due()");
    let parts = transaction.query_all_raw(work).await?;
    let parts = parts.iter().map(|row| Ok((row.try_get("", "part")?, row.try_get("", "failure")?)));
    let parts = parts.collect::<Result<_>>()?;
    transaction.commit().await?;
    Ok(Some(parts))
}
