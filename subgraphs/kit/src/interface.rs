//! Interfaces: what a concept has on every platform that knows it.

use crate::scalar::Scalar;

/// What a concept has on every platform that knows it, beside `id`, `nodeId` and `platform`. A subgraph declares it
/// once; each platform's type implements it ([`crate::Declaration::implements`]).
#[derive(Debug)]
pub struct Interface {
    /// The name in the graph.
    pub name: &'static str,
    /// What it is to a person.
    pub description: &'static str,
    pub fields: &'static [SharedField],
}

/// A field that all types of an interface have.
#[derive(Debug)]
pub struct SharedField {
    /// The name in the graph.
    pub name: &'static str,
    pub scalar: Scalar,
    /// Whether a type may have none.
    pub nullable: bool,
    /// What it is to a person, on any platform.
    pub description: &'static str,
}

impl Interface {
    /// The field of the name. Interfaces are named in declarations, so a wrong name stops the program at its start.
    pub(crate) fn field(&self, name: &str) -> &SharedField {
        let field = self.fields.iter().find(|field| field.name == name);
        field.unwrap_or_else(|| panic!("{} has no field {name}", self.name))
    }
}

impl SharedField {
    /// A field that every type has a value of.
    pub const fn new(name: &'static str, scalar: Scalar, description: &'static str) -> Self {
        SharedField { name, scalar, nullable: false, description }
    }

    /// The same, but a type may have none.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The field's type in the graph.
    pub(crate) fn type_name(&self) -> String {
        format!("{}{}", self.scalar.type_name(), if self.nullable { "" } else { "!" })
    }
}
