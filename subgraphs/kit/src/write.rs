//! Plain writes of owners: create, update and delete, where a table's declaration offers them. The policies decide
//! whose rows they reach; only the columns that the declaration lists can be written.

use crate::{
    failure::Failure,
    input,
    key::Key,
    misfit::Misfit,
    operation::{USER_ERRORS, misfitting, payload_description, refused_at, type_name},
    refusal::NOT_FOUND,
    resolve::{Object, ObjectField, Payload, Request, Resolved, Shape, object},
    scalar::{Scalar, cast},
    sql::Sql,
    table::{Table, TableRef},
    transaction::{Outcome, change, require_account},
    write_column::WriteColumn,
};
use async_graphql::{Name, Positioned, Value, indexmap::IndexMap, parser::types::Field};
use serde_json::json;
use sqlx::Row;

/// What owners may write of a table.
#[derive(Debug, Default)]
pub(crate) struct Writes {
    /// The column that names the owner; a new row gets the viewer there.
    pub owner: Option<&'static str>,
    offers: IndexMap<Verb, Offer>,
}

/// One way of writing.
#[derive(Debug)]
pub(crate) struct Offer {
    /// What can be written.
    pub columns: Vec<WriteColumn>,
    /// What it does, to a person; `None` where the verb says it.
    pub description: Option<&'static str>,
}

/// A mutation that writes a row.
pub(crate) struct Write {
    pub table: &'static Table,
    pub verb: Verb,
    pub offer: &'static Offer,
    pub payload: Object,
}

/// What is done to the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Verb {
    Create,
    Update,
    Delete,
}

impl Write {
    /// The mutations that the table offers, by their names.
    pub fn of(reference: TableRef) -> Vec<(String, Write)> {
        let table = reference();
        let offers = table.writes.offers.iter();
        let writes = offers.map(|(verb, offer)| {
            let name = format!("{}{}", verb.word(), table.name);
            let payload = payload(&name, reference, *verb);
            (name, Write { table, verb: *verb, offer, payload })
        });
        writes.collect()
    }
}

impl Writes {
    pub fn offer(&mut self, verb: Verb, columns: Vec<WriteColumn>) {
        self.offers.insert(verb, Offer { columns, description: None });
    }

    pub fn describe(&mut self, verb: Verb, description: &'static str) {
        self.offers[&verb].description = Some(description);
    }
}

impl Verb {
    fn word(self) -> &'static str {
        match self {
            Verb::Create => "create",
            Verb::Update => "update",
            Verb::Delete => "delete",
        }
    }

    /// What it does to a person's own rows.
    pub fn description(self) -> &'static str {
        match self {
            Verb::Create => "Makes a new one that is yours.",
            Verb::Update => "Changes one of yours: what the input leaves out stays as it is.",
            Verb::Delete => "Deletes one of yours.",
        }
    }
}

fn payload(mutation: &str, reference: TableRef, verb: Verb) -> Object {
    let shown = match verb {
        Verb::Delete => ObjectField {
            name: "deletedId",
            from: "id",
            shape: Shape::Optional(Scalar::Id(reference().key_kind())),
            description: "The key of what is gone.",
        },
        _ => ObjectField {
            name: short_name(reference()).leak(),
            from: "id",
            shape: Shape::Row(reference),
            description: "What was written.",
        },
    };
    Object {
        name: type_name(mutation, "Payload"),
        description: payload_description(mutation),
        fields: vec![shown, USER_ERRORS],
    }
}

/// The type's name without its platform: `OrosCommunityMember` is a `communityMember`.
fn short_name(table: &Table) -> String {
    let platform = table.platform.name().len();
    let mut name = table.name.get(platform..).unwrap_or(table.name).to_owned();
    if let Some(first) = name.get_mut(0..1) {
        first.make_ascii_lowercase();
    }
    name
}

/// Writes the row and resolves the payload.
pub(crate) async fn run<'r>(
    request: &'r Request<'r>,
    write: &'r Write,
    field: &'r Positioned<Field>,
) -> Resolved {
    match perform(request, write, field).await {
        Ok(payload) => object(request, &write.payload, vec![&field.node.selection_set.node], payload).await,
        Err(failure) => Resolved::failed(1, field.pos, &failure),
    }
}

async fn perform(
    request: &Request<'_>,
    write: &Write,
    field: &Positioned<Field>,
) -> Result<Payload, Failure> {
    let table = write.table;
    require_account(request, table.platform)?;
    let sql = input::read(request.argument(field, "input"), |input| {
        let sql = match write.verb {
            Verb::Create => insert(request, write, input)?,
            Verb::Update => update(request, write, input)?,
            Verb::Delete => delete(table, key(table, input)?),
        };
        Ok((sql, input.keys().map(Name::to_string).collect::<Vec<_>>()))
    });
    let (sql, given) = match sql {
        Ok(read) => read,
        Err(misfit) => return Ok(misfitting(&misfit)),
    };
    let rows = match change(request, table.platform, Some(table.stored_in), sql).await? {
        Outcome::Done(rows) => rows,
        Outcome::Refused(refusal) => {
            let path = refusal.path(|field| given.iter().find(|given| *given == field).cloned());
            return Ok(refused_at(&refusal.code, &refusal.message, path));
        }
    };
    let Some(row) = rows.first() else {
        let message = "There is no such thing, or it is not yours to change";
        return Ok(refused_at(NOT_FOUND, message, Some(vec!["input".to_owned(), "id".to_owned()])));
    };
    let key: String = row.try_get(0).map_err(|error| request.context.internal(&error))?;
    let mut payload = Payload::default();
    payload.values.insert("id".to_owned(), json!(key));
    payload.values.insert("userErrors".to_owned(), json!([]));
    Ok(payload)
}

fn key(table: &Table, input: &IndexMap<Name, Value>) -> Result<Key, Misfit> {
    let id = input.get("id").ok_or_else(|| Misfit::new("is missing").within("id"))?;
    let key = table.key_kind().parse_value(id);
    key.ok_or_else(|| Misfit::new(format!("{id} is no such key")).within("id"))
}

/// The columns that the input writes, with their texts; `None` for null.
fn written<'w>(
    write: &'w Write,
    input: &IndexMap<Name, Value>,
) -> Result<Vec<(&'w WriteColumn, Option<Value>)>, Misfit> {
    let mut written = Vec::new();
    for column in &write.offer.columns {
        let misfit = |problem: &str| Err(Misfit::new(problem).within(&column.field));
        match input.get(column.field.as_str()) {
            Some(Value::Null) if !column.nullable => return misfit("must not be null"),
            Some(Value::Null) => written.push((column, None)),
            Some(value) => written.push((column, Some(value.clone()))),
            None if write.verb == Verb::Create && !column.optional => return misfit("is missing"),
            None => {}
        }
    }
    Ok(written)
}

fn bind(
    request: &Request<'_>,
    column: &WriteColumn,
    value: Option<Value>,
    sql: &mut Sql,
) -> Result<(), Misfit> {
    match value {
        None => sql.push("null"),
        Some(value) => {
            let text = column.parse(&value, request.context.limits().text_length_max)?;
            sql.bind(text, cast(column.sql_type))
        }
    };
    Ok(())
}

fn insert(request: &Request<'_>, write: &Write, input: &IndexMap<Name, Value>) -> Result<Sql, Misfit> {
    let table = write.table;
    let written = written(write, input)?;
    let owner = table.writes.owner.zip(request.context.viewer().subject(table.platform));
    let mut sql = Sql::new("insert into ");
    sql.identifier(table.stored_in).push(" (");
    let names = owner.iter().map(|(column, _)| *column).chain(written.iter().map(|(column, _)| column.name));
    for (index, name) in names.enumerate() {
        sql.push(if index > 0 { ", " } else { "" }).identifier(name);
    }
    sql.push(")\nvalues (");
    if let Some((column, subject)) = owner {
        sql.bind(subject, cast(table.sql_type(column)));
    }
    for (index, (column, value)) in written.into_iter().enumerate() {
        sql.push(if index > 0 || owner.is_some() { ", " } else { "" });
        bind(request, column, value, &mut sql)?;
    }
    sql.push(")");
    returning_key(table, &mut sql);
    Ok(sql)
}

fn update(request: &Request<'_>, write: &Write, input: &IndexMap<Name, Value>) -> Result<Sql, Misfit> {
    let key = key(write.table, input)?;
    let written = written(write, input)?;
    if written.is_empty() {
        return Err(Misfit::new("The input changes nothing"));
    }
    let mut sql = Sql::new("update ");
    sql.identifier(write.table.stored_in).push("\nset ");
    for (index, (column, value)) in written.into_iter().enumerate() {
        sql.push(if index > 0 { ", " } else { "" }).identifier(column.name).push(" = ");
        bind(request, column, value, &mut sql)?;
    }
    where_key(write.table, &key, &mut sql);
    Ok(sql)
}

fn delete(table: &Table, key: Key) -> Sql {
    let mut sql = Sql::new("delete from ");
    sql.identifier(table.stored_in);
    where_key(table, &key, &mut sql);
    sql
}

fn where_key(table: &Table, key: &Key, sql: &mut Sql) {
    sql.condition().identifier(table.key_column().name).push(" = ").bind(key.parameter(), "");
    returning_key(table, sql);
}

fn returning_key(table: &Table, sql: &mut Sql) {
    sql.push("\nreturning ").identifier(table.key_column().name).push("::text");
}
