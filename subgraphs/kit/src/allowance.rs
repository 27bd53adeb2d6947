//! How large the answer to a request may become. Lists within lists multiply, so what comes is counted level by level,
//! and the level that would be too much is neither kept nor followed.

use crate::failure::{Code, Failure};
use async_graphql::Value;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Limits of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Objects in an answer.
    pub objects_max: usize,
    /// Characters of a text that is written, where its column says nothing else.
    pub text_length_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { objects_max: 20_000, text_length_max: 10_000 }
    }
}

/// How many objects the answer to a request may have in all: rows, and the lists and edges that they stand in.
pub(crate) struct Allowance {
    max: usize,
    taken: AtomicUsize,
}

impl Allowance {
    pub fn new(max: usize) -> Self {
        Allowance { max, taken: AtomicUsize::new(0) }
    }

    /// Takes so many objects for the answer. Once they are too many, nothing is given any more.
    pub fn take(&self, objects: usize) -> Result<(), Failure> {
        let before = self.taken.fetch_add(objects, Ordering::Relaxed);
        self.within(before.saturating_add(objects))
    }

    /// Whether so many objects could be taken. Asked where rows have come that are no objects yet.
    pub fn check(&self, objects: usize) -> Result<(), Failure> {
        self.within(self.taken.load(Ordering::Relaxed).saturating_add(objects))
    }

    /// For how many parents a statement may ask at once for pages of so many rows: what it brings is never more than a
    /// whole answer.
    pub fn parents(&self, page: usize) -> usize {
        (self.max / page.max(1)).max(1)
    }

    /// Begins anew: each event of a subscription is an answer of its own.
    pub fn renew(&self) {
        self.taken.store(0, Ordering::Relaxed);
    }

    fn within(&self, objects: usize) -> Result<(), Failure> {
        if objects <= self.max {
            return Ok(());
        }
        let message = format!(
            "The answer is too large: this would bring it to {objects} objects, and it may have {} (limit objects_max). \
            Ask for less at once: a smaller `first`, or fewer lists within each other.",
            self.max
        );
        Err(Failure::new(Code::OperationTooLarge, message))
    }
}

/// How many objects the value holds, itself included.
pub(crate) fn objects_in(value: &Value) -> usize {
    match value {
        Value::Object(fields) => 1 + fields.values().map(objects_in).sum::<usize>(),
        Value::List(items) => items.iter().map(objects_in).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::value;

    #[test]
    fn what_is_too_much_stays_too_much() {
        let allowance = Allowance::new(10);
        assert_eq!(allowance.take(10), Ok(()));
        let refused = allowance.take(3).unwrap_err();
        assert_eq!(refused.code, Code::OperationTooLarge);
        assert!(refused.message.contains("13 objects, and it may have 10 (limit objects_max)"), "{refused}");
        assert!(allowance.check(0).is_err());
        allowance.renew();
        assert_eq!(allowance.check(10), Ok(()));
    }

    #[test]
    fn a_statement_asks_for_no_more_than_an_answer() {
        assert_eq!(Allowance::new(1000).parents(101), 9);
        assert_eq!(Allowance::new(10).parents(101), 1);
        assert_eq!(Allowance::new(10).parents(0), 10);
    }

    #[test]
    fn objects_are_counted_with_those_in_them() {
        assert_eq!(objects_in(&value!({ "a": [{ "b": 1 }, null], "c": { "d": {} } })), 4);
    }
}
