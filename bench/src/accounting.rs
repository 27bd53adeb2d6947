//! CPU time by the operating system's own accounting, in seconds (user and system).

use anyhow::{Context, Result};

/// CPU of a process and of all its children, living and reaped: for PostgreSQL, the postmaster and its backends.
pub fn tree(root: u32) -> Result<f64> {
    let (own, reaped) = times(root)?;
    let mut total = own + reaped;
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        if parent(pid) == Some(root) {
            // A backend may end between the listing and this look; then its time is in the parent's.
            total += times(pid).map(|(own, reaped)| own + reaped).unwrap_or_default();
        }
    }
    Ok(total)
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
