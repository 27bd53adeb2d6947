//! How large an answer may be: what comes is counted, and nothing is asked for once it is too much.

use crate::world::{Member, OBJECTS_MAX, World, about, run};
use serde_json::json;

/// As many campaigns of the member's.
async fn campaigns(world: &World, Member(id): Member, count: u32) {
    world
        .sql(&format!(
            "insert into campaigns (business_id, title, objective, payout_per_action, total_budget, status)
            select '{id}', 'title', 'click', 1, 100, 'active'
            from generate_series(1, {count})"
        ))
        .await;
}

#[test]
fn lists_in_lists_stop_where_the_answer_is_too_large() {
    run(async |world| {
        let me = world.member("multiplier").await;
        campaigns(world, me, 30).await;
        // The owner of all is one row, read once; each place that shows it is an object with all that it holds.
        let deeper = "query ($id: ID!) { orosUser(id: $id) { campaigns(first: 30) { nodes { business {
            campaigns(first: 30) { nodes { business { username campaigns(first: 30) { nodes { title } } } } } } } } } }";
        let answer = world.ask(Some(me), about(deeper, me)).await;
        let (code, message) = answer.refusal();
        assert_eq!(code, "OPERATION_TOO_LARGE");
        assert!(message.contains(&format!("it may have {OBJECTS_MAX} (limit objects_max)")), "{message}");
        assert_eq!(answer.failures()[0].1[0], json!("orosUser"), "the error has its place");

        let fits = "query ($id: ID!) { orosUser(id: $id) { campaigns(first: 30) { nodes { business {
            campaigns(first: 5) { nodes { title } } } } } } }";
        let answer = world.ask(Some(me), about(fits, me)).await.data();
        assert_eq!(
            answer["orosUser"]["campaigns"]["nodes"][29]["business"]["campaigns"]["nodes"][4]["title"],
            "title"
        );
    });
}

#[test]
fn what_is_shown_twice_counts_twice() {
    run(async |world| {
        let me = world.member("repeater").await;
        campaigns(world, me, 60).await;
        let shown = |times: usize| {
            let again: String = (0..times).map(|n| format!("n{n}: nodes {{ id }} ")).collect();
            format!("query ($id: ID!) {{ orosUser(id: $id) {{ campaigns(first: 60) {{ {again} }} }} }}")
        };
        world.ask(Some(me), about(&shown(8), me)).await.data();
        let answer = world.ask(Some(me), about(&shown(9), me)).await;
        assert_eq!(answer.refusal().0, "OPERATION_TOO_LARGE");
    });
}

#[test]
fn pages_for_many_parents_come_in_portions_and_end_with_the_one_that_is_too_much() {
    run(async |world| {
        let mut ids = Vec::new();
        for n in 0..12 {
            let owner = world.member(&format!("parent{n}")).await;
            campaigns(world, owner, 100).await;
            ids.push(owner.0.to_string());
        }
        let query = "{ orosUsers(filter: { username: { startsWith: \"parent\" } }) { nodes { campaigns(first: 100) { nodes { id } } } } }";
        let answer = world.ask(None, query).await;
        assert_eq!(answer.refusal().0, "OPERATION_TOO_LARGE");
        assert_eq!(
            answer.statements.len(),
            2,
            "the members, and pages for the first five of them: {answer:#?}"
        );
    });
}
