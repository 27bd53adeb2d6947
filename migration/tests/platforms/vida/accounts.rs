//! Accounts, and the sessions of the website.

use crate::vida::world::{Member, World, refused, state};
use serde_json::json;

#[tokio::test]
async fn a_new_account_is_on_the_free_plan_with_its_quarter_of_an_hour() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let account = "select username, email, role, plan, subscription_plan_id, subscription_status, stream_time_remaining,
        total_stream_time, total_stream_sessions, avatars_created, avatar_count, blocked, email_verified, last_stream_at
        from users";
    assert_eq!(
        world.rows(&lumen, account).await.unwrap(),
        json!([{
            "username": "lumen", "email": "lumen@test.example", "role": "user", "plan": "free",
            "subscription_plan_id": "free", "subscription_status": "active", "stream_time_remaining": 900,
            "total_stream_time": 0, "total_stream_sessions": 0, "avatars_created": 0, "avatar_count": 0,
            "blocked": false, "email_verified": false, "last_stream_at": null,
        }])
    );
}

#[tokio::test]
async fn a_sign_up_that_does_not_go_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = Member { id: "any text will do".into() };
    for (member, arguments, code, field) in [
        (&lumen, "'new', 'new@test.example'", "ACCOUNT_EXISTS", ""),
        (&tomo, "'lumen', 'new@test.example'", "USERNAME_TAKEN", "username"),
        (&tomo, "'tomo', 'lumen@test.example'", "EMAIL_TAKEN", "email"),
        (&tomo, "'a b', 'new@test.example'", "USERNAME_INVALID", "username"),
        (&tomo, "null, 'new@test.example'", "USERNAME_INVALID", "username"),
        (&tomo, "'tomo', 'nowhere'", "EMAIL_INVALID", "email"),
        (&tomo, "'tomo', null", "EMAIL_INVALID", "email"),
    ] {
        let found = world.call(member, &format!("sign_up({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    assert_eq!(state(world.call_as("", "authenticated", "sign_up('x', 'x@test.example')").await), "42501");
    world.call(&tomo, "sign_up('tomo', 'tomo@test.example')").await.unwrap();
}

#[tokio::test]
async fn operations_take_an_account() {
    let world = World::new().await;
    let stranger = Member { id: "stranger".into() };
    for call in ["start_stream()", "start_subscription('free')", "use_add_on(1)", "acknowledge_warning(1)"] {
        assert_eq!(state(world.call(&stranger, call).await), "42501", "{call}");
    }
}

#[tokio::test]
async fn accounts_of_other_services_are_kept_by_the_platforms() {
    let world = World::new().await;
    let added = "insert into users (id, username, email, google_id, twitter_id, email_verified)
        values ('g-1', 'gia', 'gia@test.example', 'g1', 't1', true) returning username, plan";
    let added = world.rows_as("", "service_role", added).await.unwrap();
    assert_eq!(added, json!([{ "username": "gia", "plan": "free" }]));
    for (column, value) in [("google_id", "g1"), ("twitter_id", "t1")] {
        let second = format!(
            "insert into users (id, username, email, {column}) values ('g-2', 'gio', 'gio@test.example', '{value}') returning id"
        );
        assert_eq!(state(world.rows_as("", "service_role", &second).await), "23505", "{column}");
    }
    for change in [
        "update users set role = 'admin' returning id",
        "update users set blocked = false returning id",
        "update users set stream_time_remaining = 0 returning id",
        "delete from users returning id",
    ] {
        assert_eq!(state(world.rows_as("", "service_role", change).await), "42501", "{change}");
    }
}

#[tokio::test]
async fn sessions_that_are_over_are_purged() {
    let world = World::new().await;
    let sessions = "insert into sessions (sid, sess, expire) values
        ('old', '{}', now() - interval '1 second'), ('new', '{}', now() + interval '1 day') returning sid";
    world.owner(sessions).await.unwrap();
    let nameless = "insert into sessions (sid, expire) values ('x', now()) returning sid";
    assert_eq!(state(world.owner(nameless).await), "23502", "a session has its data");
    assert_eq!(world.administer("purge_sessions()").await.unwrap(), json!(1));
    assert_eq!(world.value("select string_agg(sid, ' ') from sessions").await, "new");
    let plan = world.plan_as("", "postgres", "delete from sessions where expire < now()").await;
    assert!(plan.contains("idx_session_expire"), "{plan}");
}
