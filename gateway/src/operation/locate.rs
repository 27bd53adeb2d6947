//! Places of validation errors. Some of the rules do not say where in the text their error lies; this one comes after
//! all of them, at every step of their common walk, and says where the walk stands.

use graphql_tools::{
    ast::{OperationVisitor, OperationVisitorContext},
    parser::Pos,
    static_graphql::query::{
        Directive, Document, Field, FragmentDefinition, FragmentSpread, InlineFragment, OperationDefinition,
        Value, VariableDefinition,
    },
    validation::{
        rules::{ValidationRule, ValidationVisitor},
        utils::ValidationErrorContext,
    },
};
use std::collections::HashMap;

/// Reports no error, but completes those of the rules before it.
pub(super) struct Locate;

impl ValidationRule for Locate {
    fn visitor<'doc>(&self) -> ValidationVisitor<'doc> {
        Box::new(Walk::default())
    }

    fn error_code(&self) -> &'static str {
        "Locate"
    }
}

#[derive(Default)]
struct Walk {
    /// What the walk is within, outermost first.
    places: Vec<Pos>,
    /// Operations, fragments and variables, as messages call them, and where they are defined, or else used: some errors come when
    /// the walk is over.
    named: HashMap<String, Pos>,
    /// Errors that were looked at.
    seen: usize,
}

type Walked<'a, 'doc> = &'a mut OperationVisitorContext<'doc>;
type Errors<'a> = &'a mut ValidationErrorContext;

impl Walk {
    fn enter(&mut self, place: Pos, errors: Errors<'_>) {
        self.places.push(place);
        self.here(errors);
    }

    fn leave(&mut self, errors: Errors<'_>) {
        self.here(errors);
        self.places.pop();
    }

    /// What has come since the last step lies at what its message names first.
    fn by_name(&self, errors: Errors<'_>) {
        for error in &mut errors.errors[self.seen..] {
            let name = error.message.split('"').nth(1);
            if error.locations.is_empty() {
                error.locations.extend(name.and_then(|name| self.named.get(name)));
            }
        }
    }

    /// What has come since the last step lies where the walk stands.
    fn here(&mut self, errors: Errors<'_>) {
        for error in &mut errors.errors[self.seen..] {
            if error.locations.is_empty() {
                error.locations.extend(self.places.last());
            }
        }
        self.seen = errors.errors.len();
    }
}

impl<'doc> OperationVisitor<'doc, ValidationErrorContext> for Walk {
    fn leave_document(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &Document) {
        self.by_name(errors);
    }

    fn enter_operation_definition(
        &mut self,
        _: Walked<'_, 'doc>,
        errors: Errors<'_>,
        operation: &'doc OperationDefinition,
    ) {
        let (name, place) = match operation {
            OperationDefinition::SelectionSet(set) => (&None, set.span.0),
            OperationDefinition::Query(query) => (&query.name, query.position),
            OperationDefinition::Mutation(mutation) => (&mutation.name, mutation.position),
            OperationDefinition::Subscription(subscription) => (&subscription.name, subscription.position),
        };
        self.named.extend(name.clone().map(|name| (name, place)));
        self.enter(place, errors);
    }

    fn leave_operation_definition(
        &mut self,
        _: Walked<'_, 'doc>,
        errors: Errors<'_>,
        _: &OperationDefinition,
    ) {
        // Variables that nobody uses are known only now, and have places of their own.
        self.by_name(errors);
        self.leave(errors);
    }

    fn enter_fragment_definition(
        &mut self,
        _: Walked<'_, 'doc>,
        errors: Errors<'_>,
        fragment: &'doc FragmentDefinition,
    ) {
        self.named.insert(fragment.name.clone(), fragment.position);
        self.enter(fragment.position, errors);
    }

    fn leave_fragment_definition(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &FragmentDefinition) {
        self.leave(errors);
    }

    fn enter_variable_definition(
        &mut self,
        _: Walked<'_, 'doc>,
        errors: Errors<'_>,
        variable: &'doc VariableDefinition,
    ) {
        self.named.insert(format!("${}", variable.name), variable.position);
        self.enter(variable.position, errors);
    }

    fn leave_variable_definition(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &VariableDefinition) {
        self.leave(errors);
    }

    fn enter_directive(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, directive: &Directive) {
        self.enter(directive.position, errors);
    }

    fn leave_directive(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &Directive) {
        self.leave(errors);
    }

    fn enter_argument(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &'doc (String, Value)) {
        self.here(errors);
    }

    fn leave_argument(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &(String, Value)) {
        self.here(errors);
    }

    fn enter_variable_value(&mut self, _: Walked<'_, 'doc>, _: Errors<'_>, name: &'doc str) {
        if let Some(place) = self.places.last() {
            self.named.entry(format!("${name}")).or_insert(*place);
        }
    }

    fn enter_field(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, field: &Field) {
        self.enter(field.position, errors);
    }

    fn leave_field(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &Field) {
        self.leave(errors);
    }

    fn enter_fragment_spread(
        &mut self,
        _: Walked<'_, 'doc>,
        errors: Errors<'_>,
        spread: &'doc FragmentSpread,
    ) {
        self.enter(spread.position, errors);
    }

    fn leave_fragment_spread(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &FragmentSpread) {
        self.leave(errors);
    }

    fn enter_inline_fragment(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, fragment: &InlineFragment) {
        self.enter(fragment.position, errors);
    }

    fn leave_inline_fragment(&mut self, _: Walked<'_, 'doc>, errors: Errors<'_>, _: &InlineFragment) {
        self.leave(errors);
    }
}
