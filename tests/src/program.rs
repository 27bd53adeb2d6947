//! The program itself, as a user runs it.

use crate::process::Tied;
use anyhow::{Context, Result, bail, ensure};
use std::{
    fs::{self, File, Permissions},
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{ChildStdout, Command, ExitStatus, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long the program may take until it tells its address, or ends.
const PATIENCE: Duration = Duration::from_secs(90);

/// How often a process is asked whether it ended.
const POLL: Duration = Duration::from_millis(5);

/// The program with a data folder and settings of its own, and none from outside.
pub struct Program {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// What a command of the program came to.
#[derive(Debug)]
pub struct Ended {
    /// The exit code; none where a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub output: String,
    /// What it wrote to standard error.
    pub errors: String,
}

/// The program while it serves. It is killed when this is dropped.
pub struct Serving {
    process: Tied,
    address: String,
    log: PathBuf,
}

impl Program {
    /// With these environment variables and an empty data folder. Without `DATABASE_URL` it runs a private server.
    pub fn new(environment: &[(&str, &str)]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("quintet").tempdir()?;
        // Root's private server runs as another user, who must get in.
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755))?;
        let environment = environment.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        Ok(Program { folder, environment: environment.collect() })
    }

    /// The data folder, which is also where its commands run.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A command of the program.
    pub fn command(&self, arguments: &[&str]) -> Result<Command> {
        let mut command = Command::new(binary()?);
        command.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("QUINTET_DATA_DIR", self.folder());
        command.envs(self.environment.iter().cloned()).args(arguments);
        command.current_dir(self.folder()).stdin(Stdio::null());
        Ok(command)
    }

    /// Runs a command to its end.
    pub async fn run(&self, arguments: &[&str]) -> Result<Ended> {
        run(self.command(arguments)?).await
    }

    /// Starts a command that serves, at a free port.
    pub async fn serve(&self, arguments: &[&str]) -> Result<Serving> {
        let mut command = self.command(arguments)?;
        command.args(["--host", "127.0.0.1", "--port", "0"]);
        let (writer, log) = tempfile::Builder::new().prefix("log").tempfile_in(self.folder())?.keep()?;
        command.stdout(Stdio::piped()).stderr::<File>(writer);
        let mut process = Tied::spawn(command)?;
        let output = process.child().stdout.take().context("the output is a pipe")?;
        match tokio::task::spawn_blocking(|| address(output)).await? {
            Some(address) => Ok(Serving { process, address, log }),
            None => bail!("quintet did not start: {}", fs::read_to_string(&log)?),
        }
    }
}

impl Serving {
    /// Where it listens, e.g. `http://127.0.0.1:45123`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its process id.
    pub fn id(&mut self) -> u32 {
        self.process.child().id()
    }

    /// The file that it writes its log to.
    pub fn log_path(&self) -> &Path {
        &self.log
    }

    /// What it has written to standard error so far.
    pub fn log(&self) -> Result<String> {
        Ok(fs::read_to_string(&self.log)?)
    }

    /// Sends it a signal.
    pub fn signal(&mut self, signal: libc::c_int) -> Result<()> {
        let id = libc::pid_t::try_from(self.id())?;
        // SAFETY: has no precondition; the child was not waited for, so that the number is still its own.
        ensure!(unsafe { libc::kill(id, signal) } == 0, "the signal could not be sent");
        Ok(())
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> Result<ExitStatus> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.process.child().try_wait()? {
                return Ok(status);
            }
            ensure!(Instant::now() < deadline, "it does not end");
            tokio::time::sleep(POLL).await;
        }
    }

    /// Stops it as Ctrl-C does, and waits for its end.
    pub async fn stop(mut self) -> Result<ExitStatus> {
        self.signal(libc::SIGINT)?;
        self.ended().await
    }
}

/// Runs a command to its end, and gives what it wrote.
pub async fn run(command: Command) -> Result<Ended> {
    let mut command = tokio::process::Command::from(command);
    let output = tokio::time::timeout(PATIENCE, command.kill_on_drop(true).output()).await;
    let output = output.context("it does not end")??;
    Ok(Ended {
        code: output.status.code(),
        output: String::from_utf8(output.stdout)?,
        errors: String::from_utf8(output.stderr)?,
    })
}

/// The program of the same build as this test: `target/debug/quintet` beside `target/debug/deps/test`.
fn binary() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let binary = test.ancestors().nth(2).context("a test lies in target/PROFILE/deps")?.join("quintet");
    ensure!(binary.is_file(), "{} is missing: run `cargo build -p quintet`", binary.display());
    Ok(binary)
}

/// The first address that the program prints; none where it ends or takes too long. The rest of what it prints is
/// read and forgotten, so that it never waits for us.
fn address(output: ChildStdout) -> Option<String> {
    let (found, address) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some(address) = find_address(&line) {
                // After the first one nobody listens.
                let _ = found.send(address);
            }
        }
    });
    address.recv_timeout(PATIENCE).ok()
}

fn find_address(line: &str) -> Option<String> {
    let start = line.find("http://127.0.0.1:")?;
    let end = line[start + 7..].find(|letter: char| !(letter.is_ascii_digit() || ".:".contains(letter)));
    Some(line[start..end.map_or(line.len(), |end| start + 7 + end)].to_owned())
}

#[cfg(test)]
mod tests {
    use super::find_address;

    #[test]
    fn the_address_is_found_in_a_sentence() {
        let found = find_address("GraphiQL  http://127.0.0.1:45123/ (Ctrl-C stops)");
        assert_eq!(found.as_deref(), Some("http://127.0.0.1:45123"));
        assert_eq!(find_address("http://127.0.0.1:4000").as_deref(), Some("http://127.0.0.1:4000"));
        assert_eq!(find_address("migrating oros"), None);
    }
}
