//! The user that the private PostgreSQL runs as. PostgreSQL refuses root.

use super::StartError;
use std::{
    ffi::CStr,
    fs, io,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        process::CommandExt,
    },
    path::Path,
    process::{Command, Stdio},
};

/// Users that root becomes for the server, in this order.
const USERS: [&CStr; 2] = [c"postgres", c"nobody"];

/// The user that the server runs as.
pub(super) enum Account {
    /// Ours.
    Own,
    /// Another, because we are root.
    Dropped { user: String, uid: u32, gid: u32 },
}

impl Account {
    pub(super) fn of_server() -> Result<Account, StartError> {
        // SAFETY: has no precondition and cannot fail.
        if unsafe { libc::geteuid() } != 0 {
            return Ok(Account::Own);
        }
        USERS.into_iter().find_map(Account::named).ok_or(StartError::NoAccount)
    }

    fn named(user: &CStr) -> Option<Account> {
        // SAFETY: the name ends in zero; the entry is read before anything else could ask for another.
        let entry = unsafe { libc::getpwnam(user.as_ptr()).as_ref()? };
        let user = user.to_string_lossy().into_owned();
        Some(Account::Dropped { user, uid: entry.pw_uid, gid: entry.pw_gid })
    }

    /// A command of the server's: as its user, in a neutral environment, out of reach of the terminal's Ctrl-C. It
    /// is interrupted when the thread that spawns it ends.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs([("PATH", "/usr/local/bin:/usr/bin:/bin"), ("LC_ALL", "C"), ("TZ", "UTC")])
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::null());
        if let Account::Dropped { uid, gid, .. } = self {
            command.uid(*uid).gid(*gid);
        }
        end_with_thread(&mut command);
        command
    }

    /// Makes the folder, if missing, for the server's user alone.
    pub(super) fn create_folder(&self, folder: &Path) -> io::Result<()> {
        match fs::create_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => other?,
        }
        let found = fs::symlink_metadata(folder)?;
        if !found.is_dir() {
            return Err(io::Error::new(io::ErrorKind::NotADirectory, "is not a folder"));
        }
        match self {
            Account::Dropped { uid, gid, .. } if found.uid() == 0 => chown(folder, Some(*uid), Some(*gid))?,
            Account::Dropped { uid, user, .. } if found.uid() != *uid => {
                let message = format!("belongs to neither root nor {user}");
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
            }
            _ => {}
        }
        // Fails where the folder is another user's.
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
    }

    /// Gives the file to the server's user.
    pub(super) fn own_file(&self, file: &Path) -> io::Result<()> {
        match self {
            Account::Own => Ok(()),
            Account::Dropped { uid, gid, .. } => chown(file, Some(*uid), Some(*gid)),
        }
    }

    /// Whether the user may enter the folder and all above it.
    pub(super) fn check_reach(&self, folder: &Path) -> Result<(), StartError> {
        let Account::Dropped { user, uid, gid } = self else { return Ok(()) };
        for ancestor in folder.ancestors() {
            let found = fs::metadata(ancestor).map_err(|error| StartError::Io {
                doing: format!("look at {}", ancestor.display()),
                error,
            })?;
            let enter = match () {
                () if found.uid() == *uid => 0o100,
                () if found.gid() == *gid => 0o010,
                () => 0o001,
            };
            if found.mode() & enter == 0 {
                return Err(StartError::OutOfReach { user: user.clone(), directory: ancestor.to_owned() });
            }
        }
        Ok(())
    }
}

#[cfg(target_os = "linux")]
fn end_with_thread(command: &mut Command) {
    let parent = libc::pid_t::try_from(std::process::id()).expect("a process id fits its own type");
    let ask = move || {
        // SAFETY: both calls are safe between fork and exec and take no memory of ours.
        let (asked, parent_now) =
            unsafe { (libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGINT), libc::getppid()) };
        match asked {
            0 if parent_now == parent => Ok(()),
            0 => Err(io::Error::from_raw_os_error(libc::ESRCH)),
            _ => Err(io::Error::last_os_error()),
        }
    };
    // SAFETY: the closure neither allocates nor locks.
    unsafe { command.pre_exec(ask) };
}

/// Other systems cannot tell a child that its parent is gone; the next start stops what is left.
#[cfg(not(target_os = "linux"))]
fn end_with_thread(_: &mut Command) {}
