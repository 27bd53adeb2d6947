//! Pages: any order, both directions, the limits.

use crate::world::{Member, World, about, request, run};
use serde_json::{Value, json};

/// Rows that tie in every column, and have nulls where they may.
async fn campaigns(world: &World, Member(id): Member) {
    world
        .sql(&format!(
            "insert into campaigns
              (business_id, title, description, hashtags, objective, payout_per_action, total_budget, status,
              start_date, end_date, created_at)
            select
              '{id}',
              'title ' || n % 3,
              case when n % 3 > 0 then 'text ' || n % 2 end,
              array['tag' || n % 2],
              (array['click', 'sale'])[1 + n % 2],
              1 + n % 3,
              100,
              (array['draft', 'active', 'paused'])[1 + n % 3],
              case when n % 4 > 1 then '2026-01-01 00:00:00.000001Z'::timestamptz + (n % 4) * interval '1 day' end,
              null,
              now()
            from generate_series(1, 13) as n"
        ))
        .await;
}

/// The names of all orders of the type.
async fn orders(world: &World, type_name: &str) -> Vec<String> {
    let query = "query ($name: String!) { __type(name: $name) { enumValues { name } } }";
    let answer = world.ask(None, request(query, json!({ "name": type_name }))).await.data();
    let values = answer["__type"]["enumValues"].as_array().unwrap();
    values.iter().map(|value| value["name"].as_str().unwrap().to_owned()).collect()
}

fn ids(connection: &Value) -> Vec<String> {
    let nodes = connection["nodes"].as_array().unwrap();
    nodes.iter().map(|node| node["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn pages_in_both_directions_give_every_row_once_under_every_order() {
    run(async |world| {
        let me = world.member("pager").await;
        campaigns(world, me).await;
        let orders = orders(world, "OrosCampaignOrderBy").await;
        assert!(orders.len() >= 14, "{orders:?}");
        let whole = "query ($by: OrosCampaignOrderBy) { orosMe { campaigns(first: 100, orderBy: $by) { nodes { id } } } }";
        let forward = "query ($by: OrosCampaignOrderBy, $at: String) { orosMe {
            campaigns(first: 3, after: $at, orderBy: $by) { nodes { id } pageInfo {
                hasNextPage hasPreviousPage at: endCursor more: hasNextPage } } } }";
        let backward = "query ($by: OrosCampaignOrderBy, $at: String) { orosMe {
            campaigns(last: 3, before: $at, orderBy: $by) { nodes { id } pageInfo {
                hasNextPage hasPreviousPage at: startCursor more: hasPreviousPage } } } }";
        for by in orders {
            let all = world.ask(Some(me), request(whole, json!({ "by": by }))).await.data();
            let all = ids(&all["orosMe"]["campaigns"]);
            assert_eq!(all.len(), 13);
            for (query, reversed) in [(forward, false), (backward, true)] {
                let (mut seen, mut at) = (Vec::new(), Value::Null);
                loop {
                    let page =
                        world.ask(Some(me), request(query, json!({ "by": by, "at": at }))).await.data();
                    let page = &page["orosMe"]["campaigns"];
                    let begun = at != Value::Null;
                    let behind = if reversed { "hasNextPage" } else { "hasPreviousPage" };
                    assert_eq!(page["pageInfo"][behind], json!(begun), "{by}");
                    let rows = ids(page);
                    assert!(rows.len() <= 3);
                    if reversed {
                        seen.splice(0..0, rows)
                    } else {
                        seen.splice(seen.len().., rows)
                    };
                    at = page["pageInfo"]["at"].clone();
                    if page["pageInfo"]["more"] == json!(false) {
                        break;
                    }
                }
                assert_eq!(seen, all, "{by}, backward: {reversed}");
            }
        }
    });
}

#[test]
fn nulls_stand_last_when_ascending_and_first_when_descending() {
    run(async |world| {
        let me = world.member("nulls").await;
        campaigns(world, me).await;
        let query = "{ orosMe {
            up: campaigns(orderBy: START_DATE_ASC) { nodes { startDate } }
            down: campaigns(orderBy: START_DATE_DESC) { nodes { startDate } } } }";
        let data = world.ask(Some(me), query).await.data();
        let dates = |list: &str| {
            let nodes = data["orosMe"][list]["nodes"].as_array().unwrap().clone();
            nodes.into_iter().map(|node| node["startDate"].as_str().map(str::to_owned)).collect::<Vec<_>>()
        };
        let (up, mut down) = (dates("up"), dates("down"));
        assert_eq!(up[0].as_deref(), Some("2026-01-03T00:00:00.000001Z"));
        assert!(up.iter().flatten().is_sorted());
        assert_eq!(up.last(), Some(&None));
        down.reverse();
        assert_eq!(down, up);
    });
}

#[test]
fn between_two_cursors_stands_what_is_behind_the_one_and_before_the_other() {
    run(async |world| {
        let me = world.member("between").await;
        campaigns(world, me).await;
        let query =
            "{ orosMe { campaigns(first: 10, orderBy: TITLE_ASC) { edges { cursor node { id } } } } }";
        let data = world.ask(Some(me), query).await.data();
        let edges = &data["orosMe"]["campaigns"]["edges"];
        let query = "query ($after: String, $before: String) { orosMe {
            campaigns(after: $after, before: $before, orderBy: TITLE_ASC) { nodes { id } } } }";
        let variables = json!({ "after": edges[1]["cursor"], "before": edges[5]["cursor"] });
        let between = world.ask(Some(me), request(query, variables)).await.data();
        let expected: Vec<_> = (2..5).map(|place| edges[place]["node"]["id"].as_str().unwrap()).collect();
        assert_eq!(ids(&between["orosMe"]["campaigns"]), expected);
    });
}

#[test]
fn every_parent_gets_a_page_of_its_own_by_one_statement() {
    run(async |world| {
        let (ann, bob, cid) =
            (world.member("ann").await, world.member("bob").await, world.member("cid").await);
        campaigns(world, ann).await;
        campaigns(world, bob).await;
        // What is active everybody sees, drafts their owner only.
        let query =
            "query ($ids: [ID!]) { orosUsers(filter: { id: { in: $ids } }, orderBy: USERNAME_ASC) { nodes {
            campaigns(last: 2, orderBy: TITLE_ASC, filter: { status: { eq: ACTIVE } }) {
                totalCount nodes { id } pageInfo { hasPreviousPage hasNextPage } } } } }";
        let answer = world.ask(Some(cid), request(query, json!({ "ids": [ann.0, bob.0, cid.0] }))).await;
        assert_eq!(answer.statements.len(), 3, "{answer:#?}");
        let data = answer.data();
        let pages = data["orosUsers"]["nodes"].as_array().unwrap();
        let shapes: Vec<_> = pages
            .iter()
            .map(|node| &node["campaigns"])
            .map(|page| {
                (ids(page).len(), page["totalCount"].clone(), page["pageInfo"]["hasPreviousPage"].clone())
            })
            .collect();
        let full = (2, json!(5), json!(true));
        assert_eq!(shapes, [full.clone(), full, (0, json!(0), json!(false))]);
    });
}

#[test]
fn a_count_alone_reads_no_rows_and_rows_alone_count_nothing() {
    run(async |world| {
        let me = world.member("counter").await;
        campaigns(world, me).await;
        let counted = world.ask(Some(me), "{ orosMe { campaigns { totalCount } } }").await;
        assert!(counted.statements.iter().all(|sql| !sql.contains("\"title\"")), "{:#?}", counted.statements);
        assert_eq!(counted.statements.len(), 2);
        assert_eq!(counted.data()["orosMe"]["campaigns"]["totalCount"], 13);
        let listed = world.ask(Some(me), "{ orosMe { campaigns(first: 0) { nodes { title } } } }").await;
        assert!(listed.statements.iter().all(|sql| !sql.contains("count(")), "{:#?}", listed.statements);
        assert_eq!(listed.data()["orosMe"]["campaigns"]["nodes"], json!([]));
    });
}

#[test]
fn a_page_that_cannot_be_given_is_refused_with_the_reason() {
    run(async |world| {
        let me = world.member("refused").await;
        campaigns(world, me).await;
        let query = "{ orosMe { campaigns(first: 1, orderBy: TITLE_ASC) { pageInfo { endCursor } } } }";
        let data = world.ask(Some(me), query).await.data();
        let cursor = data["orosMe"]["campaigns"]["pageInfo"]["endCursor"].as_str().unwrap().to_owned();
        for (arguments, message) in [
            ("first: 101".to_owned(), "first must be from 0 to 100"),
            ("last: -1".to_owned(), "last must be from 0 to 100"),
            ("first: 1, last: 1".to_owned(), "first and last exclude each other"),
            ("after: \"nothing\"".to_owned(), "after: this is not a cursor of this list"),
            (
                format!("before: \"{cursor}x\", orderBy: TITLE_ASC"),
                "before: this is not a cursor of this list",
            ),
            (format!("after: \"{cursor}\""), "after: this cursor was given under another orderBy"),
        ] {
            let query = format!("{{ orosCampaigns({arguments}) {{ nodes {{ id }} }} }}");
            let answer = world.ask(Some(me), query.as_str()).await;
            assert_eq!(answer.refusal(), ("BAD_USER_INPUT", message), "{arguments}");
            assert_eq!(answer.statements, [""; 0]);
        }
        let below =
            "query ($id: ID!) { orosUser(id: $id) { username campaigns(first: 101) { nodes { id } } } }";
        let answer = world.ask(Some(me), about(below, me)).await;
        assert_eq!(answer.failures(), [(json!("BAD_USER_INPUT"), json!(["orosUser", "campaigns"]))]);
        assert_eq!(answer.data, json!({ "orosUser": null }));
    });
}

#[test]
fn a_list_of_what_only_owners_see_names_the_viewer_unless_an_administrator() {
    run(async |world| {
        let (ann, bob) = (world.member("owning").await, world.member("owning_too").await);
        let administrator = world.administrator("overseer").await;
        for member in [ann, bob] {
            world.sql(&format!("insert into creator_profiles (user_id) values ('{}')", member.0)).await;
        }
        let query = "{ orosCreatorProfiles(first: 100) { totalCount nodes { user { username } } } }";
        let named = |statements: &[String]| {
            let lists = statements.iter().filter(|statement| statement.contains("from \"creator_profiles\""));
            lists.map(|statement| statement.contains("where \"user_id\" = $1")).collect::<Vec<_>>()
        };

        let own = world.ask(Some(ann), query).await;
        assert_eq!(named(&own.statements), [true, true], "{own:?}");
        let expected = json!({ "totalCount": 1, "nodes": [{ "user": { "username": "owning" } }] });
        assert_eq!(own.data()["orosCreatorProfiles"], expected);

        let all = world.ask(Some(administrator), query).await;
        assert_eq!(named(&all.statements), [false, false], "{all:?}");
        let nodes = all.data()["orosCreatorProfiles"]["nodes"].clone();
        for username in ["owning", "owning_too"] {
            assert!(nodes.to_string().contains(&format!("\"{username}\"")), "{nodes}");
        }
    });
}
