//! Every rule of the document has a test: `rules.tsv` lists the rules, `behaviour.tsv` the test of each.

use std::collections::{BTreeMap, BTreeSet};

const RULES: &str = include_str!("rules.tsv");
const TESTS: &str = include_str!("behaviour.tsv");
const SOURCES: &[(&str, &str)] = &[
    ("access", include_str!("access.rs")),
    ("assistant", include_str!("assistant.rs")),
    ("facts", include_str!("facts.rs")),
    ("memberships", include_str!("memberships.rs")),
    ("people", include_str!("people.rs")),
    ("rules", include_str!("rules.rs")),
    ("tokens", include_str!("tokens.rs")),
    ("visions", include_str!("visions.rs")),
    ("work", include_str!("work.rs")),
];

#[test]
fn every_rule_of_the_document_has_a_test() {
    let rules: BTreeSet<_> = lines(RULES).map(|line| line[1]).collect();
    let tests: BTreeMap<_, _> = lines(TESTS).map(|line| (line[1], line[2])).collect();
    assert_eq!(rules, tests.keys().copied().collect(), "the rules and those with a test");
    for (rule, test) in tests {
        let (module, name) = test.split_once("::").unwrap();
        let source = SOURCES.iter().find(|(file, _)| *file == module);
        let declared = source
            .is_some_and(|(_, source)| source.contains(&format!("#[tokio::test]\nasync fn {name}() {{")));
        assert!(declared, "{rule}: there is no test {test}");
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}
