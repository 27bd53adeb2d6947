//! What a person, whom identity owns, has to do with communities.

use crate::{community::community, community_member::community_member, community_post::community_post};
use database::Platform;
use entities::oros::{communities, community_members, posts};
use kit::{KeyKind, Table, extend};
use std::sync::LazyLock;

pub(crate) fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosUser", Platform::Oros, KeyKind::Uuid)
            .has_many("communities", communities::Column::CreatorId, community)
            .described("The communities that the person opened as a creator.")
            .has_many("communityMemberships", community_members::Column::UserId, community_member)
            .described(
                "The communities that the person joined; seen by themselves and by each community's creator.",
            )
            .has_many("posts", posts::Column::CreatorId, community_post)
            .described("What the person posted in communities.")
            .finish()
    });
    &TABLE
}
