//! Answers `__schema` and `__type` from the schema that clients see.

use super::{
    Schema,
    schema::{Definition, name},
};
use crate::operation::{Arguments, Coerced, Entry, Selection, Value as FieldValue};
use async_graphql::{Name, Value};
use graphql_tools::static_graphql::query::Value as Literal;
use graphql_tools::static_graphql::schema::{
    Directive, DirectiveDefinition, EnumValue, Field, InputValue, Type, TypeDefinition,
};
use indexmap::IndexMap;

/// The value of an introspection field, keyed as the request asks.
pub(crate) fn introspect(
    schema: &Schema,
    entry: Entry,
    arguments: &Arguments,
    selection: &Selection,
    variables: &Coerced,
) -> Value {
    let introspection = Introspection { schema, variables };
    match entry {
        Entry::Schema => introspection.object(Node::Schema, selection),
        Entry::Type => match introspection.argument(arguments, "name") {
            Some(Value::String(name)) => introspection.named(&name, selection),
            _ => Value::Null,
        },
    }
}

struct Introspection<'a> {
    schema: &'a Schema,
    variables: &'a Coerced,
}

/// What an introspection object stands for.
#[derive(Clone, Copy)]
enum Node<'a> {
    Schema,
    Type(&'a TypeDefinition),
    /// A list or a non-null type.
    Wrapped(&'a Type),
    Field(&'a Field),
    Input(&'a InputValue),
    EnumValue(&'a EnumValue),
    Directive(&'a DirectiveDefinition),
}

impl<'a> Introspection<'a> {
    fn object(&self, node: Node<'a>, selection: &Selection) -> Value {
        let Some((_, fields)) = selection.fields(|| None) else { return Value::Null };
        let mut object = IndexMap::with_capacity(fields.len());
        for field in fields {
            let Some(source) = &field.source else { continue };
            let below = match &field.value {
                FieldValue::Composite(selection) => Some(&**selection),
                _ => None,
            };
            let deprecated =
                self.argument(&source.arguments, "includeDeprecated") == Some(Value::Boolean(true));
            let asked = Asked { name: &source.name, below, deprecated };
            object.insert(field.data_key.clone(), self.field(node, &asked));
        }
        Value::Object(object)
    }

    fn field(&self, node: Node<'a>, asked: &Asked<'_>) -> Value {
        match node {
            Node::Schema => self.schema_field(asked),
            Node::Type(definition) => self.type_field(definition, asked),
            Node::Wrapped(of) => self.wrapped_field(of, asked),
            Node::Field(field) => match asked.name {
                "args" => self.inputs(&field.arguments, asked),
                "type" => self.type_of(&field.field_type, asked),
                _ => member(asked.name, &field.name, &field.description, &field.directives),
            },
            Node::Input(input) => match asked.name {
                "type" => self.type_of(&input.value_type, asked),
                "defaultValue" => {
                    input.default_value.as_ref().map_or(Value::Null, |value| value.to_string().into())
                }
                _ => member(asked.name, &input.name, &input.description, &input.directives),
            },
            Node::EnumValue(value) => member(asked.name, &value.name, &value.description, &value.directives),
            Node::Directive(directive) => match asked.name {
                "args" => self.inputs(&directive.arguments, asked),
                "isRepeatable" => directive.repeatable.into(),
                "locations" => {
                    Value::List(directive.locations.iter().map(|place| keyword(place.as_str())).collect())
                }
                _ => member(asked.name, &directive.name, &directive.description, &[]),
            },
        }
    }

    fn schema_field(&self, asked: &Asked<'_>) -> Value {
        let definitions = &self.schema.document().definitions;
        let root = |name: Option<&str>| name.map_or(Value::Null, |name| self.named_below(name, asked));
        match asked.name {
            "types" => asked.list(definitions.iter().filter_map(|definition| match definition {
                Definition::TypeDefinition(definition) => Some(self.below(Node::Type(definition), asked)),
                _ => None,
            })),
            "directives" => asked.list(definitions.iter().filter_map(|definition| match definition {
                Definition::DirectiveDefinition(directive) => {
                    Some(self.below(Node::Directive(directive), asked))
                }
                _ => None,
            })),
            "queryType" => root(Some(self.schema.query())),
            "mutationType" => root(self.schema.mutation()),
            "subscriptionType" => root(self.schema.subscription()),
            _ => Value::Null,
        }
    }

    fn type_field(&self, definition: &'a TypeDefinition, asked: &Asked<'_>) -> Value {
        use graphql_tools::parser::schema::TypeDefinition::{
            Enum, InputObject, Interface, Object, Scalar, Union,
        };
        match (asked.name, definition) {
            ("kind", _) => keyword(kind(definition)),
            ("name", _) => name(definition).clone().into(),
            ("description", _) => optional(description(definition)),
            ("fields", Object(object)) => self.fields(&object.fields, asked),
            ("fields", Interface(interface)) => self.fields(&interface.fields, asked),
            ("interfaces", Object(object)) => self.types(&object.implements_interfaces, asked),
            ("interfaces", Interface(interface)) => self.types(&interface.implements_interfaces, asked),
            ("possibleTypes", Interface(interface)) => {
                self.types(self.schema.possible(&interface.name), asked)
            }
            ("possibleTypes", Union(union)) => self.types(&union.types, asked),
            ("enumValues", Enum(enumeration)) => {
                let values = enumeration.values.iter();
                let seen = values.filter(|value| asked.deprecated || reason(&value.directives).is_none());
                asked.list(seen.map(|value| self.below(Node::EnumValue(value), asked)))
            }
            ("inputFields", InputObject(input)) => self.inputs(&input.fields, asked),
            ("isOneOf", InputObject(input)) => {
                input.directives.iter().any(|directive| directive.name == "oneOf").into()
            }
            ("specifiedByURL", Scalar(scalar)) => {
                let directive = scalar.directives.iter().find(|directive| directive.name == "specifiedBy");
                optional(directive.and_then(|directive| text_argument(directive, "url")))
            }
            _ => Value::Null,
        }
    }

    fn wrapped_field(&self, of: &'a Type, asked: &Asked<'_>) -> Value {
        match (asked.name, of) {
            ("kind", Type::ListType(_)) => keyword("LIST"),
            ("kind", _) => keyword("NON_NULL"),
            ("ofType", Type::ListType(inner) | Type::NonNullType(inner)) => self.type_of(inner, asked),
            _ => Value::Null,
        }
    }

    fn type_of(&self, of: &'a Type, asked: &Asked<'_>) -> Value {
        match of {
            Type::NamedType(name) => self.named_below(name, asked),
            wrapped => self.below(Node::Wrapped(wrapped), asked),
        }
    }

    fn fields(&self, fields: &'a [Field], asked: &Asked<'_>) -> Value {
        let seen = fields.iter().filter(|field| asked.deprecated || reason(&field.directives).is_none());
        asked.list(seen.map(|field| self.below(Node::Field(field), asked)))
    }

    fn inputs(&self, inputs: &'a [InputValue], asked: &Asked<'_>) -> Value {
        let seen = inputs.iter().filter(|input| asked.deprecated || reason(&input.directives).is_none());
        asked.list(seen.map(|input| self.below(Node::Input(input), asked)))
    }

    fn types(&self, names: &[String], asked: &Asked<'_>) -> Value {
        asked.list(names.iter().map(|name| self.named_below(name, asked)))
    }

    fn named(&self, name: &str, selection: &Selection) -> Value {
        self.schema.type_named(name).map_or(Value::Null, |found| self.object(Node::Type(found), selection))
    }

    fn named_below(&self, name: &str, asked: &Asked<'_>) -> Value {
        asked.below.map_or(Value::Null, |selection| self.named(name, selection))
    }

    fn below(&self, node: Node<'a>, asked: &Asked<'_>) -> Value {
        asked.below.map_or(Value::Null, |selection| self.object(node, selection))
    }

    fn argument(&self, arguments: &Arguments, name: &str) -> Option<Value> {
        match &arguments.iter().find(|(argument, _)| argument == name)?.1 {
            Literal::Variable(variable) => self.variables.get(variable.as_str()).cloned(),
            literal => Some(crate::operation::constant(literal)),
        }
    }
}

/// A field of introspection as the request asks for it.
struct Asked<'s> {
    name: &'s str,
    below: Option<&'s Selection>,
    /// Whether deprecated members are shown.
    deprecated: bool,
}

impl Asked<'_> {
    fn list(&self, values: impl Iterator<Item = Value>) -> Value {
        Value::List(values.collect())
    }
}

/// What fields, inputs, enum values and directives have in common.
fn member(asked: &str, name: &str, description: &Option<String>, directives: &[Directive]) -> Value {
    match asked {
        "name" => name.to_owned().into(),
        "description" => optional(description.as_deref()),
        "isDeprecated" => reason(directives).is_some().into(),
        "deprecationReason" => optional(reason(directives)),
        _ => Value::Null,
    }
}

fn reason(directives: &[Directive]) -> Option<&str> {
    let directive = directives.iter().find(|directive| directive.name == "deprecated")?;
    Some(text_argument(directive, "reason").unwrap_or("No longer supported"))
}

fn text_argument<'a>(directive: &'a Directive, name: &str) -> Option<&'a str> {
    directive.arguments.iter().find_map(|(argument, value)| match value {
        Literal::String(text) if argument == name => Some(text.as_str()),
        _ => None,
    })
}

fn kind(definition: &TypeDefinition) -> &'static str {
    match definition {
        TypeDefinition::Scalar(_) => "SCALAR",
        TypeDefinition::Object(_) => "OBJECT",
        TypeDefinition::Interface(_) => "INTERFACE",
        TypeDefinition::Union(_) => "UNION",
        TypeDefinition::Enum(_) => "ENUM",
        TypeDefinition::InputObject(_) => "INPUT_OBJECT",
    }
}

fn description(definition: &TypeDefinition) -> Option<&str> {
    match definition {
        TypeDefinition::Scalar(scalar) => scalar.description.as_deref(),
        TypeDefinition::Object(object) => object.description.as_deref(),
        TypeDefinition::Interface(interface) => interface.description.as_deref(),
        TypeDefinition::Union(union) => union.description.as_deref(),
        TypeDefinition::Enum(enumeration) => enumeration.description.as_deref(),
        TypeDefinition::InputObject(input) => input.description.as_deref(),
    }
}

fn optional(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::from)
}

fn keyword(name: &str) -> Value {
    Value::Enum(Name::new(name))
}
