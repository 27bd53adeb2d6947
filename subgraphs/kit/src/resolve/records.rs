//! Rows to objects, level by level: the columns of all rows at once, then each link for all rows by one statement.

use super::{
    ConnectionShape, Request, Selected, connections,
    request::{Fault, Resolved},
};
use crate::{
    allowance::objects_in,
    failure::Failure,
    key::Key,
    load::{Rows, RowsWanted},
    node_id,
    record::{Columns, Record, Unreadable},
    table::{FieldKind, Link, Table},
};
use async_graphql::{
    Name, Pos, Value,
    futures_util::future::{BoxFuture, join_all},
    indexmap::IndexMap,
    parser::types::SelectionSet,
};
use std::sync::Arc;

/// What is selected of a table's rows, worked out once for all rows of a level.
pub(crate) struct RecordShape<'a> {
    pub table: &'static Table,
    pub columns: Columns,
    steps: Vec<Step<'a>>,
    /// The object with nulls for values: a copy of it spares each row the hashing of its fields' names. The names are
    /// this request's own: all requests share the document's, and threads that count their uses wait for each other.
    blank: IndexMap<Name, Value>,
}

struct Step<'a> {
    key: &'a Name,
    position: Pos,
    nullable: bool,
    action: Action<'a>,
}

enum Action<'a> {
    Typename,
    NodeId,
    Platform,
    Column(usize),
    Decimal(usize),
    Constant(&'static str),
    One(&'static Link, RecordShape<'a>),
    Many(&'static Link, ConnectionShape<'a>),
    Refused(Failure),
}

impl<'a> RecordShape<'a> {
    /// What the sets select on the table's type.
    pub fn of(request: &Request<'a>, table: &'static Table, sets: &[&'a SelectionSet]) -> Self {
        let mut columns: Columns = [table.key].into_iter().collect();
        let selected = Selected::of(request, table.name, sets);
        let steps: Vec<_> = selected
            .into_iter()
            .map(|selected| {
                let action = Action::of(request, table, &selected);
                columns.extend(&action);
                let nullable = match &action {
                    Action::Column(place) | Action::Decimal(place) => table.columns[*place].nullable,
                    action => matches!(action, Action::One(..)),
                };
                Step { key: selected.key, position: selected.field.pos, nullable, action }
            })
            .collect();
        let blank = steps.iter().map(|step: &Step<'_>| (Name::new(step.key), Value::Null)).collect();
        RecordShape { table, columns, steps, blank }
    }
}

impl<'a> Action<'a> {
    fn of(request: &Request<'a>, table: &'static Table, selected: &Selected<'a>) -> Self {
        let Some(field) = table.fields.get(selected.name()) else {
            // The document was validated, so only `__typename` is no field of the table.
            return Action::Typename;
        };
        match &field.kind {
            FieldKind::Key => Action::Column(table.key),
            FieldKind::NodeId => Action::NodeId,
            FieldKind::Platform => Action::Platform,
            FieldKind::Column(place) => Action::Column(*place),
            FieldKind::Decimal(place) => Action::Decimal(*place),
            FieldKind::Constant(text) => Action::Constant(text),
            FieldKind::One(link) => {
                Action::One(link, RecordShape::of(request, (link.target)(), &selected.below))
            }
            FieldKind::Many(link) => match ConnectionShape::of(request, (link.target)(), selected) {
                Ok(shape) => Action::Many(link, shape),
                Err(failure) => Action::Refused(failure),
            },
        }
    }
}

impl Columns {
    fn extend(&mut self, action: &Action<'_>) {
        match action {
            Action::Column(place) | Action::Decimal(place) => self.insert(*place),
            Action::One(link, _) | Action::Many(link, _) => self.insert(link.from),
            Action::Typename
            | Action::NodeId
            | Action::Platform
            | Action::Constant(_)
            | Action::Refused(_) => {}
        }
    }
}

/// The objects of the records, one for each.
pub(crate) fn records<'r>(
    request: &'r Request<'r>,
    shape: &'r RecordShape<'r>,
    records: &'r [&'r Record],
) -> BoxFuture<'r, Resolved> {
    Box::pin(async move {
        let mut faults = Vec::new();
        let mut objects: Vec<Option<Value>> = records
            .iter()
            .enumerate()
            .map(|(item, record)| columns(request, shape, item, record, &mut faults))
            .collect();

        let links = shape.steps.iter().enumerate().filter(|(_, step)| step.is_link());
        let resolved =
            join_all(links.map(|(place, step)| async move { (place, link(request, step, records).await) }));
        for (place, resolved) in resolved.await {
            let step = &shape.steps[place];
            let resolved = resolved.within(step.key);
            faults.extend(resolved.faults);
            for (object, value) in objects.iter_mut().zip(resolved.values) {
                match (value, object.as_mut()) {
                    (Some(value), Some(Value::Object(fields))) => fields[place] = value,
                    (None, _) if !step.nullable => *object = None,
                    _ => {}
                }
            }
        }
        Resolved { values: objects, faults }
    })
}

impl Step<'_> {
    fn is_link(&self) -> bool {
        matches!(self.action, Action::One(..) | Action::Many(..) | Action::Refused(_))
    }

    fn read(&self, table: &Table, record: &Record) -> Result<Value, Unreadable> {
        Ok(match &self.action {
            Action::Typename => Value::from(table.name),
            Action::Platform => Value::Enum(Name::new(table.platform.name().to_ascii_uppercase())),
            Action::NodeId => {
                record.key(table.key)?.map_or(Value::Null, |key| node_id::encode(table.name, &key))
            }
            Action::Column(place) => record.value(*place)?,
            Action::Decimal(place) => match record.value(*place)? {
                Value::Number(number) => Value::String(number.to_string()),
                value => value,
            },
            Action::Constant(text) => Value::from(*text),
            Action::One(..) | Action::Many(..) | Action::Refused(_) => Value::Null,
        })
    }
}

/// The object with its columns; links stand as null in their places until they are resolved.
fn columns(
    request: &Request<'_>,
    shape: &RecordShape<'_>,
    item: usize,
    record: &Record,
    faults: &mut Vec<Fault>,
) -> Option<Value> {
    let mut object = shape.blank.clone();
    let mut whole = true;
    for (step, field) in shape.steps.iter().zip(object.values_mut()) {
        if step.is_link() {
            continue;
        }
        *field = step.read(shape.table, record).unwrap_or_else(|error| {
            let path = vec![async_graphql::PathSegment::Field(step.key.to_string())];
            faults.push(Fault {
                item,
                path,
                position: step.position,
                failure: request.context.internal(&error),
            });
            whole &= step.nullable;
            Value::Null
        });
    }
    whole.then_some(Value::Object(object))
}

async fn link<'r>(request: &'r Request<'r>, step: &'r Step<'r>, rows: &'r [&'r Record]) -> Resolved {
    let (link, keys) = match &step.action {
        Action::One(link, _) | Action::Many(link, _) => {
            let keys: Result<Vec<_>, _> = rows.iter().map(|record| record.key(link.from)).collect();
            match keys {
                Ok(keys) => (*link, keys),
                Err(error) => {
                    return Resolved::failed(rows.len(), step.position, &request.context.internal(&error));
                }
            }
        }
        Action::Refused(failure) => return Resolved::failed(rows.len(), step.position, failure),
        _ => return Resolved::default(),
    };
    match &step.action {
        Action::Many(_, shape) => connections(request, shape, link.to(), &keys, step.position).await,
        Action::One(_, shape) => match look_up(request, shape, link.to(), &keys).await {
            Ok(resolved) => resolved,
            Err(failure) => Resolved::failed(rows.len(), step.position, &failure),
        },
        _ => Resolved::default(),
    }
}

/// The objects of the rows that have the keys in the column, in the order of the keys; null where there is none that
/// the viewer sees. Equal keys are resolved once.
pub(crate) async fn look_up<'r>(
    request: &'r Request<'r>,
    shape: &'r RecordShape<'r>,
    by: usize,
    keys: &[Option<Key>],
) -> Result<Resolved, Failure> {
    let mut places: IndexMap<&Key, Vec<usize>> = IndexMap::with_capacity(keys.len());
    for (place, key) in keys.iter().enumerate() {
        if let Some(key) = key {
            places.entry(key).or_default().push(place);
        }
    }
    let wanted: Vec<Key> = places.keys().map(|key| (*key).clone()).collect();
    let found = find(request, shape, by, wanted).await?;
    let (rows, places): (Vec<&Record>, Vec<Vec<usize>>) =
        places.into_iter().filter_map(|(key, places)| Some((found.get(key)?, places))).unzip();

    let allowance = request.context.allowance();
    allowance.take(rows.len())?;
    let objects = records(request, shape, &rows).await;
    let mut resolved = Resolved { values: vec![Some(Value::Null); keys.len()], faults: Vec::new() };
    for (value, places) in objects.values.into_iter().zip(&places) {
        let value = value.unwrap_or_default();
        let (last, others) = places.split_last().expect("every key came from a place");
        if !others.is_empty() {
            allowance.take(others.len() * objects_in(&value))?;
        }
        for place in others {
            resolved.values[*place] = Some(value.clone());
        }
        resolved.values[*last] = Some(value);
    }
    for fault in objects.faults {
        for item in &places[fault.item] {
            let (path, failure) = (fault.path.clone(), fault.failure.clone());
            resolved.faults.push(Fault { item: *item, path, position: fault.position, failure });
        }
    }
    Ok(resolved)
}

async fn find(
    request: &Request<'_>,
    shape: &RecordShape<'_>,
    by: usize,
    keys: Vec<Key>,
) -> Result<Rows, Failure> {
    let table = shape.table;
    if !table.is_owned() {
        return Ok(Arc::new(keys.into_iter().map(|key| (key.clone(), Record::key_only(key))).collect()));
    }
    if keys.is_empty() {
        return Ok(Rows::default());
    }
    if by == table.key {
        request.footprint.read_rows(table, &keys);
    } else {
        request.footprint.read_list(table);
    }
    let wanted = RowsWanted { table, by, columns: shape.columns, keys };
    request.context.loaders().rows(wanted).await
}
