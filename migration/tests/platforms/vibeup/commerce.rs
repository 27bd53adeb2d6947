//! Businesses, perks, referrals and memberships.

use crate::vibeup::world::{Member, World, refused, state, text};
use serde_json::json;

async fn business(world: &World, owner: &Member) -> String {
    let sql = format!(
        "insert into businesses (owner_id, name, slug) values ({owner}, 'Bread', 'bread') returning id"
    );
    text(&world.rows(owner, &sql).await.unwrap()[0]["id"])
}

async fn perk(world: &World, owner: &Member, business: &str, columns: &str, values: &str) -> String {
    let sql = format!(
        "insert into business_perks (business_id, title, {columns}) values ('{business}', 'Loaf', {values}) returning id"
    );
    text(&world.rows(owner, &sql).await.unwrap()[0]["id"])
}

#[tokio::test]
async fn a_perk_is_paid_redeemed_and_used() {
    let world = World::new().await;
    let owner = world.member("bea").await;
    let member = world.funded("kojo", "60", "VIBES").await;
    let business = business(&world, &owner).await;
    let loaf = perk(&world, &owner, &business, "vibes_cost, max_redemptions", "25, 2").await;
    let redeem = |perk: &str, key: &str| format!("redeem_perk('{perk}', '{key}')");
    assert_eq!(world.call(&owner, &redeem(&loaf, "a")).await, refused("SELF_REDEMPTION", "perkId"));
    let answer = world.call(&member, &redeem(&loaf, "a")).await.unwrap();
    assert_eq!(world.vibes(&member).await, "35 0 0 0");
    assert_eq!(world.vibes(&owner).await, "25 0 0 0");
    let redemption = text(&answer["perk_redemption"]);
    let seen = "select status from perk_redemptions";
    for party in [&member, &owner] {
        assert_eq!(world.rows(party, seen).await.unwrap(), json!([{ "status": "redeemed" }]));
    }
    let used = format!("use_redemption('{redemption}')");
    assert_eq!(world.call(&member, &used).await, refused("REDEMPTION_NOT_FOUND", "redemptionId"));
    world.call(&owner, &used).await.unwrap();
    assert_eq!(world.call(&owner, &used).await, refused("REDEMPTION_USED", "redemptionId"));
    world.call(&member, &redeem(&loaf, "b")).await.unwrap();
    assert_eq!(world.call(&member, &redeem(&loaf, "c")).await, refused("PERK_EXHAUSTED", "perkId"));

    let dear = perk(&world, &owner, &business, "vibes_cost", "11").await;
    assert_eq!(world.call(&member, &redeem(&dear, "d")).await, refused("INSUFFICIENT_FUNDS", "amount"));
    let late = perk(&world, &owner, &business, "expires_at", "now() - interval '1 minute'").await;
    assert_eq!(world.call(&member, &redeem(&late, "d")).await, refused("PERK_EXPIRED", "perkId"));
    let plus = perk(&world, &owner, &business, "required_tier", "'plus'").await;
    assert_eq!(world.call(&member, &redeem(&plus, "d")).await, refused("TIER_REQUIRED", "perkId"));
    world.administer(&format!("set_membership({member}, 'plus')")).await.unwrap();
    world.call(&member, &redeem(&plus, "d")).await.unwrap();
    world.assert_healthy().await;
}

#[tokio::test]
async fn memberships_are_set_canceled_and_end() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let tier = async || {
        let sql = format!(
            "select membership_tier({member}) || ' ' || status from memberships where user_id = {member}"
        );
        world.value(&sql).await
    };
    assert_eq!(world.call(&member, "cancel_membership()").await, refused("MEMBERSHIP_NOT_FOUND", ""));
    let set = format!("set_membership({member}, 'plus', now() + interval '1 month', 'sub_1')");
    assert_eq!(state(world.call(&member, &set).await), "42501");
    world.administer(&set).await.unwrap();
    assert_eq!(tier().await, "plus active");
    world.call(&member, "cancel_membership()").await.unwrap();
    assert_eq!(tier().await, "plus canceled", "what was paid for runs out");
    let past = format!("update memberships set ends_at = now() where user_id = {member} returning id");
    world.owner(&past).await.unwrap();
    assert_eq!(tier().await, "free canceled");
    assert_eq!(world.call_as("", "service_role", "expire_memberships()").await.unwrap(), json!(1));
    assert_eq!(tier().await, "free expired");
    assert_eq!(state(world.rows(&member, "update memberships set tier = 'pro' returning id").await), "42501");
    let past = world.administer(&format!("set_membership({member}, 'plus', now())")).await;
    assert_eq!(past, refused("END_IN_THE_PAST", "endsAt"));
}

#[tokio::test]
async fn a_referral_is_accepted_once_and_rewarded_once() {
    let world = World::new().await;
    let owner = world.member("lumen").await;
    let member = world.newcomer("wren").await;
    let code =
        format!("insert into affiliate_codes (user_id, code) values ({owner}, 'LIGHT-UP') returning id");
    world.rows(&owner, &code).await.unwrap();
    let rate = format!(
        "insert into affiliate_codes (user_id, code, commission_rate) values ({owner}, 'MORE', 1) returning id"
    );
    assert_eq!(state(world.rows(&owner, &rate).await), "42501", "the rate is the platform's");
    assert_eq!(world.call_as("", "anon", "is_affiliate_code('LIGHT-UP')").await.unwrap(), json!(true));
    assert_eq!(world.call_as("", "anon", "is_affiliate_code('nothing')").await.unwrap(), json!(false));
    assert_eq!(world.rows(&member, "select code from affiliate_codes").await.unwrap(), json!([]));
    assert_eq!(world.call(&owner, "accept_referral('LIGHT-UP')").await, refused("SELF_REFERRAL", "code"));
    assert_eq!(world.call(&member, "accept_referral('nothing')").await, refused("CODE_NOT_FOUND", "code"));
    let accepted = world.call(&member, "accept_referral('LIGHT-UP')").await.unwrap();
    assert_eq!(world.call(&member, "accept_referral('LIGHT-UP')").await, refused("ALREADY_REFERRED", "code"));
    for party in [&owner, &member] {
        let seen = world.rows(party, "select status from affiliate_referrals").await.unwrap();
        assert_eq!(seen, json!([{ "status": "pending" }]));
    }
    let referral = text(&accepted["affiliate_referral"]);
    let complete = |key: &str| format!("complete_referral('{referral}', '{key}', 50)");
    world.administer(&complete("a")).await.unwrap();
    assert_eq!(world.administer(&complete("b")).await, refused("REFERRAL_COMPLETED", "referralId"));
    assert_eq!(world.vibes(&owner).await, "0 0 50 0");
    let reward = "select reward_type || ' ' || source_type || ' ' || (source_id = (select id from affiliate_referrals)) from vibe_rewards";
    assert_eq!(world.value(reward).await, "referral referral true");

    let late = world.newcomer("noor").await;
    let accepted = world.call(&late, "accept_referral('LIGHT-UP')").await.unwrap();
    let past = format!(
        "update affiliate_referrals set created_at = now() - interval '91 days' where referred_user_id = {late} returning id"
    );
    world.owner(&past).await.unwrap();
    assert_eq!(world.call_as("", "service_role", "expire_referrals()").await.unwrap(), json!(1));
    let days = "update settings set referral_days = 2147483647 returning id";
    let forever = world.rows_as(&world.admin.id, "vibeup_admin", days).await;
    assert_eq!(state(forever), "23514", "or no work would be done any more");
    let expired = format!("complete_referral('{}', 'c')", text(&accepted["affiliate_referral"]));
    assert_eq!(world.administer(&expired).await, refused("REFERRAL_EXPIRED", "referralId"));
}

#[tokio::test]
async fn businesses_are_vouched_for_by_administrators() {
    let world = World::new().await;
    let owner = world.member("sol").await;
    let business = business(&world, &owner).await;
    let verified = "update businesses set is_verified = true returning id";
    assert_eq!(state(world.rows(&owner, verified).await), "42501");
    let ask = format!("request_verification('{business}', '[\"https://files.test/1\"]')");
    let stranger = world.member("tomo").await;
    assert_eq!(world.call(&stranger, &ask).await, refused("BUSINESS_NOT_FOUND", "businessId"));
    for documents in
        ["null", "'{}'", "to_jsonb(array_fill('x'::text, array[21]))", "jsonb_build_array(repeat('x', 9000))"]
    {
        let ask = format!("request_verification('{business}', {documents})");
        assert_eq!(world.call(&owner, &ask).await, refused("DOCUMENTS_INVALID", "documents"), "{documents}");
    }
    let verification = text(&world.call(&owner, &ask).await.unwrap()["business_verification"]);
    assert_eq!(world.call(&owner, &ask).await, refused("VERIFICATION_PENDING", "businessId"));
    let seen = "select status from business_verification";
    assert_eq!(world.rows(&stranger, seen).await.unwrap(), json!([]));
    let decide = |approved: &str| format!("decide_verification('{verification}', {approved}, 'Visited.')");
    assert_eq!(state(world.call(&owner, &decide("true")).await), "42501");
    let long = format!("decide_verification('{verification}', true, repeat('x', 2001))");
    assert_eq!(world.administer(&long).await, refused("TEXT_INVALID", "notes"));
    assert_eq!(world.administer(&decide("null")).await, refused("DECISION_REQUIRED", "approved"));
    world.administer(&decide("true")).await.unwrap();
    assert_eq!(world.administer(&decide("true")).await, refused("VERIFICATION_NOT_FOUND", "verificationId"));
    assert_eq!(world.rows(&owner, seen).await.unwrap(), json!([{ "status": "approved" }]));
    assert_eq!(world.value("select is_verified from businesses").await, "true");
    let reviewer =
        "select user_id from admin_users join business_verification on reviewed_by = admin_users.id";
    assert_eq!(world.value(reviewer).await, world.admin.id);
}
