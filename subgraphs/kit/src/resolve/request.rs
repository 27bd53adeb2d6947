//! The request that is being resolved: its document, its variables, its viewer.

use crate::{
    context::Context,
    failure::{Code, Failure},
    footprint::Footprint,
};
use async_graphql::{
    Context as FieldContext, Name, PathSegment, Pos, Positioned, QueryEnv, ServerError, Value,
    parser::types::Field, registry::Registry,
};
use async_graphql_value::Value as Written;
use std::sync::Arc;

/// The request that is being resolved.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub document: &'a QueryEnv,
    pub registry: &'a Registry,
    pub context: &'a Context,
    pub footprint: &'a Footprint,
}

/// A failure somewhere below one of the items that are resolved together.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Which of the items.
    pub item: usize,
    /// From the failed field up to the item, innermost first.
    pub path: Vec<PathSegment>,
    pub position: Pos,
    pub failure: Failure,
}

/// The values of items that are resolved together, and what failed on the way. A value is `None` where a field that
/// may not be null failed, so that what holds it is null in its place.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    pub values: Vec<Option<Value>>,
    pub faults: Vec<Fault>,
}

impl<'a> Request<'a> {
    /// The request that the field belongs to. The product has put a [`Context`] into its data.
    pub fn of(field: &FieldContext<'a>) -> Result<Self, ServerError> {
        let missing = |_| Failure::internal("", &"the request has no context").at(field.item.pos, Vec::new());
        Ok(Request {
            document: field.query_env,
            registry: &field.schema_env.registry,
            context: field.data::<Context>().map_err(missing)?,
            footprint: field.data::<Arc<Footprint>>().map_err(missing)?,
        })
    }

    /// The argument as the client gave it, variables replaced; `None` where it is absent.
    pub fn argument(&self, field: &Positioned<Field>, name: &str) -> Option<Value> {
        self.value(&field.node.get_argument(name)?.node)
    }

    /// The argument, where null means the same as absent.
    pub fn given(&self, field: &Positioned<Field>, name: &str) -> Option<Value> {
        self.argument(field, name).filter(|value| *value != Value::Null)
    }

    /// The variable's value, where the argument is a variable and nothing else.
    pub fn variable(&self, field: &Positioned<Field>, name: &str) -> Option<&'a Value> {
        match &field.node.get_argument(name)?.node {
            Written::Variable(variable) => self.document.variables.get(variable),
            _ => None,
        }
    }

    fn value(&self, written: &Written) -> Option<Value> {
        match written {
            Written::Variable(name) => {
                self.document.variables.get(name).cloned().or_else(|| self.default(name))
            }
            Written::List(items) => {
                Some(Value::List(items.iter().map(|item| self.value(item).unwrap_or_default()).collect()))
            }
            // A field whose variable was left out is left out itself: an update must not take it for null.
            Written::Object(fields) => Some(Value::Object(
                fields.iter().filter_map(|(name, value)| Some((name.clone(), self.value(value)?))).collect(),
            )),
            constant => constant.clone().into_const(),
        }
    }

    fn default(&self, variable: &Name) -> Option<Value> {
        let definitions = &self.document.operation.node.variable_definitions;
        let definition = definitions.iter().find(|definition| definition.node.name.node == *variable)?;
        definition.node.default_value.as_ref().map(|value| value.node.clone())
    }

    /// Reports what failed below the field.
    pub fn report(&self, field: &FieldContext<'a>, faults: Vec<Fault>, in_list: bool) -> Vec<ServerError> {
        let name = field.item.node.response_key().node.to_string();
        faults
            .into_iter()
            .map(|fault| {
                let mut path = vec![PathSegment::Field(name.clone())];
                path.extend(in_list.then_some(PathSegment::Index(fault.item)));
                path.extend(fault.path.into_iter().rev());
                fault.failure.at(fault.position, path)
            })
            .collect()
    }
}

impl Resolved {
    /// All items alike failed at the position.
    pub fn failed(items: usize, position: Pos, failure: &Failure) -> Self {
        let fault = |item| Fault { item, path: Vec::new(), position, failure: failure.clone() };
        // One too many is enough to say that the answer as a whole is too large.
        let told = if failure.code == Code::OperationTooLarge { items.min(1) } else { items };
        Resolved { values: vec![None; items], faults: (0..told).map(fault).collect() }
    }

    /// The faults as seen from the item that holds these in a field.
    pub fn within(self, field: &str) -> Self {
        self.deeper(PathSegment::Field(field.to_owned()))
    }

    fn deeper(mut self, segment: PathSegment) -> Self {
        for fault in &mut self.faults {
            fault.path.push(segment.clone());
        }
        self
    }
}
