//! One PostgreSQL a test process, one database a test.
//!
//! The server's data stay in a folder of the system's temporary directory for the next run, so that only the first
//! one pays for `initdb` and the migrations. Processes that run at the same time take different folders.

use crate::template;
use anyhow::{Context, Result, bail};
use database::{PrivateServer, server::StartError};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};
use tokio::sync::OnceCell;

/// Test processes at the same time.
const PROCESSES_MAX: usize = 64;

static SHARED: OnceCell<Postgres> = OnceCell::const_new();
static DATABASES: AtomicU64 = AtomicU64::new(0);

/// A PostgreSQL. It ends with the process, however that ends.
pub struct Postgres {
    server: PrivateServer,
    folder: PathBuf,
    template: String,
}

/// A database of a test's own, with the demo world. It is dropped with this value.
pub struct Database {
    name: String,
    url: String,
    maintenance: String,
}

impl Postgres {
    /// The server of this test process, started by the first test that asks.
    pub async fn shared() -> Result<&'static Postgres> {
        SHARED.get_or_try_init(Postgres::start).await
    }

    /// A server of the test's own, to be restarted at will.
    pub async fn own() -> Result<Postgres> {
        Postgres::start().await
    }

    /// Stops the server, open transactions rolled back, and starts it again at the same address.
    pub async fn restart(self) -> Result<Postgres> {
        let Postgres { server, folder, template } = self;
        server.stop().await;
        Ok(Postgres { server: PrivateServer::start(&folder).await?, folder, template })
    }

    /// A new database, cloned from the template.
    pub async fn database(&self) -> Result<Database> {
        let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
        let template = &self.template;
        execute(self.server.url(), &format!("create database {name} template {template}")).await?;
        let maintenance = self.server.url().to_owned();
        Ok(Database { url: url_of(&maintenance, &name), name, maintenance })
    }

    async fn start() -> Result<Self> {
        let (server, folder) = start_in_free_folder().await?;
        let url = server.url();
        // Data that a crash of the machine may lose: they are made again.
        for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
            execute(url, &format!("alter system set {setting} = off")).await?;
        }
        execute(url, "select pg_reload_conf()").await?;
        let template = template::name()?;
        for stale in databases(url).await?.into_iter().filter(|name| *name != template) {
            execute(url, &format!("drop database {stale} with (force)")).await?;
        }
        if !databases(url).await?.contains(&template) {
            build(url, &template).await.context("the tests' template database was not made")?;
        }
        Ok(Postgres { server, folder, template })
    }
}

impl Database {
    /// Its address, as the superuser.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection of the superuser: past the program, as psql would.
    pub async fn connect(&self) -> Result<PgConnection> {
        Ok(PgConnection::connect(&self.url).await?)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let statement = format!("drop database if exists {} with (force)", self.name);
        let url = std::mem::take(&mut self.maintenance);
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(execute(&url, &statement))
        });
        // What cannot be dropped now, because something still uses it, the next run drops.
        let _ = dropping.join();
    }
}

async fn start_in_free_folder() -> Result<(PrivateServer, PathBuf)> {
    for number in 0..PROCESSES_MAX {
        let folder = folder(number)?;
        match PrivateServer::start(&folder).await {
            Err(StartError::InUse(_)) => continue,
            Err(StartError::DidNotStart { .. } | StartError::OtherVersion { .. }) => {
                fs::remove_dir_all(&folder)?;
                return Ok((PrivateServer::start(&folder).await?, folder));
            }
            started => return Ok((started?, folder)),
        }
    }
    bail!("{PROCESSES_MAX} test processes have a PostgreSQL already")
}

fn folder(number: usize) -> Result<PathBuf> {
    // SAFETY: has no precondition and cannot fail.
    let user = unsafe { libc::geteuid() };
    let all = std::env::temp_dir().join(format!("quintet-tests-{user}"));
    let folder = all.join(number.to_string());
    fs::create_dir_all(&folder)?;
    for folder in [&all, &folder] {
        // Root's server runs as another user, who must get in.
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    Ok(folder)
}

/// Makes the template aside, so that one that was broken off never looks like one.
async fn build(url: &str, template: &str) -> Result<()> {
    execute(url, "create database unfinished").await?;
    template::fill(&url_of(url, "unfinished")).await?;
    execute(url, &format!("alter database unfinished rename to {template}")).await
}

async fn databases(url: &str) -> Result<Vec<String>> {
    let mut connection = PgConnection::connect(url).await?;
    let names = "select datname::text from pg_database where not datistemplate and datname <> 'postgres'";
    let names = sqlx::query_scalar(names).fetch_all(&mut connection).await?;
    connection.close().await?;
    Ok(names)
}

async fn execute(url: &str, statement: &str) -> Result<()> {
    let mut connection = PgConnection::connect(url).await?;
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// The same server's other database.
fn url_of(url: &str, database: &str) -> String {
    url.replacen("/postgres?", &format!("/{database}?"), 1)
}
