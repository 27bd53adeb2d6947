//! One subgraph alone, over HTTP.

use crate::{ask, printed, refusal, world};
use end_to_end::Program;
use reqwest::Client;
use serde_json::json;
use std::fs;

const ME: &str = "{ orosMe { username } }";

#[tokio::test]
async fn a_subgraph_alone_knows_who_asks() {
    let (_database, program) = world(&[]).await;
    let mut alone = program.serve(&["subgraph", "identity"]).await.unwrap();
    let token = printed(&program, &["token", "--platform", "oros", "--member", "ines"]).await;
    let me = ask(alone.address(), Some(token.trim()), ME).await;
    assert_eq!(me["data"]["orosMe"]["username"], "ines", "{me}");
    let nobody = ask(alone.address(), None, ME).await;
    assert_eq!(nobody["data"]["orosMe"], json!(null), "{nobody}");
    let sdl = ask(alone.address(), None, "{ _service { sdl } }").await;
    assert!(sdl["data"]["_service"]["sdl"].as_str().unwrap().contains("type OrosUser"), "{sdl}");

    let url = format!("{}/graphql", alone.address());
    let post = || Client::new().post(&url).json(&json!({ "query": ME }));
    assert_eq!(post().bearer_auth("forged").send().await.unwrap().status(), 401);
    let body = json!({ "query": ME, "extensions": { "footprint": true } });
    let told = post().bearer_auth(token.trim()).json(&body).send().await.unwrap();
    let told: serde_json::Value = told.json().await.unwrap();
    assert!(told["extensions"]["footprint"]["reads"].to_string().contains("oros.users"), "{told}");

    alone.signal(libc::SIGTERM).unwrap();
    assert_eq!(alone.ended().await.unwrap().code(), Some(0));
}

#[tokio::test]
async fn the_gateway_asks_a_subgraph_that_runs_elsewhere() {
    let (_database, program) = world(&[]).await;
    let alone = program.serve(&["subgraph", "identity"]).await.unwrap();
    let url = format!("[subgraphs.identity]\nurl = '{}/graphql'", alone.address());
    fs::write(program.folder().join("quintet.toml"), url).unwrap();
    let server = program.serve(&["serve", "--config", "quintet.toml"]).await.unwrap();
    let token = printed(&program, &["token", "--platform", "oros", "--member", "ines"]).await;
    let me = ask(server.address(), Some(token.trim()), ME).await;
    assert_eq!(me, json!({ "data": { "orosMe": { "username": "ines" } } }));
    alone.stop().await.unwrap();
    let me = ask(server.address(), Some(token.trim()), "{ orosMe { username id } }").await;
    assert_eq!(me["errors"][0]["extensions"]["code"], "SUBGRAPH_UNAVAILABLE", "{me}");
}

#[tokio::test]
async fn an_unknown_subgraph_is_refused_by_name() {
    let program = Program::new(&[]).unwrap();
    assert_eq!(
        refusal(&program, &["subgraph", "banking"]).await,
        "quintet: there is no subgraph \"banking\": it must be one of identity, ledger, content, commerce, moderation"
    );
    assert!(!program.folder().join("postgres").exists());
}
