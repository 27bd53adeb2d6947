//! What `vibeup` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, SqlType, Table};

/// The tables and views, in the order of their names.
pub static TABLES: &[Table] = &[
    Table {
        name: "admin_users",
        comment: "A person who works for VIBEUP.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The appointment.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("profiles", "id")),
                comment: "Who was appointed.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                default: true,
                values: &["support", "moderator", "admin", "super_admin"],
                comment: "What the person may do: administrators keep order, super administrators also appoint others; support and moderator are titles.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the appointment holds.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person was first appointed.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the appointment last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "affiliate_codes",
        comment: "A code by which a person brings others to VIBEUP.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The code's record.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whose code it is.",
                ..Column::PLAIN
            },
            Column {
                name: "code",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The unique code: 3 to 50 letters, digits, _ and -.",
                ..Column::PLAIN
            },
            Column {
                name: "commission_rate",
                sql_type: SqlType::Numeric { precision: Some(6), scale: Some(4) },
                default: true,
                comment: "The owner's part of what is earned by it, as a fraction: 0.1 is a tenth.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can be used.",
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
        view: false,
    },
    Table {
        name: "affiliate_referrals",
        comment: "A person whom another's code brought to VIBEUP.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The referral.",
                ..Column::PLAIN
            },
            Column {
                name: "code_id",
                sql_type: SqlType::Uuid,
                references: Some(("affiliate_codes", "id")),
                comment: "The code.",
                ..Column::PLAIN
            },
            Column {
                name: "referred_user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("profiles", "id")),
                comment: "Who came by it; one comes once.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "completed", "expired"],
                comment: "Whether it waits, was completed, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was completed.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person came.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "affirmations",
        comment: "A sentence that lifts: the platform's, or a person's own.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The affirmation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Whose it is; empty where it is the platform's, for everybody.",
                ..Column::PLAIN
            },
            Column { name: "body", sql_type: SqlType::Text, comment: "The sentence.", ..Column::PLAIN },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is shown.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was written.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "ai_cache_entries",
        comment: "An answer of an AI model, kept for the next time.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The kept answer.",
                ..Column::PLAIN
            },
            Column {
                name: "cache_key",
                sql_type: SqlType::Text,
                unique: true,
                comment: "A hash of what was asked.",
                ..Column::PLAIN
            },
            Column {
                name: "config_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("ai_model_configs", "id")),
                comment: "Which model answered.",
                ..Column::PLAIN
            },
            Column { name: "response", sql_type: SqlType::Json, comment: "The answer.", ..Column::PLAIN },
            Column {
                name: "hit_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How often it was used again.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "Until when it is kept.",
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
        view: false,
    },
    Table {
        name: "ai_daily_budgets",
        comment: "What an AI model may cost on a day.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The budget.",
                ..Column::PLAIN
            },
            Column {
                name: "config_id",
                sql_type: SqlType::Uuid,
                references: Some(("ai_model_configs", "id")),
                comment: "The model.",
                ..Column::PLAIN
            },
            Column {
                name: "budget_date",
                sql_type: SqlType::Date,
                comment: "The day (UTC).",
                ..Column::PLAIN
            },
            Column {
                name: "limit_usd",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(6) },
                comment: "What it may cost, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "spent_usd",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(6) },
                default: true,
                comment: "What it has cost so far, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was set.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "ai_model_configs",
        comment: "An AI model and what it is used for.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The configuration.",
                ..Column::PLAIN
            },
            Column {
                name: "provider",
                sql_type: SqlType::Text,
                comment: "Who runs the model.",
                ..Column::PLAIN
            },
            Column {
                name: "model",
                sql_type: SqlType::Text,
                comment: "The model's name there.",
                ..Column::PLAIN
            },
            Column {
                name: "task_type",
                sql_type: SqlType::Text,
                default: true,
                comment: "What it is used for.",
                ..Column::PLAIN
            },
            Column {
                name: "priority",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Which model is asked first for a task: the one with the highest.",
                ..Column::PLAIN
            },
            Column {
                name: "settings",
                sql_type: SqlType::Json,
                default: true,
                comment: "How it is asked.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is in use.",
                ..Column::PLAIN
            },
            Column {
                name: "managed_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("admin_users", "id")),
                comment: "The appointment of the administrator who looks after it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was set up.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "ai_model_interactions",
        comment: "One time that an AI model was asked for a person.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The call.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "For whom it was asked.",
                ..Column::PLAIN
            },
            Column {
                name: "config_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("ai_model_configs", "id")),
                comment: "Which model was asked.",
                ..Column::PLAIN
            },
            Column {
                name: "task_type",
                sql_type: SqlType::Text,
                comment: "What it was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "input_tokens",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How much it read, in the model's tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "output_tokens",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How much it wrote, in the model's tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "cost_usd",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(6) },
                default: true,
                comment: "What it cost VIBEUP, in US dollars.",
                ..Column::PLAIN
            },
            Column {
                name: "latency_ms",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long it took, in milliseconds.",
                ..Column::PLAIN
            },
            Column {
                name: "success",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it answered.",
                ..Column::PLAIN
            },
            Column {
                name: "error_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What went wrong; seen by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was asked.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "ai_provider_credentials",
        comment: "VIBEUP's access to a provider of AI models.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The access.",
                ..Column::PLAIN
            },
            Column { name: "provider", sql_type: SqlType::Text, comment: "The provider.", ..Column::PLAIN },
            Column {
                name: "label",
                sql_type: SqlType::Text,
                comment: "What the access is called.",
                ..Column::PLAIN
            },
            Column {
                name: "encrypted_key",
                sql_type: SqlType::Text,
                comment: "Secret; can be set, is never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is in use.",
                ..Column::PLAIN
            },
            Column {
                name: "managed_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("admin_users", "id")),
                comment: "The appointment of the administrator who looks after it.",
                ..Column::PLAIN
            },
            Column {
                name: "rotated_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When its key was last changed.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was set up.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "analytics_events",
        comment: "Something that happened in an app of VIBEUP, for its statistics.",
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
                name: "user_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "To whom it happened; empty once the person is gone.",
                ..Column::PLAIN
            },
            Column {
                name: "event_name",
                sql_type: SqlType::Text,
                comment: "What happened.",
                ..Column::PLAIN
            },
            Column {
                name: "properties",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about it.",
                ..Column::PLAIN
            },
            Column {
                name: "session_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The visit during which it happened.",
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
        view: false,
    },
    Table {
        name: "business_listings",
        comment: "What a business offers.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The offer.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                references: Some(("businesses", "id")),
                comment: "Who offers it.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What it is, in a line.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is, in full.",
                ..Column::PLAIN
            },
            Column {
                name: "price",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                nullable: true,
                comment: "What it costs, in units of its token; empty where the price is asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "token",
                sql_type: SqlType::Text,
                default: true,
                values: &["USDC", "VIBES", "ETH"],
                comment: "The token the price is in.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is on offer.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was first offered.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "business_perks",
        comment: "An advantage that a business gives to members.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The perk.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                references: Some(("businesses", "id")),
                comment: "Who gives it.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What it is, in a line.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is, in full.",
                ..Column::PLAIN
            },
            Column {
                name: "required_tier",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The tier of membership it takes; empty where everybody may have it.",
                ..Column::PLAIN
            },
            Column {
                name: "vibes_cost",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "What it costs, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "max_redemptions",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How often it can be redeemed by all together; empty where there is no end to it.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "Until when it can be redeemed and used.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can be redeemed.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was first given.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "business_verification",
        comment: "A business's request that VIBEUP check and vouch for it.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The request.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                references: Some(("businesses", "id")),
                comment: "The business.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "approved", "rejected"],
                comment: "Whether it waits, was approved or rejected.",
                ..Column::PLAIN
            },
            Column {
                name: "documents",
                sql_type: SqlType::Json,
                default: true,
                comment: "Where the papers lie that the business handed in.",
                ..Column::PLAIN
            },
            Column {
                name: "reviewed_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("admin_users", "id")),
                comment: "The appointment of the administrator who decided.",
                ..Column::PLAIN
            },
            Column {
                name: "reviewed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was decided.",
                ..Column::PLAIN
            },
            Column {
                name: "notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the administrator says about the decision.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was handed in.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "businesses",
        comment: "A business on VIBEUP.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The business.",
                ..Column::PLAIN
            },
            Column {
                name: "owner_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "The person whose business it is.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "slug",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its unique name in links: lower case letters, digits and hyphens.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it does.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The trade it is in.",
                ..Column::PLAIN
            },
            Column {
                name: "website",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Its website.",
                ..Column::PLAIN
            },
            Column {
                name: "is_verified",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether VIBEUP has checked and approved it.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it came to VIBEUP.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "chemistry_assessments",
        comment: "How well two people may go together.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The assessment.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "For whom it was made.",
                ..Column::PLAIN
            },
            Column {
                name: "other_user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "The other person.",
                ..Column::PLAIN
            },
            Column {
                name: "score",
                sql_type: SqlType::Numeric { precision: Some(5), scale: Some(2) },
                comment: "How well, from 0 to 100.",
                ..Column::PLAIN
            },
            Column {
                name: "dimensions",
                sql_type: SqlType::Json,
                default: true,
                comment: "The score in each respect.",
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
        view: false,
    },
    Table {
        name: "communities",
        comment: "A place where people come together.",
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
                references: Some(("profiles", "id")),
                comment: "Who opened it.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("businesses", "id")),
                comment: "The business that manages it, if any.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "slug",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its unique name in links: lower case letters, digits and hyphens.",
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
                name: "visibility",
                sql_type: SqlType::Text,
                default: true,
                values: &["public", "private"],
                comment: "Public ones are seen and joined by everybody, private ones by those whom they let in.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "community_journeys",
        comment: "A programme that a community goes through together.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The journey.",
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
                name: "created_by",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who leads it.",
                ..Column::PLAIN
            },
            Column { name: "title", sql_type: SqlType::Text, comment: "Its title.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "duration_days",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long it takes, in days.",
                ..Column::PLAIN
            },
            Column {
                name: "starts_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it begins.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["draft", "active", "completed"],
                comment: "Whether it is being prepared, runs or is over; one joins while it runs.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was planned.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "community_members",
        comment: "A person's membership of a community.",
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
                references: Some(("profiles", "id")),
                comment: "The person in it.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                default: true,
                values: &["member", "moderator", "owner"],
                comment: "The owner opened the community; moderators let people in and keep order.",
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
        view: false,
    },
    Table {
        name: "community_treasuries",
        comment: "The shared wallet of a community.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The treasury.",
                ..Column::PLAIN
            },
            Column {
                name: "community_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("communities", "id")),
                comment: "The community; it has one treasury at most.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet; nobody spends from it as if it were their own.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "total_balance",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "What it holds, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "spending_limit_daily",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                nullable: true,
                comment: "The most that leaves it in a day (UTC), in units of each token; empty where there is no limit.",
                ..Column::PLAIN
            },
            Column {
                name: "requires_multisig",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether spending takes the approval of several.",
                ..Column::PLAIN
            },
            Column {
                name: "signers",
                sql_type: SqlType::Json,
                default: true,
                comment: "The ids of the people who can spend and approve.",
                ..Column::PLAIN
            },
            Column {
                name: "approval_threshold",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many of them must approve.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "connections",
        comment: "What two people are to each other; a pair has one connection.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The connection.",
                ..Column::PLAIN
            },
            Column {
                name: "requester_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who asked for it, or who blocked the other.",
                ..Column::PLAIN
            },
            Column {
                name: "addressee_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who was asked, or blocked.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "accepted", "declined", "blocked"],
                comment: "Whether it waits for an answer, was accepted or declined, or one has blocked the other.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "responded_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was answered.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "crypto_transactions",
        comment: "One movement of tokens. Its facts never change and it is never removed; it only comes to be confirmed, or fails.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The transaction.",
                ..Column::PLAIN
            },
            Column {
                name: "from_wallet_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet the tokens leave; empty for deposits, rewards and what comes back from staking.",
                ..Column::PLAIN
            },
            Column {
                name: "to_wallet_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet the tokens reach; empty for withdrawals and what is staked.",
                ..Column::PLAIN
            },
            Column {
                name: "from_address",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address on the chain that the tokens leave.",
                ..Column::PLAIN
            },
            Column {
                name: "to_address",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address on the chain that the tokens reach.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                comment: "How much, in units of its token; always positive.",
                ..Column::PLAIN
            },
            Column {
                name: "token",
                sql_type: SqlType::Text,
                values: &["USDC", "VIBES", "ETH"],
                comment: "Which token moves: USDC, VIBES or ETH.",
                ..Column::PLAIN
            },
            Column {
                name: "chain",
                sql_type: SqlType::Text,
                values: &["base", "solana", "polygon"],
                comment: "The blockchain it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "tx_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Its number on the chain, once it is there.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "confirmed", "failed"],
                comment: "Pending tokens are held and wait; confirmed ones have moved; failed ones never moved.",
                ..Column::PLAIN
            },
            Column {
                name: "type",
                sql_type: SqlType::Text,
                values: &[
                    "transfer",
                    "reward",
                    "stake",
                    "unstake",
                    "tip",
                    "payment",
                    "withdrawal",
                    "deposit",
                ],
                comment: "What the tokens moved for.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Where it came from: the practice, message, stake, perk or treasury by its id, and a note.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was made.",
                ..Column::PLAIN
            },
            Column {
                name: "confirmed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was confirmed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "crypto_wallets",
        comment: "A person's wallet for tokens.",
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
                references: Some(("profiles", "id")),
                comment: "Whose it is.",
                ..Column::PLAIN
            },
            Column {
                name: "handle",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The unique name that others pay to, written after an @: lower case letters, digits, _ and -.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_address",
                sql_type: SqlType::Text,
                comment: "Its address on its chain; one that begins with \"vibeup:\" is not on the chain yet.",
                ..Column::PLAIN
            },
            Column {
                name: "chain",
                sql_type: SqlType::Text,
                default: true,
                values: &["base", "solana", "polygon"],
                comment: "The blockchain it is on.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_type",
                sql_type: SqlType::Text,
                default: true,
                values: &["custodial", "hybrid", "self_custody"],
                comment: "Who holds its keys: VIBEUP (custodial), VIBEUP and its owner together (hybrid), or its owner alone (self_custody).",
                ..Column::PLAIN
            },
            Column {
                name: "encrypted_key_share",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "is_primary",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is the one that its owner pays from and is paid to unless they say otherwise; everybody has one such at most.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "discovery_recommendations",
        comment: "Somebody or something that a person may like to know.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The recommendation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "For whom it is.",
                ..Column::PLAIN
            },
            Column {
                name: "target_type",
                sql_type: SqlType::Text,
                values: &["profile", "practice", "community", "business"],
                comment: "Whether it is a person, a practice of the catalogue, a community or a business.",
                ..Column::PLAIN
            },
            Column {
                name: "target_id",
                sql_type: SqlType::Uuid,
                comment: "Who or what it is.",
                ..Column::PLAIN
            },
            Column {
                name: "score",
                sql_type: SqlType::Numeric { precision: Some(6), scale: Some(4) },
                nullable: true,
                comment: "How well it fits, from 0 to 1.",
                ..Column::PLAIN
            },
            Column {
                name: "reason",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Why it is recommended.",
                ..Column::PLAIN
            },
            Column {
                name: "dismissed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person waved it away.",
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
        view: false,
    },
    Table {
        name: "feature_flags",
        comment: "A switch of the platform.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The switch.",
                ..Column::PLAIN
            },
            Column {
                name: "key",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its unique name.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it switches.",
                ..Column::PLAIN
            },
            Column {
                name: "is_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is on.",
                ..Column::PLAIN
            },
            Column {
                name: "rollout_percent",
                sql_type: SqlType::Integer,
                default: true,
                comment: "For how many of a hundred people it is on.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was set up.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
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
        view: false,
    },
    Table {
        name: "impact_comments",
        comment: "What a person says to a feature or an initiative.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The comment.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who wrote it.",
                ..Column::PLAIN
            },
            Column {
                name: "feature_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("impact_features", "id")),
                comment: "The feature, if it is about one.",
                ..Column::PLAIN
            },
            Column {
                name: "initiative_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("impact_initiatives", "id")),
                comment: "The initiative, if it is about one.",
                ..Column::PLAIN
            },
            Column { name: "body", sql_type: SqlType::Text, comment: "The text.", ..Column::PLAIN },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was written.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "impact_features",
        comment: "Something that VIBEUP could learn to do, for members to vote on.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The feature.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What it is, in a line.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is, in full.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["proposed", "planned", "in_progress", "shipped", "declined"],
                comment: "How far it has come.",
                ..Column::PLAIN
            },
            Column {
                name: "created_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Who wrote it down.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was proposed.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "impact_initiatives",
        comment: "Something good that members want to do, for others to vote on.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The initiative.",
                ..Column::PLAIN
            },
            Column {
                name: "community_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("communities", "id")),
                comment: "The community that takes it on, if any.",
                ..Column::PLAIN
            },
            Column {
                name: "created_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Who proposed it.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What it is, in a line.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is, in full.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["proposed", "active", "completed", "declined"],
                comment: "How far it has come.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was proposed.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "impact_results",
        comment: "How the votes for a feature or an initiative add up.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                comment: "The feature or initiative.",
                ..Column::PLAIN
            },
            Column {
                name: "feature_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The feature, if it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "initiative_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The initiative, if it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "votes",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "How many people voted for it.",
                ..Column::PLAIN
            },
            Column {
                name: "weight",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "What their votes weigh together.",
                ..Column::PLAIN
            },
        ],
        view: true,
    },
    Table {
        name: "impact_votes",
        comment: "A person's vote for a feature or an initiative.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The vote.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who votes.",
                ..Column::PLAIN
            },
            Column {
                name: "feature_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("impact_features", "id")),
                comment: "The feature voted for, if it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "initiative_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("impact_initiatives", "id")),
                comment: "The initiative voted for, if it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "weight",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How much the vote counts; staking in some pools doubles or trebles it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was cast.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "journey_participants",
        comment: "A person's part in a journey.",
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
                name: "journey_id",
                sql_type: SqlType::Uuid,
                references: Some(("community_journeys", "id")),
                comment: "The journey.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who takes part.",
                ..Column::PLAIN
            },
            Column {
                name: "progress",
                sql_type: SqlType::Json,
                default: true,
                comment: "How far the person has come.",
                ..Column::PLAIN
            },
            Column {
                name: "joined_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person joined.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person was through.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "memberships",
        comment: "A person's membership of VIBEUP; everybody has one, free at first.",
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
                unique: true,
                references: Some(("profiles", "id")),
                comment: "Whose it is.",
                ..Column::PLAIN
            },
            Column {
                name: "tier",
                sql_type: SqlType::Text,
                default: true,
                comment: "Which membership it is.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "canceled", "expired"],
                comment: "Whether it runs, was canceled by its owner and runs out, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "billing_provider_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The subscription's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "started_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the tier began.",
                ..Column::PLAIN
            },
            Column {
                name: "ends_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ends or ended.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person became a member.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "messages",
        comment: "What one person wrote to another; all messages of two people are their conversation.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The message.",
                ..Column::PLAIN
            },
            Column {
                name: "sender_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who wrote it.",
                ..Column::PLAIN
            },
            Column {
                name: "recipient_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "To whom.",
                ..Column::PLAIN
            },
            Column { name: "body", sql_type: SqlType::Text, comment: "The text.", ..Column::PLAIN },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts, set by the sender's app.",
                ..Column::PLAIN
            },
            Column {
                name: "read_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the recipient read it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was sent.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "mira_interactions",
        comment: "What a person said to MIRA, and what she answered.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The exchange.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who talks with her.",
                ..Column::PLAIN
            },
            Column {
                name: "prompt_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("mira_prompts", "id")),
                comment: "The prompt it began with, if any.",
                ..Column::PLAIN
            },
            Column {
                name: "interaction_type",
                sql_type: SqlType::Text,
                default: true,
                comment: "What kind of exchange it is.",
                ..Column::PLAIN
            },
            Column {
                name: "user_input",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person said.",
                ..Column::PLAIN
            },
            Column {
                name: "mira_response",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What MIRA answered; empty until she has.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts, set by the person's app.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "mira_prompts",
        comment: "A way for MIRA to begin a conversation.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The prompt.",
                ..Column::PLAIN
            },
            Column { name: "key", sql_type: SqlType::Text, comment: "What it is for.", ..Column::PLAIN },
            Column {
                name: "version",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Which wording of it this is, from 1.",
                ..Column::PLAIN
            },
            Column {
                name: "template",
                sql_type: SqlType::Text,
                comment: "The wording, with places to fill in.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is in use.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was written.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "notifications",
        comment: "Something that VIBEUP tells a person.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The notification.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who is told.",
                ..Column::PLAIN
            },
            Column {
                name: "type",
                sql_type: SqlType::Text,
                comment: "What kind of news it is.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "The news in a line.",
                ..Column::PLAIN
            },
            Column {
                name: "body",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The news in full.",
                ..Column::PLAIN
            },
            Column {
                name: "data",
                sql_type: SqlType::Json,
                default: true,
                comment: "The records it is about, by their ids.",
                ..Column::PLAIN
            },
            Column {
                name: "read_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person read it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was told.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "onboarding_state",
        comment: "How far a person has come in getting started; everybody has one.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The record.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("profiles", "id")),
                comment: "Who is getting started.",
                ..Column::PLAIN
            },
            Column {
                name: "current_step",
                sql_type: SqlType::Text,
                default: true,
                comment: "The step the person is at.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_steps",
                sql_type: SqlType::Json,
                default: true,
                comment: "The names of the steps behind them.",
                ..Column::PLAIN
            },
            Column {
                name: "is_complete",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the person is through.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person was through.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person began.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "payment_requests",
        comment: "One person's request that another pay them.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The request.",
                ..Column::PLAIN
            },
            Column {
                name: "requester_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who asks for the money.",
                ..Column::PLAIN
            },
            Column {
                name: "payer_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who is asked.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                comment: "How much is asked for, in units of its token.",
                ..Column::PLAIN
            },
            Column {
                name: "token",
                sql_type: SqlType::Text,
                default: true,
                values: &["USDC", "VIBES", "ETH"],
                comment: "The token that is asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "message_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("messages", "id")),
                comment: "The message that it came with, if any.",
                ..Column::PLAIN
            },
            Column {
                name: "note",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for, in the words of who asks.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "paid", "declined", "expired"],
                comment: "Whether it waits, was paid or declined, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "paid_transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                unique: true,
                references: Some(("crypto_transactions", "id")),
                comment: "The transaction that paid it.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "Until when it can be paid: seven days, unless said otherwise.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "resolved_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was paid, declined or expired.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "people",
        comment: "A person on VIBEUP. Everybody sees who they are; the rest is for themselves and administrators.",
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
                name: "display_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The name shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_url",
                sql_type: SqlType::Text,
                nullable: true,
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
                name: "handle",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The name of the person's primary wallet, to pay to after an @; empty while they have none.",
                ..Column::PLAIN
            },
            Column {
                name: "timezone",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The time zone the person lives in, by its IANA name; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person joined VIBEUP; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the profile last changed; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
        ],
        view: true,
    },
    Table {
        name: "perk_redemptions",
        comment: "A perk that a person has redeemed.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The redemption.",
                ..Column::PLAIN
            },
            Column {
                name: "perk_id",
                sql_type: SqlType::Uuid,
                references: Some(("business_perks", "id")),
                comment: "The perk.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who redeemed it.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                unique: true,
                references: Some(("crypto_transactions", "id")),
                comment: "The transaction that paid for it, where it cost something.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["redeemed", "used", "expired"],
                comment: "Whether it waits to be used, was used, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "redeemed_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was redeemed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "practice_definitions",
        comment: "A practice of VIBEUP's catalogue that people can take up.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The practice of the catalogue.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is and what it is good for.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                comment: "The field it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "default_duration_minutes",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long it usually takes, in minutes.",
                ..Column::PLAIN
            },
            Column {
                name: "instructions",
                sql_type: SqlType::Json,
                default: true,
                comment: "How it is done, step by step.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can be taken up.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it came into the catalogue.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "practice_logs",
        comment: "One time that a person practised.",
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
                name: "practice_id",
                sql_type: SqlType::Uuid,
                references: Some(("practices", "id")),
                comment: "What was practised.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who practised.",
                ..Column::PLAIN
            },
            Column {
                name: "logged_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person practised.",
                ..Column::PLAIN
            },
            Column {
                name: "duration_minutes",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long, in minutes.",
                ..Column::PLAIN
            },
            Column {
                name: "notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person noted.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts, set by the person's app.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was written down.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "practice_stacks",
        comment: "Practices that a business recommends together, in order.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The stack.",
                ..Column::PLAIN
            },
            Column {
                name: "business_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("businesses", "id")),
                comment: "The business that publishes it; empty where VIBEUP does.",
                ..Column::PLAIN
            },
            Column {
                name: "created_by",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who put it together.",
                ..Column::PLAIN
            },
            Column { name: "title", sql_type: SqlType::Text, comment: "Its title.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is good for.",
                ..Column::PLAIN
            },
            Column {
                name: "definition_ids",
                sql_type: SqlType::Other,
                default: true,
                comment: "The practices of the catalogue, in order.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was put together.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "practice_streaks",
        comment: "On how many days in a row a person has practised; every practice has one.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The streak.",
                ..Column::PLAIN
            },
            Column {
                name: "practice_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("practices", "id")),
                comment: "What is practised.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who practises.",
                ..Column::PLAIN
            },
            Column {
                name: "current_streak",
                sql_type: SqlType::Integer,
                default: true,
                comment: "The days in a row up to now; nothing once a whole day was missed.",
                ..Column::PLAIN
            },
            Column {
                name: "longest_streak",
                sql_type: SqlType::Integer,
                default: true,
                comment: "The most days in a row so far.",
                ..Column::PLAIN
            },
            Column {
                name: "last_logged_on",
                sql_type: SqlType::Date,
                nullable: true,
                comment: "The latest day of practice, in the person's time zone.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the streak last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "practices",
        comment: "A practice that a person has taken up.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The practice.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who practises.",
                ..Column::PLAIN
            },
            Column {
                name: "definition_id",
                sql_type: SqlType::Uuid,
                references: Some(("practice_definitions", "id")),
                comment: "What it is, by the catalogue.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person calls it.",
                ..Column::PLAIN
            },
            Column {
                name: "schedule",
                sql_type: SqlType::Json,
                default: true,
                comment: "When the person means to practise.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "paused", "archived"],
                comment: "Whether it runs, rests or is laid aside.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was taken up.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "profile_attributes",
        comment: "One thing a person tells about themselves, by which others may find them.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The attribute.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whom it describes.",
                ..Column::PLAIN
            },
            Column {
                name: "attribute_key",
                sql_type: SqlType::Text,
                comment: "What it is about; a person has one attribute of a key.",
                ..Column::PLAIN
            },
            Column {
                name: "attribute_value",
                sql_type: SqlType::Json,
                comment: "What the person says about it.",
                ..Column::PLAIN
            },
            Column {
                name: "is_public",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether everybody sees it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was first told.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "profile_views",
        comment: "One look of a person at another's profile.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The look.",
                ..Column::PLAIN
            },
            Column {
                name: "viewer_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who looked.",
                ..Column::PLAIN
            },
            Column {
                name: "viewed_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whose profile it was.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "profiles",
        comment: "A person on VIBEUP.",
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
                name: "display_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The name shown to others.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_url",
                sql_type: SqlType::Text,
                nullable: true,
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
                name: "timezone",
                sql_type: SqlType::Text,
                default: true,
                comment: "The time zone the person lives in, by its IANA name; their days, and so their streaks, begin and end by it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person joined VIBEUP.",
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
        view: false,
    },
    Table {
        name: "requests",
        comment: "One person's request that another pay them; from its time of expiry on it is expired, whether or not that is booked.",
        primary_key: &["id"],
        columns: &[
            Column { name: "id", sql_type: SqlType::Uuid, comment: "The request.", ..Column::PLAIN },
            Column {
                name: "requester_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "Who asks for the money.",
                ..Column::PLAIN
            },
            Column {
                name: "payer_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "Who is asked.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                nullable: true,
                comment: "How much is asked for, in units of its token.",
                ..Column::PLAIN
            },
            Column {
                name: "token",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["USDC", "VIBES", "ETH"],
                comment: "The token that is asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "message_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The message that it came with, if any.",
                ..Column::PLAIN
            },
            Column {
                name: "note",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for, in the words of who asks.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["pending", "paid", "declined", "expired"],
                comment: "Whether it waits, was paid or declined, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "paid_transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The transaction that paid it.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "Until when it can be paid.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "resolved_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was paid, declined or expired.",
                ..Column::PLAIN
            },
        ],
        view: true,
    },
    Table {
        name: "search_queries",
        comment: "What a person searched for.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The search.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Who searched; empty once the person is gone.",
                ..Column::PLAIN
            },
            Column { name: "query", sql_type: SqlType::Text, comment: "The words.", ..Column::PLAIN },
            Column {
                name: "filters",
                sql_type: SqlType::Json,
                default: true,
                comment: "What the search was narrowed to.",
                ..Column::PLAIN
            },
            Column {
                name: "result_count",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How much was found.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was.",
                ..Column::PLAIN
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
                name: "referral_days",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How long a referral waits for its completion, in days.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "staking_pools",
        comment: "A pool in which VIBES can be staked.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The pool.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its unique name.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Whom it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "min_stake",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                comment: "The least that can be staked, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "apy_rate",
                sql_type: SqlType::Numeric { precision: Some(6), scale: Some(4) },
                comment: "The interest of a year, as a fraction: 0.05 is 5 %.",
                ..Column::PLAIN
            },
            Column {
                name: "lock_period_days",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How long a stake is locked, in days.",
                ..Column::PLAIN
            },
            Column {
                name: "benefits",
                sql_type: SqlType::Json,
                default: true,
                comment: "What staking in it gives besides, by name.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it takes new stakes.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was opened.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "treasury_approvals",
        comment: "A signer's approval of what a treasury is to spend.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The approval.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_id",
                sql_type: SqlType::Uuid,
                references: Some(("crypto_transactions", "id")),
                comment: "The transaction that is approved.",
                ..Column::PLAIN
            },
            Column {
                name: "signer_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who approves.",
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
        view: false,
    },
    Table {
        name: "user_stakes",
        comment: "VIBES that a person has staked in a pool.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The stake.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who staked.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet the VIBES came from and go back to.",
                ..Column::PLAIN
            },
            Column {
                name: "pool_id",
                sql_type: SqlType::Uuid,
                references: Some(("staking_pools", "id")),
                comment: "The pool.",
                ..Column::PLAIN
            },
            Column {
                name: "staked_amount",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                comment: "How much, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "rewards_earned",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "The interest that was paid when it came back, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "staked_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was staked.",
                ..Column::PLAIN
            },
            Column {
                name: "unlock_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "From when on it can come back.",
                ..Column::PLAIN
            },
            Column {
                name: "unstaked_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it came back.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "unlocking", "unstaked"],
                comment: "Active earns; unlocking was asked back and waits for the end of its lock; unstaked has come back.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "vibe_comments",
        comment: "What a person says to a post, or to another comment on it.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The comment.",
                ..Column::PLAIN
            },
            Column {
                name: "vibe_id",
                sql_type: SqlType::Uuid,
                references: Some(("vibes", "id")),
                comment: "The post.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who wrote it.",
                ..Column::PLAIN
            },
            Column {
                name: "parent_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vibe_comments", "id")),
                comment: "The comment it answers, if any.",
                ..Column::PLAIN
            },
            Column { name: "body", sql_type: SqlType::Text, comment: "The text.", ..Column::PLAIN },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was written.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "vibe_reactions",
        comment: "How a person feels about a post.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The reaction.",
                ..Column::PLAIN
            },
            Column {
                name: "vibe_id",
                sql_type: SqlType::Uuid,
                references: Some(("vibes", "id")),
                comment: "The post.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who reacted.",
                ..Column::PLAIN
            },
            Column {
                name: "reaction",
                sql_type: SqlType::Text,
                comment: "The feeling; a person has each one once for a post.",
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
        view: false,
    },
    Table {
        name: "vibe_rewards",
        comment: "VIBES that a person earned (tokens, not posts).",
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
                references: Some(("profiles", "id")),
                comment: "Who earned it.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet it goes to.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                comment: "How much, in VIBES, the multiplier included.",
                ..Column::PLAIN
            },
            Column {
                name: "reward_type",
                sql_type: SqlType::Text,
                values: &["practice", "streak", "achievement", "referral", "community", "bonus"],
                comment: "What it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "source_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The record it is for: the practice's entry, the streak, the achievement, the referral; one is rewarded once.",
                ..Column::PLAIN
            },
            Column {
                name: "source_type",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["practice_log", "streak", "achievement", "referral"],
                comment: "What kind of record it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "multiplier",
                sql_type: SqlType::Numeric { precision: Some(4), scale: Some(2) },
                default: true,
                comment: "By what a streak has multiplied the reward.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("crypto_transactions", "id")),
                comment: "The transaction that paid it; empty while it waits to be claimed.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about the reward.",
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
        view: false,
    },
    Table {
        name: "vibe_token_balances",
        comment: "The VIBES tokens of a wallet; every wallet has one balance.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The balance.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("crypto_wallets", "id")),
                comment: "The wallet.",
                ..Column::PLAIN
            },
            Column {
                name: "available_balance",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "What has arrived and is not staked, in VIBES; withdrawals under way are still part of it.",
                ..Column::PLAIN
            },
            Column {
                name: "staked_balance",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "What is staked, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "pending_rewards",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "Rewards that were granted and wait to be claimed, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "lifetime_earned",
                sql_type: SqlType::Numeric { precision: Some(20), scale: Some(8) },
                default: true,
                comment: "All rewards and staking interest ever received, in VIBES.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
            Column {
                name: "version",
                sql_type: SqlType::BigInt,
                default: true,
                comment: "Rises by one with every change of the balance, so that a missed change can be seen.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
    Table {
        name: "vibes",
        comment: "What a person posts in a community (not the VIBES token).",
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
                name: "author_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who posted it.",
                ..Column::PLAIN
            },
            Column { name: "body", sql_type: SqlType::Text, comment: "The text.", ..Column::PLAIN },
            Column {
                name: "media_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where its picture or video lies.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was posted.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        view: false,
    },
];
