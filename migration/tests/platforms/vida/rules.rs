//! The document's constraints, closed lists, references and defaults, and those decided in addition.

use crate::vida::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn closed_lists_and_ranges_are_kept() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    world.avatar(&lumen, "Lantern").await;
    world.stream(&lumen).await;
    world.complaint(&lumen).await;
    world.administer(&format!("warn_user({lumen}, 'dmca', 'x')")).await.unwrap();
    world.administer(&format!("suspend_user({lumen}, 'x')")).await.unwrap();
    world.administer(&format!("grant_add_on({lumen}, 'stream_hours', 'k')")).await.unwrap();
    world
        .owner(&format!("insert into rtmp_sources (user_id, name, url, stream_key) values ({lumen}, 'x', 'rtmp://x', 'k') returning id"))
        .await
        .unwrap();
    let log = |level: &str, kind: &str, service: &str| {
        format!(
            "insert into system_logs (level, type, service, message) values ('{level}', '{kind}', '{service}', 'x')"
        )
    };
    let gpu = |operation: &str, usage: i32, cost: i32| {
        format!(
            "insert into gpu_usage_logs (operation, usage, memory_used, service_id, resource_usage, cost)
             values ('{operation}', {usage}, 1, 'x', 1, {cost})"
        )
    };
    for check in [
        "insert into subscription_plans (id, name, description, price) values ('gold', 'x', 'x', 1)"
            .to_owned(),
        "update subscription_plans set price = -1".into(),
        "update subscription_plans set price = 1 where id = 'free'".into(),
        "update subscription_plans set tracking_precision = 2".into(),
        "update subscription_plans set avatar_max_count = -1".into(),
        "insert into users (id, username, email) values ('', 'x', 'x@x')".into(),
        "update users set subscription_status = 'paused'".into(),
        "update users set stream_time_remaining = -1".into(),
        "update users set avatar_count = 7".into(),
        "update users set username = 'a b'".into(),
        "update users set email = 'nowhere'".into(),
        "update user_subscriptions set status = 'paused'".into(),
        "update user_subscriptions set stream_time_remaining = -1".into(),
        "update user_subscriptions set end_date = start_date - interval '1 day'".into(),
        "update add_ons set price = -1".into(),
        "update user_add_ons set status = 'lost'".into(),
        "update user_add_ons set quantity = 0".into(),
        "update user_add_ons set status = 'used'".into(),
        "update avatars set type = '3d'".into(),
        "update avatars set vertices = -1".into(),
        "update avatars set file_size = -1".into(),
        "update streaming_sessions set platform = 'radio'".into(),
        "update streaming_sessions set status = 'lost'".into(),
        "update streaming_sessions set status = 'ended'".into(),
        "update streaming_sessions set viewers = -1".into(),
        "update streaming_sessions set end_time = now(), duration = -1, status = 'ended'".into(),
        "update rtmp_sources set bitrate = 0".into(),
        log("fatal", "info", "auth"),
        log("info", "fatal", "auth"),
        log("info", "info", "kitchen"),
        gpu("mining", 1, 1),
        gpu("streaming", 101, 1),
        gpu("streaming", -1, 1),
        gpu("streaming", 1, -1),
        "update dmca_complaints set status = 'lost'".into(),
        "update dmca_complaints set status = 'resolved'".into(),
        "update user_suspensions set suspension_type = 'whim'".into(),
        "update user_suspensions set suspension_level = 7".into(),
        "update user_warnings set warning_type = 'rude'".into(),
        "update user_warnings set acknowledged = true".into(),
        "insert into coming_soon_emails (email, plan_name) values ('x', 'goat')".into(),
        "update scheduled_work set runs_every = interval '0'".into(),
    ] {
        assert_eq!(state(world.owner(&format!("{check} returning 1 as one")).await), "23514", "{check}");
    }
    for (level, kind, service) in
        [("info", "info", "auth"), ("warning", "warning", "avatar"), ("error", "error", "stream")]
    {
        world
            .rows_as("", "service_role", &format!("{} returning 1 as one", log(level, kind, service)))
            .await
            .unwrap();
    }
    for operation in ["avatar_generation", "streaming", "tracking"] {
        world
            .rows_as("", "service_role", &format!("{} returning 1 as one", gpu(operation, 100, 3)))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn what_may_be_once_is_once() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    world.administer(&format!("start_subscription('free', {})", world.admin)).await.unwrap();
    world.owner("update user_subscriptions set stripe_subscription_id = 'sub' where plan_id = 'free' returning id").await.unwrap();
    for repeated in [
        "insert into users (id, username, email) values ('x', 'lumen', 'x@test.example')".to_owned(),
        "insert into users (id, username, email) values ('x', 'x', 'lumen@test.example')".into(),
        format!("insert into users (id, username, email) values ({lumen}, 'x', 'x@test.example')"),
        "insert into subscription_plans (id, name, description, price) values ('free', 'x', 'x', 0)".into(),
        format!(
            "insert into user_subscriptions (user_id, plan_id, stream_time_remaining) values ({lumen}, 'free', 1)"
        ),
        "update user_subscriptions set stripe_subscription_id = 'sub'".into(),
        "insert into add_ons (addon_id, name, price, description) values ('stream_hours', 'x', 1, 'x')"
            .into(),
        "insert into avatar_categories (name) values ('fantasy')".into(),
        "insert into background_categories (name) values ('urban')".into(),
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
        where contype = 'f' and connamespace = current_schema()::text::regnamespace";
    let expected = [
        "avatars.required_plan -> subscription_plans no action",
        "avatars.user_id -> users cascade",
        "dmca_complaints.user_id -> users restrict",
        "gpu_usage_logs.user_id -> users set null",
        "preset_avatars.category_id -> avatar_categories no action",
        "preset_avatars.required_plan -> subscription_plans no action",
        "rtmp_sources.user_id -> users cascade",
        "stream_backgrounds.created_by -> users set null",
        "stream_backgrounds.required_plan -> subscription_plans no action",
        "streaming_sessions.avatar_id -> avatars set null",
        "streaming_sessions.user_id -> users cascade",
        "system_logs.user_id -> users set null",
        "user_add_ons.addon_id -> add_ons no action",
        "user_add_ons.user_id -> users cascade",
        "user_subscriptions.plan_id -> subscription_plans no action",
        "user_subscriptions.user_id -> users cascade",
        "user_suspensions.related_dmca_id -> dmca_complaints set null",
        "user_suspensions.user_id -> users restrict",
        "user_warnings.user_id -> users restrict",
        "users.subscription_plan_id -> subscription_plans no action",
    ];
    assert_eq!(world.value(found).await, expected.join("\n"));
}

#[tokio::test]
async fn who_goes_takes_their_own_along_and_leaves_the_logs() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    let tomo = world.member("tomo").await;
    world.avatar(&lumen, "Lantern").await;
    world.stream(&lumen).await;
    for log in [
        format!(
            "insert into system_logs (level, type, service, message, user_id) values ('info', 'info', 'auth', 'x', {lumen}) returning id"
        ),
        format!(
            "insert into gpu_usage_logs (user_id, operation, usage, memory_used, service_id, resource_usage)
             values ({lumen}, 'streaming', 40, 512, 'gpu-1', 1200) returning id"
        ),
    ] {
        world.owner(&log).await.unwrap();
    }
    world.owner(&format!("delete from users where id = {lumen} returning id")).await.unwrap();
    for table in ["avatars", "streaming_sessions", "user_subscriptions"] {
        assert_eq!(world.value(&format!("select count(*) from {table}")).await, "0", "{table}");
    }
    for table in ["system_logs", "gpu_usage_logs"] {
        assert_eq!(
            world.value(&format!("select count(*) from {table} where user_id is null")).await,
            "1",
            "{table}"
        );
    }
    world.complaint(&tomo).await;
    let kept = world.owner(&format!("delete from users where id = {tomo} returning id")).await;
    assert_eq!(state(kept), "23503", "who was complained about stays on record");
}

#[tokio::test]
async fn states_end_what_members_cannot_delete() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    for table in [
        "users",
        "subscription_plans",
        "user_subscriptions",
        "user_add_ons",
        "avatars",
        "streaming_sessions",
        "dmca_complaints",
        "user_suspensions",
        "user_warnings",
    ] {
        let removed = world.rows(&lumen, &format!("delete from {table} returning 1 as one")).await;
        assert_eq!(state(removed), "42501", "{table}");
    }
    world.administrate("update avatar_categories set is_active = false returning id").await.unwrap();
    assert_eq!(world.rows(&lumen, "select id from avatar_categories").await.unwrap(), json!([]));
}

#[tokio::test]
async fn updated_at_follows_every_change() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    world.avatar(&lumen, "Lantern").await;
    world.stream(&lumen).await;
    world.administer(&format!("grant_add_on({lumen}, 'stream_hours', 'k')")).await.unwrap();
    for sql in [
        "insert into rtmp_sources (user_id, name, url, stream_key) values ('id-of-lumen', 'x', 'rtmp://x', 'k') returning id",
        "insert into stream_backgrounds (name, category, image_url) values ('x', 'urban', 'i') returning id",
        "insert into preset_avatars (name, thumbnail_url, preview_url, model_url, vertices, file_size)
         values ('x', 't', 'p', 'm', 1, 1) returning id",
    ] {
        world.owner(sql).await.unwrap();
    }
    for table in [
        "users",
        "subscription_plans",
        "user_subscriptions",
        "add_ons",
        "user_add_ons",
        "avatars",
        "avatar_categories",
        "preset_avatars",
        "streaming_sessions",
        "rtmp_sources",
        "stream_backgrounds",
        "background_categories",
    ] {
        let change =
            format!("update {table} set created_at = created_at returning updated_at > created_at as moved");
        assert_eq!(world.owner(&change).await.unwrap()[0]["moved"], json!(true), "{table}");
    }
}

#[tokio::test]
async fn a_time_is_the_same_moment_wherever_it_is_read() {
    let world = World::new().await;
    let zoneless = "select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type = 'timestamp without time zone'";
    assert_eq!(world.owner(zoneless).await.unwrap(), json!([]));
    let undated = "select table_name from information_schema.tables as tables
        where table_schema = current_schema() and table_type = 'BASE TABLE'
          and table_name not in ('sessions', 'scheduled_work', 'seaql_migrations')
          and not exists (
            select from information_schema.columns
            where table_schema = current_schema() and columns.table_name = tables.table_name
              and column_name in ('created_at', 'filed_at', 'issued_at') and is_nullable = 'NO')";
    assert_eq!(world.owner(undated).await.unwrap(), json!([]), "rows that do not say when they came");
}

#[tokio::test]
async fn further_facts_keep_the_form_in_which_they_were_given() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let facts = "{\"b\": 1,  \"a\": 2}";
    world
        .call(&lumen, &crate::vida::world::drawn("Lantern", &format!(", p_metadata => '{facts}'")))
        .await
        .unwrap();
    assert_eq!(world.value("select metadata from avatars").await, facts, "JSON, not JSONB");
    let columns = "select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name)
        from information_schema.columns where table_schema = current_schema() and data_type = 'json'";
    assert_eq!(
        world.value(columns).await,
        "avatars.animations avatars.blend_shapes avatars.lod_levels avatars.metadata gpu_usage_logs.metadata \
         preset_avatars.animations preset_avatars.blend_shapes preset_avatars.metadata sessions.sess \
         streaming_sessions.metadata subscription_plans.bone_structure subscription_plans.rigging_features \
         system_logs.details"
    );
}

#[tokio::test]
async fn an_avatars_files_lie_in_several_places() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let places = ", p_ipfs_hash => 'bafy', p_supabase_url => 'https://s.test/a.glb'";
    world.call(&lumen, &crate::vida::world::drawn("Lantern", places)).await.unwrap();
    assert_eq!(
        world.rows(&lumen, "select file_url, ipfs_hash, supabase_url from avatars").await.unwrap(),
        json!([{ "file_url": "f", "ipfs_hash": "bafy", "supabase_url": "https://s.test/a.glb" }])
    );
}

#[tokio::test]
async fn the_payment_providers_numbers_have_their_places() {
    let world = World::new().await;
    let found = "select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name)
        from information_schema.columns where table_schema = current_schema() and column_name like 'stripe%'";
    assert_eq!(
        world.value(found).await,
        "add_ons.stripe_price_id subscription_plans.stripe_price_id subscription_plans.stripe_product_id \
         user_subscriptions.stripe_subscription_id users.stripe_customer_id users.stripe_subscription_id"
    );
}

#[tokio::test]
async fn units_are_told_with_the_columns() {
    let world = World::new().await;
    for (column, unit) in [
        ("users.stream_time_remaining", "in seconds"),
        ("users.total_stream_time", "in seconds"),
        ("user_subscriptions.stream_time_remaining", "in whole minutes"),
        ("streaming_sessions.duration", "in seconds"),
        ("add_ons.price", "in US cents"),
        ("gpu_usage_logs.memory_used", "in megabytes"),
        ("gpu_usage_logs.resource_usage", "in milliseconds"),
        ("gpu_usage_logs.cost", "in US cents"),
        ("avatars.file_size", "in bytes"),
        ("rtmp_sources.bitrate", "kilobits a second"),
    ] {
        let (table, name) = column.split_once('.').unwrap();
        let told = format!(
            "select col_description(attrelid, attnum) from pg_attribute
             where attrelid = '{table}'::regclass and attname = '{name}'"
        );
        assert!(world.value(&told).await.contains(unit), "{column}");
    }
}
