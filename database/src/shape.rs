//! What a platform's schema consists of, part by part, as PostgreSQL's own catalog tells it: for the code that records
//! what a migrated schema is, and for the command that compares another one with it.

use crate::Platform;
use sqlx::PgConnection;

/// A part of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `table` (views too), `right`, `column`, `check` (constraints of all kinds), `enum`, `policy`, `trigger`,
    /// `function` or `published`.
    pub kind: String,
    /// The table, enum type or function.
    pub of: String,
    /// The name under it: of the column, constraint, value, policy, trigger, or of the role that has a right. Empty
    /// for what has none of its own.
    pub name: String,
    /// What it is like, by the kind: of a table what it is, and whether row level security is `on`; of a column type,
    /// nullability and whether it is filled in; of a policy whom it concerns, what it shows and what it lets write; of
    /// a trigger whether it is on, and its definition; of a function arguments, result, whose rights it has, who may
    /// call it, volatility, and a hash of its body.
    pub facts: Vec<String>,
}

/// Reads the platform's schema; nothing where there is none.
pub async fn read(
    connection: &mut PgConnection,
    platform: Platform,
    schema: &str,
) -> sqlx::Result<Vec<Part>> {
    // Names in expressions are told without the schema where the schema is on the path.
    sqlx::query("select set_config('search_path', quote_ident($1) || ', pg_temp', false)")
        .bind(schema)
        .execute(&mut *connection)
        .await?;
    let parts = sqlx::query_as(include_str!("shape.sql")).bind(schema).bind(platform.name());
    let parts: Vec<(String, String, String, Vec<String>)> = parts.fetch_all(connection).await?;
    Ok(parts.into_iter().map(|(kind, of, name, facts)| Part { kind, of, name, facts }).collect())
}
