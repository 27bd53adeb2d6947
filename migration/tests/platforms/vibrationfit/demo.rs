//! The demo world.

use crate::house;
use crate::vibrationfit::world::World;
use database::Platform;
use migration::demo;

const PLATFORM: Platform = Platform::Vibrationfit;

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    // People are told apart by their e-mail address.
    let people = format!(
        "(select id, username, place as created_at from (values {}) as named (place, username)
          full join profiles on email = username || '@vibrationfit.example') as people",
        demo::members_of(PLATFORM)
            .iter()
            .enumerate()
            .map(|(place, member)| format!("({place}, '{}')", member.username))
            .collect::<Vec<_>>()
            .join(", ")
    );
    house::the_demo_world_is_whole_sound_and_the_same_every_time(PLATFORM, &people, &["idempotency_keys"])
        .await;
}

#[tokio::test]
async fn the_first_member_administers() {
    let world = World::with_demo().await;
    let administrators =
        format!("select string_agg(user_id::text, ' ') from administrators where user_id <> {}", world.admin);
    assert_eq!(world.value(&administrators).await, demo::members_of(PLATFORM)[0].id);
}
