//! Who may call which function of the schema.

use super::{table::statement, transaction};
use anyhow::Result;
use database::{Database, Platform};
use sea_orm::{ConnectionTrait, DatabaseTransaction, sea_query::Values};
use sqlx::Row;
use std::collections::BTreeSet;

/// The functions with their parameters; triggers' functions cannot be called.
const FUNCTIONS: &str = "\
select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name
from pg_proc p
where p.pronamespace = current_schema()::regnamespace
and p.prorettype <> 'trigger'::regtype";

/// The member who is nobody's owner and no administrator.
const MEMBER: &str = "ffffffff-ffff-4fff-bfff-ffffffffffff";

/// A line for each function: may anonymous, a member and the administrator call it? What the function then refuses
/// is its own affair.
pub(super) async fn callers(
    database: &Database,
    platform: Platform,
    owner: &DatabaseTransaction,
    administrator: &str,
) -> Result<Vec<[String; 4]>> {
    let mut callable = Vec::new();
    for account in [None, Some(MEMBER), Some(administrator)] {
        let transaction = transaction(database, platform, account).await?;
        let sql = format!("{FUNCTIONS}\nand has_function_privilege(p.oid, 'execute')");
        let rows = transaction.rows(&sql, Values(vec![])).await?;
        callable
            .push(rows.iter().map(|row| row.try_get("name")).collect::<sqlx::Result<BTreeSet<String>>>()?);
    }
    let mut lines = vec![["function", "anonymous", "member", "administrator"].map(str::to_owned)];
    let rows = owner.query_all_raw(statement(FUNCTIONS)).await?;
    let names = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<BTreeSet<String>, _>>()?;
    for name in names {
        let mut line = vec![name.clone()];
        line.extend(
            callable.iter().map(|names| if names.contains(&name) { "yes" } else { "refused" }.to_owned()),
        );
        lines.push(line.try_into().expect("a name and three viewers are four"));
    }
    Ok(lines)
}
