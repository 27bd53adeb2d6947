//! Votes and their weight.

use crate::vibeup::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn stakes_give_votes_their_weight() {
    let world = World::new().await;
    let member = world.funded("lumen", "3000", "VIBES").await;
    let other = world.member("tomo").await;
    let feature = world.value("select gen_random_uuid()").await;
    let write =
        format!("insert into impact_features (id, title) values ('{feature}', 'Offline') returning id");
    world.rows_as(&world.admin.id, "vibeup_admin", &write).await.unwrap();
    let vote = format!("cast_vote('{feature}')");
    world.call(&other, &vote).await.unwrap();
    let weight = async || {
        world.call(&member, &vote).await.unwrap();
        world.value(&format!("select weight from impact_votes where user_id = {member}")).await
    };
    assert_eq!(weight().await, "1");
    let stake = async |pool: &str, amount: &str| {
        let pool = world.value(&format!("select id from staking_pools where name = '{pool}'")).await;
        world.call(&member, &format!("stake_tokens('{pool}', {amount}, '{pool}')")).await.unwrap();
    };
    stake("Explorer", "100").await;
    assert_eq!(weight().await, "1", "this pool has no such benefit");
    stake("Pathfinder", "500").await;
    assert_eq!(weight().await, "2");
    stake("Founder", "2000").await;
    assert_eq!(weight().await, "3");
    world.owner("update user_stakes set unlock_at = now() returning id").await.unwrap();
    let founder = world.value("select id from user_stakes where staked_amount = 2000").await;
    world.call(&member, &format!("unstake_tokens('{founder}', 'u')")).await.unwrap();
    assert_eq!(weight().await, "2", "with the stake goes its benefit");

    let results = "select votes, weight from impact_results";
    assert_eq!(world.rows_as("", "anon", results).await.unwrap(), json!([{ "votes": 2, "weight": 3 }]));
    assert_eq!(
        world.rows(&other, "select weight from impact_votes").await.unwrap(),
        json!([{ "weight": 1 }]),
        "one's own"
    );
    assert_eq!(state(world.rows(&member, "update impact_votes set weight = 3 returning id").await), "42501");
    world.rows(&other, "delete from impact_votes returning id").await.unwrap();
    assert_eq!(world.rows(&other, results).await.unwrap(), json!([{ "votes": 1, "weight": 2 }]));
}

#[tokio::test]
async fn one_votes_on_what_is_open_and_seen() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let stranger = world.member("tomo").await;
    let community = world.community(&member, "kitchen", "private").await;
    let propose = |community: &str| {
        format!(
            "insert into impact_initiatives (created_by, community_id, title) values ({member}, {community}, 'Bread') returning id"
        )
    };
    let private = world.rows(&member, &propose(&format!("'{community}'"))).await.unwrap()[0]["id"].clone();
    world.rows(&member, &propose("null")).await.unwrap();
    let private = private.as_str().unwrap();
    let vote = format!("cast_vote(null, '{private}')");
    assert_eq!(world.call(&stranger, &vote).await, refused("INITIATIVE_NOT_FOUND", "initiativeId"));
    world.call(&member, &vote).await.unwrap();
    let titles = "select title from impact_initiatives";
    assert_eq!(
        world.rows(&stranger, titles).await.unwrap(),
        json!([{ "title": "Bread" }]),
        "of two, the public one"
    );
    assert_eq!(
        world.rows(&stranger, "select votes from impact_results").await.unwrap(),
        json!([{ "votes": 0 }])
    );
    for (call, code, field) in [
        ("cast_vote()".to_owned(), "ONE_SUBJECT_REQUIRED", "featureId"),
        (format!("cast_vote('{private}', '{private}')"), "ONE_SUBJECT_REQUIRED", "featureId"),
        ("cast_vote(gen_random_uuid())".into(), "FEATURE_NOT_FOUND", "featureId"),
    ] {
        assert_eq!(world.call(&member, &call).await, refused(code, field), "{call}");
    }
    let status = "update impact_initiatives set status = 'completed' returning id";
    assert_eq!(state(world.rows(&member, status).await), "42501");
    world.rows_as(&world.admin.id, "vibeup_admin", status).await.unwrap();
    assert_eq!(world.call(&member, &vote).await, refused("INITIATIVE_NOT_FOUND", "initiativeId"));
}
