//! The program behind `just entities`.

use anyhow::{Context, Result};
use clap::Parser;
use codegen::Folder;
use database::{Database, Platform, PlatformSettings, Settings};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The platforms that have migrations. Each is read in the schema of its name.
const PLATFORMS: &[Platform] = &[Platform::Oros];

/// Writes the entities of the platforms from their migrated databases.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; name the files that differ and exit with 1 if there are any.
    #[arg(long)]
    check: bool,
    /// A database to migrate and read.
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
        migrate(*platform, &url).await?;
        let name = platform.name();
        let folder = codegen::module(&url, name, name, &arguments.entities).await?;
        let path = arguments.entities.join(name);
        differences.extend(if arguments.check {
            folder.differences(&path)?
        } else {
            written(&folder, &path)?
        });
    }
    for file in &differences {
        println!("{} is not what `just entities` writes", file.display());
    }
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn migrate(platform: Platform, url: &str) -> Result<()> {
    let schema = platform.name().to_owned();
    let place = PlatformSettings { url: url.to_owned(), schema: schema.clone() };
    let settings = Settings { platforms: BTreeMap::from([(platform, place)]), ..Settings::default() };
    let connection =
        Database::connect(settings)?.administer(platform).expect("the settings name the platform")?;
    migration::up(&connection, platform, &schema, |_| ()).await?;
    Ok(())
}

fn written(folder: &Folder, path: &Path) -> Result<Vec<PathBuf>> {
    folder.write(path)?;
    folder.differences(path)
}
