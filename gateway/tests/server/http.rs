//! GraphQL over HTTP.

use super::running::{Running, bearer};
use gateway::server::Settings;
use reqwest::{Client, Method, Response, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const JSON: &str = "application/json";
const RESPONSE: &str = "application/graphql-response+json";

async fn post(server: &Running, accept: &str, body: impl Into<String>) -> Response {
    let request = Client::new().post(server.url("/graphql")).header("content-type", JSON);
    let request = request.header("accept", accept).header("x-request-id", "of-the-test");
    request.body(body.into()).send().await.unwrap()
}

async fn ask(server: &Running, accept: &str, query: &str) -> (StatusCode, Value) {
    let response = post(server, accept, json!({ "query": query }).to_string()).await;
    (response.status(), response.json().await.unwrap())
}

/// Sends a POST request whose last header and body are given, and reads all of the answer.
async fn raw(server: &Running, rest: &str) -> String {
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head = "POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n";
    stream.write_all(format!("{head}{rest}").as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn code(body: &Value) -> &str {
    body["errors"][0]["extensions"]["code"].as_str().unwrap()
}

#[tokio::test]
async fn the_media_type_decides_what_the_status_tells() {
    let server = Running::start(Settings::default()).await;
    for (query, status, expected) in [
        ("{ hello }", 200, None),
        ("{ fail }", 200, Some("INTERNAL_SERVER_ERROR")),
        ("{", 400, Some("GRAPHQL_PARSE_FAILED")),
        ("{ nope }", 400, Some("GRAPHQL_VALIDATION_FAILED")),
        ("query A($t: String!) { echo(text: $t) }", 400, Some("BAD_USER_INPUT")),
    ] {
        let (answered, body) = ask(&server, RESPONSE, query).await;
        assert_eq!(answered, status, "{query} {body}");
        let code = body["errors"][0]["extensions"]["code"].as_str();
        assert_eq!(code, expected, "{query}");
        assert_eq!(body.get("data").is_some(), answered == 200, "{query}");
        assert_eq!(ask(&server, JSON, query).await, (StatusCode::OK, body), "{query}");
    }
}

#[tokio::test]
async fn the_content_type_is_the_one_that_was_accepted() {
    let server = Running::start(Settings::default()).await;
    for (accept, expected) in [
        (RESPONSE, "application/graphql-response+json; charset=utf-8"),
        (JSON, "application/json; charset=utf-8"),
        ("*/*", "application/json; charset=utf-8"),
    ] {
        let response = post(&server, accept, r#"{"query":"{hello}"}"#).await;
        assert_eq!(response.headers()["content-type"], expected);
        assert_eq!(response.headers()["cache-control"], "no-store");
    }
    let response = post(&server, "text/html", r#"{"query":"{hello}"}"#).await;
    assert_eq!(response.status(), 406);
}

#[tokio::test]
async fn what_is_no_graphql_request_is_refused_in_every_media_type() {
    let server = Running::start(Settings::default()).await;
    for body in [
        "",
        "{",
        "null",
        "7",
        "{}",
        r#"{"query":7}"#,
        r#"{"query":null}"#,
        r#"[{"query":"{hello}"}]"#,
        r#"{"query":"{hello}","variables":[]}"#,
        r#"{"query":"{hello}","operationName":1}"#,
        r#"{"query":"{hello}","extensions":"x"}"#,
    ] {
        for accept in [JSON, RESPONSE, "text/event-stream"] {
            let response = post(&server, accept, body).await;
            assert_eq!(response.status(), 400, "{body} {accept}");
            assert_eq!(code(&response.json().await.unwrap()), "BAD_USER_INPUT");
        }
    }
}

#[tokio::test]
async fn only_json_is_a_body() {
    let server = Running::start(Settings::default()).await;
    let request = || Client::new().post(server.url("/graphql")).body(r#"{"query":"{hello}"}"#);
    for content_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
        "application/json; charset=utf-16",
    ] {
        let response = request().header("content-type", content_type).send().await.unwrap();
        assert_eq!(response.status(), 415, "{content_type}");
    }
    assert_eq!(request().send().await.unwrap().status(), 415);
    let compressed = request().header("content-type", JSON).header("content-encoding", "gzip");
    assert_eq!(compressed.send().await.unwrap().status(), 415);
    let utf8 = request().header("content-type", "Application/JSON; Charset=\"UTF-8\"");
    assert_eq!(utf8.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused_whether_or_not_its_length_is_told() {
    let settings = Settings { body_bytes_max: 1000, ..Settings::default() };
    let server = Running::start(settings).await;
    let body = json!({ "query": format!("{{ hello }} #{}", "x".repeat(200_000)) }).to_string();
    let response = post(&server, JSON, body.clone()).await;
    assert_eq!(response.status(), 413);
    let answer: Value = response.json().await.unwrap();
    assert_eq!(code(&answer), "OPERATION_TOO_LARGE");
    assert!(answer["errors"][0]["message"].as_str().unwrap().contains("1000 bytes"));
    let chunked = format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    assert!(raw(&server, &chunked).await.starts_with("HTTP/1.1 413"));
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    let settings = Settings { body_timeout: Duration::from_millis(50), ..Settings::default() };
    let server = Running::start(settings).await;
    assert!(raw(&server, "content-length: 10\r\n\r\n").await.starts_with("HTTP/1.1 408"));
}

#[tokio::test]
async fn get_serves_queries_only() {
    let server = Running::start(Settings::default()).await;
    let get = async |parameters: &[(&str, &str)]| {
        let url = reqwest::Url::parse_with_params(&server.url("/graphql"), parameters).unwrap();
        Client::new().get(url).header("accept", RESPONSE).send().await.unwrap()
    };
    let query = "query A($t: String!) { echo(text: $t) } query B { hello }";
    let response = get(&[("query", query), ("variables", r#"{"t":"é🏃"}"#), ("operationName", "A")]).await;
    assert_eq!(response.json::<Value>().await.unwrap(), json!({ "data": { "echo": "é🏃" } }));
    let response = get(&[("query", r#"mutation { touch(name: "get", ms: 0) }"#)]).await;
    assert_eq!(
        (response.status(), &response.headers()["allow"]),
        (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().unwrap())
    );
    assert!(server.touched().is_empty());
    for wrong in [
        vec![],
        vec![("query", "{hello}"), ("variables", "{")],
        vec![("query", "{hello}"), ("variables", "[]")],
        vec![("query", "{hello}"), ("query", "{hello}")],
    ] {
        assert_eq!(get(&wrong).await.status(), 400, "{wrong:?}");
    }
    assert_eq!(get(&[("query", "subscription { counter(to: 1, intervalMs: 1) }")]).await.status(), 406);
    for method in [Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS] {
        let response = Client::new().request(method.clone(), server.url("/graphql")).send().await.unwrap();
        assert_eq!(response.status(), 405, "{method}");
        assert_eq!(response.headers()["allow"], "GET, POST");
    }
}

#[tokio::test]
async fn a_token_tells_who_asks_and_a_bad_one_is_refused() {
    let server = Running::start(Settings::default()).await;
    let ask = async |authorization: Option<&str>| {
        let mut request = Client::new().post(server.url("/graphql")).json(&json!({ "query": "{ subject }" }));
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.headers().clone(), response.json::<Value>().await.unwrap())
    };
    assert_eq!(ask(None).await.2, json!({ "data": { "subject": null } }));
    assert_eq!(ask(Some(&bearer("lumen", 60))).await.2, json!({ "data": { "subject": "lumen" } }));
    for (header, message) in [
        ("Bearer x".to_owned(), "The token is invalid."),
        ("".to_owned(), "The token is invalid."),
        (bearer("lumen", -60), "The token has expired."),
    ] {
        let (status, headers, body) = ask(Some(&header)).await;
        assert_eq!((status, code(&body)), (401, "UNAUTHENTICATED"));
        assert_eq!(body["errors"][0]["message"], message);
        assert!(headers["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
    }
}

#[tokio::test]
async fn a_request_id_is_kept_where_it_is_well_formed() {
    let server = Running::start(Settings::default()).await;
    let id = async |given: &str| {
        let request = Client::new().get(server.url("/health/live")).header("x-request-id", given);
        let response = request.send().await.unwrap();
        response.headers()["x-request-id"].to_str().unwrap().to_owned()
    };
    assert_eq!(id("a-B_3.c:d/e").await, "a-B_3.c:d/e");
    for wrong in ["", "a b", "a\tb", &"a".repeat(129)] {
        let made = id(wrong).await;
        assert!(made != wrong && made.len() == 32, "{made}");
    }
}

#[tokio::test]
async fn pages_of_other_origins_are_told_whether_they_may_read() {
    let server = Running::start(Settings::default()).await;
    let request = async |method: Method, origin: &str| -> (StatusCode, HeaderMap) {
        let request = Client::new().request(method, server.url("/graphql?query={hello}"));
        let request = request.header("origin", origin).header("access-control-request-method", "POST");
        let request = request.header("access-control-request-headers", "authorization, content-type");
        let response = request.send().await.unwrap();
        (response.status(), response.headers().clone())
    };
    let (status, headers) = request(Method::OPTIONS, "http://localhost:3000").await;
    assert_eq!(status, 204);
    assert_eq!(headers["access-control-allow-origin"], "http://localhost:3000");
    assert_eq!(headers["access-control-allow-headers"], "authorization, content-type");
    let (_, headers) = request(Method::GET, "http://localhost:3000").await;
    assert_eq!(headers["access-control-allow-origin"], "http://localhost:3000");
    assert!(headers.get_all("vary").iter().any(|vary| vary == "origin"));
    for method in [Method::OPTIONS, Method::GET] {
        let (_, headers) = request(method, "https://evil.example").await;
        assert!(headers.keys().all(|name| !name.as_str().starts_with("access-control")));
    }
}

#[tokio::test]
async fn a_mutation_ends_even_if_its_client_is_gone() {
    let mut server = Running::start(Settings::default()).await;
    let body = json!({ "query": r#"mutation { touch(name: "gone", ms: 300) }"# });
    let request = Client::new().post(server.url("/graphql")).json(&body);
    assert!(request.timeout(Duration::from_millis(100)).send().await.unwrap_err().is_timeout());
    server.shutdown.begin();
    server.ended().await;
    assert_eq!(server.touched(), ["gone"]);
}

#[tokio::test]
async fn a_panic_is_an_internal_error_and_the_server_lives() {
    let server = Running::start(Settings::default()).await;
    let (status, body) = ask(&server, RESPONSE, "{ panic }").await;
    assert_eq!((status.as_u16(), code(&body)), (500, "INTERNAL_SERVER_ERROR"));
    assert!(body["errors"][0]["extensions"]["requestId"].is_string());
    assert!(!body.to_string().contains("on purpose"));
    assert_eq!(ask(&server, RESPONSE, "{ hello }").await.0, 200);
}

#[tokio::test]
async fn a_client_that_does_not_send_its_headers_is_cut_off() {
    let server = Running::start(Settings::default()).await;
    for begun in ["", "P", "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-slow:"] {
        let mut stream = TcpStream::connect(&server.address).await.unwrap();
        stream.write_all(begun.as_bytes()).await.unwrap();
        let mut answer = String::new();
        let cut = tokio::time::timeout(Duration::from_secs(20), stream.read_to_string(&mut answer)).await;
        assert!(cut.is_ok(), "{begun:?} holds the connection");
        assert!(!answer.contains("200 OK"), "{answer}");
    }
}

#[tokio::test]
async fn strings_take_every_escape_of_the_language() {
    let server = Running::start(Settings::default()).await;
    let query = r#"{ echo(text: "\uD83D\uDE00 \u{1F600} \u00e9 \"\b") }"#;
    let (status, body) = ask(&server, RESPONSE, query).await;
    assert_eq!((status, &body["data"]["echo"]), (StatusCode::OK, &json!("😀 😀 é \"\u{8}")), "{body}");
    let (status, body) = ask(&server, RESPONSE, r#"{ echo(text: "\uD83D") }"#).await;
    assert_eq!((status, code(&body)), (StatusCode::BAD_REQUEST, "GRAPHQL_PARSE_FAILED"));
}
