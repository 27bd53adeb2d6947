//! The declarations against what they stand for: the catalog and the other subgraphs.

use async_graphql::ValidationMode;

#[test]
fn the_schema_builds_and_composes_with_identity() {
    let content = kit::sdl(&content::subgraph().schema(ValidationMode::Strict));
    let identity = kit::sdl(&identity::subgraph().schema(ValidationMode::Fast));
    let supergraph = gateway::compose(&[("content", &content), ("identity", &identity)]).unwrap();
    for shown in
        ["orosCommunity(", "type OrosCommunityMember", "type OrosCommunityPost", "type OrosTipUnlock"]
    {
        assert!(supergraph.contains(shown), "{shown} is missing in\n{supergraph}");
    }
}

#[test]
fn no_column_is_left_out() {
    assert_eq!(content::subgraph().columns_left_out(), [""; 0]);
}
