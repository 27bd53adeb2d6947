pub fn subgraph() -> kit::Subgraph {
    kit::Subgraph::default()
}
