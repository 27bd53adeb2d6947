//! Who may do what with which table, compared with the golden file; `UPDATE=1` rewrites it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use database::{Database, Platform, PlatformSettings, PrivateServer, Settings};
use end_to_end::policy_matrix::policy_matrix;
use sea_orm::ConnectionTrait;
use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};

#[tokio::test]
async fn every_viewer_does_with_each_table_of_oros_what_the_golden_file_says() {
    let permissions = fs::Permissions::from_mode(0o755);
    let folder = tempfile::Builder::new().permissions(permissions).tempdir_in("/tmp").unwrap();
    let server = PrivateServer::start(folder.path()).await.unwrap();
    let place = PlatformSettings { url: server.url().to_owned(), schema: "oros".to_owned() };
    let settings = Settings { platforms: BTreeMap::from([(Platform::Oros, place)]), ..Settings::default() };
    let database = Database::connect(settings).unwrap();
    let owner = database.administer(Platform::Oros).unwrap().unwrap();
    migration::up(&owner, Platform::Oros, "oros", |_| ()).await.unwrap();
    owner.execute_unprepared(include_str!("../policy_matrix/oros.sql")).await.unwrap();

    let matrix = policy_matrix(&database, Platform::Oros).await.unwrap();

    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("policy_matrix/oros.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &matrix).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    for (found, expected) in matrix.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "UPDATE=1 accepts the change");
    }
    assert_eq!(matrix, expected, "UPDATE=1 accepts the change");
    database.close().await;
    server.stop().await;
}
