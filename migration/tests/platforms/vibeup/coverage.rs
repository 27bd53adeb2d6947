//! Every rule of the document has a test. `rules.tsv` is the document's list, `coverage.tsv` names the test of each.

use std::{collections::BTreeSet, fs, path::Path};

const RULES: &str = include_str!("rules.tsv");
const COVERAGE: &str = include_str!("coverage.tsv");

#[test]
fn every_rule_has_a_test_that_exists() {
    let tests = tests();
    let rules: BTreeSet<&str> = lines(RULES).map(|fields| fields[1]).collect();
    let covered: BTreeSet<&str> = lines(COVERAGE).map(|fields| fields[0]).collect();
    let without: Vec<_> = rules.difference(&covered).collect();
    assert!(without.is_empty(), "rules without a test: {without:#?}");
    let unknown: Vec<_> = covered.difference(&rules).collect();
    assert!(unknown.is_empty(), "no rules of the document: {unknown:#?}");
    let missing: Vec<_> = lines(COVERAGE).filter(|fields| !tests.contains(fields[1])).collect();
    assert!(missing.is_empty(), "rules whose test is not there: {missing:#?}");
    assert!(lines(RULES).all(|fields| fields[0] == "vibeup" && fields.len() == 3));
}

/// The rules whose names begin so.
pub fn rules(beginning: &str) -> BTreeSet<&'static str> {
    lines(RULES).map(|fields| fields[1]).filter(|name| name.starts_with(beginning)).collect()
}

/// The rows of a tab-separated list, without its heading.
pub fn lines(list: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    list.lines().skip(1).map(|line| line.split('\t').collect())
}

/// The names of this folder's tests, each as its file and function.
fn tests() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms/vibeup");
    let mut names = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let code = fs::read_to_string(&path).unwrap();
        let mut is_test = false;
        for line in code.lines() {
            let function = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn "));
            match function.and_then(|rest| rest.split('(').next()) {
                Some(name) if is_test => {
                    names.insert(format!("{module}::{name}"));
                    is_test = false;
                }
                Some(_) => is_test = false,
                None => is_test = is_test || line.starts_with("#[tokio::test") || line.starts_with("#[test]"),
            }
        }
    }
    names
}
