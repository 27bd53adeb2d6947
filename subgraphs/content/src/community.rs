//! Communities: where a creator gathers people. Everybody sees them; creators open them.

use crate::{community_member::community_member, community_post::community_post, user::user};
use database::Platform;
use entities::oros::{communities, community_members, posts};
use kit::{Scope, Table, table};
use std::sync::LazyLock;

pub(crate) fn community() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use communities::Column::*;
        table::<communities::Entity>("OrosCommunity", Platform::Oros)
            .public()
            .cache(60, Scope::Public)
            .columns([Name, Description, CreatedAt])
            .belongs_to("creator", CreatorId, user)
            .has_many("members", community_members::Column::CommunityId, community_member)
            .described("Who joined: all of them to the community's creator, to others their own membership.")
            .has_many("posts", posts::Column::CommunityId, community_post)
            .newest_first(CreatedAt)
            .create(CreatorId, [Name, Description])
            .described(
                "Opens a community of yours. It takes the role of a creator: others get the error FORBIDDEN.",
            )
            .update([Name, Description])
            .finish()
    });
    &TABLE
}
