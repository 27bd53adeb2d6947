//! Every setting there is: its key in the file, its environment variable, its kind, its default, what it means.

/// One setting, or a family of them: `*` in the key stands for a name that the file gives.
pub struct Setting {
    pub key: &'static str,
    /// `None` for families and lists that only the file can give; `*` stands for the name in capitals.
    pub variable: Option<&'static str>,
    pub kind: Kind,
    /// `None`: not set.
    pub default: Option<&'static str>,
    pub about: &'static str,
}

/// What values a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// Text that `quintet config` does not print.
    Secret,
    /// A URL whose password `quintet config` does not print.
    Url,
    Boolean,
    /// A whole number from the first to the second.
    Number(u64, u64),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Text parts: a list in the file, separated by commas in the environment.
    List,
}

const fn setting(
    key: &'static str,
    variable: Option<&'static str>,
    kind: Kind,
    default: Option<&'static str>,
    about: &'static str,
) -> Setting {
    Setting { key, variable, kind, default, about }
}

use Kind::{Boolean, Choice, List, Number, Secret, Text, Url};

const MILLISECONDS: Kind = Number(1, 3_600_000);
const COUNT: Kind = Number(1, 1_000_000_000);

/// All settings, in the order in which `quintet config` prints them.
pub const SETTINGS: &[Setting] = &[
    setting("host", Some("QUINTET_HOST"), Text, Some("127.0.0.1"), "address to listen on"),
    setting(
        "port",
        Some("QUINTET_PORT"),
        Number(0, 65_535),
        Some("4000"),
        "port to listen on; 0 takes a free one",
    ),
    setting(
        "data_dir",
        Some("QUINTET_DATA_DIR"),
        Text,
        Some("data"),
        "folder of the private PostgreSQL and the development secret",
    ),
    setting(
        "development",
        Some("QUINTET_DEVELOPMENT"),
        Choice(&["auto", "on", "off"]),
        Some("auto"),
        "signed tokens for demo members; auto: on where the address is this machine only and no issuer is configured",
    ),
    setting(
        "database.url",
        Some("DATABASE_URL"),
        Url,
        None,
        "PostgreSQL for all platforms; not set: a private server under data_dir",
    ),
    setting(
        "database.connections_max",
        Some("QUINTET_DATABASE_CONNECTIONS_MAX"),
        Number(1, 10_000),
        Some("16"),
        "connections to each platform",
    ),
    setting(
        "database.acquire_timeout_ms",
        Some("QUINTET_DATABASE_ACQUIRE_TIMEOUT_MS"),
        MILLISECONDS,
        Some("5000"),
        "how long a request waits for a connection",
    ),
    setting(
        "database.statement_timeout_ms",
        Some("QUINTET_DATABASE_STATEMENT_TIMEOUT_MS"),
        MILLISECONDS,
        Some("10000"),
        "how long one statement may run",
    ),
    setting(
        "database.prepared_statements",
        Some("QUINTET_DATABASE_PREPARED_STATEMENTS"),
        Boolean,
        Some("true"),
        "false behind a pooler in transaction mode",
    ),
    setting(
        "platforms.served",
        Some("QUINTET_PLATFORMS"),
        List,
        Some("vibeup,vibrationfit,cosmo,vida,oros"),
        "the platforms that are there; the others have no connection and no data",
    ),
    setting(
        "platforms.vibeup.url",
        Some("VIBEUP_DATABASE_URL"),
        Url,
        None,
        "VIBEUP's own PostgreSQL, instead of database.url",
    ),
    setting("platforms.vibeup.schema", Some("VIBEUP_SCHEMA"), Text, Some("vibeup"), "VIBEUP's schema"),
    setting(
        "platforms.vibrationfit.url",
        Some("VIBRATIONFIT_DATABASE_URL"),
        Url,
        None,
        "VibrationFit's own PostgreSQL",
    ),
    setting(
        "platforms.vibrationfit.schema",
        Some("VIBRATIONFIT_SCHEMA"),
        Text,
        Some("vibrationfit"),
        "VibrationFit's schema",
    ),
    setting("platforms.cosmo.url", Some("COSMO_DATABASE_URL"), Url, None, "Cosmo's own PostgreSQL"),
    setting("platforms.cosmo.schema", Some("COSMO_SCHEMA"), Text, Some("cosmo"), "Cosmo's schema"),
    setting("platforms.vida.url", Some("VIDA_DATABASE_URL"), Url, None, "VIDA³'s own PostgreSQL"),
    setting("platforms.vida.schema", Some("VIDA_SCHEMA"), Text, Some("vida"), "VIDA³'s schema"),
    setting("platforms.oros.url", Some("OROS_DATABASE_URL"), Url, None, "OROS's own PostgreSQL"),
    setting("platforms.oros.schema", Some("OROS_SCHEMA"), Text, Some("oros"), "OROS's schema"),
    setting(
        "work.every_ms",
        Some("QUINTET_WORK_EVERY_MS"),
        Number(0, 86_400_000),
        Some("60000"),
        "how often a server does what time brings about; 0: never, so that `quintet work --once` has to",
    ),
    setting(
        "redis.url",
        Some("REDIS_URL"),
        Url,
        None,
        "Redis for the read cache; not set: memory of this process",
    ),
    setting(
        "cache.enabled",
        Some("QUINTET_CACHE_ENABLED"),
        Boolean,
        Some("true"),
        "keep answers of types with @cacheControl",
    ),
    setting(
        "cache.bytes_max",
        Some("QUINTET_CACHE_BYTES_MAX"),
        Number(0, 1 << 40),
        Some("268435456"),
        "memory for answers kept in this process",
    ),
    setting("issuers.*.issuer", None, Text, None, "the token's iss claim"),
    setting("issuers.*.audience", None, Text, None, "the token's aud claim"),
    setting(
        "issuers.*.platform",
        None,
        Choice(&["vibeup", "vibrationfit", "cosmo", "vida", "oros"]),
        None,
        "platform of its tokens' subjects, where a token does not say",
    ),
    setting(
        "issuers.*.secret",
        Some("QUINTET_ISSUERS_*_SECRET"),
        Secret,
        None,
        "HS256 secret; in the environment `*` is the issuer's name in capitals, with `_` for all but letters and digits",
    ),
    setting("issuers.*.jwks", None, Text, None, "URL or file of its public keys (RS256, ES256, EdDSA)"),
    setting("subgraphs.*.url", None, Url, None, "a subgraph that runs elsewhere, by its name"),
    setting(
        "cors.origins",
        Some("QUINTET_CORS_ORIGINS"),
        List,
        Some(""),
        "origins of frontends that may ask from a browser",
    ),
    setting(
        "limits.request_bytes_max",
        Some("QUINTET_REQUEST_BYTES_MAX"),
        COUNT,
        Some("1000000"),
        "size of a request's body",
    ),
    setting(
        "limits.request_timeout_ms",
        Some("QUINTET_REQUEST_TIMEOUT_MS"),
        MILLISECONDS,
        Some("30000"),
        "how long a request may take",
    ),
    setting(
        "limits.operation_bytes_max",
        Some("QUINTET_OPERATION_BYTES_MAX"),
        COUNT,
        Some("100000"),
        "size of an operation's text",
    ),
    setting(
        "limits.depth_max",
        Some("QUINTET_DEPTH_MAX"),
        Number(1, 1000),
        Some("20"),
        "nesting of selections",
    ),
    setting("limits.aliases_max", Some("QUINTET_ALIASES_MAX"), COUNT, Some("100"), "aliases in an operation"),
    setting(
        "limits.objects_max",
        Some("QUINTET_OBJECTS_MAX"),
        COUNT,
        Some("25000"),
        "objects in an answer: rows, and the lists and edges that they stand in",
    ),
    setting(
        "limits.text_length_max",
        Some("QUINTET_TEXT_LENGTH_MAX"),
        COUNT,
        Some("10000"),
        "characters of a text that is written, where its column says nothing else",
    ),
    setting(
        "limits.subgraph_bytes_max",
        Some("QUINTET_SUBGRAPH_BYTES_MAX"),
        COUNT,
        Some("16777216"),
        "size of an answer of a subgraph that runs elsewhere",
    ),
    setting(
        "explain",
        Some("QUINTET_EXPLAIN"),
        Choice(&["auto", "on", "off"]),
        Some("auto"),
        "answer the header x-quintet-explain: plan, statements and cache hits in extensions; auto: in development",
    ),
    setting(
        "log.filter",
        Some("QUINTET_LOG"),
        Text,
        Some("warn,quintet=info,pgwire_replication=off"),
        "what is logged, e.g. info or gateway=debug",
    ),
    setting(
        "log.format",
        Some("QUINTET_LOG_FORMAT"),
        Choice(&["text", "json"]),
        Some("text"),
        "form of a log line",
    ),
];

impl Setting {
    /// Whether the key is of this setting or family.
    pub fn matches(&self, key: &str) -> bool {
        self.key.split('.').count() == key.split('.').count() && self.is_under(key)
    }

    /// Whether the table is, or holds one that is, where this setting stands in the file.
    pub fn is_under(&self, table: &str) -> bool {
        let mut own = self.key.split('.');
        table.split('.').all(|part| own.next().is_some_and(|own| own == "*" || own == part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/configuration.md");

    fn page() -> String {
        let mut page = String::from(
            "# Configuration\n\n\
             One TOML file (`quintet --config FILE`, or `QUINTET_CONFIG`) and environment variables; a flag wins over the\n\
             environment, the environment over the file. A wrong key or value stops the start with a sentence that names it.\n\
             `quintet config` prints what is in force and where each value comes from. A key with dots is a table in the\n\
             file: `database.url` is `url` under `[database]`; `*` is a name of your choice.\n\n\
             | key | environment | default | meaning |\n|---|---|---|---|\n",
        );
        for setting in SETTINGS {
            let variable = setting.variable.map(|name| format!("`{name}`")).unwrap_or_default();
            let default = setting
                .default
                .filter(|text| !text.is_empty())
                .map(|text| format!("`{text}`"))
                .unwrap_or_default();
            writeln!(
                page,
                "| `{}` | {variable} | {default} | {}{} |",
                setting.key,
                setting.about,
                setting.kind.note()
            )
            .expect("writing to a string");
        }
        page
    }

    impl Kind {
        fn note(self) -> String {
            match self {
                Kind::Number(least, most) => format!(" ({least} to {most})"),
                Kind::Choice(words) => format!(" ({})", words.join(", ")),
                Kind::List => " (a list; in the environment separated by commas)".to_owned(),
                _ => String::new(),
            }
        }
    }

    #[test]
    fn the_page_tells_every_setting() {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(PAGE, page()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(PAGE).unwrap(), page(), "run the tests with UPDATE=1");
    }

    #[test]
    fn every_default_passes_its_own_check() {
        for setting in SETTINGS {
            if let Some(default) = setting.default.filter(|default| !default.is_empty()) {
                assert_eq!(setting.kind.check(default), Ok(()), "{}", setting.key);
            }
        }
    }
}
