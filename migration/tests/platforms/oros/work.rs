//! What time brings about.

use crate::oros::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn a_plan_whose_end_has_come_expires_once() {
    let world = World::new().await;
    let member = world.member("priya", &[]).await;
    for plan in ["supporter_plus", "creator_plus"] {
        world.call(&member, &format!("start_membership('{plan}')")).await.unwrap();
    }
    assert_eq!(world.work().await, Vec::<String>::new(), "a plan without an end goes on");
    let end = "update memberships set ends_at = now() where membership_type = 'creator_plus' returning id";
    world.owner(end).await.unwrap();
    assert_eq!(world.work().await, ["expire_memberships"]);
    assert_eq!(world.work().await, Vec::<String>::new(), "nothing named means nothing left");
    let plans = "select membership_type, status from memberships order by membership_type";
    assert_eq!(
        world.rows(&member, plans).await.unwrap(),
        json!([
            { "membership_type": "creator_plus", "status": "expired" },
            { "membership_type": "supporter_plus", "status": "active" },
        ])
    );
    world.call(&member, "start_membership('creator_plus')").await.unwrap();
    assert_eq!(state(world.rows(&member, "select work_due()").await), "42501", "members do not call it");
}

#[tokio::test]
async fn two_workers_at_once_do_it_once() {
    let world = World::new().await;
    for many in [
        "insert into users (email) select number || '@test' from generate_series(1, 2500) as number",
        "insert into memberships (user_id, membership_type, ends_at) select id, 'creator_plus', now() from users",
    ] {
        world.owner(&format!("{many} returning id")).await.unwrap();
    }
    let work = async || {
        let mut done = 0;
        loop {
            let portion = world.call_as("", "service_role", "expire_memberships()").await.unwrap();
            done += portion.as_i64().unwrap();
            if portion == json!(0) {
                return done;
            }
        }
    };
    let (one, other) = tokio::join!(work(), work());
    assert_eq!(one + other, 2501, "everybody, and the administrator");
    assert_eq!(world.value("select count(*) from memberships where status = 'expired'").await, "2501");
}
