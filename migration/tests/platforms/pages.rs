//! What policies cost: a member's own latest rows, in tables that hold those of many, take at most twice what the same
//! rows take the owner of the tables. The member names the column that tells whose they are, as the owner does, or
//! nothing, where the owner names all that the member sees. Costs are pages of the database's memory that a query
//! touches, which are the same each time. `bench policies` measures time, and more rows.

use crate::{house::lines, migrated::Migrated};
use database::{Platform, planner};
use serde_json::Value;
use sqlx::AssertSqlSafe;

const PAGES: &str = include_str!("../../../bench/sql/policies/pages.tsv");
const HEAD: &str = include_str!("../../../bench/sql/policies/head.sql");
const MEMBERS: u32 = 1000;
const ROWS: u32 = 20_000;
const RATIO_MAX: u64 = 2;
const PAGE: u32 = 20;

#[tokio::test]
async fn vibeup_shows_a_members_own_page_at_twice_the_cost_at_most() {
    own_pages_cost_little(Platform::Vibeup, include_str!("../../../bench/sql/policies/vibeup.sql")).await;
}

#[tokio::test]
async fn vibrationfit_shows_a_members_own_page_at_twice_the_cost_at_most() {
    own_pages_cost_little(
        Platform::Vibrationfit,
        include_str!("../../../bench/sql/policies/vibrationfit.sql"),
    )
    .await;
}

#[tokio::test]
async fn cosmo_shows_a_members_own_page_at_twice_the_cost_at_most() {
    own_pages_cost_little(Platform::Cosmo, include_str!("../../../bench/sql/policies/cosmo.sql")).await;
}

#[tokio::test]
async fn vida_shows_a_members_own_page_at_twice_the_cost_at_most() {
    own_pages_cost_little(Platform::Vida, include_str!("../../../bench/sql/policies/vida.sql")).await;
}

#[tokio::test]
async fn oros_shows_a_members_own_page_at_twice_the_cost_at_most() {
    own_pages_cost_little(Platform::Oros, include_str!("../../../bench/sql/policies/oros.sql")).await;
}

async fn own_pages_cost_little(platform: Platform, crowd: &str) {
    let migrated = Migrated::of(platform).await;
    fill(&migrated, crowd).await;
    let mut count = 0;
    for fields in lines(PAGES).filter(|fields| fields[0] == platform.name()) {
        let [_, table, owner, key, order, columns, seen] = fields[..] else { panic!("{fields:?}") };
        // The member with the most, and one of those with little more than a page.
        let counted = format!(
            "select max(n) from generate_series(1, {MEMBERS}) as n
             join (select {owner}::text as id from {table} group by {owner} having count(*) >= {PAGE}) as having_a_page
               on id = md5('{key}/' || n)::uuid::text"
        );
        for member in ["1".to_owned(), migrated.value(&counted).await] {
            let id = |kind: &str| format!("md5('{kind}/{member}')::uuid::text");
            let subject = migrated.value(&format!("select {}", id("member"))).await;
            let value = migrated.value(&format!("select {}", id(key))).await;
            let page = |condition: &str| {
                format!(
                    "select {columns}, {order} from {table} {condition} order by {order} desc, id desc limit {PAGE}"
                )
            };
            let named = page(&format!("where {owner} = $1"));
            let alone = explain(&migrated, "", "postgres", &named, &value).await;
            let plan = explain(&migrated, &subject, "authenticated", &named, &value).await;
            compare(&format!("{table} of {owner}, named by member {member}"), &plan, &alone);
            reads_in_part(table, &plan);
            asks_once(table, &plan);

            let alone = explain(&migrated, "", "postgres", &page(&format!("where {seen}")), &subject).await;
            let plan = explain(&migrated, &subject, "authenticated", &page(""), "").await;
            compare(&format!("{table}, all that member {member} sees"), &plan, &alone);
            asks_once(table, &plan);
        }
        count += 1;
    }
    assert!(count > 1, "the largest tables are named");
}

/// The member has a full page, found at little cost, and was looked up first.
fn compare(page: &str, plan: &Value, alone: &Value) {
    assert_eq!(plan["Actual Rows"], PAGE, "{page}: {plan:#}");
    let (cost, cost_alone) = (buffers(plan), buffers(alone));
    assert!(
        cost <= RATIO_MAX * cost_alone,
        "{page}: {cost} pages instead of {cost_alone}: {plan:#}\nas owner of the tables: {alone:#}"
    );
    assert!(plan.to_string().contains("\"InitPlan\""), "{page}: who asks is not looked up first: {plan:#}");
}

async fn fill(migrated: &Migrated, crowd: &str) {
    // What looks after tables by itself would let each look up the catalogue again.
    for statement in ["alter system set autovacuum = off", "select pg_reload_conf()"] {
        sqlx::raw_sql(statement).execute(&migrated.pool).await.unwrap();
    }
    let mut transaction = migrated.begin("", "postgres").await;
    let settings = format!("set local crowd.members = {MEMBERS}; set local crowd.rows = {ROWS};");
    sqlx::raw_sql(AssertSqlSafe(format!("{settings}{HEAD}{crowd}")))
        .execute(&mut *transaction)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    // Without hint bits and statistics the first reader would pay for them.
    sqlx::raw_sql("vacuum analyze").execute(&migrated.pool).await.unwrap();
}

/// The plan that the program's sessions make of a query, with what it touched at the least of some times: the first
/// ones look up the catalogue.
async fn explain(migrated: &Migrated, subject: &str, role: &str, query: &str, argument: &str) -> Value {
    let mut transaction = migrated.begin(subject, role).await;
    sqlx::raw_sql(AssertSqlSafe(format!("select {}; prepare page as {query}", planner(true))))
        .execute(&mut *transaction)
        .await
        .unwrap();
    let arguments = if argument.is_empty() { String::new() } else { format!("('{argument}')") };
    let explain =
        format!("explain (analyze, buffers, verbose, timing off, format json) execute page{arguments}");
    let mut plans = Vec::new();
    for _ in 0..3 {
        let plan: Value =
            sqlx::query_scalar(AssertSqlSafe(explain.clone())).fetch_one(&mut *transaction).await.unwrap();
        plans.push(plan[0]["Plan"].clone());
    }
    sqlx::raw_sql("deallocate page").execute(&mut *transaction).await.unwrap();
    plans.into_iter().min_by_key(buffers).unwrap()
}

fn buffers(plan: &Value) -> u64 {
    ["Shared Hit Blocks", "Shared Read Blocks"].iter().map(|kind| plan[kind].as_u64().unwrap()).sum()
}

/// No node reads the whole table.
fn reads_in_part(table: &str, plan: &Value) {
    for node in nodes(plan) {
        assert!(
            node["Node Type"] != "Seq Scan" || node["Relation Name"] != table,
            "{table} is read whole: {node:#}"
        );
    }
}

/// No node asks once a row who asks.
fn asks_once(table: &str, plan: &Value) {
    for node in nodes(plan).into_iter().filter(|node| node["Relation Name"] == table) {
        for condition in ["Filter", "Index Cond", "Recheck Cond"] {
            let condition = node[condition].as_str().unwrap_or_default();
            let asks =
                ["uid()", "viewer_id()", "current_setting"].iter().any(|asking| condition.contains(asking));
            assert!(!asks, "{table}: {condition}");
        }
    }
}

fn nodes(plan: &Value) -> Vec<&Value> {
    let below = plan["Plans"].as_array().into_iter().flatten().flat_map(nodes);
    std::iter::once(plan).chain(below).collect()
}
