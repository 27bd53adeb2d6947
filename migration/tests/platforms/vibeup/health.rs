//! What verifies names what is broken.

use crate::vibeup::world::{World, connection, schema, state, text};
use database::Platform;
use serde_json::json;

#[tokio::test]
async fn each_check_names_its_first_broken_row() {
    let world = World::new().await;
    migration::seed(&connection(&world.pool), Platform::Vibeup, &schema()).await.unwrap();
    world.assert_healthy().await;
    let member = world.member("stranger").await;
    for check in ["verify_all()", "verify_ledger()"] {
        assert_eq!(state(world.rows(&member, &format!("select * from {check}")).await), "42501", "{check}");
    }

    // Each damage, the rule that finds it, and how it is undone.
    let guards = |verb: &str| {
        format!(
            "alter table crypto_transactions {verb} trigger crypto_transactions_immutable;
             alter table vibe_rewards {verb} trigger vibe_rewards_immutable"
        )
    };
    for (damage, rule) in [
        (
            "update vibe_token_balances set available_balance = available_balance + 1 where wallet_id = md5('vibeup/wallet/lumen')::uuid",
            "verify_ledger",
        ),
        (
            "update vibe_token_balances set lifetime_earned = 0 where wallet_id = md5('vibeup/wallet/lumen')::uuid",
            "verify_ledger",
        ),
        (
            "update vibe_token_balances set pending_rewards = 0 where wallet_id = md5('vibeup/wallet/priya')::uuid",
            "verify_ledger",
        ),
        (
            "update vibe_token_balances set staked_balance = 1 where wallet_id = md5('vibeup/wallet/sol')::uuid",
            "verify_ledger",
        ),
        (
            "update crypto_transactions set amount = 1000 where token = 'USDC' and type = 'transfer'",
            "verify_funds",
        ),
        ("update community_treasuries set total_balance = 1", "verify_treasuries"),
        ("update user_stakes set staked_amount = staked_amount + 1 where status = 'active'", "verify_stakes"),
        ("update user_stakes set rewards_earned = 9 where status = 'unstaked'", "verify_stakes"),
        ("update vibe_rewards set amount = 99 where transaction_id is not null", "verify_rewards"),
        (
            "update crypto_transactions set metadata = '{}' where type = 'reward' and metadata ? 'stake_id'",
            "verify_stakes",
        ),
        ("update payment_requests set amount = 1 where status = 'paid'", "verify_payments"),
        (
            "update perk_redemptions set user_id = md5('vibeup:wren')::uuid where transaction_id is not null",
            "verify_payments",
        ),
    ] {
        let mut transaction = world.begin("", "postgres").await;
        for statement in [guards("disable").as_str(), damage] {
            sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned()))
                .execute(&mut *transaction)
                .await
                .unwrap();
        }
        let found: Vec<(String, String)> = sqlx::query_as("select checked, record from verify_all()")
            .fetch_all(&mut *transaction)
            .await
            .unwrap();
        assert!(found.iter().any(|(checked, _)| checked == rule), "{damage}: {found:?}");
        transaction.rollback().await.unwrap();
    }
    world.assert_healthy().await;
    let spoil = "update vibe_token_balances set available_balance = 551 where wallet_id = md5('vibeup/wallet/lumen')::uuid returning wallet_id";
    let wallet = text(&world.owner(spoil).await.unwrap()[0]["wallet_id"]);
    let named = world
        .owner("select wallet_id, available_expected, available_found from verify_ledger()")
        .await
        .unwrap();
    assert_eq!(
        named,
        json!([{ "wallet_id": wallet, "available_expected": 550.0, "available_found": 551.0 }])
    );
}
