//! Who sees and writes which rows and columns, where it is more than a row's owner.

use crate::vibeup::world::{World, connection, schema, state};
use database::Platform;
use serde_json::{Value, json};

#[tokio::test]
async fn secrets_are_read_by_nobody() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    for sql in [
        "select encrypted_key_share from crypto_wallets",
        "select encrypted_key from ai_provider_credentials",
    ] {
        for (subject, role) in [
            ("", "anon"),
            (member.id.as_str(), "authenticated"),
            (world.admin.id.as_str(), "vibeup_admin"),
            ("", "service_role"),
        ] {
            assert_eq!(state(world.rows_as(subject, role, sql).await), "42501", "{role}: {sql}");
        }
    }
    let set = "insert into ai_provider_credentials (provider, label, encrypted_key) values ('p', 'l', 'k') returning id, provider";
    let written = world.rows_as(&world.admin.id, "vibeup_admin", set).await.unwrap();
    assert_eq!(written[0]["provider"], "p", "it can be set");
    for table in [
        "ai_model_configs",
        "ai_provider_credentials",
        "ai_daily_budgets",
        "ai_cache_entries",
        "admin_users",
        "idempotency_keys",
    ] {
        assert_eq!(
            state(world.rows(&member, &format!("select id from {table}")).await),
            if table == "idempotency_keys" { "42703" } else { "42501" }
        );
    }
}

#[tokio::test]
async fn people_are_public_and_their_private_columns_are_not() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let priya = world.member("priya").await;
    let seen = format!("select display_name, handle, timezone from people where id = {lumen}");
    let public = json!([{ "display_name": "lumen", "handle": "lumen", "timezone": null }]);
    let whole = json!([{ "display_name": "lumen", "handle": "lumen", "timezone": "UTC" }]);
    assert_eq!(world.rows_as("", "anon", &seen).await.unwrap(), public);
    assert_eq!(world.rows(&priya, &seen).await.unwrap(), public);
    assert_eq!(world.rows(&lumen, &seen).await.unwrap(), whole);
    assert_eq!(world.rows_as(&world.admin.id, "vibeup_admin", &seen).await.unwrap(), whole);
    assert_eq!(world.rows(&priya, "select id from profiles").await.unwrap(), json!([{ "id": priya.id }]));
    let own = world.rows(&lumen, "update profiles set bio = 'Light' returning bio").await.unwrap();
    assert_eq!(own, json!([{ "bio": "Light" }]), "of all profiles, the own row");

    let tell = |key: &str, public: bool| {
        format!(
            "insert into profile_attributes (user_id, attribute_key, attribute_value, is_public)
             values ({lumen}, '{key}', '1', {public}) returning id"
        )
    };
    world.rows(&lumen, &tell("open", true)).await.unwrap();
    world.rows(&lumen, &tell("closed", false)).await.unwrap();
    assert_eq!(state(world.rows(&priya, &tell("false", true)).await), "42501");
    let keys = "select attribute_key as key from profile_attributes order by 1";
    assert_eq!(world.rows(&priya, keys).await.unwrap(), json!([{ "key": "open" }]));
    assert_eq!(world.rows(&lumen, keys).await.unwrap(), json!([{ "key": "closed" }, { "key": "open" }]));
}

/// What a member can see without being told may not be written either.
#[tokio::test]
async fn tokens_and_states_are_written_by_operations_alone() {
    let world = World::new().await;
    migration::seed(&connection(&world.pool), Platform::Vibeup, &schema()).await.unwrap();
    let lumen = world.value("select md5('vibeup:lumen')::uuid").await;
    for (table, change) in [
        ("crypto_wallets", "handle = 'mine'"),
        ("crypto_wallets", "is_primary = true"),
        ("crypto_transactions", "status = 'confirmed'"),
        ("vibe_token_balances", "available_balance = 100"),
        ("payment_requests", "status = 'paid'"),
        ("vibe_rewards", "amount = 100"),
        ("staking_pools", "apy_rate = 9"),
        ("user_stakes", "unlock_at = now()"),
        ("community_treasuries", "signers = '[]'"),
        ("treasury_approvals", "signer_id = gen_random_uuid()"),
        ("memberships", "tier = 'pro'"),
        ("affiliate_codes", "commission_rate = 1"),
        ("affiliate_referrals", "status = 'completed'"),
        ("perk_redemptions", "status = 'redeemed'"),
        ("businesses", "is_verified = true"),
        ("practice_streaks", "current_streak = 100"),
        ("impact_votes", "weight = 3"),
        ("impact_features", "status = 'shipped'"),
        ("connections", "status = 'accepted'"),
        ("community_members", "role = 'owner'"),
        ("messages", "body = 'never said'"),
        ("chemistry_assessments", "score = 100"),
        ("feature_flags", "is_enabled = true"),
        ("mira_interactions", "mira_response = 'yes'"),
        ("settings", "referral_days = 1"),
    ] {
        let sql = format!("update {table} set {change} returning 1 as one");
        assert_eq!(state(world.rows_as(&lumen, "authenticated", &sql).await), "42501", "{sql}");
    }
    for table in
        ["profiles", "communities", "businesses", "memberships", "messages", "crypto_wallets", "vibe_rewards"]
    {
        let sql = format!("delete from {table} returning 1 as one");
        assert_eq!(state(world.rows_as(&lumen, "authenticated", &sql).await), "42501", "{sql}");
    }
}

/// Every table shows its own rows, as many as this, to one who has some, to a stranger, and to nobody in particular;
/// administrators see all.
const SEEN: &[(&str, &str, &str, &str)] = &[
    ("profiles", "1", "1", "-"),
    ("profile_attributes", "9", "8", "8"),
    ("onboarding_state", "1", "1", "-"),
    ("connections", "4", "1", "-"),
    ("chemistry_assessments", "2", "1", "-"),
    ("profile_views", "4", "1", "-"),
    ("messages", "5", "0", "-"),
    ("notifications", "2", "0", "-"),
    ("practice_definitions", "5", "5", "5"),
    ("practices", "2", "1", "-"),
    ("practice_logs", "17", "2", "-"),
    ("practice_streaks", "2", "1", "-"),
    ("affirmations", "4", "3", "3"),
    ("businesses", "2", "2", "2"),
    ("business_listings", "4", "4", "4"),
    ("business_perks", "4", "4", "4"),
    ("practice_stacks", "2", "2", "2"),
    ("business_verification", "0", "0", "-"),
    ("communities", "2", "2", "2"),
    ("community_members", "9", "0", "-"),
    ("vibes", "6", "6", "6"),
    ("vibe_reactions", "6", "6", "6"),
    ("vibe_comments", "4", "4", "4"),
    ("community_journeys", "3", "0", "-"),
    ("journey_participants", "6", "0", "-"),
    ("impact_features", "3", "3", "3"),
    ("impact_initiatives", "2", "2", "2"),
    ("impact_votes", "2", "0", "-"),
    ("impact_comments", "2", "2", "2"),
    ("crypto_wallets", "3", "0", "-"),
    ("crypto_transactions", "15", "0", "-"),
    ("vibe_token_balances", "3", "0", "-"),
    ("payment_requests", "1", "0", "-"),
    ("vibe_rewards", "3", "0", "-"),
    ("staking_pools", "3", "3", "3"),
    ("user_stakes", "1", "0", "-"),
    ("community_treasuries", "1", "0", "-"),
    ("treasury_approvals", "3", "0", "-"),
    ("memberships", "1", "1", "-"),
    ("affiliate_codes", "1", "0", "-"),
    ("affiliate_referrals", "2", "1", "-"),
    ("perk_redemptions", "1", "0", "-"),
    ("mira_prompts", "2", "2", "2"),
    ("mira_interactions", "1", "1", "-"),
    ("discovery_recommendations", "1", "2", "-"),
    ("search_queries", "1", "1", "-"),
    ("ai_model_interactions", "1", "1", "-"),
    ("feature_flags", "3", "3", "3"),
    ("settings", "1", "1", "1"),
    ("admin_users", "-", "-", "-"),
    ("analytics_events", "-", "-", "-"),
    ("ai_model_configs", "-", "-", "-"),
    ("ai_provider_credentials", "-", "-", "-"),
    ("ai_daily_budgets", "-", "-", "-"),
    ("ai_cache_entries", "-", "-", "-"),
    ("idempotency_keys", "-", "-", "-"),
];

#[tokio::test]
async fn each_sees_what_the_documents_say() {
    let world = World::new().await;
    world.owner("delete from profiles returning id").await.unwrap();
    migration::seed(&connection(&world.pool), Platform::Vibeup, &schema()).await.unwrap();
    let of = async |name: &str| world.value(&format!("select md5('vibeup:{name}')::uuid")).await;
    let (lumen, wren, ada) = (of("lumen").await, of("wren").await, of("ada").await);
    let tables = format!(
        "select count(*) from pg_tables where schemaname = '{}' and tablename <> 'seaql_migrations'",
        schema()
    );
    assert_eq!(world.value(&tables).await, SEEN.len().to_string(), "a table that is not in the list");
    let mut wrong = Vec::new();
    for (table, owner, stranger, anybody) in SEEN {
        // Not every role may read every column; 1 needs one of them.
        let column = if *table == "idempotency_keys" { "actor" } else { "id" };
        let count = format!("select count({column}) as n from {table}");
        let seen = async |subject: &str, role: &str| match world.rows_as(subject, role, &count).await {
            Ok(rows) => rows[0]["n"].to_string(),
            Err(_) => "-".to_owned(),
        };
        let found =
            [seen(&lumen, "authenticated").await, seen(&wren, "authenticated").await, seen("", "anon").await];
        if found != [*owner, *stranger, *anybody] {
            wrong.push(format!("{table}: {found:?}"));
        }
        let all = world.value(&format!("select count(*) from {table}")).await;
        if *table != "idempotency_keys" && seen(&ada, "vibeup_admin").await != all {
            wrong.push(format!("{table}: administrators see less than {all}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn communities_are_joined_kept_in_order_and_left() {
    let world = World::new().await;
    let owner = world.member("lumen").await;
    let moderator = world.member("priya").await;
    let member = world.member("tomo").await;
    let public = world.community(&owner, "sunrise", "public").await;
    let private = world.community(&owner, "kitchen", "private").await;
    let join = |community: &str, who: &str| {
        format!(
            "insert into community_members (community_id, user_id) values ('{community}', {who}) returning role"
        )
    };
    let id = member.to_string();
    assert_eq!(world.rows(&member, &join(&public, &id)).await.unwrap(), json!([{ "role": "member" }]));
    assert_eq!(state(world.rows(&member, &join(&private, &id)).await), "42501", "one is let in");
    assert_eq!(state(world.rows(&member, &join(&public, &moderator.to_string())).await), "42501");
    world.call(&owner, &format!("admit_member('{public}', {moderator})")).await.unwrap();
    world.call(&owner, &format!("name_moderator('{public}', {moderator})")).await.unwrap();

    let post = |who: &crate::vibeup::world::Member| {
        format!(
            "insert into vibes (community_id, author_id, body) values ('{public}', {who}, 'hello') returning id"
        )
    };
    let stranger = world.member("jonah").await;
    assert_eq!(state(world.rows(&stranger, &post(&stranger)).await), "42501", "members post");
    let vibe: Value = world.rows(&member, &post(&member)).await.unwrap()[0]["id"].clone();
    let vibe = vibe.as_str().unwrap();
    assert_eq!(
        world.rows_as("", "anon", "select body from vibes").await.unwrap(),
        json!([{ "body": "hello" }])
    );
    let react = |who: &crate::vibeup::world::Member| {
        format!(
            "insert into vibe_reactions (vibe_id, user_id, reaction) values ('{vibe}', {who}, 'love') returning id"
        )
    };
    assert_eq!(state(world.rows(&stranger, &react(&stranger)).await), "42501");
    world.rows(&owner, &react(&owner)).await.unwrap();
    let hide = format!("update communities set visibility = 'private' where id = '{public}' returning id");
    world.rows(&owner, &hide).await.unwrap();
    for table in ["vibes", "vibe_reactions", "communities"] {
        let none = world.rows(&stranger, &format!("select id from {table}")).await.unwrap();
        assert_eq!(none, json!([]), "{table} of a private community");
    }
    let taken_down = world.rows(&moderator, "delete from vibes returning id").await.unwrap();
    assert_eq!(taken_down.as_array().unwrap().len(), 1, "moderators keep order");
    let expel = format!("delete from community_members where user_id = {member} returning id");
    assert_eq!(world.rows(&stranger, &expel).await.unwrap(), json!([]));
    assert_eq!(world.rows(&moderator, &expel).await.unwrap().as_array().unwrap().len(), 1);
    let leave = format!("delete from community_members where user_id = {owner} returning id");
    assert_eq!(world.rows(&owner, &leave).await.unwrap(), json!([]), "its owner stays");
}
