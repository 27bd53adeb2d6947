//! Selection sets with their fragments expanded and equal fields merged.

use super::Request;
use async_graphql::{
    Name, Positioned,
    indexmap::IndexMap,
    parser::types::{Field, Selection, SelectionSet},
};

/// A selected field: its name in the answer, and all that is selected below it.
pub(crate) struct Selected<'a> {
    pub key: &'a Name,
    pub field: &'a Positioned<Field>,
    pub below: Vec<&'a SelectionSet>,
}

impl<'a> Selected<'a> {
    /// The field's name in the schema.
    pub fn name(&self) -> &'a str {
        &self.field.node.name.node
    }

    /// The fields that the sets select on the object type, in the order of their first mention.
    pub fn of(request: &Request<'a>, type_name: &str, sets: &[&'a SelectionSet]) -> Vec<Selected<'a>> {
        let mut found: IndexMap<&'a str, Selected<'a>> = IndexMap::new();
        for set in sets {
            collect(request, type_name, set, &mut found);
        }
        found.into_values().collect()
    }
}

fn collect<'a>(
    request: &Request<'a>,
    type_name: &str,
    set: &'a SelectionSet,
    found: &mut IndexMap<&'a str, Selected<'a>>,
) {
    for selection in &set.items {
        let (condition, inner) = match &selection.node {
            Selection::Field(field) => {
                let key = &field.node.response_key().node;
                let selected =
                    found.entry(key.as_str()).or_insert_with(|| Selected { key, field, below: Vec::new() });
                selected.below.push(&field.node.selection_set.node);
                continue;
            }
            Selection::InlineFragment(fragment) => {
                (fragment.node.type_condition.as_ref(), &fragment.node.selection_set.node)
            }
            Selection::FragmentSpread(spread) => {
                let Some(fragment) = request.document.fragments.get(&spread.node.fragment_name.node) else {
                    continue;
                };
                (Some(&fragment.node.type_condition), &fragment.node.selection_set.node)
            }
        };
        if condition.is_none_or(|condition| applies(request, type_name, &condition.node.on.node)) {
            collect(request, type_name, inner, found);
        }
    }
}

fn applies(request: &Request<'_>, type_name: &str, condition: &str) -> bool {
    condition == type_name
        || condition == "_Entity"
        || request.registry.implements.get(type_name).is_some_and(|interfaces| interfaces.contains(condition))
}
