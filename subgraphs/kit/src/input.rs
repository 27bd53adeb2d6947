//! The arguments of operations and subscriptions.

use crate::{failure::Failure, key::KeyKind, scalar::Scalar, table::TableRef};
use async_graphql::{Name, Value, indexmap::IndexMap};

/// An argument of an operation.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The name in the graph.
    pub name: &'static str,
    /// The parameter of the database's function.
    pub parameter: &'static str,
    pub input: Input,
    pub required: bool,
    /// What it is to a person.
    pub description: &'static str,
}

/// What an argument holds.
#[derive(Clone, Debug)]
pub enum Input {
    Value(Scalar),
    /// A value of the closed list of this column.
    Column(TableRef, &'static str),
}

/// Arguments as the client gave them: the text of each value, `None` for null. What is absent is not in it.
pub type Given = IndexMap<&'static str, Option<String>>;

impl Argument {
    /// A required argument.
    pub const fn new(
        name: &'static str,
        parameter: &'static str,
        input: Input,
        description: &'static str,
    ) -> Self {
        Argument { name, parameter, input, required: true, description }
    }

    /// The same, but it may be left out.
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    pub(crate) fn scalar(&self) -> Scalar {
        match &self.input {
            Input::Value(scalar) => scalar.clone(),
            Input::Column(table, column) => table().columns[table().place(column)].scalar.clone(),
        }
    }

    /// The value in its form for the database.
    pub(crate) fn parse(&self, value: &Value) -> Result<Option<String>, Failure> {
        match value {
            Value::Null if self.required => Err(Failure::input(format!("{} must not be null", self.name))),
            Value::Null => Ok(None),
            value => parse(self.name, &self.scalar(), value).map(Some),
        }
    }
}

/// The value of the scalar in its form for the database. The failure names the argument.
pub(crate) fn parse(name: &str, scalar: &Scalar, value: &Value) -> Result<String, Failure> {
    scalar.parse(value).map_err(|problem| Failure::input(format!("{name}: {problem}")))
}

/// The type of a parameter that is given as text; empty where it is text.
pub(crate) fn parameter_type(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Id(KeyKind::Uuid) | Scalar::Uuid => "uuid",
        Scalar::Id(KeyKind::Integer) | Scalar::BigInt => "bigint",
        Scalar::Id(KeyKind::Text) | Scalar::Text | Scalar::Enumeration(_) => "",
        Scalar::Int => "integer",
        Scalar::Float => "double precision",
        Scalar::Decimal => "numeric",
        Scalar::DateTime => "timestamptz",
        Scalar::Date => "date",
        Scalar::Boolean => "boolean",
        Scalar::Json => "jsonb",
        Scalar::Texts => "text[]",
    }
}

/// The fields of an input object.
pub(crate) fn fields(input: Option<Value>) -> Result<IndexMap<Name, Value>, Failure> {
    match input {
        Some(Value::Object(fields)) => Ok(fields),
        _ => Err(Failure::input("input is an object")),
    }
}
