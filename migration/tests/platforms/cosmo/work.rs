//! What time brings about.

use crate::cosmo::world::World;
use serde_json::{Value, json};

impl World {
    async fn make_due(&self) {
        self.owner("update scheduled_work set last_ran_at = null returning name").await.unwrap();
    }
}

const ALL: [&str; 4] =
    ["expire_referrals", "expire_subscriptions", "refresh_equity_balances", "seal_equity_batch"];

#[tokio::test]
async fn all_that_is_due_is_done_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (_, referral) = world.referred("tomo", &priya).await;
    world
        .owner(&format!("update referrals set created_at = now() - interval '31 days' where id = '{referral}' returning id"))
        .await
        .unwrap();
    world
        .administer(&format!("start_subscription('free', {priya}, p_current_period_end => now())"))
        .await
        .unwrap();
    assert_eq!(world.work().await, ALL);
    assert_eq!(world.work().await, Vec::<String>::new(), "not again before its time");
    assert_eq!(world.value("select status from referrals").await, "expired");
    assert_eq!(world.value("select status from user_subscriptions").await, "expired");
    assert_eq!(world.value("select count(*) from equity_balances").await, "3");
    assert_eq!(world.value("select transaction_count from equity_batches").await, "3");
    world.make_due().await;
    assert_eq!(world.work().await, ALL, "a second time there is nothing to do, and no harm");
    assert_eq!(world.value("select count(*) from equity_batches").await, "1");
    world.assert_healthy().await;
}

#[tokio::test]
async fn two_workers_at_once_do_it_once() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    for number in 0..20 {
        world.award(&priya, "1", &format!("r{number}")).await.unwrap();
    }
    let (one, other) = tokio::join!(world.work(), world.work());
    let mut done = [one, other].concat();
    done.sort();
    assert_eq!(done, ALL);
    assert_eq!(world.value("select count(*) from equity_batches").await, "1");
    world.make_due().await;
    let seal = || world.call_as("", "service_role", "seal_equity_batch()");
    world.award(&priya, "1", "last").await.unwrap();
    let (one, other, _) = tokio::join!(seal(), seal(), world.work());
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(world.value("select count(*) from equity_batches").await, "2");
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_fails_leaves_the_rest_alone_and_stays_due() {
    let world = World::new().await;
    world
        .owner("insert into scheduled_work (name, runs_every) values ('dance', '1 hour') returning name")
        .await
        .unwrap();
    let parts = world.rows_as("", "service_role", "select part, failure from work_due()").await.unwrap();
    let done = ALL.map(|part| json!({ "part": part, "failure": null }));
    let failed = json!({ "part": "dance", "failure": "function dance() does not exist" });
    assert_eq!(parts, Value::from([[failed].as_slice(), &done].concat()));
    assert_eq!(
        world.value("select string_agg(name, ' ') from scheduled_work where last_ran_at is null").await,
        "dance"
    );
}

#[tokio::test]
async fn how_often_work_runs_is_set_by_administrators() {
    let world = World::new().await;
    let set = "update scheduled_work set runs_every = '1 day' where name = 'seal_equity_batch' returning runs_every";
    let set = world.rows_as(&world.admin.id, "cosmo_admin", set).await.unwrap();
    assert_eq!(set, json!([{ "runs_every": "1 day" }]));
}
