//! What `quintet check` finds in a database.

use crate::{existing_database::execute, printed, world};
use end_to_end::Program;
use serde_json::Value;

/// Runs the check, which must find something that will not work, and gives what it printed.
async fn found(program: &Program, arguments: &[&str]) -> String {
    let ended = program.run(arguments).await.unwrap();
    assert_eq!(ended.code, Some(1), "{} {}", ended.output, ended.errors);
    ended.output
}

#[tokio::test]
async fn a_migrated_database_is_as_expected() {
    let (_database, program) = world(&[]).await;
    let said = printed(&program, &["check"]).await;
    let expected = ["vibeup", "vibrationfit", "cosmo", "vida", "oros"]
        .map(|platform| format!("{platform}: as expected\n"));
    assert_eq!(said, expected.concat());
    let document: Value = serde_json::from_str(&printed(&program, &["check", "--json"]).await).unwrap();
    assert_eq!(document["works"], true);
}

#[tokio::test]
async fn every_kind_of_difference_is_told_with_what_will_not_work() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    execute(
        &mut connection,
        "alter table oros.withdrawals drop column failure_reason;
         alter table oros.campaigns disable row level security;
         alter table oros.wallets disable trigger wallets_version;
         alter table vida.gpu_usage_logs alter column cost type bigint;
         alter table oros.rewards alter column amount drop not null;
         drop function oros.boost_campaign;
         alter publication quintet_oros drop table oros.users;
         revoke select on oros.memberships from authenticated;
         drop table vida.coming_soon_emails;
         drop publication quintet_cosmo",
    )
    .await;
    let said = found(&program, &["check"]).await;
    for line in [
        "  oros.withdrawals.failure_reason: missing. Withdrawals show no failure reason; queries that ask for it fail.",
        "  oros.campaigns: row level security is off. Everybody with a right to Campaigns sees and changes all of them.",
        "  oros.wallets.wallets_version: is off, should be on. What Wallets bring about or refuse by themselves does not happen.",
        "  vida.gpu_usage_logs.cost: is bigint, should be integer. Queries and operations with the cost of Gpu usage logs may fail or show it wrong.",
        "  oros.rewards.amount: may be null, and should not. Rewards without amount make queries that ask for it fail.",
        "  oros.boost_campaign: function is missing. The operation fails for authenticated, oros_admin.",
        "  oros.users: not in the publication. Changes of Users are not seen live, and answers with them may be outdated.",
        "  vida.coming_soon_emails: missing. Coming soon emails are not there; queries and operations that need them fail.",
        "  cosmo.quintet_cosmo: publication is missing. Subscriptions hear nothing of changes, and nothing of the platform comes from the cache; all else works.",
        "vibeup: as expected",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}\n{said}");
    }
    assert!(said.contains("oros.memberships.authenticated: may "), "{said}");

    let document: Value = serde_json::from_str(&found(&program, &["check", "--json"]).await).unwrap();
    assert_eq!(document["works"], false);
    let oros =
        document["platforms"].as_array().unwrap().iter().find(|each| each["platform"] == "oros").unwrap();
    let column =
        oros["differences"].as_array().unwrap().iter().find(|each| each["name"] == "failure_reason").unwrap();
    assert_eq!(column["of"], "withdrawals");
    assert_eq!(column["fails"], true);
}

#[tokio::test]
async fn functions_and_triggers_of_another_content_are_told() {
    let (database, program) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    execute(
        &mut connection,
        "do $do$
         begin
           execute replace(pg_get_functiondef('oros.tip_creator'::regproc), e'\n', e'\n\n \t');
           execute replace(pg_get_functiondef('oros.boost_campaign'::regproc), 'begin', 'begin perform 1;');
         end
         $do$;
         alter function oros.is_administrator(text) volatile;
         drop function oros.portion;
         create function oros.portion(p_of text) returns integer language sql return 1;
         drop function oros.verify_all;
         alter table oros.ledger_entries enable replica trigger ledger_immutable;
         drop trigger wallets_version on oros.wallets;
         create trigger wallets_version after update on oros.wallets for each row execute function oros.raise_wallet_version()",
    )
    .await;
    let said = found(&program, &["check"]).await;
    assert!(!said.contains("oros.tip_creator"), "blanks are no difference: {said}");
    for line in [
        "  oros.boost_campaign: its body is another. It may do, refuse or answer something else than Quintet expects.",
        "  oros.is_administrator: is volatile, should be stable. Queries with it may be refused, slow or outdated.",
        "  oros.portion: takes (p_of text), should take (). The operation is called in another way, and fails.",
        "  oros.verify_all: function is missing. The operation fails for oros_admin, service_role.",
        "  oros.ledger_entries.ledger_immutable: is off, should be on. What Ledger entries bring about or refuse by themselves does not happen.",
        "  oros.wallets.wallets_version: its definition is another. What Wallets bring about or refuse by themselves may happen at other times, or not at all.",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}\n{said}");
    }
}

#[tokio::test]
async fn a_login_that_may_do_nothing_and_a_schema_that_is_not_there_are_told() {
    let (database, _) = world(&[]).await;
    let mut connection = database.connect().await.unwrap();
    let login = "do $$ begin create role bare login; exception when duplicate_object then null; end $$";
    execute(&mut connection, login).await;
    let url = database.url().replacen("user=postgres", "user=bare", 1);
    let settings = [("QUINTET_PLATFORMS", "oros"), ("DATABASE_URL", &url)];
    let said = found(&Program::new(&settings).unwrap(), &["check"]).await;
    assert!(said.contains("oros.anon: the login role may not take this role."), "{said}");
    assert!(said.contains("oros.replication: the login role lacks this attribute."), "{said}");

    let settings =
        [("QUINTET_PLATFORMS", "oros"), ("OROS_SCHEMA", "elsewhere"), ("DATABASE_URL", database.url())];
    let said = found(&Program::new(&settings).unwrap(), &["check"]).await;
    assert!(
        said.contains("  oros: the schema elsewhere has no tables. Nothing of the platform works"),
        "{said}"
    );
}
