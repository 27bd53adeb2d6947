//! Staking.

use crate::vibeup::world::{World, refused, text};
use serde_json::json;

#[tokio::test]
async fn three_pools_are_seeded() {
    let world = World::new().await;
    let pools = "select name, description, min_stake, apy_rate, lock_period_days, benefits, is_active from staking_pools
        order by min_stake";
    assert_eq!(
        world.rows_as("", "anon", pools).await.unwrap(),
        json!([
            {
                "name": "Explorer", "description": "Basic staking for early adopters", "min_stake": 100.0,
                "apy_rate": 0.05, "lock_period_days": 0, "benefits": ["priority_support"], "is_active": true,
            },
            {
                "name": "Pathfinder", "description": "Committed stakers with premium access", "min_stake": 500.0,
                "apy_rate": 0.08, "lock_period_days": 30, "benefits": ["premium_features", "2x_vote_weight"],
                "is_active": true,
            },
            {
                "name": "Founder", "description": "Founding members with maximum benefits", "min_stake": 2000.0,
                "apy_rate": 0.12, "lock_period_days": 90,
                "benefits": ["all_features", "3x_vote_weight", "founder_badge"], "is_active": true,
            },
        ])
    );
}

#[tokio::test]
async fn a_stake_goes_and_comes_back() {
    let world = World::new().await;
    let member = world.funded("priya", "1000", "VIBES").await;
    let pool = world.value("select id from staking_pools where name = 'Pathfinder'").await;
    for (arguments, code, field) in [
        (format!("'{pool}', 499.99999999, 'k'"), "MINIMUM_STAKE", "amount"),
        (format!("'{pool}', 1001, 'k'"), "INSUFFICIENT_FUNDS", "amount"),
        ("gen_random_uuid(), 500, 'k'".into(), "POOL_NOT_FOUND", "poolId"),
    ] {
        let staked = world.call(&member, &format!("stake_tokens({arguments})")).await;
        assert_eq!(staked, refused(code, field), "{arguments}");
    }
    let answer = world.call(&member, &format!("stake_tokens('{pool}', 600, 'k')")).await.unwrap();
    let stake = text(&answer["stake"]);
    let seen = "select status, unlock_at = staked_at + interval '30 days' as locked from user_stakes";
    assert_eq!(world.rows(&member, seen).await.unwrap(), json!([{ "status": "active", "locked": true }]));
    assert_eq!(world.vibes(&member).await, "400 600 0 0");

    let unstake = |key: &str| format!("unstake_tokens('{stake}', '{key}')");
    let stranger = world.member("tomo").await;
    assert_eq!(world.call(&stranger, &unstake("u")).await, refused("STAKE_NOT_FOUND", "stakeId"));
    let asked = world.call(&member, &unstake("u")).await.unwrap();
    assert_eq!(asked["released"], json!(false), "its lock holds");
    assert_eq!(world.value("select status from user_stakes").await, "unlocking");
    assert_eq!(world.vibes(&member).await, "400 600 0 0");
    assert_eq!(world.call(&member, &unstake("v")).await, refused("STAKE_UNLOCKING", "stakeId"));
    assert_eq!(world.call_as("", "service_role", "release_stakes()").await.unwrap(), json!(0));

    let past = "update user_stakes set staked_at = staked_at - interval '40 days', unlock_at = unlock_at - interval '40 days'
        returning id";
    world.owner(past).await.unwrap();
    assert_eq!(world.call_as("", "service_role", "release_stakes()").await.unwrap(), json!(1));
    assert_eq!(world.call_as("", "service_role", "release_stakes()").await.unwrap(), json!(0));
    // 600 × 0.08 × 30 / 365: what waited for its unlocking earns until then.
    let back = "select status || ' ' || rewards_earned || ' ' || (unstaked_at is not null) from user_stakes";
    assert_eq!(world.value(back).await, "unstaked 3.94520548 true");
    assert_eq!(world.vibes(&member).await, "1003.94520548 0 0 3.94520548");
    let log = "select string_agg(type || ' ' || trim_scale(amount), ', ' order by created_at, type desc)
        from crypto_transactions where metadata ? 'stake_id'";
    assert_eq!(world.value(log).await, "stake 600, unstake 600, reward 3.94520548");
    world.assert_healthy().await;
}

#[tokio::test]
async fn interest_is_simple_and_by_whole_days() {
    let world = World::new().await;
    for (amount, rate, days, expected) in [
        ("100", "0.05", "365", "5.00000000"),
        ("100", "0.05", "1.9", "0.01369863"),
        ("2000", "0.12", "90", "59.17808219"),
        ("100", "0.05", "0.5", "0.00000000"),
        ("100", "0.05", "-3", "0.00000000"),
        ("100", "0", "100", "0.00000000"),
    ] {
        let sql =
            format!("select stake_interest({amount}, {rate}, now(), now() + {days} * interval '1 day')");
        assert_eq!(world.value(&sql).await, expected, "{amount} at {rate} for {days} days");
    }
    // The rate of a pool does not change under those who are in it.
    let change = "update staking_pools set apy_rate = 1 returning id";
    assert!(world.rows_as(&world.admin.id, "vibeup_admin", change).await.is_err());
}

#[tokio::test]
async fn only_active_pools_take_stakes() {
    let world = World::new().await;
    let member = world.funded("priya", "1000", "VIBES").await;
    let pool = world.value("select id from staking_pools where name = 'Explorer'").await;
    world.call(&member, &format!("stake_tokens('{pool}', 100, 'k')")).await.unwrap();
    let close = format!("update staking_pools set is_active = false where id = '{pool}' returning id");
    world.rows_as(&world.admin.id, "vibeup_admin", &close).await.unwrap();
    let staked = world.call(&member, &format!("stake_tokens('{pool}', 100, 'l')")).await;
    assert_eq!(staked, refused("POOL_NOT_FOUND", "poolId"));
    let seen =
        world.rows(&member, &format!("select name from staking_pools where id = '{pool}'")).await.unwrap();
    assert_eq!(seen, json!([{ "name": "Explorer" }]), "those who are in it still see it");
}
