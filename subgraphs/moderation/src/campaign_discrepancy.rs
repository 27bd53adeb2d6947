//! A campaign whose budget is not what was paid in and out.

use crate::ledger_health::field;
use database::Platform;
use kit::{KeyKind, Object, Scalar, Shape, Table, extend};
use std::sync::LazyLock;

const DOLLARS: Shape = Shape::Value(Scalar::Decimal);

pub(crate) fn campaign_discrepancy() -> &'static Object {
    static OBJECT: LazyLock<Object> = LazyLock::new(|| Object {
        name: "OrosCampaignDiscrepancy".to_owned(),
        description: "A campaign whose budget differs from what was paid in and out.".to_owned(),
        fields: vec![
            field("campaign", "campaign", Shape::Row(campaign), "The campaign."),
            field(
                "budgetExpected",
                "budget_expected",
                DOLLARS,
                "What was paid in by its business and its boosts, in US dollars.",
            ),
            field(
                "budgetFound",
                "budget_found",
                DOLLARS,
                "The total budget that the campaign shows, in US dollars.",
            ),
            field(
                "remainingExpected",
                "remaining_expected",
                DOLLARS,
                "What was paid in and not yet paid out, in US dollars.",
            ),
            field(
                "remainingFound",
                "remaining_found",
                DOLLARS,
                "The remaining budget that the campaign shows, in US dollars.",
            ),
        ],
    });
    &OBJECT
}

/// The campaign, which commerce owns.
pub(crate) fn campaign() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosCampaign", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}
