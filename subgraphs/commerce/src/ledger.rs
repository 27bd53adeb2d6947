//! The money that operations here move. Wallets and entries belong to another subgraph; here they are keys.

use database::Platform;
use kit::{KeyKind, ObjectField, Shape, Table, extend};
use std::sync::LazyLock;

/// What an operation that moves money shows of the wallet.
pub(crate) const WALLET: ObjectField = ObjectField {
    name: "wallet",
    from: "wallet",
    shape: Shape::Row(wallet),
    description: "The wallet whose money moved, with its new balance.",
};

/// What an operation that moves money shows of the movements.
pub(crate) const ENTRIES: ObjectField = ObjectField {
    name: "entries",
    from: "entries",
    shape: Shape::Rows(entry),
    description: "The movements in that wallet; none where no money moved.",
};

/// `OrosWallet` by its key.
pub(crate) fn wallet() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosWallet", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}

/// `OrosLedgerEntry` by its key.
pub(crate) fn entry() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosLedgerEntry", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}
