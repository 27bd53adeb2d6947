//! `quintet schema`: the composed supergraph.

use crate::composition;
use anyhow::Result;

/// Prints the supergraph of the five subgraphs as they are in this binary.
pub fn run() -> Result<()> {
    print!("{}", composition::supergraph()?);
    Ok(())
}
