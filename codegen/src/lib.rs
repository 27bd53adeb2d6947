//! Writes the crate `entities` from a migrated database: SeaORM's entities by SeaORM's generator, and beside them a
//! catalog of what SeaORM does not know.

mod catalog;
mod entity;
mod folder;
mod schema;

pub use folder::Folder;

use anyhow::{Result, ensure};
use database::{Platform, shape};
use sqlx::{Connection, PgConnection};
use std::path::Path;

/// The module of one platform, from its schema in the database: a file a table, `catalog.rs` and `mod.rs`, formatted
/// with the rustfmt settings found at or above `settings`. The same schema gives the same files.
pub async fn module(database_url: &str, schema: &str, platform: &str, settings: &Path) -> Result<Folder> {
    let tables = schema::read(database_url, schema).await?;
    ensure!(!tables.is_empty(), "the schema {schema} has no tables");
    let entities = entity::files(&tables)?;
    let modules = entities.iter().filter_map(|(name, _)| name.strip_suffix(".rs")).chain(["catalog"]);
    let index = index(modules);
    let files = entities.into_iter().map(|(name, code)| {
        let about = format!("SeaORM entity of `{platform}.{}`", name.trim_end_matches(".rs"));
        (name, with_header(&about, &code))
    });
    let catalog = with_header(&format!("What `{platform}` knows of its tables"), &catalog::file(&tables));
    let index = with_header(&format!("The tables of `{platform}`"), &index);
    Folder::formatted(
        files.chain([("catalog.rs".to_owned(), catalog), ("mod.rs".to_owned(), index)]),
        settings,
    )
}

/// The recorded parts of the platforms' schemas, a file a platform, formatted like `module`.
pub async fn shapes(database_url: &str, platforms: &[Platform], settings: &Path) -> Result<Folder> {
    let mut connection = PgConnection::connect(database_url).await?;
    let mut files = Vec::new();
    for platform in platforms {
        let parts = shape::read(&mut connection, *platform, platform.name()).await?;
        let parts = parts
            .iter()
            .map(|part| format!("({:?}, {:?}, {:?}, &{:?}),\n", part.kind, part.of, part.name, part.facts));
        let about = format!("What the schema of `{platform}` consists of");
        let code =
            format!("use super::Part;\n\npub static PARTS: &[Part] = &[{}];", parts.collect::<String>());
        files.push((format!("{platform}.rs"), with_header(&about, &code)));
    }
    Folder::formatted(files, settings)
}

fn index<'a>(modules: impl Iterator<Item = &'a str>) -> String {
    let mut modules: Vec<_> = modules.collect();
    modules.sort_unstable();
    modules.iter().map(|module| format!("pub mod {module};\n")).collect()
}

fn with_header(about: &str, code: &str) -> String {
    format!(
        "//! {about}. @generated from the migrations by `just entities`; never edited.\n\n{}",
        code.trim_start()
    )
}
