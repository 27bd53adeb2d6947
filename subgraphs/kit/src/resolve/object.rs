//! Objects that are no rows: payloads and figures, as a statement's jsonb or a stream gives them, with rows in them.

use super::{
    RecordShape, Request, Selected, look_up,
    request::{Fault, Resolved},
};
use crate::{failure::Failure, scalar::Scalar, table::TableRef};
use async_graphql::{
    Name, PathSegment, Value, futures_util::future::BoxFuture, indexmap::IndexMap,
    parser::types::SelectionSet,
};
use serde_json::Value as Json;

/// An object type that is no table.
#[derive(Clone, Debug)]
pub struct Object {
    /// The type's name.
    pub name: String,
    /// What it is to a person.
    pub description: String,
    /// Its fields, in this order.
    pub fields: Vec<ObjectField>,
}

/// A field of an object that is no row.
#[derive(Clone, Debug)]
pub struct ObjectField {
    /// The field's name.
    pub name: &'static str,
    /// The key of its value in the object's JSON.
    pub from: &'static str,
    pub shape: Shape,
    /// What it is to a person.
    pub description: &'static str,
}

/// What a field of an object holds.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A value, never null. Decimals and big integers stand in the JSON as strings.
    Value(Scalar),
    /// A value or null.
    Optional(Scalar),
    /// The row whose key the JSON has; null where there is none that the viewer sees.
    Row(TableRef),
    /// The rows whose keys the JSON lists, without those that the viewer does not see.
    Rows(TableRef),
    /// Objects, of which the JSON has a list.
    Objects(fn() -> &'static Object),
}

/// What an object is resolved from.
#[derive(Default)]
pub struct Payload {
    /// The fields' values, by [`ObjectField::from`].
    pub values: serde_json::Map<String, Json>,
}

impl Shape {
    /// The field's type in the graph.
    pub(crate) fn type_name(&self) -> String {
        match self {
            Shape::Value(scalar) => format!("{}!", scalar.type_name()),
            Shape::Optional(scalar) => scalar.type_name().to_owned(),
            Shape::Row(table) => table().name.to_owned(),
            Shape::Rows(table) => format!("[{}!]!", table().name),
            Shape::Objects(object) => format!("[{}!]!", object().name),
        }
    }
}

/// The selected fields of the object, as the only item.
pub(crate) fn object<'r>(
    request: &'r Request<'r>,
    object: &'r Object,
    sets: Vec<&'r SelectionSet>,
    payload: Payload,
) -> BoxFuture<'r, Resolved> {
    Box::pin(async move {
        let mut fields = IndexMap::new();
        let mut faults = Vec::new();
        let mut whole = true;
        for selected in Selected::of(request, &object.name, &sets) {
            let Some(field) = object.fields.iter().find(|field| field.name == selected.name()) else {
                fields.insert(selected.key.clone(), Value::from(object.name.as_str()));
                continue;
            };
            let (value, below) = match field_value(request, field, &selected, &payload).await {
                Ok(resolved) => {
                    let resolved = resolved.within(selected.key);
                    (resolved.values.into_iter().next().flatten(), resolved.faults)
                }
                Err(failure) => {
                    let path = vec![PathSegment::Field(selected.key.to_string())];
                    (None, vec![Fault { item: 0, path, position: selected.field.pos, failure }])
                }
            };
            faults.extend(below.into_iter().map(|fault| Fault { item: 0, ..fault }));
            whole &= value.is_some() || matches!(field.shape, Shape::Optional(_) | Shape::Row(_));
            fields.insert(selected.key.clone(), value.unwrap_or_default());
        }
        Resolved { values: vec![whole.then_some(Value::Object(fields))], faults }
    })
}

async fn field_value<'r>(
    request: &'r Request<'r>,
    field: &'r ObjectField,
    selected: &Selected<'r>,
    payload: &Payload,
) -> Result<Resolved, Failure> {
    let json = payload.values.get(field.from).unwrap_or(&Json::Null);
    let one = |value| Resolved { values: vec![value], faults: Vec::new() };
    match &field.shape {
        Shape::Value(scalar) | Shape::Optional(scalar) => {
            let value = scalar_value(scalar, json);
            Ok(one(Some(value).filter(|value| *value != Value::Null)))
        }
        Shape::Objects(inner) => {
            let mut list = Resolved::default();
            for (item, values) in json.as_array().into_iter().flatten().enumerate() {
                let payload = Payload { values: values.as_object().cloned().unwrap_or_default() };
                let resolved = object(request, inner(), selected.below.clone(), payload).await;
                list.values.extend(resolved.values);
                list.faults.extend(resolved.faults.into_iter().map(|fault| Fault { item, ..fault }));
            }
            Ok(listed(list))
        }
        Shape::Row(table) => {
            let shape = RecordShape::of(request, table(), &selected.below);
            let key = json.as_str().and_then(|text| table().key_kind().parse(text));
            look_up(request, &shape, table().key, &[key]).await
        }
        Shape::Rows(table) => {
            let shape = RecordShape::of(request, table(), &selected.below);
            let keys: Vec<_> = json.as_array().into_iter().flatten().filter_map(Json::as_str).collect();
            let keys: Vec<_> = keys.into_iter().map(|text| table().key_kind().parse(text)).collect();
            let mut rows = look_up(request, &shape, table().key, &keys).await?;
            rows.values.retain(|value| *value != Some(Value::Null));
            Ok(listed(rows))
        }
    }
}

/// The items as one list, none of whose items may be null.
fn listed(items: Resolved) -> Resolved {
    let faults = items.faults.into_iter().map(|mut fault| {
        fault.path.push(PathSegment::Index(fault.item));
        Fault { item: 0, ..fault }
    });
    Resolved {
        values: vec![items.values.into_iter().collect::<Option<Vec<_>>>().map(Value::List)],
        faults: faults.collect(),
    }
}

fn scalar_value(scalar: &Scalar, json: &Json) -> Value {
    match (scalar, json) {
        (Scalar::Enumeration(list), Json::String(stored)) => {
            list.name_of(stored).map_or(Value::Null, |name: &Name| Value::Enum(name.clone()))
        }
        (Scalar::Decimal | Scalar::BigInt | Scalar::Id(_), Json::Number(number)) => {
            Value::String(number.to_string())
        }
        (_, json) => Value::from_json(json.clone()).unwrap_or_default(),
    }
}
