//! A large world for benchmarks: members by number, and what they did, the same on every machine. The rows are made by
//! the database itself, a range of members at a time, so that ranges can be made side by side.

use crate::platform::content;
use database::Platform;

/// The SQL that makes a platform's large world; it runs as the owner of the tables, in the platform's schema, with
/// triggers off, since it computes what they would.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Makes a range of members and their rows.
    pub(crate) members: &'static str,
    /// Adds up what members did to each other. Comes after the members, also by ranges.
    pub(crate) sums: &'static str,
    /// Whether the large world is there.
    pub is_there: &'static str,
    /// Whether anybody is there.
    pub is_used: &'static str,
}

/// The ids, names and partners of members by their numbers.
const NAMES: &str = include_str!("../sql/scale.sql");

/// The first row of a platform that contradicts another; no row where all agree.
pub const VERIFY: &str = "select broken::text from verify_all() as broken limit 1";

/// How the platform's large world is made.
pub fn scale(platform: Platform) -> &'static Scale {
    content(platform).scale
}

impl Scale {
    /// The steps, templates of several statements for a range of members: each after the one before has run for every
    /// range.
    pub fn steps(&self) -> [&'static str; 2] {
        [self.members, self.sums]
    }
}

/// What to run of a step for a range of all members, first and last included.
pub fn statements(step: &str, first: u64, last: u64, members: u64) -> String {
    format!("{NAMES}\n{step}")
        .replace("{first}", &first.to_string())
        .replace("{last}", &last.to_string())
        .replace("{members}", &members.to_string())
}
