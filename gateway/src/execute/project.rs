//! Writes the answer: the data in the shape of the client's operation, as bytes.

use super::{
    faults::Faults,
    merge::UNSEEN,
    run::{CacheUse, Outcome},
    walk::type_name,
};
use crate::{
    Response,
    error::ExecutionError,
    operation::{Arguments, Coerced, Entry, Field, Selection, Shape, Type, Value as Kind},
    supergraph::{Schema, introspect},
};
use async_graphql::{Name, PathSegment, Value};
use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};

/// What an answer is written from, beside what the run brought.
pub(crate) struct Answer<'a> {
    pub schema: &'a Schema,
    pub shape: &'a Shape,
    pub variables: &'a Coerced,
    pub request_id: &'a str,
    /// For callers who asked how their answer came to be.
    pub explanation: Option<Map<String, Json>>,
}

/// Writes a response.
pub(crate) fn write(answer: Answer<'_>, outcome: Outcome) -> Response {
    const TYPICAL_BYTES: usize = 1024;
    let Outcome { data, faults, lookups } = outcome;
    let mut projection = Projection {
        answer: &answer,
        body: Vec::with_capacity(TYPICAL_BYTES),
        path: Vec::new(),
        faults,
        found: Vec::new(),
    };
    projection.body.extend_from_slice(b"{\"data\":");
    let empty = Value::Object(IndexMap::new());
    // A subgraph that failed as a whole leaves nothing; the gateway's own fields still stand.
    let data = if data == Value::Null { &empty } else { &data };
    if !projection.root(data) {
        projection.body.extend_from_slice(b"null");
    }
    let Projection { mut body, faults, found, .. } = projection;
    let mut errors = faults.errors;
    errors.extend(found);
    if !errors.is_empty() {
        body.extend_from_slice(b",\"errors\":");
        append(&mut body, &errors);
    }
    if let Some(extensions) = extensions(&answer, lookups) {
        body.extend_from_slice(b",\"extensions\":");
        append(&mut body, &extensions);
    }
    body.push(b'}');
    let code = errors.first().map(ExecutionError::code);
    Response { body: body.into(), executed: true, code }
}

fn extensions(answer: &Answer<'_>, lookups: Vec<CacheUse>) -> Option<Map<String, Json>> {
    let mut extensions = answer.explanation.clone()?;
    extensions.insert("cache".into(), json!(lookups));
    Some(extensions)
}

fn append(body: &mut Vec<u8>, value: &(impl serde::Serialize + ?Sized)) {
    serde_json::to_writer(body, value)
        .expect("GraphQL values are JSON, and memory does not fail to be written");
}

struct Projection<'a> {
    answer: &'a Answer<'a>,
    body: Vec<u8>,
    path: Vec<Step<'a>>,
    faults: Faults,
    /// Errors that came to light in writing.
    found: Vec<ExecutionError>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a Name),
    Index(usize),
}

/// An object whose fields are mostly asked for in the order in which they stand: to compare a name with the next one
/// takes less than to hash it.
struct Given<'v> {
    object: &'v IndexMap<Name, Value>,
    next: usize,
}

impl<'v> Given<'v> {
    fn get(&mut self, key: &Name) -> Option<&'v Value> {
        let found = match self.object.get_index(self.next) {
            Some((name, value)) if name == key => Some((self.next, value)),
            _ => self.object.get_full(key).map(|(place, _, value)| (place, value)),
        };
        let (place, value) = found?;
        self.next = place + 1;
        Some(value)
    }
}

/// A value that is not what the schema promises: whoever may be null above it has to be.
struct Broken;

impl<'a> Projection<'a> {
    fn root(&mut self, data: &Value) -> bool {
        let start = self.body.len();
        let root = &self.answer.shape.root;
        let written = match data {
            Value::Object(object) => self.object(root, object),
            _ => Err(Broken),
        };
        if written.is_err() {
            self.body.truncate(start);
        }
        written.is_ok()
    }

    fn object(&mut self, selection: &'a Selection, object: &IndexMap<Name, Value>) -> Result<(), Broken> {
        let Some((type_name, fields)) = selection.fields(|| type_name(object)) else {
            // A type that clients may not see, or none.
            self.complain("an object of no visible type", false);
            return Err(Broken);
        };
        self.body.push(b'{');
        let mut given = Given { object, next: 0 };
        for (index, field) in fields.iter().enumerate() {
            if index > 0 {
                self.body.push(b',');
            }
            self.body.extend_from_slice(field.json.as_bytes());
            self.path.push(Step::Key(&field.key));
            self.field(field, type_name, &mut given)?;
            self.path.pop();
        }
        self.body.push(b'}');
        Ok(())
    }

    /// On failure the path stays as it is; who catches it cuts it.
    fn field(&mut self, field: &'a Field, type_name: &str, given: &mut Given<'_>) -> Result<(), Broken> {
        match (&field.value, given.get(&field.data_key)) {
            (Kind::Typename, _) => {
                self.text(type_name);
                Ok(())
            }
            (Kind::Introspection(entry, selection), _) => {
                let arguments = field.source.as_ref().map(|source| &source.arguments);
                self.introspection(*entry, arguments, selection)
            }
            (kind, Some(value)) => self.value(kind, &field.of, value),
            (_, None) if field.of.nullable => {
                self.null();
                Ok(())
            }
            (_, None) => {
                if !given.object.contains_key(&*UNSEEN) {
                    self.complain("a field that no subgraph gave", true);
                }
                Err(Broken)
            }
        }
    }

    /// Writes a value, or null in its place where that is allowed.
    fn value(&mut self, kind: &'a Kind, of: &'a Type, value: &Value) -> Result<(), Broken> {
        let (start, depth) = (self.body.len(), self.path.len());
        let written = match (value, &of.item) {
            (Value::Null, _) if of.nullable => {
                self.null();
                return Ok(());
            }
            (Value::Null, _) => {
                self.complain("null where the schema allows none", true);
                return Err(Broken);
            }
            (Value::List(items), Some(item)) => self.list(kind, item, items),
            (value, None) => self.single(kind, value),
            _ => {
                self.complain("a single value where the schema has a list", false);
                Err(Broken)
            }
        };
        if written.is_err() && of.nullable {
            self.path.truncate(depth);
            self.body.truncate(start);
            self.null();
            return Ok(());
        }
        written
    }

    fn list(&mut self, kind: &'a Kind, item: &'a Type, items: &[Value]) -> Result<(), Broken> {
        self.body.push(b'[');
        for (index, value) in items.iter().enumerate() {
            if index > 0 {
                self.body.push(b',');
            }
            self.path.push(Step::Index(index));
            self.value(kind, item, value)?;
            self.path.pop();
        }
        self.body.push(b']');
        Ok(())
    }

    fn single(&mut self, kind: &'a Kind, value: &Value) -> Result<(), Broken> {
        match (kind, value) {
            (Kind::Composite(selection) | Kind::Introspection(_, selection), Value::Object(object)) => {
                return self.object(selection, object);
            }
            (Kind::Leaf, Value::String(text)) => self.text(text),
            (Kind::Leaf, value) => append(&mut self.body, value),
            (Kind::Enum(known), Value::String(_) | Value::Enum(_)) => {
                let name = match value {
                    Value::Enum(name) => name.as_str(),
                    Value::String(name) => name,
                    _ => "",
                };
                if known.binary_search_by(|known| known.as_str().cmp(name)).is_err() {
                    self.complain("an enum value that clients may not see", false);
                    return Err(Broken);
                }
                self.text(name);
            }
            _ => {
                self.complain("a value of another kind than the schema has", false);
                return Err(Broken);
            }
        }
        Ok(())
    }

    fn introspection(
        &mut self,
        entry: Entry,
        arguments: Option<&Arguments>,
        selection: &'a Selection,
    ) -> Result<(), Broken> {
        let Some(arguments) = arguments else { return Err(Broken) };
        match introspect(self.answer.schema, entry, arguments, selection, self.answer.variables) {
            Value::Object(object) => self.object(selection, &object),
            _ => {
                self.null();
                Ok(())
            }
        }
    }

    fn null(&mut self) {
        self.body.extend_from_slice(b"null");
    }

    fn text(&mut self, text: &str) {
        append(&mut self.body, text);
    }

    /// Tells the client of a value that breaks the schema, unless a subgraph has told why already.
    fn complain(&mut self, reason: &str, may_be_explained: bool) {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(key) => PathSegment::Field(key.to_string()),
            Step::Index(index) => PathSegment::Index(*index),
        });
        let path: Vec<_> = steps.collect();
        if may_be_explained && self.faults.explain(&path) {
            return;
        }
        let request_id = self.answer.request_id;
        tracing::error!(request_id, ?path, "a subgraph gave {reason}");
        self.found.push(ExecutionError::internal(path, request_id));
    }
}
