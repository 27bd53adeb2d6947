//! The tables and views of a schema, and by which links a member owns their rows.

use anyhow::Result;
use database::Platform;
use entities::catalog;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};
use std::collections::BTreeMap;

/// The views whose rows are about a person each, with the person's key.
const ABOUT_PEOPLE: &[&str] = &["people", "balances"];

/// A table or view.
pub(super) struct Table {
    pub name: String,
    /// Columns by name, with PostgreSQL's names of their types.
    pub columns: Vec<(String, String)>,
    pub key: Vec<String>,
    pub view: bool,
    /// How many rows there are.
    pub rows: i64,
    pub links: Vec<Link>,
    platform: Platform,
}

/// A way from a row to a member who owns it.
pub(super) struct Link {
    /// The columns on the way, e.g. `wallet_id.user_id`.
    pub name: String,
    /// The member's id, in terms of the row `t`.
    pub sql: String,
}

impl Table {
    /// The closed list of the column's values; empty where there is none.
    pub fn values(&self, column: &str) -> &'static [&'static str] {
        let column = catalog::table(self.platform.name(), &self.name).and_then(|table| table.column(column));
        column.map_or(&[], |column| column.values)
    }
}

/// All tables and views of the schema, in the order of their names, as PostgreSQL's own catalog has them.
pub(super) async fn tables(owner: &DatabaseTransaction, platform: Platform) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    for row in owner.query_all_raw(statement(include_str!("tables.sql"))).await? {
        let name: String = row.try_get("", "name")?;
        let (key, view) = (row.try_get("", "key")?, row.try_get("", "view")?);
        let names: Vec<String> = row.try_get("", "columns")?;
        let types: Vec<String> = row.try_get("", "types")?;
        let rows = owner
            .query_one_raw(statement(&format!("select count(*) from {name}")))
            .await?
            .map(|row| row.try_get_by_index(0))
            .transpose()?
            .unwrap_or_default();
        let links = links(platform, &name);
        tables.push(Table {
            key,
            view,
            columns: names.into_iter().zip(types).collect(),
            rows,
            links,
            platform,
            name,
        });
    }
    Ok(tables)
}

/// The links that the catalog knows: columns that refer to a member, and columns that refer to a row with such a
/// column.
fn links(platform: Platform, table: &str) -> Vec<Link> {
    let members = members(platform);
    if table == members || ABOUT_PEOPLE.contains(&table) {
        return vec![Link { name: "id".to_owned(), sql: "t.id".to_owned() }];
    }
    let mut links = BTreeMap::new();
    for (column, target, target_key) in references(platform, table) {
        if target == members {
            links.insert(column.to_owned(), format!("t.{column}"));
            continue;
        }
        for (next, member, _) in references(platform, target) {
            if member == members {
                let name = format!("{column}.{next}");
                links.insert(
                    name,
                    format!("(select s.{next} from {target} s where s.{target_key} = t.{column})"),
                );
            }
        }
    }
    links.into_iter().map(|(name, sql)| Link { name, sql }).collect()
}

/// The table of the platform's people. Whoever a row of it is about owns it.
pub(super) fn members(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo => "profiles",
        Platform::Vida | Platform::Oros => "users",
    }
}

/// The columns that refer to others: column, table, its column.
fn references(platform: Platform, table: &str) -> Vec<(&'static str, &'static str, &'static str)> {
    let columns = catalog::table(platform.name(), table).map_or(&[][..], |table| table.columns);
    let reference =
        |column: &catalog::Column| column.references.map(|(table, key)| (column.name, table, key));
    columns.iter().filter_map(reference).collect()
}

pub(super) fn statement(sql: &str) -> Statement {
    Statement::from_string(DbBackend::Postgres, sql)
}
