//! Members read by index, and who asks is asked once a statement.

use crate::vibrationfit::world::{World, schema};
use sqlx::{AssertSqlSafe, Row};

#[tokio::test]
async fn a_members_own_rows_are_found_by_index() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let owned = format!(
        "select tablename from pg_policies where schemaname = '{}' and roles = '{{public}}' and cmd in ('ALL', 'SELECT')
           and qual <> 'true' order by tablename",
        schema()
    );
    let owned = world.owner(&owned).await.unwrap();
    assert_eq!(owned.as_array().unwrap().len(), 46);
    let mut transaction = world.begin(&member.id, "authenticated").await;
    sqlx::raw_sql("set local enable_seqscan = off").execute(&mut *transaction).await.unwrap();
    for table in owned.as_array().unwrap() {
        let table = table["tablename"].as_str().unwrap();
        let explain = format!("explain (costs off) select * from {table} limit 20");
        let plan: Vec<String> = sqlx::query(AssertSqlSafe(explain))
            .fetch_all(&mut *transaction)
            .await
            .unwrap()
            .iter()
            .map(|row| row.get(0))
            .collect();
        let plan = plan.join("\n");
        assert!(plan.contains("Index Cond: (") && plan.contains("InitPlan"), "{table}:\n{plan}");
        assert!(!plan.contains("Seq Scan"), "{table}:\n{plan}");
        assert!(!plan.contains("SubPlan"), "{table} asks for each row:\n{plan}");
    }
}

#[tokio::test]
async fn a_busy_members_page_reads_no_more_than_the_page_where_the_owner_is_named() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let others = "insert into auth.users (id, email)
        select md5(number::text)::uuid, number || '@many' from generate_series(1, 2000) as number returning 1";
    world.owner(others).await.unwrap();
    let entries = format!(
        "insert into journal_entries (user_id, content, created_at)
         select id, 'x', now() - number * interval '1 hour' from auth.users, generate_series(1, 20) as number
         union all
         select {member}, 'x', now() - number * interval '1 hour' from generate_series(1, 5000) as number
         returning 1"
    );
    world.owner(&entries).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(format!("analyze \"{}\".journal_entries", schema())))
        .execute(&world.pool)
        .await
        .unwrap();
    let mut transaction = world.begin(&member.id, "authenticated").await;
    // The policy alone hides from the planner whose rows they are: it expects as many as people have on average, and
    // sorts all that there are. So whoever reads names the owner beside it.
    let page = format!(
        "explain (analyze, costs off, timing off, summary off)
         select * from journal_entries where user_id = {member} order by created_at desc, id desc limit 20"
    );
    let plan: Vec<String> = sqlx::query(AssertSqlSafe(page))
        .fetch_all(&mut *transaction)
        .await
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    let plan = plan.join("\n");
    // By the index in its order: neither sorted nor filtered.
    assert!(plan.contains("journal_entries_recent") && plan.contains("rows=20"), "{plan}");
    assert!(!plan.contains("Sort") && !plan.contains("Removed by Filter"), "{plan}");
}
