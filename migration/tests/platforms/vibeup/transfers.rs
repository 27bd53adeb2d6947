//! Tokens that are sent and withdrawn.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_transaction_tells_what_it_is_for() {
    let world = World::new().await;
    let payer = world.funded("lumen", "10", "VIBES").await;
    let payee = world.member("priya").await;
    let call = "send_tokens('priya', 2.5, 'VIBES', 'k', 'tip', null, '{\"practice_id\": \"p1\"}')";
    let answer = world.call(&payer, call).await.unwrap();
    assert_eq!(answer["payee_wallet"], json!(payee.wallet));
    let sql = format!(
        "select amount, token, chain, status, type, metadata, from_address = 'vibeup:' || from_wallet_id as addressed,
           confirmed_at is not null as confirmed
         from crypto_transactions where id = '{}'",
        text(&answer["transaction"])
    );
    let expected = json!([{
        "amount": 2.5, "token": "VIBES", "chain": "base", "status": "confirmed", "type": "tip",
        "metadata": { "practice_id": "p1" }, "addressed": true, "confirmed": true,
    }]);
    assert_eq!(world.rows(&payer, &sql).await.unwrap(), expected);
    assert_eq!(world.rows(&payee, &sql).await.unwrap(), expected, "both parties see it");
    let stranger = world.member("tomo").await;
    assert_eq!(world.rows(&stranger, &sql).await.unwrap(), json!([]));
    let default = world.call(&payer, "send_tokens('priya', 1, 'VIBES', 'l')").await.unwrap();
    let metadata =
        format!("select metadata from crypto_transactions where id = '{}'", text(&default["transaction"]));
    assert_eq!(world.value(&metadata).await, "{}");
    assert_eq!(world.vibes(&payer).await, "6.5 0 0 0");
    assert_eq!(world.vibes(&payee).await, "3.5 0 0 0");
    world.assert_healthy().await;
}

#[tokio::test]
async fn sending_is_refused_for_reasons() {
    let world = World::new().await;
    let payer = world.funded("lumen", "10", "USDC").await;
    world.member("priya").await;
    let other_chain = world.newcomer("kojo").await;
    world.call(&other_chain, "open_wallet('kojo', 'solana')").await.unwrap();
    let vault = world.call(&payer, "open_wallet('vault', 'base', 'self_custody', '0xvault')").await.unwrap();
    let vault = text(&vault["wallet"]);
    world.call(&payer, "open_wallet('second')").await.unwrap();
    for (arguments, code, field) in [
        ("'priya', 10.00000001, 'USDC', 'k'".to_owned(), "INSUFFICIENT_FUNDS", "amount"),
        ("'priya', 1, 'ETH', 'k'".into(), "INSUFFICIENT_FUNDS", "amount"),
        ("'priya', 0, 'USDC', 'k'".into(), "AMOUNT_NOT_POSITIVE", "amount"),
        ("'priya', null, 'USDC', 'k'".into(), "AMOUNT_NOT_POSITIVE", "amount"),
        ("'priya', 0.000000001, 'USDC', 'k'".into(), "AMOUNT_TOO_PRECISE", "amount"),
        ("'priya', 1e9, 'USDC', 'k'".into(), "AMOUNT_TOO_LARGE", "amount"),
        ("'priya', 'NaN', 'USDC', 'k'".into(), "AMOUNT_TOO_LARGE", "amount"),
        ("'priya', 1, 'DOGE', 'k'".into(), "TOKEN_INVALID", "token"),
        ("'priya', 1, 'USDC', 'k', 'gift'".into(), "TYPE_INVALID", "type"),
        ("'lumen', 1, 'USDC', 'k'".into(), "SAME_WALLET", "handle"),
        ("'second', 1, 'USDC', 'k', 'tip'".into(), "SELF_TIP", "handle"),
        ("'vault', 1, 'USDC', 'k'".into(), "WALLET_SELF_CUSTODY", "handle"),
        ("'kojo', 1, 'USDC', 'k'".into(), "CHAINS_DIFFER", "handle"),
        ("'nobody', 1, 'USDC', 'k'".into(), "HANDLE_NOT_FOUND", "handle"),
        (format!("'priya', 1, 'USDC', 'k', 'transfer', '{vault}'"), "WALLET_SELF_CUSTODY", "walletId"),
        (format!("'priya', 1, 'USDC', 'k', 'transfer', '{}'", payer.id), "WALLET_NOT_FOUND", "walletId"),
        ("'priya', 1, 'USDC', 'k', 'transfer', null, '[]'".into(), "CONTEXT_INVALID", "context"),
        ("'priya', 1, 'USDC', ''".into(), "IDEMPOTENCY_KEY_INVALID", "idempotencyKey"),
    ] {
        let sent = world.call(&payer, &format!("send_tokens({arguments})")).await;
        assert_eq!(sent, refused(code, field), "{arguments}");
    }
    assert_eq!(world.tokens(&payer, "USDC").await, "10 0");
    assert_eq!(state(world.call_as("", "anon", "send_tokens('priya', 1, 'USDC', 'k')").await), "42501");
    // To another wallet of one's own.
    world.call(&payer, "send_tokens('second', 1, 'USDC', 'k')").await.unwrap();
}

#[tokio::test]
async fn the_same_key_answers_again_and_moves_nothing() {
    let world = World::new().await;
    let payer = world.funded("lumen", "10", "VIBES").await;
    world.member("priya").await;
    let mut first = world.call(&payer, "send_tokens('priya', 2.0, 'VIBES', 'k')").await.unwrap();
    assert_eq!(first["replayed"], json!(false));
    let again = world.call(&payer, "send_tokens('@priya', 2.00, 'VIBES', 'k')").await.unwrap();
    first["replayed"] = json!(true);
    assert_eq!(again, first);
    assert_eq!(world.vibes(&payer).await, "8 0 0 0");
    for other in ["send_tokens('priya', 3, 'VIBES', 'k')", "withdraw_tokens('0x1', 2, 'VIBES', 'k')"] {
        assert_eq!(world.call(&payer, other).await, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    }
    let refusal = world.call(&payer, "send_tokens('priya', 20, 'VIBES', 'l')").await;
    assert_eq!(refusal, refused("INSUFFICIENT_FUNDS", "amount"));
    world.deposit(&payer, "15", "VIBES").await;
    world.call(&payer, "send_tokens('priya', 20, 'VIBES', 'l')").await.unwrap();
    let call = "send_tokens('priya', 1, 'VIBES', 'm')";
    let (a, b, c) =
        tokio::join!(world.call(&payer, call), world.call(&payer, call), world.call(&payer, call));
    let answers = [a, b, c].map(Result::unwrap);
    assert_eq!(answers.iter().filter(|answer| answer["replayed"] == json!(false)).count(), 1);
    assert_eq!(world.vibes(&payer).await, "2 0 0 0");
}

#[tokio::test]
async fn a_withdrawal_holds_its_tokens_until_the_chain_has_them() {
    let world = World::new().await;
    let member = world.funded("lumen", "10", "USDC").await;
    let withdraw = async |amount: &str, key: &str| {
        let call = format!("withdraw_tokens('0xbank', {amount}, 'USDC', '{key}')");
        world.call(&member, &call).await.map(|answer| text(&answer["transaction"]))
    };
    let first = withdraw("6", "a").await.unwrap();
    assert_eq!(world.tokens(&member, "USDC").await, "10 6");
    assert_eq!(withdraw("5", "b").await, refused("INSUFFICIENT_FUNDS", "amount"), "what is held is not free");
    let second = withdraw("4", "c").await.unwrap();

    assert_eq!(
        state(world.call(&member, &format!("confirm_transaction('{first}', '0x1', 'k')")).await),
        "42501"
    );
    world.administer(&format!("confirm_transaction('{first}', '0x1', 'k')")).await.unwrap();
    world.administer(&format!("fail_transaction('{second}', 'No such bank.', 'l')")).await.unwrap();
    assert_eq!(world.tokens(&member, "USDC").await, "4 0");
    let told = "select body from notifications where type = 'transaction_failed'";
    assert_eq!(world.rows(&member, told).await.unwrap(), json!([{ "body": "No such bank." }]));
    for (call, code, field) in [
        (format!("confirm_transaction('{first}', '0x2', 'm')"), "TRANSACTION_NOT_PENDING", "transactionId"),
        (format!("fail_transaction('{second}', 'x', 'm')"), "TRANSACTION_NOT_PENDING", "transactionId"),
        (
            "confirm_transaction(gen_random_uuid(), '0x2', 'm')".into(),
            "TRANSACTION_NOT_FOUND",
            "transactionId",
        ),
        (format!("confirm_transaction('{first}', '', 'm')"), "TEXT_INVALID", "txHash"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    let inside = world.call(&member, "withdraw_tokens('vibeup:1', 1, 'USDC', 'n')").await;
    assert_eq!(inside, refused("ADDRESS_INVALID", "toAddress"));
    world.assert_healthy().await;
}
