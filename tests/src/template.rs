//! The database that every test gets a copy of.

use anyhow::{Context, Result};
use database::{Database, Platform, PlatformSettings, Settings};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What decides on the template's content.
const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../migration");

/// Its name, which changes with its content.
pub(crate) fn name() -> Result<String> {
    let mut hash = Sha256::new();
    for path in files(Path::new(SOURCES))? {
        hash.update(path.as_os_str().as_encoded_bytes());
        hash.update(fs::read(&path)?);
    }
    let hash: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("template_{hash}"))
}

/// Migrates every platform in an empty database, and makes its demo world.
pub(crate) async fn fill(url: &str) -> Result<()> {
    let place =
        |platform: Platform| PlatformSettings { url: url.to_owned(), schema: platform.name().to_owned() };
    let platforms = Platform::ALL.map(|platform| (platform, place(platform))).into();
    let database = Database::connect(Settings { platforms, ..Settings::default() })?;
    for platform in Platform::ALL {
        let connection = database.administer(platform).context("every platform has a place")??;
        migration::up(&connection, platform, platform.name(), |_| {}).await?;
        migration::demo::seed(&connection, platform, platform.name()).await?;
        connection.close().await?;
    }
    database.close().await;
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(files(&path)?),
            false => found.push(path),
        }
    }
    found.sort();
    Ok(found)
}
