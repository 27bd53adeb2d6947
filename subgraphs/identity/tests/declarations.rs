//! The declarations against what they stand for: the catalog, the functions of the database, the other subgraphs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

use async_graphql::ValidationMode;
use std::collections::BTreeMap;

#[test]
fn the_schema_builds_and_composes() {
    let sdl = kit::sdl(&identity::subgraph().schema(ValidationMode::Strict));
    let supergraph = gateway::compose(&[("identity", &sdl)]).unwrap();
    for shown in
        ["orosMe: OrosUser", "type OrosUserRole", "type OrosCreatorProfile", "type OrosBusinessProfile"]
    {
        assert!(supergraph.contains(shown), "{shown} is missing in\n{supergraph}");
    }
}

#[test]
fn only_secrets_are_left_out() {
    assert_eq!(identity::subgraph().columns_left_out(), ["users.password_hash"]);
}

#[test]
fn each_function_of_people_has_its_operation_with_the_same_parameters() {
    let files = [
        include_str!("../../../migration/sql/oros/0016_role.up.sql"),
        include_str!("../../../migration/sql/oros/0028_vouching.up.sql"),
    ];
    let functions: BTreeMap<_, _> = files.iter().flat_map(|file| functions(file)).collect();
    let parameters = |operation: &kit::Operation| operation.arguments.iter().map(|a| a.parameter).collect();
    let operations: BTreeMap<&str, Vec<&str>> =
        identity::subgraph().operations.iter().map(|o| (o.function, parameters(o))).collect();
    assert_eq!(operations, functions);
}

/// The functions that the migration makes, with the names of their parameters.
fn functions(file: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    file.split("create function ").skip(1).map(|text| {
        let (head, _) = text.split_once("\nreturns ").unwrap();
        let (name, parameters) = head.split_once('(').unwrap();
        (name, parameters.split(", ").filter_map(|parameter| parameter.split(' ').next()).collect())
    })
}
