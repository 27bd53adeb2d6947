//! Ledger entries: every movement of money, never changed but for its status.

use crate::wallet::{ENTRIES, WALLET, wallet};
use database::Platform;
use entities::oros::ledger_entries;
use kit::{
    Argument, Input, Interface, KeyKind, ObjectField, Operation, Scalar, Shape, SharedField, Table, table,
};
use std::sync::LazyLock;

/// A movement of what somebody has on a platform.
static LEDGER_ENTRY: Interface = Interface {
    name: "LedgerEntry",
    description: "A movement of what somebody has on a platform: money, tokens or points.",
    fields: &[
        SharedField::new("amount", Scalar::Decimal, "How much moved, in the unit of its balance."),
        SharedField::new("createdAt", Scalar::DateTime, "When it moved."),
    ],
};

pub(crate) fn entry() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use ledger_entries::Column::*;
        table::<ledger_entries::Entity>("OrosLedgerEntry", Platform::Oros)
            .columns([SourceType, SourceId, Amount, Direction, Status, Description, Metadata, CreatedAt])
            .belongs_to("wallet", WalletId, wallet)
            .implements(&LEDGER_ENTRY, [])
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// The entry as an operation left it.
pub(crate) const ENTRY: ObjectField = ObjectField {
    name: "entry",
    from: "entry",
    shape: Shape::Row(entry),
    description: "The movement as it is now.",
};

const ENTRY_ID: Argument =
    Argument::new("entryId", "p_entry_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Which movement.");

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "settleOrosLedgerEntry",
        function: "settle_entry",
        platform: Platform::Oros,
        description: "Lets pending money arrive, such as a campaign's payout. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `ENTRY_NOT_FOUND`; `ENTRY_NOT_PENDING`; `ENTRY_BOUND` where the movement ends with its withdrawal or \
            campaign.",
        arguments: &[ENTRY_ID],
        outputs: &[ENTRY, WALLET],
        idempotent: true,
    },
    Operation {
        name: "failOrosLedgerEntry",
        function: "fail_entry",
        platform: Platform::Oros,
        description: "Says that pending money will not arrive; a payout goes back to its campaign. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `ENTRY_NOT_FOUND`; `ENTRY_NOT_PENDING`; `ENTRY_BOUND` where the movement ends with its withdrawal or \
            campaign.",
        arguments: &[ENTRY_ID],
        outputs: &[ENTRY, WALLET],
        idempotent: true,
    },
    Operation {
        name: "reverseOrosLedgerEntry",
        function: "reverse_entry",
        platform: Platform::Oros,
        description: "Moves settled money back; a tip or sale on both sides, a payout to its campaign. \
            For administrators: others get the error FORBIDDEN.\n\n\
            Refused as `ENTRY_NOT_FOUND`; `ENTRY_NOT_SETTLED`; `ENTRY_BOUND` where the movement ends with its withdrawal or \
            campaign; `INSUFFICIENT_FUNDS` where the money is spent.",
        arguments: &[ENTRY_ID],
        outputs: &[ENTRY, WALLET, ENTRIES],
        idempotent: true,
    },
];
