//! What links bring about: recorded by the business, verified, and paid once.

use crate::{
    campaign::{CAMPAIGN, campaign},
    tracking_link::{TRACKING_LINK, tracking_link},
    user::user,
};
use database::Platform;
use entities::oros::events;
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosEvent`, seen by its creator and by the campaign's business; never kept, for it tells what is paid.
pub(crate) fn event() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use events::Column::*;
        table::<events::Entity>("OrosEvent", Platform::Oros)
            .columns([
                EventType,
                Value,
                Verified,
                VerifiedAt,
                PayoutAmount,
                PlatformFee,
                Paid,
                PaidAt,
                Metadata,
                CreatedAt,
            ])
            .belongs_to("campaign", CampaignId, campaign)
            .belongs_to("creator", CreatorId, user)
            .belongs_to("trackingLink", TrackingLinkId, tracking_link)
            .belongs_to("supporter", SupporterId, user)
            .depends_on(&["campaigns"])
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const EVENT: ObjectField = ObjectField {
    name: "event",
    from: "event",
    shape: Shape::Row(event),
    description: "The event as it is now.",
};

/// Recording and verifying.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "recordOrosEvent",
        function: "record_event",
        platform: Platform::Oros,
        description: "Reports a conversion or sale that came by a link of your campaign. It is paid once \
            verified.\n\n\
            Refused as `LINK_NOT_FOUND` where your campaigns have no such link; \
            `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or `AMOUNT_TOO_PRECISE` where the value \
            is not in whole cents within the limits; `EXTERNAL_ID_INVALID` where your own number is empty or \
            longer than 200 characters; `EVENT_ALREADY_RECORDED` where the campaign has an event of this \
            number.",
        arguments: &[
            Argument::new("code", "p_code", Input::Value(Scalar::Text), "The short code in the link."),
            Argument::new(
                "eventType",
                "p_event_type",
                Input::Some(event, "event_type", "OrosReportedEventType", &["conversion", "sale"]),
                "A conversion or a sale; clicks are counted when the link is followed.",
            ),
            Argument::new(
                "value",
                "p_value",
                Input::Value(Scalar::Decimal),
                "What was sold for, in US dollars; a sale needs it.",
            )
            .optional(),
            Argument::new(
                "externalId",
                "p_external_id",
                Input::Value(Scalar::Text),
                "Your own number of the order; each is taken once a campaign.",
            )
            .optional(),
        ],
        outputs: &[EVENT, TRACKING_LINK, CAMPAIGN],
        idempotent: true,
    },
    Operation {
        name: "verifyOrosEvent",
        function: "verify_event",
        platform: Platform::Oros,
        description: "Confirms that an event of your campaign happened; once only. Where it is what the \
            active campaign pays for and the budget suffices, its creator is credited.\n\n\
            Refused as `EVENT_NOT_FOUND` where your campaigns have no such event; `EVENT_ALREADY_VERIFIED` \
            where it has been confirmed.",
        arguments: &[Argument::new(
            "eventId",
            "p_event_id",
            Input::Value(Scalar::Id(KeyKind::Uuid)),
            "Which event.",
        )],
        outputs: &[
            EVENT,
            CAMPAIGN,
            ObjectField {
                name: "paid",
                from: "paid",
                shape: Shape::Value(Scalar::Boolean),
                description: "Whether its creator was credited.",
            },
        ],
        idempotent: false,
    },
];
