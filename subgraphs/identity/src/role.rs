//! What people are on a platform: creators, supporters, businesses, administrators.

use crate::user::{USER, user};
use database::Platform;
use entities::oros::user_roles;
use kit::{Argument, Input, ObjectField, Operation, Scope, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn user_role() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use user_roles::Column::*;
        table::<user_roles::Entity>("OrosUserRole", Platform::Oros)
            .cache(60, Scope::Private)
            .columns([Role, CreatedAt])
            .belongs_to("user", UserId, user)
            .owned_by(UserId)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// A role that people may give themselves.
const OWN_ROLE: Input = Input::Some(user_role, "role", "OrosOwnRole", &["creator", "supporter", "business"]);

pub(crate) static ADD_ROLE: Operation = Operation {
    name: "addOrosRole",
    function: "add_role",
    platform: Platform::Oros,
    description: "Makes you a creator, a supporter or a business, with the profile that belongs to it. \
        A role that you have already stays as it is.",
    arguments: &[Argument::new("role", "p_role", OWN_ROLE, "The role to take on.")],
    outputs: &[
        USER,
        ObjectField {
            name: "userRole",
            from: "user_role",
            shape: Shape::Row(user_role),
            description: "The role that you have now.",
        },
    ],
    idempotent: false,
};

pub(crate) static REMOVE_ROLE: Operation = Operation {
    name: "removeOrosRole",
    function: "remove_role",
    platform: Platform::Oros,
    description: "Lays down one of your roles; its profile stays for a return. \
        Refused as `ROLE_NOT_HELD` or, for a business, `CAMPAIGNS_RUNNING`.",
    arguments: &[Argument::new("role", "p_role", OWN_ROLE, "The role to lay down.")],
    outputs: &[USER],
    idempotent: false,
};
