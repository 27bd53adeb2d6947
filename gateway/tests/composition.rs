//! Subgraph schemas in, supergraph out.

use gateway::compose;

const LINK: &str = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])";
const CACHE: &str =
    "directive @cacheControl(maxAge: Int!, scope: CacheScope!) on OBJECT enum CacheScope { PUBLIC PRIVATE }";

fn one() -> String {
    format!(
        "{LINK} {CACHE} type Query {{ items: [Item] }} type Mutation {{ make: Item }}
        \"What is sold.\" type Item @key(fields: \"id\") @cacheControl(maxAge: 5, scope: PUBLIC) {{ id: ID! name: String @deprecated(reason: \"old\") }}"
    )
}

fn two() -> String {
    format!(
        "{LINK} {CACHE} type Subscription {{ sold: Item }} scalar Money @specifiedBy(url: \"https://money\")
        type Item @key(fields: \"id\") {{ id: ID! price: Money secret: String @inaccessible }}"
    )
}

#[test]
fn the_order_of_subgraphs_does_not_matter() {
    let (one, two) = (one(), two());
    let first = compose(&[("one", &one), ("two", &two)]).expect("they compose");
    assert_eq!(first, compose(&[("two", &two), ("one", &one)]).expect("they compose"));
}

#[test]
fn roots_name_their_graphs_and_the_cache_leaves_no_trace() {
    let (one, two) = (one(), two());
    let supergraph = compose(&[("one", &one), ("two", &two)]).expect("they compose");
    for line in [
        "type Query @join__type(graph: ONE) @join__type(graph: TWO) {",
        "type Mutation @join__type(graph: ONE) {",
        "type Subscription @join__type(graph: TWO) {",
    ] {
        assert!(supergraph.contains(line), "{line} is missing in\n{supergraph}");
    }
    assert!(!supergraph.contains("cacheControl") && !supergraph.contains("CacheScope"), "{supergraph}");
    assert!(
        supergraph.contains("What is sold.") && supergraph.contains("@deprecated(reason: \"old\")"),
        "{supergraph}"
    );
    assert!(supergraph.contains("scalar Money @specifiedBy(url: \"https://money\")"), "{supergraph}");
}

#[test]
fn all_that_is_wrong_is_told() {
    let broken = format!(
        "{LINK} type Query {{ other: Other }} type Item @key(fields: \"nothing\") {{ id: ID! }} type Other @key(fields: \"none\") {{ id: ID! }}"
    );
    let error = compose(&[("one", &one()), ("two", &broken)]).expect_err("the keys are not there");
    assert_eq!(error.0.len(), 2, "{error}");
    let error = compose(&[("one", "type {"), ("two", "}")]).expect_err("they are no schemas");
    assert_eq!(error.0.len(), 2, "{error}");
}
