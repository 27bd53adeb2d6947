//! What the database holds rows to: keys, references, checks.

use super::rows;
use anyhow::{Result, bail};
use sqlx::{PgConnection, Row};
use std::collections::BTreeMap;

/// A constraint, or a unique index.
#[derive(Clone, Debug)]
pub struct Constraint {
    pub name: String,
    pub kind: ConstraintKind,
    /// The columns it is about, in its own order; those of an expression are not among them.
    pub columns: Vec<String>,
    pub comment: String,
}

/// What a constraint asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    Unique,
    Reference,
    Check,
}

/// The constraints of each table, by table, in the order of their names.
pub(super) async fn constraints(
    connection: &mut PgConnection,
    schema: &str,
) -> Result<BTreeMap<String, Vec<Constraint>>> {
    let mut constraints = BTreeMap::<String, Vec<Constraint>>::new();
    for row in rows(connection, include_str!("constraints.sql"), schema).await? {
        let kind = match row.try_get::<&str, _>("kind")? {
            "p" | "u" => ConstraintKind::Unique,
            "f" => ConstraintKind::Reference,
            "c" => ConstraintKind::Check,
            other => bail!("a constraint of the unknown kind {other}"),
        };
        constraints.entry(row.try_get("table_name")?).or_default().push(Constraint {
            name: row.try_get("name")?,
            kind,
            columns: row.try_get("columns")?,
            comment: row.try_get("comment")?,
        });
    }
    for of_table in constraints.values_mut() {
        of_table.sort_by(|left, right| left.name.cmp(&right.name));
    }
    Ok(constraints)
}
