//! Links, clicks, and events from report to payout.

use crate::oros::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn links_are_for_accepted_creators_and_web_addresses() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "click", "1", "50").await;
    let link = |url: &str| format!("create_tracking_link('{campaign}', '{url}')");
    assert_eq!(world.call(&creator, &link("https://a.test")).await, refused("NOT_ACCEPTED", "campaignId"));
    world.call(&creator, &format!("apply_to_campaign('{campaign}')")).await.unwrap();
    assert_eq!(world.call(&creator, &link("https://a.test")).await, refused("NOT_ACCEPTED", "campaignId"));
    world.owner("update campaign_creators set status = 'accepted' returning id").await.unwrap();
    for url in [
        "javascript:alert(1)",
        "ftp://a.test",
        "//a.test",
        "https://",
        "https://a.test/a b",
        "https://user@a.test",
        "https://a.test\\@b.test",
        " https://a.test",
        "",
    ] {
        assert_eq!(world.call(&creator, &link(url)).await, refused("URL_INVALID", "url"), "{url}");
    }
    for url in ["https://a.test", "http://a.test:8080/x?y=z#w", "HTTPS://a.test/über"] {
        world.call(&creator, &link(url)).await.unwrap();
    }
    let codes =
        "select count(distinct code) || ' ' || bool_and(code ~ '^[A-Za-z0-9]{10}$') from tracking_links";
    assert_eq!(world.value(codes).await, "3 true");
}

#[tokio::test]
async fn anybody_clicks_and_only_administrators_see_from_where() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "click", "1", "50").await;
    let code = world.participate(&business, &campaign, &creator).await;
    let click = format!("record_click('{code}', '192.0.2.7', repeat('x', 600))");
    assert_eq!(world.call_as("", "anon", &click).await.unwrap(), json!("https://shop.test/tea"));
    assert_eq!(world.call_as("", "anon", "record_click('nope', null, null)").await.unwrap(), json!(null));

    for party in [&creator, &business] {
        let seen = world.rows(party, "select event_type, verified from events").await.unwrap();
        assert_eq!(seen, json!([{ "event_type": "click", "verified": false }]));
        assert_eq!(state(world.rows(party, "select ip_address from events").await), "42501");
        let links =
            world.rows(party, "select click_count, conversion_count from tracking_links").await.unwrap();
        assert_eq!(links, json!([{ "click_count": 1, "conversion_count": 0 }]));
    }
    let stranger = world.member("priya", &[]).await;
    assert_eq!(world.rows(&stranger, "select id from events").await.unwrap(), json!([]));
    let origin = "select host(ip_address) as ip, length(user_agent) as length from events";
    let origin = world.rows_as(&world.admin.id, "oros_admin", origin).await.unwrap();
    assert_eq!(origin, json!([{ "ip": "192.0.2.7", "length": 500 }]));
    assert_eq!(state(world.rows(&creator, "insert into events (campaign_id, creator_id, event_type) values (null, null, 'click') returning id").await), "42501");
}

#[tokio::test]
async fn an_order_is_reported_once() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "sale", "5", "50").await;
    let code = world.participate(&business, &campaign, &creator).await;
    let report = |kind: &str, key: &str, value: &str, number: &str| {
        format!("record_event('{code}', '{kind}', '{key}', {value}, {number})")
    };
    world.call(&business, &report("sale", "k1", "19.90", "'order 1'")).await.unwrap();
    world.call(&business, &report("conversion", "k2", "null", "null")).await.unwrap();
    for (call, code, field) in [
        (report("sale", "k3", "19.90", "'order 1'"), "EVENT_ALREADY_RECORDED", "externalId"),
        (report("sale", "k3", "null", "null"), "AMOUNT_NOT_POSITIVE", "value"),
        (report("click", "k3", "null", "null"), "EVENT_TYPE_INVALID", "eventType"),
        (report("sale", "k3", "5", "''"), "EXTERNAL_ID_INVALID", "externalId"),
        ("record_event('nope', 'sale', 'k3', 5)".into(), "LINK_NOT_FOUND", "code"),
    ] {
        assert_eq!(world.call(&business, &call).await, refused(code, field), "{call}");
    }
    let stranger = world.call(&creator, &report("sale", "k3", "5", "null")).await;
    assert_eq!(stranger, refused("LINK_NOT_FOUND", "code"), "creators do not report their own sales");
    world.administer(&report("sale", "k3", "5", "null")).await.unwrap();
    assert_eq!(world.value("select conversion_count from tracking_links").await, "3");
}

#[tokio::test]
async fn a_verified_event_of_the_objective_pays_once() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "sale", "5.25", "12").await;
    let code = world.participate(&business, &campaign, &creator).await;
    let report = async |kind: &str, number: u8| {
        let call = format!("record_event('{code}', '{kind}', 'k{number}', 20)");
        world.call(&business, &call).await.unwrap()["event"].as_str().unwrap().to_owned()
    };
    let verify = async |event: &str| world.call(&business, &format!("verify_event('{event}')")).await;

    let sale = report("sale", 1).await;
    let forged = world.call(&creator, &format!("verify_event('{sale}')")).await;
    assert_eq!(forged, refused("EVENT_NOT_FOUND", "eventId"));
    assert_eq!(verify(&sale).await.unwrap()["paid"], json!(true));
    assert_eq!(verify(&sale).await, refused("EVENT_ALREADY_VERIFIED", "eventId"));
    // A tenth of 5.25 is 0.525, which is 0.53.
    let event = format!(
        "select payout_amount || ' ' || platform_fee || ' ' || paid || ' ' || (paid_at is not null) from events where id = '{sale}'"
    );
    assert_eq!(world.value(&event).await, "5.25 0.53 true true");
    assert_eq!(world.balance(&creator).await, "0.00 + 4.72");
    assert_eq!(world.value("select remaining_budget from campaigns").await, "6.75");
    assert_eq!(world.value("select total_earned from campaign_creators").await, "4.72");

    let conversion = report("conversion", 2).await;
    assert_eq!(verify(&conversion).await.unwrap()["paid"], json!(false), "not what the campaign pays for");
    let (second, third) = (report("sale", 3).await, report("sale", 4).await);
    assert_eq!(verify(&second).await.unwrap()["paid"], json!(true));
    assert_eq!(verify(&third).await.unwrap()["paid"], json!(false), "the budget does not suffice");
    assert_eq!(
        world.value("select count(*) from events where verified and verified_at is not null").await,
        "4"
    );
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_paused_campaign_does_not_pay() {
    let world = World::new().await;
    let business = world.funded("tea", &["business"], "100").await;
    let creator = world.member("lumen", &["creator"]).await;
    let campaign = world.campaign(&business, "click", "1", "10").await;
    let code = world.participate(&business, &campaign, &creator).await;
    world.call_as("", "anon", &format!("record_click('{code}', null, null)")).await.unwrap();
    world.call(&business, &format!("pause_campaign('{campaign}')")).await.unwrap();
    let click = world.value("select id from events").await;
    let verified = world.administer(&format!("verify_event('{click}')")).await.unwrap();
    assert_eq!(verified["paid"], json!(false));
    assert_eq!(world.balance(&creator).await, "0.00 + 0.00");
}
