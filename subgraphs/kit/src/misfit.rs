//! Values of a client's that are not what their place takes.

use crate::failure::Failure;

/// What is wrong with a value, and where it stands.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub(crate) struct Misfit {
    /// From the argument down to the value, e.g. `filter.or[1].amount.gt`.
    place: String,
    /// A sentence's end for the client, e.g. `"x" is not a Date`.
    problem: String,
}

impl Misfit {
    /// The value at hand has the problem.
    pub fn new(problem: impl Into<String>) -> Self {
        Misfit { place: String::new(), problem: problem.into() }
    }

    /// The same, as seen from what holds the value in a field.
    pub fn within(mut self, field: &str) -> Self {
        let deeper = !self.place.is_empty() && !self.place.starts_with('[');
        self.place.insert_str(0, if deeper { "." } else { "" });
        self.place.insert_str(0, field);
        self
    }

    /// The same, as seen from the list that holds the value.
    pub fn at(self, index: usize) -> Self {
        self.within(&format!("[{index}]"))
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
        assert_eq!(Failure::from(misfit).message, "filter.or[1].amount.gt: is odd");
    }
}
