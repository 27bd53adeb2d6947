//! The one message that opens a transaction in the viewer's name.

use crate::{Platform, Viewer};
use base64::{Engine, engine::general_purpose::STANDARD};

/// Whether a transaction may change rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
}

/// What a platform's opening messages have in common.
pub(crate) struct Opening {
    platform: Platform,
    schema: String,
    /// Settings that the connection does not keep itself, as `set_config` calls.
    each_time: String,
}

impl Opening {
    /// Openings on connections that keep search path and timeout from one transaction to the next.
    pub(crate) fn on_own_connection(platform: Platform, schema: &str) -> Self {
        Opening { platform, schema: schema.to_owned(), each_time: String::new() }
    }

    /// Openings behind a pooler, where each transaction may find another connection.
    pub(crate) fn on_any_connection(platform: Platform, schema: &str, statement_timeout_ms: u64) -> Self {
        let path = literal(&search_path(schema));
        let each_time = format!(
            "set_config('search_path', {path}, true), \
             set_config('statement_timeout', '{statement_timeout_ms}', true), "
        );
        Opening { platform, schema: schema.to_owned(), each_time }
    }

    /// The message that begins a transaction under the viewer's claims and role. The administrator is asked for
    /// here, each time, so that a revoked right ends with the transaction.
    pub(crate) fn message(&self, viewer: &Viewer, access: Access) -> String {
        let begin = match access {
            Access::Read => "begin read only",
            Access::Write => "begin read write",
        };
        let subject = viewer.subject(self.platform);
        let claims = match subject {
            Some(subject) => serde_json::json!({ "sub": subject, "role": "authenticated" }),
            None => serde_json::json!({ "role": "anon" }),
        };
        let role = match subject {
            Some(subject) => format!(
                "case when {}.is_administrator({}) then '{}_admin' else 'authenticated' end",
                quoted(&self.schema),
                literal(subject),
                self.platform
            ),
            None => "'anon'".to_owned(),
        };
        format!(
            "{begin}; select {}set_config('request.jwt.claims', {}, true), set_config('role', {role}, true)",
            self.each_time,
            literal(&claims.to_string())
        )
    }
}

/// The search path of a platform. Temporary tables come last, so that none stands before the platform's own.
pub(crate) fn search_path(schema: &str) -> String {
    format!("{}, pg_temp", quoted(schema))
}

/// An SQL expression of the text, whatever is in it: base64 has no character that could end a literal.
pub(crate) fn literal(text: &str) -> String {
    format!("convert_from(decode('{}', 'base64'), 'utf8')", STANDARD.encode(text))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
