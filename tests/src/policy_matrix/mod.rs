//! The policy matrix: what each kind of viewer can do with each table and view of a platform, found out by trying it
//! in the viewer's own session. Nothing that is tried is kept.

mod attempt;
mod function;
mod subject;
mod table;

use anyhow::{Context, Result};
use attempt::Attempts;
use database::{Database, Platform, Transaction, Viewer};
use sea_orm::{ConnectionTrait, TransactionTrait};
use std::{collections::BTreeMap, sync::Arc};
use subject::Subject;
use table::Table;

/// The matrix, a line for each table and viewer: anonymous, each member who owns a row by one of its links, another
/// member, and an administrator; after it, which functions each may call. Tables and functions are those that the
/// schema has, whatever code knows of them; each table must have a row.
///
/// The database must be reached as its superuser. What there is to try is found as `service_role`, which sees all
/// rows, those of views too.
pub async fn policy_matrix(database: &Database, platform: Platform) -> Result<String> {
    let owner = database.administer(platform).context("the platform has no database")??.begin().await?;
    let everything = format!("grant select on all tables in schema \"{platform}\" to service_role");
    owner.execute_unprepared(&format!("{everything}; set local role service_role")).await?;
    let mut lines = vec![["table", "viewer", "select", "insert", "update", "delete"].map(str::to_owned)];
    let tables = table::tables(&owner, platform).await?;
    let members = table::members(platform);
    let administrator = subject::administrator(&owner, members).await?;
    let bystanders = subject::bystanders(&owner, &tables, members).await?;
    for table in &tables {
        let subjects = subject::subjects(&owner, table, &bystanders, &administrator).await?;
        let shown = shown(database, platform, table, subjects.last().context("nobody tries")?).await?;
        for subject in subjects {
            let [select, insert, update, delete] =
                cells(database, platform, table, &subject, &shown)
                    .await
                    .with_context(|| format!("{} as {}", table.name, subject.name))?;
            lines.push([table.name.clone(), subject.name, select, insert, update, delete]);
        }
    }
    let functions = function::callers(database, platform, &owner, &administrator).await?;
    Ok(format!("{}\n{}", aligned(&lines), aligned(&functions)))
}

async fn cells(
    database: &Database,
    platform: Platform,
    table: &Table,
    subject: &Subject,
    shown: &BTreeMap<String, i64>,
) -> Result<[String; 4]> {
    let transaction = transaction(database, platform, subject.account.as_deref()).await?;
    let attempts = Attempts { transaction: &transaction, table, sample: &subject.sample, shown };
    Ok([
        attempts.select().await?,
        attempts.insert().await?,
        attempts.update().await?,
        attempts.delete().await?,
    ])
}

/// In how many rows of a view the administrator sees a value of each column.
async fn shown(
    database: &Database,
    platform: Platform,
    table: &Table,
    administrator: &Subject,
) -> Result<BTreeMap<String, i64>> {
    if !table.view {
        return Ok(BTreeMap::new());
    }
    let transaction = transaction(database, platform, administrator.account.as_deref()).await?;
    let shown = &BTreeMap::new();
    let attempts = Attempts { transaction: &transaction, table, sample: &administrator.sample, shown };
    let values = attempts.values().await?;
    Ok(values.into_iter().filter_map(|(column, count)| Some((column, count?))).collect())
}

/// The viewer's own transaction. It is never committed.
async fn transaction(database: &Database, platform: Platform, account: Option<&str>) -> Result<Transaction> {
    let viewer = match account {
        Some(account) => Viewer::anonymous().with(platform, account),
        None => Viewer::anonymous(),
    };
    Ok(database.sessions(Arc::new(viewer)).write(platform).await?)
}

fn aligned<const COLUMNS: usize>(lines: &[[String; COLUMNS]]) -> String {
    let width =
        |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; COLUMNS] = std::array::from_fn(width);
    let mut text = String::new();
    for line in lines {
        let cells = line.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
