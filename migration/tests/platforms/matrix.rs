//! Who sees which rows of each table and view, as data.

use crate::migrated::{Migrated, connection, state};
use database::Platform;
use serde_json::json;
use std::collections::BTreeSet;

/// A table or view and the rows that somebody sees of it: an SQL condition in which `$me` is the account that asks.
/// Where there is none, the table itself is refused.
pub struct Sight {
    pub table: &'static str,
    pub member: Option<&'static str>,
    pub anonymous: Option<&'static str>,
    pub administrator: bool,
}

pub const fn sight(
    table: &'static str,
    member: Option<&'static str>,
    anonymous: Option<&'static str>,
    administrator: bool,
) -> Sight {
    Sight { table, member, anonymous, administrator }
}

const NOBODY: &str = "00000000-0000-4000-8000-00000000dead";

/// In the demo world the members, an account without a profile, the anonymous and administrators see what the matrix
/// says, the members together some rows of each table, and every table stands in the matrix.
pub async fn everybody_sees_their_share(platform: Platform, members: &[&str], matrix: &[Sight]) {
    let schema = platform.name();
    let migrated = Migrated::new(platform, schema).await;
    migration::seed(&connection(&migrated.pool), platform, schema).await.unwrap();
    let relations = migrated
        .owner(&format!(
            "select relname from pg_class where relnamespace = '{schema}'::regnamespace
             and relkind in ('r', 'v', 'm') and relname <> 'seaql_migrations'"
        ))
        .await
        .unwrap();
    let relations: BTreeSet<_> =
        relations.as_array().unwrap().iter().map(|row| row["relname"].as_str().unwrap().to_owned()).collect();
    assert_eq!(matrix.iter().map(|sight| sight.table.to_owned()).collect::<BTreeSet<_>>(), relations);

    let named = |username: &&str| {
        migration::demo::members_of(platform).iter().find(|member| member.username == *username).unwrap().id
    };
    let ids: Vec<_> = members.iter().map(named).collect();
    let administrator = migration::demo::members_of(platform)[0].id;
    let administering = format!("{schema}_admin");
    for sight in matrix {
        let mut seen_by_members = 0;
        for id in &ids {
            seen_by_members += migrated.assert_sees(sight.table, sight.member, id, "authenticated").await;
        }
        assert!(seen_by_members > 0 || sight.member.is_none(), "{}: nothing to see", sight.table);
        migrated.assert_sees(sight.table, sight.member, NOBODY, "authenticated").await;
        migrated.assert_sees(sight.table, sight.anonymous, "", "anon").await;
        let all = sight.administrator.then_some("true");
        migrated.assert_sees(sight.table, all, administrator, &administering).await;
    }
}

impl Migrated {
    async fn assert_sees(&self, table: &str, condition: Option<&str>, subject: &str, role: &str) -> u32 {
        let counted = format!("select count(*) from {table}");
        let found = self.rows_as(subject, role, &counted).await;
        let Some(condition) = condition else {
            assert_eq!(state(found), "42501", "{table} as {role}");
            return 0;
        };
        let condition = condition.replace("$me", &format!("'{subject}'"));
        let expected: u32 = self.value(&format!("{counted} where {condition}")).await.parse().unwrap();
        assert_eq!(found.unwrap(), json!([{ "count": expected }]), "{table} as {role}");
        expected
    }
}
