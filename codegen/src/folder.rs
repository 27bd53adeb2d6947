//! A folder of generated files: written whole, or compared with what is there.

use anyhow::{Context, Result, ensure};
use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The files that belong into a folder, and no others: contents by file name, formatted.
#[derive(Debug, PartialEq, Eq)]
pub struct Folder {
    files: BTreeMap<String, String>,
}

impl Folder {
    /// Formats the files by rustfmt, with the settings found at or above `settings`.
    pub fn formatted(files: impl IntoIterator<Item = (String, String)>, settings: &Path) -> Result<Folder> {
        let files = files.into_iter().map(|(name, code)| Ok((name, rustfmt(&code, settings)?)));
        Ok(Folder { files: files.collect::<Result<_>>()? })
    }

    /// Makes the folder hold these files and no other Rust files.
    pub fn write(&self, path: &Path) -> Result<()> {
        fs::create_dir_all(path).with_context(|| format!("cannot make {}", path.display()))?;
        for difference in self.differences(path)? {
            match difference.file_name().and_then(OsStr::to_str).and_then(|name| self.files.get(name)) {
                Some(code) => fs::write(&difference, code),
                None => fs::remove_file(&difference),
            }
            .with_context(|| format!("cannot write {}", difference.display()))?;
        }
        Ok(())
    }

    /// The files of the folder that are missing, differ, or do not belong there.
    pub fn differences(&self, path: &Path) -> Result<Vec<PathBuf>> {
        let mut names: BTreeSet<String> = self.files.keys().cloned().collect();
        names.extend(rust_files(path)?);
        let mut differences = Vec::new();
        for name in names {
            let file = path.join(&name);
            let found = match fs::read_to_string(&file) {
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                found => Some(found.with_context(|| format!("cannot read {}", file.display()))?),
            };
            if found.as_ref() != self.files.get(&name) {
                differences.push(file);
            }
        }
        Ok(differences)
    }
}

fn rust_files(path: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.with_context(|| format!("cannot read {}", path.display()))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        names.extend(name.to_str().filter(|name| name.ends_with(".rs")).map(str::to_owned));
    }
    Ok(names)
}

fn rustfmt(code: &str, settings: &Path) -> Result<String> {
    let mut process = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .current_dir(settings)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt cannot be run")?;
    // rustfmt reads all of its input before it writes, so that neither waits for the other.
    let mut input = process.stdin.take().expect("stdin is piped");
    input.write_all(code.as_bytes())?;
    drop(input);
    let output = process.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt refuses this generated code:\n{code}");
    Ok(String::from_utf8(output.stdout)?)
}
