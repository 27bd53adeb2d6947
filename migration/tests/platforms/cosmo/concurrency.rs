//! Many at once, at random: whatever they do, the chain holds and nobody waits in a circle.

use crate::{
    cosmo::world::{Failure, Member, World, refused},
    crowd::{self, Crowd, WRITERS},
};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use serde_json::Value;
use sqlx::AssertSqlSafe;
use std::sync::Arc;

struct Town {
    world: World,
    members: Vec<Member>,
    apps: Vec<String>,
}

#[tokio::test]
async fn sixteen_writers_make_one_chain() {
    let world = Arc::new(World::new().await);
    let priya = world.member("priya").await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (world, priya) = (world.clone(), priya.clone());
            tokio::spawn(async move {
                for number in 0..25 {
                    world.award(&priya, "0.01", &format!("{writer}/{number}")).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(world.points(&priya).await, "104.00000000");
    let integrity = world.call(&priya, &format!("verify_transaction_integrity({priya})")).await.unwrap();
    assert_eq!(integrity, Value::Bool(true));
    let disordered = "select count(*) from (
        select seq, lag(seq) over (order by balance_after) as before from equity_transactions where amount = 0.01
      ) as placed where seq <= before";
    assert_eq!(world.value(disordered).await, "0", "places are in the chain's order");
}

#[tokio::test]
async fn who_waited_sees_what_was_spent_in_the_meantime() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let spend = |request: &str| format!("spend_equity_points({priya}, 'app_usage', 60, '{request}')");
    let first = format!("select {}", spend("r1"));
    let second = spend("r2");
    let held = world.hold("", "postgres", &first).await;
    let (_, answer) = tokio::join!(world.release_once_awaited(held), world.administer(&second));
    assert_eq!(answer, refused("INSUFFICIENT_POINTS", "amount"));
    assert_eq!(world.points(&priya).await, "40.00000000");
}

#[tokio::test]
async fn writers_past_the_functions_wait_for_each_other_too() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (one, other) = (world.interaction(&priya, "r1").await, world.interaction(&priya, "r2").await);
    let insert = |done: &str| {
        format!(
            "insert into equity_transactions (user_id, interaction_id, amount, transaction_type)
             values ({priya}, '{done}', 1, 'credit') returning balance_after::text"
        )
    };
    let second = async {
        let mut transaction = world.begin("", "postgres").await;
        let balance: String =
            sqlx::query_scalar(AssertSqlSafe(insert(&other))).fetch_one(&mut *transaction).await.unwrap();
        transaction.commit().await.unwrap();
        balance
    };
    let held = world.hold("", "postgres", &insert(&one)).await;
    let (_, balance) = tokio::join!(world.release_once_awaited(held), second);
    assert_eq!(balance, "102.00000000");
    world.assert_healthy().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_holds_after_any_mixture_of_operations() {
    let town = Arc::new(settle_town().await);
    let outcomes = crowd::live(&town).await;
    town.world.administer("refresh_equity_balances()").await.unwrap();
    town.world.administer("seal_equity_batch()").await.unwrap();
    town.world.assert_healthy().await;
    assert!(outcomes["done"] > 200 && outcomes.len() > 3, "too little happened: {outcomes:?}");
}

async fn settle_town() -> Town {
    let world = World::new().await;
    let mut members = vec![world.member("m0").await];
    for number in 1..6 {
        let (member, _) = world.referred(&format!("m{number}"), &members[number - 1]).await;
        members.push(member);
    }
    let mut apps = Vec::new();
    for number in 0..2 {
        let app = world.app(&format!("app-{number}"), "40").await;
        for member in &members[..3] {
            world.call(member, &format!("install_app('{app}')")).await.unwrap();
        }
        apps.push(app);
    }
    Town { world, members, apps }
}

impl Crowd for Town {
    async fn act(&self, random: &mut StdRng) -> Result<Value, Failure> {
        let world = &self.world;
        let member = self.members.choose(random).unwrap().clone();
        let app = self.apps.choose(random).unwrap().clone();
        let amount = format!("{}.{:02}", random.random_range(0..30), random.random_range(1..100));
        // Now and then a request is met again, in the same words or others.
        let request = random.random_range(0..5_000);
        match random.random_range(0..14) {
            0..3 => world.award(&member, &amount, &format!("a{request}")).await,
            3..6 => {
                let call = format!("spend_equity_points({member}, 'app_usage', {amount}, 's{request}')");
                world.administer(&call).await
            }
            6 => {
                let call = format!(
                    "award_equity_points({member}, 'app_usage', 0.5, 'p{request}', p_app_id => '{app}')"
                );
                world.administer(&call).await
            }
            7 => world.administer(&format!("complete_referral({member})")).await,
            8 => world.call(&member, &format!("record_app_usage('{app}', 'u{request}')")).await,
            9 => {
                let verb = ["install_app", "uninstall_app"].choose(random).unwrap();
                world.call(&member, &format!("{verb}('{app}')")).await
            }
            10 => {
                let subscription = world
                    .value(&format!(
                        "select id from user_subscriptions where user_id = {member} and status = 'active'"
                    ))
                    .await;
                if subscription == "null" {
                    world.call(&member, "start_subscription('free')").await
                } else {
                    world.call(&member, &format!("cancel_subscription('{subscription}')")).await
                }
            }
            11 => {
                let conversation = world.conversation(&member).await;
                let said = format!(
                    "insert into messages (conversation_id, role, content) values ('{conversation}', 'user', 'x') returning id"
                );
                world.rows(&member, &said).await
            }
            12 => world.administer("seal_equity_batch()").await,
            _ => Ok(Value::from(world.work().await)),
        }
    }
}
