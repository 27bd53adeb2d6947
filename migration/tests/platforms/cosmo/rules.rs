//! The document's constraints, enumerations, references and defaults, and those decided in addition.

use crate::cosmo::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn enumerations_have_the_documents_values() {
    let world = World::new().await;
    for (name, values) in [
        (
            "action_type",
            "signup referral_completed daily_active chat_message subscription_start subscription_renewal \
             subscription_cancel app_install app_usage achievement_unlock milestone_reached",
        ),
        ("transaction_type", "credit debit"),
        ("subscription_status", "active cancelled expired past_due"),
        ("referral_status", "pending completed expired cancelled"),
    ] {
        let found = format!("select array_to_string(enum_range(null::{name}), ' ')");
        assert_eq!(world.value(&found).await, values, "{name}");
    }
}

#[tokio::test]
async fn plans_are_seeded_with_what_the_document_fixes() {
    let world = World::new().await;
    let tiers = "select name, price_monthly::text, equity_multiplier::text, features from subscription_tiers
        order by price_monthly, name";
    assert_eq!(
        world.rows_as("", "anon", tiers).await.unwrap(),
        json!([
            { "name": "free", "price_monthly": "0.00", "equity_multiplier": "1.000", "features": [] },
            { "name": "business", "price_monthly": null, "equity_multiplier": "1.000", "features": [] },
            { "name": "pro", "price_monthly": null, "equity_multiplier": "1.000", "features": [] },
        ])
    );
}

#[tokio::test]
async fn closed_lists_and_ranges_are_kept() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let conversation = world.conversation(&priya).await;
    world.app("stars", "10").await;
    let done = world.interaction(&priya, "x").await;
    let posted = |amount: &str, kind: &str| {
        format!(
            "insert into equity_transactions (user_id, interaction_id, amount, transaction_type)
             values ({priya}, '{done}', {amount}, '{kind}')"
        )
    };
    for check in [
        posted("0", "credit"),
        posted("-1", "credit"),
        posted("100.5", "debit"),
        format!("update profiles set username = 'a b' where id = {priya}"),
        format!("update profiles set referral_code = 'abc' where id = {priya}"),
        format!("update profiles set referral_code = 'ABCDEFGHJ' where id = {priya}"),
        format!("update profiles set referred_by = id where id = {priya}"),
        format!("update profiles set display_name = repeat('x', 101) where id = {priya}"),
        format!(
            "insert into user_interactions (user_id, action_type, request_id) values ({priya}, 'signup', '')"
        ),
        format!(
            "insert into user_interactions (user_id, action_type, request_id, action_metadata) values ({priya}, 'signup', 'y', '[]')"
        ),
        format!(
            "insert into messages (conversation_id, role, content) values ('{conversation}', 'robot', 'x')"
        ),
        format!(
            "insert into messages (conversation_id, role, content, tokens_used) values ('{conversation}', 'user', 'x', -1)"
        ),
        format!(
            "insert into messages (conversation_id, role, content) values ('{conversation}', 'user', repeat('x', 100001))"
        ),
        format!("insert into referrals (referrer_id, referred_id) values ({priya}, {priya})"),
        format!(
            "insert into referrals (referrer_id, referred_id, status) values ({}, {priya}, 'completed')",
            world.admin
        ),
        "insert into subscription_tiers (name) values ('gold')".into(),
        "update subscription_tiers set price_monthly = -1".into(),
        "update subscription_tiers set equity_multiplier = 0".into(),
        "update subscription_tiers set features = '{}'".into(),
        "update apps set equity_distributed = 10.00000001".into(),
        "update apps set equity_distributed = -1".into(),
        "insert into apps (name, slug) values ('x', 'No Slug')".into(),
        "update settings set signup_bonus = 0".into(),
        "update settings set referral_days = 0".into(),
        "insert into settings (id) values (false)".into(),
        "update scheduled_work set runs_every = interval '0'".into(),
        "insert into audit_logs (table_name, operation) values ('x', 'TRUNCATE')".into(),
    ] {
        assert_eq!(state(world.owner(&format!("{check} returning 1 as one")).await), "23514", "{check}");
    }
    for (kind, value) in [
        ("action_type", "dance"),
        ("transaction_type", "gift"),
        ("referral_status", "lost"),
        ("subscription_status", "paused"),
    ] {
        let cast = format!("select '{value}'::{kind} as one");
        assert_eq!(state(world.owner(&cast).await), "22P02", "{kind}");
    }
}

#[tokio::test]
async fn what_may_be_once_is_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, _) = world.referred("tomo", &priya).await;
    let app = world.app("stars", "10").await;
    world.call(&priya, &format!("install_app('{app}')")).await.unwrap();
    world.call(&priya, "start_subscription('free', p_stripe_subscription_id => 'sub')").await.unwrap();
    let account = "insert into auth.users (email) values ('x@test') returning id";
    let account = world.owner(account).await.unwrap()[0]["id"].as_str().unwrap().to_owned();
    for repeated in [
        format!("insert into profiles (id, username) values ('{account}', 'priya')"),
        format!("insert into profiles (id, username) values ({priya}, 'new')"),
        format!(
            "insert into profiles (id, username, referral_code) select '{account}', 'new', referral_code from profiles where id = {priya}"
        ),
        format!(
            "insert into user_interactions (user_id, action_type, request_id) values ({tomo}, 'signup', 'signup:{}')",
            priya.id
        ),
        format!(
            "insert into equity_transactions (user_id, interaction_id, amount, transaction_type)
             select {priya}, interaction_id, 1, 'credit' from equity_transactions where user_id = {priya}"
        ),
        format!("insert into referrals (referrer_id, referred_id) values ({}, {tomo})", world.admin),
        "insert into subscription_tiers (name) values ('free')".into(),
        format!(
            "insert into user_subscriptions (user_id, tier_id) select {priya}, id from subscription_tiers limit 1"
        ),
        format!(
            "insert into user_subscriptions (user_id, tier_id, stripe_subscription_id) select {tomo}, id, 'sub' from subscription_tiers limit 1"
        ),
        "insert into apps (name, slug) values ('x', 'stars')".into(),
        format!("insert into user_apps (user_id, app_id) values ({priya}, '{app}')"),
        "insert into settings default values".into(),
    ] {
        assert_eq!(
            state(world.owner(&format!("{repeated} returning 1 as one")).await),
            "23505",
            "{repeated}"
        );
    }
}

#[tokio::test]
async fn references_stand_with_what_happens_when_their_end_goes() {
    let world = World::new().await;
    let found = "select string_agg(conrelid::regclass || '.' || attname || ' -> ' || confrelid::regclass || ' ' ||
          case confdeltype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' else 'no action' end,
          e'\\n' order by conrelid::regclass::text, attname)
        from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and connamespace = current_schema()::text::regnamespace and conrelid::regclass::text !~ '^equity_(batches|anchors|publications)'";
    let expected = [
        "administrators.user_id -> profiles cascade",
        "audit_logs.user_id -> profiles restrict",
        "conversations.user_id -> profiles cascade",
        "equity_transactions.interaction_id -> user_interactions restrict",
        "equity_transactions.user_id -> profiles restrict",
        "messages.conversation_id -> conversations cascade",
        "profiles.id -> auth.users cascade",
        "profiles.referred_by -> profiles set null",
        "referrals.referred_id -> profiles restrict",
        "referrals.referred_reward_transaction_id -> equity_transactions restrict",
        "referrals.referrer_id -> profiles restrict",
        "referrals.referrer_reward_transaction_id -> equity_transactions restrict",
        "user_apps.app_id -> apps restrict",
        "user_apps.user_id -> profiles cascade",
        "user_interactions.user_id -> profiles restrict",
        "user_subscriptions.tier_id -> subscription_tiers restrict",
        "user_subscriptions.user_id -> profiles cascade",
    ];
    assert_eq!(world.value(found).await, expected.join("\n"));
}

#[tokio::test]
async fn points_have_eight_decimals() {
    let world = World::new().await;
    let found = "select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name)
        from information_schema.columns
        where table_schema = current_schema() and numeric_precision = 18 and numeric_scale = 8";
    assert_eq!(
        world.value(found).await,
        "apps.equity_distributed apps.equity_pool_size equity_transactions.amount equity_transactions.balance_after \
         equity_transactions.balance_before settings.referred_reward settings.referrer_reward settings.signup_bonus"
    );
}

#[tokio::test]
async fn updated_at_follows_every_change() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    world.referred("tomo", &priya).await;
    let app = world.app("stars", "10").await;
    world.call(&priya, &format!("install_app('{app}')")).await.unwrap();
    world.call(&priya, "start_subscription('free')").await.unwrap();
    world.conversation(&priya).await;
    for table in [
        "profiles",
        "conversations",
        "referrals",
        "subscription_tiers",
        "user_subscriptions",
        "apps",
        "user_apps",
    ] {
        let change = format!("update {table} set id = id returning updated_at > created_at as moved");
        let moved = world.owner(&change).await.unwrap();
        assert_eq!(moved[0]["moved"], json!(true), "{table}");
    }
}

#[tokio::test]
async fn people_times_requests_states_and_codes_are_found_by_an_index() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    for (sql, index) in [
        ("select 1 from user_interactions where request_id = 'x'", "user_interactions_request_id_key"),
        ("select 1 from profiles where referral_code = 'x'", "profiles_referral_code_key"),
        ("select 1 from referrals where status = 'pending'", "referrals_"),
        ("select 1 from user_subscriptions where status = 'past_due'", "user_subscriptions_status"),
        ("select 1 from user_interactions order by created_at desc limit 20", "user_interactions_created"),
        (
            "select 1 from equity_transactions order by created_at desc limit 20",
            "equity_transactions_created",
        ),
        ("select 1 from conversations order by created_at desc limit 20", "conversations_created"),
        ("select 1 from messages order by created_at desc limit 20", "messages_created"),
        ("select 1 from referrals order by created_at desc limit 20", "referrals_created"),
        ("select 1 from audit_logs order by created_at desc limit 20", "audit_logs_created"),
        (
            "select 1 from user_subscriptions where current_period_end < now() and status in ('active', 'past_due')",
            "user_subscriptions_ending",
        ),
    ] {
        let plan = world.plan_as(&priya.id, "postgres", sql).await;
        assert!(plan.contains(index), "{sql}\n{plan}");
    }
}

#[tokio::test]
async fn the_large_tables_can_be_divided_by_date() {
    let world = World::new().await;
    let undated = "select relname from pg_class
        where relnamespace = current_schema()::text::regnamespace
          and relname in ('user_interactions', 'equity_transactions', 'messages', 'audit_logs')
          and not exists (
            select from pg_attribute
            join pg_index on indrelid = attrelid and indkey[0] = attnum
            where attrelid = pg_class.oid and attname = 'created_at' and attnotnull)";
    assert_eq!(
        world.owner(undated).await.unwrap(),
        json!([]),
        "each has a time of its own, never null and indexed"
    );
}

#[tokio::test]
async fn a_transaction_may_bring_its_place_on_a_blockchain_and_never_gets_it_later() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let done = world.interaction(&priya, "x").await;
    let brought = format!(
        "insert into equity_transactions (user_id, interaction_id, amount, transaction_type, block_height,
           transaction_hash, signature, merkle_proof)
         values ({priya}, '{done}', 1, 'credit', 7, '0x1', 'signed', '[{{\"side\": \"left\"}}]')
         returning block_height, transaction_hash, signature, merkle_proof"
    );
    assert_eq!(
        world.owner(&brought).await.unwrap(),
        json!([{ "block_height": 7, "transaction_hash": "0x1", "signature": "signed", "merkle_proof": [{ "side": "left" }] }])
    );
    let later = "update equity_transactions set block_height = 8, merkle_proof = '[]' returning id";
    assert_eq!(state(world.owner(later).await), "P0001");
    world.assert_healthy().await;
}

#[tokio::test]
async fn further_facts_need_no_new_column() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let facts = "{\"streak\": 7, \"of\": {\"app\": [\"a\", \"b\"]}}";
    world.administer(&format!("record_interaction({priya}, 'daily_active', 'r', '{facts}')")).await.unwrap();
    let found = "select action_metadata #>> '{of,app,1}' as app from user_interactions where action_metadata @> '{\"streak\": 7}'";
    assert_eq!(world.rows(&priya, found).await.unwrap(), json!([{ "app": "b" }]));
}

#[tokio::test]
async fn balances_follow_from_the_recorded_events_alone() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (tomo, _) = world.referred("tomo", &priya).await;
    world.administer(&format!("complete_referral({tomo})")).await.unwrap();
    world.administer(&format!("spend_equity_points({priya}, 'app_usage', 12.5, 'r')")).await.unwrap();
    let replayed = "select count(*) from (
        select equity_transactions.user_id, balance_after, sum(case transaction_type when 'credit' then amount else -amount end)
          over (partition by equity_transactions.user_id order by seq) as replayed
        from user_interactions join equity_transactions on interaction_id = user_interactions.id
      ) as history where balance_after <> replayed";
    assert_eq!(world.value(replayed).await, "0");
    assert_eq!(world.value("select count(*) from equity_transactions").await, "6");
}
