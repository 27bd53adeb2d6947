//! Databases and Redis that go and come back under a running server.

use crate::{ask, member, printed, refusal, until, world};
use database::PrivateServer;
use end_to_end::{Program, Quintet, Redis};
use serde_json::json;

#[tokio::test]
async fn a_server_outlives_its_database_and_recovers_with_it() {
    let place = Program::new(&[]).unwrap();
    let database = PrivateServer::start(place.folder()).await.unwrap();
    let program = Program::new(&[("DATABASE_URL", database.url())]).unwrap();
    printed(&program, &["migrate", "up"]).await;
    printed(&program, &["seed"]).await;
    let mut server = program.serve(&["serve"]).await.unwrap();
    let address = server.address().to_owned();
    let health = async |what: &str| {
        let answer = reqwest::get(format!("{address}/health/{what}")).await.unwrap();
        (answer.status().as_u16(), answer.json::<serde_json::Value>().await.unwrap())
    };
    let campaigns = async || ask(&address, None, "{ orosCampaigns(first: 1) { nodes { id } } }").await;
    assert_eq!(health("ready").await, (200, json!({ "status": "ready" })));
    let answer = campaigns().await;
    assert!(answer["data"]["orosCampaigns"]["nodes"][0]["id"].is_string(), "{answer}");

    database.stop().await;
    let reason = json!({ "status": "unready", "reason": "no answer from the databases of vibeup, vibrationfit, cosmo, vida, oros" });
    until("it is not ready", async || health("ready").await == (503, reason.clone())).await;
    assert_eq!(health("live").await.0, 200);
    let failed = ask(&address, None, "{ orosCampaigns(first: 2) { nodes { id } } }").await;
    assert_eq!(failed["errors"][0]["extensions"]["code"], "SUBGRAPH_UNAVAILABLE", "{failed}");
    assert!(!failed.to_string().contains("socket"), "what failed inside stays inside: {failed}");
    let click = reqwest::get(format!("{address}/t/city-kojo")).await.unwrap();
    assert_eq!(click.status(), 503);

    let database = PrivateServer::start(place.folder()).await.unwrap();
    until("it is ready again", async || health("ready").await.0 == 200).await;
    until("requests are answered again", async || campaigns().await == answer).await;
    server.signal(libc::SIGTERM).unwrap();
    assert_eq!(server.ended().await.unwrap().code(), Some(0));
    database.stop().await;
}

#[tokio::test]
async fn a_database_that_is_not_there_is_named() {
    let nowhere = "postgres://owner:hunter2@127.0.0.1:1/quintet";
    let program =
        Program::new(&[("DATABASE_URL", nowhere), ("QUINTET_DATABASE_ACQUIRE_TIMEOUT_MS", "200")]).unwrap();
    let refused = refusal(&program, &["serve", "--port", "0"]).await;
    let expected = "quintet: vibeup's database cannot be reached at 127.0.0.1:1: Connection refused";
    assert!(refused.starts_with(expected) && !refused.contains("hunter2"), "{refused}");
}

#[tokio::test]
async fn without_redis_answers_are_as_right_as_with_it() {
    let (database, program) = world(&[]).await;
    let mut redis = Redis::start().unwrap();
    let quintet = Quintet::start(&database, Some(&redis), &[]).await.unwrap();
    let name = async || {
        let answer = quintet.ask(&member("lumen"), "{ orosMe { displayName } }", json!({})).await.unwrap();
        answer["data"]["orosMe"]["displayName"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    };
    let rename = async |name: &str| {
        let sql = format!("update users set display_name = '{name}' where username = 'lumen'");
        printed(&program, &["psql", "-c", &sql]).await;
    };
    name().await;
    redis.kill();
    name().await;
    rename("Without").await;
    until("the change is seen without Redis", async || name().await == "Without").await;
    redis.restart().unwrap();
    name().await;
    rename("With").await;
    until("the change is seen with Redis", async || name().await == "With").await;
}
