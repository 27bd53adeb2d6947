//! Memberships of communities: to join is to create one, to leave is to delete it.

use crate::{community::community, user::user};
use database::Platform;
use entities::oros::community_members;
use kit::{Scope, Table, table};
use std::sync::LazyLock;

pub(crate) fn community_member() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use community_members::Column::*;
        table::<community_members::Entity>("OrosCommunityMember", Platform::Oros)
            .depends_on(&["communities"])
            .cache(60, Scope::Private)
            .columns([Role, JoinedAt])
            .belongs_to("community", CommunityId, community)
            .belongs_to("user", UserId, user)
            .newest_first(JoinedAt)
            .create(UserId, [CommunityId])
            .described("Joins a community. Refused as `CONFLICT` where you have joined it already.")
            // By the policies it is the community's creator who may.
            .update([Role])
            .described("Says what somebody is in a community of yours.")
            .delete()
            .described("Leaves a community.")
            .finish()
    });
    &TABLE
}
