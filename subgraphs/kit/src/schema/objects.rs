//! Tables as object types, with their connections, closed lists and filters.

use super::inputs;
use crate::{
    enumeration::Enumeration,
    resolve::Object,
    scalar::Scalar,
    table::{CachePolicy, FieldKind, Scope, Table},
};
use async_graphql::{
    Name, Value,
    indexmap::IndexMap,
    registry::{
        EnumBuilder, MetaDirectiveInvocation, MetaEnumValue, MetaField, MetaInputValue, ObjectBuilder,
        Registry,
    },
};
use database::Platform;

/// For types that no statement is behind: they shorten no answer's life.
const NEUTRAL: CachePolicy = CachePolicy { seconds: 31_536_000, scope: Scope::Public };

/// Registers what every subgraph has.
pub(crate) fn register_shared(registry: &mut Registry) {
    let platforms = Platform::ALL.map(|platform| {
        let name = platform.name().to_ascii_uppercase();
        let description = Some(format!("{}.", platform.title()));
        (name.clone(), MetaEnumValue { description, ..MetaEnumValue::new(name) })
    });
    let description = Some("One of the five platforms.".to_owned());
    registry.types.insert(
        "Platform".to_owned(),
        EnumBuilder::new("Platform", platforms.into()).description(description).build(),
    );
    let fields = [
        field("hasNextPage", "Boolean!", "Whether there are more behind the last."),
        field("hasPreviousPage", "Boolean!", "Whether there are more before the first."),
        field("startCursor", "String", "The cursor of the first."),
        field("endCursor", "String", "The cursor of the last, for `after`."),
    ];
    let page_info = ObjectBuilder::new("PageInfo", fields.into())
        .description(Some("Where a page stands in its list.".to_owned()))
        .shareable(true)
        .directive_invocations(vec![cache_control(NEUTRAL)]);
    registry.types.insert("PageInfo".to_owned(), page_info.build());
}

/// Registers the table's type and what belongs to it.
pub(crate) fn register_table(registry: &mut Registry, table: &'static Table) {
    let policy = if table.is_owned() { table.cache } else { Some(NEUTRAL) };
    let cache: Vec<_> = policy.map(cache_control).into_iter().collect();
    let fields = table.fields.iter().map(|(name, declared)| {
        let (type_name, arguments) = field_type(table, &declared.kind);
        let description = describe(table, &declared.kind, &declared.description);
        let mut field = MetaField::new(*name, type_name);
        field.description = Some(description).filter(|text| !text.is_empty());
        field.args = arguments;
        ((*name).to_owned(), field)
    });
    // `@key` as a plain directive: with async-graphql's own keys it would answer `_entities` itself, one by one.
    let mut directives = vec![key(table)];
    directives.extend(cache.clone());
    let object = ObjectBuilder::new(table.name, fields.collect())
        .description(Some(table.description.clone()).filter(|text| !text.is_empty()))
        .directive_invocations(directives);
    registry.types.insert(table.name.to_owned(), object.build());

    for (.., column) in table.shown_columns() {
        if let Scalar::Enumeration(list) = &column.scalar {
            register_enumeration(registry, list);
        }
    }
    if table.is_owned() {
        register_connection(registry, table, cache);
        inputs::register_filter(registry, table);
        inputs::register_order(registry, table);
    }
}

/// Registers an object that is no table.
pub(crate) fn register_object(registry: &mut Registry, object: &Object) {
    if registry.types.contains_key(&object.name) {
        return;
    }
    let fields: IndexMap<_, _> = object
        .fields
        .iter()
        .map(|declared| field(declared.name, &declared.shape.type_name(), declared.description))
        .collect();
    let shared = object.name == "UserError";
    let built = ObjectBuilder::new(object.name.clone(), fields)
        .description(Some(object.description.clone()))
        .shareable(shared)
        .build();
    registry.types.insert(object.name.clone(), built);
    for declared in &object.fields {
        if let crate::resolve::Shape::Objects(inner) = &declared.shape {
            register_object(registry, inner());
        }
    }
}

/// Registers a closed list.
pub(crate) fn register_enumeration(registry: &mut Registry, list: &Enumeration) {
    let values = list.values().iter().map(|value| {
        let description = Some(value.description.clone());
        (value.name.to_string(), MetaEnumValue { description, ..MetaEnumValue::new(value.name.as_str()) })
    });
    let built = EnumBuilder::new(list.name.clone(), values.collect())
        .description(Some(list.description.clone()).filter(|text| !text.is_empty()));
    registry.types.insert(list.name.clone(), built.build());
}

/// A field without arguments.
pub(crate) fn field(name: &str, type_name: &str, description: &str) -> (String, MetaField) {
    let mut field = MetaField::new(name, type_name);
    field.description = Some(description.to_owned());
    (name.to_owned(), field)
}

fn field_type(table: &Table, kind: &FieldKind) -> (String, IndexMap<String, MetaInputValue>) {
    match kind {
        FieldKind::Key | FieldKind::NodeId => ("ID!".to_owned(), IndexMap::new()),
        FieldKind::Platform => ("Platform!".to_owned(), IndexMap::new()),
        FieldKind::Column(place) => {
            let column = &table.columns[*place];
            let required = if column.nullable { "" } else { "!" };
            (format!("{}{required}", column.scalar.type_name()), IndexMap::new())
        }
        FieldKind::One(link) => ((link.target)().name.to_owned(), IndexMap::new()),
        FieldKind::Many(link) => {
            let target = (link.target)();
            (format!("{}Connection!", target.name), inputs::list_arguments(target))
        }
    }
}

/// A link back says what it leads to, unless its declaration does.
fn describe(table: &Table, kind: &FieldKind, description: &str) -> String {
    match kind {
        FieldKind::One(link) | FieldKind::Many(link) if description.is_empty() => {
            (link.target)().description.lines().next().unwrap_or_default().to_owned()
        }
        FieldKind::Key if description.is_empty() => format!("The key of the {}.", table.name),
        _ => description.to_owned(),
    }
}

fn register_connection(registry: &mut Registry, table: &Table, cache: Vec<MetaDirectiveInvocation>) {
    let (edge, connection) = (format!("{}Edge", table.name), format!("{}Connection", table.name));
    let node = format!("{}!", table.name);
    let edge_fields = [
        field("cursor", "String!", "Where it stands in the list, for `after` and `before`."),
        field("node", &node, "What stands there."),
    ];
    let connection_fields = [
        field("edges", &format!("[{edge}!]!"), "The page, each with its cursor."),
        field("nodes", &format!("[{node}]!"), "The page."),
        field("pageInfo", "PageInfo!", "Where the page stands in the list."),
        field("totalCount", "Int!", "How many there are that meet the filter; counted only when asked for."),
    ];
    let mut register = |name: String, fields: IndexMap<String, MetaField>, description: String| {
        let object = ObjectBuilder::new(name.clone(), fields)
            .description(Some(description))
            .directive_invocations(cache.clone());
        registry.types.insert(name, object.build());
    };
    register(edge, edge_fields.into(), format!("A place in a list of `{}`.", table.name));
    register(connection, connection_fields.into(), format!("A page of a list of `{}`.", table.name));
}

fn key(table: &Table) -> MetaDirectiveInvocation {
    let mut args = IndexMap::new();
    args.insert("fields".to_owned(), Value::from("id"));
    let resolvable = table.is_owned() || table.links().next().is_some();
    if !resolvable {
        args.insert("resolvable".to_owned(), Value::from(false));
    }
    MetaDirectiveInvocation { name: "key".to_owned(), args }
}

fn cache_control(policy: CachePolicy) -> MetaDirectiveInvocation {
    let scope = match policy.scope {
        Scope::Public => "PUBLIC",
        Scope::Private => "PRIVATE",
    };
    let args = [
        ("maxAge".to_owned(), Value::from(policy.seconds)),
        ("scope".to_owned(), Value::Enum(Name::new(scope))),
    ];
    MetaDirectiveInvocation { name: "cacheControl".to_owned(), args: args.into() }
}
