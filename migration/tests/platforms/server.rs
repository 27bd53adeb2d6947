//! A PostgreSQL server for one test, on a copy of an empty cluster that is made once a machine.

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

const CONNECTIONS_MAX: u32 = 24;
const START_TIMEOUT: Duration = Duration::from_secs(60);

pub struct Server {
    process: Child,
    directory: PathBuf,
}

impl Server {
    pub async fn start() -> Server {
        let directory = PathBuf::from(run("mktemp", &["-d", "/tmp/quintet-test.XXXXXX"]));
        let data = directory.join("data");
        run("cp", &["-a", text(&empty_cluster()), text(&data)]);
        let process = as_postgres(&binary("postgres"))
            .args(["-D", text(&data), "-k", text(&directory), "-c", "listen_addresses=", "-c", "fsync=off"])
            .args(["-c", "wal_level=logical", "-c", "max_connections=60"])
            .stdout(Stdio::null())
            .stderr(fs::File::create(directory.join("log")).unwrap())
            .spawn()
            .unwrap();
        let mut server = Server { process, directory };
        server.wait_until_ready().await;
        server
    }

    pub fn pool(&self, database: &str) -> PgPool {
        self.pool_as(database, "postgres")
    }

    /// The connections of a login role.
    pub fn pool_as(&self, database: &str, role: &str) -> PgPool {
        let options = self.options(database).username(role);
        PgPoolOptions::new().max_connections(CONNECTIONS_MAX).connect_lazy_with(options)
    }

    /// The schema of a database as pg_dump writes it.
    pub fn dump(&self, database: &str) -> String {
        self.dump_schema(database, "*")
    }

    /// One of its schemas, without its rows.
    pub fn dump_schema(&self, database: &str, schema: &str) -> String {
        let arguments = ["-s", "-n", schema, "-U", "postgres", "-h", text(&self.directory), database];
        let dump = run(&binary("pg_dump"), &arguments);
        // pg_dump fences its output with a random word.
        dump.lines().filter(|line| !line.contains("restrict ")).collect::<Vec<_>>().join("\n")
    }

    fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::new().socket(&self.directory).username("postgres").database(database)
    }

    async fn wait_until_ready(&mut self) {
        let deadline = tokio::time::Instant::now() + START_TIMEOUT;
        loop {
            assert!(self.process.try_wait().unwrap().is_none(), "PostgreSQL stopped: {}", self.log());
            assert!(tokio::time::Instant::now() < deadline, "PostgreSQL does not answer: {}", self.log());
            let pool = PgPoolOptions::new()
                .max_connections(1)
                .acquire_timeout(Duration::from_millis(500))
                .connect_with(self.options("postgres"));
            if pool.await.is_ok() {
                return;
            }
        }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.directory.join("log")).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

/// Made aside and renamed, since several tests may come at once.
fn empty_cluster() -> PathBuf {
    let version = run(&binary("postgres"), &["--version"]);
    let name: String = version.chars().filter(char::is_ascii_alphanumeric).collect();
    let cluster = std::env::temp_dir().join(format!("quintet-empty-cluster-{name}"));
    if !cluster.join("PG_VERSION").exists() {
        let aside = PathBuf::from(run("mktemp", &["-d", "/tmp/quintet-initdb.XXXXXX"]));
        run(
            &binary("initdb"),
            &["-D", text(&aside), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
        );
        if fs::rename(&aside, &cluster).is_err() {
            fs::remove_dir_all(&aside).unwrap();
        }
    }
    cluster
}

fn binary(name: &str) -> String {
    let directory = std::env::var("QUINTET_PG_BIN").unwrap_or_else(|_| {
        let newest = (14..=18).rev().map(|version| format!("/usr/lib/postgresql/{version}/bin"));
        newest.into_iter().find(|path| Path::new(path).exists()).unwrap_or_default()
    });
    Path::new(&directory).join(name).to_str().unwrap().to_owned()
}

/// PostgreSQL refuses to run as root; the server is not to outlive the test.
fn as_postgres(program: &str) -> Command {
    if run_plain(Command::new("id").arg("-u")) != "0" {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--pdeathsig", "INT", "--"])
        .arg(program);
    command
}

fn run(program: &str, arguments: &[&str]) -> String {
    run_plain(as_postgres(program).args(arguments).current_dir("/"))
}

fn run_plain(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
