//! Text in, checked document out: parsed, valid against the schema, one operation chosen.

use super::{escapes, locate::Locate};
use crate::{Request, error::RequestError, limits::Limits, message::OperationKind, supergraph::Schema};
use graphql_tools::parser::{Pos, parse_query};
use graphql_tools::static_graphql::query::{
    self, Definition, FragmentDefinition, OperationDefinition, Selection, SelectionSet, Value,
    VariableDefinition,
};
use graphql_tools::validation::{
    rules::default_rules_validation_plan,
    validate::{ValidationPlan, validate},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

/// At most so many validation errors are reported for a request: a short request must not get a long answer.
const ERRORS_MAX: usize = 8;

/// All rules of the specification, and the places of what they find.
static RULES: LazyLock<ValidationPlan> = LazyLock::new(|| {
    let mut rules = default_rules_validation_plan();
    rules.add_rule(Box::new(Locate));
    rules
});

/// A valid document and the operation in it that the request names.
pub(crate) struct Document {
    /// As it came, to tell two texts of one hash apart.
    pub text: String,
    pub operation_name: Option<String>,
    pub kind: OperationKind,
    /// The name of the root type.
    pub root: String,
    pub variables: Vec<VariableDefinition>,
    pub selection: SelectionSet,
    pub fragments: HashMap<String, FragmentDefinition>,
    /// The variables that decide `@skip` and `@include`, in alphabetical order.
    pub conditions: Vec<String>,
}

impl Document {
    /// Parses and validates a request's text, within the limits.
    pub fn check(schema: &Schema, limits: &Limits, request: &Request) -> Result<Self, RequestError> {
        let text = &request.query;
        limits.check_text(text).map_err(|excess| RequestError::excess(&excess))?;
        let text = &escapes::rewrite(text);
        let parsed = parse_query::<String>(text).map_err(|error| RequestError::parse(&error))?.into_static();
        limits.check_document(&parsed).map_err(|excess| RequestError::excess(&excess))?;
        let errors = validate(schema.document(), &parsed, &RULES);
        if !errors.is_empty() {
            let found = errors.into_iter().take(ERRORS_MAX);
            return Err(RequestError::validation(found.map(|error| (error.message, error.locations))));
        }
        let (operation, fragments) = choose(parsed, request.operation_name.as_deref())?;
        let document = Self::of(schema, request, operation, fragments)?;
        document.check_names(&document.selection)?;
        for fragment in document.fragments.values() {
            document.check_names(&fragment.selection_set)?;
        }
        Ok(document)
    }

    /// Whether this is what a request asks for.
    pub fn is_of(&self, request: &Request) -> bool {
        self.text == request.query && self.operation_name == request.operation_name
    }

    fn of(
        schema: &Schema,
        request: &Request,
        operation: OperationDefinition,
        fragments: HashMap<String, FragmentDefinition>,
    ) -> Result<Self, RequestError> {
        let (kind, root, variables, selection) = match operation {
            OperationDefinition::SelectionSet(selection) => {
                (OperationKind::Query, Some(schema.query()), Vec::new(), selection)
            }
            OperationDefinition::Query(query) => {
                (OperationKind::Query, Some(schema.query()), query.variable_definitions, query.selection_set)
            }
            OperationDefinition::Mutation(mutation) => (
                OperationKind::Mutation,
                schema.mutation(),
                mutation.variable_definitions,
                mutation.selection_set,
            ),
            OperationDefinition::Subscription(subscription) => (
                OperationKind::Subscription,
                schema.subscription(),
                subscription.variable_definitions,
                subscription.selection_set,
            ),
        };
        let Some(root) = root else {
            let message = format!("The schema has no {}.", kind.as_str());
            return Err(RequestError::validation([(message, Vec::new())]));
        };
        let mut conditions = BTreeSet::new();
        collect_conditions(&selection, &mut conditions);
        for fragment in fragments.values() {
            collect_conditions(&fragment.selection_set, &mut conditions);
        }
        Ok(Self {
            text: request.query.clone(),
            operation_name: request.operation_name.clone(),
            kind,
            root: root.to_owned(),
            variables,
            selection,
            fragments,
            conditions: conditions.into_iter().collect(),
        })
    }

    /// Names that begin with two underscores belong to the gateway: `__typename` tells it an object's type.
    fn check_names(&self, selection: &SelectionSet) -> Result<(), RequestError> {
        for item in &selection.items {
            match item {
                Selection::Field(field) => {
                    let alias = field.alias.as_ref().filter(|alias| alias.starts_with("__"));
                    if let Some(alias) = alias.filter(|alias| **alias != field.name) {
                        let message = format!("The alias \"{alias}\" must not begin with two underscores.");
                        return Err(RequestError::validation([(message, vec![field.position])]));
                    }
                    self.check_names(&field.selection_set)?;
                }
                Selection::InlineFragment(fragment) => self.check_names(&fragment.selection_set)?,
                Selection::FragmentSpread(_) => {}
            }
        }
        Ok(())
    }
}

fn choose(
    parsed: query::Document,
    name: Option<&str>,
) -> Result<(OperationDefinition, HashMap<String, FragmentDefinition>), RequestError> {
    let mut operations = Vec::new();
    let mut fragments = HashMap::new();
    for definition in parsed.definitions {
        match definition {
            Definition::Operation(operation) => operations.push(operation),
            Definition::Fragment(fragment) => {
                fragments.insert(fragment.name.clone(), fragment);
            }
        }
    }
    let chosen = match name {
        Some(name) => operations.into_iter().find(|operation| name_of(operation) == Some(name)),
        None if operations.len() > 1 => {
            return Err(RequestError::input(
                "The request holds several operations; operationName must name one.",
            ));
        }
        None => operations.into_iter().next(),
    };
    let Some(operation) = chosen else {
        let message = match name {
            Some(name) => format!("The request holds no operation named \"{name}\"."),
            None => "The request holds no operation.".to_owned(),
        };
        return Err(RequestError::input(message));
    };
    Ok((operation, fragments))
}

fn name_of(operation: &OperationDefinition) -> Option<&str> {
    match operation {
        OperationDefinition::SelectionSet(_) => None,
        OperationDefinition::Query(query) => query.name.as_deref(),
        OperationDefinition::Mutation(mutation) => mutation.name.as_deref(),
        OperationDefinition::Subscription(subscription) => subscription.name.as_deref(),
    }
}

fn collect_conditions(selection: &SelectionSet, conditions: &mut BTreeSet<String>) {
    for item in &selection.items {
        let (directives, below) = match item {
            Selection::Field(field) => (&field.directives, Some(&field.selection_set)),
            Selection::InlineFragment(fragment) => (&fragment.directives, Some(&fragment.selection_set)),
            Selection::FragmentSpread(spread) => (&spread.directives, None),
        };
        for directive in directives {
            for (_, value) in &directive.arguments {
                if let (Value::Variable(name), "skip" | "include") = (value, directive.name.as_str()) {
                    conditions.insert(name.clone());
                }
            }
        }
        if let Some(below) = below {
            collect_conditions(below, conditions);
        }
    }
}

/// A place in the client's text.
pub(crate) type Location = Pos;
