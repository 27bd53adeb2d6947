//! Posts of communities. They are read through a view that empties the content of those that the viewer has not
//! unlocked.

use crate::{community::community, tip_unlock::tip_unlock, user::user};
use database::Platform;
use entities::oros::{community_posts, posts, tip_unlocks};
use kit::{Scope, Table, table};
use std::sync::LazyLock;

pub(crate) fn community_post() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use posts::Column::*;
        table::<posts::Entity>("OrosCommunityPost", Platform::Oros)
            .stored_in(community_posts::Entity)
            .depends_on(&["tips", "tip_unlocks"])
            .public()
            .cache(60, Scope::Private)
            .columns([ContentType, Body, ContentUrl, IsLocked, MinTipToUnlock, IsOpen, CreatedAt])
            .belongs_to("community", CommunityId, community)
            .belongs_to("creator", CreatorId, user)
            .has_many("unlocks", tip_unlocks::Column::CommunityPostId, tip_unlock)
            .described("How it was unlocked: by whom ever to its creator, by their own tips to others.")
            .newest_first(CreatedAt)
            .create(CreatorId, [CommunityId, ContentType, Body, ContentUrl, IsLocked, MinTipToUnlock])
            .described("Posts in a community of yours: in another's it gets the error FORBIDDEN.")
            .update([ContentType, Body, ContentUrl, IsLocked, MinTipToUnlock])
            .delete()
            .described("Deletes one of your posts. Refused as `NOT_FOUND` where somebody has paid to see it.")
            .finish()
    });
    &TABLE
}
