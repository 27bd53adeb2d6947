//! What a subgraph does not show, so that its tests can tell what was left out on purpose from what was forgotten.

use crate::{subgraph::Subgraph, table::Table};
use entities::catalog;

impl Subgraph {
    /// The columns of its tables that no field and no link shows, e.g. `users.password_hash`. Where a type reads a
    /// view, those of the table behind it are among them.
    pub fn columns_left_out(&self) -> Vec<String> {
        self.tables
            .iter()
            .map(|table| table())
            .filter(|table| table.is_owned())
            .flat_map(columns_left_out)
            .collect()
    }
}

fn columns_left_out(table: &Table) -> Vec<String> {
    let stored = catalog::table(table.platform.name(), table.stored_in);
    let stored = stored.into_iter().flat_map(|stored| stored.columns).map(|column| column.name);
    let known = table.columns.iter().map(|column| column.name);
    let beyond = stored.filter(|name| !table.columns.iter().any(|column| column.name == *name));
    let shown =
        |name: &&str| table.columns.iter().any(|column| column.name == *name && column.shown_as.is_some());
    let left_out = known.chain(beyond).filter(|name| !shown(name));
    left_out.map(|name| format!("{}.{name}", table.stored_in)).collect()
}
