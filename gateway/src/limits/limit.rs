//! The limits, by name.

/// How large an operation may be. Every field is a count except `bytes_max`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the document's text.
    pub bytes_max: usize,
    /// Lexical tokens of the text.
    pub tokens_max: usize,
    /// Selection sets within each other, fragments expanded.
    pub depth_max: usize,
    /// Brackets within each other in arguments and values.
    pub value_depth_max: usize,
    /// Aliases in the text.
    pub aliases_max: usize,
    /// Directives in the text.
    pub directives_max: usize,
    /// Fragment definitions.
    pub fragments_max: usize,
    /// Operations in one document: validation walks the fragments once for each.
    pub operations_max: usize,
    /// Fields at the root of one operation, fragments expanded.
    pub root_fields_max: usize,
    /// Fields that come to stand at one place of the answer, fragments expanded: validation compares each two.
    pub repetitions_max: usize,
    /// Fields and fragments of one operation, fragments expanded.
    pub selections_max: usize,
    /// Lists of the schema within each other in an introspection (`fields`, `interfaces`, …).
    pub introspection_lists_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes_max: 100_000,
            tokens_max: 10_000,
            depth_max: 20,
            value_depth_max: 30,
            aliases_max: 100,
            directives_max: 100,
            fragments_max: 100,
            operations_max: 50,
            root_fields_max: 50,
            repetitions_max: 50,
            selections_max: 5_000,
            introspection_lists_max: 3,
        }
    }
}

/// Why an operation is refused before it is planned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    /// A limit is passed.
    #[error("The operation is too large: at most {max} {what} (limit {limit}).")]
    Limit { limit: &'static str, what: &'static str, max: usize },
    /// A fragment spreads itself, so that its expansion has no end.
    #[error("Fragment \"{fragment}\" spreads itself.")]
    Cycle { fragment: String },
}

impl Excess {
    /// The error's `extensions.code`.
    pub fn code(&self) -> &'static str {
        match self {
            Excess::Limit { .. } => "OPERATION_TOO_LARGE",
            Excess::Cycle { .. } => "GRAPHQL_VALIDATION_FAILED",
        }
    }
}

/// Refuses a count above its limit.
pub(super) fn within(
    limit: &'static str,
    what: &'static str,
    count: usize,
    max: usize,
) -> Result<(), Excess> {
    if count > max { Err(Excess::Limit { limit, what, max }) } else { Ok(()) }
}
