//! What time brings about.

use crate::vibeup::world::World;
use serde_json::json;

#[tokio::test]
async fn all_that_is_due_is_done_once() {
    let world = World::new().await;
    assert_eq!(world.work().await, Vec::<String>::new());
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
    assert_eq!(world.work().await, all);
    assert_eq!(world.work().await, Vec::<String>::new(), "a second time there is nothing to do");
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
async fn what_fails_is_undone_and_leaves_the_rest_alone() {
    let world = World::new().await;
    let payer = world.member("tomo").await;
    let asking = world.member("priya").await;
    for prepare in [
        format!(
            "insert into payment_requests (requester_id, payer_id, amount, expires_at)
             values ({asking}, {payer}, 1, now()) returning id"
        ),
        format!("update memberships set ends_at = now() where user_id = {payer} returning id"),
    ] {
        world.owner(&prepare).await.unwrap();
    }
    let mut transaction = world.begin("", "postgres").await;
    let break_it = "create function fail() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
        create trigger broken after update on payment_requests for each row execute function fail()";
    sqlx::raw_sql(break_it).execute(&mut *transaction).await.unwrap();
    transaction.commit().await.unwrap();
    let parts = world.rows_as("", "service_role", "select part, failure from work_due()").await.unwrap();
    assert_eq!(
        parts,
        json!([
            { "part": "expire_payment_requests", "failure": "broken" },
            { "part": "expire_memberships", "failure": null },
        ])
    );
    assert_eq!(world.value("select status from payment_requests").await, "pending");
    assert_eq!(
        world.value(&format!("select status from memberships where user_id = {payer}")).await,
        "expired"
    );
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
