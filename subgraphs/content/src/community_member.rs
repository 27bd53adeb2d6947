//! Memberships of communities: to join is to create one, to leave is to delete it.

use crate::{community::community, user::user};
use database::Platform;
use entities::oros::community_members;
use kit::{Interface, Scalar, Scope, SharedField, Table, table};
use std::sync::LazyLock;

/// That somebody belongs to a community.
static COMMUNITY_MEMBERSHIP: Interface = Interface {
    name: "CommunityMembership",
    description: "That somebody belongs to a community of a platform.",
    fields: &[SharedField::new("joinedAt", Scalar::DateTime, "Since when they belong to it.")],
};

pub(crate) fn community_member() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use community_members::Column::*;
        table::<community_members::Entity>("OrosCommunityMember", Platform::Oros)
            .depends_on(&["communities"])
            .cache(60, Scope::Private)
            .columns([Role, JoinedAt])
            .belongs_to("community", CommunityId, community)
            .belongs_to("user", UserId, user)
            .implements(&COMMUNITY_MEMBERSHIP, [])
            .newest_first(JoinedAt)
            .create(UserId, [CommunityId])
            .described("Joins a community. Refused as `TAKEN` where you have joined it already.")
            // By the policies it is the community's creator who may.
            .update([Role])
            .described("Says what somebody is in a community of yours.")
            .delete()
            .described("Leaves a community.")
            .finish()
    });
    &TABLE
}
