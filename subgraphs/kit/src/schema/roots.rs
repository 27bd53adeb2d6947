//! The fields of the root types, and those by which a gateway asks for entities and the schema.

use super::{
    inputs::{self, argument},
    interfaces::NODE,
    objects::{field, register_object},
};
use crate::{
    operation::type_name,
    root::{MutationField, QueryField, Roots},
    subscription::Live,
    table::Table,
};
use async_graphql::{
    indexmap::{IndexMap, IndexSet},
    registry::{MetaField, MetaType, ObjectBuilder, Registry},
};

/// Gives the root types their fields; a root type without fields is taken away.
pub(crate) fn register(registry: &mut Registry, roots: &Roots, live: &[&'static Live]) {
    let mut queries: IndexMap<String, MetaField> =
        roots.queries.iter().map(|(name, kind)| query(registry, name, kind)).collect();
    let mutations: IndexMap<String, MetaField> =
        roots.mutations.iter().map(|(name, kind)| mutation(registry, name, kind)).collect();
    let subscriptions: IndexMap<String, MetaField> =
        live.iter().map(|live| subscription(registry, live)).collect();

    register_federation(registry, roots, &mut queries);
    add_fields(registry, "Query", queries);
    if mutations.is_empty() {
        registry.types.remove("Mutation");
        registry.mutation_type = None;
    }
    if subscriptions.is_empty() {
        registry.types.remove("Subscription");
        registry.subscription_type = None;
    }
    add_fields(registry, "Mutation", mutations);
    add_fields(registry, "Subscription", subscriptions);
}

fn add_fields(registry: &mut Registry, root: &str, added: IndexMap<String, MetaField>) {
    if let Some(MetaType::Object { fields, .. }) = registry.types.get_mut(root) {
        fields.extend(added);
    }
}

fn query(registry: &mut Registry, name: &str, kind: &QueryField) -> (String, MetaField) {
    let about = |table: &Table| table.description.lines().next().unwrap_or_default().to_owned();
    match kind {
        QueryField::One(table) => {
            let description =
                format!("{} By its key; null where there is none that you may see.", about(table));
            let (name, mut field) = field(name, table.name, &description);
            field.args = [argument("id", "ID!", "The key.")].into();
            (name, field)
        }
        QueryField::Many(table) => {
            let description = format!("{} All that you may see.", about(table));
            let (name, mut field) = field(name, &format!("{}Connection!", table.name), &description);
            field.args = inputs::list_arguments(table);
            (name, field)
        }
        QueryField::Node => {
            let description = "Anything by its `nodeId`; null where it is not there, or you may not see what you ask of it.";
            let (name, mut field) = field(name, NODE, description);
            field.args = [argument("nodeId", "ID!", "The key that is unique among all types.")].into();
            (name, field)
        }
        QueryField::Viewer(table) => field(name, table.name, "You; null without an account on the platform."),
        QueryField::Figures(figures) => {
            let object = (figures.object)();
            register_object(registry, object);
            field(name, &object.name, figures.description)
        }
    }
}

fn mutation(registry: &mut Registry, name: &str, kind: &MutationField) -> (String, MetaField) {
    let (input, payload) = (type_name(name, "Input"), type_name(name, "Payload"));
    let described = format!("What `{name}` needs.");
    let description = match kind {
        MutationField::Operation(mutation) => {
            inputs::register_arguments(registry, &input, &mutation.arguments, described);
            register_object(registry, &mutation.payload);
            mutation.operation.description.to_owned()
        }
        MutationField::Write(write) => {
            inputs::register_write(registry, &input, write, described);
            register_object(registry, &write.payload);
            let about = || write.table.description.lines().next().unwrap_or_default();
            let own = || format!("{} {}", about(), write.verb.description());
            write.offer.description.map_or_else(own, str::to_owned)
        }
    };
    let (name, mut field) = field(name, &payload, &description);
    field.args = [argument("input", &format!("{input}!"), "Which, and what is to be done with it.")].into();
    (name, field)
}

fn subscription(registry: &mut Registry, live: &Live) -> (String, MetaField) {
    let object = (live.payload)();
    register_object(registry, object);
    let (name, mut field) = field(live.name, &format!("{}!", object.name), live.description);
    field.args = live.arguments.iter().map(|declared| inputs::argument_field(registry, declared)).collect();
    (name, field)
}

/// `_entities` and `_service`, answered by [`crate::root`] itself: all entities of a type by one statement.
fn register_federation(registry: &mut Registry, roots: &Roots, queries: &mut IndexMap<String, MetaField>) {
    let service = ObjectBuilder::new("_Service", [field("sdl", "String", "The schema.")].into());
    registry.types.insert("_Service".to_owned(), service.build());
    queries.extend([field("_service", "_Service!", "The schema of this subgraph.")]);

    let possible_types: IndexSet<String> = roots
        .entities
        .values()
        .filter(|table| table.is_owned() || table.links().next().is_some())
        .map(|table| table.name.to_owned())
        .collect();
    if possible_types.is_empty() {
        return;
    }
    registry.types.insert("_Any".to_owned(), scalar("_Any"));
    registry.types.insert(
        "_Entity".to_owned(),
        MetaType::Union {
            name: "_Entity".to_owned(),
            description: None,
            possible_types,
            visible: None,
            inaccessible: false,
            tags: Vec::new(),
            rust_typename: None,
            directive_invocations: Vec::new(),
        },
    );
    let (name, mut entities) = field("_entities", "[_Entity]!", "The entities with these keys.");
    entities.args = [argument("representations", "[_Any!]!", "Types and keys.")].into();
    queries.insert(name, entities);
}

fn scalar(name: &str) -> MetaType {
    MetaType::Scalar {
        name: name.to_owned(),
        description: None,
        is_valid: None,
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        specified_by_url: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    }
}
