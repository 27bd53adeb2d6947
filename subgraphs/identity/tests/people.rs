//! People as they see and change themselves, and as administrators decide about them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod world;

use serde_json::json;
use world::World;

#[tokio::test]
async fn roles_and_profiles_are_the_owners_and_decisions_the_administrators() {
    let world = World::of(&identity::subgraph()).await;
    let (mira, kojo) = (world.member("mira", &[]).await, world.member("kojo", &["admin"]).await);

    let add = "mutation ($role: OrosOwnRole!) { addOrosRole(input: { role: $role }) {
        user { creatorProfile { minTipAmount } } userRole { role user { username } } userErrors { code path } } }";
    let added = world.ask(Some(mira), add, json!({ "role": "CREATOR" })).await;
    assert_eq!(
        added["data"]["addOrosRole"],
        json!({
            "user": { "creatorProfile": { "minTipAmount": "1.00" } },
            "userRole": { "role": "CREATOR", "user": { "username": "mira" } },
            "userErrors": [],
        })
    );
    let refused = world.ask(Some(mira), add, json!({ "role": "ADMIN" })).await;
    assert_eq!(refused["data"], json!(null));
    assert!(refused["errors"][0]["message"].as_str().unwrap().contains("OrosOwnRole"), "{refused}");

    let update = "mutation ($id: ID!, $score: Decimal) { updateOrosCreatorProfile(
        input: { id: $id, hashtags: [\"dance\"], rankingScore: $score }) {
        creatorProfile { hashtags rankingScore } userErrors { code } } }";
    let tag = "mutation ($id: ID!) { updateOrosCreatorProfile(input: { id: $id, hashtags: [\"dance\"] }) {
        creatorProfile { id hashtags } userErrors { code } } }";
    let updated = world.ask(Some(mira), tag, json!({ "id": mira })).await;
    let profile = json!({ "creatorProfile": { "id": mira, "hashtags": ["dance"] }, "userErrors": [] });
    assert_eq!(updated["data"]["updateOrosCreatorProfile"], profile);
    let forbidden = world.ask(Some(mira), update, json!({ "id": mira, "score": "9.00" })).await;
    assert_eq!(forbidden["errors"][0]["extensions"]["code"], "FORBIDDEN");
    let ranked = world.ask(Some(kojo), update, json!({ "id": mira, "score": "9.00" })).await;
    assert_eq!(ranked["data"]["updateOrosCreatorProfile"]["creatorProfile"]["rankingScore"], "9.00");

    let decide = "mutation ($id: ID!) {
        decideOrosKyc(input: { userId: $id, status: APPROVED }) { user { kycStatus } userErrors { code } }
        verifyOrosCreator(input: { userId: $id, verified: true }) {
            user { verified } creatorProfile { verified } userErrors { code } } }";
    let forbidden = world.ask(Some(mira), decide, json!({ "id": mira })).await;
    assert_eq!(forbidden["errors"][0]["extensions"]["code"], "FORBIDDEN");
    let decided = world.ask(Some(kojo), decide, json!({ "id": mira })).await;
    assert_eq!(
        decided["data"],
        json!({
            "decideOrosKyc": { "user": { "kycStatus": "APPROVED" }, "userErrors": [] },
            "verifyOrosCreator": {
                "user": { "verified": true }, "creatorProfile": { "verified": true }, "userErrors": [],
            },
        })
    );

    let rename =
        "mutation ($id: ID!) { updateOrosUser(input: { id: $id, displayName: \"Mira\", bio: null }) {
        user { displayName bio } userErrors { code path } } }";
    let renamed = world.ask(Some(mira), rename, json!({ "id": mira })).await;
    let user = json!({ "user": { "displayName": "Mira", "bio": null }, "userErrors": [] });
    assert_eq!(renamed["data"]["updateOrosUser"], user);
    let removed = world
        .ask(
            Some(mira),
            "mutation { removeOrosRole(input: { role: CREATOR }) { user { roles { totalCount } } } }",
            json!({}),
        )
        .await;
    assert_eq!(removed["data"]["removeOrosRole"]["user"]["roles"]["totalCount"], 0);
}
