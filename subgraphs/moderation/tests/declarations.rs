//! The declarations against the other subgraphs.

use async_graphql::ValidationMode;

#[test]
fn the_schema_builds_and_composes_with_all_others() {
    let subgraphs = [
        ("commerce", commerce::subgraph()),
        ("content", content::subgraph()),
        ("identity", identity::subgraph()),
        ("ledger", ledger::subgraph()),
        ("moderation", moderation::subgraph()),
    ];
    // One without a field is no schema yet.
    let declared = subgraphs.iter().filter(|(_, subgraph)| !subgraph.tables.is_empty());
    let sdls: Vec<_> = declared
        .map(|(name, subgraph)| (*name, kit::sdl(&subgraph.schema(ValidationMode::Strict))))
        .collect();
    let sdls: Vec<_> = sdls.iter().map(|(name, sdl)| (*name, sdl.as_str())).collect();
    let supergraph = gateway::compose(&sdls).unwrap();
    for shown in
        ["orosLedgerHealth: OrosLedgerHealth", "type OrosWalletDiscrepancy", "type OrosCampaignDiscrepancy"]
    {
        assert!(supergraph.contains(shown), "{shown} is missing in\n{supergraph}");
    }
}

#[test]
fn no_table_is_shown_here() {
    assert_eq!(moderation::subgraph().columns_left_out(), [""; 0]);
}
