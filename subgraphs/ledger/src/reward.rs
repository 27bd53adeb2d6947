//! Rewards: what administrators thank supporters with.

use crate::{
    user::user,
    wallet::{AMOUNT, ENTRIES, WALLET},
};
use database::Platform;
use entities::oros::rewards;
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn reward() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use rewards::Column::*;
        table::<rewards::Entity>("OrosReward", Platform::Oros)
            .columns([Source, Amount, Status, CreatedAt])
            .belongs_to("user", UserId, user)
            .cache(60, Scope::Private)
            .owned_by(UserId)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const REWARD: ObjectField = ObjectField {
    name: "reward",
    from: "reward",
    shape: Shape::Row(reward),
    description: "The reward as it is now.",
};

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "grantOrosReward",
        function: "grant_reward",
        platform: Platform::Oros,
        description: "Promises a supporter a reward. For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `USER_NOT_FOUND`, `SOURCE_INVALID`; `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or \
            `AMOUNT_TOO_PRECISE`.",
        arguments: &[
            Argument::new("userId", "p_user_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Who receives it."),
            Argument::new("source", "p_source", Input::Column(reward, "source"), "What it is for."),
            AMOUNT,
        ],
        outputs: &[REWARD],
        idempotent: true,
    },
    Operation {
        name: "payOrosReward",
        function: "pay_reward",
        platform: Platform::Oros,
        description: "Pays a promised reward into the supporter's wallet. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `REWARD_NOT_FOUND` or `REWARD_ALREADY_PAID`.",
        arguments: &[Argument::new(
            "rewardId",
            "p_reward_id",
            Input::Value(Scalar::Id(KeyKind::Uuid)),
            "Which reward.",
        )],
        outputs: &[REWARD, WALLET, ENTRIES],
        idempotent: true,
    },
];
