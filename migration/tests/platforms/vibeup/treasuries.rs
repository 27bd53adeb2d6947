//! The treasuries of communities.

use crate::vibeup::world::{Member, World, refused, state, text};
use serde_json::json;

struct Circle {
    world: World,
    lumen: Member,
    priya: Member,
    sol: Member,
    community: String,
    treasury: String,
}

/// A community of three whose treasury holds 500 VIBES and takes two approvals.
async fn circle(arguments: &str) -> Circle {
    let world = World::new().await;
    let (lumen, priya, sol) =
        (world.funded("lumen", "600", "VIBES").await, world.member("priya").await, world.member("sol").await);
    let community = world.community(&lumen, "sunrise", "public").await;
    for member in [&priya, &sol] {
        let join = format!(
            "insert into community_members (community_id, user_id) values ('{community}', {member}) returning id"
        );
        world.rows(member, &join).await.unwrap();
    }
    let open =
        format!("open_treasury('{community}', 'Fund', array[{lumen}, {priya}, {sol}]::uuid[], {arguments})");
    let treasury = text(&world.call(&lumen, &open).await.unwrap()["community_treasury"]);
    world.call(&lumen, "send_tokens('treasury-sunrise', 500, 'VIBES', 'gift')").await.unwrap();
    Circle { world, lumen, priya, sol, community, treasury }
}

impl Circle {
    fn spend(&self, amount: &str, key: &str) -> String {
        format!("spend_treasury('{}', 'priya', {amount}, 'VIBES', '{key}', 'Flasks')", self.treasury)
    }

    async fn sum(&self) -> String {
        self.world.value("select trim_scale(total_balance) from community_treasuries").await
    }
}

#[tokio::test]
async fn a_community_has_one_treasury() {
    let circle = circle("false").await;
    let Circle { world, lumen, priya, community, .. } = &circle;
    let defaults = "select requires_multisig, approval_threshold, spending_limit_daily, jsonb_array_length(signers) as signers
        from community_treasuries";
    let expected = json!([{ "requires_multisig": false, "approval_threshold": 1, "spending_limit_daily": null, "signers": 3 }]);
    assert_eq!(world.rows(priya, defaults).await.unwrap(), expected, "members of the community see it");
    let stranger = world.member("tomo").await;
    assert_eq!(world.rows(&stranger, defaults).await.unwrap(), json!([]));
    let open = |member: &Member, arguments: &str| {
        format!("open_treasury('{community}', 'Second', array[{member}]::uuid[]{arguments})")
    };
    assert_eq!(world.call(lumen, &open(lumen, "")).await, refused("TREASURY_EXISTS", "communityId"));
    assert_eq!(world.call(priya, &open(priya, "")).await, refused("COMMUNITY_NOT_FOUND", "communityId"));
    let second = format!(
        "insert into community_treasuries (community_id, wallet_id, name) values ('{community}', '{}', 'x') returning id",
        lumen.wallet
    );
    assert_eq!(state(world.owner(&second).await), "23505");
    let wallet = "select handle || ' ' || is_primary from crypto_wallets where handle like 'treasury-%'";
    assert_eq!(world.value(wallet).await, "treasury-sunrise false");

    let other = world.community(lumen, "long-".repeat(19).trim_end_matches('-'), "public").await;
    for (arguments, code, field) in [
        ("'', array[{l}]::uuid[]", "TEXT_INVALID", "name"),
        ("'x', '{}'", "SIGNERS_INVALID", "signers"),
        ("'x', array[{p}]::uuid[]", "SIGNERS_INVALID", "signers"),
        ("'x', array[{l}]::uuid[], true, 2", "THRESHOLD_INVALID", "approvalThreshold"),
        ("'x', array[{l}]::uuid[], true, 1, 0", "AMOUNT_NOT_POSITIVE", "spendingLimitDaily"),
        ("'x', array[{l}]::uuid[], true, 1, null, null, 'moon'", "CHAIN_INVALID", "chain"),
    ] {
        let arguments = arguments.replace("{l}", &lumen.to_string()).replace("{p}", &priya.to_string());
        let opened = world.call(lumen, &format!("open_treasury('{other}', {arguments})")).await;
        assert_eq!(opened, refused(code, field), "{arguments}");
    }
    world.call(lumen, &format!("open_treasury('{other}', 'x', array[{lumen}]::uuid[])")).await.unwrap();
}

#[tokio::test]
async fn spending_takes_the_approval_of_several() {
    let circle = circle("true, 2").await;
    let Circle { world, lumen, priya, sol, .. } = &circle;
    let spent = world.call(lumen, &circle.spend("60", "a")).await.unwrap();
    assert_eq!(spent["executed"], json!(false));
    let transaction = text(&spent["transaction"]);
    assert_eq!(circle.sum().await, "500", "nothing has moved");
    let waiting = "select status, amount from crypto_transactions where type = 'payment'";
    assert_eq!(
        world.rows(sol, waiting).await.unwrap(),
        json!([{ "status": "pending", "amount": 60.0 }]),
        "signers see it"
    );
    let asked = "select type from notifications where type = 'treasury_approval_needed'";
    assert_eq!(world.rows(sol, asked).await.unwrap().as_array().unwrap().len(), 1);
    let too_much = world.call(lumen, &circle.spend("441", "b")).await;
    assert_eq!(too_much, refused("INSUFFICIENT_FUNDS", "amount"), "what waits is held");

    let approve = |key: &str| format!("approve_spending('{transaction}', '{key}')");
    assert_eq!(world.call(lumen, &approve("c")).await, refused("ALREADY_APPROVED", "transactionId"));
    let stranger = world.member("tomo").await;
    assert_eq!(world.call(&stranger, &approve("c")).await, refused("TRANSACTION_NOT_FOUND", "transactionId"));
    let bound = world.administer(&format!("confirm_transaction('{transaction}', '0x1', 'c')")).await;
    assert_eq!(bound, refused("TRANSACTION_BOUND", "transactionId"));
    let approved = world.call(priya, &approve("c")).await.unwrap();
    assert_eq!(approved["executed"], json!(true));
    assert_eq!(circle.sum().await, "440");
    assert_eq!(world.vibes(priya).await, "60 0 0 0");
    assert_eq!(world.call(sol, &approve("d")).await, refused("TRANSACTION_NOT_PENDING", "transactionId"));
    assert_eq!(
        world.rows(sol, "select signer_id from treasury_approvals").await.unwrap().as_array().unwrap().len(),
        2
    );

    let called_off = text(&world.call(priya, &circle.spend("10", "e")).await.unwrap()["transaction"]);
    let decline = format!("decline_spending('{called_off}')");
    assert_eq!(world.call(&stranger, &decline).await, refused("TRANSACTION_NOT_FOUND", "transactionId"));
    world.call(sol, &decline).await.unwrap();
    let late = world.call(lumen, &format!("approve_spending('{called_off}', 'f')")).await;
    assert_eq!(late, refused("TRANSACTION_NOT_PENDING", "transactionId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn who_no_longer_signs_does_not_count() {
    let circle = circle("true, 2").await;
    let Circle { world, lumen, priya, sol, treasury, .. } = &circle;
    let transaction = text(&world.call(lumen, &circle.spend("60", "a")).await.unwrap()["transaction"]);
    let revise = |signers: &str, threshold: u8| {
        format!("revise_treasury('{treasury}', array[{signers}]::uuid[], true, {threshold}, null)")
    };
    assert_eq!(state(world.call(lumen, &revise(&lumen.to_string(), 1)).await), "42501", "by administrators");
    world.administer(&revise(&format!("{priya}, {sol}"), 2)).await.unwrap();
    let approved = world.call(priya, &format!("approve_spending('{transaction}', 'b')")).await.unwrap();
    assert_eq!(approved["executed"], json!(false), "one of two");
    let gone = world.call(lumen, &circle.spend("1", "c")).await;
    assert_eq!(gone, refused("TREASURY_NOT_FOUND", "treasuryId"));
    let approved = world.call(sol, &format!("approve_spending('{transaction}', 'd')")).await.unwrap();
    assert_eq!(approved["executed"], json!(true));
    let none = world.administer(&revise("", 1)).await;
    assert_eq!(none, refused("SIGNERS_INVALID", "signers"));
}

#[tokio::test]
async fn a_day_has_its_limit() {
    let circle = circle("false, 1, 100").await;
    let Circle { world, lumen, priya, .. } = &circle;
    world.call(lumen, &circle.spend("70", "a")).await.unwrap();
    assert_eq!(world.call(priya, &circle.spend("31", "b")).await, refused("DAILY_LIMIT_REACHED", "amount"));
    world.call(priya, &circle.spend("30", "b")).await.unwrap();
    assert_eq!(circle.sum().await, "400");
}

#[tokio::test]
async fn the_sum_follows_the_wallet_and_nobody_spends_it_as_their_own() {
    let circle = circle("false").await;
    let Circle { world, lumen, priya, sol, treasury, .. } = &circle;
    assert_eq!(circle.sum().await, "500");
    world.call(lumen, "send_tokens('treasury-sunrise', 20, 'VIBES', 'more')").await.unwrap();
    world.call(sol, &circle.spend("15", "a")).await.unwrap();
    assert_eq!(circle.sum().await, "505");
    let wallet = world.value("select wallet_id from community_treasuries").await;
    for call in [
        format!("send_tokens('lumen', 5, 'VIBES', 'k', 'transfer', '{wallet}')"),
        format!("withdraw_tokens('0x1', 5, 'VIBES', 'k', '{wallet}')"),
    ] {
        assert_eq!(world.call(lumen, &call).await, refused("WALLET_IS_A_TREASURY", "walletId"), "{call}");
    }
    let primary = world.call(lumen, &format!("choose_primary_wallet('{wallet}')")).await;
    assert_eq!(primary, refused("WALLET_NOT_FOUND", "walletId"));
    let stranger = world.member("tomo").await;
    let spend = format!("spend_treasury('{treasury}', 'tomo', 5, 'VIBES', 'k')");
    assert_eq!(world.call(&stranger, &spend).await, refused("TREASURY_NOT_FOUND", "treasuryId"));
    let write = "update community_treasuries set total_balance = 9999 returning id";
    for member in [lumen, priya] {
        assert_eq!(state(world.rows(member, write).await), "42501");
    }
    assert_eq!(
        state(world.owner("update community_treasuries set total_balance = -1 returning id").await),
        "23514"
    );
    let name = "update community_treasuries set name = 'Sunrise fund' returning name";
    assert_eq!(world.rows(priya, name).await.unwrap(), json!([]), "who opened the community names it");
    assert_eq!(world.rows(lumen, name).await.unwrap(), json!([{ "name": "Sunrise fund" }]));
    world.assert_healthy().await;
}
