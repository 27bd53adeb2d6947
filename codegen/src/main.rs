//! The program behind `just entities`.

use anyhow::{Context, Result};
use clap::Parser;
use codegen::Folder;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The platforms whose migrations stand, each in the schema of its name.
const PLATFORMS: &[&str] = &["oros"];

/// Writes the entities of the platforms from their migrated databases.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; name the files that differ and exit with 1 if there are any.
    #[arg(long)]
    check: bool,
    /// A database that has the platforms' migrated schemas. Without it, a private PostgreSQL is started and migrated.
    #[arg(long)]
    url: Option<String>,
    /// The folder with a module a platform.
    #[arg(long, default_value = "entities/src")]
    entities: PathBuf,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let url = arguments.url.context("--url is missing")?;
    let mut differences = Vec::new();
    for platform in PLATFORMS {
        let folder = codegen::module(&url, platform, platform, &arguments.entities).await?;
        let path = arguments.entities.join(platform);
        differences.extend(if arguments.check {
            folder.differences(&path)?
        } else {
            written(&folder, &path)?
        });
    }
    for file in &differences {
        println!("{}", file.display());
    }
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn written(folder: &Folder, path: &Path) -> Result<Vec<PathBuf>> {
    folder.write(path)?;
    folder.differences(path)
}
