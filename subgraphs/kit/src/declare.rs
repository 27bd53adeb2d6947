//! Declarations: which tables are shown, under which names, with which columns and links. Columns are named by
//! SeaORM's entities, so that a wrong one does not compile; their types, comments and closed lists come from the
//! catalog that is generated with them.

use crate::{
    enumeration::Enumeration,
    interface::Interface,
    key::KeyKind,
    record::COLUMNS_MAX,
    scalar::Scalar,
    table::{CachePolicy, Column, Field, FieldKind, Link, Order, Scope, Table, TableRef},
    write::{Verb, Writes},
    write_column::WriteColumn,
};
use async_graphql::indexmap::IndexMap;
use database::Platform;
use entities::catalog::{self, SqlType};
use sea_orm::{ColumnTrait, EntityName, EntityTrait, IdenStatic};
use std::marker::PhantomData;

/// The declaration of a type that this subgraph owns, over the entity's table.
pub struct Declaration<E> {
    table: Table,
    /// The write that was declared after the last field.
    latest: Option<Verb>,
    entity: PhantomData<fn() -> E>,
}

/// The declaration of what this subgraph adds to a type that another one owns: links that start at its key.
pub struct Extension {
    table: Table,
}

/// Declares a type over the entity's table.
pub fn table<E: EntityTrait>(name: &'static str, platform: Platform) -> Declaration<E> {
    let relation = E::default().table_name();
    Declaration { table: owned(name, platform, relation), latest: None, entity: PhantomData }
}

/// Declares links from a type of another subgraph, by its key.
pub fn extend(name: &'static str, platform: Platform, key: KeyKind) -> Extension {
    let sql_type = match key {
        KeyKind::Uuid => SqlType::Uuid,
        KeyKind::Integer => SqlType::BigInt,
        KeyKind::Text => SqlType::Text,
    };
    let column = Column {
        name: "id",
        sql_type,
        scalar: Scalar::Id(key),
        nullable: false,
        description: String::new(),
        shown_as: None,
    };
    let mut table = empty(name, platform, String::new());
    table.columns.push(column);
    table.public = true;
    table.add("id", "The key.", FieldKind::Key);
    Extension { table }
}

impl<E: EntityTrait> Declaration<E> {
    /// Shows the columns, in this order, each under its name in camel case.
    pub fn columns<const N: usize>(mut self, columns: [E::Column; N]) -> Self {
        for column in columns {
            self.table.show(column.as_str());
        }
        self
    }

    /// The entity is a view that shows the rows of this table, which writes go to.
    pub fn stored_in(mut self, table: impl EntityName) -> Self {
        self.table.stored_in = table.table_name();
        let stored = catalog::table(self.table.platform.name(), self.table.stored_in);
        self.table.stored_by_key =
            stored.is_some_and(|stored| stored.primary_key == [self.table.key_column().name]);
        self
    }

    /// Links to the row whose key the column holds. Its type may be another subgraph's.
    pub fn belongs_to(mut self, name: &'static str, column: E::Column, target: TableRef) -> Self {
        let from = self.table.place(column.as_str());
        let description = self.table.columns[from].description.clone();
        self.table.columns[from].shown_as.get_or_insert(name);
        self.table.columns[from].scalar = Scalar::Id(key_kind(&self.table, from));
        self.table.add(name, description, FieldKind::One(Link::new(from, target, None)));
        self.latest = None;
        self
    }

    /// Links to the one row of another table whose column holds this row's key.
    pub fn has_one(mut self, name: &'static str, column: impl ColumnTrait, target: TableRef) -> Self {
        self.table.link_back(name, column, target, FieldKind::One);
        self.latest = None;
        self
    }

    /// Links to the rows of another table whose column holds this row's key.
    pub fn has_many(mut self, name: &'static str, column: impl ColumnTrait, target: TableRef) -> Self {
        self.table.link_back(name, column, target, FieldKind::Many);
        self.latest = None;
        self
    }

    /// Describes what was declared last: a link, or a write.
    pub fn described(mut self, description: &'static str) -> Self {
        match self.latest {
            Some(verb) => self.table.writes.describe(verb, description),
            None => self.table.describe_last(description),
        }
        self
    }

    /// Names the closed list of the column, where the name made of the type's and the column's does not do.
    pub fn list_named(mut self, column: E::Column, name: &'static str) -> Self {
        let place = self.table.place(column.as_str());
        let list = self.table.columns[place].enumeration().map(|list| list.renamed(name));
        let list = list.unwrap_or_else(|| panic!("{}: {name} is no closed list", self.table.name));
        self.table.columns[place].scalar = Scalar::Enumeration(list);
        self
    }

    /// Those without an account may read it, as far as the policies let them.
    pub fn public(mut self) -> Self {
        self.table.public = true;
        self
    }

    /// Its rows are seen by the account that the column names, and by administrators, as the policies say. Lists then
    /// name the viewer in their statement: the planner cannot look into a policy, and takes each owner for an average
    /// one.
    pub fn owned_by(mut self, column: E::Column) -> Self {
        self.table.owner = Some(self.table.place(column.as_str()));
        self
    }

    /// What was read may be kept: for so many seconds, and for whom.
    pub fn cache(mut self, seconds: u32, scope: Scope) -> Self {
        self.table.cache = Some(CachePolicy { seconds, scope });
        self
    }

    /// Which further tables decide what of it is seen.
    pub fn depends_on(mut self, tables: &'static [&'static str]) -> Self {
        self.table.depends_on = tables;
        self
    }

    /// Lists begin with the highest value of the column, unless the client orders otherwise.
    pub fn newest_first(mut self, column: E::Column) -> Self {
        self.table.order = Order { column: self.table.place(column.as_str()), descending: true };
        self
    }

    /// The type implements the interface of its concept. Fields of the interface that the type has under their names
    /// already need no mention; the others show these columns.
    pub fn implements<const N: usize>(
        mut self,
        interface: &'static Interface,
        shown: [(&'static str, E::Column); N],
    ) -> Self {
        for (name, column) in shown {
            let shared = interface.field(name);
            let place = self.table.place(column.as_str());
            let kind = match shared.scalar {
                Scalar::Decimal => FieldKind::Decimal(place),
                _ => FieldKind::Column(place),
            };
            self.table.add(name, shared.description, kind);
        }
        self.table.interfaces.push(interface);
        self.latest = None;
        self
    }

    /// Shows the same text for all rows, such as a platform's own unit.
    pub fn constant(mut self, name: &'static str, value: &'static str, description: &'static str) -> Self {
        self.table.add(name, description, FieldKind::Constant(value));
        self.latest = None;
        self
    }

    /// Members may create rows with these columns, by the policies; the new row is theirs by the owner's column.
    pub fn create<const N: usize>(mut self, owner: E::Column, columns: [E::Column; N]) -> Self {
        self.table.writes.owner = Some(owner.as_str());
        self.offer(Verb::Create, columns)
    }

    /// Owners may change these columns, by the policies.
    pub fn update<const N: usize>(self, columns: [E::Column; N]) -> Self {
        self.offer(Verb::Update, columns)
    }

    /// Owners may delete rows, by the policies.
    pub fn delete(self) -> Self {
        self.offer(Verb::Delete, [])
    }

    fn offer<const N: usize>(mut self, verb: Verb, columns: [E::Column; N]) -> Self {
        let columns = columns.iter().map(|column| write_column(&self.table, column.as_str())).collect();
        self.table.writes.offer(verb, columns);
        self.latest = Some(verb);
        self
    }

    /// The declared table.
    pub fn finish(self) -> Table {
        self.table
    }
}

impl Extension {
    /// Links to the one row of a table whose column holds this key.
    pub fn has_one(mut self, name: &'static str, column: impl ColumnTrait, target: TableRef) -> Self {
        self.table.link_back(name, column, target, FieldKind::One);
        self
    }

    /// Links to the rows of a table whose column holds this key.
    pub fn has_many(mut self, name: &'static str, column: impl ColumnTrait, target: TableRef) -> Self {
        self.table.link_back(name, column, target, FieldKind::Many);
        self
    }

    /// Describes the field declared last.
    pub fn described(mut self, description: &'static str) -> Self {
        self.table.describe_last(description);
        self
    }

    /// The declared table.
    pub fn finish(self) -> Table {
        self.table
    }
}

impl Table {
    fn add(&mut self, name: &'static str, description: impl Into<String>, kind: FieldKind) {
        let taken = self.fields.insert(name, Field { description: description.into(), kind });
        assert!(taken.is_none(), "{} declares {name} twice", self.name);
    }

    fn show(&mut self, column: &str) {
        let place = self.place(column);
        let name: &'static str = camel_case(column).leak();
        let column = &mut self.columns[place];
        column.shown_as = Some(name);
        let description = column.description.clone();
        self.add(name, description, FieldKind::Column(place));
    }

    fn link_back(
        &mut self,
        name: &'static str,
        column: impl ColumnTrait,
        target: TableRef,
        kind: fn(Link) -> FieldKind,
    ) {
        self.add(name, "", kind(Link::new(self.key, target, Some(column.as_str()))));
    }

    fn describe_last(&mut self, description: &'static str) {
        let (_, field) = self.fields.last_mut().expect("a field was declared before it is described");
        field.description = description.to_owned();
    }
}

fn owned(name: &'static str, platform: Platform, relation: &'static str) -> Table {
    let known = catalog::table(platform.name(), relation)
        .unwrap_or_else(|| panic!("{name}: the catalog has no {platform}.{relation}"));
    let [key] = known.primary_key else { panic!("{name}: {platform}.{relation} has no key of one column") };
    assert!(known.columns.len() <= COLUMNS_MAX, "{name}: {platform}.{relation} has too many columns");

    let mut table = empty(name, platform, format!("{}\n\nSource: `{platform}.{relation}`", known.comment));
    table.relation = Some(relation);
    table.stored_in = relation;
    table.stored_by_key = true;
    table.columns = known.columns.iter().map(|column| column_of(name, platform, column)).collect();
    table.key = table.place(key);
    table.order = Order { column: table.key, descending: false };
    let key_kind = key_kind(&table, table.key);
    let key = &mut table.columns[table.key];
    (key.scalar, key.shown_as) = (Scalar::Id(key_kind), Some("id"));

    let description = key.description.clone();
    table.add("id", description, FieldKind::Key);
    table.add("nodeId", "The key that is unique among all types, for `node(nodeId:)`.", FieldKind::NodeId);
    table.add("platform", "The platform it belongs to.", FieldKind::Platform);
    table
}

fn empty(name: &'static str, platform: Platform, description: String) -> Table {
    Table {
        name,
        platform,
        description,
        relation: None,
        stored_in: "",
        stored_by_key: false,
        depends_on: &[],
        columns: Vec::new(),
        key: 0,
        fields: IndexMap::new(),
        order: Order { column: 0, descending: false },
        owner: None,
        public: false,
        cache: None,
        interfaces: Vec::new(),
        writes: Writes::default(),
    }
}

fn column_of(type_name: &str, platform: Platform, column: &'static catalog::Column) -> Column {
    let list = list_name(type_name, platform, column.name);
    let scalar = match Enumeration::of(list, column.comment, column.values) {
        Some(list) => Scalar::Enumeration(list),
        None => Scalar::of(column.sql_type),
    };
    Column {
        name: column.name,
        sql_type: column.sql_type,
        scalar,
        nullable: column.nullable,
        description: column.comment.to_owned(),
        shown_as: None,
    }
}

/// The name of a column's closed list: the type's and the column's without saying a word twice, `OrosEventType` for
/// `OrosEvent` and `event_type`. Where that is the type's own, the platform's and the column's: `OrosRole`.
fn list_name(type_name: &str, platform: Platform, column: &str) -> String {
    let words: Vec<_> = column.split('_').map(capitalised).collect();
    let said = (0..=words.len()).rev().find(|said| type_name.ends_with(&words[..*said].concat()));
    match said.unwrap_or(0) {
        all if all == words.len() => capitalised(platform.name()) + &words.concat(),
        said => type_name.to_owned() + &words[said..].concat(),
    }
}

/// The column as it can be written: a view shows it, but its table decides about nulls and defaults.
fn write_column(table: &Table, name: &'static str) -> WriteColumn {
    let stored =
        catalog::table(table.platform.name(), table.stored_in).and_then(|stored| stored.column(name));
    let stored = stored.unwrap_or_else(|| panic!("{}: {} has no column {name}", table.name, table.stored_in));
    let shown = &table.columns[table.place(name)];
    WriteColumn {
        name,
        field: camel_case(name),
        sql_type: stored.sql_type,
        scalar: shown.scalar.clone(),
        nullable: stored.nullable,
        optional: stored.nullable || stored.default,
        length_max: stored.length,
        description: shown.description.clone(),
    }
}

fn key_kind(table: &Table, place: usize) -> KeyKind {
    let column = &table.columns[place];
    KeyKind::of(column.sql_type).unwrap_or_else(|| panic!("{}.{} cannot be a key", table.name, column.name))
}

pub(crate) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &capitalised(word))
}

fn capitalised(word: &str) -> String {
    let mut word = word.to_owned();
    if let Some(first) = word.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_in_camel_case() {
        assert_eq!(camel_case("min_tip_to_unlock"), "minTipToUnlock");
    }

    #[test]
    fn a_closed_list_says_no_word_twice() {
        for (type_name, column, list) in [
            ("OrosLedgerEntry", "source_type", "OrosLedgerEntrySourceType"),
            ("OrosEvent", "event_type", "OrosEventType"),
            ("OrosUserRole", "role", "OrosRole"),
            ("OrosCampaign", "status", "OrosCampaignStatus"),
        ] {
            assert_eq!(list_name(type_name, Platform::Oros, column), list);
        }
    }

    #[test]
    fn a_change_is_known_by_the_row_s_key_only_where_the_table_has_the_same_one() {
        use entities::oros::{idempotency_keys, people, posts, users};
        let shown = || table::<people::Entity>("OrosUser", Platform::Oros);
        assert!(shown().stored_in(users::Entity).finish().stored_by_key);
        assert!(!shown().stored_in(idempotency_keys::Entity).finish().stored_by_key);
        assert!(table::<posts::Entity>("OrosPost", Platform::Oros).finish().stored_by_key);
    }
}
