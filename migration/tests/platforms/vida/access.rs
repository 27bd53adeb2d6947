//! Who sees which rows and columns, and who writes them.

use crate::{
    matrix::{Sight, everybody_sees_their_share, sight},
    vida::world::{World, refused, state},
};
use database::Platform;
use serde_json::json;

const OWN: Option<&str> = Some("user_id = $me");
const ALL: Option<&str> = Some("true");
const OFFERED: Option<&str> = Some("is_active");

const MATRIX: &[Sight] = &[
    sight("users", Some("id = $me"), None, true),
    sight("people", ALL, ALL, true),
    sight("sessions", None, None, false),
    sight("subscription_plans", OFFERED, OFFERED, true),
    sight("user_subscriptions", OWN, None, true),
    sight("add_ons", ALL, ALL, true),
    sight("user_add_ons", OWN, None, true),
    sight("avatars", Some("is_public or user_id = $me"), Some("is_public"), true),
    sight("avatar_categories", OFFERED, OFFERED, true),
    sight("preset_avatars", OFFERED, OFFERED, true),
    sight("streaming_sessions", OWN, None, true),
    sight("rtmp_sources", OWN, None, true),
    sight("stream_backgrounds", OFFERED, OFFERED, true),
    sight("background_categories", OFFERED, OFFERED, true),
    sight("system_logs", None, None, true),
    sight("gpu_usage_logs", None, None, true),
    sight("dmca_complaints", OWN, None, true),
    sight("user_suspensions", OWN, None, true),
    sight("user_warnings", OWN, None, true),
    sight("coming_soon_emails", None, None, true),
    sight("scheduled_work", None, None, true),
    sight("idempotency_keys", None, None, false),
];

#[tokio::test]
async fn everybody_sees_their_own_and_what_is_public() {
    everybody_sees_their_share(Platform::Vida, &["lumen", "jonah", "wren"], MATRIX).await;
}

#[tokio::test]
async fn secrets_are_read_by_nobody() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let source = format!(
        "insert into rtmp_sources (user_id, name, url, stream_key) values ({lumen}, 'Home', 'rtmps://x.test/live', 'secret')
         returning name"
    );
    world.rows(&lumen, &source).await.unwrap();
    for (table, column) in [
        ("users", "password"),
        ("users", "twitter_token"),
        ("users", "twitter_token_secret"),
        ("rtmp_sources", "stream_key"),
        ("sessions", "sess"),
        ("sessions", "sid"),
        ("idempotency_keys", "response"),
    ] {
        for role in ["anon", "authenticated", "vida_admin", "service_role"] {
            let read = world.rows_as(&lumen.id, role, &format!("select {column} from {table}")).await;
            assert_eq!(state(read), "42501", "{table}.{column} by {role}");
        }
    }
    let guessed = "update rtmp_sources set stream_key = 'new' returning stream_key";
    assert_eq!(state(world.rows(&lumen, guessed).await), "42501", "nor given back by a change");
    let changed =
        world.rows(&lumen, "update rtmp_sources set stream_key = 'new' returning name").await.unwrap();
    assert_eq!(changed, json!([{ "name": "Home" }]), "but written");
    let plain = format!("update users set password = 'plain' where id = {lumen} returning id");
    assert_eq!(state(world.owner(&plain).await), "23514", "a password is kept as its hash");
}

#[tokio::test]
async fn people_are_public_and_their_private_columns_are_not() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let priya = world.member("priya").await;
    let seen =
        format!("select username, email, subscription_plan_id, blocked from people where id = {lumen}");
    let public =
        json!([{ "username": "lumen", "email": null, "subscription_plan_id": null, "blocked": null }]);
    let whole = json!([{
        "username": "lumen", "email": "lumen@test.example", "subscription_plan_id": "free", "blocked": false,
    }]);
    assert_eq!(world.rows_as("", "anon", &seen).await.unwrap(), public);
    assert_eq!(world.rows(&priya, &seen).await.unwrap(), public);
    assert_eq!(world.rows(&lumen, &seen).await.unwrap(), whole);
    assert_eq!(world.administrate(&seen).await.unwrap(), whole);
    let found = world.rows(&priya, "select id from people where email = 'lumen@test.example'").await.unwrap();
    assert_eq!(found, json!([]), "a filter sees no more than the viewer");
}

#[tokio::test]
async fn what_the_platform_says_of_a_person_is_not_written_by_them() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let priya = world.member("priya").await;
    world.avatar(&lumen, "Lantern").await;
    for change in [
        "update users set role = 'admin'".to_owned(),
        "update users set email = 'x@test.example'".into(),
        "update users set password = null".into(),
        "update users set blocked = false".into(),
        "update users set plan = 'goat'".into(),
        "update users set subscription_plan_id = 'goat'".into(),
        "update users set stream_time_remaining = 100000".into(),
        "update users set avatar_count = 0".into(),
        "delete from users".into(),
        "update subscription_plans set price = 0".into(),
        format!(
            "insert into user_subscriptions (user_id, plan_id, stream_time_remaining) values ({lumen}, 'goat', 1)"
        ),
        "update user_subscriptions set plan_id = 'goat'".into(),
        format!("insert into user_add_ons (user_id, addon_id) values ({lumen}, 'stream_hours')"),
        "update avatars set usage_count = 1000".into(),
        "update avatars set is_premium = true".into(),
        "update avatars set required_plan = 'free'".into(),
        "update avatars set is_rigged = true".into(),
        "delete from avatars".into(),
        "update streaming_sessions set duration = 0".into(),
        format!(
            "insert into rtmp_sources (user_id, name, url, stream_key) values ({priya}, 'x', 'rtmp://x', 'k')"
        ),
        format!(
            "insert into rtmp_sources (user_id, name, url, stream_key, is_default) values ({lumen}, 'x', 'rtmp://x', 'k', true)"
        ),
        "update user_suspensions set is_active = false".into(),
        "update user_warnings set acknowledged = true".into(),
        "delete from dmca_complaints".into(),
        "insert into system_logs (level, type, service, message) values ('info', 'info', 'auth', 'x')".into(),
        "insert into coming_soon_emails (email, plan_name) values ('x@test.example', 'goat')".into(),
    ] {
        let change = format!("{change} returning 1 as one");
        assert_eq!(state(world.rows(&lumen, &change).await), "42501", "{change}");
    }
    let own = "update users set twitter_handle = 'lumen_light' returning username";
    assert_eq!(
        world.rows(&lumen, own).await.unwrap(),
        json!([{ "username": "lumen" }]),
        "of all, the own row"
    );
    let shown = "update avatars set is_public = true, name = 'Light' returning name";
    assert_eq!(world.rows(&lumen, shown).await.unwrap(), json!([{ "name": "Light" }]));
    assert_eq!(
        world.rows(&priya, shown).await.unwrap(),
        json!([]),
        "what is public is not everybody's to change"
    );
}

#[tokio::test]
async fn who_is_suspended_looks_and_does_not_act() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let avatar = world.avatar(&lumen, "Lantern").await;
    let source = format!(
        "insert into rtmp_sources (user_id, name, url, stream_key) values ({lumen}, 'x', 'rtmp://x', 'k') returning id"
    );
    world.rows(&lumen, &source).await.unwrap();
    world.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
    for look in ["select id from users", "select id from avatars", "select id from rtmp_sources"] {
        assert_eq!(world.rows(&lumen, look).await.unwrap().as_array().unwrap().len(), 1, "{look}");
    }
    for change in [
        "update users set twitter_handle = 'x' returning id",
        "update avatars set name = 'x' returning id",
        "update rtmp_sources set name = 'x' returning id",
        "delete from rtmp_sources returning id",
        "update user_subscriptions set auto_renew = false returning id",
    ] {
        assert_eq!(world.rows(&lumen, change).await.unwrap(), json!([]), "{change}");
    }
    assert_eq!(state(world.rows(&lumen, &source).await), "42501");
    for call in [
        "start_stream()".to_owned(),
        "start_subscription('free')".into(),
        "use_add_on(1)".into(),
        "set_default_rtmp_source(1)".into(),
        "adopt_preset_avatar(1)".into(),
        format!("set_avatar_tracking({avatar})"),
        format!("remove_avatar({avatar})"),
        crate::vida::world::drawn("Another", ""),
    ] {
        assert_eq!(world.call(&lumen, &call).await, refused("SUSPENDED", ""), "{call}");
    }
    // The time is over, though nobody has swept yet.
    world
        .owner("update user_suspensions set issued_at = issued_at - interval '2 days', expires_at = now(), auto_reactivate_at = now() returning id")
        .await
        .unwrap();
    assert_eq!(world.of_user(&lumen, "blocked").await, "true");
    assert_eq!(
        world.rows(&lumen, "select blocked from people where email is not null").await.unwrap(),
        json!([{ "blocked": false }])
    );
    world.stream(&lumen).await;
}

#[tokio::test]
async fn the_accused_sees_what_it_is_about_and_not_who_notes_what() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    world.complaint(&lumen).await;
    world.administer(&format!("warn_user({lumen}, 'dmca', 'A complaint')")).await.unwrap();
    world.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
    for (table, columns) in [
        ("dmca_complaints", ["complainant_email", "admin_notes", "resolved_by"].as_slice()),
        ("user_suspensions", &["issued_by"]),
        ("user_warnings", &["issued_by"]),
    ] {
        for column in columns {
            let read = format!("select {column} from {table}");
            assert_eq!(state(world.rows(&lumen, &read).await), "42501", "{table}.{column}");
            assert_eq!(
                world.administrate(&read).await.unwrap().as_array().unwrap().len(),
                1,
                "{table}.{column}"
            );
        }
    }
    let seen =
        world.rows(&lumen, "select complainant_name, claimed_work from dmca_complaints").await.unwrap();
    assert_eq!(seen, json!([{ "complainant_name": "Meridian", "claimed_work": "Captain" }]));
}

#[tokio::test]
async fn the_platforms_operations_are_not_for_members() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for call in [
        format!("change_role({lumen}, 'admin')"),
        format!("suspend_user({lumen}, 'x')"),
        "lift_suspension(1)".into(),
        format!("warn_user({lumen}, 'dmca', 'x')"),
        "investigate_dmca_complaint(1)".into(),
        "resolve_dmca_complaint(1, 'x')".into(),
        "dismiss_dmca_complaint(1)".into(),
        format!("grant_add_on({lumen}, 'stream_hours', 'k')"),
        "renew_subscription(1, now())".into(),
        "rig_avatar(1, 'x')".into(),
        format!("refresh_stream_time({lumen})"),
        format!("is_suspended({lumen})"),
        "(select count(*) from work_due())".into(),
        "(select count(*) from verify_all())".into(),
    ] {
        assert_eq!(state(world.call(&lumen, &call).await), "42501", "{call}");
        assert_eq!(state(world.call_as("", "anon", &call).await), "42501", "{call}");
    }
}

#[tokio::test]
async fn administrators_are_named_by_the_role_and_one_stays() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let is_administrator = async |member: &_| {
        world.call_as("", "service_role", &format!("is_administrator({member})")).await.unwrap()
    };
    assert_eq!(is_administrator(&world.admin).await, json!(true));
    assert_eq!(is_administrator(&lumen).await, json!(false));
    let last = world.administer(&format!("change_role({}, 'user')", world.admin)).await;
    assert_eq!(last, refused("LAST_ADMINISTRATOR", "userId"));
    let king = world.administer(&format!("change_role({lumen}, 'king')")).await;
    assert_eq!(king, refused("ROLE_INVALID", "role"));
    assert_eq!(world.administer("change_role('nobody', 'admin')").await, refused("USER_NOT_FOUND", "userId"));
    world.administer(&format!("change_role({lumen}, 'admin')")).await.unwrap();
    assert_eq!(is_administrator(&lumen).await, json!(true));
    world.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
    assert_eq!(is_administrator(&lumen).await, json!(false), "suspended ones administer nothing");
    let last = world.administer(&format!("change_role({}, 'user')", world.admin)).await;
    assert_eq!(last, refused("LAST_ADMINISTRATOR", "userId"));
}

#[tokio::test]
async fn ones_own_rows_are_found_by_an_index() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (sql, index) in [
        ("select id from users", "users_pkey"),
        ("select id, email from people order by id limit 21", "users_pkey"),
        ("select id from people order by username, id limit 21", "users_username_key"),
        ("select id from user_subscriptions order by id desc limit 21", "user_subscriptions_"),
        ("select id from user_add_ons order by id desc limit 21", "user_add_ons_user"),
        (
            "select id from streaming_sessions order by start_time desc, id desc limit 21",
            "streaming_sessions_user_recent",
        ),
        ("select id from rtmp_sources order by id limit 21", "rtmp_sources_user"),
        ("select count(*) from avatars", "avatars_user_recent"),
        ("select id from dmca_complaints order by filed_at desc, id desc limit 21", "dmca_complaints_user"),
        (
            "select id from user_suspensions order by issued_at desc, id desc limit 21",
            "user_suspensions_user",
        ),
        ("select id from user_warnings order by issued_at desc, id desc limit 21", "user_warnings_user"),
    ] {
        let plan = world.plan_as(&lumen.id, "authenticated", sql).await;
        assert!(plan.contains(index) && !plan.contains("Seq Scan"), "{sql}\n{plan}");
    }
}
