//! What a viewer tries with a table, and what comes of it.

use super::{subject::Sample, table::Table};
use anyhow::{Context, Result, bail};
use database::{Transaction, failure::server_error};
use sea_orm::{ConnectionTrait, sea_query::Values};
use sqlx::Row;
use std::collections::BTreeMap;

/// A viewer's attempts at one table. Each is undone at once.
pub(super) struct Attempts<'a> {
    /// The viewer's own transaction.
    pub transaction: &'a Transaction,
    pub table: &'a Table,
    /// The row they are made on.
    pub sample: &'a Sample,
    /// In how many rows an administrator sees a value of each column. Empty for tables, which hide rows, not values.
    pub shown: &'a BTreeMap<String, i64>,
}

/// What came of an attempt to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Rows were written.
    Written,
    /// Privileges and policies let it pass, a constraint of the table did not.
    Constrained,
    /// The row is not visible to the viewer or not theirs to write.
    Unseen,
    /// A privilege is missing, a policy refuses the new row, or a view cannot be written.
    Refused,
    /// A trigger refuses.
    Guarded,
}

impl Attempts<'_> {
    /// Whether the viewer sees the sample, and how many rows; the columns that may not be read; the columns of a view
    /// that are null for this viewer in rows where an administrator sees a value.
    pub async fn select(&self) -> Result<String> {
        let name = &self.table.name;
        let Some(rows) = self.count(&format!("select count(*) from {name}")).await? else {
            return Ok(word(Outcome::Refused).to_owned());
        };
        let sample = format!("select count(*) from {name} where {}", self.sample.condition);
        let seen = if self.count(&sample).await? == Some(1) { "seen" } else { "hidden" };
        let mut denied = Vec::new();
        let mut hidden = Vec::new();
        for (column, count) in self.values().await? {
            match (count, self.shown.get(&column)) {
                (None, _) => denied.push(column),
                (Some(count), Some(shown)) if count < *shown => {
                    hidden.push(format!("{column} ({count} of {shown})"))
                }
                _ => {}
            }
        }
        let mut cell = format!("{seen}, {rows} of {}", self.table.rows);
        for (word, columns) in [("without", denied), ("null", hidden)] {
            if !columns.is_empty() {
                cell.push_str(&format!(", {word} {}", columns.join(" ")));
            }
        }
        Ok(cell)
    }

    /// In how many of the rows that the viewer sees each column has a value; none where it may not be read.
    pub async fn values(&self) -> Result<BTreeMap<String, Option<i64>>> {
        let mut values = BTreeMap::new();
        for (column, _) in &self.table.columns {
            let sql = format!("select count({column}) from {}", self.table.name);
            values.insert(column.clone(), self.count(&sql).await?);
        }
        Ok(values)
    }

    /// Whether the viewer may add a row like the sample, with the columns that may be given.
    pub async fn insert(&self) -> Result<String> {
        let name = &self.table.name;
        let columns = self.insertable().await?;
        if columns.is_empty() {
            return Ok(word(Outcome::Refused).to_owned());
        }
        let list = columns.join(", ");
        let copy = &self.sample.copy;
        let sql = format!(
            "insert into {name} ({list}) select {list} from jsonb_populate_record(null::{name}, {copy})"
        );
        let outcome = self.write(&sql).await?;
        Ok(match outcome {
            Outcome::Written | Outcome::Constrained => format!("{}: {}", word(outcome), self.list(&columns)),
            _ => word(outcome).to_owned(),
        })
    }

    /// Which columns of the sample the viewer may change, each tried alone.
    pub async fn update(&self) -> Result<String> {
        let mut columns = Vec::new();
        for (column, _) in &self.table.columns {
            columns.push((column.as_str(), self.change(column).await?));
        }
        let mut parts = Vec::new();
        for outcome in [Outcome::Written, Outcome::Constrained, Outcome::Guarded, Outcome::Unseen] {
            let of_this: Vec<_> =
                columns.iter().filter(|(_, each)| *each == outcome).map(|(name, _)| *name).collect();
            match &of_this[..] {
                [] => {}
                _ if outcome == Outcome::Unseen => parts.push(word(outcome).to_owned()),
                names => parts.push(format!("{}: {}", word(outcome), self.list(names))),
            }
        }
        if parts.is_empty() {
            parts.push(word(Outcome::Refused).to_owned());
        }
        Ok(parts.join("; "))
    }

    /// Whether the viewer may delete the sample. Truncating is told because no policy binds it.
    pub async fn delete(&self) -> Result<String> {
        let name = &self.table.name;
        let outcome = self.addressed(&format!("delete from {name}")).await?;
        let sql = format!("select has_table_privilege('{name}', 'truncate')");
        let truncates: bool = self.transaction.rows(&sql, Values(vec![])).await?[0].try_get(0)?;
        Ok(format!("{}{}", word(outcome), if truncates { ", may truncate" } else { "" }))
    }

    async fn change(&self, column: &str) -> Result<Outcome> {
        let value = self.sample.changed.get(column).context("the column has no other value")?;
        self.addressed(&format!("update {} set {column} = {value}", self.table.name)).await
    }

    /// Writes the sample; where that is refused, all rows: addressing one takes the privilege to read its key.
    async fn addressed(&self, sql: &str) -> Result<Outcome> {
        match self.write(&format!("{sql} where {}", self.sample.condition)).await? {
            Outcome::Refused => self.write(sql).await,
            outcome => Ok(outcome),
        }
    }

    async fn write(&self, sql: &str) -> Result<Outcome> {
        self.transaction.execute_unprepared("savepoint attempt").await?;
        let result = self.transaction.execute_unprepared(sql).await;
        self.transaction.execute_unprepared("rollback to savepoint attempt").await?;
        let error = match result {
            Ok(result) if result.rows_affected() == 0 => return Ok(Outcome::Unseen),
            Ok(_) => return Ok(Outcome::Written),
            Err(error) => error,
        };
        Ok(match server_error(&error).map(|error| error.code()) {
            // 55000: a view that cannot be written.
            Some("42501" | "55000") => Outcome::Refused,
            Some("P0001" | "Q0001") => Outcome::Guarded,
            Some(code) if code.starts_with("23") => Outcome::Constrained,
            _ => bail!("{sql}: {error}"),
        })
    }

    /// What the statement counts; none where the privilege is missing.
    async fn count(&self, sql: &str) -> Result<Option<i64>> {
        self.transaction.execute_unprepared("savepoint attempt").await?;
        let result = self.transaction.rows(sql, Values(vec![])).await;
        self.transaction.execute_unprepared("rollback to savepoint attempt").await?;
        match result {
            Ok(rows) => Ok(Some(rows[0].try_get(0)?)),
            Err(error) if server_error(&error).map(|error| error.code()) == Some("42501") => Ok(None),
            Err(error) => bail!("{sql}: {error}"),
        }
    }

    /// The columns that an insert of the viewer may name.
    async fn insertable(&self) -> Result<Vec<String>> {
        let sql = format!(
            "select attname::text
            from pg_attribute
            where attrelid = '{}'::regclass
            and attnum > 0
            and not attisdropped
            and attgenerated = ''
            and attidentity <> 'a'
            and has_column_privilege(attrelid, attnum, 'insert')
            order by attnum",
            self.table.name
        );
        let rows = self.transaction.rows(&sql, Values(vec![])).await?;
        Ok(rows.iter().map(|row| row.try_get(0)).collect::<sqlx::Result<_>>()?)
    }

    /// The columns' names, or how many it are if it are all.
    fn list(&self, columns: &[impl AsRef<str>]) -> String {
        if columns.len() == self.table.columns.len() {
            return "all columns".to_owned();
        }
        columns.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" ")
    }
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Written => "yes",
        Outcome::Constrained => "constrained",
        Outcome::Unseen => "no row",
        Outcome::Refused => "refused",
        Outcome::Guarded => "guarded",
    }
}
