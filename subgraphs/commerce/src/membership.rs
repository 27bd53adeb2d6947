//! Paid plans. The billing itself happens at the payment provider.

use crate::user::user;
use database::Platform;
use entities::oros::memberships;
use kit::{
    Argument, Input, Interface, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, SharedField, Table,
    table,
};
use std::sync::LazyLock;

/// That somebody is on a paid plan.
static PLAN_SUBSCRIPTION: Interface = Interface {
    name: "PlanSubscription",
    description: "That somebody is or was on a paid plan of a platform.",
    fields: &[
        SharedField::new("startedAt", Scalar::DateTime, "When it began.").nullable(),
        SharedField::new("endsAt", Scalar::DateTime, "When it ends or ended; null while no end is set.")
            .nullable(),
    ],
};

/// `OrosMembership`, seen by its member.
pub(crate) fn membership() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use memberships::Column::*;
        table::<memberships::Entity>("OrosMembership", Platform::Oros)
            .columns([MembershipType, Status, BillingProviderId, StartedAt, EndsAt])
            .belongs_to("member", UserId, user)
            .cache(60, Scope::Private)
            .implements(&PLAN_SUBSCRIPTION, [])
            .owned_by(UserId)
            .newest_first(StartedAt)
            .finish()
    });
    &TABLE
}

const MEMBERSHIP: ObjectField = ObjectField {
    name: "membership",
    from: "membership",
    shape: Shape::Row(membership),
    description: "The membership as it is now.",
};

/// Starting and ending.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "startOrosMembership",
        function: "start_membership",
        platform: Platform::Oros,
        description: "Puts you on a paid plan.\n\n\
            Refused as `MEMBERSHIP_ACTIVE` where you are on it already.",
        arguments: &[Argument::new(
            "membershipType",
            "p_membership_type",
            Input::Column(membership, "membership_type"),
            "Which plan.",
        )],
        outputs: &[MEMBERSHIP],
        idempotent: false,
    },
    Operation {
        name: "cancelOrosMembership",
        function: "cancel_membership",
        platform: Platform::Oros,
        description: "Takes you off a paid plan.\n\n\
            Refused as `MEMBERSHIP_NOT_FOUND` where you are on no such plan.",
        arguments: &[Argument::new(
            "membershipId",
            "p_membership_id",
            Input::Value(Scalar::Id(KeyKind::Uuid)),
            "Which membership.",
        )],
        outputs: &[MEMBERSHIP],
        idempotent: false,
    },
];
