//! Why the database refuses a change, in words for the client: by a rule of a function's, or by a constraint.

use crate::{declare::camel_case, failure::lost_a_race};
use database::{Platform, failure::server_error};
use entities::catalog::{self, Constraint, ConstraintKind};
use sea_orm::DbErr;
use sqlx::postgres::PgDatabaseError;

/// A refusal, for `userErrors`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// Names the rule, e.g. `INSUFFICIENT_FUNDS`.
    pub code: String,
    /// A sentence for people.
    pub message: String,
    /// What it is about, in camel case: a parameter without its `p_`, or the columns of a constraint.
    pub fields: Vec<String>,
}

/// The value is not one that may stand there.
pub(crate) const INVALID: &str = "INVALID";
/// The text is longer, or the list has more items, than may stand there.
pub(crate) const TOO_LONG: &str = "TOO_LONG";
/// Nothing that the viewer sees has this key.
pub(crate) const NOT_FOUND: &str = "NOT_FOUND";
/// Another one has the same already.
const TAKEN: &str = "TAKEN";
/// It contradicts what is there.
const CONFLICT: &str = "CONFLICT";

/// The SQLSTATE by which functions refuse.
const REFUSED: &str = "Q0001";

impl Refusal {
    /// The refusal that the database's error carries, if it is one. `target`: the table that is written, where the
    /// statement writes one itself.
    pub fn of(platform: Platform, target: Option<&str>, error: &DbErr) -> Option<Self> {
        let general = |code: &str, message: &str| Some(Refusal::new(code, message, Vec::new()));
        if lost_a_race(error) {
            return general(CONFLICT, "Somebody else changes the same at this moment: try again");
        }
        let error = server_error(error)?;
        match error.code() {
            REFUSED => Some(Refusal {
                code: error.message().to_owned(),
                message: error.detail().unwrap_or("This is not possible").to_owned(),
                // A refusal by no part of the input has an empty hint.
                fields: error
                    .hint()
                    .filter(|field| !field.is_empty())
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
            }),
            "23502" => Some(missing(error)),
            state if state.starts_with("22") => general(INVALID, "A value is not allowed here"),
            state if state.starts_with("23") => match violated(platform, error) {
                Some(constraint) => Some(of_constraint(constraint, target, error)),
                None if state == "23514" => general(INVALID, "A value is not allowed here"),
                None => general(CONFLICT, "This contradicts what is already there"),
            },
            _ => None,
        }
    }

    fn new(code: &str, message: impl Into<String>, columns: Vec<&str>) -> Self {
        let fields = columns.into_iter().map(camel_case).collect();
        Refusal { code: code.to_owned(), message: message.into(), fields }
    }

    /// Where in the input it lies: `name` gives the input's field for one of [`Refusal::fields`], if it has that.
    pub fn path(&self, name: impl Fn(&str) -> Option<String>) -> Option<Vec<String>> {
        let mut named = self.fields.iter().filter_map(|field| name(field));
        let first = named.next()?;
        let mut path = vec!["input".to_owned()];
        // What lies in several fields lies in the input as a whole.
        path.extend(named.next().is_none().then_some(first));
        Some(path)
    }
}

fn violated(platform: Platform, error: &PgDatabaseError) -> Option<&'static Constraint> {
    catalog::table(platform.name(), error.table()?)?.constraint(error.constraint()?)
}

fn missing(error: &PgDatabaseError) -> Refusal {
    let column = error.column().unwrap_or("value");
    Refusal::new(INVALID, format!("The {} is missing", words(column)), vec![column])
}

fn of_constraint(constraint: &Constraint, target: Option<&str>, error: &PgDatabaseError) -> Refusal {
    let columns = constraint.columns;
    let all = columns.iter().map(|column| words(column)).collect::<Vec<_>>().join(" and ");
    let said = |sentence: String| match constraint.comment {
        "" => sentence,
        comment => comment.trim_end_matches('.').to_owned(),
    };
    match constraint.kind {
        // Another table refers to what is to go.
        ConstraintKind::Reference if target.is_some_and(|target| error.table() != Some(target)) => {
            Refusal::new(CONFLICT, "Something else still depends on it", Vec::new())
        }
        ConstraintKind::Reference => {
            Refusal::new(NOT_FOUND, said(format!("There is no such {all}")), columns.to_vec())
        }
        ConstraintKind::Unique if columns.len() == 1 => {
            Refusal::new(TAKEN, said(format!("This {all} is taken already")), columns.to_vec())
        }
        ConstraintKind::Unique => {
            Refusal::new(TAKEN, said(format!("There is one already with the same {all}")), columns.to_vec())
        }
        ConstraintKind::Check if columns.len() == 1 => {
            Refusal::new(INVALID, said(format!("This {all} is not allowed")), columns.to_vec())
        }
        ConstraintKind::Check => {
            Refusal::new(INVALID, said(format!("These do not go together: {all}")), columns.to_vec())
        }
    }
}

/// The column as people say it: `community_id` is a community.
fn words(column: &str) -> String {
    column.strip_suffix("_id").unwrap_or(column).replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_lies_in_the_field_that_the_input_has() {
        let refusal = Refusal::new(TAKEN, "Taken", vec!["community_id", "user_id"]);
        let has =
            |known: &'static [&str]| refusal.path(|field| known.contains(&field).then(|| field.to_owned()));
        assert_eq!(has(&["communityId"]).unwrap(), ["input", "communityId"]);
        assert_eq!(has(&["communityId", "userId"]).unwrap(), ["input"]);
        assert_eq!(has(&[]), None);
    }

    #[test]
    fn columns_are_said_in_words() {
        assert_eq!(words("community_id"), "community");
        assert_eq!(words("min_tip_amount"), "min tip amount");
    }
}
