//! CPU time by the operating system's own accounting, in seconds (user and system).

use anyhow::{Context, Result};
use std::{collections::BTreeSet, time::Duration};

/// How long a process's children stay the same before none is taken to be about to end.
const SETTLED: Duration = Duration::from_millis(100);

/// CPU of a process and of all its children, living and reaped, once none comes or goes: one that is reaped between two
/// looks would count in neither. For PostgreSQL, the postmaster and its backends, which end a little after their client.
pub async fn settled(root: u32) -> Result<f64> {
    let mut children = living(root)?;
    loop {
        tokio::time::sleep(SETTLED).await;
        let now = living(root)?;
        if now == children {
            return tree(root);
        }
        children = now;
    }
}

/// CPU of a process and of all its children, living and reaped.
pub fn tree(root: u32) -> Result<f64> {
    let (own, reaped) = times(root)?;
    let children = living(root)?.into_iter().filter_map(|pid| times(pid).ok());
    Ok(own + reaped + children.map(|(own, reaped)| own + reaped).sum::<f64>())
}

fn living(root: u32) -> Result<BTreeSet<u32>> {
    let entries = std::fs::read_dir("/proc")?.flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(pids.filter(|pid| parent(*pid) == Some(root)).collect())
}

/// CPU of the reaped children of this process.
pub fn children() -> Result<f64> {
    Ok(times(std::process::id())?.1)
}

fn times(pid: u32) -> Result<(f64, f64)> {
    let fields = stat(pid).with_context(|| format!("process {pid} is gone"))?;
    let ticks = |place: usize| -> Result<f64> { Ok(fields[place - 3].parse::<f64>()?) };
    // SAFETY: sysconf has no preconditions.
    let per_second = f64::from(i32::try_from(unsafe { libc::sysconf(libc::_SC_CLK_TCK) })?);
    Ok(((ticks(14)? + ticks(15)?) / per_second, (ticks(16)? + ticks(17)?) / per_second))
}

fn parent(pid: u32) -> Option<u32> {
    stat(pid)?.get(1)?.parse().ok()
}

/// The fields of `/proc/PID/stat` from the third on (the second may hold spaces).
fn stat(pid: u32) -> Option<Vec<String>> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    Some(text.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}
