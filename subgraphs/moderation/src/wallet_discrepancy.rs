//! A wallet whose balances are not what its entries add up to.

use crate::ledger_health::field;
use database::Platform;
use kit::{KeyKind, Object, Scalar, Shape, Table, extend};
use std::sync::LazyLock;

const DOLLARS: Shape = Shape::Value(Scalar::Decimal);

pub(crate) fn wallet_discrepancy() -> &'static Object {
    static OBJECT: LazyLock<Object> = LazyLock::new(|| Object {
        name: "OrosWalletDiscrepancy".to_owned(),
        description: "A wallet whose balances differ from its entries.".to_owned(),
        fields: vec![
            field("wallet", "wallet", Shape::Row(wallet), "The wallet."),
            field("owner", "owner", Shape::Row(user), "Whose wallet it is."),
            field(
                "availableExpected",
                "available_expected",
                DOLLARS,
                "What the settled entries add up to, in US dollars.",
            ),
            field(
                "availableFound",
                "available_found",
                DOLLARS,
                "The available balance that the wallet shows, in US dollars.",
            ),
            field(
                "pendingExpected",
                "pending_expected",
                DOLLARS,
                "What the pending credits add up to, in US dollars.",
            ),
            field(
                "pendingFound",
                "pending_found",
                DOLLARS,
                "The pending balance that the wallet shows, in US dollars.",
            ),
        ],
    });
    &OBJECT
}

/// The wallet, which the ledger owns.
pub(crate) fn wallet() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosWallet", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}

/// The person, whom identity owns.
pub(crate) fn user() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosUser", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}
