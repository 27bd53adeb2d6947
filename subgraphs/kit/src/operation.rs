//! Operations with rules (money, states, limits): a mutation for each function of the database that has them.

use crate::{
    declare::camel_case,
    failure::{Failure, Refusal},
    input::{self, Argument, Input, parameter_type},
    resolve::{Object, ObjectField, Payload, Request, Resolved, Shape, object},
    scalar::Scalar,
    sql::Sql,
    transaction::{Outcome, change},
};
use async_graphql::{Positioned, parser::types::Field};
use database::Platform;
use serde_json::{Value as Json, json};
use sqlx::Row;
use std::sync::LazyLock;

/// A mutation that calls a function of the database.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The mutation's name.
    pub name: &'static str,
    /// The function; it answers with a jsonb of the keys of what changed.
    pub function: &'static str,
    pub platform: Platform,
    /// What it does, to a person.
    pub description: &'static str,
    pub arguments: &'static [Argument],
    /// What the payload shows, beside the refusals.
    pub outputs: &'static [ObjectField],
    /// Whether it takes an `idempotencyKey`: the same key again gives the first answer and changes nothing.
    pub idempotent: bool,
}

/// An operation with the types that it has in the graph.
pub(crate) struct Mutation {
    pub operation: &'static Operation,
    pub arguments: Vec<Argument>,
    pub payload: Object,
}

const IDEMPOTENCY_KEY: Argument = Argument::new(
    "idempotencyKey",
    "p_idempotency_key",
    Input::Value(Scalar::Text),
    "Chosen by the client, once for each intention: sent again, it gives the first answer and changes nothing. \
    Refused as `IDEMPOTENCY_KEY_INVALID` unless it has 1 to 200 characters, and as `IDEMPOTENCY_KEY_REUSED` where it \
    came with another request before.",
);

static USER_ERROR: LazyLock<Object> = LazyLock::new(|| Object {
    name: "UserError".to_owned(),
    description: "Why an operation was refused.".to_owned(),
    fields: vec![
        ObjectField {
            name: "code",
            from: "code",
            shape: Shape::Value(Scalar::Text),
            description: "Names the rule, e.g. `INSUFFICIENT_FUNDS`.",
        },
        ObjectField {
            name: "message",
            from: "message",
            shape: Shape::Value(Scalar::Text),
            description: "The reason in a sentence for people.",
        },
        ObjectField {
            name: "path",
            from: "path",
            shape: Shape::Optional(Scalar::Texts),
            description: "Where in the input the reason lies.",
        },
    ],
});

/// The type of refusals.
pub(crate) fn user_error() -> &'static Object {
    &USER_ERROR
}

/// The payload's field of refusals.
pub(crate) const USER_ERRORS: ObjectField = ObjectField {
    name: "userErrors",
    from: "userErrors",
    shape: Shape::Objects(user_error),
    description: "Why nothing was done; empty when it was.",
};

const REPLAYED: ObjectField = ObjectField {
    name: "replayed",
    from: "replayed",
    shape: Shape::Value(Scalar::Boolean),
    description: "Whether this is the first answer again, to a request that was sent before.",
};

impl Mutation {
    pub fn of(operation: &'static Operation) -> Self {
        let mut arguments: Vec<_> = operation.arguments.iter().map(Argument::settled).collect();
        let mut fields = operation.outputs.to_vec();
        for field in &mut fields {
            // When refused there is nothing to show.
            if let Shape::Value(scalar) = &field.shape {
                field.shape = Shape::Optional(scalar.clone());
            }
        }
        fields.push(USER_ERRORS);
        if operation.idempotent {
            arguments.push(IDEMPOTENCY_KEY);
            fields.push(REPLAYED);
        }
        let name = type_name(operation.name, "Payload");
        let payload = Object { name, description: format!("What `{}` did.", operation.name), fields };
        Mutation { operation, arguments, payload }
    }
}

/// The name of a mutation's input or payload type.
pub(crate) fn type_name(mutation: &str, suffix: &str) -> String {
    let mut name = mutation.to_owned();
    if let Some(first) = name.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    name + suffix
}

/// Runs the operation and resolves its payload.
pub(crate) async fn run<'r>(
    request: &'r Request<'r>,
    mutation: &'r Mutation,
    field: &'r Positioned<Field>,
) -> Resolved {
    match call(request, mutation, field).await {
        Ok(payload) => {
            object(request, &mutation.payload, vec![&field.node.selection_set.node], payload).await
        }
        Err(failure) => Resolved::failed(1, field.pos, &failure),
    }
}

async fn call(
    request: &Request<'_>,
    mutation: &Mutation,
    field: &Positioned<Field>,
) -> Result<Payload, Failure> {
    let given = input::read(request.argument(field, "input"), |fields| {
        input::given(&mutation.arguments, |argument| fields.get(argument.name).cloned())
    })?;
    let mut sql = Sql::new(format!("select {}(", mutation.operation.function));
    for (index, argument) in
        mutation.arguments.iter().filter(|argument| given.contains_key(argument.name)).enumerate()
    {
        sql.push(if index > 0 { ", " } else { "" }).push(argument.parameter).push(" => ");
        sql.bind(given[argument.name].clone(), parameter_type(&argument.scalar()));
    }
    sql.push(")");
    let rows = match change(request, mutation.operation.platform, sql).await? {
        Outcome::Done(rows) => rows,
        Outcome::Refused(refusal) => return Ok(refused(mutation, &refusal)),
    };
    let answer = rows.first().map(|row| row.try_get(0)).transpose();
    let mut values = match answer.map_err(|error| request.context.internal(&error))? {
        Some(Json::Object(values)) => values,
        _ => return Err(request.context.internal(&"an operation's function answered no object")),
    };
    values.insert("userErrors".to_owned(), json!([]));
    values.entry("replayed").or_insert(json!(false));
    Ok(Payload { values, ..Payload::default() })
}

/// The payload of a refused operation.
fn refused(mutation: &Mutation, refusal: &Refusal) -> Payload {
    let argument = refusal.field.as_ref().and_then(|field| {
        mutation.arguments.iter().find(|argument| camel_case(argument.subject()) == *field)
    });
    refused_at(refusal, argument.map(|argument| argument.name))
}

/// The payload of what was refused for the argument.
pub(crate) fn refused_at(refusal: &Refusal, argument: Option<&str>) -> Payload {
    let path = argument.map(|argument| ["input", argument]);
    let error = json!({ "code": refusal.code, "message": refusal.message, "path": path });
    let mut payload = Payload::default();
    payload.values.insert("userErrors".to_owned(), json!([error]));
    payload.values.insert("replayed".to_owned(), json!(false));
    payload
}
