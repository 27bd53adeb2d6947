//! What people show and ask for as creators.

use crate::user::{USER, USER_ID, user};
use database::Platform;
use entities::oros::creator_profiles;
use kit::{Argument, Input, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn creator_profile() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use creator_profiles::Column::*;
        table::<creator_profiles::Entity>("OrosCreatorProfile", Platform::Oros)
            .cache(60, Scope::Private)
            .columns([Hashtags, MinTipAmount, RankingScore, Verified, CreatedAt, UpdatedAt])
            .belongs_to("user", UserId, user)
            .newest_first(CreatedAt)
            // The score is granted to administrators alone.
            .update([Hashtags, MinTipAmount, RankingScore])
            .described(
                "Changes what you show and ask for as a creator: what the input leaves out stays as it is. \
                `rankingScore` is for administrators: others get the error FORBIDDEN.",
            )
            .finish()
    });
    &TABLE
}

pub(crate) static VERIFY_CREATOR: Operation = Operation {
    name: "verifyOrosCreator",
    function: "verify_creator",
    platform: Platform::Oros,
    description: "Vouches for a creator in the name of OROS, or no longer. \
        For administrators: others get the error FORBIDDEN. \
        Refused as `NOT_A_CREATOR`.",
    arguments: &[
        USER_ID,
        Argument::new(
            "verified",
            "p_verified",
            Input::Value(Scalar::Boolean),
            "Whether OROS vouches for the creator from now on.",
        ),
    ],
    outputs: &[
        USER,
        ObjectField {
            name: "creatorProfile",
            from: "creator_profile",
            shape: Shape::Row(creator_profile),
            description: "The creator's profile as it is now.",
        },
    ],
    idempotent: false,
};
