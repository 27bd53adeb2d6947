//! Whether the figures that are kept for speed agree with the ledger, which is the truth.

use crate::{campaign_discrepancy::campaign_discrepancy, wallet_discrepancy::wallet_discrepancy};
use database::Platform;
use kit::{Figures, Object, ObjectField, Scalar, Shape};
use std::sync::LazyLock;

pub(crate) static LEDGER_HEALTH: Figures = Figures {
    name: "orosLedgerHealth",
    platform: Platform::Oros,
    description: "Whether all balances and budgets of OROS agree with the ledger, worked out now. \
        For administrators: others get the error FORBIDDEN.",
    sql: include_str!("ledger_health.sql"),
    object: ledger_health,
};

fn ledger_health() -> &'static Object {
    static OBJECT: LazyLock<Object> = LazyLock::new(|| Object {
        name: "OrosLedgerHealth".to_owned(),
        description: "Whether balances and budgets agree with the ledger, and where they do not.\n\n\
            Source: `oros.verify_ledger()`, `oros.verify_campaigns()`"
            .to_owned(),
        fields: vec![
            field("healthy", "healthy", Shape::Value(Scalar::Boolean), "Whether nothing differs."),
            field("checkedAt", "checked_at", Shape::Value(Scalar::DateTime), "When it was worked out."),
            field("walletCount", "wallet_count", Shape::Value(Scalar::Int), "How many wallets differ."),
            field(
                "wallets",
                "wallets",
                Shape::Objects(wallet_discrepancy),
                "The wallets that differ, at most 100.",
            ),
            field("campaignCount", "campaign_count", Shape::Value(Scalar::Int), "How many campaigns differ."),
            field(
                "campaigns",
                "campaigns",
                Shape::Objects(campaign_discrepancy),
                "The campaigns that differ, at most 100.",
            ),
        ],
    });
    &OBJECT
}

/// The field that shows the value which the statement answers under this key.
pub(crate) fn field(
    name: &'static str,
    from: &'static str,
    shape: Shape,
    description: &'static str,
) -> ObjectField {
    ObjectField { name, from, shape, description }
}
