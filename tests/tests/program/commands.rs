//! Commands on a database that the configuration names.

use crate::{ask, member, printed, refusal, world};
use end_to_end::{Program, Quintet};
use serde_json::json;
use std::fs;

const ME: &str = "{ orosMe { username } }";

#[tokio::test]
async fn a_token_lets_its_holder_act_as_the_member() {
    let (_database, program) = world(&[]).await;
    let server = program.serve(&["serve"]).await.unwrap();
    let token = printed(&program, &["token", "--platform", "oros", "--member", "lumen"]).await;
    let answer = ask(server.address(), Some(token.trim()), ME).await;
    assert_eq!(answer, json!({ "data": { "orosMe": { "username": "lumen" } } }));
}

#[tokio::test]
async fn tokens_are_for_members_that_the_database_has() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    sqlx::raw_sql("update oros.users set username = 'renamed' where username = 'lumen'")
        .execute(&mut connection)
        .await
        .unwrap();
    printed(&program, &["token", "--platform", "oros", "--member", "renamed"]).await;
    for (platform, member, reason) in [
        ("oros", "lumen", "quintet: oros has no member \"lumen\""),
        ("oros", "' or true --", "quintet: oros has no member \"' or true --\""),
    ] {
        let arguments = ["token", "--platform", platform, "--member", member];
        assert_eq!(refusal(&program, &arguments).await, reason);
    }
    let unknown = program.run(&["token", "--platform", "nowhere", "--member", "lumen"]).await.unwrap();
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.errors.contains("nowhere"), "{}", unknown.errors);
}

#[tokio::test]
async fn outside_development_nobody_is_given_a_token() {
    let (database, program) = world(&[("QUINTET_DEVELOPMENT", "off")]).await;
    let arguments = ["token", "--platform", "oros", "--member", "lumen"];
    assert!(refusal(&program, &arguments).await.starts_with("quintet: development is off"));

    let file = program.folder().join("issuers.toml");
    fs::write(&file, "[issuers.own]\nsecret = 'a-secret-that-is-longer-than-32-bytes'").unwrap();
    let with_issuer =
        Program::new(&[("DATABASE_URL", database.url()), ("QUINTET_CONFIG", file.to_str().unwrap())])
            .unwrap();
    assert!(refusal(&with_issuer, &arguments).await.starts_with("quintet: development is off"));

    let development = Program::new(&[("DATABASE_URL", database.url())]).unwrap();
    let token = printed(&development, &arguments).await;
    let server = program.serve(&["serve"]).await.unwrap();
    let answer = ask(server.address(), Some(token.trim()), ME).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED", "{answer}");
    assert_eq!(answer.get("data"), None);
}

#[tokio::test]
async fn psql_runs_on_the_named_database_with_its_arguments_and_exit_code() {
    let (database, program) = world(&[]).await;
    let name = database.url().split('?').next().unwrap().rsplit('/').next().unwrap();
    let found =
        printed(&program, &["psql", "-At", "-c", "select current_database(), count(*) from users"]).await;
    assert_eq!(found, format!("{name}|{}\n", migration::demo::members_of(database::Platform::Oros).len()));

    fs::write(program.folder().join("wrong.sql"), "select 1 / 0;").unwrap();
    for (arguments, code) in [
        (vec!["psql", "-c", "select 1 / 0"], 1),
        (vec!["psql", "-v", "ON_ERROR_STOP=1", "-f", "wrong.sql"], 3),
        (vec!["psql", "--no-such-flag"], 1),
    ] {
        assert_eq!(program.run(&arguments).await.unwrap().code, Some(code), "{arguments:?}");
    }
}

#[tokio::test]
async fn migrations_go_down_and_up_and_nothing_serves_without_them() {
    let (_database, program) = world(&[("QUINTET_PLATFORMS", "oros")]).await;
    let states = async || {
        let status = printed(&program, &["migrate", "status"]).await;
        let states = status.lines().map(|line| line.split_whitespace().nth(1).unwrap().to_owned());
        let mut states: Vec<String> = states.collect();
        assert!(states.len() > 1, "{status}");
        states.dedup();
        states
    };
    assert_eq!(states().await, ["applied"]);
    let down = printed(&program, &["migrate", "down"]).await;
    assert!(down.starts_with("oros: 0 of "), "{down}");
    assert_eq!(states().await, ["missing"]);
    for arguments in [
        ["serve", "--port", "0"].as_slice(),
        &["subgraph", "ledger", "--port", "0"],
        &["seed"],
        &["token", "--platform", "oros", "--member", "lumen"],
    ] {
        let reason = refusal(&program, arguments).await;
        assert!(reason.ends_with("migrations of oros are not applied: run `quintet migrate up`"), "{reason}");
    }
    let up = printed(&program, &["migrate", "up"]).await;
    assert!(up.ends_with("migrations are applied\n"), "{up}");
    assert_eq!(states().await, ["applied"]);
    let server = program.serve(&["serve"]).await.unwrap();
    let answer = ask(server.address(), None, "{ orosCampaigns { nodes { title } } }").await;
    assert_eq!(answer, json!({ "data": { "orosCampaigns": { "nodes": [] } } }));
}

#[tokio::test]
async fn seeding_twice_is_as_good_as_once() {
    let (_database, program) = world(&[("QUINTET_PLATFORMS", "oros")]).await;
    let rows = "select (select count(*) from users) || ' ' || (select count(*) from ledger_entries)";
    let count = async || printed(&program, &["psql", "-At", "-c", rows]).await;
    let recorded = count().await;
    printed(&program, &["migrate", "down"]).await;
    printed(&program, &["migrate", "up"]).await;
    assert_eq!(count().await, "0 0\n");
    for said in ["oros: made the demo world\n", "oros: the demo world is there\n"] {
        let seeded = program.run(&["seed"]).await.unwrap();
        assert_eq!((seeded.code, seeded.errors.as_str()), (Some(0), said));
        assert!(seeded.output.contains("priya"), "{}", seeded.output);
        assert_eq!(count().await, recorded, "the same world each time");
    }
}

#[tokio::test]
async fn the_schema_needs_no_database_and_is_always_the_same() {
    let program = Program::new(&[("QUINTET_PG_BIN", "/nowhere")]).unwrap();
    let schema = printed(&program, &["schema"]).await;
    for subgraph in ["identity", "ledger", "content", "commerce", "moderation"] {
        assert!(schema.contains(&format!("@join__graph(name: \"{subgraph}\"")), "{subgraph}");
    }
    assert_eq!(printed(&program, &["schema"]).await, schema);
}

#[tokio::test]
async fn who_is_not_signed_in_is_nobody() {
    let (database, _program) = world(&[]).await;
    let quintet = Quintet::start(&database, None, &[]).await.unwrap();
    let me = quintet.ask(&"anonymous".parse().unwrap(), ME, json!({})).await.unwrap();
    assert_eq!(me["data"]["orosMe"], json!(null), "{me}");
    let me = quintet.ask(&member("priya"), ME, json!({})).await.unwrap();
    assert_eq!(me["data"]["orosMe"]["username"], "priya", "{me}");
}

#[tokio::test]
async fn a_token_that_names_nobody_is_refused_with_the_reason() {
    let secret = "a secret of thirty-two bytes, or more";
    let (database, _program) = world(&[]).await;
    let program = Program::new(&[
        ("DATABASE_URL", database.url()),
        ("QUINTET_ISSUERS_OWN_SECRET", secret),
        ("QUINTET_DEVELOPMENT", "off"),
    ])
    .unwrap();
    let server = program.serve(&["serve"]).await.unwrap();
    for (claims, reason) in [
        (
            json!({ "sub": "5", "platform": "elsewhere" }),
            "the token's claim \"platform\" is refused: \"elsewhere\" is not a platform: it must be vibeup, \
            vibrationfit, cosmo, vida or oros",
        ),
        (json!({ "sub": "5" }), "the token's claim \"platform\" is missing, and the issuer belongs to none"),
        (
            json!({ "sub": "5", "platform": "oros" }),
            "the token's subject cannot be an account of oros: it must be a UUID",
        ),
    ] {
        let mut claims = claims.as_object().unwrap().clone();
        claims.insert("exp".to_owned(), json!(u32::MAX));
        let token = gateway::auth::sign_development_token(secret.as_bytes(), &claims);
        let answer = ask(server.address(), Some(&token), "{ orosMe { username } }").await;
        let error = &answer["errors"][0];
        assert_eq!(error["extensions"]["code"], "UNAUTHENTICATED", "{answer}");
        assert_eq!(error["message"], format!("The token is valid but names nobody: {reason}."));
    }
}
