//! What a view's columns inherit from the columns that they show. PostgreSQL itself knows no more of them than a type.

use super::{Place, Placed, Table, rows};
use anyhow::Result;
use sqlx::{AssertSqlSafe, Column as _, Executor, PgConnection, Row, SqlSafeStr, Statement};
use std::collections::BTreeMap;

/// For each column of a view's definition, the table's column that it shows unchanged.
pub(super) async fn origins(
    connection: &mut PgConnection,
    definition: String,
) -> Result<BTreeMap<String, Option<Place>>> {
    let statement = connection.prepare(AssertSqlSafe(definition).into_sql_str()).await?;
    Ok(statement
        .columns()
        .iter()
        .map(|column| (column.name().to_owned(), column.relation_id().zip(column.relation_attribute_no())))
        .collect())
}

/// For each view the columns that its definition names anywhere.
pub(super) async fn shown_columns(
    connection: &mut PgConnection,
    schema: &str,
) -> Result<BTreeMap<String, Vec<Place>>> {
    let mut shown = BTreeMap::<String, Vec<Place>>::new();
    for row in rows(connection, include_str!("view_columns.sql"), schema).await? {
        shown
            .entry(row.try_get("view_name")?)
            .or_default()
            .push((row.try_get("table_oid")?, row.try_get("position")?));
    }
    Ok(shown)
}

/// Gives the view its key and its columns what they inherit: all of it where a column is shown unchanged; only the
/// closed list, from the one column of the same name, where it is computed, e.g. hidden from some viewers.
pub(super) fn complete(
    view: &mut Table,
    origins: &BTreeMap<String, Option<Place>>,
    shown: &[Place],
    columns: &[Placed],
) {
    let find = |place: &Place| columns.iter().find(|each| each.place == *place);
    let origin = |name: &str| origins.get(name).copied().flatten().as_ref().and_then(find);
    let key = origin("id");
    for column in &mut view.columns {
        if let Some(Placed { table, column: base, .. }) = origin(&column.name) {
            // Another table may be joined so that its columns are null though declared NOT NULL.
            let of_the_key = key.is_some_and(|key| key.table == *table);
            column.nullable = base.nullable || !of_the_key;
            column.unique = base.unique && of_the_key;
            column.references.clone_from(&base.references);
            column.values.clone_from(&base.values);
            if column.comment.is_empty() {
                column.comment.clone_from(&base.comment);
            }
        } else {
            let same_name: Vec<_> = shown
                .iter()
                .filter_map(find)
                .filter(|base| {
                    base.column.name == column.name && base.column.sql_type.name == column.sql_type.name
                })
                .collect();
            if let [base] = same_name[..] {
                column.values.clone_from(&base.column.values);
            }
        }
    }
    if view.primary_key.is_empty() && view.columns.iter().any(|column| column.name == "id") {
        view.primary_key = vec!["id".to_owned()];
    }
    for column in &mut view.columns {
        // What tells rows apart is there in each, whatever it is computed from.
        column.nullable &= !view.primary_key.contains(&column.name);
    }
}
