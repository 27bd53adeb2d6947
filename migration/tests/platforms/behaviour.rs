//! `docs/behaviour.md`: each rule of the documents with the test that would fail without it.

use database::Platform;
use std::{fmt::Write, fs, path::Path};

const INTRODUCTION: &str = "\
# Behaviour

Every rule that the five documents state, and the test that would fail without it. The tests run on a real PostgreSQL:
`cargo test -p migration --test platforms`. This page is written by one of them (`UPDATE=1` accepts a change) from
`migration/tests/platforms/<platform>/rules.tsv`.
";

/// The platforms with the names of their documents and their rules: platform, name, kind, test.
const PLATFORMS: [(Platform, &str, &str); 5] = [
    (Platform::Vibeup, "000_9983be9273f819d3.txt", include_str!("vibeup/rules.tsv")),
    (Platform::Vibrationfit, "001_f654f8e3e3af8ffc.txt", include_str!("vibrationfit/rules.tsv")),
    (Platform::Cosmo, "002_6c5687214f3764d7.txt", include_str!("cosmo/rules.tsv")),
    (Platform::Vida, "003_b0ad54d04f92560c.txt", include_str!("vida/rules.tsv")),
    (Platform::Oros, "004_2ee9ad153958422c.txt", include_str!("oros/rules.tsv")),
];

#[test]
fn the_page_names_a_test_for_each_rule() {
    let mut page = INTRODUCTION.to_owned();
    for (platform, document, rules) in PLATFORMS {
        let rules: Vec<Vec<&str>> = rules.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        writeln!(page, "\n## {} (`{document}`): {} rules\n", platform.title(), rules.len()).unwrap();
        page += "| rule | kind | what shows it |\n|---|---|---|\n";
        for rule in rules {
            let [_, name, kind, test] = rule[..] else { panic!("four fields: {rule:?}") };
            let (module, function) = test.split_once("::").unwrap();
            let file = format!("../migration/tests/platforms/{platform}/{module}.rs");
            let sentence = function.replace('_', " ");
            writeln!(page, "| {} | {kind} | [{sentence}]({file}) |", name.replace('|', "\\|")).unwrap();
        }
    }

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/behaviour.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), page, "UPDATE=1 accepts the change");
}
