//! Live shopping sessions: announced, on air, over.

use crate::{campaign::campaign, live_sale::live_sale, user::user};
use database::Platform;
use entities::oros::{live_events, live_sales};
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosLiveEvent`, the same to everybody.
pub(crate) fn live_event() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use live_events::Column::*;
        table::<live_events::Entity>("OrosLiveEvent", Platform::Oros)
            .public()
            .columns([Title, Description, Status, StreamUrl, ScheduledAt, StartedAt, EndedAt, CreatedAt])
            .belongs_to("host", CreatorId, user)
            .belongs_to("campaign", CampaignId, campaign)
            .has_many("sales", live_sales::Column::LiveEventId, live_sale)
            .described("What was bought in it: a buyer sees their own, the host all.")
            .update([Title, Description, StreamUrl, ScheduledAt])
            .cache(30, Scope::Public)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// The session that an operation is about.
pub(crate) const LIVE_EVENT_ID: Argument = Argument::new(
    "liveEventId",
    "p_live_event_id",
    Input::Value(Scalar::Id(KeyKind::Uuid)),
    "Which live event.",
);

/// The session as the operation left it.
pub(crate) const LIVE_EVENT: ObjectField = ObjectField {
    name: "liveEvent",
    from: "live_event",
    shape: Shape::Row(live_event),
    description: "The live event as it is now.",
};

/// A session's life.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "createOrosLiveEvent",
        function: "create_live_event",
        platform: Platform::Oros,
        description: "Announces a live shopping session that you host.\n\n\
            Refused as `NOT_A_CREATOR` where you are none; `TITLE_INVALID` where the title is blank or \
            longer than 200 characters; `NOT_ACCEPTED` where the campaign has not accepted you.",
        arguments: &[
            Argument::new(
                "title",
                "p_title",
                Input::Value(Scalar::Text),
                "Its title, of 1 to 200 characters.",
            ),
            Argument::new("description", "p_description", Input::Value(Scalar::Text), "What it is about.")
                .optional(),
            Argument::new(
                "campaignId",
                "p_campaign_id",
                Input::Value(Scalar::Id(KeyKind::Uuid)),
                "The campaign it belongs to, if any; it must have accepted you.",
            )
            .optional(),
            Argument::new("streamUrl", "p_stream_url", Input::Value(Scalar::Text), "Where to watch it.")
                .optional(),
            Argument::new(
                "scheduledAt",
                "p_scheduled_at",
                Input::Value(Scalar::DateTime),
                "When it is planned to begin.",
            )
            .optional(),
        ],
        outputs: &[LIVE_EVENT],
        idempotent: false,
    },
    Operation {
        name: "startOrosLiveEvent",
        function: "start_live_event",
        platform: Platform::Oros,
        description: "Goes on air with your live event; from now on it sells.\n\n\
            Refused as `LIVE_EVENT_NOT_FOUND` where you host no such event; `LIVE_EVENT_LIVE`, \
            `LIVE_EVENT_ENDED` or `LIVE_EVENT_CANCELED` where it is not to come.",
        arguments: &[LIVE_EVENT_ID],
        outputs: &[LIVE_EVENT],
        idempotent: false,
    },
    Operation {
        name: "endOrosLiveEvent",
        function: "end_live_event",
        platform: Platform::Oros,
        description: "Goes off air with your live event.\n\n\
            Refused as `LIVE_EVENT_NOT_FOUND` where you host no such event; `LIVE_EVENT_SCHEDULED`, \
            `LIVE_EVENT_ENDED` or `LIVE_EVENT_CANCELED` where it is not on air.",
        arguments: &[LIVE_EVENT_ID],
        outputs: &[LIVE_EVENT],
        idempotent: false,
    },
    Operation {
        name: "cancelOrosLiveEvent",
        function: "cancel_live_event",
        platform: Platform::Oros,
        description: "Calls off your live event before it begins.\n\n\
            Refused as `LIVE_EVENT_NOT_FOUND` where you host no such event; `LIVE_EVENT_LIVE`, \
            `LIVE_EVENT_ENDED` or `LIVE_EVENT_CANCELED` where it is not to come.",
        arguments: &[LIVE_EVENT_ID],
        outputs: &[LIVE_EVENT],
        idempotent: false,
    },
];
