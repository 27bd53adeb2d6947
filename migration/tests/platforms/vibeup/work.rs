//! What time brings about.

use crate::vibeup::world::{World, text};
use serde_json::json;

#[tokio::test]
async fn all_that_is_due_is_done_once() {
    let world = World::new().await;
    let due = async || {
        let found = world.rows_as("", "service_role", "select * from work_due()").await.unwrap();
        found.as_array().unwrap().iter().map(|row| text(&row["work_due"])).collect::<Vec<_>>()
    };
    assert_eq!(due().await, Vec::<String>::new());
    migration::seed(
        &crate::vibeup::world::connection(&world.pool),
        database::Platform::Vibeup,
        &crate::vibeup::world::schema(),
    )
    .await
    .unwrap();
    for prepare in [
        "update payment_requests set expires_at = now() where status = 'pending'",
        "update affiliate_referrals set created_at = now() - interval '91 days' where status = 'pending'",
        "update memberships set ends_at = now() where status = 'canceled'",
        "update business_perks set expires_at = now() where title = 'Every tenth loaf'",
        "update ai_cache_entries set expires_at = now()",
    ] {
        world.owner(&format!("{prepare} returning id")).await.unwrap();
    }
    let all = [
        "expire_payment_requests",
        "expire_referrals",
        "expire_memberships",
        "expire_redemptions",
        "release_stakes",
        "lapse_streaks",
        "purge_ai_cache",
    ];
    assert_eq!(due().await, all);
    assert_eq!(due().await, Vec::<String>::new(), "a second time there is nothing to do");
    for (table, state) in [
        ("payment_requests", "expired"),
        ("affiliate_referrals", "expired"),
        ("memberships", "expired"),
        ("perk_redemptions", "expired"),
        ("user_stakes", "unstaked"),
    ] {
        let found = format!("select count(*) > 0 from {table} where status = '{state}'");
        assert_eq!(world.value(&found).await, "true", "{table}");
    }
    assert_eq!(world.value("select max(current_streak) from practice_streaks").await, "0");
    assert_eq!(world.value("select count(*) from ai_cache_entries").await, "0");
    world.assert_healthy().await;
}

#[tokio::test]
async fn two_workers_at_once_do_it_once() {
    let world = World::new().await;
    let payer = world.member("tomo").await;
    let asking = world.member("priya").await;
    let many = format!(
        "insert into payment_requests (requester_id, payer_id, amount, expires_at)
         select {asking}, {payer}, number, now() from generate_series(1, 3000) as number returning id"
    );
    world.owner(&many).await.unwrap();
    let work = async || {
        let mut done = 0;
        loop {
            let portion = world.call_as("", "service_role", "expire_payment_requests()").await.unwrap();
            done += portion.as_i64().unwrap();
            if portion == json!(0) {
                return done;
            }
        }
    };
    let (one, other) = tokio::join!(work(), work());
    assert_eq!(one + other, 3000);
    assert_eq!(world.value("select count(*) from payment_requests where status = 'expired'").await, "3000");
}
