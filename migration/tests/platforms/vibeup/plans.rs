//! What the policies cost: a member's own page is found by an index, however large the table.

use crate::vibeup::world::{Member, World, schema};
use serde_json::Value;

const MEMBERS: u32 = 2_000;
const ROWS_OF_EACH: u32 = 10;
/// What a page may cost at most, as a multiple of what it costs without policies.
const FACTOR_MAX: u64 = 2;
/// What looking up one's own wallets or communities may cost beside, in blocks read.
const LOOKUP_MAX: u64 = 20;

#[tokio::test]
async fn a_members_own_page_costs_at_most_twice_the_owners() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    fill(&world).await;
    let community = world.value("select id from communities limit 1").await;
    let join = format!(
        "insert into community_members (community_id, user_id) values ('{community}', {member}) returning id"
    );
    world.owner(&join).await.unwrap();
    for (table, key, order) in [
        ("crypto_transactions", format!("to_wallet_id = '{}'", member.wallet), "created_at desc, id desc"),
        ("notifications", format!("user_id = {member}"), "created_at desc"),
        ("messages", format!("sender_id = {member}"), "created_at desc"),
        ("practice_logs", format!("user_id = {member}"), "created_at desc"),
        ("vibe_rewards", format!("user_id = {member}"), "created_at desc, id desc"),
        ("vibes", format!("community_id = '{community}'"), "created_at desc"),
        ("payment_requests", format!("payer_id = {member}"), "created_at desc, id desc"),
        ("vibe_token_balances", format!("wallet_id = '{}'", member.wallet), "id"),
    ] {
        let page = format!("select id from {table} where {key} order by {order} limit 20");
        let owners = plan(&world, "", "postgres", &page).await;
        let members = plan(&world, &member.id, "authenticated", &page).await;
        let (cost, plain) = (blocks(&members), blocks(&owners));
        assert!(cost <= plain * FACTOR_MAX + LOOKUP_MAX, "{table}: {cost} against {plain}: {members:#}");
        assert_no_scan(&members, table);
    }
}

#[tokio::test]
async fn a_request_is_found_by_its_id_through_the_view() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    fill(&world).await;
    let page = format!("select id from requests where payer_id = {member} order by created_at desc limit 20");
    assert_no_scan(&plan(&world, &member.id, "authenticated", &page).await, "payment_requests");
    let one = "select id from requests where id = any (array(select id from payment_requests limit 1))";
    assert_no_scan(&plan(&world, &member.id, "authenticated", one).await, "nothing");
    let person = "select id from people where handle = 'lumen'";
    assert_no_scan(&plan(&world, &member.id, "authenticated", person).await, "crypto_wallets");
}

/// Many people, each with as many rows; the member has as many as any.
async fn fill(world: &World) {
    let schema = schema();
    let sql = format!(
        "set local search_path = {schema}, pg_temp;
         set local session_replication_role = replica;
         insert into auth.users (id) select md5('person/' || n)::uuid from generate_series(1, {MEMBERS}) as n;
         insert into profiles (id) select md5('person/' || n)::uuid from generate_series(1, {MEMBERS}) as n;
         insert into crypto_wallets (user_id, handle, wallet_address)
           select id, 'h' || replace(id::text, '-', ''), 'x' from profiles
           where not exists (select from crypto_wallets where user_id = profiles.id);
         insert into vibe_token_balances (wallet_id) select id from crypto_wallets on conflict do nothing;
         insert into communities (creator_id, name, slug)
           select id, 'c', 'c-' || replace(id::text, '-', '') from profiles limit 200;
         insert into crypto_transactions (to_wallet_id, amount, token, chain, type, created_at)
           select id, 1, 'USDC', 'base', 'deposit', now() - n * interval '1 hour'
           from crypto_wallets, generate_series(1, {ROWS_OF_EACH}) as n;
         insert into notifications (user_id, type, title, created_at)
           select id, 't', 't', now() - n * interval '1 hour' from profiles, generate_series(1, {ROWS_OF_EACH}) as n;
         insert into messages (sender_id, recipient_id, body, created_at)
           select id, md5('person/' || n)::uuid, 'b', now() - n * interval '1 hour'
           from profiles, generate_series(1, {ROWS_OF_EACH}) as n where id <> md5('person/' || n)::uuid;
         insert into practice_logs (practice_id, user_id, created_at)
           select gen_random_uuid(), id, now() - n * interval '1 hour' from profiles, generate_series(1, {ROWS_OF_EACH}) as n;
         insert into vibe_rewards (user_id, wallet_id, amount, reward_type, created_at)
           select user_id, id, 1, 'bonus', now() - n * interval '1 hour'
           from crypto_wallets, generate_series(1, {ROWS_OF_EACH}) as n;
         insert into vibes (community_id, author_id, body, created_at)
           select id, creator_id, 'b', now() - n * interval '1 hour' from communities, generate_series(1, 100) as n;
         insert into payment_requests (requester_id, payer_id, amount, created_at)
           select md5('person/' || n)::uuid, id, 1, now() - n * interval '1 hour'
           from profiles, generate_series(1, {ROWS_OF_EACH}) as n where id <> md5('person/' || n)::uuid;
         analyze"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&world.pool).await.unwrap();
}

async fn plan(world: &World, subject: &str, role: &str, sql: &str) -> Value {
    let mut transaction = world.begin(subject, role).await;
    // The first time fills the catalogue's caches.
    let explain = format!("explain (analyze, buffers, timing off, format json) {sql}");
    let _: Value =
        sqlx::query_scalar(sqlx::AssertSqlSafe(explain.clone())).fetch_one(&mut *transaction).await.unwrap();
    sqlx::query_scalar(sqlx::AssertSqlSafe(explain)).fetch_one(&mut *transaction).await.unwrap()
}

fn blocks(plan: &Value) -> u64 {
    ["Shared Hit Blocks", "Shared Read Blocks"]
        .iter()
        .map(|kind| plan[0]["Plan"][kind].as_u64().unwrap())
        .sum()
}

fn assert_no_scan(plan: &Value, table: &str) {
    let scanned = |node: &Value| node["Node Type"] == "Seq Scan" && node["Relation Name"] == table;
    let mut nodes = vec![&plan[0]["Plan"]];
    while let Some(node) = nodes.pop() {
        assert!(!scanned(node), "{table} is read from end to end: {plan:#}");
        nodes.extend(node["Plans"].as_array().into_iter().flatten());
    }
}

/// The member whose pages are asked for has rows of their own.
#[tokio::test]
async fn the_pages_that_are_measured_are_full() {
    let world = World::new().await;
    let member: Member = world.member("lumen").await;
    fill(&world).await;
    let rows = world.rows(&member, "select id from notifications").await.unwrap();
    assert_eq!(rows.as_array().unwrap().len(), usize::try_from(ROWS_OF_EACH).unwrap());
}
