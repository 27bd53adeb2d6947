//! The large world for benchmarks.

use crate::{printed, refusal, world};
use sqlx::{AssertSqlSafe, PgConnection};

/// Rows that refer to rows that are not there: what foreign keys say, asked of the tables.
const REFERENCES: &str = "
select conrelid::regclass::text as of_table,
  format('select count(*) from %s as o where %s and not exists (select from %s as r where %s)',
    conrelid::regclass,
    (select string_agg(format('o.%I is not null', attname), ' and ') from pg_attribute where attrelid = conrelid and attnum = any (conkey)),
    confrelid::regclass,
    (select string_agg(format('o.%I = r.%I', a.attname, f.attname), ' and ')
     from unnest(conkey, confkey) as pairs (own, other)
     join pg_attribute as a on a.attrelid = conrelid and a.attnum = pairs.own
     join pg_attribute as f on f.attrelid = confrelid and f.attnum = pairs.other)) as question
from pg_constraint
where contype = 'f' and connamespace::regnamespace::text in ('vibeup', 'vibrationfit', 'cosmo', 'vida', 'oros')";

async fn number(connection: &mut PgConnection, question: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(question.to_owned())).fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn a_large_world_agrees_with_itself_and_is_made_once() {
    let (database, program) = world(&[]).await;
    let reason = refusal(&program, &["seed", "--scale", "1"]).await;
    assert!(reason.starts_with("quintet: people use vibeup in this database"), "{reason}");
    let said = printed(&program, &["seed", "--scale", "1", "--force"]).await;
    assert!(said.starts_with("Made ") && said.contains("Every ledger agrees with its balances."), "{said}");

    let mut connection = database.connect().await.unwrap();
    for members in ["vibeup.profiles", "vibrationfit.profiles", "cosmo.profiles", "vida.users", "oros.users"]
    {
        let members = number(&mut connection, &format!("select count(*) from {members}")).await;
        assert!((1001..1100).contains(&members), "the demo world and a thousand: {members}");
    }
    let references: Vec<(String, String)> =
        sqlx::query_as(REFERENCES).fetch_all(&mut connection).await.unwrap();
    assert!(references.len() > 100);
    for (table, question) in references {
        assert_eq!(number(&mut connection, &question).await, 0, "{table}: {question}");
    }
    for (faults, of) in [
        ("oros.verify_all()", "oros.ledger_entries"),
        ("cosmo.verify_all()", "cosmo.equity_transactions"),
        ("vida.verify_all()", "vida.streaming_sessions"),
        ("vibrationfit.verify_all()", "vibrationfit.token_transactions"),
        ("vibeup.verify_all()", "vibeup.crypto_transactions"),
    ] {
        assert_eq!(number(&mut connection, &format!("select count(*) from {faults}")).await, 0, "{faults}");
        assert!(number(&mut connection, &format!("select count(*) from {of}")).await > 3000, "{of}");
    }
    let reason = refusal(&program, &["seed", "--scale", "1", "--force"]).await;
    assert_eq!(reason, "quintet: vibeup has a large world already");
}
