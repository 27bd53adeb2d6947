//! The demo world.

use crate::house;
use crate::vibeup::world::{World, connection, schema};
use database::Platform;
use migration::demo;
use serde_json::json;

const PLATFORM: Platform = Platform::Vibeup;

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    // A person's id tells the name, since a handle belongs to a wallet.
    let people = format!(
        "(select id, username, place as created_at from (values {}) as named (place, username)
          full join profiles on id = md5('vibeup:' || username)::uuid) as people",
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
async fn the_demo_world_shows_every_state() {
    let world = World::new().await;
    world.owner("delete from profiles returning id").await.unwrap();
    migration::seed(&connection(&world.pool), PLATFORM, &schema()).await.unwrap();
    for (table, states) in [
        ("crypto_transactions", "confirmed failed pending"),
        ("payment_requests", "declined expired paid pending"),
        ("user_stakes", "active unlocking unstaked"),
        ("connections", "accepted blocked declined pending"),
        ("memberships", "active canceled expired"),
        ("affiliate_referrals", "completed expired pending"),
        ("perk_redemptions", "expired redeemed used"),
        ("business_verification", "approved pending rejected"),
        ("community_journeys", "active completed draft"),
    ] {
        let found = format!("select string_agg(distinct status, ' ' order by status) from {table}");
        assert_eq!(world.value(&found).await, states, "{table}");
    }
    let types = "select count(distinct type) from crypto_transactions";
    assert_eq!(world.value(types).await, "8", "every type of transaction");
    let named: Vec<_> = demo::members_of(PLATFORM)
        .iter()
        .map(|member| format!("('{}'::uuid, '{}')", member.id, member.username))
        .collect();
    let unaddressed = format!(
        "select username from (values {}) as named (id, username)
         left join crypto_wallets on crypto_wallets.handle = named.username and crypto_wallets.is_primary
         where crypto_wallets.user_id is distinct from named.id",
        named.join(", ")
    );
    let newcomers = world.owner(&unaddressed).await.unwrap();
    assert_eq!(newcomers, json!([{ "username": "wren" }]), "who has no wallet yet");
}
