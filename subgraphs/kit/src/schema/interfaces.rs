//! Interfaces, and which types implement them.

use super::objects::field;
use crate::{interface::Interface, table::Table};
use async_graphql::{
    indexmap::{IndexMap, IndexSet},
    registry::{MetaField, MetaType, Registry},
};

/// What `node(nodeId:)` finds.
pub(crate) const NODE: &str = "Node";

/// Says that the table's type, which has these fields, implements the interface.
pub(crate) fn implement(
    registry: &mut Registry,
    table: &Table,
    interface: &'static Interface,
    fields: &IndexMap<String, MetaField>,
) {
    for shared in interface.fields {
        let (wanted, own) = (shared.type_name(), fields.get(shared.name).map(|field| field.ty.as_str()));
        assert!(
            own.is_some_and(|own| own == wanted || own.strip_suffix('!') == Some(&wanted)),
            "{}.{} is {own:?}, but {} wants {wanted}",
            table.name,
            shared.name,
            interface.name
        );
    }
    let mut fields: IndexMap<_, _> = [
        field("id", "ID!", "Its key on its platform."),
        field("nodeId", "ID!", "The key that is unique among all types, for `node(nodeId:)`."),
        field("platform", "Platform!", "The platform it belongs to."),
    ]
    .into();
    fields.extend(
        interface.fields.iter().map(|shared| field(shared.name, &shared.type_name(), shared.description)),
    );
    register(registry, interface.name, interface.description, fields);
    add(registry, interface.name, table.name);
}

/// Says that `node(nodeId:)` finds the type.
pub(crate) fn implement_node(registry: &mut Registry, type_name: &str) {
    let fields = [field("id", "ID!", "Its key on its platform.")];
    register(registry, NODE, "Anything with a `nodeId`.", fields.into());
    add(registry, NODE, type_name);
}

fn register(registry: &mut Registry, name: &str, description: &str, fields: IndexMap<String, MetaField>) {
    registry.types.entry(name.to_owned()).or_insert_with(|| MetaType::Interface {
        name: name.to_owned(),
        description: Some(description.to_owned()),
        fields,
        possible_types: IndexSet::new(),
        extends: false,
        keys: None,
        visible: None,
        inaccessible: false,
        tags: Vec::new(),
        rust_typename: None,
        directive_invocations: Vec::new(),
        requires_scopes: Vec::new(),
    });
}

fn add(registry: &mut Registry, interface: &str, type_name: &str) {
    registry.add_implements(type_name, interface);
    if let Some(MetaType::Interface { possible_types, .. }) = registry.types.get_mut(interface) {
        possible_types.insert(type_name.to_owned());
    }
}
