//! JSON in, values of the declared types out.

use super::Document;
use crate::{error::RequestError, supergraph::Schema};
use async_graphql::{Name, Value};
use graphql_tools::static_graphql::query::{Type, Value as Literal};
use graphql_tools::static_graphql::schema::{InputObjectType, InputValue, TypeDefinition};
use indexmap::IndexMap;
use serde_json::{Map, Value as Json};
use std::fmt::Write;

/// Variables by name, of the types that the operation declares.
pub(crate) type Coerced = IndexMap<Name, Value>;

/// At most so many errors are reported for a request.
const ERRORS_MAX: usize = 20;

/// Coerces a request's variables; what the operation does not declare is left out.
pub(crate) fn coerce(
    schema: &Schema,
    document: &Document,
    given: &Map<String, Json>,
) -> Result<Coerced, RequestError> {
    let mut coerced = Coerced::with_capacity(document.variables.len());
    let mut coercion = Coercion { schema, errors: Vec::new(), path: String::new() };
    for variable in &document.variables {
        coercion.path.clear();
        coercion.path.push('$');
        coercion.path.push_str(&variable.name);
        let value = match (given.get(&variable.name), &variable.default_value) {
            (Some(json), _) => coercion.value(&variable.var_type, json),
            (None, Some(default)) => Some(coercion.default(&variable.var_type, default)),
            (None, None) => {
                if let Type::NonNullType(_) = variable.var_type {
                    coercion.fail(format!("a value of type {} is required", variable.var_type));
                }
                None
            }
        };
        if let Some(value) = value {
            coerced.insert(Name::new(&variable.name), value);
        }
    }
    if coercion.errors.is_empty() { Ok(coerced) } else { Err(RequestError::inputs(coercion.errors)) }
}

struct Coercion<'a> {
    schema: &'a Schema,
    errors: Vec<String>,
    /// Where we are: `$input.lines[2].amount`.
    path: String,
}

impl Coercion<'_> {
    fn fail(&mut self, reason: String) {
        if self.errors.len() < ERRORS_MAX {
            self.errors.push(format!("Variable \"{}\": {reason}.", self.path));
        }
    }

    /// Runs `inside` with the path lengthened by a step.
    fn within<T>(&mut self, step: std::fmt::Arguments<'_>, inside: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.write_fmt(step).expect("writing to a string does not fail");
        let value = inside(self);
        self.path.truncate(length);
        value
    }

    fn value(&mut self, of: &Type, json: &Json) -> Option<Value> {
        match (of, json) {
            (Type::NonNullType(_), Json::Null) => {
                self.fail(format!("expected {of}, got null"));
                None
            }
            (Type::NonNullType(of), json) => self.value(of, json),
            (_, Json::Null) => Some(Value::Null),
            (Type::ListType(item), Json::Array(values)) => {
                let mut list = Vec::with_capacity(values.len());
                for (index, json) in values.iter().enumerate() {
                    list.extend(self.within(format_args!("[{index}]"), |inside| inside.value(item, json)));
                }
                (list.len() == values.len()).then_some(Value::List(list))
            }
            (Type::ListType(item), json) => Some(Value::List(vec![self.value(item, json)?])),
            (Type::NamedType(name), json) => self.named(name, json),
        }
    }

    fn named(&mut self, name: &str, json: &Json) -> Option<Value> {
        let schema = self.schema;
        let value = match schema.type_named(name)? {
            TypeDefinition::Scalar(_) => scalar(name, json),
            TypeDefinition::Enum(enumeration) => match json {
                Json::String(value) => {
                    let known = enumeration.values.iter().find(|known| known.name == *value);
                    known.map(|known| Value::Enum(Name::new(&known.name)))
                }
                _ => None,
            },
            TypeDefinition::InputObject(input) => match json {
                Json::Object(fields) => return self.object(input, fields),
                _ => None,
            },
            _ => None,
        };
        if value.is_none() {
            self.fail(format!("expected {name}, got {}", shortened(json)));
        }
        value
    }

    fn object(&mut self, input: &InputObjectType, given: &Map<String, Json>) -> Option<Value> {
        let errors = self.errors.len();
        for name in given.keys() {
            if !input.fields.iter().any(|field| field.name == *name) {
                self.within(format_args!(".{name}"), |inside| {
                    inside.fail(format!("{} has no such field", input.name));
                });
            }
        }
        let mut object = IndexMap::with_capacity(given.len());
        for field in &input.fields {
            let value = self.within(format_args!(".{}", field.name), |inside| inside.field(field, given));
            if let Some(value) = value {
                object.insert(Name::new(&field.name), value);
            }
        }
        let one_of = input.directives.iter().any(|directive| directive.name == "oneOf");
        let null = object.values().next() == Some(&Value::Null);
        if one_of && self.errors.len() == errors && (object.len() != 1 || null) {
            self.fail(format!("{} takes exactly one field, not null", input.name));
        }
        (self.errors.len() == errors).then_some(Value::Object(object))
    }

    fn field(&mut self, field: &InputValue, given: &Map<String, Json>) -> Option<Value> {
        match (given.get(&field.name), &field.default_value) {
            (Some(json), _) => self.value(&field.value_type, json),
            (None, Some(default)) => Some(self.default(&field.value_type, default)),
            (None, None) => {
                if let Type::NonNullType(_) = field.value_type {
                    self.fail(format!("a value of type {} is required", field.value_type));
                }
                None
            }
        }
    }

    /// A default is valid already; its single values still stand for lists, and its objects for all their fields.
    fn default(&mut self, of: &Type, literal: &Literal) -> Value {
        match (of, literal) {
            (Type::NonNullType(of), literal) => self.default(of, literal),
            (_, Literal::Null) => Value::Null,
            (Type::ListType(item), Literal::List(values)) => {
                Value::List(values.iter().map(|value| self.default(item, value)).collect())
            }
            (Type::ListType(item), literal) => Value::List(vec![self.default(item, literal)]),
            (Type::NamedType(name), Literal::Object(fields)) => {
                let schema = self.schema;
                let Some(TypeDefinition::InputObject(input)) = schema.type_named(name) else {
                    return constant(literal);
                };
                let mut object = IndexMap::new();
                for field in &input.fields {
                    let given = fields.iter().find(|(name, _)| *name == field.name).map(|(_, value)| value);
                    if let Some(value) = given.or(field.default_value.as_ref()) {
                        object.insert(Name::new(&field.name), self.default(&field.value_type, value));
                    }
                }
                Value::Object(object)
            }
            (Type::NamedType(_), literal) => constant(literal),
        }
    }
}

/// A scalar's value; the built-in ones are checked, custom ones are their subgraph's business.
fn scalar(name: &str, json: &Json) -> Option<Value> {
    match (name, json) {
        ("Int", Json::Number(number)) => {
            let whole = number.as_i64().or_else(|| whole(number.as_f64()?))?;
            i32::try_from(whole).ok().map(Value::from)
        }
        ("Float", Json::Number(number)) => Some(Value::Number(number.clone())),
        ("Boolean", Json::Bool(value)) => Some(Value::Boolean(*value)),
        ("String" | "ID", Json::String(value)) => Some(Value::String(value.clone())),
        ("ID", Json::Number(number)) if !number.is_f64() => Some(Value::String(number.to_string())),
        ("Int" | "Float" | "Boolean" | "String" | "ID", _) => None,
        (_, json) => Some(value_of(json)),
    }
}

/// `1.0` is a valid `Int`.
fn whole(number: f64) -> Option<i64> {
    let is_whole = number.fract() == 0.0 && number.abs() < 1e10;
    is_whole.then(|| format!("{number:.0}").parse().ok()).flatten()
}

fn value_of(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(number) => Value::Number(number.clone()),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(values) => Value::List(values.iter().map(value_of).collect()),
        Json::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (Name::new(name), value_of(value))).collect())
        }
    }
}

/// A literal without variables as a value.
pub(crate) fn constant(literal: &Literal) -> Value {
    match literal {
        Literal::Variable(_) | Literal::Null => Value::Null,
        Literal::Int(number) => number.as_i64().map_or(Value::Null, Value::from),
        Literal::Float(number) => Value::from(*number),
        Literal::String(text) => Value::String(text.clone()),
        Literal::Boolean(value) => Value::Boolean(*value),
        Literal::Enum(name) => Value::Enum(Name::new(name)),
        Literal::List(values) => Value::List(values.iter().map(constant).collect()),
        Literal::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (Name::new(name), constant(value))).collect())
        }
    }
}

/// A value for an error message, which must not grow with the request.
fn shortened(json: &Json) -> String {
    const CHARACTERS_MAX: usize = 60;
    match json {
        Json::Array(_) => "a list".into(),
        Json::Object(_) => "an object".into(),
        _ => {
            let text = json.to_string();
            let short: String = text.chars().take(CHARACTERS_MAX).collect();
            if short.len() < text.len() { short + "…" } else { short }
        }
    }
}
