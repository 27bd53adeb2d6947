//! What is reported of the chains.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_transaction_has_the_ends_of_its_type() {
    let world = World::new().await;
    let member = world.funded("lumen", "10", "VIBES").await;
    let deposit = "select from_wallet_id, from_address, to_wallet_id, tx_hash from crypto_transactions";
    assert_eq!(
        world.rows(&member, deposit).await.unwrap(),
        json!([{
            "from_wallet_id": null, "from_address": "0xbank", "to_wallet_id": member.wallet, "tx_hash": "lumen/10/VIBES",
        }])
    );
    let post = |kind: &str, from: &str, to: &str| {
        format!(
            "insert into crypto_transactions (from_wallet_id, to_wallet_id, amount, token, chain, type)
             values ({from}, {to}, 1, 'USDC', 'base', '{kind}') returning id"
        )
    };
    let wallet = format!("'{}'", member.wallet);
    let other = format!("'{}'", world.member("priya").await.wallet);
    for (kind, from, to) in [
        ("deposit", wallet.as_str(), "null"),
        ("deposit", wallet.as_str(), other.as_str()),
        ("reward", wallet.as_str(), other.as_str()),
        ("withdrawal", "null", wallet.as_str()),
        ("stake", wallet.as_str(), other.as_str()),
        ("unstake", wallet.as_str(), "null"),
        ("transfer", wallet.as_str(), "null"),
        ("tip", "null", wallet.as_str()),
        ("payment", "null", "null"),
    ] {
        assert_eq!(state(world.owner(&post(kind, from, to)).await), "23514", "{kind} from {from} to {to}");
    }
    for (kind, from, to) in [
        ("deposit", "null", wallet.as_str()),
        ("withdrawal", wallet.as_str(), "null"),
        ("transfer", wallet.as_str(), other.as_str()),
    ] {
        world.owner(&post(kind, from, to)).await.unwrap();
    }
}

#[tokio::test]
async fn a_deposit_is_booked_once() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let record = |hash: &str, key: &str| {
        format!("record_deposit('{}', 7, 'ETH', '0xfrom', '{hash}', '{key}')", member.wallet)
    };
    assert_eq!(state(world.call(&member, &record("0x1", "a")).await), "42501");
    world.administer(&record("0x1", "a")).await.unwrap();
    assert_eq!(world.administer(&record("0x1", "b")).await, refused("DEPOSIT_ALREADY_RECORDED", "txHash"));
    world.administer(&record("0x2", "b")).await.unwrap();
    assert_eq!(world.tokens(&member, "ETH").await, "14 0");
    let missing = format!("record_deposit('{}', 7, 'ETH', '0xfrom', '0x3', 'c')", member.id);
    assert_eq!(world.administer(&missing).await, refused("WALLET_NOT_FOUND", "walletId"));
}

#[tokio::test]
async fn wallets_in_their_owners_keeping_follow_the_chain() {
    let world = World::new().await;
    let member = world.funded("lumen", "10", "USDC").await;
    let vault = world.call(&member, "open_wallet('vault', 'base', 'self_custody', '0xvault')").await.unwrap();
    let vault = text(&vault["wallet"]);
    world.administer(&format!("record_deposit('{vault}', 6, 'USDC', '0xbank', '0xd', 'd')")).await.unwrap();
    let record = |wallet: &str, amount: &str, key: &str| {
        format!("record_withdrawal('{wallet}', {amount}, 'USDC', '0xshop', '0x{key}', '{key}')")
    };
    world.administer(&record(&vault, "4", "a")).await.unwrap();
    assert_eq!(world.administer(&record(&vault, "3", "b")).await, refused("INSUFFICIENT_FUNDS", "amount"));
    let again = world.administer(&record(&vault, "1", "a").replace("'a')", "'other key')")).await;
    assert_eq!(again, refused("WITHDRAWAL_ALREADY_RECORDED", "txHash"));
    let sent = world.call(&member, "send_tokens('vault', 6, 'USDC', 'k')").await;
    assert_eq!(sent, refused("WALLET_SELF_CUSTODY", "handle"), "what is booked there must lie on the chain");
    let custodial = world.administer(&record(&member.wallet, "1", "c")).await;
    assert_eq!(custodial, refused("WALLET_NOT_FOUND", "walletId"));
    let held = format!("select balance from wallet_balances('{vault}') where token = 'USDC'");
    assert_eq!(world.rows(&member, &held).await.unwrap(), json!([{ "balance": 2.0 }]));
    world.assert_healthy().await;
}
