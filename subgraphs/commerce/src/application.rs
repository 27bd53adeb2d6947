//! Creators in campaigns: they apply, the business decides.

use crate::{
    campaign::{CAMPAIGN, CAMPAIGN_ID, campaign},
    user::user,
};
use database::Platform;
use entities::oros::campaign_creators;
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosCampaignCreator`, seen by the creator and by the campaign's business.
pub(crate) fn application() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use campaign_creators::Column::*;
        table::<campaign_creators::Entity>("OrosCampaignCreator", Platform::Oros)
            .columns([Status, TotalEarned, AcceptedAt, CreatedAt])
            .belongs_to("campaign", CampaignId, campaign)
            .belongs_to("creator", CreatorId, user)
            .depends_on(&["campaigns"])
            .cache(60, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

const APPLICATION: ObjectField = ObjectField {
    name: "application",
    from: "campaign_creator",
    shape: Shape::Row(application),
    description: "The creator's part in the campaign.",
};

/// Applying and deciding.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "joinOrosCampaign",
        function: "apply_to_campaign",
        platform: Platform::Oros,
        description: "Asks to take part in an active campaign as a creator; its business decides.\n\n\
            Refused as `NOT_A_CREATOR` where you are none; `CAMPAIGN_NOT_FOUND` where there is no such \
            active campaign; `OWN_CAMPAIGN` where it is yours; `ALREADY_APPLIED` where you have asked \
            before.",
        arguments: &[CAMPAIGN_ID],
        outputs: &[APPLICATION, CAMPAIGN],
        idempotent: false,
    },
    Operation {
        name: "decideOrosApplication",
        function: "decide_application",
        platform: Platform::Oros,
        description: "Accepts a creator into your campaign, or not; once only.\n\n\
            Refused as `APPLICATION_NOT_FOUND` where your campaigns have no such application; \
            `ALREADY_DECIDED` where it has been decided.",
        arguments: &[
            Argument::new(
                "campaignCreatorId",
                "p_campaign_creator_id",
                Input::Value(Scalar::Id(KeyKind::Uuid)),
                "Which application.",
            ),
            Argument::new(
                "accept",
                "p_accept",
                Input::Value(Scalar::Boolean),
                "True takes the creator in, false turns them down.",
            ),
        ],
        outputs: &[APPLICATION, CAMPAIGN],
        idempotent: false,
    },
];
