//! Up, down and status. Each runs in one transaction: it happens whole or not at all, and the search path and the lock
//! end with it.

use crate::platform::{self, File};
use database::Platform;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
use sea_orm_migration::{MigrationName, MigrationStatus, MigrationTrait, MigratorTraitSelf, SchemaManager};

/// One migration about to run, for those who wait.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The migration's name, e.g. `0003_ledger`.
    pub name: &'a str,
    /// Which of them it is, from 1.
    pub position: usize,
    /// How many run.
    pub total: usize,
}

/// A migration and whether the database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    pub name: String,
    pub applied: bool,
}

/// Applies what is missing. A second process that migrates the same database waits, and then finds nothing to do.
///
/// The connection must belong to the role that is to own the tables. The schema is made where it is missing.
pub async fn up(
    connection: &DatabaseConnection,
    platform: Platform,
    schema: &str,
    progress: impl Fn(Step<'_>),
) -> Result<(), DbErr> {
    let transaction = begin(connection, schema).await?;
    let migrator = Migrator { platform };
    let pending = migrator.get_pending_migrations(&transaction).await?;
    for (index, migration) in pending.iter().enumerate() {
        progress(Step { name: migration.name(), position: index + 1, total: pending.len() });
        migrator.up(&transaction, Some(1)).await?;
    }
    // A host may let everybody do everything with a new table; each platform's own take that away themselves.
    transaction
        .execute_unprepared("revoke all on seaql_migrations from public, anon, authenticated, service_role")
        .await?;
    transaction.commit().await
}

/// Undoes the last migrations, or all of them where no number is given; rows in their tables are lost.
///
/// The schema, the roles and the schema `auth` stay, since others may use them.
pub async fn down(
    connection: &DatabaseConnection,
    platform: Platform,
    schema: &str,
    steps: Option<u32>,
    progress: impl Fn(Step<'_>),
) -> Result<(), DbErr> {
    let transaction = begin(connection, schema).await?;
    let migrator = Migrator { platform };
    let applied = migrator.get_applied_migrations(&transaction).await?;
    let total = steps
        .and_then(|steps| usize::try_from(steps).ok())
        .map_or(applied.len(), |steps| steps.min(applied.len()));
    for (index, migration) in applied.iter().rev().take(total).enumerate() {
        progress(Step { name: migration.name(), position: index + 1, total });
        migrator.down(&transaction, Some(1)).await?;
    }
    transaction.commit().await
}

/// Every migration of the platform, oldest first. Changes nothing.
pub async fn status(
    connection: &DatabaseConnection,
    platform: Platform,
    schema: &str,
) -> Result<Vec<Applied>, DbErr> {
    let transaction = connection.begin().await?;
    set_search_path(&transaction, schema).await?;
    let migrations = Migrator { platform }.get_migration_with_status_read_only(&transaction).await?;
    transaction.rollback().await?;
    Ok(migrations
        .iter()
        .map(|migration| Applied {
            name: migration.name().to_owned(),
            applied: migration.status() == MigrationStatus::Applied,
        })
        .collect())
}

/// Any number will do, as long as all of Quintet's processes take the same one.
const LOCK: i64 = 0x5149_4e54_4554;

/// A transaction in the platform's schema, made where it is missing, that no other migration or seeding runs beside.
pub(crate) async fn begin(
    connection: &DatabaseConnection,
    schema: &str,
) -> Result<DatabaseTransaction, DbErr> {
    let transaction = connection.begin().await?;
    transaction.execute_unprepared(&format!("select pg_advisory_xact_lock({LOCK})")).await?;
    // Not `create schema if not exists`: that asks for the right to create even where the schema is there.
    transaction
        .execute_unprepared(&format!(
            "do $$ begin if to_regnamespace({}) is null then create schema {}; end if; end $$",
            quote_literal(&quote_identifier(schema)),
            quote_identifier(schema),
        ))
        .await?;
    set_search_path(&transaction, schema).await?;
    Ok(transaction)
}

async fn set_search_path(transaction: &DatabaseTransaction, schema: &str) -> Result<(), DbErr> {
    transaction
        .execute_unprepared(&format!("set local search_path = {}, pg_temp", quote_identifier(schema)))
        .await?;
    Ok(())
}

fn quote_identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn quote_literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

struct Migrator {
    platform: Platform,
}

impl MigratorTraitSelf for Migrator {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        let mut migrations: Vec<Box<dyn MigrationTrait>> = Vec::new();
        for file in platform::migrations(self.platform) {
            migrations.push(Box::new(file));
        }
        migrations
    }
}

impl MigrationName for File {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for File {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.up).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.down).await.map(drop)
    }
}
