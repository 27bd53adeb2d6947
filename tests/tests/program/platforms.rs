//! The program beside some of the platforms only.

use crate::{
    ask,
    existing_database::{empty, execute, program_on},
    printed, refusal,
};
use end_to_end::{Postgres, Program};
use serde_json::Value;
use std::fs;

#[tokio::test]
async fn a_platform_that_is_not_served_is_nowhere() {
    let beside = Postgres::shared().await.unwrap().database().await.unwrap();
    let (own, url) = empty(&beside).await;
    let program = program_on(&url);
    let up = printed(&program, &["migrate", "up"]).await;
    assert!(up.starts_with("oros: ") && up.lines().count() == 1, "{up}");
    let seeded = printed(&program, &["seed"]).await;
    assert!(seeded.contains("oros") && !seeded.contains("vibeup"), "{seeded}");
    let schemas =
        "select string_agg(nspname, ' ') from pg_namespace where nspname in ('public', 'vibeup', 'cosmo')";
    assert_eq!(printed(&program, &["psql", "-Atc", schemas]).await, "public\n");

    let server = program.serve(&["serve"]).await.unwrap();
    let members = reqwest::get(format!("{}/demo/members", server.address())).await.unwrap();
    let members: Vec<Value> = members.json().await.unwrap();
    assert!(!members.is_empty() && members.iter().all(|member| member["platform"] == "oros"), "{members:?}");
    let ready = reqwest::get(format!("{}/health/ready", server.address())).await.unwrap();
    assert_eq!(ready.status(), 200);
    let campaigns = ask(server.address(), None, "{ orosCampaigns { totalCount } }").await;
    assert!(campaigns["data"]["orosCampaigns"]["totalCount"].as_i64() > Some(0), "{campaigns}");
    assert_eq!(
        refusal(&program, &["token", "--platform", "vida", "--member", "lumen"]).await,
        "quintet: vida is not served: setting \"platforms.served\" does not name it"
    );
    server.stop().await.unwrap();
    execute(&mut beside.connect().await.unwrap(), &format!("drop database {own} with (force)")).await;
}

#[tokio::test]
async fn the_platforms_served_are_some_of_the_five() {
    for (served, reason) in [
        ("[]", "quintet: setting \"platforms.served\": names no platform"),
        (
            "['oros', 'elsewhere']",
            "quintet: setting \"platforms.served\": \"elsewhere\" is not a platform: it must be vibeup, \
             vibrationfit, cosmo, vida or oros",
        ),
    ] {
        let program = Program::new(&[]).unwrap();
        fs::write(program.folder().join("quintet.toml"), format!("[platforms]\nserved = {served}")).unwrap();
        assert_eq!(refusal(&program, &["serve", "--config", "quintet.toml", "--port", "0"]).await, reason);
    }
}
