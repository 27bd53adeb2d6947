//! People with an account. They are read through a view that shows everybody who they are, and the rest to themselves.

use crate::{business_profile::business_profile, creator_profile::creator_profile, role::user_role};
use database::Platform;
use entities::oros::{business_profiles, creator_profiles, people, user_roles, users};
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use people::Column::*;
        table::<people::Entity>("OrosUser", Platform::Oros)
            .stored_in(users::Entity)
            .depends_on(&["creator_profiles", "business_profiles"])
            .public()
            .cache(60, Scope::Private)
            .columns([
                Username,
                DisplayName,
                ProfileImageUrl,
                Bio,
                Verified,
                Email,
                KycStatus,
                CreatedAt,
                UpdatedAt,
            ])
            .has_many("roles", user_roles::Column::UserId, user_role)
            .described("What the person is on OROS; seen by themselves and administrators.")
            .has_one("creatorProfile", creator_profiles::Column::UserId, creator_profile)
            .described(
                "What the person shows and asks for as a creator; seen by themselves and administrators.",
            )
            .has_one("businessProfile", business_profiles::Column::UserId, business_profile)
            .described("The company behind the account; seen by itself and administrators.")
            .update([Username, DisplayName, ProfileImageUrl, Bio])
            .described("Changes how others see you: what the input leaves out stays as it is.")
            .finish()
    });
    &TABLE
}

/// The payload's person.
pub(crate) const USER: ObjectField = ObjectField {
    name: "user",
    from: "user",
    shape: Shape::Row(user),
    description: "The person as they are now.",
};

/// The person an administrator decides about.
pub(crate) const USER_ID: Argument =
    Argument::new("userId", "p_user_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "The person it is about.");

pub(crate) static DECIDE_KYC: Operation = Operation {
    name: "decideOrosKyc",
    function: "decide_kyc",
    platform: Platform::Oros,
    description: "Says how the check of who a person is has ended; once it is approved, the person can withdraw money. \
        For administrators: others get the error FORBIDDEN. \
        Refused as `USER_NOT_FOUND`.",
    arguments: &[
        USER_ID,
        Argument::new(
            "status",
            "p_status",
            Input::Some(user, "kyc_status", "OrosKycDecision", &["approved", "rejected"]),
            "How the check ended.",
        ),
    ],
    outputs: &[USER],
    idempotent: false,
};
