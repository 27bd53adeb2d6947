//! Filters: each comparison, their combinations, their limits.

use crate::world::{Member, World, request, run};
use serde_json::{Value, json};

async fn campaigns(world: &World, Member(id): Member) {
    world
        .sql(&format!(
            "insert into campaigns
              (business_id, title, description, hashtags, objective, payout_per_action, total_budget, status, start_date)
            values
              ('{id}', 'Ash 100%', 'dry', '{{dance,art}}', 'click', 0.10, 10, 'draft', null),
              ('{id}', 'Birch', null, '{{art}}', 'sale', 2.50, 20, 'draft', '2026-03-01Z'),
              ('{id}', 'cedar_1', 'Wet', '{{}}', 'conversion', 30, 30, 'paused', '2026-04-01Z')"
        ))
        .await;
}

/// The first letters of the titles that meet the filter.
async fn found(world: &World, me: Member, filter: Value) -> String {
    let query = "query ($f: OrosCampaignFilter) { orosMe { campaigns(filter: $f, orderBy: TITLE_ASC) {
        totalCount nodes { title } } } }";
    let data = world.ask(Some(me), request(query, json!({ "f": filter }))).await.data();
    let nodes = data["orosMe"]["campaigns"]["nodes"].as_array().unwrap().clone();
    assert_eq!(data["orosMe"]["campaigns"]["totalCount"], json!(nodes.len()));
    let mut letters: Vec<_> =
        nodes.iter().map(|node| node["title"].as_str().unwrap()[0..1].to_lowercase()).collect();
    letters.sort();
    letters.concat()
}

#[test]
fn each_comparison_means_what_it_says() {
    run(async |world| {
        let me = world.member("filterer").await;
        campaigns(world, me).await;
        for (filter, expected) in [
            (json!(null), "abc"),
            (json!({}), "abc"),
            (json!({ "title": { "eq": "Birch" } }), "b"),
            (json!({ "title": { "ne": "Birch" } }), "ac"),
            (json!({ "description": { "ne": "dry" } }), "bc"),
            (json!({ "title": { "in": ["Birch", "cedar_1", "Elm"] } }), "bc"),
            (json!({ "title": { "in": [] } }), ""),
            (json!({ "description": { "notIn": ["dry"] } }), "bc"),
            (json!({ "description": { "isNull": true } }), "b"),
            (json!({ "description": { "isNull": false } }), "ac"),
            (json!({ "title": { "startsWith": "CEDAR_" } }), "c"),
            (json!({ "title": { "startsWith": "ceda_" } }), ""),
            (json!({ "title": { "contains": "00%" } }), "a"),
            (json!({ "title": { "contains": "%" } }), "a"),
            (json!({ "payoutPerAction": { "lt": "2.50" } }), "a"),
            (json!({ "payoutPerAction": { "lte": "2.5" } }), "ab"),
            (json!({ "payoutPerAction": { "gt": 2 } }), "bc"),
            (json!({ "payoutPerAction": { "gte": "2.50", "lt": "30.00" } }), "b"),
            (json!({ "startDate": { "gte": "2026-03-01T01:00:00+01:00" } }), "bc"),
            (json!({ "objective": { "in": ["CLICK", "CONVERSION"] } }), "ac"),
            (json!({ "hashtags": { "contains": ["art", "dance"] } }), "a"),
            (json!({ "hashtags": { "overlaps": ["dance", "song"] } }), "a"),
            (json!({ "business": { "eq": me.0 } }), "abc"),
            (
                json!({ "and": [{ "title": { "gt": "B" } }, { "not": { "objective": { "eq": "SALE" } } }] }),
                "c",
            ),
            (json!({ "or": [{ "title": { "eq": "Birch" } }, { "description": { "eq": "dry" } }] }), "ab"),
            (json!({ "not": { "description": { "eq": "dry" } } }), "bc"),
            (json!({ "or": [] }), ""),
            (json!({ "and": [] }), "abc"),
        ] {
            assert_eq!(found(world, me, filter.clone()).await, expected, "{filter}");
        }
    });
}

#[test]
fn a_filter_sees_no_more_than_the_viewer_may() {
    run(async |world| {
        let (me, other) = (world.member("peeker").await, world.member("peeked").await);
        let query =
            "query ($mail: String) { orosUsers(filter: { email: { eq: $mail } }) { nodes { username } } }";
        let by_mail = |mail: &str| request(query, json!({ "mail": mail }));
        let none = json!({ "orosUsers": { "nodes": [] } });
        assert_eq!(world.ask(Some(me), by_mail("peeked@example.org")).await.data(), none);
        let own = json!({ "orosUsers": { "nodes": [{ "username": "peeked" }] } });
        assert_eq!(world.ask(Some(other), by_mail("peeked@example.org")).await.data(), own);
        // No field and no filter knows the column.
        let secret = world
            .ask(Some(me), "{ orosUsers(filter: { passwordHash: { isNull: true } }) { nodes { id } } }")
            .await;
        assert_eq!(secret.errors.len(), 1, "{secret:#?}");
        assert_eq!(secret.statements, [""; 0]);
    });
}

#[test]
fn a_filter_beyond_the_limits_or_of_wrong_values_is_refused_with_its_place() {
    run(async |world| {
        let me = world.member("limits").await;
        let deep = (0..6).fold(json!({ "title": { "eq": "x" } }), |inner, _| json!({ "not": inner }));
        let many: Vec<_> = (0..51).map(|_| json!({ "title": { "eq": "x" } })).collect();
        let listed: Vec<_> = (0..101).map(|n| n.to_string()).collect();
        let query = "query ($f: OrosCampaignFilter) { orosCampaigns(filter: $f) { nodes { id } } }";
        for (filter, message) in [
            (deep, "filter: may be nested at most 5 deep"),
            (json!({ "or": many }), "filter: may hold at most 50 comparisons"),
            (json!({ "title": { "in": listed } }), "filter.title.in: at most 100 values may be listed"),
            (
                json!({ "or": [{}, { "totalBudget": { "gt": 12.5 } }] }),
                "filter.or[1].totalBudget.gt: 12.5 may not be exact as a JSON number: write the Decimal as a string, \
                \"12.5\"",
            ),
            (
                json!({ "not": { "startDate": { "lt": "soon" } } }),
                "filter.not.startDate.lt: \"soon\" is not a DateTime such as \"2026-01-31T12:00:00Z\"",
            ),
            (
                json!({ "title": { "eq": null } }),
                "filter.title.eq: null is no value to compare with; use isNull",
            ),
            (json!({ "business": { "in": ["x"] } }), "filter.business.in[0]: \"x\" is no such key"),
        ] {
            let answer = world.ask(Some(me), request(query, json!({ "f": filter }))).await;
            assert_eq!(answer.refusal(), ("BAD_USER_INPUT", message));
            assert_eq!(answer.statements, [""; 0]);
        }
    });
}
