//! What a subgraph says about keeping its objects: `@cacheControl(maxAge: Int!, scope: CacheScope!)` on object types.

use super::schema::Definition;
use async_graphql::parser::types::{
    BaseType, ConstDirective, DocumentOperations, ExecutableDocument, OperationType, Selection, SelectionSet,
    Type, TypeDefinition, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Positioned, Value, parser::parse_schema};
use std::collections::{BTreeMap, BTreeSet};

/// The directive's name.
pub const DIRECTIVE: &str = "cacheControl";
const SCOPE: &str = "CacheScope";

/// For whom an answer may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody gets the same answer.
    Public,
    /// This caller only.
    Private,
}

/// How long and for whom the answer of a fetch may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    pub max_age_seconds: u32,
    pub audience: Audience,
}

impl Policy {
    /// What holds for an answer that contains both.
    fn and(self, other: Self) -> Self {
        let private = [self.audience, other.audience].contains(&Audience::Private);
        Self {
            max_age_seconds: self.max_age_seconds.min(other.max_age_seconds),
            audience: if private { Audience::Private } else { Audience::Public },
        }
    }
}

/// Whether a definition of the composed schema serves the cache directive only.
pub(super) fn is_definition(definition: &Definition) -> bool {
    use graphql_tools::static_graphql::schema::TypeDefinition;
    match definition {
        Definition::DirectiveDefinition(directive) => directive.name == DIRECTIVE,
        Definition::TypeDefinition(TypeDefinition::Enum(scope)) => scope.name == SCOPE,
        _ => false,
    }
}

/// The policies of one subgraph's types.
pub struct Policies {
    types: BTreeMap<String, TypeShape>,
}

#[derive(Default)]
struct TypeShape {
    policy: Option<Policy>,
    /// The type of each field, without lists and non-null.
    fields: BTreeMap<String, String>,
    /// Object types that an abstract type may be.
    possible: BTreeSet<String>,
    is_leaf: bool,
    is_root: bool,
}

impl Policies {
    /// Reads a subgraph's SDL. A text that does not parse gives no policies: nothing is kept.
    pub fn read(sdl: &str) -> Self {
        let mut types: BTreeMap<String, TypeShape> = BTreeMap::new();
        let definitions = parse_schema(sdl).map(|document| document.definitions).unwrap_or_default();
        for definition in &definitions {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            read_type(&mut types, &definition.node);
        }
        Self { types }
    }

    /// Whether any type may be kept at all.
    pub fn is_empty(&self) -> bool {
        self.types.values().all(|shape| shape.policy.is_none())
    }

    /// The policy of an operation: every object type that it selects must have one.
    pub fn of(&self, document: &ExecutableDocument) -> Option<Policy> {
        let DocumentOperations::Single(operation) = &document.operations else { return None };
        if operation.node.ty != OperationType::Query || self.is_empty() {
            return None;
        }
        let mut found = None;
        let complete = self.walk(document, &operation.node.selection_set.node, "Query", &mut found);
        found.filter(|_| complete)
    }

    /// Adds the policies below a selection to `found`; false where something has none.
    fn walk(
        &self,
        document: &ExecutableDocument,
        selections: &SelectionSet,
        parent: &str,
        found: &mut Option<Policy>,
    ) -> bool {
        selections.items.iter().all(|selection| match &selection.node {
            Selection::Field(field) if field.node.name.node == "__typename" => true,
            Selection::Field(field) if field.node.name.node == "_entities" => {
                self.walk(document, &field.node.selection_set.node, "_Entity", found)
            }
            Selection::Field(field) => {
                let Some(type_name) = self.field_type(parent, &field.node.name.node) else { return false };
                let shape = self.types.get(type_name);
                if shape.is_none_or(|shape| shape.is_leaf) {
                    return true;
                }
                self.add(type_name, found)
                    && self.walk(document, &field.node.selection_set.node, type_name, found)
            }
            Selection::InlineFragment(fragment) => {
                let condition = fragment.node.type_condition.as_ref();
                let on = condition.map_or(parent, |condition| condition.node.on.node.as_str());
                self.add(on, found) && self.walk(document, &fragment.node.selection_set.node, on, found)
            }
            Selection::FragmentSpread(spread) => {
                let Some(fragment) = document.fragments.get(&spread.node.fragment_name.node) else {
                    return false;
                };
                let on = fragment.node.type_condition.node.on.node.as_str();
                self.add(on, found) && self.walk(document, &fragment.node.selection_set.node, on, found)
            }
        })
    }

    fn add(&self, type_name: &str, found: &mut Option<Policy>) -> bool {
        let Some(shape) = self.types.get(type_name) else { return false };
        if shape.is_root || type_name == "PageInfo" {
            return true;
        }
        if !shape.possible.is_empty() {
            return shape.possible.iter().all(|object| self.add(object, found));
        }
        let Some(policy) = shape.policy.or_else(|| self.of_wrapped(shape)) else { return false };
        *found = Some(found.map_or(policy, |known| known.and(policy)));
        true
    }

    /// A page or an edge without a policy of its own carries its node's.
    fn of_wrapped(&self, shape: &TypeShape) -> Option<Policy> {
        let inner = shape.fields.get("node").or_else(|| shape.fields.get("nodes"))?;
        let mut found = None;
        let node = self.types.get(inner)?;
        // A node that is itself a wrapper would make this search endless.
        if node.fields.contains_key("node") || node.fields.contains_key("nodes") {
            return node.policy;
        }
        self.add(inner, &mut found).then_some(found).flatten()
    }

    fn field_type(&self, parent: &str, field: &str) -> Option<&str> {
        self.types.get(parent)?.fields.get(field).map(String::as_str)
    }
}

fn read_type(types: &mut BTreeMap<String, TypeShape>, definition: &TypeDefinition) {
    let name = definition.name.node.to_string();
    match &definition.kind {
        TypeKind::Object(object) => {
            for interface in &object.implements {
                let shape = types.entry(interface.node.to_string()).or_default();
                shape.possible.insert(name.clone());
            }
            let shape = types.entry(name.clone()).or_default();
            shape.is_root = ["Query", "Mutation", "Subscription"].contains(&name.as_str());
            shape.policy = shape.policy.or_else(|| definition.directives.iter().find_map(read_policy));
            read_fields(shape, &object.fields);
        }
        TypeKind::Interface(interface) => read_fields(types.entry(name).or_default(), &interface.fields),
        TypeKind::Union(union) => {
            let members = union.members.iter().map(|member| member.node.to_string());
            types.entry(name).or_default().possible.extend(members);
        }
        TypeKind::Scalar | TypeKind::Enum(_) => types.entry(name).or_default().is_leaf = true,
        TypeKind::InputObject(_) => {}
    }
}

fn read_fields(shape: &mut TypeShape, fields: &[Positioned<async_graphql::parser::types::FieldDefinition>]) {
    for field in fields {
        shape.fields.insert(field.node.name.node.to_string(), inner(&field.node.ty.node).to_owned());
    }
}

fn inner(of: &Type) -> &str {
    match &of.base {
        BaseType::Named(name) => name,
        BaseType::List(item) => inner(item),
    }
}

fn read_policy(directive: &Positioned<ConstDirective>) -> Option<Policy> {
    let argument = |name: &str| {
        let found = directive.node.arguments.iter().find(|(argument, _)| argument.node == name);
        found.map(|(_, value)| &value.node)
    };
    if directive.node.name.node != DIRECTIVE {
        return None;
    }
    let Some(Value::Number(seconds)) = argument("maxAge") else { return None };
    let is_public = matches!(argument("scope"), Some(Value::Enum(scope)) if scope == "PUBLIC");
    Some(Policy {
        max_age_seconds: u32::try_from(seconds.as_u64()?).ok()?,
        audience: if is_public { Audience::Public } else { Audience::Private },
    })
}
