//! Pages: which rows of a list a client wants, checked once at the edge, and the statement that reads them.

use crate::{
    cursor::{Cursor, order_name},
    failure::Failure,
    filter::Condition,
    record::{Columns, Record},
    sql::Sql,
    table::{Order, Table},
};
use async_graphql::Value;

/// How many rows a page has unless the client says.
pub(crate) const SIZE_DEFAULT: u16 = 20;
/// How many rows a page may have.
pub(crate) const SIZE_MAX: u16 = 100;

/// A page of a list.
#[derive(Debug)]
pub(crate) struct Page {
    size: u16,
    backward: bool,
    order: Order,
    after: Option<Cursor>,
    before: Option<Cursor>,
    filter: Option<Condition>,
    /// The client's words for the filter, and for all of it: equal words, equal rows.
    filter_words: String,
    words: String,
}

/// The arguments of a list, as the client wrote them; null is as good as absent.
pub(crate) struct Arguments {
    pub first: Option<Value>,
    pub after: Option<Value>,
    pub last: Option<Value>,
    pub before: Option<Value>,
    pub filter: Option<Value>,
    pub order_by: Option<Value>,
}

/// The rows of a page.
#[derive(Default)]
pub(crate) struct Slice {
    pub records: Vec<Record>,
    pub has_next: bool,
    pub has_previous: bool,
}

impl Page {
    /// The page that the arguments ask for.
    pub fn parse(table: &Table, arguments: &Arguments) -> Result<Self, Failure> {
        let first = parse_size("first", &arguments.first)?;
        let last = parse_size("last", &arguments.last)?;
        if first.is_some() && last.is_some() {
            return Err(Failure::input("first and last exclude each other"));
        }
        let order = match &arguments.order_by {
            None => table.order,
            Some(name) => parse_order(table, name)?,
        };
        let cursor = |name: &str, value: &Option<Value>| match value {
            None => Ok(None),
            Some(Value::String(text)) => Cursor::parse(table, order, text)
                .map(Some)
                .map_err(|failure| Failure::input(format!("{name}: {failure}"))),
            Some(_) => Err(Failure::input(format!("{name} is a String"))),
        };
        let filter_words = arguments.filter.as_ref().map(Value::to_string).unwrap_or_default();
        Ok(Page {
            size: first.or(last).unwrap_or(SIZE_DEFAULT),
            backward: last.is_some(),
            order,
            after: cursor("after", &arguments.after)?,
            before: cursor("before", &arguments.before)?,
            filter: arguments.filter.as_ref().map(|filter| parse_filter(table, filter)).transpose()?,
            words: format!(
                "{first:?} {last:?} {:?} {:?} {} {filter_words}",
                arguments.after,
                arguments.before,
                order_name(table, order)
            ),
            filter_words,
        })
    }

    pub fn order(&self) -> Order {
        self.order
    }

    /// Two pages with equal words are the same.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Two lists with equal filters have the same length.
    pub fn filter_words(&self) -> &str {
        &self.filter_words
    }

    /// How many rows its statement gives at most.
    pub fn rows_max(&self, peeks: bool) -> usize {
        usize::from(self.size) + usize::from(peeks)
    }

    /// Adds filter, bounds, order and limit to a statement that selects from the table. One that peeks lets one row
    /// more through, which tells whether there are further pages.
    pub fn write(&self, table: &Table, peeks: bool, sql: &mut Sql) {
        self.write_filter(table, sql);
        // A page from the end is the beginning of the reversed list.
        let reversed = Order { descending: !self.order.descending, ..self.order };
        if let Some(cursor) = &self.after {
            cursor.write_behind(table, self.order, sql.condition());
        }
        if let Some(cursor) = &self.before {
            cursor.write_behind(table, reversed, sql.condition());
        }
        let order = if self.backward { reversed } else { self.order };
        let direction = if order.descending { " desc" } else { "" };
        sql.push("\norder by ");
        if order.column != table.key {
            sql.identifier(table.columns[order.column].name).push(direction).push(", ");
        }
        sql.identifier(table.key_column().name).push(direction);
        sql.push(&format!("\nlimit {}", self.rows_max(peeks)));
    }

    /// Adds the filter's condition, if there is one.
    pub fn write_filter(&self, table: &Table, sql: &mut Sql) {
        if let Some(filter) = &self.filter {
            filter.write(table, sql.condition());
        }
    }

    /// The page of the rows that its statement gave. Without peeking there seem to be none beyond it.
    pub fn slice(&self, mut records: Vec<Record>) -> Slice {
        let size = usize::from(self.size);
        let more = records.len() > size;
        records.truncate(size);
        if self.backward {
            records.reverse();
            return Slice { records, has_next: self.before.is_some(), has_previous: more };
        }
        Slice { records, has_next: more, has_previous: self.after.is_some() }
    }
}

/// Adds the selection of the columns from the table, without a condition.
pub(crate) fn write_select(table: &Table, columns: Columns, sql: &mut Sql) {
    sql.push("select ");
    for (index, place) in columns.iter().enumerate() {
        if index > 0 {
            sql.push(", ");
        }
        sql.identifier(table.columns[place].name);
    }
    sql.push("\nfrom ").identifier(table.relation.expect("only owned tables are read"));
}

fn parse_size(name: &str, value: &Option<Value>) -> Result<Option<u16>, Failure> {
    let Some(value) = value else { return Ok(None) };
    let size = if let Value::Number(number) = value { number.as_u64() } else { None };
    match size.map(u16::try_from) {
        Some(Ok(size)) if size <= SIZE_MAX => Ok(Some(size)),
        _ => Err(Failure::input(format!("{name} must be from 0 to {SIZE_MAX}"))),
    }
}

fn parse_filter(table: &Table, filter: &Value) -> Result<Condition, Failure> {
    Condition::parse(table, filter).map_err(|misfit| misfit.within("filter").into())
}

fn parse_order(table: &Table, name: &Value) -> Result<Order, Failure> {
    let text = match name {
        Value::Enum(name) => name.as_str(),
        Value::String(name) => name,
        _ => "",
    };
    orders(table)
        .find(|order| order_name(table, *order) == text)
        .ok_or_else(|| Failure::input(format!("{} cannot be ordered by {name}", table.name)))
}

/// Each order that clients may choose.
pub(crate) fn orders(table: &Table) -> impl Iterator<Item = Order> {
    table
        .shown_columns()
        .filter(|(place, _, column)| *place == table.key || column.scalar.is_sortable())
        .flat_map(|(column, ..)| [false, true].map(|descending| Order { column, descending }))
}
