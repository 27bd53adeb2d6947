//! What keeps order on the platforms: for administrators.

mod campaign_discrepancy;
mod ledger_health;
mod wallet_discrepancy;

use kit::Subgraph;

/// What the subgraph shows and does.
pub fn subgraph() -> Subgraph {
    Subgraph {
        tables: vec![wallet_discrepancy::wallet, wallet_discrepancy::user, campaign_discrepancy::campaign],
        figures: vec![&ledger_health::LEDGER_HEALTH],
        ..Subgraph::default()
    }
}
