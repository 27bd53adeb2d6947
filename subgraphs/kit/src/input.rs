//! The arguments of operations and subscriptions.

use crate::{
    key::KeyKind,
    misfit::Misfit,
    scalar::{Scalar, check_length},
    table::TableRef,
};
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
    /// One of these stored values of the closed list of this column, as a list of this name.
    Some(TableRef, &'static str, &'static str, &'static [&'static str]),
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

    /// What the parameter is called where a function refuses because of it.
    pub(crate) fn subject(&self) -> &str {
        self.parameter.strip_prefix("p_").unwrap_or(self.parameter)
    }

    pub(crate) fn scalar(&self) -> Scalar {
        match &self.input {
            Input::Value(scalar) => scalar.clone(),
            Input::Column(table, column) => table().columns[table().place(column)].scalar.clone(),
            Input::Some(table, column, name, values) => {
                let list = table().columns[table().place(column)].enumeration();
                let list = list.unwrap_or_else(|| panic!("{name}: {column} is no closed list"));
                Scalar::Enumeration(list.narrowed(name, values))
            }
        }
    }

    /// The same argument, its type worked out.
    pub(crate) fn settled(&self) -> Self {
        Argument { input: Input::Value(self.scalar()), ..self.clone() }
    }

    /// What the client gave for the argument, in its form for the database: `None` for null. Absent arguments are
    /// not asked about.
    fn parse(&self, value: &Value, text_length_max: usize) -> Result<Option<String>, Misfit> {
        if *value == Value::Null {
            return if self.required { Err(Misfit::new("must not be null")) } else { Ok(None) };
        }
        let scalar = self.scalar();
        check_length(&scalar, value, None, text_length_max)?;
        scalar.parse(value).map(Some)
    }
}

/// The arguments that the client gave, checked.
pub(crate) fn given(
    arguments: &[Argument],
    text_length_max: usize,
    value: impl Fn(&Argument) -> Option<Value>,
) -> Result<Given, Misfit> {
    let mut given = Given::new();
    for argument in arguments {
        let parsed = match value(argument) {
            Some(value) => argument.parse(&value, text_length_max).map(Some),
            None if argument.required => Err(Misfit::new("is missing")),
            None => Ok(None),
        };
        let parsed = parsed.map_err(|misfit| misfit.within(argument.name))?;
        given.extend(parsed.map(|text| (argument.name, text)));
    }
    Ok(given)
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

/// The fields of the argument `input`, as `read` checks them. What is wrong is told from the input on.
pub(crate) fn read<T>(
    input: Option<Value>,
    read: impl FnOnce(&IndexMap<Name, Value>) -> Result<T, Misfit>,
) -> Result<T, Misfit> {
    match input {
        Some(Value::Object(fields)) => read(&fields),
        _ => Err(Misfit::new("The input is an object")),
    }
}
