//! Money: wallets, the ledger that they follow, and what moves between them.

mod balance;
mod entry;
mod post;
mod reward;
mod tip;
mod user;
mod wallet;
mod withdrawal;

use kit::Subgraph;

/// What the subgraph shows and does.
pub fn subgraph() -> Subgraph {
    let operations =
        [entry::OPERATIONS, wallet::OPERATIONS, tip::OPERATIONS, withdrawal::OPERATIONS, reward::OPERATIONS];
    Subgraph {
        tables: vec![
            wallet::wallet,
            entry::entry,
            withdrawal::withdrawal,
            tip::tip,
            reward::reward,
            user::user,
            post::post,
            post::unlock,
        ],
        operations: operations.into_iter().flatten().collect(),
        live: vec![&balance::BALANCE_CHANGED],
        ..Subgraph::default()
    }
}
