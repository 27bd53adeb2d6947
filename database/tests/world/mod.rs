//! A small platform on a private PostgreSQL.

use database::{Database, Platform, PlatformSettings, PrivateServer, Settings};
use std::{fs, os::unix::fs::PermissionsExt, process::Command};
use tempfile::TempDir;

pub struct World {
    server: Option<PrivateServer>,
    folder: TempDir,
}

impl World {
    pub async fn start() -> World {
        let folder = tempfile::Builder::new().prefix("quintet").tempdir_in("/tmp").unwrap();
        // PostgreSQL's user has to get to its data.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let server = PrivateServer::start(folder.path()).await.unwrap();
        let world = World { server: Some(server), folder };
        world.psql(include_str!("world.sql"));
        world
    }

    /// Connects with the settings, and with the platform OROS where they name none.
    pub fn connect(&self, mut settings: Settings) -> Database {
        settings.platforms.entry(Platform::Oros).or_insert_with(|| self.place("oros", self.url()));
        Database::connect(settings).unwrap()
    }

    pub fn place(&self, schema: &str, url: &str) -> PlatformSettings {
        PlatformSettings { url: url.to_owned(), schema: schema.to_owned() }
    }

    pub fn url(&self) -> &str {
        self.server.as_ref().unwrap().url()
    }

    /// What another program does to the database.
    pub fn psql(&self, sql: &str) -> String {
        let answer = Command::new("psql")
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"])
            .args(["--command", sql, self.url()])
            .output()
            .unwrap();
        assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
        String::from_utf8(answer.stdout).unwrap().trim().to_owned()
    }

    pub async fn restart(&mut self) {
        self.halt().await;
        self.server = Some(PrivateServer::start(self.folder.path()).await.unwrap());
    }

    /// Stops the server, to be restarted.
    pub async fn halt(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await;
        }
    }

    pub async fn stop(mut self) {
        self.halt().await;
    }
}
