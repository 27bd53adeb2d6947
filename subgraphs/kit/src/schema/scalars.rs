//! The scalars beyond GraphQL's own.

use async_graphql::registry::{MetaType, Registry};

const SCALARS: [(&str, &str, &str); 6] = [
    (
        "UUID",
        "A UUID, such as `8d7f2a6e-5c3b-4f0e-9a1d-2b6c4e8f0a11`.",
        "https://www.rfc-editor.org/rfc/rfc9562",
    ),
    (
        "DateTime",
        "A moment in UTC by RFC 3339, such as `2026-01-31T12:00:00Z`; up to microseconds.",
        "https://scalars.graphql.org/andimarek/date-time.html",
    ),
    (
        "Date",
        "A day of the calendar, such as `2026-01-31`.",
        "https://scalars.graphql.org/andimarek/local-date",
    ),
    (
        "Decimal",
        "An exact decimal number, as a string with all its digits, such as `\"12.50\"`.",
        "https://www.w3.org/TR/xmlschema-2/#decimal",
    ),
    (
        "BigInt",
        "A whole number of 64 bits, as a string, such as `\"42\"`.",
        "https://www.w3.org/TR/xmlschema-2/#long",
    ),
    ("JSON", "Any JSON value.", "https://www.rfc-editor.org/rfc/rfc8259"),
];

/// Registers the scalars. Their values are checked where they are used, so that a refusal can say what is expected.
pub(crate) fn register(registry: &mut Registry) {
    for (name, description, url) in SCALARS {
        registry.types.insert(
            name.to_owned(),
            MetaType::Scalar {
                name: name.to_owned(),
                description: Some(description.to_owned()),
                is_valid: None,
                visible: None,
                inaccessible: false,
                tags: Vec::new(),
                specified_by_url: Some(url.to_owned()),
                directive_invocations: Vec::new(),
                requires_scopes: Vec::new(),
            },
        );
    }
}
