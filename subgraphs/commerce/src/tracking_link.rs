//! The links by which a creator's effect is counted. Clicks are counted where a link is followed, not here.

use crate::{
    campaign::{CAMPAIGN, CAMPAIGN_ID, campaign},
    event::event,
    user::user,
};
use database::Platform;
use entities::oros::{events, tracking_links};
use kit::{Argument, Input, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosTrackingLink`, seen by its creator and by the campaign's business.
pub(crate) fn tracking_link() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use tracking_links::Column::*;
        table::<tracking_links::Entity>("OrosTrackingLink", Platform::Oros)
            .columns([Code, Url, ClickCount, ConversionCount, CreatedAt])
            .belongs_to("campaign", CampaignId, campaign)
            .belongs_to("creator", CreatorId, user)
            .belongs_to("supporter", SupporterId, user)
            .has_many("events", events::Column::TrackingLinkId, event)
            .described("The clicks, conversions and sales that came by it.")
            .depends_on(&["campaigns"])
            .cache(30, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// The link as the operation left it.
pub(crate) const TRACKING_LINK: ObjectField = ObjectField {
    name: "trackingLink",
    from: "tracking_link",
    shape: Shape::Row(tracking_link),
    description: "The link as it is now.",
};

/// Making links.
pub(crate) static OPERATIONS: &[Operation] = &[Operation {
    name: "createOrosTrackingLink",
    function: "create_tracking_link",
    platform: Platform::Oros,
    description: "Makes a short link that you share for a campaign that has accepted you.\n\n\
        Refused as `NOT_ACCEPTED` where the campaign has not accepted you or is not running; `URL_INVALID` \
        where the link does not lead to a web address.",
    arguments: &[
        CAMPAIGN_ID,
        Argument::new(
            "url",
            "p_url",
            Input::Value(Scalar::Text),
            "Where the link leads: a web address (http or https) of at most 2000 characters.",
        ),
    ],
    outputs: &[TRACKING_LINK, CAMPAIGN],
    idempotent: false,
}];
