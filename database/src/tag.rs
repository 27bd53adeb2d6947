//! Names for what an answer depends on and a change touches; the cache holds a generation for each.
//!
//! An answer read by key depends on `row` and `whole`; a list on `table` and `whole`; all of them on `platform`.
//! A change of known rows bumps `table` and each `row`; one of unknown rows `table` and `whole`.

use crate::Platform;

/// Everything of a platform: bumped when its change feed may have lost something.
pub fn platform(platform: Platform) -> String {
    platform.name().to_owned()
}

/// Which rows the table has: any insert, update or delete.
pub fn table(platform: Platform, table: &str) -> String {
    format!("{platform}.{table}")
}

/// All rows of the table at once: a change of unknown rows.
pub fn whole(platform: Platform, table: &str) -> String {
    format!("{platform}.{table}/*")
}

/// Who the platform's administrators are: changes with what a viewer may see, though no row of the answer does.
pub fn administrators(platform: Platform) -> String {
    table(platform, platform.administrators_table())
}

/// One row, by its key as text: as PostgreSQL writes it, the parts of a compound one with a comma between.
pub fn row(platform: Platform, table: &str, key: &str) -> String {
    format!("{platform}.{table}/{key}")
}
