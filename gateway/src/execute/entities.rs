//! Entity lookups: which representations to send, and where what comes back belongs.

use super::{
    merge::{Entity, complete},
    rewrite::apply,
    walk::{is_of, visit},
};
use crate::{
    cache::Refill,
    plan::{Batch, Required},
    supergraph::Schema,
};
use async_graphql::{Name, Value};
use indexmap::IndexMap;
use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, Hasher},
    sync::Arc,
};

/// The representations of a batch, each once, and the objects that they stand for.
pub(super) struct Lookups {
    pub each: Vec<Representation>,
    /// For each path of the batch, for each object there: its representation.
    objects: Vec<Vec<Option<usize>>>,
}

/// What a subgraph is asked to complete.
pub(super) struct Representation {
    /// The fields that name it; moved away when they are sent.
    pub value: Value,
    /// What the cache has for it.
    pub hit: Option<Arc<Value>>,
    /// The right to keep the answer.
    pub refill: Option<Refill>,
    /// How many objects it stands for.
    pub uses: usize,
}

impl Lookups {
    /// Finds the objects of a batch in the data.
    pub fn collect(batch: &Batch, data: &mut Value) -> Self {
        let mut lookups = Self { each: Vec::new(), objects: Vec::with_capacity(batch.paths.len()) };
        let mut known = Known::default();
        for path in &batch.paths {
            let mut objects = Vec::new();
            visit(data, path, &mut |object| {
                let value = represent(&batch.requires, object).map(|mut value| {
                    apply(&batch.input, &mut value);
                    value
                });
                objects.push(value.map(|value| known.index(value, &mut lookups.each)));
            });
            lookups.objects.push(objects);
        }
        lookups
    }

    /// The representations that the cache has nothing for.
    pub fn missing(&self) -> impl Iterator<Item = usize> + '_ {
        let each = self.each.iter().enumerate();
        each.filter(|(_, representation)| representation.hit.is_none()).map(|(index, _)| index)
    }

    /// Puts what came (by representation; `None`: nothing did) or was kept into the objects.
    pub fn merge(mut self, schema: &Schema, batch: &Batch, mut came: Vec<Option<Value>>, data: &mut Value) {
        if !batch.output.is_empty() {
            // What is kept is as the subgraph gave it: other operations rewrite it otherwise.
            for (came, each) in came.iter_mut().zip(&self.each) {
                let mut value = came.take().or_else(|| each.hit.as_deref().cloned());
                value.iter_mut().for_each(|value| apply(&batch.output, value));
                *came = value;
            }
        }
        for (path, objects) in batch.paths.iter().zip(&self.objects) {
            let mut objects = objects.iter();
            visit(data, path, &mut |object| {
                let Some(&Some(index)) = objects.next() else { return };
                let representation = &mut self.each[index];
                representation.uses = representation.uses.saturating_sub(1);
                let entity = match (&mut came[index], &representation.hit) {
                    (Some(Value::Null), _) => Entity::Missing,
                    (Some(value), _) if representation.uses == 0 => Entity::Owned(std::mem::take(value)),
                    (Some(value), _) => Entity::Shared(value),
                    (None, Some(hit)) if **hit == Value::Null => Entity::Missing,
                    (None, Some(hit)) => Entity::Shared(hit),
                    (None, None) => return,
                };
                complete(schema, object, entity);
            });
        }
    }

    /// The objects that a representation stands for: the path's place in the batch, and the object's there.
    pub fn objects_of(&self, index: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.objects.iter().enumerate().flat_map(move |(path, objects)| {
            let of_path = objects.iter().enumerate();
            of_path.filter(move |(_, object)| **object == Some(index)).map(move |(place, _)| (path, place))
        })
    }
}

/// The fields of an object that a subgraph needs. `None` where one is missing, because what should have brought it
/// failed or has no such object.
fn represent(requires: &[Required], value: &Value) -> Option<Value> {
    let Value::Object(object) = value else { return None };
    let mut fields = IndexMap::new();
    let complete = represent_fields(requires, object, &mut fields);
    (complete && !fields.is_empty()).then_some(Value::Object(fields))
}

fn represent_fields(
    requires: &[Required],
    object: &IndexMap<Name, Value>,
    fields: &mut IndexMap<Name, Value>,
) -> bool {
    requires.iter().all(|required| match required {
        Required::Field { key, below } => {
            let value = object.get(key).and_then(|value| represent_value(below, value));
            let found = value.is_some();
            match (value, fields.get_mut(key)) {
                (Some(value), Some(known)) => super::merge::merge(known, value),
                (Some(value), None) => {
                    fields.insert(key.clone(), value);
                }
                (None, _) => {}
            }
            found || key.as_str() == "__typename"
        }
        Required::On { types, below } => !is_of(object, types) || represent_fields(below, object, fields),
    })
}

fn represent_value(below: &[Required], value: &Value) -> Option<Value> {
    match value {
        Value::Object(object) if !below.is_empty() => {
            let mut fields = IndexMap::new();
            represent_fields(below, object, &mut fields).then_some(Value::Object(fields))
        }
        Value::List(items) if !below.is_empty() => {
            items.iter().map(|item| represent_value(below, item)).collect::<Option<_>>().map(Value::List)
        }
        value => Some(value.clone()),
    }
}

/// Finds equal representations. Hashes are seeded, and equality is checked, so nobody can make two objects one.
#[derive(Default)]
struct Known {
    hasher: ahash::RandomState,
    places: HashMap<u64, Vec<usize>, ahash::RandomState>,
}

impl Known {
    fn index(&mut self, value: Value, each: &mut Vec<Representation>) -> usize {
        let mut hasher = self.hasher.build_hasher();
        hash(&value, &mut hasher);
        let places = self.places.entry(hasher.finish()).or_default();
        if let Some(&index) = places.iter().find(|&&index| each[index].value == value) {
            each[index].uses += 1;
            return index;
        }
        places.push(each.len());
        each.push(Representation { value, hit: None, refill: None, uses: 1 });
        each.len() - 1
    }
}

/// Enums hash as strings, because they equal them.
fn hash(value: &Value, hasher: &mut impl Hasher) {
    match value {
        Value::Null => 0u8.hash(hasher),
        Value::Boolean(value) => value.hash(hasher),
        Value::Number(number) => number.hash(hasher),
        Value::String(text) => text.hash(hasher),
        Value::Enum(name) => name.as_str().hash(hasher),
        Value::Binary(bytes) => bytes.hash(hasher),
        Value::List(items) => items.iter().for_each(|item| hash(item, hasher)),
        Value::Object(fields) => {
            for (key, value) in fields {
                key.as_str().hash(hasher);
                hash(value, hasher);
            }
        }
    }
}
