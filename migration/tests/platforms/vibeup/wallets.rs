//! Wallets and their handles.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn every_wallet_has_one_balance() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let balance = "select available_balance, staked_balance, pending_rewards, lifetime_earned, version from vibe_token_balances";
    assert_eq!(
        world.rows(&member, balance).await.unwrap(),
        json!([{ "available_balance": 0.0, "staked_balance": 0.0, "pending_rewards": 0.0, "lifetime_earned": 0.0, "version": 0 }])
    );
    let second =
        format!("insert into vibe_token_balances (wallet_id) values ('{}') returning id", member.wallet);
    assert_eq!(state(world.owner(&second).await), "23505");
    assert_eq!(
        world.value("select conname from pg_constraint where conname = 'unique_wallet_balance'").await,
        "unique_wallet_balance"
    );
}

#[tokio::test]
async fn a_handle_is_unique_and_addresses_its_payee() {
    let world = World::new().await;
    let payer = world.funded("lumen", "10", "USDC").await;
    let payee = world.member("priya").await;
    for taken in ["priya", "@Priya", "treasury-sunrise"] {
        let opened = world.call(&payer, &format!("open_wallet('{taken}')")).await;
        assert_eq!(opened, refused("HANDLE_TAKEN", "handle"), "{taken}");
    }
    for unfit in ["x", "with space", "ünfit", ""] {
        let opened = world.call(&payer, &format!("open_wallet('{unfit}')")).await;
        assert_eq!(opened, refused("HANDLE_INVALID", "handle"), "{unfit}");
    }
    world.call(&payer, "send_tokens('@Priya', 4, 'USDC', 'k')").await.unwrap();
    assert_eq!(world.tokens(&payee, "USDC").await, "4 0");
    let nobody = world.call(&payer, "send_tokens('nobody', 4, 'USDC', 'l')").await;
    assert_eq!(nobody, refused("HANDLE_NOT_FOUND", "handle"));
    let again = format!(
        "insert into crypto_wallets (user_id, handle, wallet_address, is_primary) values ({payer}, 'priya', '0x1', false) returning id"
    );
    assert_eq!(state(world.owner(&again).await), "23505");
    let found =
        world.rows_as("", "anon", "select display_name from people where handle = 'priya'").await.unwrap();
    assert_eq!(found, json!([{ "display_name": "priya" }]));
}

#[tokio::test]
async fn a_person_has_one_primary_wallet() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let vault =
        world.call(&member, "open_wallet('vault', 'polygon', 'self_custody', '0xvault')").await.unwrap();
    let third = world.call(&member, "open_wallet('third')").await.unwrap();
    let primary =
        async || world.value("select string_agg(handle, ' ') from crypto_wallets where is_primary").await;
    assert_eq!(primary().await, "lumen", "several that are not, one that is");
    world.call(&member, &format!("choose_primary_wallet('{}')", text(&third["wallet"]))).await.unwrap();
    assert_eq!(primary().await, "third");
    let two = format!(
        "update crypto_wallets set is_primary = true where id = '{}' returning id",
        text(&vault["wallet"])
    );
    assert_eq!(state(world.owner(&two).await), "23505");
    let default = format!(
        "insert into crypto_wallets (user_id, handle, wallet_address) values ({member}, 'fourth', '0x4') returning id"
    );
    assert_eq!(
        state(world.owner(&default).await),
        "23505",
        "a wallet is primary unless it is said not to be"
    );

    let stranger = world.member("priya").await;
    let chosen = world.call(&stranger, &format!("choose_primary_wallet('{}')", member.wallet)).await;
    assert_eq!(chosen, refused("WALLET_NOT_FOUND", "walletId"));
    for (call, code, field) in [
        ("open_wallet('five', 'moon')", "CHAIN_INVALID", "chain"),
        ("open_wallet('five', 'base', 'paper')", "WALLET_TYPE_INVALID", "walletType"),
        ("open_wallet('five', 'base', 'self_custody')", "TEXT_INVALID", "walletAddress"),
        ("open_wallet('five', 'base', 'custodial', '0x5')", "ADDRESS_NOT_YOURS_TO_CHOOSE", "walletAddress"),
    ] {
        assert_eq!(world.call(&member, call).await, refused(code, field), "{call}");
    }
    for number in 4..=10 {
        world.call(&member, &format!("open_wallet('wallet-{number}')")).await.unwrap();
    }
    assert_eq!(world.call(&member, "open_wallet('eleventh')").await, refused("TOO_MANY_WALLETS", ""));
}

#[tokio::test]
async fn a_wallet_is_put_on_its_chain_once() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let address = "select wallet_address, wallet_type, chain from crypto_wallets where handle = 'lumen'";
    let waiting = json!([{
        "wallet_address": format!("vibeup:{}", member.wallet), "wallet_type": "custodial", "chain": "base",
    }]);
    assert_eq!(world.rows(&member, address).await.unwrap(), waiting);
    let provision = format!("provision_wallet('{}', '0xabc', 'share')", member.wallet);
    assert_eq!(state(world.call(&member, &provision).await), "42501");
    world.call_as("", "service_role", &provision).await.unwrap();
    assert_eq!(world.rows(&member, address).await.unwrap()[0]["wallet_address"], "0xabc");
    assert_eq!(world.administer(&provision).await, refused("WALLET_NOT_FOUND", "walletId"), "once");
}
