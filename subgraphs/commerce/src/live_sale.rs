//! Purchases in live shopping sessions.

use crate::{
    ledger::{ENTRIES, WALLET},
    live_event::{LIVE_EVENT, LIVE_EVENT_ID, live_event},
    user::user,
};
use database::Platform;
use entities::oros::live_sales;
use kit::{Argument, Input, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosLiveSale`, seen by its buyer and by the host.
pub(crate) fn live_sale() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use live_sales::Column::*;
        table::<live_sales::Entity>("OrosLiveSale", Platform::Oros)
            .columns([Amount, PlatformFee, NetAmount, CreatedAt])
            .belongs_to("liveEvent", LiveEventId, live_event)
            .belongs_to("buyer", BuyerId, user)
            .depends_on(&["live_events"])
            .cache(60, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const LIVE_SALE: ObjectField = ObjectField {
    name: "liveSale",
    from: "live_sale",
    shape: Shape::Row(live_sale),
    description: "What was bought.",
};

/// Buying.
pub(crate) static OPERATIONS: &[Operation] = &[Operation {
    name: "buyOrosLiveSale",
    function: "buy_live_sale",
    platform: Platform::Oros,
    description: "Buys in a live event that is on air: the money goes from your wallet to the host, less the \
        platform's fee.\n\n\
        Refused as `LIVE_EVENT_NOT_FOUND` where there is no such event; `LIVE_EVENT_NOT_LIVE` where it is \
        not on air; `SELF_PURCHASE` where you host it; `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or \
        `AMOUNT_TOO_PRECISE` where the amount is not in whole cents within the limits; `INSUFFICIENT_FUNDS` \
        where your wallet does not hold it.",
    arguments: &[
        LIVE_EVENT_ID,
        Argument::new("amount", "p_amount", Input::Value(Scalar::Decimal), "What you pay, in US dollars."),
    ],
    outputs: &[LIVE_SALE, LIVE_EVENT, WALLET, ENTRIES],
    idempotent: true,
}];
