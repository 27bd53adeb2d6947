//! What a tip, which the ledger owns, unlocked.

use crate::tip_unlock::tip_unlock;
use database::Platform;
use entities::oros::tip_unlocks;
use kit::{KeyKind, Table, extend};
use std::sync::LazyLock;

pub(crate) fn tip() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosTip", Platform::Oros, KeyKind::Uuid)
            .has_many("unlocks", tip_unlocks::Column::TipId, tip_unlock)
            .described("The locked posts that the tip opened.")
            .finish()
    });
    &TABLE
}
