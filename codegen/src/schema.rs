//! A platform's schema as PostgreSQL's own catalog tells it: tables, views, keys, closed lists and comments.

mod closed_list;
mod constraint;
mod view;

pub use constraint::{Constraint, ConstraintKind};

use anyhow::{Context, Result};
use sqlx::{Connection, PgConnection, Row, postgres::PgRow, postgres::types::Oid};
use std::collections::BTreeMap;

/// A table or view.
#[derive(Debug)]
pub struct Table {
    pub name: String,
    pub comment: String,
    /// Columns in the key's order. A view's key is its column `id`, if it has one; a materialized view's that of its unique
    /// index.
    pub primary_key: Vec<String>,
    pub columns: Vec<Column>,
    /// In the order of the constraints' names.
    pub foreign_keys: Vec<ForeignKey>,
    /// In the order of their names.
    pub constraints: Vec<Constraint>,
    pub view: bool,
}

/// A column of a table or view.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub sql_type: SqlType,
    pub nullable: bool,
    /// The database fills it where an insert leaves it out.
    pub default: bool,
    /// The database alone writes it.
    pub generated: bool,
    /// Numbered by a sequence.
    pub serial: bool,
    pub comment: String,
    /// The closed list of its values; empty where any value may stand.
    pub values: Vec<String>,
    /// The table and column that its foreign key of one column refers to.
    pub references: Option<(String, String)>,
    pub unique: bool,
}

/// A column's type by PostgreSQL's own name for it, e.g. `int4`, `_text` for `text[]`.
#[derive(Clone, Debug)]
pub struct SqlType {
    pub name: String,
    /// The most characters, of `varchar(n)` and `char(n)`.
    pub length: Option<u32>,
    /// Decimal digits in all and after the point, of `numeric(p, s)`.
    pub digits: Option<(u32, u32)>,
    /// The values of an enum type.
    pub labels: Vec<String>,
}

/// A foreign key to a table of the same schema.
#[derive(Debug)]
pub struct ForeignKey {
    pub columns: Vec<String>,
    pub foreign_table: String,
    pub foreign_columns: Vec<String>,
}

/// Reads the schema: tables and views in the order of their names, without the migrations' own table.
pub async fn read(database_url: &str, schema: &str) -> Result<Vec<Table>> {
    let mut connection =
        PgConnection::connect(database_url).await.context("the database to read cannot be reached")?;
    let mut foreign_keys = foreign_keys(&mut connection, schema).await?;
    let mut constraints = constraint::constraints(&mut connection, schema).await?;
    let columns = columns(&mut connection, schema, &foreign_keys).await?;
    let shown = view::shown_columns(&mut connection, schema).await?;
    let mut tables = Vec::new();
    for row in rows(&mut connection, include_str!("schema/tables.sql"), schema).await? {
        let name: String = row.try_get("name")?;
        let mut table = Table {
            comment: row.try_get("comment")?,
            primary_key: row.try_get("primary_key")?,
            columns: columns
                .iter()
                .filter(|each| each.table == name)
                .map(|each| each.column.clone())
                .collect(),
            foreign_keys: foreign_keys.remove(&name).unwrap_or_default(),
            constraints: constraints.remove(&name).unwrap_or_default(),
            view: row.try_get("view")?,
            name,
        };
        if let Some(definition) = row.try_get("definition")? {
            let origins = view::origins(&mut connection, definition).await?;
            let shown = shown.get(&table.name).map_or(&[][..], Vec::as_slice);
            view::complete(&mut table, &origins, shown, &columns);
        }
        tables.push(table);
    }
    Ok(tables)
}

/// A column with its place in the database.
struct Placed {
    table: String,
    place: Place,
    column: Column,
}

/// A table and a position in it, as PostgreSQL numbers them.
type Place = (Oid, i16);

async fn rows(connection: &mut PgConnection, sql: &'static str, schema: &str) -> Result<Vec<PgRow>> {
    Ok(sqlx::query(sql).bind(schema).fetch_all(connection).await?)
}

async fn columns(
    connection: &mut PgConnection,
    schema: &str,
    foreign_keys: &BTreeMap<String, Vec<ForeignKey>>,
) -> Result<Vec<Placed>> {
    let mut columns = Vec::new();
    for row in rows(connection, include_str!("schema/columns.sql"), schema).await? {
        let table: String = row.try_get("table_name")?;
        let column = column(&row, foreign_keys.get(&table).map_or(&[], Vec::as_slice))?;
        columns.push(Placed { table, place: (row.try_get("table_oid")?, row.try_get("position")?), column });
    }
    Ok(columns)
}

fn column(row: &PgRow, foreign_keys: &[ForeignKey]) -> Result<Column> {
    let name: String = row.try_get("name")?;
    let sql_type = sql_type(row)?;
    let checks: Vec<String> = row.try_get("checks")?;
    let references = foreign_keys
        .iter()
        .find(|key| key.columns == [name.as_str()])
        .map(|key| (key.foreign_table.clone(), key.foreign_columns.concat()));
    Ok(Column {
        nullable: row.try_get("nullable")?,
        default: row.try_get("has_default")?,
        generated: row.try_get("generated")?,
        serial: row.try_get("serial")?,
        comment: row.try_get("comment")?,
        values: checks
            .iter()
            .find_map(|check| closed_list::parse(check, &name))
            .unwrap_or_else(|| sql_type.labels.clone()),
        unique: row.try_get("is_unique")?,
        references,
        sql_type,
        name,
    })
}

fn sql_type(row: &PgRow) -> Result<SqlType> {
    let count = |name: &str| -> Result<Option<u32>> {
        let count: Option<i32> = row.try_get(name)?;
        Ok(count.map(u32::try_from).transpose()?)
    };
    Ok(SqlType {
        name: row.try_get("type_name")?,
        length: count("length")?,
        digits: count("precision")?.zip(count("scale")?),
        labels: row.try_get("labels")?,
    })
}

async fn foreign_keys(
    connection: &mut PgConnection,
    schema: &str,
) -> Result<BTreeMap<String, Vec<ForeignKey>>> {
    let mut keys = BTreeMap::<String, Vec<ForeignKey>>::new();
    for row in rows(connection, include_str!("schema/foreign_keys.sql"), schema).await? {
        keys.entry(row.try_get("table_name")?).or_default().push(ForeignKey {
            columns: row.try_get("columns")?,
            foreign_table: row.try_get("foreign_table")?,
            foreign_columns: row.try_get("foreign_columns")?,
        });
    }
    Ok(keys)
}
