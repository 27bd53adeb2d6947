//! Communities as their creators, members and others see and change them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

#[path = "../../identity/tests/world/mod.rs"]
mod world;

use serde_json::json;
use world::World;

#[tokio::test]
async fn a_creator_opens_a_community_and_others_join_and_read_what_is_open() {
    let world = World::of(&content::subgraph()).await;
    let (mira, noor) = (world.member("mira", &["creator"]).await, world.member("noor", &[]).await);

    let open = "mutation { createOrosCommunity(input: { name: \"Dawn\" }) {
        community { id creator { id communities { totalCount } } } userErrors { code } } }";
    let opened = world.ask(Some(mira), open, json!({})).await;
    let community = &opened["data"]["createOrosCommunity"]["community"];
    assert_eq!(community["creator"], json!({ "id": mira, "communities": { "totalCount": 1 } }));
    let forbidden = world.ask(Some(noor), open, json!({})).await;
    assert_eq!(forbidden["errors"][0]["extensions"]["code"], "FORBIDDEN");

    let join = "mutation ($id: ID!) { createOrosCommunityMember(input: { communityId: $id }) {
        communityMember { id role community { name } user { id } } userErrors { code } } }";
    let joined = world.ask(Some(noor), join, json!({ "id": community["id"] })).await;
    let member = &joined["data"]["createOrosCommunityMember"]["communityMember"];
    assert_eq!(member["role"], "MEMBER");
    assert_eq!(member["user"]["id"], json!(noor));
    let again = world.ask(Some(noor), join, json!({ "id": community["id"] })).await;
    assert_eq!(again["data"]["createOrosCommunityMember"]["userErrors"][0]["code"], "TAKEN");

    let post = "mutation ($id: ID!) { createOrosCommunityPost(input: {
        communityId: $id, contentType: TEXT, body: \"secret\", isLocked: true, minTipToUnlock: \"2.50\" }) {
        communityPost { id isOpen body } userErrors { code } } }";
    let posted = world.ask(Some(mira), post, json!({ "id": community["id"] })).await;
    let post = &posted["data"]["createOrosCommunityPost"]["communityPost"];
    assert_eq!((&post["isOpen"], &post["body"]), (&json!(true), &json!("secret")));

    let read = "{ orosCommunities { nodes { name
        members { totalCount } posts { nodes { isOpen body unlocks { totalCount } } } } } }";
    let locked = json!({ "nodes": [{ "isOpen": false, "body": null, "unlocks": { "totalCount": 0 } }] });
    let seen = json!({ "nodes": [{ "name": "Dawn", "members": { "totalCount": 1 }, "posts": locked }] });
    assert_eq!(world.ask(Some(noor), read, json!({})).await["data"]["orosCommunities"], seen);
    let public = "{ orosCommunities { nodes { name } } orosCommunityPosts { nodes { body } } }";
    let seen = json!({
        "orosCommunities": { "nodes": [{ "name": "Dawn" }] }, "orosCommunityPosts": { "nodes": [{ "body": null }] },
    });
    assert_eq!(world.ask(None, public, json!({})).await["data"], seen);

    world
        .sql(&format!(
            "with tip as (
              insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount)
              values ('{noor}', '{mira}', 3, 0, 3)
              returning id
            )
            insert into tip_unlocks (tip_id, community_post_id)
            select id, {} from tip",
            post["id"].to_string().replace('"', "'")
        ))
        .await;
    let unlocked = "{ orosTipUnlocks { nodes { tip { unlocks { totalCount } } post { body } } } }";
    let seen =
        json!({ "nodes": [{ "tip": { "unlocks": { "totalCount": 1 } }, "post": { "body": "secret" } }] });
    assert_eq!(world.ask(Some(noor), unlocked, json!({})).await["data"]["orosTipUnlocks"], seen);

    let delete = "mutation ($id: ID!) { deleteOrosCommunityPost(input: { id: $id }) { deletedId userErrors { code } } }";
    let paid = world.ask(Some(mira), delete, json!({ "id": post["id"] })).await;
    assert_eq!(paid["data"]["deleteOrosCommunityPost"]["userErrors"][0]["code"], "NOT_FOUND");
    let leave = "mutation ($id: ID!) { deleteOrosCommunityMember(input: { id: $id }) { deletedId } }";
    let left = world.ask(Some(noor), leave, json!({ "id": member["id"] })).await;
    assert_eq!(left["data"]["deleteOrosCommunityMember"]["deletedId"], member["id"]);
}
