//! The chain of each person's transactions, and what notices when it is broken.

use crate::{
    cosmo::world::{Member, World, state},
    migrated::schema,
};
use database::Platform;
use serde_json::{Value, json};

impl World {
    /// A person with four transactions: 100, +10, -30 and +5 points.
    async fn with_chain(&self, username: &str) -> Member {
        let member = self.member(username).await;
        self.award(&member, "10", &format!("{username} 1")).await.unwrap();
        let spend = format!("spend_equity_points({member}, 'app_usage', 30, '{username} 2', 'A lamp')");
        self.administer(&spend).await.unwrap();
        self.award(&member, "5", &format!("{username} 3")).await.unwrap();
        member
    }

    /// The person's transaction with that place in their chain, from 0.
    async fn transaction(&self, member: &Member, place: u32) -> String {
        self.value(&format!(
            "select id from equity_transactions where user_id = {member} order by seq offset {place} limit 1"
        ))
        .await
    }

    async fn integrity(&self, member: &Member) -> Value {
        self.call(member, &format!("verify_transaction_integrity({member})")).await.unwrap()
    }
}

#[tokio::test]
async fn each_transaction_goes_on_from_the_one_before() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    let tomo = world.with_chain("tomo").await;
    let chain = format!(
        "select balance_before::text || ' ' || balance_after from equity_transactions where user_id = {priya} order by seq"
    );
    let chain: Vec<_> = world.rows(&priya, &chain).await.unwrap().as_array().unwrap().clone();
    let balances: Vec<_> = chain.iter().map(|row| row["?column?"].as_str().unwrap().to_owned()).collect();
    assert_eq!(
        balances,
        [
            "0.00000000 100.00000000",
            "100.00000000 110.00000000",
            "110.00000000 80.00000000",
            "80.00000000 85.00000000",
        ]
    );
    let loose = "select id from (
          select id, previous_hash, lag(chain_hash) over (partition by user_id order by seq) as expected
          from equity_transactions
        ) as chained where previous_hash is distinct from expected";
    assert_eq!(world.owner(loose).await.unwrap(), json!([]));
    for member in [&priya, &tomo] {
        assert_eq!(world.integrity(member).await, json!(true));
    }
    let others = world.call(&priya, &format!("verify_transaction_integrity({tomo})")).await.unwrap();
    assert_eq!(others, Value::Null, "not the caller's to see");
    world.assert_healthy().await;
}

#[tokio::test]
async fn balances_order_and_hash_are_not_the_writers_to_say() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    let done = world.interaction(&priya, "x").await;
    let insert = format!(
        "insert into equity_transactions (
           user_id, interaction_id, amount, transaction_type, balance_before, balance_after, seq, previous_hash, chain_hash
         )
         values ({priya}, '{done}', 1, 'credit', 0, 1000000, 1, null, repeat('0', 64))
         returning balance_before::text, balance_after::text, seq > 1 as later"
    );
    assert_eq!(
        world.owner(&insert).await.unwrap(),
        json!([{ "balance_before": "85.00000000", "balance_after": "86.00000000", "later": true }])
    );
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_hash_can_be_taken_again_by_anybody() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    let last = world.transaction(&priya, 3).await;
    let taken = format!(
        "select chain_hash = encode(sha256(convert_to(to_jsonb(array[
           previous_hash, id::text, user_id::text, interaction_id::text, seq::text, 'credit', '5.00000000',
           '80.00000000', '85.00000000', null, null, null, null, null,
           to_char(created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')
         ])::text, 'UTF8')), 'hex') from equity_transactions where id = '{last}'"
    );
    assert_eq!(world.value(&taken).await, "true");
}

#[tokio::test]
async fn nothing_in_the_ledger_changes_or_goes() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    for table in ["equity_transactions", "user_interactions"] {
        for change in [
            format!("update {table} set created_at = now() returning id"),
            format!("delete from {table} returning id"),
        ] {
            assert_eq!(state(world.owner(&change).await), "P0001", "{change}");
        }
    }
    let mut transaction = world.begin("", "postgres").await;
    for table in ["equity_transactions", "user_interactions", "equity_batches", "messages"] {
        sqlx::raw_sql("savepoint before").execute(&mut *transaction).await.unwrap();
        let truncate = sqlx::AssertSqlSafe(format!("truncate {table} cascade"));
        let error = sqlx::raw_sql(truncate).execute(&mut *transaction).await.unwrap_err();
        assert!(error.to_string().contains(table), "{error}");
        sqlx::raw_sql("rollback to before").execute(&mut *transaction).await.unwrap();
    }
    let removed = world.owner(&format!("delete from profiles where id = {priya} returning id")).await;
    assert_eq!(state(removed), "23503", "nor does its owner");
}

#[tokio::test]
async fn whatever_is_changed_behind_the_ledgers_back_is_named() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    let tomo = world.with_chain("tomo").await;
    let second = world.transaction(&priya, 1).await;
    let third = world.transaction(&priya, 2).await;
    world.tamper("create table kept as table equity_transactions").await;
    let row = format!("where id = '{second}'");
    for (tampering, fault_at, problem) in [
        (format!("update equity_transactions set description = 'Mine' {row}"), &second, "chain_hash"),
        (
            format!("update equity_transactions set created_at = now() + interval '1 day' {row}"),
            &second,
            "chain_hash",
        ),
        (format!("update equity_transactions set block_height = 7 {row}"), &second, "chain_hash"),
        (
            format!("update equity_transactions set amount = 1000, balance_after = 1100 {row}"),
            &second,
            "chain_hash",
        ),
        (format!("update equity_transactions set chain_hash = repeat('0', 64) {row}"), &second, "chain_hash"),
        (
            format!("update equity_transactions set previous_hash = repeat('0', 64) {row}"),
            &second,
            "previous_hash",
        ),
        (
            format!("update equity_transactions set balance_before = 1, balance_after = 11 {row}"),
            &second,
            "balance_before",
        ),
        (format!("delete from equity_transactions {row}"), &third, "balance_before"),
        (
            format!("update equity_transactions set user_id = {tomo}, previous_hash = 'x' {row}"),
            &second,
            "balance_before",
        ),
    ] {
        world.tamper(&tampering).await;
        let found =
            world.rows_as("", "service_role", "select transaction_id, problem from verify_ledger()").await;
        let found = found.unwrap();
        let first =
            found.as_array().unwrap().first().unwrap_or_else(|| panic!("unnoticed: {tampering}")).clone();
        assert_eq!(first["transaction_id"], json!(fault_at), "{tampering}: {found}");
        assert!(first["problem"].as_str().unwrap().starts_with(problem), "{tampering}: {found}");
        assert_eq!(world.integrity(&priya).await, json!(false), "{tampering}");
        assert_eq!(world.first_fault().await[0]["record"], json!(fault_at), "{tampering}");
        world.tamper("delete from equity_transactions; insert into equity_transactions table kept").await;
        world.assert_healthy().await;
    }
}

#[tokio::test]
async fn whatever_is_kept_for_speed_and_differs_is_named() {
    let world = World::new().await;
    let priya = world.with_chain("priya").await;
    let app = world.app("stars", "50").await;
    let award = format!("award_equity_points({priya}, 'app_usage', 7, 'app', p_app_id => '{app}')");
    world.administer(&award).await.unwrap();
    let conversation = world.conversation(&priya).await;
    world.administer("refresh_equity_balances()").await.unwrap();
    world.assert_healthy().await;

    world.tamper("update conversations set total_tokens_used = 3").await;
    assert_eq!(
        world.first_fault().await,
        json!([{ "checked": "verify_conversations", "record": conversation, "problem": "the tokens differ from the messages" }])
    );
    world.tamper("update apps set equity_distributed = 8").await;
    assert_eq!(
        world.first_fault().await,
        json!([{ "checked": "verify_pools", "record": app, "problem": "the points given differ from the ledger" }])
    );
    world.tamper(&format!("update equity_transactions set amount = 8, balance_after = 93 where user_id = {priya} and amount = 7")).await;
    let balances = world.rows_as("", "service_role", "select * from verify_balances()").await.unwrap();
    assert_eq!(balances[0]["user_id"], json!(priya.id));
    assert_eq!(world.first_fault().await[0]["checked"], json!("verify_ledger"), "the ledger comes first");
}

#[tokio::test]
async fn no_chain_forks_for_a_writer_with_an_old_picture() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let mut old = world.pool.begin().await.unwrap();
    let picture = format!(
        "set transaction isolation level repeatable read;
         set local search_path = {}, pg_temp;
         select count(*) from profiles",
        schema(Platform::Cosmo)
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(picture)).execute(&mut *old).await.unwrap();
    world.award(&priya, "1", "r1").await.unwrap();
    let stale = sqlx::AssertSqlSafe(format!("select award_equity_points({priya}, 'daily_active', 1, 'r2')"));
    let error = sqlx::raw_sql(stale).execute(&mut *old).await.unwrap_err();
    assert!(error.to_string().contains("equity_transactions_no_fork"), "{error}");
    drop(old);
    world.award(&priya, "1", "r2").await.unwrap();
    world.assert_healthy().await;
}
