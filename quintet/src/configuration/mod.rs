//! Configuration: one TOML file and environment variables, every key checked.

mod setting;
mod values;

use anyhow::{Context, Result, bail, ensure};
use database::Platform;
use std::{collections::BTreeMap, path::PathBuf, time::Duration};
pub use values::{Overrides, Values};

/// What is in force, parsed.
pub struct Configuration {
    pub host: String,
    pub port: u16,
    pub data_dir: PathBuf,
    /// Whether tokens for demo members are signed and offered.
    pub development: bool,
    pub explain: bool,
    pub database_url: Option<String>,
    pub connections_max: u32,
    pub acquire_timeout_ms: u64,
    pub statement_timeout_ms: u64,
    pub prepared_statements: bool,
    /// The platforms that are served, and where their tables are.
    pub platforms: BTreeMap<Platform, PlatformSource>,
    /// How long the worker rests between two turns; none where it does not run.
    pub work_every: Option<Duration>,
    pub redis_url: Option<String>,
    pub cache_enabled: bool,
    pub cache_bytes_max: u64,
    pub issuers: Vec<IssuerSource>,
    /// URL of each subgraph that runs elsewhere.
    pub remote_subgraphs: BTreeMap<String, String>,
    pub cors_origins: Vec<String>,
    pub request_bytes_max: usize,
    pub request_timeout_ms: u64,
    pub operation_bytes_max: usize,
    pub depth_max: usize,
    pub aliases_max: usize,
    pub objects_max: usize,
    pub text_length_max: usize,
    pub subgraph_bytes_max: usize,
    pub log_filter: String,
    pub log_json: bool,
}

/// Where a platform's tables are.
pub struct PlatformSource {
    /// `None`: in the database of all.
    pub url: Option<String>,
    pub schema: String,
}

/// Who signs tokens.
pub struct IssuerSource {
    pub name: String,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub platform: Option<Platform>,
    pub keys: KeySource,
}

/// What an issuer's tokens are checked with.
pub enum KeySource {
    Secret(String),
    /// URL or file.
    Jwks(String),
}

impl Configuration {
    /// Parses what the values say; the error names the key and where it stands.
    pub fn from_values(values: &Values) -> Result<Self> {
        let issuers = values
            .names("issuers")
            .into_iter()
            .map(|name| issuer(values, name))
            .collect::<Result<Vec<_>>>()?;
        let host = values.text("host");
        let development = match values.text("development").as_str() {
            "on" => true,
            "off" => false,
            _ => issuers.is_empty() && is_loopback(&host),
        };
        let explain = match values.text("explain").as_str() {
            "on" => true,
            "off" => false,
            _ => development,
        };
        let remote_subgraphs = values
            .names("subgraphs")
            .into_iter()
            .filter_map(|name| values.optional(&format!("subgraphs.{name}.url")).map(|url| (name, url)))
            .collect();
        Ok(Configuration {
            host,
            port: values.number("port"),
            data_dir: values.text("data_dir").into(),
            development,
            explain,
            database_url: values.optional("database.url"),
            connections_max: values.number("database.connections_max"),
            acquire_timeout_ms: values.number("database.acquire_timeout_ms"),
            statement_timeout_ms: values.number("database.statement_timeout_ms"),
            prepared_statements: values.boolean("database.prepared_statements"),
            platforms: platforms(values).context("setting \"platforms.served\"")?,
            work_every: Some(values.number("work.every_ms"))
                .filter(|milliseconds| *milliseconds > 0)
                .map(Duration::from_millis),
            redis_url: values.optional("redis.url"),
            cache_enabled: values.boolean("cache.enabled"),
            cache_bytes_max: values.number("cache.bytes_max"),
            issuers,
            remote_subgraphs,
            cors_origins: values.list("cors.origins"),
            request_bytes_max: values.number("limits.request_bytes_max"),
            request_timeout_ms: values.number("limits.request_timeout_ms"),
            operation_bytes_max: values.number("limits.operation_bytes_max"),
            depth_max: values.number("limits.depth_max"),
            aliases_max: values.number("limits.aliases_max"),
            objects_max: values.number("limits.objects_max"),
            text_length_max: values.number("limits.text_length_max"),
            subgraph_bytes_max: values.number("limits.subgraph_bytes_max"),
            log_filter: values.text("log.filter"),
            log_json: values.text("log.format") == "json",
        })
    }
}

fn platforms(values: &Values) -> Result<BTreeMap<Platform, PlatformSource>> {
    let served = values.list("platforms.served");
    ensure!(!served.is_empty(), "names no platform");
    let sources = served.iter().map(|name| {
        let platform: Platform = name.parse()?;
        let url = values.optional(&format!("platforms.{platform}.url"));
        Ok((platform, PlatformSource { url, schema: values.text(&format!("platforms.{platform}.schema")) }))
    });
    sources.collect()
}

fn issuer(values: &Values, name: String) -> Result<IssuerSource> {
    let part = |part: &str| values.optional(&format!("issuers.{name}.{part}"));
    let keys = match (part("secret"), part("jwks")) {
        (Some(secret), None) if secret.len() < 32 => bail!("issuers.{name}.secret is shorter than 32 bytes"),
        (Some(secret), None) => KeySource::Secret(secret),
        (None, Some(jwks)) => KeySource::Jwks(jwks),
        _ => bail!("issuers.{name} needs either a secret or a jwks"),
    };
    let platform = part("platform").map(|platform| platform.parse()).transpose()?;
    Ok(IssuerSource { issuer: part("issuer"), audience: part("audience"), platform, keys, name })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
