//! What a person has to do with commerce; the person itself belongs to another subgraph.

use crate::{
    application::application, boost::boost, campaign::campaign, event::event, live_event::live_event,
    live_sale::live_sale, membership::membership, tracking_link::tracking_link,
};
use database::Platform;
use entities::oros::{
    boosts, campaign_creators, campaigns, events, live_events, live_sales, memberships, tracking_links,
};
use kit::{KeyKind, Table, extend};
use std::sync::LazyLock;

/// `OrosUser` with its links to commerce.
pub(crate) fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosUser", Platform::Oros, KeyKind::Uuid)
            .has_many("campaigns", campaigns::Column::BusinessId, campaign)
            .described("The campaigns that the person runs as a business.")
            .has_many("applications", campaign_creators::Column::CreatorId, application)
            .described("The campaigns that the person has applied to as a creator, with what became of it.")
            .has_many("trackingLinks", tracking_links::Column::CreatorId, tracking_link)
            .described("The links that the person shares as a creator.")
            .has_many("supportedTrackingLinks", tracking_links::Column::SupporterId, tracking_link)
            .described("The links that the person passes on as a supporter.")
            .has_many("events", events::Column::CreatorId, event)
            .described("The clicks, conversions and sales that the person brought about as a creator.")
            .has_many("supportedEvents", events::Column::SupporterId, event)
            .described(
                "The clicks, conversions and sales that came by links the person passed on as a supporter.",
            )
            .has_many("boosts", boosts::Column::SupporterId, boost)
            .described("The money that the person added to campaigns' budgets.")
            .has_many("liveEvents", live_events::Column::CreatorId, live_event)
            .described("The live shopping sessions that the person hosts.")
            .has_many("purchases", live_sales::Column::BuyerId, live_sale)
            .described("What the person bought in live shopping sessions.")
            .has_many("memberships", memberships::Column::UserId, membership)
            .described("The paid plans that the person is or was on.")
            .finish()
    });
    &TABLE
}
