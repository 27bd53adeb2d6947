//! A subgraph: declarations in, a schema out.

use crate::{
    declare::extend,
    figures::Figures,
    footprint::Recording,
    key::KeyKind,
    operation::{self, Operation},
    root::{Mutation, MutationField, Query, QueryField, Roots},
    schema::Definition,
    subscription::{Live, Subscription},
    table::{Table, TableRef},
    write::Write,
};
use async_graphql::{SDLExportOptions, ValidationMode, indexmap::IndexMap};
use database::Platform;
use std::sync::{Arc, OnceLock};

/// What a subgraph shows and does.
#[derive(Default)]
pub struct Subgraph {
    /// The types that it owns, and those of others that it adds links to.
    pub tables: Vec<TableRef>,
    /// Root fields for the row that is the viewer, by name.
    pub viewers: Vec<(&'static str, TableRef)>,
    /// Root fields that one statement answers.
    pub figures: Vec<&'static Figures>,
    /// Mutations with rules.
    pub operations: Vec<&'static Operation>,
    /// Subscriptions.
    pub live: Vec<&'static Live>,
    /// The types that `node(nodeId:)` finds; empty where this subgraph does not have that field.
    pub nodes: Vec<TableRef>,
}

/// The schema of a subgraph; all subgraphs have the same type.
pub type Schema = async_graphql::Schema<Query, Mutation, Subscription>;

impl Subgraph {
    /// The same subgraph with the field `node(nodeId:)`, which finds what it and these others own.
    pub fn finding(mut self, others: impl IntoIterator<Item = Subgraph>) -> Self {
        let tables = others.into_iter().flat_map(|other| other.tables);
        let all = self.tables.clone().into_iter().chain(tables);
        self.nodes = all.filter(|table| table().is_owned()).collect();
        self
    }

    /// The schema. With [`ValidationMode::Fast`] it trusts its documents, as those of the gateway's plans; a schema
    /// that is served alone needs [`ValidationMode::Strict`].
    ///
    /// # Panics
    /// Where the declarations contradict themselves or the catalog.
    pub fn schema(&self, validation: ValidationMode) -> Schema {
        let roots = Arc::new(Roots {
            queries: self.queries(),
            mutations: self.mutations(),
            entities: self.entities(),
            nodes: self.nodes.iter().map(|table| table().name).collect(),
            sdl: OnceLock::new(),
        });
        let live = Arc::new(self.live.clone());
        let definition = Definition { roots: Arc::clone(&roots), live: Arc::clone(&live) };
        let schema =
            Schema::build(Query(Arc::clone(&roots)), Mutation(Arc::clone(&roots)), Subscription(live))
                .directive(definition)
                .enable_subscription_in_federation()
                .validation_mode(validation)
                .extension(Recording)
                .finish();
        roots.sdl.get_or_init(|| sdl(&schema));
        schema
    }

    /// What kind of key the people of each platform have, of whom it has a root field for the viewer.
    pub fn account_keys(&self) -> impl Iterator<Item = (Platform, KeyKind)> + '_ {
        self.viewers.iter().map(|(_, table)| (table().platform, table().key_kind()))
    }

    /// Its types, and by their keys those that only `node(nodeId:)` knows of.
    fn entities(&self) -> IndexMap<&'static str, &'static Table> {
        let own = self.tables.iter().map(|table| (table().name, table()));
        let mut entities: IndexMap<_, _> = own.collect();
        for table in self.nodes.iter().map(|table| table()) {
            entities.entry(table.name).or_insert_with(|| {
                // Made once a schema, and schemas live as long as the program.
                Box::leak(Box::new(extend(table.name, table.platform, table.key_kind()).finish()))
            });
        }
        entities
    }

    fn queries(&self) -> IndexMap<String, QueryField> {
        let mut queries = IndexMap::new();
        for (name, table) in &self.viewers {
            queries.insert((*name).to_owned(), QueryField::Viewer(table()));
        }
        for table in self.tables.iter().map(|table| table()).filter(|table| table.is_owned()) {
            queries.insert(table.singular(), QueryField::One(table));
            queries.insert(table.plural(), QueryField::Many(table));
        }
        if !self.nodes.is_empty() {
            queries.insert("node".to_owned(), QueryField::Node);
        }
        for figures in &self.figures {
            queries.insert(figures.name.to_owned(), QueryField::Figures(figures));
        }
        queries
    }

    fn mutations(&self) -> IndexMap<String, MutationField> {
        let mut mutations = IndexMap::new();
        for operation in &self.operations {
            let operation = MutationField::Operation(operation::Mutation::of(operation));
            let MutationField::Operation(mutation) = &operation else { continue };
            mutations.insert(mutation.operation.name.to_owned(), operation);
        }
        for table in &self.tables {
            mutations.extend(
                Write::of(*table).into_iter().map(|(name, write)| (name, MutationField::Write(write))),
            );
        }
        mutations
    }
}

/// The schema in SDL with federation's directives.
pub fn sdl(schema: &Schema) -> String {
    let options = SDLExportOptions::new().federation().include_specified_by().use_space_ident();
    schema.sdl_with_options(options)
}
