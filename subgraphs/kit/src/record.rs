//! A row that was read: only the columns that somebody selected, as the database sent them.

use crate::{decode, key::Key, table::Table};
use async_graphql::Value;
use sqlx::{Row, ValueRef, postgres::PgRow};

/// A set of columns of one table, by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Columns(u128);

/// The most columns that a table may have.
pub(crate) const COLUMNS_MAX: usize = 128;

impl Columns {
    pub(crate) fn insert(&mut self, place: usize) {
        debug_assert!(place < COLUMNS_MAX, "tables are declared with at most {COLUMNS_MAX} columns");
        self.0 |= 1 << place;
    }

    pub(crate) fn union(self, other: Columns) -> Columns {
        Columns(self.0 | other.0)
    }

    fn contains(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// How many columns of the set stand before the place: where the column stands in a row.
    fn rank(self, place: usize) -> usize {
        count(self.0 & ((1 << place) - 1))
    }

    /// How many they are.
    pub(crate) fn len(self) -> usize {
        count(self.0)
    }

    /// The places in their order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        (0..COLUMNS_MAX).filter(move |place| self.contains(*place))
    }
}

fn count(bits: u128) -> usize {
    usize::try_from(bits.count_ones()).expect("a count of bits fits")
}

impl FromIterator<usize> for Columns {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        let mut columns = Columns::default();
        places.into_iter().for_each(|place| columns.insert(place));
        columns
    }
}

/// A row of a table, or the key of a row that another subgraph has.
pub struct Record(Source);

enum Source {
    Row { table: &'static Table, columns: Columns, row: PgRow },
    Key(Key),
}

/// What a record was asked for is not in it, or is not well-formed: a fault of ours.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unreadable {
    #[error("column {0} was not selected")]
    NotSelected(&'static str),
    #[error(transparent)]
    Malformed(#[from] decode::Malformed),
    #[error(transparent)]
    Driver(#[from] sqlx::Error),
    #[error("a value came in text instead of binary")]
    Text,
}

impl Record {
    /// A row whose first columns are the set, in the table's order; further ones are ignored.
    pub(crate) fn row(table: &'static Table, columns: Columns, row: PgRow) -> Self {
        Record(Source::Row { table, columns, row })
    }

    /// A row of which only its key is known.
    pub(crate) fn key_only(key: Key) -> Self {
        Record(Source::Key(key))
    }

    /// The column's value in the graph.
    pub(crate) fn value(&self, place: usize) -> Result<Value, Unreadable> {
        match &self.0 {
            Source::Key(key) => Ok(key.to_value()),
            Source::Row { table, columns, row } => {
                let read = |bytes: &[u8]| decode::value(&table.columns[place], bytes);
                Ok(cell(table, *columns, row, place, read)?.unwrap_or_default())
            }
        }
    }

    /// The column's value as a key; `None` where it is null.
    pub(crate) fn key(&self, place: usize) -> Result<Option<Key>, Unreadable> {
        match &self.0 {
            Source::Key(key) => Ok(Some(key.clone())),
            Source::Row { table, columns, row } => {
                cell(table, *columns, row, place, |bytes| decode::key(&table.columns[place], bytes))
            }
        }
    }
}

fn cell<T>(
    table: &'static Table,
    columns: Columns,
    row: &PgRow,
    place: usize,
    read: impl FnOnce(&[u8]) -> Result<T, decode::Malformed>,
) -> Result<Option<T>, Unreadable> {
    if !columns.contains(place) {
        return Err(Unreadable::NotSelected(table.columns[place].name));
    }
    let raw = row.try_get_raw(columns.rank(place))?;
    if raw.is_null() {
        return Ok(None);
    }
    if raw.format() != sqlx::postgres::PgValueFormat::Binary {
        return Err(Unreadable::Text);
    }
    let bytes = raw.as_bytes().map_err(|_| Unreadable::Text)?;
    Ok(Some(read(bytes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_stands_in_a_row_behind_the_selected_ones_before_it() {
        let columns: Columns = [3, 0, 127].into_iter().collect();
        assert_eq!(columns.iter().collect::<Vec<_>>(), [0, 3, 127]);
        assert_eq!([0, 3, 127].map(|place| columns.rank(place)), [0, 1, 2]);
    }
}
