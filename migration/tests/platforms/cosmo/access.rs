//! Who sees which rows and columns, and who writes them.

use crate::{
    cosmo::world::{World, refused, state},
    matrix::{Sight, everybody_sees_their_share, sight},
};
use database::Platform;
use serde_json::json;

const OWN: Option<&str> = Some("user_id = $me");
const ALL: Option<&str> = Some("true");

const MATRIX: &[Sight] = &[
    sight("profiles", Some("id = $me"), None, true),
    sight("administrators", None, None, true),
    sight("user_interactions", OWN, None, true),
    sight("equity_transactions", OWN, None, true),
    sight("conversations", OWN, None, true),
    sight(
        "messages",
        Some("conversation_id in (select id from conversations where user_id = $me)"),
        None,
        true,
    ),
    sight("referrals", Some("$me in (referrer_id, referred_id)"), None, true),
    sight("subscription_tiers", ALL, ALL, true),
    sight("user_subscriptions", OWN, None, true),
    sight("apps", Some("is_active"), Some("is_active"), true),
    sight("user_apps", OWN, None, true),
    sight("audit_logs", None, None, true),
    sight("equity_batches", ALL, ALL, true),
    sight("equity_anchors", OWN, None, true),
    sight("equity_publications", ALL, ALL, true),
    sight("equity_balances", None, None, false),
    sight("balances", OWN, None, true),
    sight("settings", ALL, ALL, true),
    sight("scheduled_work", None, None, true),
    sight("idempotency_keys", None, None, false),
];

#[tokio::test]
async fn everybody_sees_their_own_and_what_is_public() {
    everybody_sees_their_share(Platform::Cosmo, &["priya", "tomo"], MATRIX).await;
}

#[tokio::test]
async fn what_the_platform_keeps_is_not_written_by_members() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let tomo = world.member("tomo").await;
    let conversation = world.conversation(&tomo).await;
    for change in [
        "insert into profiles (id, username) select gen_random_uuid(), 'x'".to_owned(),
        "update profiles set referral_code = 'AAAAAAAA'".into(),
        format!("update profiles set referred_by = {tomo}"),
        "delete from profiles".into(),
        format!("insert into administrators (user_id) values ({priya})"),
        format!(
            "insert into user_interactions (user_id, action_type, request_id) values ({priya}, 'signup', 'x')"
        ),
        "update equity_transactions set amount = 1000".into(),
        "delete from equity_transactions".into(),
        "update conversations set total_tokens_used = 0".into(),
        "update conversations set user_id = user_id".into(),
        format!("insert into conversations (user_id) values ({tomo})"),
        format!(
            "insert into messages (conversation_id, role, content) values ('{conversation}', 'user', 'x')"
        ),
        "update messages set content = 'x'".into(),
        "delete from messages".into(),
        "update referrals set status = 'completed'".into(),
        "update subscription_tiers set price_monthly = 0".into(),
        "update user_subscriptions set status = 'active'".into(),
        "update apps set equity_pool_size = 1".into(),
        "update user_apps set usage_count = 1000".into(),
        "update settings set signup_bonus = 1000".into(),
        "delete from equity_batches".into(),
        "delete from audit_logs".into(),
    ] {
        let change = format!("{change} returning 1 as one");
        assert_eq!(state(world.rows(&priya, &change).await), "42501", "{change}");
    }
    let name = "update profiles set display_name = 'P' returning username, display_name";
    let own = world.rows(&priya, name).await.unwrap();
    assert_eq!(own, json!([{ "username": "priya", "display_name": "P" }]), "of all profiles, the own one");
}

#[tokio::test]
async fn answers_are_the_platforms_to_write() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let conversation = world.conversation(&priya).await;
    let say = |role: &str| {
        format!(
            "insert into messages (conversation_id, role, content) values ('{conversation}', '{role}', 'Hi')
             returning role"
        )
    };
    for role in ["assistant", "system"] {
        assert_eq!(state(world.rows(&priya, &say(role)).await), "42501", "{role}");
    }
    world.rows(&priya, &say("user")).await.unwrap();
    world.rows_as("", "service_role", &say("assistant")).await.unwrap();
    let costly = say("user").replace("content)", "content, tokens_used)").replace("'Hi')", "'Hi', 0)");
    assert_eq!(state(world.rows(&priya, &costly).await), "42501", "nor what they cost");
    let renamed = "update conversations set title = 'New' returning title";
    assert_eq!(world.rows(&priya, renamed).await.unwrap(), json!([{ "title": "New" }]));
    let removed = world.rows(&priya, "delete from conversations returning title").await.unwrap();
    assert_eq!(removed, json!([{ "title": "New" }]));
}

#[tokio::test]
async fn addresses_and_browsers_are_for_administrators() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let record = format!("record_interaction({priya}, 'daily_active', 'r', '{{}}', '192.0.2.7', 'Firefox')");
    world.administer(&record).await.unwrap();
    for column in ["ip_address", "user_agent"] {
        let read = format!("select {column} from user_interactions where action_type = 'daily_active'");
        assert_eq!(state(world.rows(&priya, &read).await), "42501", "{column}");
        let found = world.rows_as(&world.admin.id, "cosmo_admin", &read).await.unwrap();
        assert_eq!(found.as_array().unwrap().len(), 1, "{column}");
    }
}

#[tokio::test]
async fn points_move_by_services_and_administrators_alone() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    for call in [
        format!("award_equity_points({priya}, 'daily_active', 1, 'r')"),
        format!("spend_equity_points({priya}, 'daily_active', 1, 'r')"),
        format!("post_points({priya}, 'daily_active', 'credit', 1, 'r', null, null, null)"),
        format!("complete_referral({priya})"),
        format!("record_interaction({priya}, 'daily_active', 'r')"),
        "refresh_equity_balances()".into(),
        "seal_equity_batch()".into(),
        "(select count(*) from verify_ledger())".into(),
        "(select count(*) from work_due())".into(),
        format!("name_administrator({priya})"),
    ] {
        assert_eq!(state(world.call(&priya, &call).await), "42501", "{call}");
        assert_eq!(state(world.call_as("", "anon", &call).await), "42501", "{call}");
    }
    let award = format!("award_equity_points({priya}, 'daily_active', 1, 'r')");
    world.call_as("", "service_role", &award).await.unwrap();
    assert_eq!(world.points(&priya).await, "101.00000000");
    let service = "insert into equity_transactions (user_id, interaction_id, amount, transaction_type)
        select user_id, id, 5, 'credit' from user_interactions limit 1 returning id";
    for role in ["service_role", "cosmo_admin"] {
        assert_eq!(state(world.rows_as(&world.admin.id, role, service).await), "42501", "{role}");
        let rewritten = world.rows_as(&world.admin.id, role, "delete from audit_logs returning id").await;
        assert_eq!(state(rewritten), "42501", "{role}");
    }
}

#[tokio::test]
async fn administrators_name_each_other_and_one_stays() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let is_administrator = format!("is_administrator('{}')", priya.id);
    assert_eq!(world.call_as("", "service_role", &is_administrator).await.unwrap(), json!(false));
    let dismiss = format!("dismiss_administrator({})", world.admin);
    assert_eq!(world.administer(&dismiss).await, refused("LAST_ADMINISTRATOR", "userId"));
    let nobody = "name_administrator(gen_random_uuid())";
    assert_eq!(world.administer(nobody).await, refused("USER_NOT_FOUND", "userId"));
    world.administer(&format!("name_administrator({priya})")).await.unwrap();
    assert_eq!(world.call_as("", "service_role", &is_administrator).await.unwrap(), json!(true));
    world.administer(&format!("dismiss_administrator({priya})")).await.unwrap();
    let again = world.administer(&format!("dismiss_administrator({priya})")).await;
    assert_eq!(again, refused("NOT_AN_ADMINISTRATOR", "userId"));
    for subject in ["null", "''", "'x'"] {
        let call = format!("is_administrator({subject})");
        assert_eq!(world.call_as("", "service_role", &call).await.unwrap(), json!(false), "{subject}");
    }
}

#[tokio::test]
async fn ones_own_rows_are_found_by_an_index() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    for (sql, index) in [
        ("select id from profiles", "profiles_pkey"),
        (
            "select id from user_interactions order by created_at desc, id desc limit 21",
            "user_interactions_user_recent",
        ),
        (
            "select id from equity_transactions order by created_at desc, id desc limit 21",
            "equity_transactions_user_recent",
        ),
        ("select count(*) from conversations", "conversations_user_recent"),
        ("select count(*) from messages", "Index Cond: (conversation_id = ANY"),
        ("select count(*) from user_subscriptions", "user_subscriptions_user"),
        ("select count(*) from user_apps", "Index Cond: (user_id = "),
        ("select count(*) from equity_anchors", "equity_anchors_user"),
        ("select current_balance from balances", "profiles_pkey"),
        ("select current_balance from balances", "equity_balances_user"),
    ] {
        let plan = world.plan_as(&priya.id, "authenticated", sql).await;
        assert!(plan.contains(index) && !plan.contains("Seq Scan"), "{sql}\n{plan}");
    }
}

#[tokio::test]
async fn an_administrators_page_of_balances_reads_no_more_than_the_page() {
    let world = World::new().await;
    let mut transaction = world.begin(&world.admin.id, "cosmo_admin").await;
    sqlx::raw_sql(
        "set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off",
    )
    .execute(&mut *transaction)
    .await
    .unwrap();
    let page = "explain (costs off) select id, current_balance from balances order by id limit 21";
    let plan: Vec<String> = sqlx::query_scalar(page).fetch_all(&mut *transaction).await.unwrap();
    let plan = plan.join("\n");
    assert!(plan.contains("profiles_pkey") && !plan.contains("Sort"), "{plan}");
}
