//! The only place that knows the query planner; the rest of the gateway sees our own plan.

use super::{Batch, Fetch, Node, Path, Plan, Required, Rewrite, RewriteStep, Segment, Target};
use crate::{message::OperationKind, subgraph::Operation, supergraph::Policies};
use async_graphql::{Name, parser::parse_query};
use graphql_tools::static_graphql::query::{
    Definition, Document, FragmentDefinition, Mutation, OperationDefinition, Query, SelectionSet,
    Subscription, VariableDefinition,
};
use hive_router_query_planner::{
    ast::{
        normalization::normalize_operation, operation::SubgraphFetchOperation, selection_item::SelectionItem,
        selection_set,
    },
    planner::{self, QueryPlannerOptions, plan_nodes as theirs},
    state::supergraph_state::{SupergraphDefinition, SupergraphState},
    utils::{cancellation::CancellationToken, parsing::safe_parse_schema},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::Duration,
};

/// Why an operation has no plan.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    #[error("planning took longer than its limit")]
    Timeout,
    #[error("planning failed: {0}")]
    Failed(String),
}

/// Plans operations for one supergraph.
pub(crate) struct Planner {
    planner: planner::Planner,
    /// What each subgraph lets be kept, by its name.
    policies: HashMap<String, Policies>,
    timeout: Duration,
}

impl Planner {
    pub fn new(
        supergraph: &str,
        policies: HashMap<String, Policies>,
        timeout: Duration,
    ) -> Result<Self, PlanError> {
        let failed = |error: String| PlanError::Failed(error);
        let document = safe_parse_schema(supergraph).map_err(|error| failed(error.to_string()))?;
        let options = QueryPlannerOptions::default();
        let planner = planner::Planner::new_from_supergraph(&document, options)
            .map_err(|error| failed(error.to_string()))?;
        Ok(Self { planner, policies, timeout })
    }

    /// The names of the subgraphs.
    pub fn subgraphs(&self) -> impl Iterator<Item = &String> {
        self.planner.supergraph.known_subgraphs.values()
    }

    /// Plans an operation that has no conditions; takes as long as the timeout, so call it off the async threads.
    pub fn plan(
        &self,
        kind: OperationKind,
        variables: &[VariableDefinition],
        selection: SelectionSet,
        fragments: Vec<FragmentDefinition>,
    ) -> Result<Plan, PlanError> {
        let document = document(kind, variables, selection, fragments);
        let failed = |error: String| PlanError::Failed(error);
        let normalized = normalize_operation(&self.planner.supergraph, &document, None)
            .map_err(|error| failed(error.to_string()))?;
        let token = CancellationToken::with_timeout(self.timeout);
        let plan = self
            .planner
            .plan_from_normalized_operation(&normalized.operation, Default::default(), &token)
            .map_err(
                |error| if timed_out(&token) { PlanError::Timeout } else { failed(error.to_string()) },
            )?;
        let text = plan.to_string();
        let Some(node) = plan.node else { return Ok(Plan { events: None, root: None, text }) };
        let (events, root) = match node {
            theirs::PlanNode::Subscription(events) => (Some(self.root_fetch(&events.primary)?), None),
            theirs::PlanNode::Sequence(mut sequence)
                if matches!(sequence.nodes.first(), Some(theirs::PlanNode::Subscription(_))) =>
            {
                let rest = sequence.nodes.split_off(1);
                let Some(theirs::PlanNode::Subscription(events)) = sequence.nodes.pop() else {
                    return Err(failed("a subscription without its events".into()));
                };
                let rest = rest.iter().map(|node| self.node(node)).collect::<Result<_, _>>()?;
                (Some(self.root_fetch(&events.primary)?), Some(Node::Sequence(rest)))
            }
            node => (None, Some(self.node(&node)?)),
        };
        Ok(Plan { events, root, text })
    }

    fn node(&self, node: &theirs::PlanNode) -> Result<Node, PlanError> {
        use theirs::PlanNode;
        match node {
            PlanNode::Sequence(sequence) => {
                let nodes = sequence.nodes.iter().map(|node| self.node(node));
                Ok(Node::Sequence(nodes.collect::<Result<_, _>>()?))
            }
            PlanNode::Parallel(parallel) => {
                let mut fetches = Vec::new();
                let mut nodes = Vec::new();
                for node in &parallel.nodes {
                    match self.node(node)? {
                        Node::Step(step) => fetches.extend(step),
                        node => nodes.push(node),
                    }
                }
                if nodes.is_empty() {
                    return Ok(Node::Step(fetches));
                }
                if !fetches.is_empty() {
                    nodes.push(Node::Step(fetches));
                }
                Ok(Node::Parallel(nodes))
            }
            PlanNode::Fetch(fetch) => Ok(Node::Step(vec![self.root_fetch(fetch)?])),
            PlanNode::Flatten(flatten) => Ok(Node::Step(vec![self.flatten(flatten)?])),
            PlanNode::BatchFetch(batch) => Ok(Node::Step(vec![self.batch(batch)?])),
            PlanNode::Condition(_) => {
                Err(PlanError::Failed("a condition in a plan for decided conditions".into()))
            }
            PlanNode::Subscription(_) => Err(PlanError::Failed("a subscription inside a plan".into())),
            PlanNode::Defer(_) => Err(PlanError::Failed("a deferred part in a plan".into())),
        }
    }

    fn root_fetch(&self, fetch: &theirs::FetchNode) -> Result<Fetch, PlanError> {
        let target =
            Target::Root { path: Path::new(), output: self.rewrites(fetch.output_rewrites.as_deref()) };
        self.fetch(fetch, target)
    }

    fn flatten(&self, flatten: &theirs::FlattenNode) -> Result<Fetch, PlanError> {
        let theirs::PlanNode::Fetch(fetch) = &*flatten.node else {
            return Err(PlanError::Failed("a flattened node that fetches nothing".into()));
        };
        let path = self.path(&flatten.path);
        let output = self.rewrites(fetch.output_rewrites.as_deref());
        let target = match &fetch.requires {
            None => Target::Root { path, output },
            Some(requires) => Target::Entities(vec![Batch {
                alias: Name::new("_entities"),
                variable: Name::new("representations"),
                paths: vec![path],
                requires: self.requires(requires),
                input: self.rewrites(fetch.input_rewrites.as_deref()),
                output,
            }]),
        };
        self.fetch(fetch, target)
    }

    fn fetch(&self, fetch: &theirs::FetchNode, target: Target) -> Result<Fetch, PlanError> {
        let is_mutation = fetch.operation_kind.as_ref().is_some_and(|kind| kind.is_mutation());
        self.finish(
            &fetch.service_name,
            &fetch.operation,
            fetch.variable_usages.as_ref(),
            target,
            is_mutation,
        )
    }

    fn batch(&self, batch: &theirs::BatchFetchNode) -> Result<Fetch, PlanError> {
        let batches = batch.entity_batch.aliases.iter().map(|alias| Batch {
            alias: Name::new(&alias.alias),
            variable: Name::new(&alias.representations_variable_name),
            paths: alias.merge_paths.iter().map(|path| self.path(path)).collect(),
            requires: self.requires(&alias.requires),
            input: self.rewrites(alias.input_rewrites.as_deref()),
            output: self.rewrites(alias.output_rewrites.as_deref()),
        });
        let target = Target::Entities(batches.collect());
        self.finish(&batch.service_name, &batch.operation, batch.variable_usages.as_ref(), target, false)
    }

    fn finish(
        &self,
        subgraph: &str,
        operation: &SubgraphFetchOperation,
        variables: Option<&BTreeSet<String>>,
        target: Target,
        is_mutation: bool,
    ) -> Result<Fetch, PlanError> {
        let text = operation.document_str.clone();
        let document = parse_query(&text).map_err(|error| PlanError::Failed(format!("{error}: {text}")))?;
        let policy = self.policies.get(subgraph).and_then(|policies| policies.of(&document));
        Ok(Fetch {
            subgraph: subgraph.into(),
            operation: Arc::new(Operation { text, document, hash: operation.hash }),
            variables: variables.into_iter().flatten().map(Name::new).collect(),
            target,
            is_mutation,
            policy,
        })
    }

    fn path(&self, path: &theirs::FlattenNodePath) -> Path {
        let segments = path.as_slice().iter().map(|segment| match segment {
            theirs::FlattenNodePathSegment::Field(name) => Segment::Field(Name::new(name)),
            theirs::FlattenNodePathSegment::List => Segment::Items,
            theirs::FlattenNodePathSegment::TypeCondition(types) => Segment::Types(self.objects(types)),
        });
        segments.collect()
    }

    fn requires(&self, selection: &selection_set::SelectionSet) -> Vec<Required> {
        let items = selection.items.iter().filter_map(|item| match item {
            SelectionItem::Field(field) => Some(Required::Field {
                key: Name::new(field.selection_identifier()),
                below: self.requires(&field.selections),
            }),
            SelectionItem::InlineFragment(fragment) => Some(Required::On {
                types: self.objects([&fragment.type_condition]),
                below: self.requires(&fragment.selections),
            }),
            SelectionItem::FragmentSpread(_) => None,
        });
        items.collect()
    }

    fn rewrites(&self, rewrites: Option<&[theirs::FetchRewrite]>) -> Vec<Rewrite> {
        let converted = rewrites.into_iter().flatten().map(|rewrite| match rewrite {
            theirs::FetchRewrite::KeyRenamer(rename) => {
                Rewrite::Rename { path: self.steps(&rename.path), to: Name::new(&rename.rename_key_to) }
            }
            theirs::FetchRewrite::ValueSetter(set) => {
                Rewrite::Set { path: self.steps(&set.path), to: set.set_value_to.clone() }
            }
        });
        converted.collect()
    }

    fn steps(&self, path: &[theirs::FetchNodePathSegment]) -> Vec<RewriteStep> {
        let steps = path.iter().map(|step| match step {
            theirs::FetchNodePathSegment::Key(key) => RewriteStep::Key(Name::new(key)),
            theirs::FetchNodePathSegment::TypenameEquals(types) => RewriteStep::Types(self.objects(types)),
        });
        steps.collect()
    }

    /// The object types that match any of the types, in alphabetical order. An interface's own name stays among
    /// them: where it is an interface object, its subgraph gives that as the type's name.
    fn objects<'n>(&self, names: impl IntoIterator<Item = &'n String>) -> Vec<String> {
        let mut objects = BTreeSet::new();
        for name in names {
            objects.insert(name.clone());
            objects.extend(members(&self.planner.supergraph, name));
        }
        objects.into_iter().collect()
    }
}

fn members(supergraph: &SupergraphState, name: &str) -> Vec<String> {
    match supergraph.definitions.get(name) {
        Some(SupergraphDefinition::Union(union)) => {
            union.union_members.iter().map(|member| member.member.clone()).collect()
        }
        Some(SupergraphDefinition::Interface(_)) => {
            supergraph.interface_members(name).into_iter().flatten().cloned().collect()
        }
        _ => Vec::new(),
    }
}

fn timed_out(token: &CancellationToken) -> bool {
    token.bail_if_cancelled().is_err()
}

fn document(
    kind: OperationKind,
    variables: &[VariableDefinition],
    selection_set: SelectionSet,
    fragments: Vec<FragmentDefinition>,
) -> Document {
    let position = Default::default();
    let variable_definitions = variables.to_vec();
    let (name, directives) = (None, Vec::new());
    let operation = match kind {
        OperationKind::Query => OperationDefinition::Query(Query {
            position,
            name,
            variable_definitions,
            directives,
            selection_set,
        }),
        OperationKind::Mutation => OperationDefinition::Mutation(Mutation {
            position,
            name,
            variable_definitions,
            directives,
            selection_set,
        }),
        OperationKind::Subscription => OperationDefinition::Subscription(Subscription {
            position,
            name,
            variable_definitions,
            directives,
            selection_set,
        }),
    };
    let fragments = fragments.into_iter().map(Definition::Fragment);
    Document { definitions: std::iter::once(Definition::Operation(operation)).chain(fragments).collect() }
}
