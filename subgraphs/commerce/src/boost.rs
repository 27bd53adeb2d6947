//! Boosts: supporters add to a campaign's budget.

use crate::{
    campaign::{CAMPAIGN, CAMPAIGN_ID, campaign},
    ledger::{ENTRIES, WALLET},
    user::user,
};
use database::Platform;
use entities::oros::boosts;
use kit::{Argument, Input, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosBoost`, seen by its supporter and by the campaign's business.
pub(crate) fn boost() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use boosts::Column::*;
        table::<boosts::Entity>("OrosBoost", Platform::Oros)
            .columns([Amount, CreatedAt])
            .belongs_to("supporter", SupporterId, user)
            .belongs_to("campaign", CampaignId, campaign)
            .depends_on(&["campaigns"])
            .cache(60, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const BOOST: ObjectField =
    ObjectField { name: "boost", from: "boost", shape: Shape::Row(boost), description: "What was given." };

/// Giving.
pub(crate) static OPERATIONS: &[Operation] = &[Operation {
    name: "boostOrosCampaign",
    function: "boost_campaign",
    platform: Platform::Oros,
    description: "Adds money from your wallet to an active campaign's budget. It does not come back: what is \
        left in the end goes to the business.\n\n\
        Refused as `CAMPAIGN_NOT_FOUND` where there is no such active campaign; `AMOUNT_NOT_POSITIVE`, \
        `AMOUNT_TOO_LARGE` or `AMOUNT_TOO_PRECISE` where the amount is not in whole cents within the limits; \
        `INSUFFICIENT_FUNDS` where your wallet does not hold it.",
    arguments: &[
        CAMPAIGN_ID,
        Argument::new("amount", "p_amount", Input::Value(Scalar::Decimal), "How much, in US dollars."),
    ],
    outputs: &[BOOST, CAMPAIGN, WALLET, ENTRIES],
    idempotent: true,
}];
