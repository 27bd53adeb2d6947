//! Who may do what with which table, compared with the golden file; `UPDATE=1` rewrites it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use database::{Database, Platform, PlatformSettings, PrivateServer, Settings};
use end_to_end::policy_matrix::policy_matrix;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};
use tempfile::TempDir;

#[tokio::test]
async fn every_viewer_does_with_each_table_of_vibeup_what_the_golden_file_says() {
    compare(Platform::Vibeup).await;
}

#[tokio::test]
async fn every_viewer_does_with_each_table_of_vibrationfit_what_the_golden_file_says() {
    compare(Platform::Vibrationfit).await;
}

#[tokio::test]
async fn every_viewer_does_with_each_table_of_cosmo_what_the_golden_file_says() {
    compare(Platform::Cosmo).await;
}

#[tokio::test]
async fn every_viewer_does_with_each_table_of_vida_what_the_golden_file_says() {
    compare(Platform::Vida).await;
}

#[tokio::test]
async fn every_viewer_does_with_each_table_of_oros_what_the_golden_file_says() {
    compare(Platform::Oros).await;
}

async fn compare(platform: Platform) {
    let world = World::of(platform).await;

    let matrix = policy_matrix(&world.database, platform).await.unwrap();

    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("policy_matrix/{platform}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &matrix).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    for (found, expected) in matrix.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "UPDATE=1 accepts the change");
    }
    assert_eq!(matrix, expected, "UPDATE=1 accepts the change");
    world.end().await;
}

#[tokio::test]
async fn a_grant_too_many_and_a_table_without_policies_show_in_the_matrix() {
    let world = World::of(Platform::Oros).await;
    world
        .owner
        .execute_unprepared(
            "grant update (kyc_status) on users to authenticated;
            create table unguarded (id uuid primary key, note text);
            grant all on unguarded to anon;
            insert into unguarded values (gen_random_uuid(), 'a note')",
        )
        .await
        .unwrap();

    let matrix = policy_matrix(&world.database, Platform::Oros).await.unwrap();

    let lines: Vec<_> =
        matrix.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in [
        "users owner by id seen, 1 of 12, without password_hash refused \
         yes: username display_name profile_image_url bio kyc_status refused",
        "unguarded anonymous seen, 1 of 1 yes: all columns yes: all columns yes, may truncate",
        "unguarded other member refused refused refused refused",
    ] {
        assert!(lines.iter().any(|each| each == line), "{line} is not in {matrix}");
    }
    world.end().await;
}

#[tokio::test]
async fn a_table_without_rows_cannot_be_judged() {
    let world = World::of(Platform::Oros).await;
    world.owner.execute_unprepared("create table hollow (id uuid primary key)").await.unwrap();

    let refusal = policy_matrix(&world.database, Platform::Oros).await.unwrap_err();

    assert_eq!(refusal.to_string(), "hollow has no row to try");
    world.end().await;
}

/// A migrated database with the demo world and a row in every table.
struct World {
    database: Database,
    owner: DatabaseConnection,
    server: PrivateServer,
    _folder: TempDir,
}

impl World {
    async fn of(platform: Platform) -> World {
        let permissions = fs::Permissions::from_mode(0o755);
        let folder = tempfile::Builder::new().permissions(permissions).tempdir_in("/tmp").unwrap();
        let server = PrivateServer::start(folder.path()).await.unwrap();
        let place = PlatformSettings { url: server.url().to_owned(), schema: platform.name().to_owned() };
        let settings = Settings { platforms: BTreeMap::from([(platform, place)]), ..Settings::default() };
        let database = Database::connect(settings).unwrap();
        let owner = database.administer(platform).unwrap().unwrap();
        migration::up(&owner, platform, platform.name(), |_| ()).await.unwrap();
        migration::seed(&owner, platform, platform.name()).await.unwrap();
        owner.execute_unprepared(&left_empty(platform)).await.unwrap();
        World { database, owner, server, _folder: folder }
    }

    async fn end(self) {
        self.database.close().await;
        self.owner.close().await.unwrap();
        self.server.stop().await;
    }
}

/// A row for each table that the demo world leaves empty.
fn left_empty(platform: Platform) -> String {
    let people = match platform {
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo => "profiles",
        Platform::Vida | Platform::Oros => "users",
    };
    format!(
        "insert into idempotency_keys (actor, key, operation, request_hash)
        select id, 'key', 'an operation', '\\x00'
        from {people}
        limit 1"
    )
}
