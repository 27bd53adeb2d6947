//! The log of transactions, and the balances that follow it.

use crate::vibeup::world::{World, schema, state, text};
use serde_json::json;
use sqlx::AssertSqlSafe;

#[tokio::test]
async fn the_log_is_append_only() {
    let world = World::new().await;
    let member = world.funded("lumen", "100", "VIBES").await;
    world.call(&member, "withdraw_tokens('0x1', 5, 'VIBES', 'k')").await.unwrap();
    for forbidden in [
        "update crypto_transactions set amount = 999999",
        "update crypto_transactions set to_wallet_id = gen_random_uuid()",
        "update crypto_transactions set metadata = '{\"nicer\": true}'",
        "update crypto_transactions set created_at = now() - interval '1 day'",
        "update crypto_transactions set status = 'failed' where status = 'confirmed'",
        "update crypto_transactions set status = 'pending' where status = 'confirmed'",
        "update crypto_transactions set tx_hash = 'other' where status = 'confirmed'",
        "delete from crypto_transactions",
    ] {
        assert_eq!(state(world.owner(&format!("{forbidden} returning id")).await), "P0001", "{forbidden}");
    }
    for table in ["crypto_transactions", "vibe_rewards"] {
        let truncate = format!("truncate {}.{table} cascade", schema());
        let truncated = sqlx::query(AssertSqlSafe(truncate)).execute(&world.pool).await;
        assert!(truncated.unwrap_err().to_string().contains("append-only"), "{table}");
    }
    let born_failed = format!(
        "insert into crypto_transactions (to_wallet_id, amount, token, chain, type, status)
         values ('{}', 1, 'VIBES', 'base', 'deposit', 'failed') returning id",
        member.wallet
    );
    assert_eq!(state(world.owner(&born_failed).await), "P0001");
}

#[tokio::test]
async fn a_transaction_is_confirmed_or_fails_once() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let arrive = format!(
        "insert into crypto_transactions (to_wallet_id, amount, token, chain, type)
         values ('{}', 3, 'VIBES', 'base', 'deposit') returning id, status, confirmed_at",
        member.wallet
    );
    let row = world.owner(&arrive).await.unwrap();
    assert_eq!((&row[0]["status"], &row[0]["confirmed_at"]), (&json!("pending"), &json!(null)));
    let (first, second) = (text(&row[0]["id"]), text(&world.owner(&arrive).await.unwrap()[0]["id"]));
    assert_eq!(world.vibes(&member).await, "0 0 0 0");
    let change = |id: &str, change: &str| {
        format!(
            "update crypto_transactions set {change} where id = '{id}' returning confirmed_at is not null as dated"
        )
    };
    world.owner(&change(&first, "tx_hash = '0x1'")).await.unwrap();
    assert_eq!(
        state(world.owner(&change(&first, "tx_hash = '0x2'")).await),
        "P0001",
        "its number is set once"
    );
    let confirmed = world.owner(&change(&first, "status = 'confirmed'")).await.unwrap();
    assert_eq!(confirmed, json!([{ "dated": true }]), "the time comes by itself");
    assert_eq!(world.vibes(&member).await, "3 0 0 0");
    for again in ["status = 'confirmed'", "status = 'failed'", "confirmed_at = now()"] {
        assert_eq!(state(world.owner(&change(&first, again)).await), "P0001", "{again}");
    }
    world.owner(&change(&second, "status = 'failed'")).await.unwrap();
    assert_eq!(state(world.owner(&change(&second, "status = 'confirmed'")).await), "P0001");
    assert_eq!(world.vibes(&member).await, "3 0 0 0");
}

#[tokio::test]
async fn balances_follow_the_log() {
    let world = World::new().await;
    let member = world.funded("lumen", "1000", "VIBES").await;
    let payee = world.member("priya").await;
    let pool = world.value("select id from staking_pools where name = 'Explorer'").await;
    let grant = format!("grant_reward({member}, 7, 'bonus', 'g')");
    let reward = text(&world.administer(&grant).await.unwrap()["reward"]);
    let stake = format!("stake_tokens('{pool}', 100, 's')");
    for (call, balance) in [
        ("send_tokens('priya', 50, 'VIBES', 't')".to_owned(), "950 0 7 0"),
        (format!("claim_reward('{reward}', 'c')"), "957 0 0 7"),
        (stake, "857 100 0 7"),
        ("withdraw_tokens('0x1', 57, 'VIBES', 'w')".to_owned(), "857 100 0 7"),
    ] {
        world.call(&member, &call).await.unwrap();
        assert_eq!(world.vibes(&member).await, balance, "{call}");
    }
    let stake = world.value("select id from user_stakes").await;
    let back = world.call(&member, &format!("unstake_tokens('{stake}', 'u')")).await.unwrap();
    assert_eq!(back["released"], json!(true));
    assert_eq!(world.vibes(&member).await, "957 0 0 7");
    assert_eq!(world.tokens(&member, "VIBES").await, "957 57");
    assert_eq!(world.vibes(&payee).await, "50 0 0 0");
    let versions = "select version from vibe_token_balances order by version desc limit 1";
    assert_eq!(world.value(versions).await, "7", "one up with every change");
    world.assert_healthy().await;
}
