//! How the feed reaches a database: one reader for all platforms that are in it.

use crate::{InvalidUrl, Platform, Settings, pool::options};
use pgwire_replication::{Lsn, ReplicationConfig, SslMode, TlsConfig};
use sqlx::{ConnectOptions, postgres::PgConnectOptions, postgres::PgSslMode};
use sqlx_core::{Url, percent_encoding::percent_decode_str};
use std::{collections::HashMap, path::PathBuf, time::Duration};

/// How often the server is told how far we have read. Until then it keeps what we need.
const STATUS_INTERVAL: Duration = Duration::from_secs(1);

/// Messages that wait between the stream and its decoder; beyond that the server is slowed down.
const BUFFERED_MAX: usize = 8192;

/// The formats of values, whatever the database's own settings.
const FORMATS: &str = "-c datestyle=ISO -c intervalstyle=postgres -c timezone=UTC -c bytea_output=hex";

/// A database with the platforms that are in it.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) options: PgConnectOptions,
    /// The platforms by their schema.
    pub(super) platforms: HashMap<String, Platform>,
}

impl Source {
    /// The distinct databases of the platforms.
    pub(super) fn all(settings: &Settings) -> Result<Vec<Source>, InvalidUrl> {
        let mut sources: Vec<Source> = Vec::new();
        for (platform, place) in &settings.platforms {
            let options = options(*platform, place)?.application_name("quintet feed");
            let index = sources.iter().position(|source| same_database(&source.options, &options));
            let index = index.unwrap_or_else(|| {
                sources.push(Source { options, platforms: HashMap::new() });
                sources.len() - 1
            });
            sources[index].platforms.insert(place.schema.clone(), *platform);
        }
        Ok(sources)
    }

    /// The replication connection that follows these publications through the slot.
    pub(super) fn replication(&self, slot: &str, publications: Vec<String>) -> ReplicationConfig {
        let options = &self.options;
        let socket = options.get_socket().map(|folder| folder.to_string_lossy().into_owned());
        let host = socket.unwrap_or_else(|| options.get_host().to_owned());
        let database = options.get_database().unwrap_or(options.get_username());
        let tls = if host.starts_with('/') { TlsConfig::disabled() } else { self.tls() };
        ReplicationConfig::new(host, options.get_username(), self.password(), database, slot, publications)
            .with_port(options.get_port())
            .with_start_lsn(Lsn::ZERO)
            .with_status_interval(STATUS_INTERVAL)
            .with_buffer_size(BUFFERED_MAX)
            .with_options(FORMATS)
            .with_application_name("quintet feed")
            .with_tls(tls)
    }

    fn password(&self) -> String {
        let url = self.url();
        percent_decode_str(url.password().unwrap_or_default()).decode_utf8_lossy().into_owned()
    }

    /// The driver's options tell password and certificates in a url only; and they tell none, but panic, where the
    /// host is a folder or the user's name has odd characters.
    fn url(&self) -> Url {
        self.options.clone().host("localhost").username("anybody").to_url_lossy()
    }

    fn tls(&self) -> TlsConfig {
        let mut tls = TlsConfig::disabled();
        tls.mode = match self.options.get_ssl_mode() {
            PgSslMode::Disable => SslMode::Disable,
            PgSslMode::Allow | PgSslMode::Prefer => SslMode::Prefer,
            PgSslMode::Require => SslMode::Require,
            PgSslMode::VerifyCa => SslMode::VerifyCa,
            PgSslMode::VerifyFull => SslMode::VerifyFull,
        };
        for (name, value) in self.url().query_pairs() {
            let path = || Some(PathBuf::from(&*value));
            match &*name {
                "sslrootcert" => tls.ca_pem_path = path(),
                "sslcert" => tls.client_cert_pem_path = path(),
                "sslkey" => tls.client_key_pem_path = path(),
                _ => {}
            }
        }
        tls
    }
}

fn same_database(one: &PgConnectOptions, other: &PgConnectOptions) -> bool {
    let place = |options: &PgConnectOptions| {
        let database = options.get_database().unwrap_or(options.get_username()).to_owned();
        (options.get_socket().cloned(), options.get_host().to_owned(), options.get_port(), database)
    };
    place(one) == place(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PlatformSettings;

    fn sources(places: &[(Platform, &str, &str)]) -> Vec<Source> {
        let platforms = places.iter().map(|(platform, url, schema)| {
            (*platform, PlatformSettings { url: (*url).to_owned(), schema: (*schema).to_owned() })
        });
        Source::all(&Settings { platforms: platforms.collect(), ..Settings::default() }).unwrap()
    }

    #[test]
    fn platforms_that_share_a_database_share_a_reader() {
        let shared = "postgres://localhost/one";
        let found = sources(&[
            (Platform::Oros, shared, "oros"),
            (Platform::Vida, "postgres://localhost/two", "public"),
            (Platform::Cosmo, shared, "cosmo"),
        ]);
        let counts: Vec<usize> = found.iter().map(|source| source.platforms.len()).collect();
        assert_eq!(counts, [2, 1]);
    }

    #[test]
    fn passwords_and_folders_reach_the_replication_connection() {
        let found = sources(&[(Platform::Oros, "postgres://me:p%40ss%2F@db.example:6000/x", "oros")]);
        let config = found[0].replication("slot", vec!["quintet_oros".to_owned()]);
        assert_eq!((&*config.host, config.port, &*config.password), ("db.example", 6000, "p@ss/"));
        assert_eq!((&*config.user, &*config.database), ("me", "x"));

        let found = sources(&[(Platform::Oros, "postgres:///x?host=/run/pg&user=o%27dd&password=p", "oros")]);
        let config = found[0].replication("slot", vec!["quintet_oros".to_owned()]);
        assert_eq!((&*config.host, &*config.user), ("/run/pg", "o'dd"));
    }
}
