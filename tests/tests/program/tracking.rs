//! Tracking links: what a click leaves behind, and where it leads.

use crate::{member, world};
use end_to_end::{Database, Quintet};
use futures::future::join_all;
use reqwest::{Client, Method, Response, header, redirect::Policy};
use serde_json::json;

const CODE: &str = "city-kojo";

async fn visit(quintet: &Quintet, method: Method, path: &str) -> Response {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let request = client.request(method, format!("{}{path}", quintet.address()));
    let request =
        request.header(header::USER_AGENT, "ü".repeat(600)).header("x-forwarded-for", "203.0.113.9");
    request.send().await.unwrap()
}

/// The link's clicks, as counted and as recorded.
async fn clicks(database: &Database) -> (i32, i64) {
    let mut connection = database.connect().await.unwrap();
    sqlx::query_as(
        "select click_count, (select count(*) from oros.events where tracking_link_id = link.id and event_type = 'click')
        from oros.tracking_links as link
        where code = $1",
    )
    .bind(CODE)
    .fetch_one(&mut connection)
    .await
    .unwrap()
}

async fn execute(database: &Database, sql: &'static str) {
    sqlx::raw_sql(sql).execute(&mut database.connect().await.unwrap()).await.unwrap();
}

async fn started() -> (Database, Quintet) {
    let (database, _program) = world(&[]).await;
    let quintet = Quintet::start(&database, None, &[]).await.unwrap();
    (database, quintet)
}

#[tokio::test]
async fn a_click_is_recorded_and_leads_on() {
    let (database, quintet) = started().await;
    let (counted, recorded) = clicks(&database).await;
    let answer = visit(&quintet, Method::GET, &format!("/t/{CODE}?url=https://evil.example")).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()[header::LOCATION], "https://atlas.example/city");
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(clicks(&database).await, (counted + 1, recorded + 1));
    let (address, agent): (String, String) = sqlx::query_as(
        "select host(ip_address), user_agent from oros.events order by created_at desc limit 1",
    )
    .fetch_one(&mut database.connect().await.unwrap())
    .await
    .unwrap();
    assert_eq!(address, "127.0.0.1", "what a client says of itself is not believed");
    assert_eq!(agent, "ü".repeat(500));
}

#[tokio::test]
async fn whoever_looks_only_is_not_counted() {
    let (database, quintet) = started().await;
    let before = clicks(&database).await;
    let answer = visit(&quintet, Method::HEAD, &format!("/t/{CODE}")).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()[header::LOCATION], "https://atlas.example/city");
    assert_eq!(visit(&quintet, Method::POST, &format!("/t/{CODE}")).await.status(), 405);
    assert_eq!(clicks(&database).await, before);
}

#[tokio::test]
async fn clicks_at_the_same_time_are_all_counted() {
    let (database, quintet) = started().await;
    let (counted, recorded) = clicks(&database).await;
    let path = format!("/t/{CODE}");
    join_all((0..40).map(|_| visit(&quintet, Method::GET, &path))).await;
    assert_eq!(clicks(&database).await, (counted + 40, recorded + 40));
}

#[tokio::test]
async fn a_click_is_seen_by_the_next_query() {
    let (_database, quintet) = started().await;
    let query = "query($code: String) { orosTrackingLinks(filter: { code: { eq: $code } }) { nodes { clickCount } } }";
    let count = async || {
        let answer = quintet.ask(&member("kojo"), query, json!({ "code": CODE })).await.unwrap();
        answer["data"]["orosTrackingLinks"]["nodes"][0]["clickCount"]
            .as_i64()
            .unwrap_or_else(|| panic!("{answer}"))
    };
    let before = count().await;
    for more in 1..=3 {
        visit(&quintet, Method::GET, &format!("/t/{CODE}")).await;
        assert_eq!(count().await, before + more);
    }
}

#[tokio::test]
async fn an_unknown_code_leads_nowhere() {
    let (database, quintet) = started().await;
    let before = clicks(&database).await;
    for code in
        ["nope", "CITY-KOJO", "city-kojo%00", "%27%20or%20true--", "a%20b", "%C3%BC", &"a".repeat(10_000)]
    {
        let answer = visit(&quintet, Method::GET, &format!("/t/{code}")).await;
        assert_eq!(answer.status(), 404, "{code}");
        assert_eq!(answer.headers().get(header::LOCATION), None);
    }
    for path in ["/t/", "/t//evil.example", "/t/city-kojo/more"] {
        assert_eq!(visit(&quintet, Method::GET, path).await.status(), 404, "{path}");
    }
    assert_eq!(clicks(&database).await, before);
}

#[tokio::test]
async fn only_addresses_of_the_web_are_led_to() {
    let (database, quintet) = started().await;
    execute(
        &database,
        "update oros.tracking_links set url = 'https://atlas.example/über?a=%20' where code = 'city-kojo'",
    )
    .await;
    let answer = visit(&quintet, Method::GET, &format!("/t/{CODE}")).await;
    assert_eq!(answer.headers()[header::LOCATION], "https://atlas.example/%C3%BCber?a=%20");
    let before = clicks(&database).await;
    execute(&database, "update oros.tracking_links set url = 'javascript:alert(1)' where code = 'city-kojo'")
        .await;
    assert_eq!(visit(&quintet, Method::GET, &format!("/t/{CODE}")).await.status(), 404);
    assert_eq!(clicks(&database).await, before);
}
