//! Wallets: what somebody has, and what administrators add or take.

use crate::{entry::entry, user::user, withdrawal::withdrawal};
use database::Platform;
use entities::oros::{ledger_entries, wallets, withdrawals};
use kit::{
    Argument, Input, Interface, KeyKind, ObjectField, Operation, Scalar, Shape, SharedField, Table, table,
};
use std::sync::LazyLock;

/// What somebody has on a platform.
static BALANCE: Interface = Interface {
    name: "Balance",
    description: "What somebody has on a platform: money, tokens or points.",
    fields: &[
        SharedField::new(
            "availableBalance",
            Scalar::Decimal,
            "What can be spent, in the unit that `currency` names.",
        ),
        SharedField::new(
            "currency",
            Scalar::Text,
            "What it is counted in: a currency by its ISO 4217 code, or the platform's own unit.",
        ),
    ],
};

pub(crate) fn wallet() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use wallets::Column::*;
        table::<wallets::Entity>("OrosWallet", Platform::Oros)
            .columns([Currency, AvailableBalance, PendingBalance, Version, CreatedAt, UpdatedAt])
            .belongs_to("owner", UserId, user)
            .has_many("ledgerEntries", ledger_entries::Column::WalletId, entry)
            .described("The movements that the balances add up from.")
            .has_many("withdrawals", withdrawals::Column::WalletId, withdrawal)
            .described("The payouts that were asked for.")
            .implements(&BALANCE, [])
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// The wallet as an operation left it.
pub(crate) const WALLET: ObjectField = ObjectField {
    name: "wallet",
    from: "wallet",
    shape: Shape::Row(wallet),
    description: "The wallet as it is now; null where you may not see it.",
};

/// The movements in that wallet.
pub(crate) const ENTRIES: ObjectField = ObjectField {
    name: "entries",
    from: "entries",
    shape: Shape::Rows(entry),
    description: "The movements in that wallet.",
};

/// How much money an operation moves.
pub(crate) const AMOUNT: Argument = Argument::new(
    "amount",
    "p_amount",
    Input::Value(Scalar::Decimal),
    "How much, in US dollars with whole cents, more than nothing.",
);

pub(crate) static OPERATIONS: &[Operation] = &[Operation {
    name: "adjustOrosWallet",
    function: "adjust_wallet",
    platform: Platform::Oros,
    description: "Puts money into a wallet, such as a deposit, or takes some out, and says why. \
        For administrators: others get the error FORBIDDEN.\n\n\
        Refused as `WALLET_NOT_FOUND`, `DIRECTION_INVALID`, `DESCRIPTION_REQUIRED`; `INSUFFICIENT_FUNDS` where the wallet \
        does not hold what is to be taken; `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or `AMOUNT_TOO_PRECISE`.",
    arguments: &[
        Argument::new("walletId", "p_wallet_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Which wallet."),
        AMOUNT,
        Argument::new(
            "direction",
            "p_direction",
            Input::Column(entry, "direction"),
            "`CREDIT` puts money in, `DEBIT` takes it out.",
        ),
        Argument::new(
            "description",
            "p_description",
            Input::Value(Scalar::Text),
            "Why, in words for the wallet's owner.",
        ),
    ],
    outputs: &[WALLET, crate::entry::ENTRY],
    idempotent: true,
}];
