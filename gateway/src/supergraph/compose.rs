//! Subgraph schemas in, supergraph out; text to text, without I/O.

use super::{
    policy,
    schema::{Definition, name},
};
use async_graphql::parser::types::{TypeKind, TypeSystemDefinition};
use graphql_tools::parser::{parse_schema, schema::Value};
use graphql_tools::static_graphql::schema::{
    Directive, Document, ObjectType, SchemaDefinition, TypeDefinition,
};
use std::collections::{BTreeMap, BTreeSet};

/// Why subgraphs do not compose: every diagnostic, not only the first.
#[derive(Debug, thiserror::Error)]
#[error("the subgraphs do not compose:\n{}", .0.join("\n"))]
pub struct CompositionError(pub Vec<String>);

/// Composes subgraphs, given as name and SDL, into the SDL of the supergraph.
/// The same subgraphs in any order give the same text.
pub fn compose(subgraphs: &[(&str, &str)]) -> Result<String, CompositionError> {
    let mut sorted = subgraphs.to_vec();
    sorted.sort_unstable();
    let mut ingested = graphql_composition::Subgraphs::default();
    let mut failures = Vec::new();
    for (name, sdl) in sorted {
        if let Err(error) = ingested.ingest_str(sdl, name, Some(&format!("http://{name}"))) {
            failures.push(format!("{name}: {error}"));
        }
    }
    if !failures.is_empty() {
        return Err(CompositionError(failures));
    }
    let result = graphql_composition::compose(&mut ingested);
    if result.diagnostics().any_fatal() {
        return Err(CompositionError(result.diagnostics().iter_errors().map(str::to_owned).collect()));
    }
    let one = |error: String| CompositionError(vec![error]);
    let graph = result
        .into_result()
        .map_err(|diagnostics| CompositionError(diagnostics.iter_messages().map(str::to_owned).collect()))?;
    let text = graphql_composition::render_federated_sdl(&graph).map_err(|error| one(error.to_string()))?;
    let document = parse_schema::<String>(&text).map_err(|error| one(error.to_string()))?.into_static();
    Ok(mend(document, &specifications(subgraphs)).to_string())
}

/// Puts the definitions into a fixed order and adds what the composition leaves out: the graphs of the root types, and
/// what specifies the scalars. The cache's directive belongs to the subgraphs, not to the supergraph.
fn mend(mut document: Document, specifications: &BTreeMap<String, Directive>) -> Document {
    let graphs = graphs(&document);
    document.definitions.retain(|definition| !policy::is_definition(definition));
    for definition in &mut document.definitions {
        match definition {
            Definition::TypeDefinition(TypeDefinition::Object(object)) => {
                object.directives.retain(|directive| directive.name != policy::DIRECTIVE);
                match object.name.as_str() {
                    "Query" => add_join_types(object, &graphs),
                    "Mutation" | "Subscription" => add_join_types(object, &BTreeSet::new()),
                    _ => {}
                }
            }
            Definition::TypeDefinition(TypeDefinition::Scalar(scalar)) => {
                scalar.directives.extend(specifications.get(&scalar.name).cloned());
            }
            _ => {}
        }
    }
    ensure_schema_definition(&mut document);
    document.definitions.sort_by_cached_key(rank);
    document
}

/// The `@specifiedBy` of each scalar that has one.
fn specifications(subgraphs: &[(&str, &str)]) -> BTreeMap<String, Directive> {
    let documents = subgraphs.iter().filter_map(|(_, sdl)| async_graphql::parser::parse_schema(sdl).ok());
    let definitions = documents.flat_map(|document| document.definitions);
    let scalars = definitions.filter_map(|definition| match definition {
        TypeSystemDefinition::Type(scalar) if matches!(scalar.node.kind, TypeKind::Scalar) => {
            Some(scalar.node)
        }
        _ => None,
    });
    let specified = scalars.filter_map(|scalar| {
        let mut directives = scalar.directives.into_iter();
        let specified = directives.find(|directive| directive.node.name.node == "specifiedBy")?;
        let async_graphql::Value::String(url) = specified.node.get_argument("url")?.node.clone() else {
            return None;
        };
        let directive = Directive {
            position: Default::default(),
            name: "specifiedBy".into(),
            arguments: vec![("url".into(), Value::String(url))],
        };
        Some((scalar.name.node.to_string(), directive))
    });
    specified.collect()
}

/// The names of the enum `join__Graph`.
fn graphs(document: &Document) -> BTreeSet<String> {
    let values = document.definitions.iter().flat_map(|definition| match definition {
        Definition::TypeDefinition(TypeDefinition::Enum(graphs)) if graphs.name == "join__Graph" => {
            graphs.values.as_slice()
        }
        _ => &[],
    });
    values.map(|value| value.name.clone()).collect()
}

/// Every graph can be entered by its `Query`; the other roots are where their fields are.
fn add_join_types(root: &mut ObjectType, always: &BTreeSet<String>) {
    let mut graphs = always.clone();
    for directive in root.fields.iter().flat_map(|field| &field.directives) {
        if let ("join__field", Some(graph)) = (directive.name.as_str(), graph_of(directive)) {
            graphs.insert(graph);
        }
    }
    for directive in &root.directives {
        if let ("join__type", Some(graph)) = (directive.name.as_str(), graph_of(directive)) {
            graphs.remove(&graph);
        }
    }
    root.directives.extend(graphs.into_iter().map(|graph| Directive {
        position: Default::default(),
        name: "join__type".into(),
        arguments: vec![("graph".into(), Value::Enum(graph))],
    }));
}

fn graph_of(directive: &Directive) -> Option<String> {
    directive.arguments.iter().find_map(|(name, value)| match value {
        Value::Enum(graph) if name == "graph" => Some(graph.clone()),
        _ => None,
    })
}

/// Where the composition writes no `schema { … }`, readers that do not know the default names fail.
fn ensure_schema_definition(document: &mut Document) {
    if document.definitions.iter().any(|definition| matches!(definition, Definition::SchemaDefinition(_))) {
        return;
    }
    let is_named = |definition: &Definition, wanted: &str| match definition {
        Definition::TypeDefinition(definition) => name(definition) == wanted,
        _ => false,
    };
    let root = |wanted: &str| {
        let found = document.definitions.iter().any(|definition| is_named(definition, wanted));
        found.then(|| wanted.to_owned())
    };
    let schema = SchemaDefinition {
        query: root("Query"),
        mutation: root("Mutation"),
        subscription: root("Subscription"),
        ..Default::default()
    };
    document.definitions.insert(0, Definition::SchemaDefinition(schema));
}

fn rank(definition: &Definition) -> (u8, String) {
    let of_type = |name: &String| {
        let first = ["Query", "Mutation", "Subscription"].iter().position(|root| root == name);
        match first {
            _ if name.contains("__") => (2, name.clone()),
            Some(place) => (3, place.to_string()),
            None => (4, name.clone()),
        }
    };
    match definition {
        Definition::SchemaDefinition(_) => (0, String::new()),
        Definition::DirectiveDefinition(directive) => (1, directive.name.clone()),
        Definition::TypeDefinition(definition) => of_type(name(definition)),
        Definition::TypeExtension(_) => (5, String::new()),
    }
}
