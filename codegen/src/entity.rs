//! SeaORM entities, written by SeaORM's own generator.

use crate::schema::{Column, SqlType, Table};
use anyhow::Result;
use sea_orm::sea_query::{
    self, Alias, ColumnDef, ColumnType, ForeignKey, Index, IntoIden, RcOrArc, StringLen, TableCreateStatement,
};
use sea_orm_codegen::{
    BannerVersion, BigIntegerType, DateTimeCrate, EntityFormat, EntityTransformer, EntityWriterContext,
    WithPrelude, WithSerde,
};

/// The entities of the tables that have a key, as file names and Rust, not yet formatted, and without an index file.
/// A view with a key is an entity too, so that its columns are typed.
pub fn files(tables: &[Table]) -> Result<Vec<(String, String)>> {
    let statements = tables.iter().filter(|table| !table.primary_key.is_empty()).map(statement).collect();
    let output = EntityTransformer::transform(statements)?.generate(&context());
    let files = output.files.into_iter().filter(|file| file.name != "mod.rs");
    Ok(files.map(|file| (file.name, without_banner(&file.content).to_owned())).collect())
}

fn context() -> EntityWriterContext {
    EntityWriterContext::new(
        EntityFormat::Expanded,
        WithPrelude::None,
        WithSerde::None,
        true,
        DateTimeCrate::Chrono,
        BigIntegerType::I64,
        None,
        false,
        false,
        false,
        vec![],
        vec![],
        vec![],
        vec![],
        vec![],
        false,
        true,
        BannerVersion::Off,
    )
}

fn without_banner(content: &str) -> &str {
    content.strip_prefix("//!").and_then(|banner| banner.split_once('\n')).map_or(content, |(_, code)| code)
}

/// The table in the generator's terms.
fn statement(table: &Table) -> TableCreateStatement {
    let mut statement = sea_query::Table::create();
    statement.table(Alias::new(&table.name));
    for column in &table.columns {
        statement.col(column_definition(table, column));
    }
    let mut key = Index::create();
    key.primary();
    for column in &table.primary_key {
        key.col(Alias::new(column));
    }
    statement.index(&mut key);
    for foreign_key in &table.foreign_keys {
        let mut definition = ForeignKey::create();
        definition.from_tbl(Alias::new(&table.name)).to_tbl(Alias::new(&foreign_key.foreign_table));
        for (column, foreign_column) in foreign_key.columns.iter().zip(&foreign_key.foreign_columns) {
            definition.from_col(Alias::new(column)).to_col(Alias::new(foreign_column));
        }
        statement.foreign_key(&mut definition);
    }
    statement
}

fn column_definition(table: &Table, column: &Column) -> ColumnDef {
    let mut definition = ColumnDef::new_with_type(Alias::new(&column.name), column_type(&column.sql_type));
    if !column.nullable {
        definition.not_null();
    }
    if column.unique && table.primary_key != [column.name.as_str()] {
        definition.unique_key();
    }
    if column.serial {
        definition.auto_increment();
    }
    definition
}

fn column_type(sql_type: &SqlType) -> ColumnType {
    let name = sql_type.name.as_str();
    let array = |element| ColumnType::Array(RcOrArc::new(element));
    match name {
        "uuid" => ColumnType::Uuid,
        "text" => ColumnType::Text,
        "varchar" => ColumnType::String(sql_type.length.map_or(StringLen::None, StringLen::N)),
        "bpchar" => ColumnType::Char(sql_type.length),
        "int2" => ColumnType::SmallInteger,
        "int4" => ColumnType::Integer,
        "int8" => ColumnType::BigInteger,
        "numeric" => ColumnType::Decimal(sql_type.digits),
        "float8" => ColumnType::Double,
        "float4" => ColumnType::Float,
        "bool" => ColumnType::Boolean,
        "timestamptz" => ColumnType::TimestampWithTimeZone,
        "timestamp" => ColumnType::DateTime,
        "date" => ColumnType::Date,
        "time" => ColumnType::Time,
        "json" => ColumnType::Json,
        "jsonb" => ColumnType::JsonBinary,
        "bytea" => ColumnType::VarBinary(StringLen::None),
        "_uuid" => array(ColumnType::Uuid),
        "_text" | "_varchar" => array(ColumnType::Text),
        "_int4" => array(ColumnType::Integer),
        "_int8" => array(ColumnType::BigInteger),
        _ if !sql_type.labels.is_empty() => ColumnType::Enum {
            name: Alias::new(name).into_iden(),
            variants: sql_type.labels.iter().map(|label| Alias::new(label).into_iden()).collect(),
        },
        _ => ColumnType::custom(name.to_owned()),
    }
}
