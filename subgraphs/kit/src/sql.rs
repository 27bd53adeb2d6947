//! A statement under construction: text with numbered parameters. Identifiers come from declarations, never from
//! clients; everything of a client's is a parameter.

use sea_orm::{Value, sea_query::Values};

/// SQL text and its parameters.
#[derive(Debug, Default)]
pub(crate) struct Sql {
    pub text: String,
    pub values: Vec<Value>,
    conditional: bool,
}

impl Sql {
    /// A statement that begins with the text.
    pub fn new(text: impl Into<String>) -> Self {
        Sql { text: text.into(), ..Sql::default() }
    }

    /// Adds text.
    pub fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Begins a condition: the first of the statement, or one more.
    pub fn condition(&mut self) -> &mut Self {
        self.text.push_str(if self.conditional { "\nand " } else { "\nwhere " });
        self.conditional = true;
        self
    }

    /// Adds an identifier.
    pub fn identifier(&mut self, name: &str) -> &mut Self {
        debug_assert!(!name.contains('"'), "identifiers are declared in code");
        self.text.push('"');
        self.text.push_str(name);
        self.text.push('"');
        self
    }

    /// Adds a parameter, cast to the type unless that is empty.
    pub fn bind(&mut self, value: impl Into<Value>, cast: &str) -> &mut Self {
        self.values.push(value.into());
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
        if !cast.is_empty() {
            self.text.push_str("::");
            self.text.push_str(cast);
        }
        self
    }

    /// The parameters, for the connection.
    pub fn into_parts(self) -> (String, Values) {
        (self.text, Values(self.values))
    }
}
