//! A PostgreSQL of the test's own, from the binaries on the machine.

use std::{
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// The most that a start may take.
const START_TIMEOUT: Duration = Duration::from_secs(60);

/// Runs until it is dropped.
pub struct Server {
    process: Child,
    folder: TempDir,
}

impl Server {
    pub fn start() -> Server {
        let folder = tempfile::Builder::new().prefix("quintet").tempdir_in("/tmp").unwrap();
        let (user, group) = account();
        chown(folder.path(), Some(user), Some(group)).unwrap();
        let data = folder.path().join("data");
        let made = program("initdb")
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb");
        let process = program("postgres")
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(folder.path())
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "wal_level=logical"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Server { process, folder };
        let start = Instant::now();
        while !server.psql("postgres", "select").status.success() {
            assert!(start.elapsed() < START_TIMEOUT, "PostgreSQL does not start");
            std::thread::yield_now();
        }
        server
    }

    /// A new database with what the SQL makes in it; gives its url.
    pub fn database(&self, name: &str, sql: &str) -> String {
        for (database, sql) in [("postgres", format!("create database {name}").as_str()), (name, sql)] {
            let output = self.psql(database, sql);
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        format!("postgres://postgres@localhost/{name}?host={}", self.folder.path().display())
    }

    fn psql(&self, database: &str, sql: &str) -> std::process::Output {
        program("psql")
            .args(["-q", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database, "-c", sql, "-h"])
            .arg(self.folder.path())
            .output()
            .unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn program(name: &str) -> Command {
    let folder = std::fs::read_dir("/usr/lib/postgresql").unwrap().next().unwrap().unwrap().path();
    let (user, group) = account();
    let mut command = Command::new(folder.join("bin").join(name));
    command.uid(user).gid(group).current_dir("/");
    command
}

fn account() -> (u32, u32) {
    let home = Path::new("/var/lib/postgresql").metadata().unwrap();
    (home.uid(), home.gid())
}
