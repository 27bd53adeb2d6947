//! A row's key, whatever its column's type.

use async_graphql::Value;
use entities::catalog::SqlType;
use sea_orm::Value as Parameter;
use std::{fmt, sync::Arc};
use uuid::Uuid;

/// The key of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    Uuid(Uuid),
    Integer(i64),
    Text(Arc<str>),
}

/// The longest text that can be a key, in bytes.
const TEXT_BYTES_MAX: usize = 500;

/// Which kind of key a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    Uuid,
    Integer,
    Text,
}

impl KeyKind {
    /// The kind that a column of this type holds; `None` where it can be no key.
    pub fn of(sql_type: SqlType) -> Option<Self> {
        match sql_type {
            SqlType::Uuid => Some(KeyKind::Uuid),
            SqlType::SmallInt | SqlType::Integer | SqlType::BigInt => Some(KeyKind::Integer),
            SqlType::Text => Some(KeyKind::Text),
            _ => None,
        }
    }

    /// The key that the text writes; `None` where it is no key of this kind.
    pub fn parse(self, text: &str) -> Option<Key> {
        match self {
            KeyKind::Uuid => Uuid::try_parse(text).ok().map(Key::Uuid),
            KeyKind::Integer => text.parse().ok().map(Key::Integer),
            KeyKind::Text if text.len() > TEXT_BYTES_MAX || text.contains('\0') => None,
            KeyKind::Text => Some(Key::Text(text.into())),
        }
    }

    /// The key that a GraphQL `ID` names.
    pub fn parse_value(self, value: &Value) -> Option<Key> {
        match value {
            Value::String(text) => self.parse(text),
            Value::Number(number) => self.parse(&number.as_i64()?.to_string()),
            _ => None,
        }
    }

    /// The keys as one array parameter. Keys of another kind are left out: no row has them.
    pub(crate) fn array(self, keys: &[Key]) -> Parameter {
        match self {
            KeyKind::Uuid => keys
                .iter()
                .filter_map(|key| if let Key::Uuid(id) = key { Some(*id) } else { None })
                .collect::<Vec<_>>()
                .into(),
            KeyKind::Integer => keys
                .iter()
                .filter_map(|key| if let Key::Integer(id) = key { Some(*id) } else { None })
                .collect::<Vec<_>>()
                .into(),
            KeyKind::Text => keys
                .iter()
                .filter_map(|key| if let Key::Text(id) = key { Some(id.to_string()) } else { None })
                .collect::<Vec<_>>()
                .into(),
        }
    }

    /// The type of [`KeyKind::array`] in SQL.
    pub(crate) fn array_type(self) -> &'static str {
        match self {
            KeyKind::Uuid => "uuid[]",
            KeyKind::Integer => "bigint[]",
            KeyKind::Text => "text[]",
        }
    }
}

/// As people say it: `a UUID`.
impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeyKind::Uuid => f.write_str("a UUID"),
            KeyKind::Integer => f.write_str("a whole number"),
            KeyKind::Text => write!(f, "a text of at most {TEXT_BYTES_MAX} bytes"),
        }
    }
}

impl Key {
    /// Which kind of key it is.
    pub(crate) fn kind(&self) -> KeyKind {
        match self {
            Key::Uuid(_) => KeyKind::Uuid,
            Key::Integer(_) => KeyKind::Integer,
            Key::Text(_) => KeyKind::Text,
        }
    }

    /// The key as one parameter.
    pub(crate) fn parameter(&self) -> Parameter {
        match self {
            Key::Uuid(id) => (*id).into(),
            Key::Integer(id) => (*id).into(),
            Key::Text(id) => id.to_string().into(),
        }
    }

    /// The key as a GraphQL `ID`.
    pub fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Uuid(id) => id.fmt(f),
            Key::Integer(id) => id.fmt(f),
            Key::Text(id) => f.write_str(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_from_its_text() {
        for (kind, text) in [
            (KeyKind::Uuid, "00000000-0000-0000-0000-00000000002a"),
            (KeyKind::Integer, "-42"),
            (KeyKind::Text, "auth0|42"),
        ] {
            assert_eq!(kind.parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_key_of_the_kind_is_refused() {
        assert_eq!(KeyKind::Uuid.parse("42"), None);
        assert_eq!(KeyKind::Integer.parse("4.2"), None);
        assert_eq!(KeyKind::Text.parse("a\0b"), None);
        assert_eq!(KeyKind::Integer.parse_value(&Value::from(7)), Some(Key::Integer(7)));
        assert_eq!(KeyKind::Uuid.parse_value(&Value::Boolean(true)), None);
    }
}
