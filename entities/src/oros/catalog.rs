//! What `oros` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};

/// The tables and views, in the order of their names.
pub static TABLES: &[Table] = &[
    Table {
        name: "boosts",
        comment: "Money that a supporter added to a campaign's budget.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The boost.",
                ..Column::PLAIN
            },
            Column {
                name: "supporter_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who gave it.",
                ..Column::PLAIN
            },
            Column {
                name: "campaign_id",
                sql_type: SqlType::Uuid,
                references: Some(("campaigns", "id")),
                comment: "The campaign it was given to.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "How much, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was given.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "boost_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "boosts_campaign_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint { name: "boosts_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "boosts_supporter_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["supporter_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "business_profiles",
        comment: "The company behind a business account.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("users", "id")),
                comment: "The business account.",
                ..Column::PLAIN
            },
            Column {
                name: "company_name",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(200),
                comment: "The company's name.",
                ..Column::PLAIN
            },
            Column {
                name: "website",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(500),
                comment: "The company's website.",
                ..Column::PLAIN
            },
            Column {
                name: "industry",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "The trade the company is in.",
                ..Column::PLAIN
            },
            Column {
                name: "verified",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether OROS vouches for the company.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the account became a business.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the profile last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "business_profiles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "business_profiles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "campaign_creators",
        comment: "A creator's part in a campaign, from application to completion.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The participation.",
                ..Column::PLAIN
            },
            Column {
                name: "campaign_id",
                sql_type: SqlType::Uuid,
                references: Some(("campaigns", "id")),
                comment: "The campaign.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator who applied.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["pending", "accepted", "rejected", "completed"],
                comment: "Whether the business has decided, and how.",
                ..Column::PLAIN
            },
            Column {
                name: "total_earned",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                default: true,
                comment: "What the creator has earned by this campaign after fees, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "accepted_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the business accepted the creator.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the creator applied.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "campaign_creators_campaign_id_creator_id_key",
                kind: ConstraintKind::Unique,
                columns: &["campaign_id", "creator_id"],
                comment: "",
            },
            Constraint {
                name: "campaign_creators_campaign_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint {
                name: "campaign_creators_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "campaign_creators_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "campaign_creators_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "campaigns",
        comment: "A business pays creators for what they bring about: clicks, conversions or sales.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The campaign.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The business that runs and pays the campaign.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                length: Some(200),
                comment: "The campaign's name.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What creators are asked to do.",
                ..Column::PLAIN
            },
            Column {
                name: "hashtags",
                sql_type: SqlType::TextArray,
                default: true,
                comment: "The topics of the campaign.",
                ..Column::PLAIN
            },
            Column {
                name: "objective",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["click", "conversion", "sale"],
                comment: "What is paid for: each click, conversion or sale.",
                ..Column::PLAIN
            },
            Column {
                name: "payout_per_action",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "What each verified action costs the business, in US dollars; the platform's fee comes off it.",
                ..Column::PLAIN
            },
            Column {
                name: "total_budget",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                comment: "All that has been set aside for the campaign, in US dollars; in a draft, what will be.",
                ..Column::PLAIN
            },
            Column {
                name: "remaining_budget",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                default: true,
                comment: "What is still set aside for payouts, in US dollars; nothing until the campaign is funded.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["draft", "active", "paused", "completed"],
                comment: "Drafts are unpaid; active campaigns pay; paused ones wait; completed ones are closed and their remainder returned.",
                ..Column::PLAIN
            },
            Column {
                name: "start_date",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the campaign begins.",
                ..Column::PLAIN
            },
            Column {
                name: "end_date",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the campaign ends.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the campaign was drafted.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the campaign last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "campaign_dates_ordered",
                kind: ConstraintKind::Check,
                columns: &["end_date", "start_date"],
                comment: "A campaign does not end before it begins.",
            },
            Constraint {
                name: "campaign_title_says_something",
                kind: ConstraintKind::Check,
                columns: &["title"],
                comment: "A title has at least one visible character.",
            },
            Constraint {
                name: "campaigns_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "campaigns_objective_check",
                kind: ConstraintKind::Check,
                columns: &["objective"],
                comment: "",
            },
            Constraint {
                name: "campaigns_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "campaigns_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "positive_budget",
                kind: ConstraintKind::Check,
                columns: &["total_budget"],
                comment: "A budget is more than nothing.",
            },
            Constraint {
                name: "positive_payout",
                kind: ConstraintKind::Check,
                columns: &["payout_per_action"],
                comment: "What an action pays is more than nothing.",
            },
            Constraint {
                name: "remaining_lte_total",
                kind: ConstraintKind::Check,
                columns: &["remaining_budget", "total_budget"],
                comment: "",
            },
            Constraint {
                name: "valid_remaining",
                kind: ConstraintKind::Check,
                columns: &["remaining_budget"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "communities",
        comment: "A place where a creator gathers people.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The community.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator whose community it is.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "Its name.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "communities_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "communities_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "community_name_says_something",
                kind: ConstraintKind::Check,
                columns: &["name"],
                comment: "A name has at least one visible character.",
            },
        ],
        view: false,
    },
    Table {
        name: "community_members",
        comment: "A person's membership of a community; joining is free.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The membership.",
                ..Column::PLAIN
            },
            Column {
                name: "community_id",
                sql_type: SqlType::Uuid,
                references: Some(("communities", "id")),
                comment: "The community.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The person who joined.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["member", "supporter"],
                comment: "A plain member, or one the creator names a supporter.",
                ..Column::PLAIN
            },
            Column {
                name: "joined_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person joined.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "community_members_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint {
                name: "community_members_community_id_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["community_id", "user_id"],
                comment: "One joins a community once.",
            },
            Constraint {
                name: "community_members_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "community_members_role_check",
                kind: ConstraintKind::Check,
                columns: &["role"],
                comment: "",
            },
            Constraint {
                name: "community_members_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "community_posts",
        comment: "What a creator posts in a community; a tip may be asked for to see it.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The post.",
                ..Column::PLAIN
            },
            Column {
                name: "community_id",
                sql_type: SqlType::Uuid,
                references: Some(("communities", "id")),
                comment: "The community it is posted in.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who posted it.",
                ..Column::PLAIN
            },
            Column {
                name: "content_type",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["text", "image", "video", "link"],
                comment: "Text, an image, a video or a link.",
                ..Column::PLAIN
            },
            Column {
                name: "body",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The text; empty while the post is locked for the reader.",
                ..Column::PLAIN
            },
            Column {
                name: "content_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the image, video or page lies; empty while the post is locked for the reader.",
                ..Column::PLAIN
            },
            Column {
                name: "is_locked",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether a tip is needed to see it.",
                ..Column::PLAIN
            },
            Column {
                name: "min_tip_to_unlock",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                nullable: true,
                comment: "The smallest tip that unlocks it, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was posted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "community_posts_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint {
                name: "community_posts_content_type_check",
                kind: ConstraintKind::Check,
                columns: &["content_type"],
                comment: "",
            },
            Constraint {
                name: "community_posts_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "community_posts_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "locked_post_has_price",
                kind: ConstraintKind::Check,
                columns: &["is_locked", "min_tip_to_unlock"],
                comment: "A locked post has a price of more than nothing.",
            },
            Constraint {
                name: "post_has_content",
                kind: ConstraintKind::Check,
                columns: &["content_type", "body", "content_url"],
                comment: "A text post has a body, any other the address of its content.",
            },
        ],
        view: false,
    },
    Table {
        name: "creator_profiles",
        comment: "What a person shows and asks for as a creator.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("users", "id")),
                comment: "The creator.",
                ..Column::PLAIN
            },
            Column {
                name: "hashtags",
                sql_type: SqlType::TextArray,
                default: true,
                comment: "The topics the creator works on.",
                ..Column::PLAIN
            },
            Column {
                name: "min_tip_amount",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                default: true,
                comment: "The smallest tip the creator takes, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "ranking_score",
                sql_type: SqlType::Numeric { precision: Some(5), scale: Some(2) },
                default: true,
                comment: "How high OROS ranks the creator, set by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "verified",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether OROS vouches for the creator.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person became a creator.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the profile last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "creator_profiles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "creator_profiles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "positive_minimum_tip",
                kind: ConstraintKind::Check,
                columns: &["min_tip_amount"],
                comment: "The smallest tip is more than nothing.",
            },
        ],
        view: false,
    },
    Table {
        name: "events",
        comment: "Something a creator's link brought about: a click, a conversion or a sale.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The event.",
                ..Column::PLAIN
            },
            Column {
                name: "campaign_id",
                sql_type: SqlType::Uuid,
                references: Some(("campaigns", "id")),
                comment: "The campaign it counts for.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator who brought it about.",
                ..Column::PLAIN
            },
            Column {
                name: "tracking_link_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("tracking_links", "id")),
                comment: "The link it came by.",
                ..Column::PLAIN
            },
            Column {
                name: "supporter_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("users", "id")),
                comment: "The supporter who passed the link on, if one did.",
                ..Column::PLAIN
            },
            Column {
                name: "event_type",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["click", "conversion", "sale"],
                comment: "What happened.",
                ..Column::PLAIN
            },
            Column {
                name: "value",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                nullable: true,
                comment: "The amount of the sale, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "verified",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the business or OROS has confirmed that it happened.",
                ..Column::PLAIN
            },
            Column {
                name: "verified_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was confirmed.",
                ..Column::PLAIN
            },
            Column {
                name: "payout_amount",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                nullable: true,
                comment: "What it cost the campaign, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "platform_fee",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                nullable: true,
                comment: "The platform's part of the payout, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "paid",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the creator has been credited for it.",
                ..Column::PLAIN
            },
            Column {
                name: "paid_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the creator was credited.",
                ..Column::PLAIN
            },
            Column {
                name: "ip_address",
                sql_type: SqlType::Inet,
                nullable: true,
                comment: "The network address it came from; administrators only.",
                ..Column::PLAIN
            },
            Column {
                name: "user_agent",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The browser it came from; administrators only.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts, such as the shop's own number of the order (external_id).",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it happened.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "event_paid_when_verified",
                kind: ConstraintKind::Check,
                columns: &["verified", "paid"],
                comment: "",
            },
            Constraint {
                name: "events_campaign_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint {
                name: "events_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "events_event_type_check",
                kind: ConstraintKind::Check,
                columns: &["event_type"],
                comment: "",
            },
            Constraint {
                name: "events_external_id",
                kind: ConstraintKind::Unique,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint { name: "events_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "events_supporter_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["supporter_id"],
                comment: "",
            },
            Constraint {
                name: "events_tracking_link_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["tracking_link_id"],
                comment: "",
            },
            Constraint {
                name: "events_value_check",
                kind: ConstraintKind::Check,
                columns: &["value"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "idempotency_keys",
        comment: "The first answer to each repeatable request, so that a repeated one does nothing twice.",
        primary_key: &["actor", "key"],
        columns: &[
            Column { name: "actor", sql_type: SqlType::Uuid, comment: "Who asked.", ..Column::PLAIN },
            Column {
                name: "key",
                sql_type: SqlType::Text,
                comment: "The key the client chose.",
                ..Column::PLAIN
            },
            Column {
                name: "operation",
                sql_type: SqlType::Text,
                comment: "What was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "request_hash",
                sql_type: SqlType::Other,
                comment: "A hash of the request's arguments.",
                ..Column::PLAIN
            },
            Column {
                name: "response",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What was answered.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was first asked.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "idempotency_keys_key_check",
                kind: ConstraintKind::Check,
                columns: &["key"],
                comment: "",
            },
            Constraint {
                name: "idempotency_keys_pkey",
                kind: ConstraintKind::Unique,
                columns: &["actor", "key"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "ledger_entries",
        comment: "One movement of money into or out of a wallet. Entries are never changed or removed; only their status moves on.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The entry.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                references: Some(("wallets", "id")),
                comment: "The wallet whose money moves.",
                ..Column::PLAIN
            },
            Column {
                name: "source_type",
                sql_type: SqlType::Text,
                length: Some(30),
                values: &[
                    "campaign",
                    "escrow",
                    "withdrawal",
                    "tip",
                    "boost",
                    "live_sale",
                    "refund",
                    "adjustment",
                ],
                comment: "What the money moved for: a campaign's payout, a campaign's escrow, a withdrawal, a tip, a boost, a live sale, a refund or an adjustment by OROS.",
                ..Column::PLAIN
            },
            Column {
                name: "source_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The record that the money moved for: the event of a payout, the campaign of an escrow or refund, the withdrawal, tip, boost, reward or sale.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                comment: "How much, in US dollars; always positive, the direction tells the sign.",
                ..Column::PLAIN
            },
            Column {
                name: "direction",
                sql_type: SqlType::Text,
                length: Some(10),
                values: &["credit", "debit"],
                comment: "Credit brings money in, debit takes it out.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["pending", "settled", "failed", "reversed"],
                comment: "Pending money waits; settled money has moved; failed money never moved; reversed money was moved back.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the entry says on a statement of account.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about the movement.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the entry was made.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "ledger_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "ledger_entries_direction_check",
                kind: ConstraintKind::Check,
                columns: &["direction"],
                comment: "",
            },
            Constraint {
                name: "ledger_entries_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ledger_entries_source_type_check",
                kind: ConstraintKind::Check,
                columns: &["source_type"],
                comment: "",
            },
            Constraint {
                name: "ledger_entries_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "ledger_entries_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
            },
            Constraint {
                name: "ledger_event_paid_once",
                kind: ConstraintKind::Unique,
                columns: &["source_id"],
                comment: "",
            },
            Constraint {
                name: "ledger_withdrawal_debited_once",
                kind: ConstraintKind::Unique,
                columns: &["source_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "live_events",
        comment: "A live shopping session that a creator hosts.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The session.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator who hosts it.",
                ..Column::PLAIN
            },
            Column {
                name: "campaign_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("campaigns", "id")),
                comment: "The campaign it belongs to, if any.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                length: Some(200),
                comment: "Its title.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["scheduled", "live", "ended", "canceled"],
                comment: "Whether it is to come, on air, over, or called off.",
                ..Column::PLAIN
            },
            Column {
                name: "stream_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where to watch it.",
                ..Column::PLAIN
            },
            Column {
                name: "scheduled_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it is planned to begin.",
                ..Column::PLAIN
            },
            Column {
                name: "started_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "ended_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ended.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was announced.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "live_event_title_says_something",
                kind: ConstraintKind::Check,
                columns: &["title"],
                comment: "A title has at least one visible character.",
            },
            Constraint {
                name: "live_events_campaign_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint {
                name: "live_events_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "live_events_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "live_events_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "live_sales",
        comment: "A purchase made during a live shopping session.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The sale.",
                ..Column::PLAIN
            },
            Column {
                name: "live_event_id",
                sql_type: SqlType::Uuid,
                references: Some(("live_events", "id")),
                comment: "The session it was made in.",
                ..Column::PLAIN
            },
            Column {
                name: "buyer_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who bought.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                comment: "What the buyer paid, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "platform_fee",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                default: true,
                comment: "The platform's part of it, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "net_amount",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                comment: "What the host received, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was made.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "live_sale_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "live_sale_fee_within_amount",
                kind: ConstraintKind::Check,
                columns: &["platform_fee", "amount"],
                comment: "",
            },
            Constraint {
                name: "live_sale_net_amount",
                kind: ConstraintKind::Check,
                columns: &["net_amount", "amount", "platform_fee"],
                comment: "",
            },
            Constraint {
                name: "live_sales_buyer_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["buyer_id"],
                comment: "",
            },
            Constraint {
                name: "live_sales_live_event_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["live_event_id"],
                comment: "",
            },
            Constraint {
                name: "live_sales_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "memberships",
        comment: "A paid plan that a person is on.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The membership.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who is on the plan.",
                ..Column::PLAIN
            },
            Column {
                name: "membership_type",
                sql_type: SqlType::Text,
                length: Some(30),
                values: &["creator_plus", "creator_pro", "supporter_plus", "business_growth"],
                comment: "Which plan.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["active", "canceled", "expired"],
                comment: "Whether it runs, was canceled by its owner, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "billing_provider_id",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "The subscription's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "started_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "ends_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ends or ended.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "memberships_membership_type_check",
                kind: ConstraintKind::Check,
                columns: &["membership_type"],
                comment: "",
            },
            Constraint {
                name: "memberships_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "membership_type"],
                comment: "",
            },
            Constraint {
                name: "memberships_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "memberships_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "memberships_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "people",
        comment: "A person on OROS. Everybody sees who they are; the rest is for themselves and administrators.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The account, the same as in the person's token.",
                ..Column::PLAIN
            },
            Column {
                name: "username",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                length: Some(50),
                comment: "The unique name in links and mentions.",
                ..Column::PLAIN
            },
            Column {
                name: "display_name",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "The name shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "profile_image_url",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(500),
                comment: "Where the profile picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "bio",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person says about themselves.",
                ..Column::PLAIN
            },
            Column {
                name: "verified",
                sql_type: SqlType::Boolean,
                nullable: true,
                comment: "Whether OROS vouches for the person as a creator or a business.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address that OROS writes to; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "kyc_status",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["pending", "approved", "rejected"],
                comment: "Whether OROS has checked who the person is; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the account was opened; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the account last changed; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
        ],
        constraints: &[],
        view: true,
    },
    Table {
        name: "posts",
        comment: "What a creator posts in a community. The content of a locked post is shown to its creator and to those whose tip unlocked it.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The post.",
                ..Column::PLAIN
            },
            Column {
                name: "community_id",
                sql_type: SqlType::Uuid,
                references: Some(("communities", "id")),
                comment: "The community it is posted in.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who posted it.",
                ..Column::PLAIN
            },
            Column {
                name: "content_type",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["text", "image", "video", "link"],
                comment: "Text, an image, a video or a link.",
                ..Column::PLAIN
            },
            Column {
                name: "body",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The text; null while the post is locked for the reader.",
                ..Column::PLAIN
            },
            Column {
                name: "content_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the image, video or page lies; null while the post is locked for the reader.",
                ..Column::PLAIN
            },
            Column {
                name: "is_locked",
                sql_type: SqlType::Boolean,
                comment: "Whether a tip is needed to see it.",
                ..Column::PLAIN
            },
            Column {
                name: "min_tip_to_unlock",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                nullable: true,
                comment: "The smallest tip that unlocks it, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "is_open",
                sql_type: SqlType::Boolean,
                nullable: true,
                comment: "Whether the reader sees the content.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                comment: "When it was posted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[],
        view: true,
    },
    Table {
        name: "rewards",
        comment: "What OROS thanks a supporter with.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The reward.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who receives it.",
                ..Column::PLAIN
            },
            Column {
                name: "source",
                sql_type: SqlType::Text,
                length: Some(30),
                values: &["boost", "share", "prediction"],
                comment: "What it is for: a boost, a shared link or a prediction.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "How much, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["pending", "paid"],
                comment: "Whether it has been paid into the wallet.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was granted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "reward_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint { name: "rewards_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "rewards_source_check",
                kind: ConstraintKind::Check,
                columns: &["source"],
                comment: "",
            },
            Constraint {
                name: "rewards_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "rewards_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "settings",
        comment: "The platform's own figures; there is one row.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Boolean,
                default: true,
                unique: true,
                comment: "Always true: there is one row.",
                ..Column::PLAIN
            },
            Column {
                name: "platform_fee_rate",
                sql_type: SqlType::Numeric { precision: Some(5), scale: Some(4) },
                default: true,
                comment: "The platform's part of every tip, payout and sale, as a fraction: 0.10 is a tenth.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "settings_id_check",
                kind: ConstraintKind::Check,
                columns: &["id"],
                comment: "",
            },
            Constraint { name: "settings_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "settings_platform_fee_rate_check",
                kind: ConstraintKind::Check,
                columns: &["platform_fee_rate"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "tip_unlocks",
        comment: "A locked post that a tip opened for its giver.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The unlock.",
                ..Column::PLAIN
            },
            Column {
                name: "tip_id",
                sql_type: SqlType::Uuid,
                references: Some(("tips", "id")),
                comment: "The tip that opened the post.",
                ..Column::PLAIN
            },
            Column {
                name: "community_post_id",
                sql_type: SqlType::Uuid,
                references: Some(("community_posts", "id")),
                comment: "The post that was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "unlocked_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "tip_unlocks_community_post_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_post_id"],
                comment: "",
            },
            Constraint {
                name: "tip_unlocks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "tip_unlocks_tip_id_community_post_id_key",
                kind: ConstraintKind::Unique,
                columns: &["tip_id", "community_post_id"],
                comment: "",
            },
            Constraint {
                name: "tip_unlocks_tip_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["tip_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "tips",
        comment: "Money that a person gave to a creator.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The tip.",
                ..Column::PLAIN
            },
            Column {
                name: "from_user_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who gave it.",
                ..Column::PLAIN
            },
            Column {
                name: "to_creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator who received it.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "What was given, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "platform_fee",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "The platform's part of it, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "net_amount",
                sql_type: SqlType::Numeric { precision: Some(10), scale: Some(2) },
                comment: "What the creator received, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "frequency",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["one_time", "monthly"],
                comment: "Whether it was given once or as one month's part of a monthly tip.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was given.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "tip_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "tip_fee_within_amount",
                kind: ConstraintKind::Check,
                columns: &["platform_fee", "amount"],
                comment: "",
            },
            Constraint {
                name: "tip_net_amount",
                kind: ConstraintKind::Check,
                columns: &["net_amount", "amount", "platform_fee"],
                comment: "",
            },
            Constraint {
                name: "tip_to_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["from_user_id", "to_creator_id"],
                comment: "",
            },
            Constraint {
                name: "tips_frequency_check",
                kind: ConstraintKind::Check,
                columns: &["frequency"],
                comment: "",
            },
            Constraint {
                name: "tips_from_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["from_user_id"],
                comment: "",
            },
            Constraint { name: "tips_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "tips_to_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["to_creator_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "tracking_links",
        comment: "A short link by which a creator's clicks and conversions are counted.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The link.",
                ..Column::PLAIN
            },
            Column {
                name: "campaign_id",
                sql_type: SqlType::Uuid,
                references: Some(("campaigns", "id")),
                comment: "The campaign it counts for.",
                ..Column::PLAIN
            },
            Column {
                name: "creator_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "The creator who shares it.",
                ..Column::PLAIN
            },
            Column {
                name: "supporter_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("users", "id")),
                comment: "The supporter who passes it on, if one does.",
                ..Column::PLAIN
            },
            Column {
                name: "code",
                sql_type: SqlType::Text,
                unique: true,
                length: Some(20),
                comment: "The short code in the link.",
                ..Column::PLAIN
            },
            Column {
                name: "url",
                sql_type: SqlType::Text,
                comment: "Where the link leads.",
                ..Column::PLAIN
            },
            Column {
                name: "click_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How often it was followed.",
                ..Column::PLAIN
            },
            Column {
                name: "conversion_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many conversions and sales came of it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the link was made.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "tracking_links_campaign_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["campaign_id"],
                comment: "",
            },
            Constraint {
                name: "tracking_links_code_key",
                kind: ConstraintKind::Unique,
                columns: &["code"],
                comment: "",
            },
            Constraint {
                name: "tracking_links_creator_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["creator_id"],
                comment: "",
            },
            Constraint {
                name: "tracking_links_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "tracking_links_supporter_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["supporter_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_roles",
        comment: "What a person is on OROS; one may be several things at once.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The assignment of the role.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("users", "id")),
                comment: "Who has the role.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["creator", "supporter", "business", "admin"],
                comment: "Creators earn, supporters tip and boost, businesses run campaigns, administrators keep order.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "Since when the person has the role.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "user_roles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_roles_role_check",
                kind: ConstraintKind::Check,
                columns: &["role"],
                comment: "",
            },
            Constraint {
                name: "user_roles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_roles_user_id_role_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "role"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "users",
        comment: "A person with an OROS account.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The account, the same as in the person's token.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                unique: true,
                length: Some(255),
                comment: "The address that OROS writes to; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "password_hash",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(255),
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "username",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                length: Some(50),
                comment: "The unique name in links and mentions.",
                ..Column::PLAIN
            },
            Column {
                name: "display_name",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "The name shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "profile_image_url",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(500),
                comment: "Where the profile picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "bio",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person says about themselves.",
                ..Column::PLAIN
            },
            Column {
                name: "kyc_status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["pending", "approved", "rejected"],
                comment: "Whether OROS has checked who the person is; money can be withdrawn once it is approved.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the account was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the account last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "username_says_something",
                kind: ConstraintKind::Check,
                columns: &["username"],
                comment: "A username has at least one visible character.",
            },
            Constraint {
                name: "users_email_key",
                kind: ConstraintKind::Unique,
                columns: &["email"],
                comment: "",
            },
            Constraint {
                name: "users_kyc_status_check",
                kind: ConstraintKind::Check,
                columns: &["kyc_status"],
                comment: "",
            },
            Constraint { name: "users_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "users_username_key",
                kind: ConstraintKind::Unique,
                columns: &["username"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "wallets",
        comment: "The money a person has on OROS.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The wallet.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("users", "id")),
                comment: "Whose money it is; everybody has one wallet.",
                ..Column::PLAIN
            },
            Column {
                name: "currency",
                sql_type: SqlType::Text,
                default: true,
                length: Some(3),
                comment: "The currency of all amounts of this wallet, as its ISO 4217 code.",
                ..Column::PLAIN
            },
            Column {
                name: "available_balance",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                default: true,
                comment: "Money that has arrived, in US dollars; requested withdrawals are still part of it.",
                ..Column::PLAIN
            },
            Column {
                name: "pending_balance",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                default: true,
                comment: "Money on its way in, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "version",
                sql_type: SqlType::BigInt,
                default: true,
                comment: "Rises by one with every change of the wallet, so that a missed change can be seen.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the wallet was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the wallet last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "positive_available",
                kind: ConstraintKind::Check,
                columns: &["available_balance"],
                comment: "",
            },
            Constraint {
                name: "positive_pending",
                kind: ConstraintKind::Check,
                columns: &["pending_balance"],
                comment: "",
            },
            Constraint { name: "wallets_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "wallets_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "wallets_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "withdrawals",
        comment: "A request to be paid out.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The withdrawal.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                references: Some(("wallets", "id")),
                comment: "The wallet the money leaves.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                comment: "How much, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "method",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["ach", "instant", "card"],
                comment: "How the money travels: bank transfer (ach), instant transfer, or to a card.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["requested", "processing", "completed", "failed"],
                comment: "How far the payout has come.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_transfer_id",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "The transfer's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "failure_reason",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Why the payout failed, in words for its owner.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was requested.",
                ..Column::PLAIN
            },
            Column {
                name: "processed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was completed or failed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "positive_withdrawal",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "withdrawals_method_check",
                kind: ConstraintKind::Check,
                columns: &["method"],
                comment: "",
            },
            Constraint {
                name: "withdrawals_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "withdrawals_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "withdrawals_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
            },
        ],
        view: false,
    },
];
