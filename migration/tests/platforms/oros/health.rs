//! What verifies names what is broken.

use crate::migrated::schema;
use crate::oros::world::{World, connection, state};
use database::Platform;

#[tokio::test]
async fn each_check_names_its_first_broken_row() {
    let world = World::new().await;
    world.owner("delete from users returning id").await.unwrap();
    migration::seed(&connection(&world.pool), Platform::Oros, &schema(Platform::Oros)).await.unwrap();
    world.assert_healthy().await;
    let guarded = |change: &str| {
        format!(
            "alter table ledger_entries disable trigger user; {change};
             alter table ledger_entries enable trigger user"
        )
    };
    for (damage, check) in [
        ("update wallets set available_balance = available_balance + 1".to_owned(), "verify_ledger"),
        ("update wallets set pending_balance = pending_balance + 1".into(), "verify_ledger"),
        ("update campaigns set remaining_budget = 0 where status = 'active'".into(), "verify_campaigns"),
        ("update tips set amount = amount + 1, net_amount = net_amount + 1".into(), "verify_payments"),
        ("update live_sales set platform_fee = 0, net_amount = amount".into(), "verify_payments"),
        ("update withdrawals set status = 'requested' where status = 'completed'".into(), "verify_payments"),
        ("update rewards set amount = amount + 1 where status = 'paid'".into(), "verify_payments"),
        (
            guarded("update ledger_entries set source_id = gen_random_uuid() where source_type = 'tip'"),
            "verify_payments",
        ),
        (
            guarded("update ledger_entries set source_id = gen_random_uuid() where source_type = 'refund'"),
            "verify_payments",
        ),
        ("update campaign_creators set total_earned = total_earned + 1".into(), "verify_counters"),
        ("update tracking_links set click_count = click_count + 1".into(), "verify_counters"),
        ("update tracking_links set conversion_count = conversion_count + 1".into(), "verify_counters"),
    ] {
        let mut transaction = world.begin("", "postgres").await;
        sqlx::raw_sql(sqlx::AssertSqlSafe(damage.clone())).execute(&mut *transaction).await.unwrap();
        let found: Vec<(String, String, String)> =
            sqlx::query_as("select checked, record, problem from verify_all()")
                .fetch_all(&mut *transaction)
                .await
                .unwrap();
        let named: Vec<_> = found.iter().map(|(checked, ..)| checked.as_str()).collect();
        assert!(named.contains(&check), "{damage}: {found:?}");
        transaction.rollback().await.unwrap();
    }
    let member = world.member("stranger", &[]).await;
    assert_eq!(state(world.rows(&member, "select * from verify_all()").await), "42501");
}
