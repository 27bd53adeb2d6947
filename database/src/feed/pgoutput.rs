//! The messages of PostgreSQL's output plugin `pgoutput`, protocol version 1.

use super::event::{Change, Operation, Row, Value};
use crate::Platform;
use bytes::{Buf, Bytes, TryGetError};
use std::{collections::HashMap, str::Utf8Error, sync::Arc};

/// A message that does not follow the protocol.
#[derive(Debug, thiserror::Error)]
pub(super) enum Malformed {
    #[error("a message ends too early")]
    Short(#[from] TryGetError),
    #[error("a name is not UTF-8")]
    Name(#[from] Utf8Error),
    #[error("a message has the unknown part {0:?}")]
    Part(char),
    #[error("a change is of a table that was not introduced")]
    Relation,
}

/// Reads the changes of one stream. It learns the tables from the stream itself.
pub(super) struct Decoder {
    schemas: HashMap<String, Platform>,
    relations: HashMap<u32, Relation>,
}

struct Relation {
    /// None: a schema of nobody's.
    platform: Option<Platform>,
    table: Arc<str>,
    columns: Arc<[String]>,
    /// The columns of the key, by index.
    key: Vec<usize>,
}

impl Decoder {
    /// A decoder for the tables in these schemas.
    pub(super) fn new(schemas: HashMap<String, Platform>) -> Self {
        Decoder { schemas, relations: HashMap::new() }
    }

    /// Reads a message, and adds the changes that it tells.
    pub(super) fn decode(&mut self, mut message: Bytes, changes: &mut Vec<Change>) -> Result<(), Malformed> {
        let message = &mut message;
        match message.try_get_u8()? {
            b'R' => self.introduce(message)?,
            b'I' => {
                let relation = self.relation(message.try_get_u32()?)?;
                expect(message, b'N')?;
                changes.extend(relation.change(Operation::Insert, tuple(message)?));
            }
            b'U' => {
                let relation = self.relation(message.try_get_u32()?)?;
                relation.update(message, changes)?;
            }
            b'D' => {
                let relation = self.relation(message.try_get_u32()?)?;
                // K: the key only; O: the whole old row.
                message.try_get_u8()?;
                changes.extend(relation.change(Operation::Delete, tuple(message)?));
            }
            b'T' => {
                let count = message.try_get_u32()?;
                message.try_get_u8()?;
                for _ in 0..count {
                    let relation = self.relation(message.try_get_u32()?)?;
                    changes.extend(relation.change(Operation::Truncate, vec![]));
                }
            }
            // Types, origins and messages of other programs.
            _ => {}
        }
        Ok(())
    }

    fn relation(&self, id: u32) -> Result<&Relation, Malformed> {
        self.relations.get(&id).ok_or(Malformed::Relation)
    }

    fn introduce(&mut self, message: &mut Bytes) -> Result<(), Malformed> {
        let id = message.try_get_u32()?;
        let schema = name(message)?;
        let table = name(message)?;
        let whole_row_is_key = message.try_get_u8()? == b'f';
        let count = message.try_get_u16()?;
        let mut columns = Vec::with_capacity(count.into());
        let mut key = Vec::new();
        for index in 0..count {
            let is_key = message.try_get_u8()? == 1;
            let column = name(message)?;
            // Type and type modifier.
            message.try_get_u64()?;
            // Under `replica identity full` every column counts as the key; the tables' own is named id.
            if if whole_row_is_key { column == "id" } else { is_key } {
                key.push(index.into());
            }
            columns.push(column);
        }
        let platform = self.schemas.get(&schema).copied();
        self.relations.insert(id, Relation { platform, table: table.into(), columns: columns.into(), key });
        Ok(())
    }
}

impl Relation {
    fn change(&self, operation: Operation, values: Vec<Value>) -> Option<Change> {
        Some(Change {
            platform: self.platform?,
            table: Arc::clone(&self.table),
            operation,
            key: self.key(&values),
            row: Row { columns: Arc::clone(&self.columns), values },
        })
    }

    fn update(&self, message: &mut Bytes, changes: &mut Vec<Change>) -> Result<(), Malformed> {
        let mut old = None;
        match message.try_get_u8()? {
            b'N' => {}
            b'K' | b'O' => {
                old = Some(tuple(message)?);
                expect(message, b'N')?;
            }
            other => return Err(Malformed::Part(other.into())),
        }
        let new = tuple(message)?;
        match old {
            Some(old) if self.key(&old) != self.key(&new) => {
                changes.extend(self.change(Operation::Delete, old));
                changes.extend(self.change(Operation::Insert, new));
            }
            _ => changes.extend(self.change(Operation::Update, new)),
        }
        Ok(())
    }

    fn key(&self, values: &[Value]) -> Option<String> {
        let parts = self.key.iter().map(|index| match values.get(*index)? {
            Value::Text(text) => std::str::from_utf8(text).ok(),
            Value::Null | Value::Unchanged => None,
        });
        let parts: Vec<&str> = parts.collect::<Option<_>>()?;
        (!parts.is_empty()).then(|| parts.join(","))
    }
}

fn tuple(message: &mut Bytes) -> Result<Vec<Value>, Malformed> {
    let count = message.try_get_u16()?;
    let mut values = Vec::with_capacity(count.into());
    for _ in 0..count {
        values.push(match message.try_get_u8()? {
            b'n' => Value::Null,
            b'u' => Value::Unchanged,
            b't' => {
                let length = usize::try_from(message.try_get_u32()?).expect("a length fits the memory");
                if message.remaining() < length {
                    return Err(TryGetError { requested: length, available: message.remaining() }.into());
                }
                Value::Text(message.split_to(length))
            }
            other => return Err(Malformed::Part(other.into())),
        });
    }
    Ok(values)
}

fn expect(message: &mut Bytes, part: u8) -> Result<(), Malformed> {
    match message.try_get_u8()? {
        found if found == part => Ok(()),
        other => Err(Malformed::Part(other.into())),
    }
}

fn name(message: &mut Bytes) -> Result<String, Malformed> {
    let end = message.iter().position(|byte| *byte == 0);
    let end = end.ok_or(TryGetError { requested: message.len() + 1, available: message.len() })?;
    let name = message.split_to(end);
    message.advance(1);
    Ok(std::str::from_utf8(&name)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoder() -> Decoder {
        Decoder::new(HashMap::from([("oros".to_owned(), Platform::Oros)]))
    }

    fn decode(decoder: &mut Decoder, message: &[u8]) -> Result<Vec<Change>, Malformed> {
        let mut changes = Vec::new();
        decoder.decode(Bytes::copy_from_slice(message), &mut changes)?;
        Ok(changes)
    }

    /// A table `wallets (id key, note)`, number 7, in the schema.
    fn wallets(schema: &str) -> Vec<u8> {
        let parts: [&[u8]; 6] = [
            b"R\0\0\0\x07",
            schema.as_bytes(),
            b"\0wallets\0d\0\x02",
            b"\x01id\0\0\0\0\x19\xff\xff\xff\xff",
            b"\0note\0\0\0\0\x19\xff\xff\xff\xff",
            b"",
        ];
        parts.concat()
    }

    #[test]
    fn an_update_tells_key_row_and_what_it_leaves_out() {
        let mut decoder = decoder();
        decode(&mut decoder, &wallets("oros")).unwrap();
        let changes = decode(&mut decoder, b"U\0\0\0\x07N\0\x02t\0\0\0\x01au").unwrap();
        let [change] = &changes[..] else { panic!("{changes:?}") };
        assert_eq!((change.operation, change.key.as_deref()), (Operation::Update, Some("a")));
        assert_eq!(change.row.get("id"), Some(Some("a")));
        assert_eq!(change.row.get("note"), None);
        assert_eq!(change.tags(), ["oros.wallets", "oros.wallets/a"]);
    }

    #[test]
    fn a_changed_key_is_told_as_delete_and_insert() {
        let mut decoder = decoder();
        decode(&mut decoder, &wallets("oros")).unwrap();
        let changes =
            decode(&mut decoder, b"U\0\0\0\x07K\0\x02t\0\0\0\x01annN\0\x02t\0\0\0\x01bn").unwrap_err();
        assert!(matches!(changes, Malformed::Part('n')), "{changes}");
        let changes = decode(&mut decoder, b"U\0\0\0\x07K\0\x02t\0\0\0\x01anN\0\x02t\0\0\0\x01bn").unwrap();
        let told: Vec<_> = changes.iter().map(|change| (change.operation, change.key.as_deref())).collect();
        assert_eq!(told, [(Operation::Delete, Some("a")), (Operation::Insert, Some("b"))]);
        assert_eq!(changes[1].row.get("note"), Some(None));
    }

    #[test]
    fn a_truncate_touches_the_whole_table() {
        let mut decoder = decoder();
        decode(&mut decoder, &wallets("oros")).unwrap();
        let changes = decode(&mut decoder, b"T\0\0\0\x01\0\0\0\0\x07").unwrap();
        assert_eq!(changes[0].tags(), ["oros.wallets", "oros.wallets/*"]);
    }

    #[test]
    fn tables_of_other_schemas_are_passed_over() {
        let mut decoder = decoder();
        decode(&mut decoder, &wallets("elsewhere")).unwrap();
        assert!(decode(&mut decoder, b"I\0\0\0\x07N\0\x02t\0\0\0\x01an").unwrap().is_empty());
    }

    #[test]
    fn a_message_cut_short_anywhere_is_refused() {
        let mut decoder = decoder();
        let whole = wallets("oros");
        for length in 1..whole.len() {
            assert!(decode(&mut decoder, &whole[..length]).is_err(), "{length} bytes");
        }
        decode(&mut decoder, &whole).unwrap();
        let whole = b"U\0\0\0\x07K\0\x02t\0\0\0\x01anN\0\x02t\0\0\0\x01bn";
        for length in 1..whole.len() {
            assert!(decode(&mut decoder, &whole[..length]).is_err(), "{length} bytes");
        }
    }
}
