//! Operations with rules (money, states, limits): a mutation for each function of the database that has them.

use crate::{
    declare::camel_case,
    failure::Failure,
    input::{self, Argument, Input, parameter_type},
    misfit::Misfit,
    refusal::Refusal,
    resolve::{Object, ObjectField, Payload, Request, Resolved, Shape, object},
    scalar::Scalar,
    sql::Sql,
    transaction::{Outcome, change, require_account},
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
            description: "Names the rule, e.g. `INSUFFICIENT_FUNDS`. Of any input: `INVALID`, `TOO_LONG`, `TAKEN` \
                (by another), `NOT_FOUND` (what it names), `CONFLICT` (with what is there).",
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
        let payload = Object { name, description: payload_description(operation.name), fields };
        Mutation { operation, arguments, payload }
    }
}

/// What a payload tells, and when there is none.
pub(crate) fn payload_description(mutation: &str) -> String {
    format!(
        "What `{mutation}` did. Null where it was not allowed or failed, as an error then says; other mutations of the \
        request keep their payloads."
    )
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
    require_account(request, mutation.operation.platform)?;
    let text_length_max = request.context.limits().text_length_max;
    let given = input::read(request.argument(field, "input"), |fields| {
        input::given(&mutation.arguments, text_length_max, |argument| fields.get(argument.name).cloned())
    });
    let given = match given {
        Ok(given) => given,
        Err(misfit) => return Ok(misfitting(&misfit)),
    };
    let mut sql = Sql::new(format!("select {}(", mutation.operation.function));
    for (index, argument) in
        mutation.arguments.iter().filter(|argument| given.contains_key(argument.name)).enumerate()
    {
        sql.push(if index > 0 { ", " } else { "" }).push(argument.parameter).push(" => ");
        sql.bind(given[argument.name].clone(), parameter_type(&argument.scalar()));
    }
    sql.push(")");
    let rows = match change(request, mutation.operation.platform, None, sql).await? {
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
    Ok(Payload { values })
}

/// The payload of a refused operation.
fn refused(mutation: &Mutation, refusal: &Refusal) -> Payload {
    let path = refusal.path(|field| {
        let argument = mutation.arguments.iter().find(|argument| camel_case(argument.subject()) == *field)?;
        Some(argument.name.to_owned())
    });
    refused_at(&refusal.code, &refusal.message, path)
}

/// The payload of an input that does not fit.
pub(crate) fn misfitting(misfit: &Misfit) -> Payload {
    let path = std::iter::once("input".to_owned()).chain(misfit.path());
    refused_at(misfit.code, &misfit.to_string(), Some(path.collect()))
}

/// The payload of what was refused, for what stands at the path.
pub(crate) fn refused_at(code: &str, message: &str, path: Option<Vec<String>>) -> Payload {
    let error = json!({ "code": code, "message": message, "path": path });
    let mut payload = Payload::default();
    payload.values.insert("userErrors".to_owned(), json!([error]));
    payload.values.insert("replayed".to_owned(), json!(false));
    payload
}
