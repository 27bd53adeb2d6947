//! Many at once, at random: limits hold, counters agree, and nobody waits in a circle.

use crate::{
    crowd::{self, Crowd, WRITERS},
    vida::world::{Failure, Member, World, drawn},
};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use serde_json::Value;
use std::sync::Arc;

struct Town {
    world: World,
    members: Vec<Member>,
}

#[tokio::test]
async fn limits_hold_however_many_ask_at_once() {
    let world = Arc::new(World::new().await);
    let lumen = world.spartan("lumen").await;
    let asked: Vec<_> = (0..WRITERS)
        .map(|number| {
            let (world, lumen) = (world.clone(), lumen.clone());
            tokio::spawn(async move {
                let call = if number % 2 == 0 { drawn("A", "") } else { "start_stream()".to_owned() };
                world.call(&lumen, &call).await
            })
        })
        .collect();
    let mut done = 0;
    for answer in asked {
        match answer.await.unwrap() {
            Ok(_) => done += 1,
            Err(Failure::Refused(code, _)) => {
                assert!(["AVATAR_LIMIT", "STREAM_LIMIT"].contains(&code.as_str()))
            }
            Err(Failure::Error(state, message)) => panic!("{state}: {message}"),
        }
    }
    assert_eq!(done, 3 + 2, "three avatars and two streams");
    world.assert_healthy().await;
}

#[tokio::test]
async fn sweeps_take_people_before_what_is_theirs() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    world.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
    for (due, sweep, change) in [
        (
            "update user_subscriptions set start_date = now() - interval '9 days', end_date = now() returning id",
            "expire_subscriptions()",
            "update user_subscriptions set auto_renew = false",
        ),
        (
            "update user_suspensions set auto_reactivate_at = now() returning id",
            "lift_suspensions()",
            "update user_suspensions set appeal_submitted = true",
        ),
    ] {
        world.owner(due).await.unwrap();
        let mut held = world.hold("", "postgres", &format!("select require_user({lumen})")).await;
        let on_with_it = async {
            world.wait_until_awaited().await;
            sqlx::raw_sql(change).execute(&mut *held).await.unwrap();
            held.commit().await.unwrap();
        };
        let (_, swept) = tokio::join!(on_with_it, world.administer(sweep));
        assert_eq!(swept.unwrap(), Value::from(1), "{sweep}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn counters_agree_after_any_mixture_of_operations() {
    let world = World::new().await;
    let mut members = Vec::new();
    for number in 0..6 {
        members.push(world.spartan(&format!("m{number}")).await);
    }
    let town = Arc::new(Town { world, members });
    let outcomes = crowd::live(&town).await;
    town.world.assert_healthy().await;
    let beyond = "select count(*) from users where avatar_count > 3 or (
        select count(*) from streaming_sessions where user_id = users.id and status = 'active') > 2";
    assert_eq!(town.world.value(beyond).await, "0", "more than a plan allows");
    assert!(outcomes["done"] > 200 && outcomes.len() > 5, "too little happened: {outcomes:?}");
}

impl Crowd for Town {
    async fn act(&self, random: &mut StdRng) -> Result<Value, Failure> {
        let (world, members) = (&self.world, &self.members);
        let member = members.choose(random).unwrap();
        // Now and then a key is met again, with the same request or another.
        let key = random.random_range(0..2_000);
        match random.random_range(0..14) {
            0..2 => world.call(member, &drawn("A", ", p_is_public => true")).await,
            2 => {
                let avatar = self.any("avatars", member, "true").await;
                world.call(member, &format!("remove_avatar({avatar})")).await
            }
            3..5 => {
                let avatar = self.any("avatars", members.choose(random).unwrap(), "true").await;
                world.call(member, &format!("start_stream({avatar})")).await
            }
            5..7 => {
                let stream = self.any("streaming_sessions", member, "status = 'active'").await;
                world.call(member, &format!("end_stream({stream})")).await
            }
            7 => world.administer(&format!("suspend_user({member}, 'x', p_suspension_level => 1)")).await,
            8 | 9 => {
                let suspension = self.any("user_suspensions", member, "is_active").await;
                world.administer(&format!("lift_suspension({suspension})")).await
            }
            10 => world.administer(&format!("grant_add_on({member}, 'stream_hours', 'k{key}')")).await,
            11 => {
                let add_on = self.any("user_add_ons", member, "status = 'active'").await;
                world.call(member, &format!("use_add_on({add_on})")).await
            }
            12 => {
                let subscription = self.any("user_subscriptions", member, "status = 'active'").await;
                if subscription == "-1" {
                    world.administer(&format!("start_subscription('spartan', {member})")).await
                } else {
                    world.administer(&format!("renew_subscription({subscription}, '2099-01-01Z')")).await
                }
            }
            _ => Ok(Value::from(world.work().await)),
        }
    }
}

impl Town {
    async fn any(&self, table: &str, member: &Member, condition: &str) -> String {
        let id = self
            .world
            .value(&format!(
                "select id from {table} where user_id = {member} and {condition} order by random() limit 1"
            ))
            .await;
        if id == "null" { "-1".to_owned() } else { id }
    }
}
