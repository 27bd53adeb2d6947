//! Campaigns: drafted, funded, paused and resumed, completed.

use crate::{
    application::application, boost::boost, event::event, ledger::ENTRIES, ledger::WALLET,
    live_event::live_event, tracking_link::tracking_link, user::user,
};
use database::Platform;
use entities::oros::{boosts, campaign_creators, campaigns, events, live_events, tracking_links};
use kit::{Argument, Input, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, Table, table};
use std::sync::LazyLock;

/// `OrosCampaign`. A business sees its own in every state, a creator those that accepted them, everybody
/// those that are active.
pub(crate) fn campaign() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use campaigns::Column::*;
        table::<campaigns::Entity>("OrosCampaign", Platform::Oros)
            .public()
            .columns([
                Title,
                Description,
                Hashtags,
                Objective,
                PayoutPerAction,
                TotalBudget,
                RemainingBudget,
                Status,
                StartDate,
                EndDate,
                CreatedAt,
                UpdatedAt,
            ])
            .belongs_to("business", BusinessId, user)
            .has_many("applications", campaign_creators::Column::CampaignId, application)
            .described("The creators who applied to it, with what was decided.")
            .has_many("trackingLinks", tracking_links::Column::CampaignId, tracking_link)
            .described("The links that its creators share.")
            .has_many("events", events::Column::CampaignId, event)
            .described("The clicks, conversions and sales that it brought about.")
            .has_many("boosts", boosts::Column::CampaignId, boost)
            .described("The money that supporters added to its budget.")
            .has_many("liveEvents", live_events::Column::CampaignId, live_event)
            .described("The live shopping sessions that belong to it.")
            .create(
                BusinessId,
                [Title, Description, Hashtags, Objective, PayoutPerAction, TotalBudget, StartDate, EndDate],
            )
            .described("Drafts a campaign; nothing is paid until it is funded.")
            .update([Title, Description, Hashtags, StartDate, EndDate])
            .depends_on(&["campaign_creators"])
            .cache(60, Scope::Private)
            .newest_first(CreatedAt)
            .finish()
    });
    &TABLE
}

/// The campaign that an operation is about.
pub(crate) const CAMPAIGN_ID: Argument =
    Argument::new("campaignId", "p_campaign_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Which campaign.");

/// The campaign as the operation left it.
pub(crate) const CAMPAIGN: ObjectField = ObjectField {
    name: "campaign",
    from: "campaign",
    shape: Shape::Row(campaign),
    description: "The campaign as it is now; null where you may not see it.",
};

/// What is done with campaigns beyond drafting and describing them.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        name: "reviseOrosCampaign",
        function: "revise_campaign",
        platform: Platform::Oros,
        description: "Changes what your draft pays for, how much for each, and its budget. Once it is \
            funded, these stand.\n\n\
            Refused as `CAMPAIGN_NOT_FOUND` where it is not yours; `CAMPAIGN_ACTIVE`, `CAMPAIGN_PAUSED` or \
            `CAMPAIGN_COMPLETED` where it is no draft; `AMOUNT_NOT_POSITIVE`, `AMOUNT_TOO_LARGE` or \
            `AMOUNT_TOO_PRECISE` where an amount is not in whole cents within the limits.",
        arguments: &[
            CAMPAIGN_ID,
            Argument::new(
                "objective",
                "p_objective",
                Input::Column(campaign, "objective"),
                "What is paid for: each click, conversion or sale.",
            ),
            Argument::new(
                "payoutPerAction",
                "p_payout_per_action",
                Input::Value(Scalar::Decimal),
                "What each verified action will cost you, in US dollars; the platform's fee comes off it.",
            ),
            Argument::new(
                "totalBudget",
                "p_total_budget",
                Input::Value(Scalar::Decimal),
                "What will be set aside when the campaign is funded, in US dollars.",
            ),
        ],
        outputs: &[CAMPAIGN],
        idempotent: false,
    },
    Operation {
        name: "fundOrosCampaign",
        function: "fund_campaign",
        platform: Platform::Oros,
        description: "Sets your draft's whole budget aside from your wallet and starts the campaign.\n\n\
            Refused as `CAMPAIGN_NOT_FOUND` where it is not yours; `NOT_A_BUSINESS` where you are none; \
            `CAMPAIGN_ACTIVE`, `CAMPAIGN_PAUSED` or `CAMPAIGN_COMPLETED` where it is no draft; \
            `BUDGET_TOO_SMALL` where the budget pays for no action; `INSUFFICIENT_FUNDS` where your wallet \
            does not hold it.",
        arguments: &[CAMPAIGN_ID],
        outputs: &[CAMPAIGN, WALLET, ENTRIES],
        idempotent: true,
    },
    Operation {
        name: "pauseOrosCampaign",
        function: "pause_campaign",
        platform: Platform::Oros,
        description: "Stops your active campaign's payouts for a while; its budget stays set aside.\n\n\
            Refused as `CAMPAIGN_NOT_FOUND` where it is not yours; `CAMPAIGN_DRAFT`, `CAMPAIGN_PAUSED` or \
            `CAMPAIGN_COMPLETED` where it is not active.",
        arguments: &[CAMPAIGN_ID],
        outputs: &[CAMPAIGN],
        idempotent: false,
    },
    Operation {
        name: "resumeOrosCampaign",
        function: "resume_campaign",
        platform: Platform::Oros,
        description: "Goes on with your paused campaign.\n\n\
            Refused as `CAMPAIGN_NOT_FOUND` where it is not yours; `CAMPAIGN_DRAFT`, `CAMPAIGN_ACTIVE` or \
            `CAMPAIGN_COMPLETED` where it is not paused.",
        arguments: &[CAMPAIGN_ID],
        outputs: &[CAMPAIGN],
        idempotent: false,
    },
    Operation {
        name: "completeOrosCampaign",
        function: "complete_campaign",
        platform: Platform::Oros,
        description: "Closes your campaign and returns what is left of its budget, boosts included. \
            Applications still open are rejected.\n\n\
            Refused as `CAMPAIGN_NOT_FOUND` where it is not yours; `CAMPAIGN_DRAFT` or `CAMPAIGN_COMPLETED` \
            where it is not running.",
        arguments: &[CAMPAIGN_ID],
        outputs: &[CAMPAIGN, WALLET, ENTRIES],
        idempotent: true,
    },
];
