//! A table of a platform as an object type of the graph, and the columns and links that it shows.

use crate::{enumeration::Enumeration, interface::Interface, key::KeyKind, scalar::Scalar, write::Writes};
use async_graphql::indexmap::IndexMap;
use database::Platform;
use entities::catalog::SqlType;
use std::sync::{Arc, OnceLock};

/// An object type: a table, a view, or what this subgraph adds to a type of another one.
#[derive(Debug)]
pub struct Table {
    /// The type's name, e.g. `OrosWallet`.
    pub name: &'static str,
    pub platform: Platform,
    pub(crate) description: String,
    /// The table or view it reads; `None` where another subgraph owns the type and here it is a key with links.
    pub(crate) relation: Option<&'static str>,
    /// The table that holds the rows: the relation itself, or the one that a view shows.
    pub(crate) stored_in: &'static str,
    /// Whether the rows there have the same keys, so that a change of a row is known by its key.
    pub(crate) stored_by_key: bool,
    /// Further tables that decide what of it is seen, by a policy or a view.
    pub(crate) depends_on: &'static [&'static str],
    /// All columns, shown or not, in the table's order.
    pub(crate) columns: Vec<Column>,
    /// The column of its key.
    pub(crate) key: usize,
    /// The fields in the order of their declaration.
    pub(crate) fields: IndexMap<&'static str, Field>,
    pub(crate) order: Order,
    /// The column that names who alone sees the row, beside administrators.
    pub(crate) owner: Option<usize>,
    /// Whether those without an account may read it.
    pub(crate) public: bool,
    pub(crate) cache: Option<CachePolicy>,
    pub(crate) interfaces: Vec<&'static Interface>,
    pub(crate) writes: Writes,
}

/// A function that gives a table: tables refer to each other, in circles.
pub type TableRef = fn() -> &'static Table;

/// A column of the table.
#[derive(Debug)]
pub(crate) struct Column {
    /// The name in the table.
    pub name: &'static str,
    pub sql_type: SqlType,
    pub scalar: Scalar,
    pub nullable: bool,
    pub description: String,
    /// The name of its filter and in orders; `None`: the viewer learns nothing about it.
    pub shown_as: Option<&'static str>,
}

/// A field of the type.
#[derive(Debug)]
pub(crate) struct Field {
    pub description: String,
    pub kind: FieldKind,
}

/// Where a field's value comes from.
#[derive(Debug)]
pub(crate) enum FieldKind {
    /// The table's own key, `id: ID!`.
    Key,
    /// The key that is unique in the whole graph.
    NodeId,
    /// The platform.
    Platform,
    /// A column, by its place.
    Column(usize),
    /// A column of numbers of any kind as a `Decimal`, by its place.
    Decimal(usize),
    /// The same text for all rows.
    Constant(&'static str),
    /// At most one row of another table.
    One(Link),
    /// Any number of rows of another table.
    Many(Link),
}

/// From a column of this table to a column of another.
#[derive(Debug)]
pub(crate) struct Link {
    pub from: usize,
    pub target: TableRef,
    /// The other table's column; `None`: its key.
    to: Option<&'static str>,
    place: OnceLock<usize>,
}

impl Link {
    pub fn new(from: usize, target: TableRef, to: Option<&'static str>) -> Self {
        Link { from, target, to, place: OnceLock::new() }
    }

    /// The place of the other table's column.
    pub fn to(&self) -> usize {
        *self.place.get_or_init(|| {
            let target = (self.target)();
            self.to.map_or(target.key, |name| target.place(name))
        })
    }
}

/// An order of rows. Rows that are equal in the column stand in the order of their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Order {
    pub column: usize,
    pub descending: bool,
}

/// How long and for whom what was read may be kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CachePolicy {
    pub seconds: u32,
    pub scope: Scope,
}

/// For whom a cached answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All viewers see the same.
    Public,
    /// It depends on who asks.
    Private,
}

impl Table {
    /// The column's place. The column is named in a declaration, so a wrong name stops the program at its start.
    pub(crate) fn place(&self, column: &str) -> usize {
        self.columns
            .iter()
            .position(|known| known.name == column)
            .unwrap_or_else(|| panic!("{} has no column \"{column}\"", self.name))
    }

    /// Whether rows of it can be read here.
    pub(crate) fn is_owned(&self) -> bool {
        self.relation.is_some()
    }

    /// Whether all viewers see the same of it, administrators too.
    pub(crate) fn is_the_same_to_all(&self) -> bool {
        self.cache.is_some_and(|policy| policy.scope == Scope::Public)
    }

    pub(crate) fn key_column(&self) -> &Column {
        &self.columns[self.key]
    }

    /// How the database stores the column.
    pub(crate) fn sql_type(&self, column: &str) -> SqlType {
        self.columns[self.place(column)].sql_type
    }

    pub(crate) fn key_kind(&self) -> KeyKind {
        KeyKind::of(self.key_column().sql_type).expect("a declared key has a type that can be a key")
    }

    /// The columns that clients may filter and order by.
    pub(crate) fn shown_columns(&self) -> impl Iterator<Item = (usize, &'static str, &Column)> {
        self.columns.iter().enumerate().filter_map(|(place, column)| Some((place, column.shown_as?, column)))
    }

    pub(crate) fn shown_column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.shown_as == Some(name))
    }

    /// Each of its links.
    pub(crate) fn links(&self) -> impl Iterator<Item = &Link> {
        self.fields.values().filter_map(|field| match &field.kind {
            FieldKind::One(link) | FieldKind::Many(link) => Some(link),
            _ => None,
        })
    }

    /// The name of its root field for one row, e.g. `orosWallet`.
    pub(crate) fn singular(&self) -> String {
        let mut name = self.name.to_owned();
        if let Some(first) = name.get_mut(0..1) {
            first.make_ascii_lowercase();
        }
        name
    }

    /// The name of its root field for many rows, e.g. `orosLedgerEntries`.
    pub(crate) fn plural(&self) -> String {
        let name = self.singular();
        if let Some(stem) = name.strip_suffix('y') {
            return format!("{stem}ies");
        }
        let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|end| name.ends_with(end));
        format!("{name}{}", if sibilant { "es" } else { "s" })
    }
}

impl Column {
    pub fn enumeration(&self) -> Option<&Arc<Enumeration>> {
        match &self.scalar {
            Scalar::Enumeration(list) => Some(list),
            _ => None,
        }
    }
}
