//! Configuration from files, environment variables and flags.

use crate::{printed, refusal};
use end_to_end::Program;
use std::fs;

#[tokio::test]
async fn the_configuration_in_force_is_printed_without_secrets() {
    let program = Program::new(&[
        ("DATABASE_URL", "postgres://app:hunter2@db.example/app?password=hunter2"),
        ("QUINTET_PORT", "4001"),
        ("QUINTET_ISSUERS_SIGN_ON_SECRET", "hunter2hunter2hunter2hunter2hunter2"),
        ("QUINTET_ISSUERS_OTHER_SECRET", "hunter2hunter2hunter2hunter2hunter2"),
    ])
    .unwrap();
    fs::write(
        program.folder().join("quintet.toml"),
        "port = 4002\nhost = '10.0.0.1'\n[issuers.own]\nsecret = 'hunter2hunter2hunter2hunter2hunter2'\n\
        [issuers.sign-on]\nplatform = 'oros'",
    )
    .unwrap();
    let arguments = ["config", "--config", "quintet.toml", "--host", "::1"];
    let shown = printed(&program, &arguments).await;
    assert!(!shown.contains("hunter2"), "{shown}");
    for line in [
        "host = \"::1\"  # flag --host",
        "port = 4001  # environment variable QUINTET_PORT",
        "database.url = \"postgres://app:(hidden)@db.example/app\"  # environment variable DATABASE_URL",
        "issuers.own.secret = \"(hidden)\"  # file quintet.toml",
        "issuers.sign-on.secret = \"(hidden)\"  # environment variable QUINTET_ISSUERS_SIGN_ON_SECRET",
        "issuers.other.secret = \"(hidden)\"  # environment variable QUINTET_ISSUERS_OTHER_SECRET",
        "limits.depth_max = 20  # default",
        "# redis.url is not set",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\n{shown}");
    }
}

#[tokio::test]
async fn a_wrong_key_or_value_in_the_file_stops_the_start() {
    for (text, reason) in [
        ("prot = 4000", "unknown setting \"prot\" in file quintet.toml (did you mean \"port\"?)"),
        (
            "[database]\nurls = 'x'",
            "unknown setting \"database.urls\" in file quintet.toml (did you mean \"database.url\"?)",
        ),
        ("[databse]", "unknown setting \"databse\" in file quintet.toml"),
        (
            "port = 70000",
            "setting \"port\" (file quintet.toml) must be a whole number from 0 to 65535, not \"70000\"",
        ),
        (
            "[cache]\nenabled = 'yes'",
            "setting \"cache.enabled\" (file quintet.toml) must be true or false, not \"yes\"",
        ),
        ("[issuers.own]\nsecret = 'short'", "issuers.own.secret is shorter than 32 bytes"),
        ("[issuers.own]\naudience = 'app'", "issuers.own needs either a secret or a jwks"),
        (
            "[issuers.own]\njwks = 'no-such-file.json'",
            "settings under \"issuers\": issuer \"own\": the file of keys no-such-file.json",
        ),
        (
            "[subgraphs.banking]\nurl = 'http://x/'",
            "setting \"subgraphs.banking.url\": there is no subgraph \"banking\"",
        ),
        (
            "[cors]\norigins = ['https://a.example/']",
            "setting \"cors.origins\": \"https://a.example/\" is not an origin",
        ),
        ("[log]\nfilter = 'a=b=c'", "setting \"log.filter\" is no filter: \"a=b=c\""),
        ("port: 4000", "configuration file quintet.toml is not valid TOML"),
    ] {
        let program = Program::new(&[]).unwrap();
        fs::write(program.folder().join("quintet.toml"), text).unwrap();
        let refused = refusal(&program, &["serve", "--config", "quintet.toml", "--port", "0"]).await;
        assert!(refused.starts_with(&format!("quintet: {reason}")), "{refused}");
        assert!(!program.folder().join("postgres").exists(), "no database is made first: {text}");
    }
}

#[tokio::test]
async fn a_wrong_value_in_the_environment_or_a_flag_stops_the_start() {
    for (name, value, reason) in [
        (
            "QUINTET_PORT",
            "http",
            "setting \"port\" (environment variable QUINTET_PORT) must be a whole number",
        ),
        (
            "DATABASE_URL",
            "db.example",
            "setting \"database.url\" (environment variable DATABASE_URL) must be a URL",
        ),
        ("REDIS_URL", "http://x", "setting \"redis.url\": not a Redis address"),
        (
            "QUINTET_LOG_FORMAT",
            "xml",
            "setting \"log.format\" (environment variable QUINTET_LOG_FORMAT) must be one of text, json",
        ),
        ("QUINTET_CONFIG", "missing.toml", "configuration file missing.toml cannot be read"),
    ] {
        let program = Program::new(&[(name, value)]).unwrap();
        let refused = refusal(&program, &["serve", "--port", "0"]).await;
        assert!(refused.starts_with(&format!("quintet: {reason}")), "{refused}");
    }
    let program = Program::new(&[]).unwrap();
    let refused = refusal(&program, &["--port=-1"]).await;
    assert!(
        refused.starts_with("quintet: setting \"port\" (flag --port) must be a whole number"),
        "{refused}"
    );
}
