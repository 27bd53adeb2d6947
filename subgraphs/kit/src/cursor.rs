//! Cursors: the place of a row under an order, opaque to clients.

use crate::{
    failure::Failure,
    record::{Record, Unreadable},
    scalar::{Scalar, cast},
    sql::Sql,
    table::{Order, Table},
};
use async_graphql::Value;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// The place of a row under an order: its value in the order's column, and its key.
#[derive(Debug)]
pub(crate) struct Cursor {
    value: Option<String>,
    key: String,
}

/// The longest cursor that is read, in bytes.
const BYTES_MAX: usize = 10_000;

impl Cursor {
    /// The cursor of the row, as clients get it.
    pub fn of(table: &Table, order: Order, record: &Record) -> Result<Value, Unreadable> {
        let key = record.key(table.key)?.map_or(String::new(), |key| key.to_string());
        let value =
            if order.column == table.key { serde_json::Value::Null } else { stored(table, order, record)? };
        let place = serde_json::json!([order_name(table, order), value, key]);
        Ok(Value::String(URL_SAFE_NO_PAD.encode(place.to_string())))
    }

    /// The place that a client's cursor names under the order.
    pub fn parse(table: &Table, order: Order, text: &str) -> Result<Self, Failure> {
        let unknown = || Failure::input("this is not a cursor of this list");
        if text.len() > BYTES_MAX {
            return Err(unknown());
        }
        let place = URL_SAFE_NO_PAD.decode(text).map_err(|_| unknown())?;
        let (named, value, key): (String, serde_json::Value, String) =
            serde_json::from_slice(&place).map_err(|_| unknown())?;
        if named != order_name(table, order) {
            return Err(Failure::input("this cursor was given under another orderBy"));
        }
        let key = table.key_kind().parse(&key).ok_or_else(unknown)?.to_string();
        let value = Value::from_json(value).map_err(|_| unknown())?;
        if value == Value::Null {
            return Ok(Cursor { value: None, key });
        }
        let scalar = match &table.columns[order.column].scalar {
            // A closed list stands in a cursor as it is stored, because that is what the order goes by.
            Scalar::Enumeration(_) => &Scalar::Text,
            scalar => scalar,
        };
        Ok(Cursor { value: Some(scalar.parse(&value).map_err(|_| unknown())?), key })
    }

    /// Adds the condition that a row stands behind the cursor in the order. Nulls stand where PostgreSQL puts them,
    /// last when ascending and first when descending, so that its indexes serve.
    pub fn write_behind(&self, table: &Table, order: Order, sql: &mut Sql) {
        let (column, key) = (&table.columns[order.column], table.key_column());
        let (column_cast, key_cast) = (cast(column.sql_type), cast(key.sql_type));
        let behind = if order.descending { " < " } else { " > " };
        if order.column == table.key {
            sql.identifier(key.name).push(behind).bind(self.key.clone(), key_cast);
            return;
        }
        let Some(value) = &self.value else {
            sql.push("(").identifier(column.name).push(" is null and ");
            sql.identifier(key.name).push(behind).bind(self.key.clone(), key_cast);
            if order.descending {
                sql.push(" or ").identifier(column.name).push(" is not null");
            }
            sql.push(")");
            return;
        };
        let nulls_follow = column.nullable && !order.descending;
        sql.push(if nulls_follow { "((" } else { "(" });
        sql.identifier(column.name).push(", ").identifier(key.name).push(")").push(behind).push("(");
        sql.bind(value.clone(), column_cast).push(", ").bind(self.key.clone(), key_cast).push(")");
        if nulls_follow {
            sql.push(" or ").identifier(column.name).push(" is null)");
        }
    }
}

/// The order as `orderBy` writes it, e.g. `CREATED_AT_DESC`.
pub(crate) fn order_name(table: &Table, order: Order) -> String {
    let column = if order.column == table.key { "id" } else { table.columns[order.column].name };
    format!("{}_{}", column.to_ascii_uppercase(), if order.descending { "DESC" } else { "ASC" })
}

/// The value that the order goes by; a closed list goes by what is stored.
fn stored(table: &Table, order: Order, record: &Record) -> Result<serde_json::Value, Unreadable> {
    Ok(match record.value(order.column)? {
        Value::Enum(name) => table.columns[order.column]
            .enumeration()
            .and_then(|list| list.stored(&name))
            .map_or(serde_json::Value::Null, Into::into),
        value => value.into_json().unwrap_or_default(),
    })
}
