//! Requests for payment.

use crate::vibeup::world::{Member, World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_request_is_paid_or_declined_once() {
    let world = World::new().await;
    let payer = world.funded("tomo", "20", "USDC").await;
    let asking = world.member("priya").await;
    let say = format!(
        "insert into messages (sender_id, recipient_id, body) values ({asking}, {payer}, 'Tea?') returning id"
    );
    let message = text(&world.rows(&asking, &say).await.unwrap()[0]["id"]);
    let ask = async |amount: &str, rest: &str| {
        let call = format!("request_payment({payer}, {amount}, 'ask {amount}'{rest})");
        let answer = world.call(&asking, &call).await.unwrap();
        text(&answer["payment_request"])
    };
    let first = ask("8", &format!(", p_note => 'Tea money', p_message_id => '{message}'")).await;
    let found = "select token, status, note, message_id, paid_transaction_id, resolved_at from requests";
    let expected = json!([{
        "token": "USDC", "status": "pending", "note": "Tea money", "message_id": message,
        "paid_transaction_id": null, "resolved_at": null,
    }]);
    assert_eq!(world.rows(&payer, found).await.unwrap(), expected);
    assert_eq!(world.rows(&asking, found).await.unwrap(), expected);
    let stranger = world.funded("jonah", "20", "USDC").await;
    assert_eq!(world.rows(&stranger, found).await.unwrap(), json!([]));
    let pay = |key: &str| format!("pay_request('{first}', '{key}')");
    for other in [&stranger, &asking] {
        assert_eq!(world.call(other, &pay("k")).await, refused("REQUEST_NOT_FOUND", "requestId"));
    }
    let answer = world.call(&payer, &pay("k")).await.unwrap();
    assert_eq!(world.tokens(&payer, "USDC").await, "12 0");
    assert_eq!(world.tokens(&asking, "USDC").await, "8 0");
    let paid = world.value("select status || ' ' || paid_transaction_id || ' ' || (resolved_at is not null) from payment_requests").await;
    assert_eq!(paid, format!("paid {} true", text(&answer["transaction"])));
    let kind =
        "select type || ' ' || (metadata ->> 'message_id') from crypto_transactions where type = 'payment'";
    assert_eq!(world.value(kind).await, format!("payment {message}"));
    assert_eq!(world.call(&payer, &pay("l")).await, refused("REQUEST_PAID", "requestId"));
    assert_eq!(world.call(&payer, &pay("k")).await.unwrap()["replayed"], json!(true));

    let second = ask("5", ", 'VIBES'").await;
    world.call(&payer, &format!("decline_request('{second}')")).await.unwrap();
    let declined = format!(
        "select status || ' ' || (resolved_at is not null) from payment_requests where id = '{second}'"
    );
    assert_eq!(world.value(&declined).await, "declined true");
    for call in [format!("decline_request('{second}')"), format!("pay_request('{second}', 'm')")] {
        assert_eq!(world.call(&payer, &call).await, refused("REQUEST_DECLINED", "requestId"), "{call}");
    }
    let third = ask("100", "").await;
    let poor = world.call(&payer, &format!("pay_request('{third}', 'n')")).await;
    assert_eq!(poor, refused("INSUFFICIENT_FUNDS", "amount"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_repeated_request_is_one_request() {
    let world = World::new().await;
    let payer = world.member("tomo").await;
    let asking = world.member("priya").await;
    let first = world.call(&asking, &format!("request_payment({payer}, 8, 'k')")).await.unwrap();
    // The same amount, told otherwise.
    let again = world.call(&asking, &format!("request_payment({payer}, 8.00, 'k', 'USDC')")).await.unwrap();
    assert_eq!((&first["payment_request"], &json!(true)), (&again["payment_request"], &again["replayed"]));
    let other = world.call(&asking, &format!("request_payment({payer}, 9, 'k')")).await;
    assert_eq!(other, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    assert_eq!(world.value("select count(*) from payment_requests").await, "1");
    let told = format!("select count(*) from notifications where user_id = {payer}");
    assert_eq!(world.value(&told).await, "1");
}

#[tokio::test]
async fn fifty_requests_are_open_at_most_however_many_ask_at_once() {
    let world = World::new().await;
    let asking = world.member("priya").await;
    let payer = world.member("tomo").await;
    world.owner(&open_requests(&asking, &payer, 49)).await.unwrap();
    let first = format!("select request_payment({payer}, 1, 'a')");
    let held = world.hold(&asking.id, "authenticated", &first).await;
    let second = format!("request_payment({payer}, 1, 'b')");
    let (_, answer) = tokio::join!(world.release_once_awaited(held), world.call(&asking, &second));
    assert_eq!(answer, refused("TOO_MANY_REQUESTS", ""));
}

fn open_requests(asking: &Member, payer: &Member, count: u32) -> String {
    format!(
        "insert into payment_requests (requester_id, payer_id, amount)
         select {asking}, {payer}, number from generate_series(1, {count}) as number returning id"
    )
}

#[tokio::test]
async fn a_request_expires_after_seven_days() {
    let world = World::new().await;
    let payer = world.funded("tomo", "20", "USDC").await;
    let asking = world.member("priya").await;
    let answer = world.call(&asking, &format!("request_payment({payer}, 8, 'ask')")).await.unwrap();
    let request = text(&answer["payment_request"]);
    let days = "select expires_at - created_at = interval '7 days' from payment_requests";
    assert_eq!(world.value(days).await, "true");
    world
        .owner("update payment_requests set expires_at = now() - interval '1 second' returning id")
        .await
        .unwrap();

    let seen = "select status, resolved_at = expires_at as at_its_time from requests";
    let expired = json!([{ "status": "expired", "at_its_time": true }]);
    assert_eq!(world.rows(&payer, seen).await.unwrap(), expired, "before it is booked");
    assert_eq!(world.rows_as(&world.admin.id, "vibeup_admin", seen).await.unwrap(), expired);
    for call in [format!("pay_request('{request}', 'k')"), format!("decline_request('{request}')")] {
        assert_eq!(world.call(&payer, &call).await, refused("REQUEST_EXPIRED", "requestId"), "{call}");
    }
    let expire = world.call_as("", "service_role", "expire_payment_requests()");
    assert_eq!(expire.await.unwrap(), json!(1));
    assert_eq!(world.call_as("", "service_role", "expire_payment_requests()").await.unwrap(), json!(0));
    let booked = world.value("select status || ' ' || (resolved_at is not null) from payment_requests").await;
    assert_eq!(booked, "expired true");
}

#[tokio::test]
async fn requests_are_refused_for_reasons() {
    let world = World::new().await;
    let asking = world.member("priya").await;
    let payer = world.member("tomo").await;
    let third = world.member("lumen").await;
    let say = format!(
        "insert into messages (sender_id, recipient_id, body) values ({asking}, {third}, 'hi') returning id"
    );
    let elsewhere = text(&world.rows(&asking, &say).await.unwrap()[0]["id"]);
    let without_wallet = world.newcomer("wren").await;
    for (member, arguments, code, field) in [
        (&asking, format!("{asking}, 1, 'k'"), "SELF_REQUEST", "payerId"),
        (&asking, format!("{payer}, -1, 'k'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (&asking, format!("{payer}, 1, 'k', 'DOGE'"), "TOKEN_INVALID", "token"),
        (&asking, "gen_random_uuid(), 1, 'k'".into(), "PROFILE_NOT_FOUND", "payerId"),
        (&asking, format!("{payer}, 1, 'k', 'USDC', ''"), "TEXT_INVALID", "note"),
        (&asking, format!("{payer}, 1, 'k', 'USDC', null, '{elsewhere}'"), "MESSAGE_NOT_FOUND", "messageId"),
        (&without_wallet, format!("{payer}, 1, 'k'"), "PAYEE_HAS_NO_WALLET", "payerId"),
    ] {
        let asked = world.call(member, &format!("request_payment({arguments})")).await;
        assert_eq!(asked, refused(code, field), "{arguments}");
    }
    let direct = format!(
        "insert into payment_requests (requester_id, payer_id, amount) values ({asking}, {payer}, 1) returning id"
    );
    assert_eq!(state(world.rows(&asking, &direct).await), "42501", "by the operation alone");
    world.owner(&open_requests(&asking, &payer, 50)).await.unwrap();
    let full = world.call(&asking, &format!("request_payment({payer}, 1, 'k')")).await;
    assert_eq!(full, refused("TOO_MANY_REQUESTS", ""));
}
