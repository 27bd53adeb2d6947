//! Joining, who keeps order, and who knows whom.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_new_person_has_a_free_membership_and_begins_onboarding() {
    let world = World::new().await;
    let member = world.newcomer("wren").await;
    let membership = world.rows(&member, "select tier, status from memberships").await.unwrap();
    assert_eq!(membership, json!([{ "tier": "free", "status": "active" }]));
    let onboarding = "select current_step, completed_steps, is_complete, completed_at from onboarding_state";
    assert_eq!(
        world.rows(&member, onboarding).await.unwrap(),
        json!([{ "current_step": "welcome", "completed_steps": [], "is_complete": false, "completed_at": null }])
    );
    let done = "update onboarding_state set is_complete = true returning completed_at is not null as dated";
    assert_eq!(world.rows(&member, done).await.unwrap(), json!([{ "dated": true }]));
    let undone =
        "update onboarding_state set is_complete = false returning completed_at is not null as dated";
    assert_eq!(world.rows(&member, undone).await.unwrap(), json!([{ "dated": false }]));

    assert_eq!(world.call(&member, "open_profile('again')").await, refused("PROFILE_EXISTS", ""));
    // An account that this database has not heard of yet.
    let subject = "11111111-1111-4111-8111-111111111111";
    let opened = world.call_as(subject, "authenticated", "open_profile('New', 'Asia/Tokyo')").await.unwrap();
    assert_eq!(text(&opened["profile"]), subject);
    for (call, code, field) in [
        ("open_profile(' ')", "TEXT_INVALID", "displayName"),
        ("open_profile('x', 'Middle/Earth')", "TIMEZONE_INVALID", "timezone"),
    ] {
        let other = "22222222-2222-4222-8222-222222222222";
        assert_eq!(world.call_as(other, "authenticated", call).await, refused(code, field), "{call}");
    }
    assert_eq!(state(world.call_as("", "authenticated", "open_profile('x')").await), "42501");
}

#[tokio::test]
async fn administrators_are_those_whom_the_table_names_now() {
    let world = World::new().await;
    let member = world.member("noor").await;
    let is_administrator =
        async |subject: &str| world.value(&format!("select is_administrator('{subject}')")).await;
    assert_eq!(is_administrator(&world.admin.id).await, "true");
    assert_eq!(is_administrator(&member.id).await, "false");
    assert_eq!(is_administrator("' or true --".replace('\'', "''").as_str()).await, "false");

    world.administer(&format!("appoint_administrator({member}, 'moderator')")).await.unwrap();
    assert_eq!(is_administrator(&member.id).await, "false", "a title gives no rights");
    world.administer(&format!("appoint_administrator({member}, 'admin')")).await.unwrap();
    assert_eq!(is_administrator(&member.id).await, "true");
    let other = world.member("bea").await;
    let appoint = format!("appoint_administrator({other})");
    assert_eq!(
        world.call_as(&member.id, "vibeup_admin", &appoint).await,
        refused("SUPER_ADMINISTRATOR_REQUIRED", "")
    );
    assert_eq!(state(world.call(&member, &appoint).await), "42501");
    world.administer(&format!("dismiss_administrator({member})")).await.unwrap();
    assert_eq!(is_administrator(&member.id).await, "false");
    for (call, code, field) in [
        (format!("dismiss_administrator({member})"), "ADMINISTRATOR_NOT_FOUND", "userId"),
        (format!("dismiss_administrator({})", world.admin), "SELF_APPOINTMENT", "userId"),
        (format!("appoint_administrator({})", world.admin), "SELF_APPOINTMENT", "userId"),
        (format!("appoint_administrator({other}, 'king')"), "ROLE_INVALID", "role"),
        ("appoint_administrator(gen_random_uuid())".into(), "PROFILE_NOT_FOUND", "userId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    assert_eq!(world.rows(&member, "select is_active from admin_users").await.map_err(|_| ()), Err(()));
}

#[tokio::test]
async fn connections_are_asked_for_answered_and_undone() {
    let world = World::new().await;
    let one = world.member("lumen").await;
    let other = world.member("priya").await;
    let stranger = world.member("tomo").await;
    let asked = world.call(&one, &format!("request_connection({other})")).await.unwrap();
    let connection = text(&asked["connection"]);
    let news = world.rows(&other, "select type, title from notifications").await.unwrap();
    assert_eq!(news, json!([{ "type": "connection_requested", "title": "@lumen would like to connect" }]));
    for (member, call, code, field) in [
        (&one, format!("request_connection({one})"), "SELF_CONNECTION", "addresseeId"),
        (&one, "request_connection(gen_random_uuid())".into(), "PROFILE_NOT_FOUND", "addresseeId"),
        (&other, format!("request_connection({one})"), "CONNECTION_EXISTS", "addresseeId"),
        (&one, format!("answer_connection('{connection}', true)"), "CONNECTION_NOT_FOUND", "connectionId"),
        (
            &stranger,
            format!("answer_connection('{connection}', true)"),
            "CONNECTION_NOT_FOUND",
            "connectionId",
        ),
        (&stranger, format!("remove_connection('{connection}')"), "CONNECTION_NOT_FOUND", "connectionId"),
        (&other, format!("answer_connection('{connection}', null)"), "DECISION_REQUIRED", "accepted"),
    ] {
        assert_eq!(world.call(member, &call).await, refused(code, field), "{call}");
    }
    world.call(&other, &format!("answer_connection('{connection}', false)")).await.unwrap();
    let again = world.call(&one, &format!("request_connection({other})")).await;
    assert_eq!(again, refused("CONNECTION_EXISTS", "addresseeId"), "who was declined does not ask again");
    let undone = world.call(&one, &format!("remove_connection('{connection}')")).await;
    assert_eq!(undone, refused("CONNECTION_NOT_FOUND", "connectionId"), "nor by way of undoing");
    world.call(&other, &format!("request_connection({one})")).await.unwrap();
    world.call(&one, &format!("answer_connection('{connection}', true)")).await.unwrap();
    assert_eq!(world.rows(&stranger, "select id from connections").await.unwrap(), json!([]));
    world.call(&one, &format!("remove_connection('{connection}')")).await.unwrap();
    assert_eq!(world.value("select count(*) from connections").await, "0");
}

#[tokio::test]
async fn a_request_that_was_taken_back_is_not_told_any_more() {
    let world = World::new().await;
    let (one, other) = (world.member("lumen").await, world.member("priya").await);
    for _ in 0..3 {
        let asked = world.call(&one, &format!("request_connection({other})")).await.unwrap();
        let news = world.rows(&other, "select type from notifications").await.unwrap();
        assert_eq!(news, json!([{ "type": "connection_requested" }]));
        world.call(&one, &format!("remove_connection('{}')", text(&asked["connection"]))).await.unwrap();
    }
    assert_eq!(world.rows(&other, "select type from notifications").await.unwrap(), json!([]));
}

#[tokio::test]
async fn who_is_blocked_neither_writes_nor_asks_nor_pays() {
    let world = World::new().await;
    let one = world.funded("lumen", "20", "USDC").await;
    let other = world.funded("jonah", "20", "USDC").await;
    let write = |from: &str, to: &str| {
        format!(
            "insert into messages (sender_id, recipient_id, body) values ({from}, {to}, 'hello') returning id"
        )
    };
    let (one_id, other_id) = (one.to_string(), other.to_string());
    world.rows(&other, &write(&other_id, &one_id)).await.unwrap();
    let asked = world.call(&one, &format!("request_payment({other}, 3, 'k')")).await.unwrap();
    let blocked = world.call(&one, &format!("block_member({other})")).await.unwrap();
    assert_eq!(state(world.rows(&other, &write(&other_id, &one_id)).await), "42501");
    assert_eq!(state(world.rows(&one, &write(&one_id, &other_id)).await), "42501");
    for (member, call, code, field) in [
        (&other, format!("request_connection({one})"), "PROFILE_NOT_FOUND", "addresseeId"),
        (&other, format!("request_payment({one}, 1, 'k')"), "PROFILE_NOT_FOUND", "payerId"),
        (&other, "send_tokens('lumen', 1, 'USDC', 'k')".into(), "HANDLE_NOT_FOUND", "handle"),
        (
            &other,
            format!("pay_request('{}', 'k')", text(&asked["payment_request"])),
            "REQUEST_NOT_FOUND",
            "requestId",
        ),
        (&other, format!("block_member({one})"), "ALREADY_BLOCKED", "userId"),
        (
            &other,
            format!("remove_connection('{}')", text(&blocked["connection"])),
            "CONNECTION_NOT_FOUND",
            "connectionId",
        ),
        (&one, format!("block_member({one})"), "SELF_CONNECTION", "userId"),
    ] {
        assert_eq!(world.call(member, &call).await, refused(code, field), "{call}");
    }
    world.call(&one, &format!("remove_connection('{}')", text(&blocked["connection"]))).await.unwrap();
    world.rows(&other, &write(&other_id, &one_id)).await.unwrap();
}

#[tokio::test]
async fn the_last_super_administrator_is_not_dismissed() {
    let world = World::new().await;
    let other = world.member("bea").await;
    world.administer(&format!("appoint_administrator({other}, 'super_admin')")).await.unwrap();
    let (first, second) = (
        format!("select dismiss_administrator({other})"),
        format!("appoint_administrator({}, 'support')", world.admin),
    );
    let held = world.hold(&world.admin.id, "vibeup_admin", &first).await;
    let answer = world.call_as(&other.id, "vibeup_admin", &second);
    let (_, answer) = tokio::join!(world.release_once_awaited(held), answer);
    assert_eq!(answer, refused("SUPER_ADMINISTRATOR_REQUIRED", ""));
}

#[tokio::test]
async fn the_first_block_stands() {
    let world = World::new().await;
    let (one, other) = (world.member("lumen").await, world.member("jonah").await);
    let held = world.hold(&one.id, "authenticated", &format!("select block_member({other})")).await;
    let second = format!("block_member({one})");
    let (_, answer) = tokio::join!(world.release_once_awaited(held), world.call(&other, &second));
    assert_eq!(answer, refused("ALREADY_BLOCKED", "userId"), "or who is blocked could undo it");
    assert_eq!(world.value("select requester_id from connections").await, one.id);
}

#[tokio::test]
async fn one_is_let_into_a_community_by_who_looks_after_it() {
    let world = World::new().await;
    let (owner, member) = (world.member("lumen").await, world.member("priya").await);
    let community = world.community(&owner, "kitchen", "private").await;
    for (call, code, field) in [
        (format!("admit_member(null, {member})"), "COMMUNITY_NOT_FOUND", "communityId"),
        (format!("admit_member('{community}', null)"), "PROFILE_NOT_FOUND", "userId"),
        (format!("admit_member('{community}', {owner})"), "ALREADY_A_MEMBER", "userId"),
        (format!("name_moderator('{community}', {member})"), "NOT_A_MEMBER", "userId"),
        (format!("name_moderator('{community}', {owner}, false)"), "NOT_A_MEMBER", "userId"),
        (format!("name_moderator('{community}', {member}, null)"), "DECISION_REQUIRED", "moderator"),
    ] {
        assert_eq!(world.call(&owner, &call).await, refused(code, field), "{call}");
    }
    world.call(&owner, &format!("admit_member('{community}', {member})")).await.unwrap();
    let admit = format!("admit_member('{community}', {})", world.admin);
    assert_eq!(world.call(&member, &admit).await, refused("COMMUNITY_NOT_FOUND", "communityId"));
    world.call(&owner, &format!("name_moderator('{community}', {member})")).await.unwrap();
    world.call(&member, &admit).await.unwrap();
    let promote = format!("name_moderator('{community}', {})", world.admin);
    assert_eq!(world.call(&member, &promote).await, refused("COMMUNITY_NOT_FOUND", "communityId"));
}
