//! Tips: money from one person to a creator, which may unlock a post.

use crate::{
    post::{POST, UNLOCK},
    user::user,
    wallet::{AMOUNT, ENTRIES, WALLET},
};
use database::Platform;
use entities::oros::tips;
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn tip() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use tips::Column::*;
        table::<tips::Entity>("OrosTip", Platform::Oros)
            .columns([Amount, PlatformFee, NetAmount, Frequency, CreatedAt])
            .belongs_to("from", FromUserId, user)
            .belongs_to("creator", ToCreatorId, user)
            .cache(60, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

pub(crate) static OPERATIONS: &[Operation] = &[Operation {
    name: "tipOrosCreator",
    function: "tip_creator",
    platform: Platform::Oros,
    description: "Tips a creator from your wallet, and unlocks one of their locked posts where one is named. The creator \
        receives it at once, less the platform's fee.\n\n\
        Refused as `NOT_A_CREATOR`, `SELF_TIP`; `MINIMUM_TIP` where the creator takes more; `INSUFFICIENT_FUNDS`; \
        `POST_NOT_FOUND`, `POST_NOT_LOCKED`, `POST_ALREADY_UNLOCKED` or `POST_PRICE_NOT_REACHED` where a post is named; \
        `FREQUENCY_INVALID`; `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or `AMOUNT_TOO_PRECISE`.",
    arguments: &[
        Argument::new("creatorId", "p_creator_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Who receives the tip."),
        AMOUNT,
        Argument::new(
            "frequency",
            "p_frequency",
            Input::Column(tip, "frequency"),
            "Whether it is meant once (the default) or as one of a tip each month; each month's is sent by itself.",
        )
        .optional(),
        Argument::new(
            "postId",
            "p_post_id",
            Input::Value(Scalar::Id(KeyKind::Uuid)),
            "The creator's locked post that it shall unlock.",
        )
        .optional(),
    ],
    outputs: &[
        ObjectField { name: "tip", from: "tip", shape: Shape::Row(tip), description: "The tip." },
        POST,
        UNLOCK,
        WALLET,
        ENTRIES,
    ],
    idempotent: true,
}];
