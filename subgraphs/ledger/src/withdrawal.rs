//! Withdrawals: asked for by members, ended by administrators.

use crate::wallet::{AMOUNT, ENTRIES, WALLET, wallet};
use database::Platform;
use entities::oros::withdrawals;
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Shape, Table, table};
use std::sync::LazyLock;

pub(crate) fn withdrawal() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use withdrawals::Column::*;
        table::<withdrawals::Entity>("OrosWithdrawal", Platform::Oros)
            .columns([Amount, Method, Status, StripeTransferId, FailureReason, CreatedAt, ProcessedAt])
            .belongs_to("wallet", WalletId, wallet)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const WITHDRAWAL: ObjectField = ObjectField {
    name: "withdrawal",
    from: "withdrawal",
    shape: Shape::Row(withdrawal),
    description: "The withdrawal as it is now.",
};

const WITHDRAWAL_ID: Argument = Argument::new(
    "withdrawalId",
    "p_withdrawal_id",
    Input::Value(Scalar::Id(KeyKind::Uuid)),
    "Which withdrawal.",
);

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "requestOrosWithdrawal",
        function: "request_withdrawal",
        platform: Platform::Oros,
        description: "Asks for a payout from your wallet. The money stays in it until the payout is made, but is not free \
            to spend.\n\n\
            Refused as `KYC_REQUIRED` until OROS has checked who you are; `INSUFFICIENT_FUNDS`; `METHOD_INVALID`; \
            `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or `AMOUNT_TOO_PRECISE`.",
        arguments: &[
            AMOUNT,
            Argument::new(
                "method",
                "p_method",
                Input::Column(withdrawal, "method"),
                "How the money shall travel.",
            ),
        ],
        outputs: &[WITHDRAWAL, WALLET, ENTRIES],
        idempotent: true,
    },
    Operation {
        name: "startOrosWithdrawal",
        function: "start_withdrawal",
        platform: Platform::Oros,
        description: "Takes a requested payout up. For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `WITHDRAWAL_NOT_FOUND`, or by its status where it is not requested.",
        arguments: &[WITHDRAWAL_ID],
        outputs: &[WITHDRAWAL],
        idempotent: false,
    },
    Operation {
        name: "settleOrosWithdrawal",
        function: "settle_withdrawal",
        platform: Platform::Oros,
        description: "Says that the payout was made; the money leaves the wallet. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `WITHDRAWAL_NOT_FOUND`; by its status where it has ended; `TRANSFER_ID_INVALID`.",
        arguments: &[
            WITHDRAWAL_ID,
            Argument::new(
                "stripeTransferId",
                "p_stripe_transfer_id",
                Input::Value(Scalar::Text),
                "The transfer's number at the payment provider.",
            ),
        ],
        outputs: &[WITHDRAWAL, WALLET, ENTRIES],
        idempotent: true,
    },
    Operation {
        name: "failOrosWithdrawal",
        function: "fail_withdrawal",
        platform: Platform::Oros,
        description: "Says that the payout was not made; the money is free to spend again. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `WITHDRAWAL_NOT_FOUND`; by its status where it has ended; `REASON_REQUIRED`.",
        arguments: &[
            WITHDRAWAL_ID,
            Argument::new(
                "reason",
                "p_reason",
                Input::Value(Scalar::Text),
                "Why, in words for the wallet's owner.",
            ),
        ],
        outputs: &[WITHDRAWAL, WALLET, ENTRIES],
        idempotent: true,
    },
];
