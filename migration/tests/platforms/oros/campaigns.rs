//! Campaigns, applications and boosts.

use crate::oros::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn funding_sets_the_budget_aside_and_completing_returns_the_rest() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let draft = world.draft(&business, "sale", "5", "80").await;
    let too_much = world.draft(&business, "sale", "5", "100.01").await;
    assert_eq!(
        world.call(&business, &format!("fund_campaign('{too_much}', 'f')")).await,
        refused("INSUFFICIENT_FUNDS", "campaignId")
    );
    world.call(&business, &format!("fund_campaign('{draft}', 'f')")).await.unwrap();
    assert_eq!(world.balance(&business).await, "20.00 + 0.00");
    let row = format!("select status || ' ' || remaining_budget from campaigns where id = '{draft}'");
    assert_eq!(world.value(&row).await, "active 80.00");
    let again = world.call(&business, &format!("fund_campaign('{draft}', 'f2')")).await;
    assert_eq!(again, refused("CAMPAIGN_ACTIVE", "campaignId"));

    world.call(&business, &format!("pause_campaign('{draft}')")).await.unwrap();
    assert_eq!(
        world.call(&business, &format!("pause_campaign('{draft}')")).await,
        refused("CAMPAIGN_PAUSED", "campaignId")
    );
    world.call(&business, &format!("resume_campaign('{draft}')")).await.unwrap();
    let answer = world.call(&business, &format!("complete_campaign('{draft}', 'c')")).await.unwrap();
    assert_eq!(answer["entries"].as_array().unwrap().len(), 1);
    assert_eq!(world.value(&row).await, "completed 0.00");
    assert_eq!(world.balance(&business).await, "100.00 + 0.00");
    let late = world.call(&business, &format!("resume_campaign('{draft}')")).await;
    assert_eq!(late, refused("CAMPAIGN_COMPLETED", "campaignId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_campaign_is_its_business_own() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let other = world.funded("shoes", &["business"], "100").await;
    let draft = world.draft(&business, "sale", "5", "80").await;
    for call in [
        format!("fund_campaign('{draft}', 'f')"),
        format!("pause_campaign('{draft}')"),
        format!("complete_campaign('{draft}', 'c')"),
        format!("revise_campaign('{draft}', 'click', 1, 10)"),
    ] {
        assert_eq!(world.call(&other, &call).await, refused("CAMPAIGN_NOT_FOUND", "campaignId"), "{call}");
    }
    let administrator = world.administer(&format!("fund_campaign('{draft}', 'f')")).await;
    assert_eq!(administrator, refused("CAMPAIGN_NOT_FOUND", "campaignId"), "not with another's money");

    let person = world.funded("priya", &[], "100").await;
    let theirs = world.draft(&person, "sale", "5", "80").await;
    let funded = world.call(&person, &format!("fund_campaign('{theirs}', 'f')")).await;
    assert_eq!(funded, refused("NOT_A_BUSINESS", ""));
    let forged = format!(
        "insert into campaigns (business_id, title, objective, payout_per_action, total_budget)
         values ({business}, 'x', 'click', 1, 1) returning id"
    );
    assert_eq!(state(world.rows(&other, &forged).await), "42501");
}

#[tokio::test]
async fn budget_and_status_change_by_operations_alone() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let draft = world.draft(&business, "sale", "5", "80").await;
    for column in ["remaining_budget = 80", "total_budget = 90", "status = 'active'", "payout_per_action = 1"]
    {
        let change = format!("update campaigns set {column} where id = '{draft}' returning id");
        assert_eq!(state(world.rows(&business, &change).await), "42501", "{column}");
    }
    let active = format!(
        "insert into campaigns (business_id, title, objective, payout_per_action, total_budget, status)
         values ({business}, 'x', 'click', 1, 1, 'active') returning id"
    );
    assert_eq!(state(world.rows(&business, &active).await), "42501");

    world.call(&business, &format!("revise_campaign('{draft}', 'click', 0.5, 60)")).await.unwrap();
    world.rows(&business, "update campaigns set title = 'New' returning id").await.unwrap();
    for (arguments, code, field) in [
        ("'fame', 1, 10", "OBJECTIVE_INVALID", "objective"),
        ("'click', 0, 10", "AMOUNT_NOT_POSITIVE", "payoutPerAction"),
        ("'click', 1, 0.001", "AMOUNT_TOO_PRECISE", "totalBudget"),
    ] {
        let revised = world.call(&business, &format!("revise_campaign('{draft}', {arguments})")).await;
        assert_eq!(revised, refused(code, field));
    }
    world.call(&business, &format!("revise_campaign('{draft}', 'click', 70, 60)")).await.unwrap();
    let funded = world.call(&business, &format!("fund_campaign('{draft}', 'f')")).await;
    assert_eq!(funded, refused("BUDGET_TOO_SMALL", "campaignId"));
    world.call(&business, &format!("revise_campaign('{draft}', 'click', 1, 60)")).await.unwrap();
    world.call(&business, &format!("fund_campaign('{draft}', 'f')")).await.unwrap();
    let late = world.call(&business, &format!("revise_campaign('{draft}', 'click', 1, 90)")).await;
    assert_eq!(late, refused("CAMPAIGN_ACTIVE", "campaignId"));
}

#[tokio::test]
async fn creators_apply_and_businesses_decide() {
    let world = World::new().await;
    let business = world.funded("tea", &["business", "creator"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let turned_down = world.member("kojo", &["creator"]).await;
    let supporter = world.member("priya", &["supporter"]).await;
    let campaign = world.campaign(&business, "sale", "5", "50").await;
    let draft = world.draft(&business, "sale", "5", "50").await;
    let apply = format!("apply_to_campaign('{campaign}')");
    assert_eq!(world.call(&supporter, &apply).await, refused("NOT_A_CREATOR", ""));
    assert_eq!(world.call(&business, &apply).await, refused("OWN_CAMPAIGN", "campaignId"));
    let hidden = world.call(&creator, &format!("apply_to_campaign('{draft}')")).await;
    assert_eq!(hidden, refused("CAMPAIGN_NOT_FOUND", "campaignId"));

    let application =
        world.call(&creator, &apply).await.unwrap()["campaign_creator"].as_str().unwrap().to_owned();
    assert_eq!(world.call(&creator, &apply).await, refused("ALREADY_APPLIED", "campaignId"));
    let decide = |accept: &str| format!("decide_application('{application}', {accept})");
    assert_eq!(
        world.call(&creator, &decide("true")).await,
        refused("APPLICATION_NOT_FOUND", "campaignCreatorId")
    );
    assert_eq!(world.call(&business, &decide("null")).await, refused("DECISION_REQUIRED", "accept"));
    world.call(&business, &decide("true")).await.unwrap();
    assert_eq!(
        world.call(&business, &decide("false")).await,
        refused("ALREADY_DECIDED", "campaignCreatorId")
    );
    let seen = "select status, accepted_at is not null as dated from campaign_creators";
    assert_eq!(world.rows(&creator, seen).await.unwrap(), json!([{ "status": "accepted", "dated": true }]));

    let other =
        world.call(&turned_down, &apply).await.unwrap()["campaign_creator"].as_str().unwrap().to_owned();
    world.call(&business, &format!("decide_application('{other}', false)")).await.unwrap();
    world.call(&business, &format!("pause_campaign('{campaign}')")).await.unwrap();
    let title = "select title from campaigns";
    assert_eq!(
        world.rows(&creator, title).await.unwrap(),
        json!([{ "title": "Tea" }]),
        "accepted: still seen"
    );
    assert_eq!(world.rows(&turned_down, title).await.unwrap(), json!([]));
}

#[tokio::test]
async fn a_boost_raises_the_budget_of_an_active_campaign() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let supporter = world.funded("priya", &["supporter"], "30").await;
    let campaign = world.campaign(&business, "sale", "5", "50").await;
    let boost = |amount: &str| format!("boost_campaign('{campaign}', {amount}, 'b {amount}')");
    world.call(&supporter, &boost("20.50")).await.unwrap();
    assert_eq!(
        world.value("select total_budget || ' ' || remaining_budget from campaigns").await,
        "70.50 70.50"
    );
    assert_eq!(world.balance(&supporter).await, "9.50 + 0.00");
    assert_eq!(world.call(&supporter, &boost("9.51")).await, refused("INSUFFICIENT_FUNDS", "amount"));
    assert_eq!(world.call(&supporter, &boost("-1")).await, refused("AMOUNT_NOT_POSITIVE", "amount"));
    world.call(&business, &format!("pause_campaign('{campaign}')")).await.unwrap();
    assert_eq!(world.call(&supporter, &boost("1")).await, refused("CAMPAIGN_NOT_FOUND", "campaignId"));
    world.assert_healthy().await;
}
