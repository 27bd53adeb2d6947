//! The programs of PostgreSQL on this machine.

use super::{StartError, cluster::Cluster};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The oldest major version that has what we use.
pub(super) const OLDEST: u32 = 14;

/// Where installers put the programs; `*` stands for one folder of any name.
const USUAL: [&str; 8] = [
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/local/pgsql/bin",
    "/usr/lib/postgresql*/bin",
    "/opt/homebrew/opt/*/bin",
    "/usr/local/opt/*/bin",
    "/home/linuxbrew/.linuxbrew/opt/*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
];

const INSTALL: &str = if cfg!(target_os = "macos") {
    "install it (brew install postgresql@17)"
} else {
    "install it (Debian, Ubuntu: apt install postgresql; Fedora: dnf install postgresql-server; Arch: pacman -S \
     postgresql; Alpine: apk add postgresql)"
};

/// One version's programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binaries {
    /// The major version.
    pub(super) version: u32,
    pub(super) folder: PathBuf,
}

/// The programs for the cluster: of the version that made its data, else the newest.
pub(super) fn find(cluster: &Cluster) -> Result<Binaries, StartError> {
    let found = match env::var_os("QUINTET_PG_BIN") {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            vec![usable(&folder).ok_or(StartError::NotThere(folder))?]
        }
        None => installed(),
    };
    choose(found, cluster.version(), cluster.data())
}

fn choose(found: Vec<Binaries>, made_by: Option<u32>, data: &Path) -> Result<Binaries, StartError> {
    if found.is_empty() {
        return Err(StartError::NotInstalled { oldest: OLDEST, install: INSTALL });
    }
    let Some(made_by) = made_by else {
        return Ok(found.into_iter().max_by_key(|binaries| binaries.version).expect("is not empty"));
    };
    let mut versions: Vec<String> = found.iter().map(|binaries| binaries.version.to_string()).collect();
    versions.dedup();
    found.into_iter().find(|binaries| binaries.version == made_by).ok_or_else(|| StartError::OtherVersion {
        data: data.to_owned(),
        made_by,
        found: versions.join(", "),
    })
}

/// What `PATH` has comes first.
fn installed() -> Vec<Binaries> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path)
        // A link in /usr/bin leads to the folder that has the other programs too.
        .filter_map(|folder| Some(folder.join("initdb").canonicalize().ok()?.parent()?.to_owned()))
        .collect();
    folders.extend(USUAL.into_iter().flat_map(matching));
    let mut seen = Vec::new();
    folders.retain(|folder| {
        let new = !seen.contains(folder);
        seen.push(folder.clone());
        new
    });
    folders.iter().filter_map(|folder| usable(folder)).collect()
}

fn matching(pattern: &str) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else { return vec![PathBuf::from(pattern)] };
    let (parent, prefix) = before.rsplit_once('/').expect("a pattern is an absolute path");
    let Ok(entries) = fs::read_dir(parent) else { return vec![] };
    entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path().join(after.trim_start_matches('/')))
        .collect()
}

fn usable(folder: &Path) -> Option<Binaries> {
    if !folder.join("initdb").is_file() {
        return None;
    }
    let answer = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    let version = major_version(&String::from_utf8_lossy(&answer.stdout))?;
    (version >= OLDEST).then(|| Binaries { version, folder: folder.to_owned() })
}

/// `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`, `… 18beta2`: the major version.
fn major_version(answer: &str) -> Option<u32> {
    let version = answer.split_whitespace().nth(2)?;
    let digits = version.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(version.len());
    version[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binaries(version: u32) -> Binaries {
        Binaries { version, folder: PathBuf::from(format!("/usr/lib/postgresql/{version}/bin")) }
    }

    #[test]
    fn versions_of_releases_and_betas_are_read() {
        assert_eq!(major_version("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(major_version("postgres (PostgreSQL) 18beta2"), Some(18));
        assert_eq!(major_version("something else"), None);
    }

    #[test]
    fn new_data_get_the_newest_version_and_old_data_their_own() {
        let found = vec![binaries(15), binaries(17), binaries(16)];
        assert_eq!(choose(found.clone(), None, Path::new("/d")).unwrap(), binaries(17));
        assert_eq!(choose(found, Some(15), Path::new("/d")).unwrap(), binaries(15));
    }

    #[test]
    fn what_is_missing_is_said() {
        let none = choose(vec![], None, Path::new("/d")).unwrap_err().to_string();
        assert!(none.contains("PostgreSQL 14 or newer was not found: install it"), "{none}");
        let other = choose(vec![binaries(16)], Some(15), Path::new("/d")).unwrap_err().to_string();
        assert!(other.contains("/d was made by PostgreSQL 15") && other.contains("found: 16"), "{other}");
    }
}
