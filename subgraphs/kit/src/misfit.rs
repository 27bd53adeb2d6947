//! Values of a client's that are not what their place takes.

use crate::{
    failure::Failure,
    refusal::{INVALID, TOO_LONG},
};
use std::fmt;

/// What is wrong with a value, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// Names what is wrong, for `userErrors`.
    pub code: &'static str,
    /// From the value up to the argument.
    steps: Vec<Step>,
    /// A sentence's end for the client, e.g. `"x" is not a Date`.
    problem: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Field(String),
    Index(usize),
}

impl Misfit {
    /// The value at hand has the problem.
    pub fn new(problem: impl Into<String>) -> Self {
        Misfit { code: INVALID, steps: Vec::new(), problem: problem.into() }
    }

    /// The value at hand is longer than it may be.
    pub fn too_long(problem: impl Into<String>) -> Self {
        Misfit { code: TOO_LONG, ..Misfit::new(problem) }
    }

    /// The same, as seen from what holds the value in a field.
    pub fn within(mut self, field: &str) -> Self {
        self.steps.push(Step::Field(field.to_owned()));
        self
    }

    /// The same, as seen from the list that holds the value.
    pub fn at(mut self, index: usize) -> Self {
        self.steps.push(Step::Index(index));
        self
    }

    /// From the argument down to the value, e.g. `hashtags`, `1`.
    pub fn path(&self) -> impl Iterator<Item = String> + '_ {
        self.steps.iter().rev().map(|step| match step {
            Step::Field(name) => name.clone(),
            Step::Index(index) => index.to_string(),
        })
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.steps.iter().rev().enumerate() {
            match step {
                Step::Field(name) if place == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        let after = if self.steps.is_empty() { "" } else { ": " };
        write!(f, "{after}{}", self.problem)
    }
}

impl From<Misfit> for Failure {
    fn from(misfit: Misfit) -> Self {
        Failure::input(misfit.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misfit_tells_the_way_to_it() {
        let misfit = Misfit::new("is odd").within("gt").within("amount").at(1).within("or").within("filter");
        assert_eq!(misfit.path().collect::<Vec<_>>(), ["filter", "or", "1", "amount", "gt"]);
        assert_eq!(Failure::from(misfit).message, "filter.or[1].amount.gt: is odd");
    }
}
