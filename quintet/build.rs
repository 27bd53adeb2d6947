//! Embeds the GraphiQL bundle where it was built; without it the table is empty, and the program says so in its place.

use std::{env, fs, path::Path};

fn main() {
    // Not `env!`: a build folder that was copied with its checkout would look into the old one.
    let package = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR for build scripts");
    let bundle = Path::new(&package).with_file_name("graphiql");
    let manifest = bundle.join("dist/manifest");
    // Cargo takes a file that is not there for a changed one, and would build anew each time.
    let watched = if manifest.exists() { &manifest } else { &bundle };
    println!("cargo::rerun-if-changed={}", watched.display());
    let files = fs::read_to_string(&manifest).unwrap_or_default();
    let assets: String = files.lines().map(|line| asset(line, &bundle.join("dist"))).collect();
    let table = format!("/// Each file of the page.\npub static ASSETS: &[Asset] = &[\n{assets}];\n");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("graphiql.rs"), table).expect("OUT_DIR can be written");
}

/// A line of the manifest (path, content type, entity tag, file; between tabs) as a line of the table.
fn asset(line: &str, folder: &Path) -> String {
    let Ok([path, content_type, etag, file]) = <[&str; 4]>::try_from(line.split('\t').collect::<Vec<_>>())
    else {
        panic!("graphiql/dist/manifest has a line that is not four parts: {line}");
    };
    let file = folder.join(file);
    format!(
        "    Asset {{ path: {path:?}, content_type: {content_type:?}, gzip: include_bytes!({file:?}), etag: {etag:?} }},\n"
    )
}
