//! The shape of an answer: for each type that may come, its fields in the order of the request, with their types.

use super::{fold::Folded, key::data_key};
use crate::supergraph::{Schema, inner};
use async_graphql::Name;
use graphql_tools::static_graphql::query::{
    self, FragmentDefinition, Selection as Item, SelectionSet, TypeCondition,
};
use graphql_tools::static_graphql::schema::{Type as SchemaType, TypeDefinition};
use indexmap::IndexMap;
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

/// What an operation's answer looks like.
pub(crate) struct Shape {
    pub root: Arc<Selection>,
}

/// The fields of a composite value, by the object type that it turns out to have.
pub(crate) struct Selection {
    /// Sorted by the type's name; one where the type is known beforehand.
    types: Vec<(String, Vec<Field>)>,
    is_abstract: bool,
    /// The interface itself: a subgraph to which it is an object knows no more exact type.
    own: Option<(String, Vec<Field>)>,
}

impl Selection {
    /// The object type's name and its fields. `None`: no type that clients may see. The object is asked for its type
    /// only where that is not known beforehand.
    pub fn fields<'n>(&self, type_name: impl FnOnce() -> Option<&'n str>) -> Option<(&str, &[Field])> {
        if !self.is_abstract {
            let (name, fields) = self.types.first()?;
            return Some((name, fields));
        }
        let found = match type_name() {
            Some(name) => {
                let place = self.types.binary_search_by(|(known, _)| known.as_str().cmp(name));
                let own = self.own.as_ref().filter(|(own, _)| own == name);
                place.ok().map(|place| &self.types[place]).or(own)
            }
            None => self.own.as_ref(),
        };
        let (name, fields) = found?;
        Some((name, fields))
    }
}

/// One field of the answer.
pub(crate) struct Field {
    /// The key under which it stands in the answer: the alias or the name.
    pub key: Name,
    /// That key as it is written: `"key":`.
    pub json: String,
    /// The key under which it stands in the data.
    pub data_key: Name,
    pub of: Type,
    pub value: Value,
    /// The field's own name and arguments; for introspection only.
    pub source: Option<Box<Source>>,
}

/// What introspection needs to know about a field.
pub(crate) struct Source {
    pub name: String,
    pub arguments: Arguments,
}

/// The arguments of a field, as they stand in the text.
pub(crate) type Arguments = Vec<(String, query::Value)>;

/// Nullability and lists around a value.
pub(crate) struct Type {
    pub nullable: bool,
    pub item: Option<Box<Type>>,
}

/// What a field's innermost value is.
pub(crate) enum Value {
    Typename,
    Leaf,
    /// The values that clients may see, sorted.
    Enum(Arc<[String]>),
    Composite(Arc<Selection>),
    /// The gateway's own: the schema, or one of its types.
    Introspection(Entry, Arc<Selection>),
}

/// Where introspection enters the schema.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Schema,
    Type,
}

impl Shape {
    /// The shape of an operation whose conditions are decided.
    pub fn of(schema: &Schema, root_type: &str, folded: &Folded) -> Self {
        let mut compiler = Compiler { schema, fragments: &folded.fragments, known: HashMap::new() };
        let root = compiler.selection(root_type, vec![&folded.selection]);
        Self { root }
    }
}

/// Selections that mean the same are compiled once: nested abstract types would multiply them otherwise.
struct Compiler<'a> {
    schema: &'a Schema,
    fragments: &'a HashMap<String, FragmentDefinition>,
    known: HashMap<(String, Vec<*const SelectionSet>), Arc<Selection>>,
}

impl<'a> Compiler<'a> {
    fn selection(&mut self, of: &str, sets: Vec<&'a SelectionSet>) -> Arc<Selection> {
        let key = (of.to_owned(), sets.iter().map(|set| std::ptr::from_ref(*set)).collect::<Vec<_>>());
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let schema = self.schema;
        let objects = schema.possible(of);
        let types = objects.iter().map(|object| (object.clone(), self.fields(object, &sets))).collect();
        let (is_abstract, own) = match schema.type_named(of) {
            Some(TypeDefinition::Object(_)) => (false, None),
            Some(TypeDefinition::Interface(_)) => (true, Some((of.to_owned(), self.fields(of, &sets)))),
            _ => (true, None),
        };
        let selection = Arc::new(Selection { types, is_abstract, own });
        self.known.insert(key, Arc::clone(&selection));
        selection
    }

    fn fields(&mut self, object: &str, sets: &[&'a SelectionSet]) -> Vec<Field> {
        let mut collected: IndexMap<&'a str, Vec<&'a query::Field>> = IndexMap::new();
        let mut spread = BTreeSet::new();
        for set in sets {
            self.collect(object, set, &mut collected, &mut spread);
        }
        collected.into_iter().filter_map(|(key, fields)| self.field(object, key, &fields)).collect()
    }

    fn collect(
        &self,
        object: &str,
        set: &'a SelectionSet,
        collected: &mut IndexMap<&'a str, Vec<&'a query::Field>>,
        spread: &mut BTreeSet<&'a str>,
    ) {
        for item in &set.items {
            match item {
                Item::Field(field) => {
                    let key = field.alias.as_deref().unwrap_or(&field.name);
                    collected.entry(key).or_default().push(field);
                }
                Item::InlineFragment(fragment) => {
                    let condition = fragment.type_condition.as_ref();
                    if condition.is_none_or(|TypeCondition::On(on)| self.schema.matches(object, on)) {
                        self.collect(object, &fragment.selection_set, collected, spread);
                    }
                }
                Item::FragmentSpread(item) => {
                    let Some(fragment) = self.fragments.get(&item.fragment_name) else { continue };
                    let TypeCondition::On(on) = &fragment.type_condition;
                    if spread.insert(&item.fragment_name) && self.schema.matches(object, on) {
                        self.collect(object, &fragment.selection_set, collected, spread);
                    }
                }
            }
        }
    }

    fn field(&mut self, object: &str, key: &str, fields: &[&'a query::Field]) -> Option<Field> {
        let first = fields.first()?;
        let json = format!("\"{key}\":");
        let data_key = Name::new(data_key(self.schema, first));
        let key = Name::new(key);
        let is_root = object == self.schema.query();
        let entry = match first.name.as_str() {
            "__typename" => {
                let of = Type { nullable: false, item: None };
                return Some(Field { key, json, data_key, of, value: Value::Typename, source: None });
            }
            "__schema" if is_root => Some((Entry::Schema, "__Schema")),
            "__type" if is_root => Some((Entry::Type, "__Type")),
            _ => None,
        };
        let below = || fields.iter().map(|field| &field.selection_set).collect();
        let source = Some(Box::new(Source { name: first.name.clone(), arguments: first.arguments.clone() }));
        if let Some((entry, of)) = entry {
            let value = Value::Introspection(entry, self.selection(of, below()));
            let of = Type { nullable: matches!(entry, Entry::Type), item: None };
            return Some(Field { key, json, data_key, of, value, source });
        }
        let definition = self.schema.field(object, &first.name)?;
        let of = inner(&definition.field_type);
        let value = match self.schema.type_named(of)? {
            TypeDefinition::Enum(enumeration) => {
                let mut values: Vec<_> = enumeration.values.iter().map(|value| value.name.clone()).collect();
                values.sort_unstable();
                Value::Enum(values.into())
            }
            TypeDefinition::Scalar(_) | TypeDefinition::InputObject(_) => Value::Leaf,
            _ => Value::Composite(self.selection(of, below())),
        };
        let source = source.filter(|_| object.starts_with("__"));
        Some(Field { key, json, data_key, of: Type::of(&definition.field_type), value, source })
    }
}

impl Type {
    fn of(definition: &SchemaType) -> Self {
        match definition {
            SchemaType::NonNullType(of) => Self { nullable: false, ..Self::of(of) },
            SchemaType::ListType(item) => Self { nullable: true, item: Some(Box::new(Self::of(item))) },
            SchemaType::NamedType(_) => Self { nullable: true, item: None },
        }
    }
}
