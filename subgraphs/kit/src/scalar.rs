//! The types of single values: what they are called, what they accept, how they go to the database.

use crate::{enumeration::Enumeration, key::KeyKind, misfit::Misfit};
use async_graphql::{Number, Value};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use entities::catalog::SqlType;
use std::sync::Arc;

/// The type of a single value in the graph.
#[derive(Clone, Debug)]
pub enum Scalar {
    /// `ID`: a key of this kind.
    Id(KeyKind),
    Uuid,
    Text,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Date,
    Boolean,
    Json,
    /// `[String!]`.
    Texts,
    /// One of a closed list.
    Enumeration(Arc<Enumeration>),
}

/// Integers up to this one are exact in JSON as any client reads it.
const EXACT_IN_JSON_MAX: u64 = 1 << 53;
/// The most texts of a list that is written.
const TEXTS_MAX: usize = 100;
/// The most digits of a `Decimal` that is taken.
const DECIMAL_DIGITS_MAX: usize = 100;

impl Scalar {
    /// The scalar that shows a column of this type.
    pub(crate) fn of(sql_type: SqlType) -> Self {
        match sql_type {
            SqlType::Uuid => Scalar::Uuid,
            SqlType::SmallInt | SqlType::Integer => Scalar::Int,
            SqlType::BigInt => Scalar::BigInt,
            SqlType::Numeric { .. } => Scalar::Decimal,
            SqlType::Double | SqlType::Real => Scalar::Float,
            SqlType::Boolean => Scalar::Boolean,
            SqlType::Timestamptz | SqlType::Timestamp => Scalar::DateTime,
            SqlType::Date => Scalar::Date,
            SqlType::Json => Scalar::Json,
            SqlType::TextArray => Scalar::Texts,
            SqlType::Text | SqlType::Inet | SqlType::Other => Scalar::Text,
        }
    }

    /// The type's name in the graph, nullable.
    pub fn type_name(&self) -> &str {
        match self {
            Scalar::Id(_) => "ID",
            Scalar::Uuid => "UUID",
            Scalar::Text => "String",
            Scalar::Int => "Int",
            Scalar::BigInt => "BigInt",
            Scalar::Float => "Float",
            Scalar::Decimal => "Decimal",
            Scalar::DateTime => "DateTime",
            Scalar::Date => "Date",
            Scalar::Boolean => "Boolean",
            Scalar::Json => "JSON",
            Scalar::Texts => "[String!]",
            Scalar::Enumeration(list) => &list.name,
        }
    }

    /// Whether its order says something to people. The order of keys is every list's last word anyway.
    pub(crate) fn is_sortable(&self) -> bool {
        !matches!(self, Scalar::Id(_) | Scalar::Uuid | Scalar::Json | Scalar::Texts)
    }

    /// The text by which the database is given the client's value.
    pub(crate) fn parse(&self, value: &Value) -> Result<String, Misfit> {
        let parsed = match (self, value) {
            (Scalar::Id(kind), value) => kind.parse_value(value).map(|key| key.to_string()),
            (Scalar::Uuid, Value::String(text)) => uuid::Uuid::try_parse(text).ok().map(|id| id.to_string()),
            (Scalar::Text, Value::String(text)) => return storable(text),
            (Scalar::Int, Value::Number(number)) => {
                number.as_i64().and_then(|number| i32::try_from(number).ok()).map(|number| number.to_string())
            }
            (Scalar::BigInt, Value::String(text)) => text.parse().ok().map(|number: i64| number.to_string()),
            (Scalar::Decimal, Value::String(text)) => is_decimal(text).then(|| text.clone()),
            (Scalar::BigInt | Scalar::Decimal, Value::Number(number)) => return self.exact(number),
            (Scalar::Float, Value::Number(number)) => Some(number.to_string()),
            (Scalar::DateTime, Value::String(text)) => DateTime::parse_from_rfc3339(text)
                .ok()
                .map(|time| time.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Micros, true)),
            (Scalar::Date, Value::String(text)) => {
                NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|date| date.to_string())
            }
            (Scalar::Boolean, Value::Boolean(value)) => Some(value.to_string()),
            (Scalar::Json, value) => return parse_json(value),
            (Scalar::Texts, Value::List(items)) => return parse_texts(items),
            (Scalar::Enumeration(list), Value::Enum(name)) => list.stored(name).map(str::to_owned),
            (Scalar::Enumeration(list), Value::String(name)) => list.stored(name).map(str::to_owned),
            _ => None,
        };
        parsed.ok_or_else(|| Misfit::new(format!("{value} is {}", self.contrary())))
    }

    /// What a value is that the scalar does not take.
    fn contrary(&self) -> String {
        match self {
            Scalar::Id(_) => "no such key".to_owned(),
            Scalar::Uuid => "not a UUID".to_owned(),
            Scalar::Int => "not an Int of 32 bits".to_owned(),
            Scalar::BigInt => "not a BigInt: write a string such as \"42\", of 64 bits at most".to_owned(),
            Scalar::Decimal => "not a Decimal: write a string such as \"12.50\"".to_owned(),
            Scalar::DateTime => "not a DateTime such as \"2026-01-31T12:00:00Z\"".to_owned(),
            Scalar::Date => "not a Date such as \"2026-01-31\"".to_owned(),
            Scalar::Enumeration(list) => format!("no value of {}", list.name),
            Scalar::Text | Scalar::Float | Scalar::Boolean | Scalar::Json | Scalar::Texts => {
                format!("not of type {}", self.type_name())
            }
        }
    }

    /// A number that every reader of JSON takes for the same.
    fn exact(&self, number: &Number) -> Result<String, Misfit> {
        match number.as_i64() {
            Some(number) if number.unsigned_abs() <= EXACT_IN_JSON_MAX => Ok(number.to_string()),
            _ => Err(Misfit::new(format!(
                "{number} may not be exact as a JSON number: write the {} as a string, \"{number}\"",
                self.type_name()
            ))),
        }
    }
}

/// Refuses a text with more characters than its place takes, `own` or else the general limit, and a list with too
/// many texts.
pub(crate) fn check_length(
    scalar: &Scalar,
    value: &Value,
    own: Option<usize>,
    text_length_max: usize,
) -> Result<(), Misfit> {
    match (scalar, value) {
        (Scalar::Text, Value::String(text)) => {
            let (length, max) = (text.chars().count(), own.unwrap_or(text_length_max));
            let limit = if own.is_some() { "" } else { " (limit text_length_max)" };
            let problem = || format!("has {length} characters, and may have {max}{limit}");
            if length > max { Err(Misfit::too_long(problem())) } else { Ok(()) }
        }
        (Scalar::Texts, Value::List(items)) if items.len() > TEXTS_MAX => Err(Misfit::too_long(format!(
            "has {} items, and may have {TEXTS_MAX} (limit texts_max)",
            items.len()
        ))),
        (Scalar::Texts, Value::List(items)) => items.iter().enumerate().try_for_each(|(index, item)| {
            check_length(&Scalar::Text, item, None, text_length_max).map_err(|misfit| misfit.at(index))
        }),
        _ => Ok(()),
    }
}

/// A text as PostgreSQL can hold it.
fn storable(text: &str) -> Result<String, Misfit> {
    if text.contains('\0') {
        return Err(Misfit::new("a text must not hold the character U+0000"));
    }
    Ok(text.to_owned())
}

/// The texts as PostgreSQL writes an array.
fn parse_texts(items: &[Value]) -> Result<String, Misfit> {
    let mut array = "{".to_owned();
    for (index, item) in items.iter().enumerate() {
        let text = Scalar::Text.parse(item).map_err(|misfit| misfit.at(index))?;
        array.push_str(if index > 0 { ",\"" } else { "\"" });
        array.push_str(&text.replace('\\', "\\\\").replace('"', "\\\""));
        array.push('"');
    }
    array.push('}');
    Ok(array)
}

fn parse_json(value: &Value) -> Result<String, Misfit> {
    let text = value.clone().into_json().map_err(|error| Misfit::new(error.to_string()))?.to_string();
    // Escaped in JSON, but no character that a jsonb can hold.
    if text.contains("\\u0000") {
        return Err(Misfit::new("a JSON value must not hold the character U+0000"));
    }
    Ok(text)
}

fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && text.len() <= DECIMAL_DIGITS_MAX
}

/// The type to cast a parameter to that was given as text; empty where it is text already.
pub(crate) fn cast(sql_type: SqlType) -> &'static str {
    match sql_type {
        SqlType::Uuid => "uuid",
        SqlType::SmallInt => "smallint",
        SqlType::Integer => "integer",
        SqlType::BigInt => "bigint",
        SqlType::Numeric { .. } => "numeric",
        SqlType::Double => "double precision",
        SqlType::Real => "real",
        SqlType::Boolean => "boolean",
        SqlType::Timestamptz => "timestamptz",
        SqlType::Timestamp => "timestamp",
        SqlType::Date => "date",
        SqlType::Json => "jsonb",
        SqlType::TextArray => "text[]",
        SqlType::Inet => "inet",
        SqlType::Text | SqlType::Other => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_exact_or_refused() {
        for exact in ["12.50", "-0.01", "0", "123456789012345678901234567890.123456789"] {
            assert_eq!(Scalar::Decimal.parse(&Value::from(exact)), Ok(exact.to_owned()));
        }
        assert_eq!(Scalar::Decimal.parse(&Value::from(12)), Ok("12".to_owned()));
        for refused in ["", "1.", ".5", "1e3", "NaN", "0x10", "1,5", " 1"] {
            assert!(Scalar::Decimal.parse(&Value::from(refused)).is_err(), "{refused}");
        }
        let fraction = Scalar::Decimal.parse(&Value::from(12.5)).unwrap_err();
        assert!(fraction.to_string().contains("as a string"), "{fraction}");
    }

    #[test]
    fn a_big_int_beyond_what_json_can_hold_must_be_a_string() {
        assert_eq!(Scalar::BigInt.parse(&Value::from("9223372036854775807")), Ok(i64::MAX.to_string()));
        assert!(Scalar::BigInt.parse(&Value::from(i64::MAX)).is_err());
        assert!(Scalar::BigInt.parse(&Value::from("9223372036854775808")).is_err());
        assert!(Scalar::BigInt.parse(&Value::from(1.5)).is_err());
    }

    #[test]
    fn texts_stand_in_an_array_as_they_are() {
        let list = Value::List(vec![Value::from("a, {b}"), Value::from("\\ \"c\"")]);
        assert_eq!(Scalar::Texts.parse(&list), Ok(r#"{"a, {b}","\\ \"c\""}"#.to_owned()));
        assert_eq!(Scalar::Texts.parse(&Value::List(Vec::new())), Ok("{}".to_owned()));
    }

    #[test]
    fn times_are_taken_with_their_zone_only() {
        let parsed = Scalar::DateTime.parse(&Value::from("2026-01-31T12:00:00.000001+01:00"));
        assert_eq!(parsed, Ok("2026-01-31T11:00:00.000001Z".to_owned()));
        assert!(Scalar::DateTime.parse(&Value::from("2026-01-31 12:00")).is_err());
        assert!(Scalar::Text.parse(&Value::from("a\0")).is_err());
    }
}
