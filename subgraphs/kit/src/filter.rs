//! Filters: what a client wants of a list, checked against the columns that the type shows, as a condition in SQL.

use crate::{
    misfit::Misfit,
    scalar::{Scalar, cast},
    sql::Sql,
    table::{Column, Table},
};
use async_graphql::Value;

/// How deep `and`, `or` and `not` may be nested.
const DEPTH_MAX: usize = 5;
/// How many comparisons one filter may hold.
const COMPARISONS_MAX: usize = 50;
/// How many values `in`, `notIn`, `contains` and `overlaps` may list.
const LIST_MAX: usize = 100;

/// What a filter asks of a row.
#[derive(Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Is { column: usize, null: bool },
    Compare { column: usize, operator: &'static str, text: String },
    Like { column: usize, pattern: String },
    Among { column: usize, texts: Vec<String>, negated: bool },
    List { column: usize, operator: &'static str, texts: Vec<String> },
}

/// The comparisons that a scalar's filter offers, with what each takes.
pub(crate) fn operators(scalar: &Scalar) -> &'static [(&'static str, Operand, &'static str)] {
    use Operand::{Flag, List, One};
    const EQUAL: (&str, Operand, &str) = ("eq", One, "Equal to this.");
    const NOT_EQUAL: (&str, Operand, &str) = ("ne", One, "Not equal to this; null is not equal either.");
    const IN: (&str, Operand, &str) = ("in", List, "Equal to one of these, at most 100.");
    const NOT_IN: (&str, Operand, &str) = ("notIn", List, "Equal to none of these, at most 100.");
    const LESS: (&str, Operand, &str) = ("lt", One, "Less than this.");
    const AT_MOST: (&str, Operand, &str) = ("lte", One, "Less than or equal to this.");
    const GREATER: (&str, Operand, &str) = ("gt", One, "Greater than this.");
    const AT_LEAST: (&str, Operand, &str) = ("gte", One, "Greater than or equal to this.");
    const IS_NULL: (&str, Operand, &str) = ("isNull", Flag, "Whether there is no value.");
    match scalar {
        Scalar::Id(_) | Scalar::Uuid | Scalar::Enumeration(_) => &[EQUAL, NOT_EQUAL, IN, NOT_IN, IS_NULL],
        Scalar::Boolean => &[EQUAL, NOT_EQUAL, IS_NULL],
        Scalar::Json => &[IS_NULL],
        Scalar::Texts => &[
            ("contains", List, "Holds all of these, at most 100."),
            ("overlaps", List, "Holds at least one of these, at most 100."),
            IS_NULL,
        ],
        Scalar::Text => &[
            EQUAL,
            NOT_EQUAL,
            IN,
            NOT_IN,
            LESS,
            AT_MOST,
            GREATER,
            AT_LEAST,
            ("startsWith", One, "Begins with this, in capitals or not."),
            ("contains", One, "Contains this, in capitals or not."),
            IS_NULL,
        ],
        _ => &[EQUAL, NOT_EQUAL, IN, NOT_IN, LESS, AT_MOST, GREATER, AT_LEAST, IS_NULL],
    }
}

/// What a comparison takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    One,
    List,
    Flag,
}

impl Condition {
    /// The condition that the client's filter stands for.
    pub fn parse(table: &Table, filter: &Value) -> Result<Self, Misfit> {
        let mut extent = Extent::default();
        let condition = parse(table, filter, &mut extent);
        // Told of the whole filter: where in it the limit was passed says nothing.
        match extent.exceeded {
            Some(limit) => Err(Misfit::new(limit)),
            None => condition,
        }
    }

    /// Adds the condition to the statement.
    pub fn write(&self, table: &Table, sql: &mut Sql) {
        match self {
            Condition::All(parts) => write_joined(table, parts, " and ", "true", sql),
            Condition::Any(parts) => write_joined(table, parts, " or ", "false", sql),
            Condition::Not(part) => {
                // What is unknown, because a value is null, does not match, so its contrary does.
                sql.push("(");
                part.write(table, sql);
                sql.push(") is not true");
            }
            Condition::Is { column, null } => {
                sql.identifier(table.columns[*column].name).push(if *null {
                    " is null"
                } else {
                    " is not null"
                });
            }
            Condition::Compare { column, operator, text } => {
                let column = &table.columns[*column];
                sql.identifier(column.name).push(operator).bind(text.clone(), cast(column.sql_type));
            }
            Condition::Like { column, pattern } => {
                sql.identifier(table.columns[*column].name).push(" ilike ").bind(pattern.clone(), "");
            }
            Condition::Among { column, texts, negated } => {
                let column = &table.columns[*column];
                if *negated {
                    sql.push("(").identifier(column.name).push(" is null or ");
                }
                sql.identifier(column.name).push(if *negated { " <> all(" } else { " = any(" });
                sql.bind(texts.clone(), &list_cast(column)).push(if *negated { "))" } else { ")" });
            }
            Condition::List { column, operator, texts } => {
                sql.identifier(table.columns[*column].name).push(operator).bind(texts.clone(), "text[]");
            }
        }
    }
}

fn list_cast(column: &Column) -> String {
    match cast(column.sql_type) {
        "" => "text[]".to_owned(),
        one => format!("{one}[]"),
    }
}

fn write_joined(table: &Table, parts: &[Condition], glue: &str, none: &str, sql: &mut Sql) {
    if parts.is_empty() {
        sql.push(none);
        return;
    }
    sql.push("(");
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            sql.push(glue);
        }
        part.write(table, sql);
    }
    sql.push(")");
}

/// How far a filter goes.
#[derive(Default)]
struct Extent {
    depth: usize,
    comparisons: usize,
    /// Which limit it passes.
    exceeded: Option<String>,
}

impl Extent {
    fn check(&mut self) -> Result<(), Misfit> {
        if self.depth > DEPTH_MAX {
            self.exceeded = Some(format!("may be nested at most {DEPTH_MAX} deep"));
        } else if self.comparisons > COMPARISONS_MAX {
            self.exceeded = Some(format!("may hold at most {COMPARISONS_MAX} comparisons"));
        }
        self.exceeded.as_ref().map_or(Ok(()), |limit| Err(Misfit::new(limit)))
    }
}

fn parse(table: &Table, filter: &Value, extent: &mut Extent) -> Result<Condition, Misfit> {
    let Value::Object(fields) = filter else { return Err(Misfit::new("a filter is an object")) };
    let mut parts = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let part = match (name.as_str(), value) {
            (_, Value::Null) => continue,
            ("and", value) => nested(table, value, extent).map(|all| vec![Condition::All(all)]),
            ("or", value) => nested(table, value, extent).map(|any| vec![Condition::Any(any)]),
            ("not", value) => deeper(table, value, extent).map(|not| vec![Condition::Not(Box::new(not))]),
            (name, value) => comparisons(table, name, value, extent),
        };
        parts.extend(part.map_err(|misfit| misfit.within(name))?);
    }
    Ok(Condition::All(parts))
}

fn deeper(table: &Table, filter: &Value, extent: &mut Extent) -> Result<Condition, Misfit> {
    extent.depth += 1;
    extent.check()?;
    let condition = parse(table, filter, extent);
    extent.depth -= 1;
    condition
}

fn nested(table: &Table, value: &Value, extent: &mut Extent) -> Result<Vec<Condition>, Misfit> {
    let Value::List(filters) = value else { return Ok(vec![deeper(table, value, extent)?]) };
    let parts = filters.iter().enumerate();
    parts.map(|(index, filter)| deeper(table, filter, extent).map_err(|misfit| misfit.at(index))).collect()
}

fn comparisons(
    table: &Table,
    name: &str,
    value: &Value,
    extent: &mut Extent,
) -> Result<Vec<Condition>, Misfit> {
    let column = table.shown_column(name);
    let column = column.ok_or_else(|| Misfit::new(format!("is nothing to filter {} by", table.name)))?;
    let Value::Object(operators) = value else { return Err(Misfit::new("takes an object of comparisons")) };
    extent.comparisons += operators.len();
    extent.check()?;
    let compared = operators.iter().map(|(operator, operand)| {
        compare(table, column, operator, operand).map_err(|misfit| misfit.within(operator))
    });
    compared.collect()
}

fn compare(table: &Table, place: usize, operator: &str, operand: &Value) -> Result<Condition, Misfit> {
    let column = &table.columns[place];
    let (_, takes, _) = operators(&column.scalar)
        .iter()
        .find(|(name, ..)| *name == operator)
        .ok_or_else(|| Misfit::new(format!("is no comparison of {}", column.scalar.type_name())))?;
    match (takes, operand) {
        (_, Value::Null) => Err(Misfit::new("null is no value to compare with; use isNull")),
        (Operand::Flag, Value::Boolean(null)) => Ok(Condition::Is { column: place, null: *null }),
        (Operand::Flag, value) => Err(Misfit::new(format!("{value} is not a Boolean"))),
        (Operand::List, value) => compare_list(column, place, operator, value),
        (Operand::One, value) => {
            let text = column.scalar.parse(value)?;
            Ok(match operator {
                "eq" => Condition::Compare { column: place, operator: " = ", text },
                "ne" => Condition::Compare { column: place, operator: " is distinct from ", text },
                "lt" => Condition::Compare { column: place, operator: " < ", text },
                "lte" => Condition::Compare { column: place, operator: " <= ", text },
                "gt" => Condition::Compare { column: place, operator: " > ", text },
                "gte" => Condition::Compare { column: place, operator: " >= ", text },
                "startsWith" => Condition::Like { column: place, pattern: format!("{}%", escaped(&text)) },
                _ => Condition::Like { column: place, pattern: format!("%{}%", escaped(&text)) },
            })
        }
    }
}

fn compare_list(column: &Column, place: usize, operator: &str, value: &Value) -> Result<Condition, Misfit> {
    let one = std::slice::from_ref(value);
    let items = if let Value::List(items) = value { items } else { one };
    if items.len() > LIST_MAX {
        return Err(Misfit::new(format!("at most {LIST_MAX} values may be listed")));
    }
    let item = if matches!(column.scalar, Scalar::Texts) { &Scalar::Text } else { &column.scalar };
    let texts = items.iter().enumerate();
    let texts = texts.map(|(index, value)| item.parse(value).map_err(|misfit| misfit.at(index)));
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    Ok(match (&column.scalar, operator) {
        (Scalar::Texts, "contains") => Condition::List { column: place, operator: " @> ", texts },
        (Scalar::Texts, _) => Condition::List { column: place, operator: " && ", texts },
        (_, operator) => Condition::Among { column: place, texts, negated: operator == "notIn" },
    })
}

/// The text with what `like` reads as patterns taken literally.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}
