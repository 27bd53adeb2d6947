//! What the change feed tells.

use crate::{Platform, tag};
use bytes::Bytes;
use std::{str, sync::Arc};

/// What the change feed tells, in the order of commits.
#[derive(Clone, Debug)]
pub enum Event {
    /// A row changed.
    Change(Change),
    /// The platform is followed from here on. Whatever was known about it before may be out of date.
    Resync(Platform),
    /// The platform is not followed any more, until its next `Resync`.
    Lost(Platform),
}

/// How a row changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Insert,
    /// The key stayed. An update of the key itself is told as a delete and an insert.
    Update,
    Delete,
    /// All rows of the table went; there is neither key nor row.
    Truncate,
}

/// A committed change of a row.
#[derive(Clone, Debug)]
pub struct Change {
    pub platform: Platform,
    pub table: Arc<str>,
    pub operation: Operation,
    /// The row's key as PostgreSQL writes it; the parts of a compound one in the order of the table's columns, with
    /// a comma between. None for a truncate, and where the table does not say what its key is.
    pub key: Option<String>,
    /// The row after the change; of a deleted one, its key.
    pub row: Row,
}

impl Change {
    /// The tags of what the change touches.
    pub fn tags(&self) -> Vec<String> {
        let rows = match &self.key {
            Some(key) => tag::row(self.platform, &self.table, key),
            None => tag::whole(self.platform, &self.table),
        };
        vec![tag::table(self.platform, &self.table), rows]
    }
}

/// The published columns of a row.
#[derive(Clone, Debug)]
pub struct Row {
    pub(super) columns: Arc<[String]>,
    pub(super) values: Vec<Value>,
}

/// A column's value as the server sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    /// A long value that the change left as it was, so that the server did not send it.
    Unchanged,
    Text(Bytes),
}

impl Row {
    /// The column's value as PostgreSQL writes it, `Some(None)` for null. None: the change does not tell it, because
    /// the column is not published or keeps a long value.
    pub fn get(&self, column: &str) -> Option<Option<&str>> {
        let index = self.columns.iter().position(|name| name == column)?;
        match self.values.get(index)? {
            Value::Null => Some(None),
            Value::Unchanged => None,
            Value::Text(text) => str::from_utf8(text).ok().map(Some),
        }
    }
}
