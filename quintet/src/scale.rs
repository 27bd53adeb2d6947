//! Makes a large world: ranges of members side by side, each in a transaction of its own.

use crate::{store::Store, terminal};
use anyhow::{Context, Result, bail, ensure};
use database::Platform;
use futures::{StreamExt, TryStreamExt, stream};
use migration::scale::{VERIFY, scale, statements};
use sqlx::{AssertSqlSafe, PgConnection, PgPool};
use std::time::{Duration, Instant};

/// Members of a range: enough to be worth a transaction, and few enough that progress is seen.
const RANGE: u64 = 500;

/// Most thousands of members. The ids of some tables are 32 bits wide.
pub const THOUSANDS_MAX: u64 = 10_000;

/// The rows are right as they come, so that neither rules nor followers run; constraints and indexes do. References
/// are not asked for: many lead to members who are made at the same moment elsewhere.
const BEGIN: &str = "begin; set local session_replication_role = replica;";

/// What was made, and how long that took.
pub struct Made {
    pub rows: u64,
    pub took: Duration,
}

/// Makes the large world of every platform. Refuses databases that have one, and those of others that are in use unless
/// it is asked to go on.
pub async fn make(store: &Store, thousands: u64, force: bool) -> Result<Made> {
    let members = thousands * 1000;
    let mut places = Vec::new();
    for platform in store.platforms.iter().copied() {
        let pool = store.administer(platform)?.get_postgres_connection_pool().clone();
        refuse(store, platform, &pool, force).await?;
        places.push((platform, scale(platform), pool));
    }
    let began = Instant::now();
    let ranges = members.div_ceil(RANGE);
    let mut bar = terminal::Bar::new(2 * ranges * u64::try_from(places.len())?);
    let mut rows = 0;
    for step in 0..2 {
        let ranges = (0..ranges).flat_map(|range| places.iter().map(move |place| (range, place)));
        let made = ranges.map(|(range, (platform, scale, pool))| {
            let (first, last) = (range * RANGE + 1, members.min((range + 1) * RANGE));
            let text = statements(scale.steps()[step], first, last, members);
            async move {
                let made = run(pool, text).await;
                made.with_context(|| format!("the large world of {platform} was not made, or only in part"))
            }
        });
        let mut made = stream::iter(made).buffer_unordered(std::thread::available_parallelism()?.get());
        while let Some(made) = made.try_next().await? {
            rows += made;
            bar.advance(rows);
        }
    }
    let took = began.elapsed();
    for (platform, _, pool) in &places {
        finish(*platform, pool).await?;
    }
    Ok(Made { rows, took })
}

async fn refuse(store: &Store, platform: Platform, pool: &PgPool, force: bool) -> Result<()> {
    let answer = async |question: &'static str| -> sqlx::Result<bool> {
        sqlx::query_scalar(question).fetch_one(pool).await
    };
    ensure!(!answer(scale(platform).is_there).await?, "{platform} has a large world already");
    if !force && !store.is_private(platform) && answer(scale(platform).is_used).await? {
        bail!("people use {platform} in this database: `--force` adds members by the thousand to them");
    }
    let mut connection = pool.acquire().await?;
    let allowed = sqlx::raw_sql("begin; set local session_replication_role = replica; rollback");
    allowed.execute(&mut *connection).await.context(
        "the login role may not switch triggers off: it must be a superuser, or be granted `set on parameter \
         session_replication_role`",
    )?;
    Ok(())
}

/// Runs the statements in a transaction, and gives the rows that they made.
async fn run(pool: &PgPool, text: String) -> sqlx::Result<u64> {
    let mut connection = pool.acquire().await?;
    let made = transaction(&mut connection, text).await;
    if made.is_err() {
        // It would be the next range's transaction, too.
        connection.close().await?;
    }
    made
}

async fn transaction(connection: &mut PgConnection, text: String) -> sqlx::Result<u64> {
    sqlx::raw_sql(BEGIN).execute(&mut *connection).await?;
    let made = sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *connection).await?;
    sqlx::raw_sql("commit").execute(connection).await?;
    Ok(made.rows_affected())
}

/// Refreshes what is kept beside the tables, tells the planner of them, and checks that all rows agree.
async fn finish(platform: Platform, pool: &PgPool) -> Result<()> {
    let mut connection = pool.acquire().await?;
    let tables: Vec<(String, String)> = sqlx::query_as(
        "select relkind::text, oid::regclass::text from pg_class \
         where relnamespace = current_schema()::regnamespace and relkind in ('r', 'm') order by relkind",
    )
    .fetch_all(&mut *connection)
    .await?;
    for (kind, table) in tables {
        if kind == "m" {
            let refresh = AssertSqlSafe(format!("refresh materialized view {table}"));
            sqlx::raw_sql(refresh).execute(&mut *connection).await?;
        }
        sqlx::raw_sql(AssertSqlSafe(format!("analyze {table}"))).execute(&mut *connection).await?;
    }
    let broken: Option<String> = sqlx::query_scalar(VERIFY).fetch_optional(&mut *connection).await?.flatten();
    match broken {
        Some(broken) => bail!("{platform}'s rows contradict each other: {broken}"),
        None => Ok(()),
    }
}
