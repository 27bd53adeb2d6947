//! The program behind `just entities`.

use anyhow::Result;
use clap::Parser;
use database::{Database, Platform, PlatformSettings, PrivateServer, Settings};
use std::{
    collections::BTreeMap, fs::Permissions, os::unix::fs::PermissionsExt, path::PathBuf, process::ExitCode,
};

/// Writes the entities of the platforms from their migrated databases.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; name the files that differ and exit with 1 if there are any.
    #[arg(long)]
    check: bool,
    /// A database to migrate and read; a private one where none is given.
    #[arg(long)]
    url: Option<String>,
    /// The folder with a module a platform.
    #[arg(long, default_value = "entities/src")]
    entities: PathBuf,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let differences = match &arguments.url {
        Some(url) => generate(&arguments, url).await?,
        None => {
            // PostgreSQL does not run as root, and the user that it then runs as must reach its data.
            let folder = tempfile::Builder::new().permissions(Permissions::from_mode(0o755)).tempdir()?;
            let server = PrivateServer::start(folder.path()).await?;
            let differences = generate(&arguments, server.url()).await;
            server.stop().await;
            differences?
        }
    };
    for file in &differences {
        eprintln!("{} is not what `just entities` writes", file.display());
    }
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes or checks the modules of all platforms, each read in the schema of its name; gives the files that differ
/// from what they should be.
async fn generate(arguments: &Arguments, url: &str) -> Result<Vec<PathBuf>> {
    let mut differences = Vec::new();
    for platform in Platform::ALL {
        migrate(platform, url).await?;
        let name = platform.name();
        let folder = codegen::module(url, name, name, &arguments.entities).await?;
        let path = arguments.entities.join(name);
        if !arguments.check {
            folder.write(&path)?;
        }
        differences.extend(folder.differences(&path)?);
    }
    let shapes = codegen::shapes(url, &Platform::ALL, &arguments.entities).await?;
    let path = arguments.entities.join("shape");
    if !arguments.check {
        shapes.write(&path)?;
    }
    differences.extend(shapes.differences(&path)?);
    Ok(differences)
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
