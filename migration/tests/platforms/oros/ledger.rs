//! Entries, balances, and what administrators do with them.

use crate::oros::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn the_ledger_is_append_only() {
    let world = World::new().await;
    world.funded("lumen", &[], "100").await;
    for forbidden in [
        "update ledger_entries set amount = 999999",
        "update ledger_entries set wallet_id = gen_random_uuid()",
        "update ledger_entries set description = 'nicer'",
        "update ledger_entries set status = 'pending'",
        "update ledger_entries set status = 'failed'",
        "delete from ledger_entries",
    ] {
        assert_eq!(state(world.owner(&format!("{forbidden} returning id")).await), "P0001", "{forbidden}");
    }
    let mut transaction = world.begin("", "postgres").await;
    let truncated = sqlx::query("truncate ledger_entries").execute(&mut *transaction).await;
    assert!(truncated.unwrap_err().to_string().contains("append-only"));
}

#[tokio::test]
async fn balances_and_versions_follow_the_entries() {
    let world = World::new().await;
    let user = world.member("lumen", &[]).await;
    let enter = |amount: &str, direction: &str, status: &str| {
        format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction, status)
             values ('{}', 'adjustment', {amount}, '{direction}', '{status}') returning id",
            user.wallet
        )
    };
    let mark = |status: &str| {
        format!(
            "update ledger_entries set status = '{status}' where id = (select id from ledger_entries order by created_at desc limit 1) returning id"
        )
    };
    for (change, balance) in [
        (enter("100", "credit", "pending"), "0.00 + 100.00"),
        (mark("settled"), "100.00 + 0.00"),
        (enter("30", "debit", "settled"), "70.00 + 0.00"),
        (mark("reversed"), "100.00 + 0.00"),
        (enter("20", "credit", "pending"), "100.00 + 20.00"),
        (mark("failed"), "100.00 + 0.00"),
        (enter("40", "debit", "pending"), "100.00 + 0.00"),
        (mark("settled"), "60.00 + 0.00"),
        (enter("5", "credit", "settled"), "65.00 + 0.00"),
        (mark("reversed"), "60.00 + 0.00"),
    ] {
        world.owner(&change).await.unwrap();
        assert_eq!(world.balance(&user).await, balance, "{change}");
    }
    assert_eq!(world.value(&format!("select version from wallets where id = '{}'", user.wallet)).await, "9");
    assert_eq!(state(world.owner(&enter("500", "debit", "settled")).await), "23514");
    assert_eq!(state(world.owner(&enter("5", "credit", "failed")).await), "P0001");
    world.assert_healthy().await;
}

#[tokio::test]
async fn health_names_the_wallet_that_differs() {
    let world = World::new().await;
    let user = world.funded("lumen", &[], "10").await;
    world.owner("update wallets set available_balance = available_balance + 1 where available_balance > 0 returning id").await.unwrap();
    let found = world.rows_as(&world.admin.id, "oros_admin", "select * from verify_ledger()").await.unwrap();
    let expected = json!([{
        "wallet_id": user.wallet, "user_id": user.id, "available_expected": 10.00, "available_found": 11.00,
        "pending_expected": 0, "pending_found": 0.00,
    }]);
    assert_eq!(found, expected);
    assert_eq!(state(world.rows(&user, "select * from verify_ledger()").await), "42501");
}

#[tokio::test]
async fn adjustments_are_administrators_and_never_overdraw() {
    let world = World::new().await;
    let user = world.funded("lumen", &[], "10").await;
    let adjust = |wallet: &str, amount: &str, direction: &str, description: &str| {
        format!("adjust_wallet('{wallet}', {amount}, '{direction}', '{description}', '{direction}')")
    };
    assert_eq!(state(world.call(&user, &adjust(&user.wallet, "5", "credit", "Gift")).await), "42501");
    for (call, code, field) in [
        (adjust(&user.wallet, "10.01", "debit", "Fix"), "INSUFFICIENT_FUNDS", "amount"),
        (adjust(&user.wallet, "0", "credit", "Fix"), "AMOUNT_NOT_POSITIVE", "amount"),
        (adjust(&user.wallet, "0.001", "credit", "Fix"), "AMOUNT_TOO_PRECISE", "amount"),
        (adjust(&user.wallet, "1e9", "credit", "Fix"), "AMOUNT_TOO_LARGE", "amount"),
        (adjust(&user.wallet, "'NaN'", "credit", "Fix"), "AMOUNT_TOO_LARGE", "amount"),
        (adjust(&user.wallet, "1", "up", "Fix"), "DIRECTION_INVALID", "direction"),
        (adjust(&user.wallet, "1", "credit", " "), "DESCRIPTION_REQUIRED", "description"),
        (adjust(&user.id, "1", "credit", "Fix"), "WALLET_NOT_FOUND", "walletId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    world.administer(&adjust(&user.wallet, "4", "debit", "Fix")).await.unwrap();
    assert_eq!(world.balance(&user).await, "6.00 + 0.00");
}

#[tokio::test]
async fn a_payout_settles_once_and_a_reversed_one_goes_back_to_its_campaign() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "sale", "10", "50").await;
    let code = world.participate(&business, &campaign, &creator).await;
    let pay = async |number: u8| {
        let call = format!("record_event('{code}', 'sale', 'e{number}', 20)");
        let event = world.call(&business, &call).await.unwrap()["event"].as_str().unwrap().to_owned();
        world.call(&business, &format!("verify_event('{event}')")).await.unwrap();
        world.value(&format!("select id from ledger_entries where source_id = '{event}'")).await
    };
    let (settled, failed, late) = (pay(1).await, pay(2).await, pay(3).await);
    assert_eq!(world.balance(&creator).await, "0.00 + 27.00");

    assert_eq!(state(world.call(&business, &format!("settle_entry('{settled}', 's')")).await), "42501");
    world.administer(&format!("settle_entry('{settled}', 's1')")).await.unwrap();
    assert_eq!(world.balance(&creator).await, "9.00 + 18.00");
    let again = world.administer(&format!("settle_entry('{settled}', 's2')")).await;
    assert_eq!(again, refused("ENTRY_NOT_PENDING", "entryId"));

    world.administer(&format!("fail_entry('{failed}', 'f1')")).await.unwrap();
    world.administer(&format!("reverse_entry('{settled}', 'r1')")).await.unwrap();
    assert_eq!(world.balance(&creator).await, "0.00 + 9.00");
    assert_eq!(world.value("select remaining_budget from campaigns").await, "40.00");
    assert_eq!(world.value("select total_earned from campaign_creators").await, "9.00");
    assert_eq!(world.value("select count(*) from events where paid").await, "1");

    world.call(&business, &format!("complete_campaign('{campaign}', 'c')")).await.unwrap();
    world.administer(&format!("fail_entry('{late}', 'f2')")).await.unwrap();
    assert_eq!(world.balance(&business).await, "100.00 + 0.00");
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_tip_is_reversed_on_both_sides_while_the_creator_still_has_it() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let tip = |key: &str| format!("tip_creator({creator}, 10, '{key}')");
    let entry = world.call(&giver, &tip("t1")).await.unwrap()["entries"][0].as_str().unwrap().to_owned();
    world.administer(&format!("reverse_entry('{entry}', 'r1')")).await.unwrap();
    assert_eq!(world.balance(&giver).await, "20.00 + 0.00");
    assert_eq!(world.balance(&creator).await, "0.00 + 0.00");

    let entry = world.call(&giver, &tip("t2")).await.unwrap()["entries"][0].as_str().unwrap().to_owned();
    world
        .administer(&format!("adjust_wallet('{}', 5, 'debit', 'Spent', 'spent')", creator.wallet))
        .await
        .unwrap();
    let late = world.administer(&format!("reverse_entry('{entry}', 'r2')")).await;
    assert_eq!(late, refused("INSUFFICIENT_FUNDS", "entryId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn entries_of_campaigns_and_withdrawals_end_with_them_alone() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    world.campaign(&business, "click", "1", "50").await;
    let escrow = world.value("select id from ledger_entries where source_type = 'escrow'").await;
    let reversed = world.administer(&format!("reverse_entry('{escrow}', 'r')")).await;
    assert_eq!(reversed, refused("ENTRY_BOUND", "entryId"));
    let missing = world.administer(&format!("settle_entry('{}', 's')", business.id)).await;
    assert_eq!(missing, refused("ENTRY_NOT_FOUND", "entryId"));
}
