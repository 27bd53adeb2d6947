//! The health of the ledger, as administrators and others are told.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

#[path = "../../identity/tests/world/mod.rs"]
mod world;

use serde_json::json;
use world::World;

#[tokio::test]
async fn administrators_are_told_what_differs_and_others_nothing() {
    let world = World::of(&moderation::subgraph()).await;
    let (mira, kojo) = (world.member("mira", &[]).await, world.member("kojo", &["admin"]).await);
    let query = "{ orosLedgerHealth { healthy walletCount campaignCount
        wallets { owner { id } availableExpected availableFound pendingExpected pendingFound }
        campaigns { campaign { id } budgetExpected budgetFound } } }";

    let healthy = json!({
        "healthy": true, "walletCount": 0, "campaignCount": 0, "wallets": [], "campaigns": [],
    });
    assert_eq!(world.ask(Some(kojo), query, json!({})).await["data"]["orosLedgerHealth"], healthy);
    for (asking, code) in [(Some(mira), "FORBIDDEN"), (None, "UNAUTHENTICATED")] {
        let refused = world.ask(asking, query, json!({})).await;
        assert_eq!(refused["data"]["orosLedgerHealth"], json!(null));
        assert_eq!(refused["errors"][0]["extensions"]["code"], code);
    }

    world
        .sql(&format!(
            "alter table wallets disable trigger user;
            update wallets set available_balance = 5 where user_id = '{mira}';
            alter table wallets enable trigger user"
        ))
        .await;
    let differs = json!({
        "healthy": false, "walletCount": 1, "campaignCount": 0, "campaigns": [],
        "wallets": [{
            "owner": { "id": mira }, "availableExpected": "0", "availableFound": "5.00",
            "pendingExpected": "0", "pendingFound": "0.00",
        }],
    });
    assert_eq!(world.ask(Some(kojo), query, json!({})).await["data"]["orosLedgerHealth"], differs);
}
