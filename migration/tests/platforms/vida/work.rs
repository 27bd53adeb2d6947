//! What time brings about.

use crate::vida::world::World;
use serde_json::{Value, json};

impl World {
    /// A person of whom everything is due.
    async fn with_all_due(&self) {
        let lumen = self.spartan("lumen").await;
        self.administer(&format!("grant_add_on({lumen}, 'stream_hours', 'k')")).await.unwrap();
        self.stream(&lumen).await;
        self.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
        for due in [
            "update user_subscriptions set start_date = now() - interval '9 days', end_date = now() returning id",
            "update user_add_ons set expires_at = now() returning id",
            "insert into sessions (sid, sess, expire) values ('old', '{}', now()) returning sid",
            "update users set stream_time_remaining = 1 where username = 'ada' returning id",
        ] {
            self.owner(due).await.unwrap();
        }
    }
}

const ALL: [&str; 6] = [
    "end_overdue_streams",
    "expire_add_ons",
    "expire_subscriptions",
    "lift_suspensions",
    "purge_sessions",
    "renew_stream_time",
];

#[tokio::test]
async fn all_that_is_due_is_done_once() {
    let world = World::new().await;
    world.with_all_due().await;
    assert_eq!(world.work().await, ALL);
    assert_eq!(world.work().await, Vec::<String>::new(), "not again before its time");
    for (table, state) in
        [("streaming_sessions", "ended"), ("user_add_ons", "expired"), ("user_subscriptions", "expired")]
    {
        assert_eq!(world.value(&format!("select status from {table}")).await, state, "{table}");
    }
    assert_eq!(world.value("select count(*) from sessions").await, "0");
    assert_eq!(world.value("select stream_time_remaining from users where username = 'ada'").await, "900");
    assert_eq!(world.value("select is_active from user_suspensions").await, "true", "not yet");
    world.owner("update user_suspensions set auto_reactivate_at = now() returning id").await.unwrap();
    world.owner("update scheduled_work set last_ran_at = null returning name").await.unwrap();
    assert_eq!(world.work().await, ALL);
    assert_eq!(world.value("select is_active from user_suspensions").await, "false");
    assert_eq!(world.value("select blocked from users where username = 'lumen'").await, "false");
    world.assert_healthy().await;
}

#[tokio::test]
async fn two_workers_at_once_do_it_once() {
    let world = World::new().await;
    world.with_all_due().await;
    let (one, other) = tokio::join!(world.work(), world.work());
    let mut done = [one, other].concat();
    done.sort();
    assert_eq!(done, ALL);
    assert_eq!(world.value("select total_stream_sessions from users where username = 'lumen'").await, "1");
    for number in 0..8 {
        let member = world.spartan(&format!("m{number}")).await;
        world.stream(&member).await;
        world.administer(&format!("suspend_user({member}, 'Noise')")).await.unwrap();
    }
    let end = || world.call_as("", "service_role", "end_overdue_streams()");
    let (one, other) = tokio::join!(end(), end());
    assert_eq!(one.unwrap().as_i64().unwrap() + other.unwrap().as_i64().unwrap(), 8);
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_fails_leaves_the_rest_alone_and_stays_due() {
    let world = World::new().await;
    let dance = "insert into scheduled_work (name, runs_every) values ('dance', '1 hour') returning name";
    world.owner(dance).await.unwrap();
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
    let set =
        "update scheduled_work set runs_every = '2 hours' where name = 'purge_sessions' returning runs_every";
    assert_eq!(world.administrate(set).await.unwrap(), json!([{ "runs_every": "02:00:00" }]));
}
