//! What tips unlock. Rows come with a tip, by the ledger's operation.

use crate::{community_post::community_post, tip::tip};
use database::Platform;
use entities::oros::tip_unlocks;
use kit::{Scope, Table, table};
use std::sync::LazyLock;

pub(crate) fn tip_unlock() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use tip_unlocks::Column::*;
        table::<tip_unlocks::Entity>("OrosTipUnlock", Platform::Oros)
            .depends_on(&["tips", "community_posts"])
            .cache(60, Scope::Private)
            .columns([UnlockedAt])
            .belongs_to("tip", TipId, tip)
            .belongs_to("post", CommunityPostId, community_post)
            .newest_first(UnlockedAt)
            .finish()
    });
    &TABLE
}
