//! What clients see of a supergraph: no federation types, nothing inaccessible, and the types of introspection.

use graphql_tools::parser::{parse_schema, schema::Value};
use graphql_tools::static_graphql::schema::{Directive, Document, Field, InputValue, Type, TypeDefinition};
use std::collections::{BTreeSet, HashMap, HashSet};

/// A definition of a schema that owns its text.
pub(super) type Definition = graphql_tools::parser::schema::Definition<'static, String>;

const INTROSPECTION: &str = include_str!("introspection.graphql");
/// The only applied directives that clients can see.
const VISIBLE_DIRECTIVES: [&str; 3] = ["deprecated", "oneOf", "specifiedBy"];
/// Definitions of the federation specifications beside those that carry its prefixes.
const FEDERATION_DIRECTIVES: [&str; 14] = [
    "authenticated",
    "composeDirective",
    "context",
    "core",
    "cost",
    "fromContext",
    "inaccessible",
    "interfaceObject",
    "key",
    "link",
    "listSize",
    "policy",
    "requiresScopes",
    "tag",
];

/// The schema that clients see, indexed by name.
pub(crate) struct Schema {
    document: Document,
    places: HashMap<String, usize>,
    /// The object types that an object, interface or union may be, in alphabetical order.
    possible: HashMap<String, Vec<String>>,
    /// The names of all fields of all types.
    fields: HashSet<String>,
    /// The names in what fields require of other subgraphs.
    required: HashSet<String>,
}

impl Schema {
    /// Reads the SDL of a supergraph.
    pub fn new(supergraph: &str) -> Result<Self, String> {
        let parsed = parse_schema::<String>(supergraph).map_err(|error| error.to_string())?.into_static();
        let required = required(&parsed);
        let mut document = strip(parsed);
        let introspection = parse_schema::<String>(INTROSPECTION).expect("the text is part of the program");
        document.definitions.extend(introspection.into_static().definitions);
        drop_duplicates(&mut document);
        drop_dangling(&mut document);
        if document.query_type_name().is_none() {
            return Err("the schema has no query type".into());
        }
        let mut places = HashMap::new();
        for (place, definition) in document.definitions.iter().enumerate() {
            if let Definition::TypeDefinition(definition) = definition {
                places.insert(name(definition).clone(), place);
            }
        }
        let possible = possible(&document);
        let fields = field_names(&document);
        Ok(Self { document, places, possible, fields, required })
    }

    /// For the validation of operations.
    pub fn document(&self) -> &Document {
        &self.document
    }

    pub fn type_named(&self, name: &str) -> Option<&TypeDefinition> {
        match &self.document.definitions[*self.places.get(name)?] {
            Definition::TypeDefinition(definition) => Some(definition),
            _ => None,
        }
    }

    /// The object types that a composite type may be; empty for leaves.
    pub fn possible(&self, name: &str) -> &[String] {
        self.possible.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether an object of type `object` matches a fragment on `condition`.
    pub fn matches(&self, object: &str, condition: &str) -> bool {
        object == condition
            || self.possible(condition).binary_search_by(|name| name.as_str().cmp(object)).is_ok()
    }

    pub fn field(&self, parent: &str, name: &str) -> Option<&Field> {
        match self.type_named(parent)? {
            TypeDefinition::Object(object) => object.fields.iter().find(|field| field.name == name),
            TypeDefinition::Interface(interface) => interface.fields.iter().find(|field| field.name == name),
            _ => None,
        }
    }

    /// Whether any type has a field of this name.
    pub fn has_field_named(&self, name: &str) -> bool {
        self.fields.contains(name)
    }

    /// Whether a field of this name may be required by some other field.
    pub fn is_required(&self, name: &str) -> bool {
        self.required.contains(name)
    }

    pub fn query(&self) -> &str {
        self.document.query_type_name().expect("checked when the schema was read")
    }

    pub fn mutation(&self) -> Option<&str> {
        self.document.mutation_type_name().map(String::as_str)
    }

    pub fn subscription(&self) -> Option<&str> {
        self.document.subscription_type_name().map(String::as_str)
    }
}

/// The name of a type definition.
pub(super) fn name(definition: &TypeDefinition) -> &String {
    match definition {
        TypeDefinition::Scalar(scalar) => &scalar.name,
        TypeDefinition::Object(object) => &object.name,
        TypeDefinition::Interface(interface) => &interface.name,
        TypeDefinition::Union(union) => &union.name,
        TypeDefinition::Enum(enumeration) => &enumeration.name,
        TypeDefinition::InputObject(input) => &input.name,
    }
}

/// The named type inside lists and non-null.
pub(crate) fn inner(of: &Type) -> &String {
    match of {
        Type::NamedType(name) => name,
        Type::ListType(item) | Type::NonNullType(item) => inner(item),
    }
}

fn is_federation(name: &str) -> bool {
    let prefixes = ["join__", "link__", "core__", "federation__", "requiresScopes__", "policy__"];
    prefixes.iter().any(|prefix| name.starts_with(prefix))
}

fn is_hidden(directives: &[Directive]) -> bool {
    directives.iter().any(|directive| directive.name == "inaccessible")
}

fn strip(mut document: Document) -> Document {
    document.definitions.retain_mut(|definition| match definition {
        Definition::SchemaDefinition(schema) => {
            schema.directives.clear();
            true
        }
        Definition::DirectiveDefinition(directive) => {
            !is_federation(&directive.name) && !FEDERATION_DIRECTIVES.contains(&directive.name.as_str())
        }
        Definition::TypeDefinition(definition) => !is_federation(name(definition)) && strip_type(definition),
        Definition::TypeExtension(_) => false,
    });
    document
}

/// Takes what is hidden out of a type; false where the type itself is.
fn strip_type(definition: &mut TypeDefinition) -> bool {
    let directives = match definition {
        TypeDefinition::Scalar(scalar) => &mut scalar.directives,
        TypeDefinition::Object(object) => {
            strip_fields(&mut object.fields);
            &mut object.directives
        }
        TypeDefinition::Interface(interface) => {
            strip_fields(&mut interface.fields);
            &mut interface.directives
        }
        TypeDefinition::Union(union) => &mut union.directives,
        TypeDefinition::Enum(enumeration) => {
            enumeration.values.retain_mut(|value| keep_visible(&mut value.directives));
            &mut enumeration.directives
        }
        TypeDefinition::InputObject(input) => {
            strip_inputs(&mut input.fields);
            &mut input.directives
        }
    };
    keep_visible(directives)
}

fn strip_fields(fields: &mut Vec<Field>) {
    fields.retain_mut(|field| {
        strip_inputs(&mut field.arguments);
        keep_visible(&mut field.directives)
    });
}

fn strip_inputs(inputs: &mut Vec<InputValue>) {
    inputs.retain_mut(|input| keep_visible(&mut input.directives));
}

fn keep_visible(directives: &mut Vec<Directive>) -> bool {
    let visible = !is_hidden(directives);
    directives.retain(|directive| VISIBLE_DIRECTIVES.contains(&directive.name.as_str()));
    visible
}

/// A supergraph may define the built-in scalars and directives itself; its own definitions stand first and win.
fn drop_duplicates(document: &mut Document) {
    let mut seen = BTreeSet::new();
    document.definitions.retain(|definition| match definition {
        Definition::DirectiveDefinition(directive) => seen.insert(format!("@{}", directive.name)),
        Definition::TypeDefinition(definition) => seen.insert(name(definition).clone()),
        _ => true,
    });
}

/// Takes out what refers to types that are hidden.
fn drop_dangling(document: &mut Document) {
    let mut known = BTreeSet::new();
    for definition in &document.definitions {
        if let Definition::TypeDefinition(definition) = definition {
            known.insert(name(definition).clone());
        }
    }
    let keep = |fields: &mut Vec<Field>| fields.retain(|field| known.contains(inner(&field.field_type)));
    for definition in &mut document.definitions {
        match definition {
            Definition::TypeDefinition(TypeDefinition::Object(object)) => {
                object.implements_interfaces.retain(|interface| known.contains(interface));
                keep(&mut object.fields);
            }
            Definition::TypeDefinition(TypeDefinition::Interface(interface)) => {
                interface.implements_interfaces.retain(|interface| known.contains(interface));
                keep(&mut interface.fields);
            }
            Definition::TypeDefinition(TypeDefinition::Union(union)) => {
                union.types.retain(|member| known.contains(member));
            }
            _ => {}
        }
    }
}

/// All names in `@join__field(requires: "…")`; that some are types or values does no harm.
fn required(document: &Document) -> HashSet<String> {
    let fields = document.definitions.iter().flat_map(|definition| match definition {
        Definition::TypeDefinition(TypeDefinition::Object(object)) => object.fields.as_slice(),
        Definition::TypeDefinition(TypeDefinition::Interface(interface)) => interface.fields.as_slice(),
        _ => &[],
    });
    let arguments = fields.flat_map(|field| &field.directives).flat_map(|directive| &directive.arguments);
    let sets = arguments.filter_map(|(name, value)| match value {
        Value::String(set) if name == "requires" => Some(set),
        _ => None,
    });
    let is_separator = |character: char| !character.is_alphanumeric() && character != '_';
    sets.flat_map(|set| set.split(is_separator)).map(str::to_owned).collect()
}

fn field_names(document: &Document) -> HashSet<String> {
    let fields = document.definitions.iter().flat_map(|definition| match definition {
        Definition::TypeDefinition(TypeDefinition::Object(object)) => object.fields.as_slice(),
        Definition::TypeDefinition(TypeDefinition::Interface(interface)) => interface.fields.as_slice(),
        _ => &[],
    });
    fields.map(|field| field.name.clone()).collect()
}

fn possible(document: &Document) -> HashMap<String, Vec<String>> {
    let mut possible: HashMap<String, BTreeSet<String>> = HashMap::new();
    for definition in &document.definitions {
        match definition {
            Definition::TypeDefinition(TypeDefinition::Object(object)) => {
                possible.entry(object.name.clone()).or_default().insert(object.name.clone());
                for interface in &object.implements_interfaces {
                    possible.entry(interface.clone()).or_default().insert(object.name.clone());
                }
            }
            Definition::TypeDefinition(TypeDefinition::Union(union)) => {
                possible.entry(union.name.clone()).or_default().extend(union.types.iter().cloned());
            }
            _ => {}
        }
    }
    possible.into_iter().map(|(name, objects)| (name, objects.into_iter().collect())).collect()
}
