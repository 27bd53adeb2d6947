//! A Redis server for a test.

use super::process::Tied;
use std::{
    io,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const START_MAX: Duration = Duration::from_secs(20);

/// A Redis server of one's own, on a socket in a temporary folder. It keeps nothing on disk but what `SAVE` writes.
pub struct Redis {
    folder: tempfile::TempDir,
    server: Option<Tied>,
}

impl Redis {
    /// Starts the server that is installed on the machine.
    pub fn start() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("redis").tempdir()?;
        let mut redis = Redis { folder, server: None };
        redis.restart()?;
        Ok(redis)
    }

    /// The address, for a client.
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// Kills the server with SIGKILL.
    pub fn kill(&mut self) {
        self.server = None;
    }

    /// Starts the server again at the same address, killing it first where it runs. It reads what `SAVE` wrote.
    pub fn restart(&mut self) -> io::Result<()> {
        self.kill();
        let _ = std::fs::remove_file(self.socket());
        let mut command = Command::new("redis-server");
        command.args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"]).arg(self.socket());
        command.arg("--dir").arg(self.folder.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut server = Tied::spawn(command)?;
        let deadline = Instant::now() + START_MAX;
        while std::os::unix::net::UnixStream::connect(self.socket()).is_err() {
            if let Some(status) = server.child().try_wait()? {
                return Err(io::Error::other(format!("redis-server ended with {status}")));
            }
            if Instant::now() > deadline {
                return Err(io::Error::other("redis-server did not start in time"));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        self.server = Some(server);
        Ok(())
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("redis.sock")
    }
}
