//! `quintet schema`: the composed supergraph.

use crate::{composition, terminal};
use anyhow::Result;

/// Prints the supergraph of the five subgraphs as they are in this binary.
pub fn run() -> Result<()> {
    terminal::print(&composition::supergraph()?)
}
