//! Plain writes of owners.

use crate::world::{about, request, run};
use serde_json::json;

#[test]
fn what_is_absent_stays_and_what_is_null_is_emptied() {
    run(async |world| {
        let me = world.member("editor").await;
        let update = "mutation ($id: ID!, $name: String, $bio: String) { updateOrosUser(
            input: { id: $id, displayName: $name, bio: $bio }) { user { displayName bio } userErrors { code } } }";
        let written = |name, bio| json!({ "user": { "displayName": name, "bio": bio }, "userErrors": [] });
        for (variables, expected) in [
            (json!({ "id": me.0, "name": "Ed", "bio": "words" }), written(json!("Ed"), json!("words"))),
            (json!({ "id": me.0, "name": "Edith" }), written(json!("Edith"), json!("words"))),
            (json!({ "id": me.0, "bio": null }), written(json!("Edith"), json!(null))),
        ] {
            let data = world.ask(Some(me), request(update, variables)).await.data();
            assert_eq!(data["updateOrosUser"], expected);
        }
        let nothing = world
            .ask(
                Some(me),
                about(
                    "mutation ($id: ID!) { updateOrosUser(input: { id: $id }) {
            user { bio } userErrors { code message path } } }",
                    me,
                ),
            )
            .await;
        assert_eq!(
            nothing.data()["updateOrosUser"],
            json!({ "user": null, "userErrors": [
                { "code": "INVALID", "message": "The input changes nothing", "path": ["input"] },
            ] })
        );
    });
}

#[test]
fn what_is_not_ones_own_is_as_good_as_not_there() {
    run(async |world| {
        let (owner, other) = (world.member("owner").await, world.member("other").await);
        let update = "mutation ($id: ID!) { updateOrosUser(input: { id: $id, bio: \"mine\" }) {
            user { bio } userErrors { code message path } } }";
        let others = world.ask(Some(other), about(update, owner)).await.data();
        let missing =
            world.ask(Some(other), request(update, json!({ "id": uuid::Uuid::nil() }))).await.data();
        assert_eq!(others, missing);
        assert_eq!(
            others["updateOrosUser"],
            json!({ "user": null, "userErrors": [{
                "code": "NOT_FOUND",
                "message": "There is no such thing, or it is not yours to change",
                "path": ["input", "id"],
            }] })
        );
        let bio =
            world.ask(Some(owner), about("query ($id: ID!) { orosUser(id: $id) { bio } }", owner)).await;
        assert_eq!(bio.data(), json!({ "orosUser": { "bio": null } }));
    });
}

#[test]
fn a_row_is_made_by_its_owner_and_deleted_by_nobody_else() {
    run(async |world| {
        let (ann, bob) = (world.member("joiner").await, world.member("stranger").await);
        world
            .sql(&format!("insert into communities (creator_id, name) values ('{}', 'Joined')", bob.0))
            .await;
        let community = world.text("select id::text from oros.communities where name = 'Joined'").await;
        let join = "mutation ($id: ID!) { createOrosCommunityMember(input: { communityId: $id }) {
            communityMember { id role community { name } } userErrors { code path } } }";
        let joined = world.ask(Some(ann), request(join, json!({ "id": community }))).await.data();
        let member = &joined["createOrosCommunityMember"]["communityMember"];
        assert_eq!((&member["role"], &member["community"]["name"]), (&json!("MEMBER"), &json!("Joined")));
        let twice = world.ask(Some(ann), request(join, json!({ "id": community }))).await.data();
        let refused = |code| json!({ "communityMember": null, "userErrors": [{ "code": code, "path": ["input", "communityId"] }] });
        assert_eq!(twice["createOrosCommunityMember"], refused("TAKEN"));
        let nowhere = world.ask(Some(ann), request(join, json!({ "id": uuid::Uuid::nil() }))).await.data();
        assert_eq!(nowhere["createOrosCommunityMember"], refused("NOT_FOUND"));

        let leave = "mutation ($id: ID!) { deleteOrosCommunityMember(input: { id: $id }) {
            deletedId userErrors { code } } }";
        let id = json!({ "id": member["id"] });
        let others = world.ask(Some(bob), request(leave, id.clone())).await.data();
        let refused = json!({ "deletedId": null, "userErrors": [{ "code": "NOT_FOUND" }] });
        assert_eq!(others["deleteOrosCommunityMember"], refused);
        let left = world.ask(Some(ann), request(leave, id.clone())).await.data();
        let gone = json!({ "deletedId": member["id"], "userErrors": [] });
        assert_eq!(left["deleteOrosCommunityMember"], gone);
        let again = world.ask(Some(ann), request(leave, id)).await.data();
        assert_eq!(again["deleteOrosCommunityMember"], refused);
    });
}

#[test]
fn what_the_policies_forbid_is_forbidden() {
    run(async |world| {
        let me = world.member("no_creator").await;
        let open = "mutation { createOrosCommunity(input: { name: \"Closed\" }) { userErrors { code } } }";
        let answer = world.ask(Some(me), open).await;
        assert_eq!(answer.refusal(), ("FORBIDDEN", "You may not do this"));
        let signed_out = world.ask(None, open).await;
        assert_eq!(signed_out.refusal(), ("UNAUTHENTICATED", "Sign in to do this"));
    });
}

#[test]
fn a_value_that_the_table_does_not_allow_is_refused_with_its_field() {
    run(async |world| {
        let me = world.member("thrifty").await;
        let create = "mutation ($input: CreateOrosCampaignInput!) { createOrosCampaign(input: $input) {
            campaign { id } userErrors { code message path } } }";
        for (field, value, code, message, statements) in [
            ("totalBudget", json!("0"), "INVALID", "A budget is more than nothing", 1),
            (
                "totalBudget",
                json!("99999999999"),
                "INVALID",
                "totalBudget: 99999999999 has more than 10 digits before the point",
                0,
            ),
            ("title", json!(" \t "), "INVALID", "A title has at least one visible character", 1),
            ("title", json!("long".repeat(51)), "TOO_LONG", "title: has 204 characters, and may have 200", 0),
            (
                "description",
                json!("d".repeat(1001)),
                "TOO_LONG",
                "description: has 1001 characters, and may have 1000 (limit text_length_max)",
                0,
            ),
            (
                "payoutPerAction",
                json!("1e3"),
                "INVALID",
                "payoutPerAction: \"1e3\" is not a Decimal: write a string such as \"12.50\"",
                0,
            ),
        ] {
            let mut input =
                json!({ "title": "x", "objective": "CLICK", "payoutPerAction": "1", "totalBudget": "1" });
            input[field] = value;
            let answer = world.ask(Some(me), request(create, json!({ "input": input }))).await;
            assert_eq!(answer.statements.len(), statements, "{answer:?}");
            assert_eq!(
                answer.data()["createOrosCampaign"],
                json!({ "campaign": null, "userErrors": [
                    { "code": code, "message": message, "path": ["input", field] },
                ] })
            );
        }
        let missing = "mutation { createOrosCampaign(input: { title: \"x\" }) { userErrors { code } } }";
        let answer = world.ask(Some(me), missing).await;
        assert!(!answer.errors.is_empty());
        assert_eq!(answer.statements, [""; 0]);
    });
}

#[test]
fn a_refusal_leaves_the_other_mutations_of_the_request_their_payloads() {
    run(async |world| {
        let me = world.member("twofold").await;
        let query = "mutation ($id: ID!) {
            done: updateOrosUser(input: { id: $id, bio: \"written\" }) { user { bio } userErrors { code } }
            forbidden: createOrosCommunity(input: { name: \"Closed\" }) { userErrors { code } }
            wrong: updateOrosUser(input: { id: \"nobody\", bio: \"x\" }) { user { bio } userErrors { code path } } }";
        let answer = world.ask(Some(me), about(query, me)).await;
        assert_eq!(answer.failures(), [(json!("FORBIDDEN"), json!(["forbidden"]))]);
        assert_eq!(
            answer.data,
            json!({
                "done": { "user": { "bio": "written" }, "userErrors": [] },
                "forbidden": null,
                "wrong": { "user": null, "userErrors": [{ "code": "INVALID", "path": ["input", "id"] }] },
            })
        );
    });
}
