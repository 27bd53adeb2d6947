//! What the databases know of their tables and SeaORM does not: comments, closed lists, defaults, views.

use crate::{cosmo, oros, vibeup, vibrationfit, vida};

/// A table or view of a platform.
#[derive(Debug)]
pub struct Table {
    /// The name in the platform's schema, e.g. `ledger_entries`.
    pub name: &'static str,
    /// What a row is, in words for people; empty where the database has no comment.
    pub comment: &'static str,
    /// The key's columns in the key's order. A view's key is its column `id`, a materialized view's that of its
    /// unique index; empty where it has none.
    pub primary_key: &'static [&'static str],
    /// The columns in the table's order.
    pub columns: &'static [Column],
    /// What its rows are held to, in the order of the names; a view has none of its own.
    pub constraints: &'static [Constraint],
    /// A view, so not to be written.
    pub view: bool,
}

impl Table {
    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The constraint of that name.
    pub fn constraint(&self, name: &str) -> Option<&'static Constraint> {
        self.constraints.iter().find(|constraint| constraint.name == name)
    }
}

/// What the database holds a table's rows to, by the name that it refuses with.
#[derive(Debug)]
pub struct Constraint {
    /// The name of the constraint or unique index.
    pub name: &'static str,
    pub kind: ConstraintKind,
    /// The columns it is about.
    pub columns: &'static [&'static str],
    /// The rule in a sentence for people; empty where the database has no comment.
    pub comment: &'static str,
}

/// What a constraint asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// No two rows are equal in the columns.
    Unique,
    /// The columns name a row that is there.
    Reference,
    /// A condition holds.
    Check,
}

/// A column of a table or view.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name in the table, e.g. `available_balance`.
    pub name: &'static str,
    /// How the database stores it.
    pub sql_type: SqlType,
    /// The most characters of a `varchar(n)` or `char(n)`.
    pub length: Option<u32>,
    /// May be null. A view's column is never null only where it shows a NOT NULL column of the table that gives the
    /// view its key, unchanged.
    pub nullable: bool,
    /// May be left out of an insert though not nullable: it has a default, or the database generates it.
    pub default: bool,
    /// Must be left out of inserts and updates: the database alone writes it.
    pub generated: bool,
    /// What it means, in words for people; empty where the database has no comment.
    pub comment: &'static str,
    /// The closed list of its values, from a CHECK or an enum type; empty where any value may stand.
    pub values: &'static [&'static str],
    /// The table and column of the same platform that it refers to.
    pub references: Option<(&'static str, &'static str)>,
    /// No two rows share a value, nulls aside.
    pub unique: bool,
}

impl Column {
    /// The column that generated columns spell their differences from.
    pub(crate) const PLAIN: Column = Column {
        name: "",
        sql_type: SqlType::Text,
        length: None,
        nullable: false,
        default: false,
        generated: false,
        comment: "",
        values: &[],
        references: None,
        unique: false,
    };
}

/// How the database stores a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SqlType {
    /// `uuid`.
    Uuid,
    /// `text`, `varchar(n)`, `char(n)`, or an enum type.
    Text,
    /// `smallint`, 16 bits.
    SmallInt,
    /// `integer`, 32 bits.
    Integer,
    /// `bigint`, 64 bits.
    BigInt,
    /// `numeric`, exact; precision and scale in decimal digits where the column declares them.
    Numeric { precision: Option<u32>, scale: Option<u32> },
    /// `double precision`, 64 bits.
    Double,
    /// `real`, 32 bits.
    Real,
    /// `boolean`.
    Boolean,
    /// `timestamp with time zone`.
    Timestamptz,
    /// `timestamp without time zone`.
    Timestamp,
    /// `date`.
    Date,
    /// `json` or `jsonb`.
    Json,
    /// `text[]` or `varchar[]`.
    TextArray,
    /// `inet`.
    Inet,
    /// Any other type.
    Other,
}

/// The tables and views of a platform by its name, in the order of their names; none where no platform has the name.
pub fn tables(platform: &str) -> &'static [Table] {
    match platform {
        "vibeup" => vibeup::catalog::TABLES,
        "vibrationfit" => vibrationfit::catalog::TABLES,
        "cosmo" => cosmo::catalog::TABLES,
        "vida" => vida::catalog::TABLES,
        "oros" => oros::catalog::TABLES,
        _ => &[],
    }
}

/// The platform's table or view of that name.
pub fn table(platform: &str, name: &str) -> Option<&'static Table> {
    tables(platform).iter().find(|table| table.name == name)
}
