//! A server that an earlier run left behind: killed without its server, or with it.
//!
//! Called under the cluster's lock, so whatever still runs on the data has no owner any more.

use super::{StartError, account::Account, binaries::Binaries, cluster::Cluster};
use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// How long a left over server may take to roll back and write a checkpoint.
const FAST_STOP: Duration = Duration::from_secs(30);

/// How long it may take to drop everything.
const IMMEDIATE_STOP: Duration = Duration::from_secs(10);

const POLL: Duration = Duration::from_millis(10);

/// Stops what is left, and removes its stale `postmaster.pid`.
pub(super) fn stop(cluster: &Cluster, binaries: &Binaries, account: &Account) -> Result<(), StartError> {
    let lock_file = cluster.data().join("postmaster.pid");
    if !Path::new("/proc/self/cwd").exists() {
        // Without /proc, the server's own program tells whether one runs, and the server removes the stale file.
        if lock_file.exists() {
            let mut command = account.command(&binaries.folder.join("pg_ctl"));
            command.args(["stop", "--silent", "--mode=fast", "--wait", "--pgdata"]).arg(cluster.data());
            command.output().map_err(|error| StartError::Io { doing: "run pg_ctl".into(), error })?;
        }
        return Ok(());
    }
    for (signal, time) in [(libc::SIGINT, FAST_STOP), (libc::SIGQUIT, IMMEDIATE_STOP)] {
        let left = processes(cluster.data());
        if left.is_empty() {
            break;
        }
        tracing::info!(processes = ?left, "stopping a PostgreSQL that an earlier run left");
        // Where the postmaster is gone, its children end on their own.
        if let Some(id) = postmaster(&lock_file).filter(|id| left.contains(id)) {
            send(id, signal);
        }
        let deadline = Instant::now() + time;
        while !processes(cluster.data()).is_empty() && Instant::now() < deadline {
            thread::sleep(POLL);
        }
    }
    if !processes(cluster.data()).is_empty() {
        return Err(StartError::LeftOver(cluster.data().to_owned()));
    }
    // A zombie or an unrelated process of the same number would make the new server refuse to start.
    match fs::remove_file(&lock_file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StartError::Io { doing: format!("cannot remove {}", lock_file.display()), error })
        }
        _ => Ok(()),
    }
}

/// The processes of a server on these data: they all work in that folder. A zombie works nowhere.
fn processes(data: &Path) -> Vec<libc::pid_t> {
    let Ok(entries) = fs::read_dir("/proc") else { return vec![] };
    entries
        .flatten()
        .filter(|entry| fs::read_link(entry.path().join("cwd")).is_ok_and(|folder| folder == data))
        .filter(|entry| {
            fs::read_to_string(entry.path().join("comm")).is_ok_and(|name| name.trim() == "postgres")
        })
        .filter_map(|entry| entry.file_name().to_string_lossy().parse().ok())
        .collect()
}

fn postmaster(lock_file: &Path) -> Option<libc::pid_t> {
    fs::read_to_string(lock_file).ok()?.lines().next()?.trim().parse().ok()
}

fn send(id: libc::pid_t, signal: libc::c_int) {
    // SAFETY: has no precondition. Failing means that the process is gone, which the caller finds out.
    unsafe { libc::kill(id, signal) };
}
