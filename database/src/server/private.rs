//! A private PostgreSQL under a data directory, from the programs found on the machine.

use super::{
    account::Account,
    binaries::{self, Binaries},
    cluster::Cluster,
    orphan,
    process::Process,
};
use sqlx::{Connection, PgConnection};
use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How long the server may take until it answers. Recovery after a crash of the machine is part of it.
const START_TIMEOUT: Duration = Duration::from_secs(120);

/// How often the starting server is asked whether it answers.
const START_POLL: Duration = Duration::from_millis(10);

/// Connections the server allows: five platforms' pools, administration, the change feed and psql.
const CONNECTIONS_MAX: &str = "max_connections=200";

/// A running private PostgreSQL. It listens on a unix socket only, that its own user alone can reach. It stops when
/// this value is dropped, and when the program dies in whatever way (elsewhere than on Linux: at the next start).
pub struct PrivateServer {
    url: String,
    binaries: PathBuf,
    process: Process,
}

/// The private PostgreSQL could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// No server programs, or too old ones, on this machine.
    #[error(
        "PostgreSQL {oldest} or newer was not found: {install}, or name the folder of its programs in QUINTET_PG_BIN, \
         or a running server in DATABASE_URL"
    )]
    NotInstalled { oldest: u32, install: &'static str },
    /// `QUINTET_PG_BIN` names a folder without usable server programs.
    #[error("QUINTET_PG_BIN names {0}, but there are no programs of PostgreSQL {oldest} or newer in it", oldest = binaries::OLDEST)]
    NotThere(PathBuf),
    /// The data are of another major version than all programs found.
    #[error("{data} was made by PostgreSQL {made_by}, which is not installed (found: {found}); install it, or choose another data directory", data = data.display())]
    OtherVersion { data: PathBuf, made_by: u32, found: String },
    /// Another process has the data directory.
    #[error("{0} is in use by another running quintet; stop that one, or choose another data directory")]
    InUse(PathBuf),
    /// PostgreSQL refuses to run as root, and its user cannot get to the data.
    #[error("PostgreSQL must run as user {user}, who cannot reach {directory}; choose a data directory below one that everybody may enter, such as /var/lib/quintet", directory = directory.display())]
    OutOfReach { user: String, directory: PathBuf },
    /// PostgreSQL refuses to run as root, and there is no user to become.
    #[error("PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody")]
    NoAccount,
    /// A server left over from an earlier run does not stop.
    #[error("a PostgreSQL that an earlier run left on {0} does not stop")]
    LeftOver(PathBuf),
    /// `initdb` failed.
    #[error("initdb failed: {0}")]
    Initdb(String),
    /// The server stopped while starting, or did not answer in time.
    #[error("the private PostgreSQL did not start; the end of {log}: {end}", log = log.display())]
    DidNotStart { log: PathBuf, end: String },
    /// A file or process operation failed.
    #[error("{doing}: {error}")]
    Io { doing: String, error: io::Error },
}

impl PrivateServer {
    /// Starts the server on the data directory, and creates what it lacks. Answers when the server does.
    pub async fn start(directory: &Path) -> Result<PrivateServer, StartError> {
        let directory = directory.to_owned();
        let prepared = tokio::task::spawn_blocking(move || prepare(&directory));
        let (cluster, binaries, process) = prepared.await.expect("preparing does not panic")?;
        let server = PrivateServer { url: url(cluster.socket()), binaries: binaries.folder, process };
        match server.ready().await {
            true => Ok(server),
            false => {
                server.stop().await;
                Err(StartError::DidNotStart { log: cluster.log(), end: cluster.end_of_log() })
            }
        }
    }

    /// Where the server that another process runs on the data directory listens; `None`: nothing answers there.
    pub async fn running(directory: &Path) -> Option<String> {
        let url = url(&Cluster::socket_of(directory)?);
        PgConnection::connect(&url).await.ok()?.close().await.ok()?;
        Some(url)
    }

    /// Where it listens: a url for sqlx, SeaORM and libpq. Its user is the superuser.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of its programs; `psql` may be there.
    pub fn binaries(&self) -> &Path {
        &self.binaries
    }

    /// The server's process id.
    pub fn process_id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until the server stops, for whatever reason.
    pub async fn stopped(&self) {
        self.process.ended().await;
    }

    /// Stops the server, open transactions rolled back, and waits for its end.
    pub async fn stop(self) {
        self.process.request_stop();
        self.process.ended().await;
    }

    async fn ready(&self) -> bool {
        let deadline = Instant::now() + START_TIMEOUT;
        let mut ended = std::pin::pin!(self.process.ended());
        while Instant::now() < deadline {
            if let Ok(connection) = PgConnection::connect(&self.url).await {
                // The server ends the connection by itself where this message is lost.
                let _ = connection.close().await;
                return true;
            }
            if tokio::time::timeout(START_POLL, &mut ended).await.is_ok() {
                return false;
            }
        }
        false
    }
}

fn prepare(directory: &Path) -> Result<(Cluster, Binaries, Process), StartError> {
    let account = Account::of_server()?;
    let cluster = Cluster::at(directory, &account)?;
    let lock = cluster.lock()?;
    let binaries = binaries::find(&cluster)?;
    if cluster.version().is_none() {
        tracing::info!(data = %cluster.data().display(), version = binaries.version, "creating a private PostgreSQL");
        cluster.create(&binaries, &account)?;
    }
    orphan::stop(&cluster, &binaries, &account)?;
    let log = cluster.open_log(&account)?;
    let mut command = account.command(&binaries.folder.join("postgres"));
    command.arg("-D").arg(cluster.data()).arg("-k").arg(cluster.socket());
    for setting in [
        "listen_addresses=",
        "unix_socket_permissions=0700",
        "wal_level=logical",
        "max_slot_wal_keep_size=1GB",
        // What pages of rows cost on a disk without moving parts: reading by index is not four times as dear.
        "random_page_cost=1.1",
        CONNECTIONS_MAX,
    ] {
        command.args(["-c", setting]);
    }
    let errors = log.try_clone().map_err(|error| StartError::Io { doing: "open the log".into(), error })?;
    command.stdout(log).stderr(errors);
    let process = Process::spawn(command, lock)
        .map_err(|error| StartError::Io { doing: "start the private PostgreSQL".into(), error })?;
    Ok((cluster, binaries, process))
}

/// The url without a host part: both libpq and sqlx take the socket's folder from the query.
fn url(socket: &Path) -> String {
    let folder: String = socket
        .to_string_lossy()
        .bytes()
        .map(|byte| match byte {
            b'/' | b'-' | b'_' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("postgres:///postgres?host={folder}&user=postgres")
}
