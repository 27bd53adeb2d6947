//! Many at once, at random: whatever they do, the books agree, and nobody waits in a circle.

use crate::{
    crowd::{self, Crowd},
    vibrationfit::world::{Failure, Member, World, text},
};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use serde_json::Value;
use std::sync::Arc;

struct Town {
    world: World,
    members: Vec<Member>,
    visions: Vec<String>,
}

#[tokio::test(flavor = "multi_thread")]
async fn books_agree_after_any_mixture_of_operations() {
    let town = Arc::new(settle_town().await);
    let outcomes = crowd::live(&town).await;
    town.world.assert_healthy().await;
    let torn = "select count(*) from vision_versions where completion_percent <> (
        select round(count(*) * 100.0 / 12) from vision_progress where vision_id = vision_versions.id and completed)";
    assert_eq!(town.world.value(torn).await, "0", "visions whose completion differs");
    assert!(outcomes["done"] > 100 && outcomes.len() > 2, "too little happened: {outcomes:?}");
}

async fn settle_town() -> Town {
    let world = World::new().await;
    world.price("image_generation", 3).await;
    world.price("audio_generation", 7).await;
    world
        .owner("insert into membership_tiers (name, monthly_tokens, stripe_price_id) values ('Gold', 5, 'gold') returning 1")
        .await
        .unwrap();
    // Always due.
    world.owner("update scheduled_work set every = '1 microsecond' returning 1").await.unwrap();
    let (mut members, mut visions) = (Vec::new(), Vec::new());
    for number in 0..5 {
        let member = world.funded(&format!("m{number}"), 40).await;
        visions.push(world.vision(&member, &["fun"]).await);
        members.push(member);
    }
    Town { world, members, visions }
}

impl Crowd for Town {
    async fn act(&self, random: &mut StdRng) -> Result<Value, Failure> {
        let world = &self.world;
        let place = random.random_range(0..self.members.len());
        let (member, vision) = (&self.members[place], &self.visions[place]);
        // Now and then a key is met again, with the same request or another.
        let key = random.random_range(0..10_000);
        match random.random_range(0..14) {
            0..3 => world.call(member, &format!("request_image('cat', 'i{key}')")).await,
            3 | 4 => world.call(member, &format!("request_vision_audio('{vision}', 'a{key}')")).await,
            5 => world.serve(&format!("record_ai_usage({member}, 'coaching', {}, 'u{key}')", key % 9)).await,
            6 => {
                let status = ["processing", "succeeded"].choose(random).unwrap();
                let intent = key % 50;
                world
                    .serve(&format!("record_payment({member}, 'pi_{intent}', 100, '{status}', 9, 'p{key}')"))
                    .await
            }
            7 => {
                let payment = self.any("payment_history").await;
                world.serve(&format!("refund_payment('{payment}', 'r{key}')")).await
            }
            8 => {
                let image = self.any("generated_images").await;
                world.serve(&format!("fail_image('{image}', 'No', 'f{key}')")).await
            }
            9 => {
                let audio = self.any("vision_audios").await;
                match random.random_range(0..2) {
                    0 => world.serve(&format!("fail_vision_audio('{audio}', 'No', 'v{key}')")).await,
                    _ => world.serve(&format!("complete_vision_audio('{audio}', 'https://x', '1:00')")).await,
                }
            }
            10 => {
                let status = ["active", "canceled"].choose(random).unwrap();
                world
                    .serve(&format!(
                        "record_subscription({member}, 'sub_{place}', null, 'gold', '{status}', now(), now() + interval '1 second', true)"
                    ))
                    .await
            }
            11 => {
                let back = format!(
                    "update member_profiles set joined_at = joined_at - interval '1 month' where user_id = {member} returning 1"
                );
                world.owner(&back).await?;
                Ok(Value::from(world.work().await))
            }
            12 => {
                let category = ["fun", "home", "work"].choose(random).unwrap();
                world.call(member, &format!("refine_vision('{vision}', '{category}', 'x{key}')")).await
            }
            _ => {
                let made = world.call(member, "assemble_vision()").await?;
                let made = text(&made["vision_version"]);
                world.call(member, &format!("activate_vision('{made}')")).await
            }
        }
    }
}

impl Town {
    async fn any(&self, table: &str) -> String {
        let id = self.world.value(&format!("select id from {table} order by random() limit 1")).await;
        if id == "null" { "00000000-0000-4000-8000-000000000000".to_owned() } else { id }
    }
}
