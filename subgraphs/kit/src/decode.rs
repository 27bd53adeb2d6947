//! Values as PostgreSQL sends them, in binary, to values of the graph. Nothing goes through a float that is exact.

use crate::{key::Key, key::KeyKind, table::Column};
use async_graphql::Value;
use chrono::{DateTime, Days, NaiveDate, SecondsFormat};
use entities::catalog::SqlType;
use std::fmt::Write;
use uuid::Uuid;

/// A value did not have the form that its column's type says.
#[derive(Debug, thiserror::Error)]
#[error("column {column} does not hold a well-formed {sql_type:?}")]
pub(crate) struct Malformed {
    column: &'static str,
    sql_type: SqlType,
}

/// Seconds from 1970, where Unix time begins, to 2000, where PostgreSQL's does.
const SECONDS_TO_2000: i64 = 946_684_800;

/// The column's value in the graph.
pub(crate) fn value(column: &Column, bytes: &[u8]) -> Result<Value, Malformed> {
    if let Some(list) = column.enumeration() {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        return list.name_of(text).map(|name| Value::Enum(name.clone())).ok_or_else(|| malformed(column));
    }
    scalar(column.sql_type, bytes).ok_or_else(|| malformed(column))
}

/// The column's value as a key.
pub(crate) fn key(column: &Column, bytes: &[u8]) -> Result<Key, Malformed> {
    let key = match KeyKind::of(column.sql_type) {
        Some(KeyKind::Uuid) => Uuid::from_slice(bytes).ok().map(Key::Uuid),
        Some(KeyKind::Integer) => integer(bytes).map(Key::Integer),
        Some(KeyKind::Text) => std::str::from_utf8(bytes).ok().map(|text| Key::Text(text.into())),
        None => None,
    };
    key.ok_or_else(|| malformed(column))
}

fn malformed(column: &Column) -> Malformed {
    Malformed { column: column.name, sql_type: column.sql_type }
}

fn scalar(sql_type: SqlType, bytes: &[u8]) -> Option<Value> {
    Some(match sql_type {
        SqlType::Uuid => uuid(bytes)?.into(),
        SqlType::Text | SqlType::Inet | SqlType::Other => std::str::from_utf8(bytes).ok()?.into(),
        SqlType::SmallInt | SqlType::Integer => integer(bytes)?.into(),
        SqlType::BigInt => integer(bytes)?.to_string().into(),
        SqlType::Numeric { .. } => numeric(bytes)?.into(),
        SqlType::Double => f64::from_be_bytes(bytes.try_into().ok()?).into(),
        SqlType::Real => f32::from_be_bytes(bytes.try_into().ok()?).into(),
        SqlType::Boolean => (*bytes.first()? != 0).into(),
        SqlType::Timestamptz | SqlType::Timestamp => time(integer(bytes)?)?.into(),
        SqlType::Date => date(integer(bytes)?)?.into(),
        SqlType::Json => json(bytes)?,
        SqlType::TextArray => texts(bytes)?,
    })
}

/// Without formatting, because every row has some.
fn uuid(bytes: &[u8]) -> Option<String> {
    let mut text = Uuid::encode_buffer();
    Some(Uuid::from_slice(bytes).ok()?.hyphenated().encode_lower(&mut text).to_owned())
}

fn integer(bytes: &[u8]) -> Option<i64> {
    match bytes.len() {
        2 => Some(i16::from_be_bytes(bytes.try_into().ok()?).into()),
        4 => Some(i32::from_be_bytes(bytes.try_into().ok()?).into()),
        8 => Some(i64::from_be_bytes(bytes.try_into().ok()?)),
        _ => None,
    }
}

/// A `numeric` with all its digits and its scale: groups of four decimal digits, the weight of the first group, the
/// sign, and how many digits stand behind the point.
fn numeric(bytes: &[u8]) -> Option<String> {
    let (head, groups) = bytes.split_at_checked(8)?;
    let weight = i16::from_be_bytes([head[2], head[3]]);
    let sign = u16::from_be_bytes([head[4], head[5]]);
    let scale = usize::from(u16::from_be_bytes([head[6], head[7]]));
    match sign {
        0x0000 | 0x4000 => {}
        0xC000 => return Some("NaN".to_owned()),
        0xD000 => return Some("Infinity".to_owned()),
        0xF000 => return Some("-Infinity".to_owned()),
        _ => return None,
    }
    let group = |place: i16| -> u16 {
        let Ok(index) = usize::try_from(place) else { return 0 };
        groups.get(index * 2..index * 2 + 2).map_or(0, |pair| u16::from_be_bytes([pair[0], pair[1]]))
    };
    let mut text = String::with_capacity(groups.len() * 2 + scale + 3);
    if sign == 0x4000 {
        text.push('-');
    }
    if weight < 0 {
        text.push('0');
    } else {
        write!(text, "{}", group(0)).ok()?;
        for place in 1..=weight {
            push_group(group(place), &mut text);
        }
    }
    if scale > 0 {
        text.push('.');
        let end = text.len() + scale;
        let mut place = weight + 1;
        while text.len() < end {
            push_group(group(place), &mut text);
            place += 1;
        }
        text.truncate(end);
    }
    Some(text)
}

/// Four digits of a `numeric`. Without formatting, because lists of money are made of them.
fn push_group(group: u16, text: &mut String) {
    let digits = [1000, 100, 10, 1].map(|place| char::from_digit(u32::from(group / place % 10), 10));
    text.extend(digits.into_iter().flatten());
}

/// Microseconds since 2000 as RFC 3339 in UTC.
fn time(microseconds: i64) -> Option<String> {
    let time = DateTime::from_timestamp_micros(microseconds.checked_add(SECONDS_TO_2000 * 1_000_000)?)?;
    Some(time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

/// Days since 2000 as `YYYY-MM-DD`.
fn date(days: i64) -> Option<String> {
    let start = NaiveDate::from_ymd_opt(2000, 1, 1)?;
    let distance = Days::new(days.unsigned_abs());
    let date = if days < 0 { start.checked_sub_days(distance) } else { start.checked_add_days(distance) };
    date.map(|date| date.to_string())
}

/// `jsonb` (a version, then text) or `json` (text).
fn json(bytes: &[u8]) -> Option<Value> {
    let text = bytes.strip_prefix(&[1]).unwrap_or(bytes);
    Value::from_json(serde_json::from_slice(text).ok()?).ok()
}

/// A one-dimensional array of texts: dimensions, nulls, type; length and lower bound of each dimension; the items.
fn texts(bytes: &[u8]) -> Option<Value> {
    let mut rest = bytes;
    let mut word = || -> Option<i32> {
        let (word, tail) = rest.split_first_chunk::<4>()?;
        rest = tail;
        Some(i32::from_be_bytes(*word))
    };
    let dimensions = word()?;
    let (_nulls, _type) = (word()?, word()?);
    if dimensions == 0 {
        return Some(Value::List(Vec::new()));
    }
    let length = usize::try_from(word()?).ok()?;
    word()?;
    let mut items = Vec::with_capacity(length.min(1000));
    for _ in 0..length {
        let (size, tail) = rest.split_first_chunk::<4>()?;
        // A null item has the size -1. A list of strings has no nulls, so it is left out.
        let Ok(size) = usize::try_from(i32::from_be_bytes(*size)) else {
            rest = tail;
            continue;
        };
        let (item, tail) = tail.split_at_checked(size)?;
        items.push(std::str::from_utf8(item).ok()?.into());
        rest = tail;
    }
    (dimensions == 1).then_some(Value::List(items))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numeric_of(weight: i16, sign: u16, scale: u16, groups: &[u16]) -> String {
        let mut bytes = u16::try_from(groups.len()).unwrap().to_be_bytes().to_vec();
        bytes.extend(weight.to_be_bytes());
        bytes.extend(sign.to_be_bytes());
        bytes.extend(scale.to_be_bytes());
        bytes.extend(groups.iter().flat_map(|group| group.to_be_bytes()));
        numeric(&bytes).unwrap()
    }

    #[test]
    fn a_numeric_keeps_all_its_digits_and_its_scale() {
        assert_eq!(numeric_of(0, 0, 2, &[12, 5000]), "12.50");
        assert_eq!(numeric_of(0, 0, 0, &[]), "0");
        assert_eq!(numeric_of(0, 0, 2, &[]), "0.00");
        assert_eq!(numeric_of(-1, 0, 2, &[100]), "0.01");
        assert_eq!(numeric_of(-2, 0x4000, 8, &[1]), "-0.00000001");
        assert_eq!(numeric_of(2, 0, 0, &[1]), "100000000");
        assert_eq!(numeric_of(1, 0x4000, 5, &[1, 2, 3456, 7000]), "-10002.34567");
        assert_eq!(numeric_of(0, 0xC000, 0, &[]), "NaN");
    }

    #[test]
    fn times_are_utc_with_the_digits_that_they_have() {
        assert_eq!(time(0).unwrap(), "2000-01-01T00:00:00Z");
        assert_eq!(time(1).unwrap(), "2000-01-01T00:00:00.000001Z");
        assert_eq!(time(-1_000_000).unwrap(), "1999-12-31T23:59:59Z");
        assert_eq!(date(-1).unwrap(), "1999-12-31");
        assert_eq!(date(366).unwrap(), "2001-01-01");
    }
}
