//! What policies cost a member who pages through rows, latest first, among those of many: time and pages of the
//! database's memory, beside what the same rows cost the owner of the tables. The member names the column that tells
//! whose the rows are, as the owner does, or nothing, where the owner names all that the member sees.

use anyhow::{Context, Result};
use database::{Platform, PrivateServer, planner};
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool, Postgres, Row, Transaction, postgres::PgPoolOptions};
use std::{
    os::unix::fs::PermissionsExt,
    time::{Duration, Instant},
};

const PAGES: &str = include_str!("../sql/policies/pages.tsv");
const HEAD: &str = include_str!("../sql/policies/head.sql");
const PAGE: u32 = 20;

/// What members' own pages cost under the policies, of each platform's largest tables
#[derive(clap::Args)]
pub struct Arguments {
    /// Members of each platform
    #[arg(long, default_value_t = 100_000)]
    members: u32,
    /// Rows of each table
    #[arg(long, default_value_t = 1_000_000)]
    rows: u32,
    /// Of this platform alone
    #[arg(long)]
    platform: Option<Platform>,
    /// How often each page is read; the median counts
    #[arg(long, default_value_t = 200)]
    samples: usize,
}

/// A table's own page: whose rows, in which order.
struct Page<'a> {
    table: &'a str,
    owner: &'a str,
    key: &'a str,
    order: &'a str,
    columns: &'a str,
    /// Which rows the policies let the member `$1` see.
    seen: &'a str,
}

/// A page to prepare, and how to execute it.
struct Query {
    text: String,
    execution: String,
}

impl Page<'_> {
    /// The page of the rows that meet the condition on `$1`, if there is one.
    fn query(&self, condition: &str, argument: &str) -> Query {
        let Page { table, order, columns, .. } = self;
        let text = format!(
            "select {columns}, {order} from {table} {condition} order by {order} desc, id desc limit {PAGE}"
        );
        let execution = if condition.is_empty() {
            "execute page".to_owned()
        } else {
            format!("execute page('{argument}')")
        };
        Query { text, execution }
    }
}

/// What a query took: the median's microseconds, and pages of memory.
struct Cost {
    microseconds: f64,
    pages: u64,
}

pub async fn run(arguments: &Arguments) -> Result<()> {
    let folder = tempfile::Builder::new().prefix("quintet-bench").tempdir_in("/tmp")?;
    // PostgreSQL runs as another user where this program is root.
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
    let server = PrivateServer::start(folder.path()).await?;
    let pool = PgPoolOptions::new().max_connections(2).connect(server.url()).await?;
    println!(
        "A member's own latest {PAGE} rows; {} members, {} rows a table; medians of {} in microseconds, pages of memory",
        arguments.members, arguments.rows, arguments.samples
    );
    let compared = format!("| {:>7} {:>7} {:>5} {:>6} {:>6}", "owner", "member", "ratio", "owner", "member");
    println!("{:<42} {:>6} | {:<35} | all that the member sees", "", "", "rows of the named owner");
    println!("{:<42} {:>6} {compared} {compared}", "table and owner", "rows");
    let platforms = Platform::ALL.into_iter().filter(|all| arguments.platform.is_none_or(|one| one == *all));
    for platform in platforms {
        fill(&pool, platform, arguments).await?;
        for page in pages(platform) {
            for member in [1, ordinary(&pool, platform, &page, arguments).await?] {
                measure(&pool, platform, &page, member, arguments).await?;
            }
        }
    }
    pool.close().await;
    server.stop().await;
    Ok(())
}

fn pages(platform: Platform) -> impl Iterator<Item = Page<'static>> {
    let rows = PAGES.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(move |fields| fields[0] == platform.name()).map(|fields| Page {
        table: fields[1],
        owner: fields[2],
        key: fields[3],
        order: fields[4],
        columns: fields[5],
        seen: fields[6],
    })
}

const fn crowd(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibeup => include_str!("../sql/policies/vibeup.sql"),
        Platform::Vibrationfit => include_str!("../sql/policies/vibrationfit.sql"),
        Platform::Cosmo => include_str!("../sql/policies/cosmo.sql"),
        Platform::Vida => include_str!("../sql/policies/vida.sql"),
        Platform::Oros => include_str!("../sql/policies/oros.sql"),
    }
}

#[allow(clippy::disallowed_methods, reason = "migrations and crowds are made by the owner of the tables")]
async fn fill(pool: &PgPool, platform: Platform, arguments: &Arguments) -> Result<()> {
    let connection = sea_orm::SqlxPostgresConnector::from_sqlx_postgres_pool(pool.clone());
    migration::up(&connection, platform, platform.name(), |_| ()).await?;
    let mut transaction = begin(pool, platform).await?;
    let settings = format!(
        "set local crowd.members = {}; set local crowd.rows = {}; set local statement_timeout = 0;",
        arguments.members, arguments.rows
    );
    let filling = format!("{settings}{HEAD}{}", crowd(platform));
    sqlx::raw_sql(AssertSqlSafe(filling)).execute(&mut *transaction).await?;
    // The functions of one crowd are in the way of the next.
    sqlx::raw_sql("drop function pg_temp.member; drop function pg_temp.anybody")
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    sqlx::raw_sql("vacuum analyze").execute(pool).await?;
    Ok(())
}

async fn begin(pool: &PgPool, platform: Platform) -> Result<Transaction<'static, Postgres>> {
    let mut transaction = pool.begin().await?;
    let search_path = format!("set local search_path = {}, pg_temp", platform.name());
    sqlx::raw_sql(AssertSqlSafe(search_path)).execute(&mut *transaction).await?;
    Ok(transaction)
}

/// The last member who has a page of rows, and little more.
async fn ordinary(pool: &PgPool, platform: Platform, page: &Page<'_>, arguments: &Arguments) -> Result<u32> {
    let Page { table, owner, key, .. } = page;
    let members = arguments.members;
    let mut transaction = begin(pool, platform).await?;
    let found = format!(
        "select max(n) from generate_series(1, {members}) as n
         join (select {owner}::text as id from {table} group by {owner} having count(*) >= {PAGE}) as having_a_page
           on id = md5('{key}/' || n)::uuid::text"
    );
    let found: Option<i32> = sqlx::query_scalar(AssertSqlSafe(found)).fetch_one(&mut *transaction).await?;
    Ok(u32::try_from(found.with_context(|| format!("nobody has a page of {table}"))?)?)
}

async fn measure(
    pool: &PgPool,
    platform: Platform,
    page: &Page<'_>,
    member: u32,
    arguments: &Arguments,
) -> Result<()> {
    let Page { table, owner, key, seen, .. } = page;
    let mut transaction = begin(pool, platform).await?;
    let ids = format!("select md5('member/{member}')::uuid::text, md5('{key}/{member}')::uuid::text");
    let ids = sqlx::query(AssertSqlSafe(ids)).fetch_one(&mut *transaction).await?;
    let (subject, value): (String, String) = (ids.get(0), ids.get(1));
    let own = format!("select count(*) from {table} where {owner} = '{value}'");
    let own: i64 = sqlx::query_scalar(AssertSqlSafe(own)).fetch_one(&mut *transaction).await?;
    transaction.rollback().await?;

    let named = page.query(&format!("where {owner} = $1"), &value);
    let named = [("postgres", &named), ("authenticated", &named)];
    let all = [page.query(&format!("where {seen}"), &subject), page.query("", "")];
    let all = [("postgres", &all[0]), ("authenticated", &all[1])];
    let named = costs(pool, platform, &subject, named, arguments).await?;
    let all = costs(pool, platform, &subject, all, arguments).await?;
    let name = format!("{}.{table}.{owner}", platform.name());
    println!("{name:<42} {own:>6} {} {}", compared(&named), compared(&all));
    Ok(())
}

fn compared([owner, member]: &[Cost; 2]) -> String {
    format!(
        "| {:>7.0} {:>7.0} {:>5.2} {:>6} {:>6}",
        owner.microseconds,
        member.microseconds,
        member.microseconds / owner.microseconds,
        owner.pages,
        member.pages
    )
}

/// What the roles' queries take. They take turns, so that what else the machine does is shared by both.
async fn costs(
    pool: &PgPool,
    platform: Platform,
    subject: &str,
    queries: [(&str, &Query); 2],
    arguments: &Arguments,
) -> Result<[Cost; 2]> {
    let mut readers = Vec::with_capacity(queries.len());
    for (role, query) in queries {
        let transaction = prepare(pool, platform, subject, role, query).await?;
        readers.push((transaction, query, Vec::with_capacity(arguments.samples)));
    }
    let begun = Instant::now();
    // What takes long is not read so often.
    for sample in 0..arguments.samples {
        if sample >= 5 && begun.elapsed() > Duration::from_secs(6) {
            break;
        }
        for (transaction, query, times) in &mut readers {
            let start = Instant::now();
            sqlx::raw_sql(AssertSqlSafe(query.execution.clone())).fetch_all(&mut **transaction).await?;
            times.push(start.elapsed());
        }
    }
    let mut costs = Vec::with_capacity(readers.len());
    for (mut transaction, query, mut times) in readers {
        times.sort_unstable();
        let microseconds = times[times.len() / 2].as_secs_f64() * 1e6;
        costs.push(Cost { microseconds, pages: touched(&mut transaction, query).await? });
        sqlx::raw_sql("deallocate page").execute(&mut *transaction).await?;
        transaction.rollback().await?;
    }
    Ok(costs.try_into().ok().expect("each query has a cost"))
}

/// The query as the program sends it: planned once for any argument, then executed again and again.
async fn prepare(
    pool: &PgPool,
    platform: Platform,
    subject: &str,
    role: &str,
    query: &Query,
) -> Result<Transaction<'static, Postgres>> {
    let mut transaction = begin(pool, platform).await?;
    let opening = format!(
        "select {};
         select set_config('request.jwt.claims', '{{\"sub\": \"{subject}\"}}', true);
         set local role {role};
         prepare page as {}",
        planner(true),
        query.text
    );
    sqlx::raw_sql(AssertSqlSafe(opening)).execute(&mut *transaction).await?;
    Ok(transaction)
}

/// The pages of memory that the prepared query touches.
async fn touched(transaction: &mut Transaction<'static, Postgres>, query: &Query) -> Result<u64> {
    let explain = format!("explain (analyze, buffers, timing off, format json) {}", query.execution);
    let plan: Value = sqlx::query_scalar(AssertSqlSafe(explain)).fetch_one(&mut **transaction).await?;
    ["Shared Hit Blocks", "Shared Read Blocks"]
        .iter()
        .map(|kind| plan[0]["Plan"][kind].as_u64().context("a plan tells its buffers"))
        .sum()
}
