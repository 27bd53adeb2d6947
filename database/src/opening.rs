//! The one message that opens a transaction in the viewer's name.

use crate::{Platform, Viewer};
use base64::{Engine, engine::general_purpose::STANDARD};

/// Whether a transaction may change rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
}

/// The SQL expressions by which each session tells the planner what to expect, for a transaction or the whole session. It
/// cannot know whose rows a policy lets through and expects hardly any to be seen, so that to sort them all for a page of
/// the latest seems to cost nothing.
///
/// One plan is made for all arguments: planned for a value of many rows, a page under a policy of two columns would be
/// all that either lets through, sorted. Pages out of order cost what others do: else a bitmap, whose rows must be
/// sorted, would seem cheaper than an index that has them in order.
pub fn planner(local: bool) -> String {
    format!(
        "set_config('plan_cache_mode', 'force_generic_plan', {local}), set_config('random_page_cost', '1', {local})"
    )
}

/// A platform's way to open transactions.
pub(crate) struct Opening {
    platform: Platform,
    schema: String,
    statement_timeout_ms: u64,
    /// Whether connections stay ours between transactions, so that what `connection_start` sets lasts.
    own_connections: bool,
}

impl Opening {
    pub(crate) fn new(
        platform: Platform,
        schema: &str,
        statement_timeout_ms: u64,
        own_connections: bool,
    ) -> Self {
        Opening { platform, schema: schema.to_owned(), statement_timeout_ms, own_connections }
    }

    /// What a new connection of our own is told once: search path and timeout, then the prepared opening. It saves
    /// every transaction parsing and planning it, a fifth of the server's work for it.
    pub(crate) fn connection_start(&self) -> Option<[String; 2]> {
        let prepare = format!("prepare quintet_opening(text, text) as {}", self.identify("$1", "$2"));
        self.own_connections.then(|| [format!("select {}", self.configure(false)), prepare])
    }

    /// The message that begins a transaction under the viewer's claims and role. The platform is asked who its
    /// administrators are here, each time, so that a revoked right ends with the transaction.
    pub(crate) fn message(&self, viewer: &Viewer, access: Access) -> String {
        let begin = match access {
            Access::Read => "begin isolation level read committed read only",
            Access::Write => "begin isolation level read committed read write",
        };
        let (claims, subject) = match viewer.subject(self.platform) {
            Some(subject) => {
                let claims = serde_json::json!({ "sub": subject, "role": "authenticated" });
                (literal(&claims.to_string()), literal(subject))
            }
            None => (r#"'{"role":"anon"}'"#.to_owned(), "null".to_owned()),
        };
        if self.own_connections {
            format!("{begin}; execute quintet_opening({claims}, {subject})")
        } else {
            format!("{begin}; select {}; {}", self.configure(true), self.identify(&claims, &subject))
        }
    }

    fn configure(&self, local: bool) -> String {
        format!(
            "set_config('search_path', {}, {local}), set_config('statement_timeout', '{}', {local}), {}",
            literal(&search_path(&self.schema)),
            self.statement_timeout_ms,
            planner(local)
        )
    }

    /// The role comes last: the login role asks who is an administrator.
    fn identify(&self, claims: &str, subject: &str) -> String {
        let (schema, platform) = (quoted(&self.schema), self.platform);
        format!(
            "select set_config('request.jwt.claims', {claims}, true), \
             set_config('role', case when {subject} is null then 'anon' \
             when {schema}.is_administrator({subject}) then '{platform}_admin' else 'authenticated' end, true)"
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
