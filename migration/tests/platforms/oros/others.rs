//! Roles, rewards, live shopping, plans, and what only the platform says of a person.

use crate::oros::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn roles_are_chosen_except_the_administrators() {
    let world = World::new().await;
    let member = world.member("lumen", &[]).await;
    assert_eq!(world.call(&member, "add_role('admin')").await, refused("ROLE_NOT_YOURS_TO_CHOOSE", "role"));
    assert_eq!(world.call(&member, "add_role(null)").await, refused("ROLE_NOT_YOURS_TO_CHOOSE", "role"));
    let added = world.call(&member, "add_role('creator')").await.unwrap();
    assert_eq!(world.call(&member, "add_role('creator')").await.unwrap(), added);
    world.call(&member, "add_role('business')").await.unwrap();
    assert_eq!(
        world
            .rows(&member, "select min_tip_amount from creator_profiles")
            .await
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        world.rows(&member, "select user_id from business_profiles").await.unwrap(),
        json!([{ "user_id": member.id }])
    );

    world.administer(&format!("adjust_wallet('{}', 10, 'credit', 'x', 'x')", member.wallet)).await.unwrap();
    let campaign = world.campaign(&member, "click", "1", "10").await;
    assert_eq!(world.call(&member, "remove_role('business')").await, refused("CAMPAIGNS_RUNNING", "role"));
    world.call(&member, &format!("complete_campaign('{campaign}', 'c')")).await.unwrap();
    world.call(&member, "remove_role('business')").await.unwrap();
    assert_eq!(world.call(&member, "remove_role('business')").await, refused("ROLE_NOT_HELD", "role"));
    let administrator = world.call(&world.admin, "remove_role('admin')").await;
    assert_eq!(administrator, refused("ROLE_NOT_YOURS_TO_CHOOSE", "role"));
}

#[tokio::test]
async fn administrators_are_those_whom_the_tables_name_now() {
    let world = World::new().await;
    let member = world.member("lumen", &["creator"]).await;
    for (subject, expected) in [
        (world.admin.to_string(), "true"),
        (world.admin.to_string().to_uppercase(), "true"),
        (member.to_string(), "false"),
        ("'somebody else''s id'".into(), "false"),
        ("''".into(), "false"),
        ("null".into(), "false"),
    ] {
        assert_eq!(world.value(&format!("select is_administrator({subject})")).await, expected, "{subject}");
    }
    world.owner("delete from user_roles where role = 'admin' returning id").await.unwrap();
    assert_eq!(world.value(&format!("select is_administrator({})", world.admin)).await, "false");
}

#[tokio::test]
async fn rewards_are_granted_and_paid_once() {
    let world = World::new().await;
    let member = world.member("priya", &[]).await;
    let grant = format!("grant_reward({member}, 'boost', 2.5, 'g')");
    assert_eq!(state(world.call(&member, &grant).await), "42501");
    let reward = world.administer(&grant).await.unwrap()["reward"].as_str().unwrap().to_owned();
    assert_eq!(world.balance(&member).await, "0.00 + 0.00");
    world.administer(&format!("pay_reward('{reward}', 'p')")).await.unwrap();
    assert_eq!(world.balance(&member).await, "2.50 + 0.00");
    let again = world.administer(&format!("pay_reward('{reward}', 'p2')")).await;
    assert_eq!(again, refused("REWARD_ALREADY_PAID", "rewardId"));
    for (call, code, field) in [
        (format!("grant_reward({member}, 'luck', 1, 'x')"), "SOURCE_INVALID", "source"),
        ("grant_reward(gen_random_uuid(), 'share', 1, 'x')".into(), "USER_NOT_FOUND", "userId"),
        (format!("pay_reward({member}, 'x')"), "REWARD_NOT_FOUND", "rewardId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_live_event_sells_while_it_is_on_air() {
    let world = World::new().await;
    let host = world.member("marisol", &["creator"]).await;
    let buyer = world.funded("tomo", &[], "50").await;
    let created = world.call(&buyer, "create_live_event('Mine')").await;
    assert_eq!(created, refused("NOT_A_CREATOR", ""));
    assert_eq!(world.call(&host, "create_live_event(' ')").await, refused("TITLE_INVALID", "title"));
    let foreign = world.call(&host, "create_live_event('x', null, gen_random_uuid())").await;
    assert_eq!(foreign, refused("NOT_ACCEPTED", "campaignId"));

    let event = world.call(&host, "create_live_event('Studio night')").await.unwrap()["live_event"].clone();
    let event = event.as_str().unwrap();
    let buy = |amount: &str| format!("buy_live_sale('{event}', {amount}, 'b {amount}')");
    assert_eq!(world.call(&buyer, &buy("5")).await, refused("LIVE_EVENT_NOT_LIVE", "liveEventId"));
    let stranger = world.call(&buyer, &format!("start_live_event('{event}')")).await;
    assert_eq!(stranger, refused("LIVE_EVENT_NOT_FOUND", "liveEventId"));
    world.call(&host, &format!("start_live_event('{event}')")).await.unwrap();
    let again = world.call(&host, &format!("start_live_event('{event}')")).await;
    assert_eq!(again, refused("LIVE_EVENT_LIVE", "liveEventId"));

    world.call(&buyer, &buy("30")).await.unwrap();
    assert_eq!(world.balance(&host).await, "27.00 + 0.00");
    assert_eq!(world.call(&buyer, &buy("20.01")).await, refused("INSUFFICIENT_FUNDS", "amount"));
    assert_eq!(world.call(&host, &buy("5")).await, refused("SELF_PURCHASE", "liveEventId"));
    for party in [&host, &buyer] {
        let sales = world.rows(party, "select net_amount from live_sales").await.unwrap();
        assert_eq!(sales, json!([{ "net_amount": 27.00 }]));
    }
    world.call(&host, &format!("end_live_event('{event}')")).await.unwrap();
    assert_eq!(world.call(&buyer, &buy("5")).await, refused("LIVE_EVENT_NOT_LIVE", "liveEventId"));
    let called_off = world.call(&host, &format!("cancel_live_event('{event}')")).await;
    assert_eq!(called_off, refused("LIVE_EVENT_ENDED", "liveEventId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_plan_runs_once_at_a_time() {
    let world = World::new().await;
    let member = world.member("priya", &[]).await;
    let other = world.member("tomo", &[]).await;
    let start = "start_membership('supporter_plus')";
    let plan = world.call(&member, start).await.unwrap()["membership"].as_str().unwrap().to_owned();
    assert_eq!(world.call(&member, start).await, refused("MEMBERSHIP_ACTIVE", "membershipType"));
    let unknown = world.call(&member, "start_membership('gold')").await;
    assert_eq!(unknown, refused("MEMBERSHIP_TYPE_INVALID", "membershipType"));
    let cancel = format!("cancel_membership('{plan}')");
    assert_eq!(world.call(&other, &cancel).await, refused("MEMBERSHIP_NOT_FOUND", "membershipId"));
    world.call(&member, &cancel).await.unwrap();
    assert_eq!(world.call(&member, &cancel).await, refused("MEMBERSHIP_NOT_FOUND", "membershipId"));
    world.call(&member, start).await.unwrap();
    let forged = format!(
        "insert into memberships (user_id, membership_type) values ({other}, 'creator_pro') returning id"
    );
    assert_eq!(state(world.rows(&member, &forged).await), "42501");
}

#[tokio::test]
async fn the_platform_alone_vouches() {
    let world = World::new().await;
    let member = world.member("lumen", &["creator"]).await;
    assert_eq!(state(world.call(&member, &format!("decide_kyc({member}, 'approved')")).await), "42501");
    assert_eq!(state(world.call(&member, &format!("verify_creator({member}, true)")).await), "42501");
    world.administer(&format!("verify_creator({member}, true)")).await.unwrap();
    let seen =
        world.rows_as("", "anon", "select verified from people where username = 'lumen'").await.unwrap();
    assert_eq!(seen, json!([{ "verified": true }]));
    for (call, code, field) in [
        (format!("decide_kyc({member}, 'pending')"), "STATUS_INVALID", "status"),
        ("decide_kyc(gen_random_uuid(), 'approved')".into(), "USER_NOT_FOUND", "userId"),
        (format!("verify_creator({member}, null)"), "DECISION_REQUIRED", "verified"),
        ("verify_creator(gen_random_uuid(), true)".into(), "NOT_A_CREATOR", "userId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
}

#[tokio::test]
async fn operations_take_an_account() {
    let world = World::new().await;
    let call = format!("tip_creator({}, 5, 'k')", world.admin);
    assert_eq!(state(world.call_as("", "anon", &call).await), "42501");
    assert_eq!(state(world.call_as("", "authenticated", &call).await), "42501");
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(state(world.call_as(unknown, "authenticated", &call).await), "42501");
}
