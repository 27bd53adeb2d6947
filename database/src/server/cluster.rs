//! The files of the private PostgreSQL: data, socket, log and lock.

use super::{StartError, account::Account, binaries::Binaries};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File, TryLockError},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

/// Bytes of a unix socket's path that every system takes.
const SOCKET_PATH_MAX: usize = 100;

/// Bytes after which a start begins the log anew.
const LOG_MAX: u64 = 16 * 1024 * 1024;

/// Bytes of the log that an error quotes.
const LOG_END: u64 = 1000;

/// The locale: of letters as Unicode has them, ordered by code; `C` where the system lacks that.
const LOCALES: [&str; 2] = ["C.UTF-8", "C"];

/// A folder `postgres` in the data directory, with what the server needs.
pub(super) struct Cluster {
    folder: PathBuf,
    data: PathBuf,
    socket: PathBuf,
}

impl Cluster {
    /// The cluster in the data directory. Creates the folders, not yet the data.
    pub(super) fn at(directory: &Path, account: &Account) -> Result<Cluster, StartError> {
        fs::create_dir_all(directory).map_err(doing("create", directory))?;
        let directory = directory.canonicalize().map_err(doing("find", directory))?;
        account.check_reach(&directory)?;
        let folder = directory.join("postgres");
        let socket = socket_folder(&folder);
        for folder in [&folder, &socket] {
            account.create_folder(folder).map_err(doing("create", folder))?;
        }
        Ok(Cluster { data: folder.join("data"), socket, folder })
    }

    /// The socket's folder of the cluster in the data directory. Creates nothing; `None`: there is no such directory.
    pub(super) fn socket_of(directory: &Path) -> Option<PathBuf> {
        Some(socket_folder(&directory.canonicalize().ok()?.join("postgres")))
    }

    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }

    pub(super) fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// The major version that made the data; none where there are none.
    pub(super) fn version(&self) -> Option<u32> {
        fs::read_to_string(self.data.join("PG_VERSION")).ok()?.trim().parse().ok()
    }

    /// Takes the cluster for this process, as long as the file is open. The server's own lock file is no help here:
    /// it outlives a server that was killed, and its process may live on as a zombie.
    pub(super) fn lock(&self) -> Result<File, StartError> {
        let path = self.folder.join("lock");
        let file = File::options()
            .create(true)
            .write(true)
            .truncate(false)
            .open(&path)
            .map_err(doing("open", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StartError::InUse(self.folder.clone())),
            Err(TryLockError::Error(error)) => Err(doing("lock", &path)(error)),
        }
    }

    /// Makes the data. They get their name when they are complete, so that an interrupted start leaves nothing that
    /// looks like data.
    pub(super) fn create(&self, binaries: &Binaries, account: &Account) -> Result<(), StartError> {
        let aside = self.folder.join("data.new");
        let mut refusal = String::new();
        for locale in LOCALES {
            if aside.exists() {
                fs::remove_dir_all(&aside).map_err(doing("remove", &aside))?;
            }
            let answer = account
                .command(&binaries.folder.join("initdb"))
                .args(["--username=postgres", "--encoding=UTF8", "--auth=trust", "--no-instructions"])
                .arg(format!("--locale={locale}"))
                .arg("--pgdata")
                .arg(&aside)
                .output()
                .map_err(doing("run initdb for", &aside))?;
            if answer.status.success() {
                fs::rename(&aside, &self.data).map_err(doing("rename", &aside))?;
                return File::open(&self.folder)
                    .and_then(|folder| folder.sync_all())
                    .map_err(doing("write", &self.folder));
            }
            refusal = String::from_utf8_lossy(&answer.stderr).trim().to_owned();
        }
        Err(StartError::Initdb(refusal))
    }

    pub(super) fn open_log(&self, account: &Account) -> Result<File, StartError> {
        let path = self.log();
        if fs::metadata(&path).is_ok_and(|found| found.len() > LOG_MAX) {
            fs::remove_file(&path).map_err(doing("remove", &path))?;
        }
        let log = File::options().create(true).append(true).open(&path).map_err(doing("open", &path))?;
        account.own_file(&path).map_err(doing("own", &path))?;
        Ok(log)
    }

    /// The last lines of the log, for an error.
    pub(super) fn end_of_log(&self) -> String {
        let read = || -> io::Result<String> {
            let mut log = File::open(self.log())?;
            let length = log.metadata()?.len();
            log.seek(SeekFrom::Start(length.saturating_sub(LOG_END)))?;
            let mut end = Vec::new();
            log.read_to_end(&mut end)?;
            Ok(String::from_utf8_lossy(&end).trim().replace('\n', " | "))
        };
        read().unwrap_or_else(|error| error.to_string())
    }
}

/// A folder for the socket, in the cluster's where the path stays short enough, else one of a fixed name.
fn socket_folder(folder: &Path) -> PathBuf {
    let near = folder.join("run");
    if near.join(".s.PGSQL.5432.lock").as_os_str().len() <= SOCKET_PATH_MAX {
        return near;
    }
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Path::new("/tmp").join(format!("quintet-{name}"))
}

fn doing(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StartError {
    let path = path.display().to_string();
    move |error| StartError::Io { doing: format!("cannot {verb} {path}"), error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_gets_a_short_socket_of_its_own() {
        let short = socket_folder(Path::new("/var/lib/quintet/postgres"));
        assert_eq!(short, Path::new("/var/lib/quintet/postgres/run"));
        let long = format!("/{}", "deep/".repeat(30));
        let one = socket_folder(Path::new(&long));
        let other = socket_folder(&Path::new(&long).join("other"));
        assert!(one.starts_with("/tmp") && one.as_os_str().len() < 40, "{one:?}");
        assert_ne!(one, other);
        assert_eq!(one, socket_folder(Path::new(&long)));
    }
}
