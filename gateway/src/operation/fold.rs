//! Decides `@skip` and `@include` before planning. A plan then holds for one outcome of the conditions only, but
//! neither the planner nor the subgraphs meet a condition, where the planner is known to err.

use super::{Document, key::data_key};
use crate::supergraph::{Schema, inner};
use async_graphql::{Name, Value as Input};
use graphql_tools::static_graphql::query::{
    Directive, Field, FragmentDefinition, Selection, SelectionSet, TypeCondition, Value,
};
use indexmap::IndexMap;
use std::collections::{BTreeSet, HashMap};

/// An operation without conditions.
pub(crate) struct Folded {
    pub selection: SelectionSet,
    pub fragments: HashMap<String, FragmentDefinition>,
}

/// Decides all conditions of a document by the variables.
pub(crate) fn fold(document: &Document, variables: &IndexMap<Name, Input>) -> Folded {
    let mut fragments = document.fragments.clone();
    for fragment in fragments.values_mut() {
        fold_selection(&mut fragment.selection_set, variables);
    }
    let mut selection = document.selection.clone();
    fold_selection(&mut selection, variables);
    Folded { selection, fragments }
}

fn fold_selection(selection: &mut SelectionSet, variables: &IndexMap<Name, Input>) {
    selection.items.retain_mut(|item| match item {
        Selection::Field(field) => {
            fold_selection(&mut field.selection_set, variables);
            decide(&mut field.directives, variables)
        }
        Selection::InlineFragment(fragment) => {
            fold_selection(&mut fragment.selection_set, variables);
            decide(&mut fragment.directives, variables)
        }
        Selection::FragmentSpread(spread) => decide(&mut spread.directives, variables),
    });
}

fn decide(directives: &mut Vec<Directive>, variables: &IndexMap<Name, Input>) -> bool {
    let holds = |directive: &Directive| {
        directive.arguments.iter().any(|(_, value)| match value {
            Value::Boolean(value) => *value,
            Value::Variable(name) => variables.get(name.as_str()) == Some(&Input::Boolean(true)),
            _ => false,
        })
    };
    let keep = directives.iter().all(|directive| match directive.name.as_str() {
        "skip" => !holds(directive),
        "include" => holds(directive),
        _ => true,
    });
    directives.retain(|directive| !["skip", "include"].contains(&directive.name.as_str()));
    keep
}

/// Takes out what the gateway answers itself (introspection and the names of root types), and gives the planner a
/// `__typename` where nothing is left of an object. Aliases become keys of the data. `None` where no subgraph has anything to answer.
pub(crate) fn without_gateway_fields(
    schema: &Schema,
    root: &str,
    folded: &Folded,
) -> Option<(SelectionSet, Vec<FragmentDefinition>)> {
    let strip = Strip { schema, roots: roots(schema) };
    let mut fragments: HashMap<String, FragmentDefinition> = folded.fragments.clone();
    for fragment in fragments.values_mut() {
        let TypeCondition::On(on) = fragment.type_condition.clone();
        strip.selection(&mut fragment.selection_set, &on);
    }
    drop_empty_fragments(&mut fragments);
    let mut selection = folded.selection.clone();
    strip.selection(&mut selection, root);
    let left: BTreeSet<String> = fragments.keys().cloned().collect();
    prune(&mut selection, &left);
    if selection.items.is_empty() {
        return None;
    }
    let used = used(&selection, &fragments);
    fragments.retain(|name, _| used.contains(name));
    let mut fragments: Vec<_> = fragments.into_values().collect();
    fragments.sort_by(|one, other| one.name.cmp(&other.name));
    fill(&mut selection);
    fragments.iter_mut().for_each(|fragment| fill(&mut fragment.selection_set));
    Some((selection, fragments))
}

struct Strip<'a> {
    schema: &'a Schema,
    roots: Vec<&'a str>,
}

impl Strip<'_> {
    fn selection(&self, selection: &mut SelectionSet, parent: &str) {
        let is_root = self.roots.contains(&parent);
        selection.items.retain_mut(|item| match item {
            Selection::Field(field) => {
                let own = field.name.starts_with("__") && (is_root || field.name != "__typename");
                if let Some(below) = self.schema.field(parent, &field.name) {
                    let of = inner(&below.field_type);
                    self.selection(&mut field.selection_set, of);
                }
                let key = data_key(self.schema, field).into_owned();
                field.alias = (key != field.name).then_some(key);
                !own
            }
            Selection::InlineFragment(fragment) => {
                let on = match &fragment.type_condition {
                    Some(TypeCondition::On(on)) => on.clone(),
                    None => parent.to_owned(),
                };
                self.selection(&mut fragment.selection_set, &on);
                !fragment.selection_set.items.is_empty()
            }
            Selection::FragmentSpread(_) => true,
        });
    }
}

fn roots(schema: &Schema) -> Vec<&str> {
    [Some(schema.query()), schema.mutation(), schema.subscription()].into_iter().flatten().collect()
}

/// A fragment may become empty because all fragments that it spreads are.
fn drop_empty_fragments(fragments: &mut HashMap<String, FragmentDefinition>) {
    loop {
        let before = fragments.len();
        fragments.retain(|_, fragment| !fragment.selection_set.items.is_empty());
        let left: BTreeSet<String> = fragments.keys().cloned().collect();
        for fragment in fragments.values_mut() {
            prune(&mut fragment.selection_set, &left);
        }
        if fragments.len() == before {
            return;
        }
    }
}

fn prune(selection: &mut SelectionSet, left: &BTreeSet<String>) {
    selection.items.retain_mut(|item| match item {
        Selection::Field(field) => {
            prune(&mut field.selection_set, left);
            true
        }
        Selection::InlineFragment(fragment) => {
            prune(&mut fragment.selection_set, left);
            !fragment.selection_set.items.is_empty()
        }
        Selection::FragmentSpread(spread) => left.contains(&spread.fragment_name),
    });
}

fn used(selection: &SelectionSet, fragments: &HashMap<String, FragmentDefinition>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut open = vec![selection];
    while let Some(selection) = open.pop() {
        for item in &selection.items {
            match item {
                Selection::Field(field) => open.push(&field.selection_set),
                Selection::InlineFragment(fragment) => open.push(&fragment.selection_set),
                Selection::FragmentSpread(spread) => {
                    if used.insert(spread.fragment_name.clone())
                        && let Some(fragment) = fragments.get(&spread.fragment_name)
                    {
                        open.push(&fragment.selection_set);
                    }
                }
            }
        }
    }
    used
}

/// Composite fields whose whole selection was skipped are marked by the span of a selection set: leaves have none.
fn fill(selection: &mut SelectionSet) {
    for item in &mut selection.items {
        match item {
            Selection::Field(field) => {
                if field.selection_set.items.is_empty() && has_braces(field) {
                    field.selection_set.items.push(typename());
                }
                fill(&mut field.selection_set);
            }
            Selection::InlineFragment(fragment) => fill(&mut fragment.selection_set),
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn has_braces(field: &Field) -> bool {
    field.selection_set.span.0 != field.selection_set.span.1
}

fn typename() -> Selection {
    Selection::Field(Field {
        position: Default::default(),
        alias: None,
        name: "__typename".into(),
        arguments: Vec::new(),
        directives: Vec::new(),
        selection_set: SelectionSet { span: Default::default(), items: Vec::new() },
    })
}
