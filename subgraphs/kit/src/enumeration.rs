//! Closed lists: stored as the platform's document writes their values, shown in upper case.

use async_graphql::Name;
use std::sync::Arc;

/// A closed list of values.
#[derive(Debug)]
pub struct Enumeration {
    /// The type's name.
    pub name: String,
    /// What the list is about, to a person.
    pub description: String,
    values: Vec<Listed>,
}

/// A value of a closed list.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub name: Name,
    pub stored: &'static str,
    /// What it means, to a person.
    pub description: String,
}

impl Enumeration {
    /// The list, where all its values can be names; else `None`, and the values stay strings. The comment is about the
    /// column that holds them.
    pub(crate) fn of(name: String, comment: &str, stored: &[&'static str]) -> Option<Arc<Self>> {
        if stored.is_empty() || !stored.iter().all(|value| can_be_named(value)) {
            return None;
        }
        let described = clauses(comment, stored);
        let values = stored.iter().enumerate().map(|(place, value)| Listed {
            name: Name::new(value.to_ascii_uppercase()),
            stored: value,
            description: sentence(
                described.as_ref().map_or(&value.replace('_', " "), |clauses| clauses[place]),
            ),
        });
        Some(Arc::new(Enumeration { name, description: comment.to_owned(), values: values.collect() }))
    }

    /// The same list under another name.
    pub(crate) fn renamed(&self, name: &str) -> Arc<Self> {
        Arc::new(Enumeration {
            name: name.to_owned(),
            description: self.description.clone(),
            values: self.values.clone(),
        })
    }

    /// A list of these of its values only.
    pub(crate) fn narrowed(&self, name: &str, stored: &[&str]) -> Arc<Self> {
        let kept: Vec<_> =
            self.values.iter().filter(|value| stored.contains(&value.stored)).cloned().collect();
        assert_eq!(kept.len(), stored.len(), "{name}: {stored:?} are not all values of {}", self.name);
        let description = format!("Some of `{}`: those that can be chosen here.", self.name);
        Arc::new(Enumeration { name: name.to_owned(), description, values: kept })
    }

    /// The values in the stored order.
    pub(crate) fn values(&self) -> &[Listed] {
        &self.values
    }

    pub(crate) fn name_of(&self, stored: &str) -> Option<&Name> {
        self.values.iter().find(|value| value.stored == stored).map(|value| &value.name)
    }

    pub(crate) fn stored(&self, name: &str) -> Option<&'static str> {
        self.values.iter().find(|value| value.name.as_str() == name).map(|value| value.stored)
    }
}

fn can_be_named(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The clauses of a comment that goes through the values, such as "Drafts are unpaid; active ones pay": a clause for
/// each, which begins with it.
fn clauses<'c>(comment: &'c str, stored: &[&str]) -> Option<Vec<&'c str>> {
    let through = |glue: char| {
        let clauses: Vec<_> = comment.split(glue).map(str::trim).collect();
        let about = |value: &&str| {
            let value = value.replace('_', " ");
            let begins = |clause: &&&str| clause.to_ascii_lowercase().starts_with(&value);
            clauses.iter().find(begins).copied()
        };
        let found: Option<Vec<_>> = stored.iter().map(about).collect();
        found.filter(|found| found.len() == clauses.len())
    };
    through(';').or_else(|| through(','))
}

/// The words as a sentence.
fn sentence(words: &str) -> String {
    let mut sentence = words.trim_end_matches('.').to_owned() + ".";
    if let Some(first) = sentence.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    fn descriptions(comment: &str, stored: &[&'static str]) -> Vec<String> {
        let list = Enumeration::of("Role".into(), comment, stored).unwrap();
        list.values().iter().map(|value| value.description.clone()).collect()
    }

    #[test]
    fn a_closed_list_is_shown_in_upper_case() {
        let list = Enumeration::of("Source".into(), "", &["live_sale", "tip"]).unwrap();
        assert_eq!(list.name_of("live_sale").unwrap().as_str(), "LIVE_SALE");
        assert_eq!(list.stored("LIVE_SALE"), Some("live_sale"));
        assert_eq!(list.stored("live_sale"), None);
        assert!(Enumeration::of("Speed".into(), "", &["2x"]).is_none());
    }

    #[test]
    fn values_mean_what_the_comment_says_of_each_or_else_their_words() {
        let roles = descriptions("Creators earn, supporters tip and boost.", &["creator", "supporter"]);
        assert_eq!(roles, ["Creators earn.", "Supporters tip and boost."]);
        let states = descriptions("Drafts are unpaid, yet; live sales pay.", &["live_sale", "draft"]);
        assert_eq!(states, ["Live sales pay.", "Drafts are unpaid, yet."]);
        assert_eq!(descriptions("How it travels: by live sale, or not.", &["live_sale"]), ["Live sale."]);
    }

    #[test]
    fn a_narrowed_list_has_only_some_of_the_values() {
        let list = Enumeration::of("Role".into(), "", &["creator", "admin"]).unwrap();
        let narrowed = list.narrowed("OwnRole", &["creator"]);
        assert_eq!((narrowed.stored("CREATOR"), narrowed.stored("ADMIN")), (Some("creator"), None));
    }
}
