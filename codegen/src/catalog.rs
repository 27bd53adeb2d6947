//! The catalog: what the database knows of its tables and SeaORM does not, as static data.

use crate::schema::{Column, Constraint, ConstraintKind, SqlType, Table};

/// The catalog's Rust, not yet formatted.
pub fn file(tables: &[Table]) -> String {
    let mut code = String::from(
        "use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};\n\n\
         /// The tables and views, in the order of their names.\n\
         pub static TABLES: &[Table] = &[",
    );
    for table in tables {
        code.push_str(&table_literal(table));
    }
    code.push_str("];\n");
    code
}

fn table_literal(table: &Table) -> String {
    let columns: String = table.columns.iter().map(column_literal).collect();
    let constraints: String = table.constraints.iter().map(constraint_literal).collect();
    format!(
        "Table {{ name: {:?}, comment: {:?}, primary_key: &{:?}, columns: &[{columns}], \
        constraints: &[{constraints}], view: {} }},\n",
        table.name, table.comment, table.primary_key, table.view
    )
}

fn constraint_literal(constraint: &Constraint) -> String {
    let kind = match constraint.kind {
        ConstraintKind::Unique => "Unique",
        ConstraintKind::Reference => "Reference",
        ConstraintKind::Check => "Check",
    };
    format!(
        "Constraint {{ name: {:?}, kind: ConstraintKind::{kind}, columns: &{:?}, comment: {:?} }},\n",
        constraint.name, constraint.columns, constraint.comment
    )
}

/// The column, with the fields that differ from `Column::PLAIN`.
fn column_literal(column: &Column) -> String {
    let mut literal = format!("Column {{ name: {:?}, sql_type: {}", column.name, sql_type(&column.sql_type));
    for (field, set) in [
        ("nullable", column.nullable),
        ("default", column.default),
        ("generated", column.generated),
        ("unique", column.unique),
    ] {
        if set {
            literal.push_str(&format!(", {field}: true"));
        }
    }
    if let Some(length) = column.sql_type.length {
        literal.push_str(&format!(", length: Some({length})"));
    }
    if !column.values.is_empty() {
        literal.push_str(&format!(", values: &{:?}", column.values));
    }
    if let Some(references) = &column.references {
        literal.push_str(&format!(", references: Some({references:?})"));
    }
    if !column.comment.is_empty() {
        literal.push_str(&format!(", comment: {:?}", column.comment));
    }
    literal.push_str(", ..Column::PLAIN },\n");
    literal
}

fn sql_type(sql_type: &SqlType) -> String {
    let name = match sql_type.name.as_str() {
        "uuid" => "Uuid",
        "text" | "varchar" | "bpchar" => "Text",
        "int2" => "SmallInt",
        "int4" => "Integer",
        "int8" => "BigInt",
        "numeric" => {
            let (precision, scale) = sql_type.digits.unzip();
            return format!("SqlType::Numeric {{ precision: {precision:?}, scale: {scale:?} }}");
        }
        "float8" => "Double",
        "float4" => "Real",
        "bool" => "Boolean",
        "timestamptz" => "Timestamptz",
        "timestamp" => "Timestamp",
        "date" => "Date",
        "json" | "jsonb" => "Json",
        "_text" | "_varchar" => "TextArray",
        "inet" => "Inet",
        _ if !sql_type.labels.is_empty() => "Text",
        _ => "Other",
    };
    format!("SqlType::{name}")
}
