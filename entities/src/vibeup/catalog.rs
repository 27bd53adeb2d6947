//! What `vibeup` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};

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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "admin_users_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "admin_users_role_check",
                kind: ConstraintKind::Check,
                columns: &["role"],
                comment: "",
            },
            Constraint {
                name: "admin_users_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "admin_users_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "affiliate_code_shape",
                kind: ConstraintKind::Check,
                columns: &["code"],
                comment: "",
            },
            Constraint {
                name: "affiliate_codes_code_key",
                kind: ConstraintKind::Unique,
                columns: &["code"],
                comment: "",
            },
            Constraint {
                name: "affiliate_codes_commission_rate_check",
                kind: ConstraintKind::Check,
                columns: &["commission_rate"],
                comment: "",
            },
            Constraint {
                name: "affiliate_codes_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "affiliate_codes_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "affiliate_referrals_code_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["code_id"],
                comment: "",
            },
            Constraint {
                name: "affiliate_referrals_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "affiliate_referrals_referred_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referred_user_id"],
                comment: "",
            },
            Constraint {
                name: "affiliate_referrals_referred_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["referred_user_id"],
                comment: "",
            },
            Constraint {
                name: "affiliate_referrals_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "referral_completion_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["status", "completed_at"],
                comment: "",
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "affirmations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "affirmations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(128),
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
                comment: "Until when it is kept; for good where empty.",
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
                name: "ai_cache_entries_cache_key_key",
                kind: ConstraintKind::Unique,
                columns: &["cache_key"],
                comment: "",
            },
            Constraint {
                name: "ai_cache_entries_config_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["config_id"],
                comment: "",
            },
            Constraint {
                name: "ai_cache_entries_hit_count_check",
                kind: ConstraintKind::Check,
                columns: &["hit_count"],
                comment: "",
            },
            Constraint {
                name: "ai_cache_entries_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "ai_daily_budgets_config_id_budget_date_key",
                kind: ConstraintKind::Unique,
                columns: &["config_id", "budget_date"],
                comment: "",
            },
            Constraint {
                name: "ai_daily_budgets_config_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["config_id"],
                comment: "",
            },
            Constraint {
                name: "ai_daily_budgets_limit_usd_check",
                kind: ConstraintKind::Check,
                columns: &["limit_usd"],
                comment: "",
            },
            Constraint {
                name: "ai_daily_budgets_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_daily_budgets_spent_usd_check",
                kind: ConstraintKind::Check,
                columns: &["spent_usd"],
                comment: "",
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
                length: Some(50),
                comment: "Who runs the model.",
                ..Column::PLAIN
            },
            Column {
                name: "model",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "The model's name there.",
                ..Column::PLAIN
            },
            Column {
                name: "task_type",
                sql_type: SqlType::Text,
                default: true,
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "ai_model_configs_managed_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["managed_by"],
                comment: "",
            },
            Constraint {
                name: "ai_model_configs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_model_configs_provider_model_task_type_key",
                kind: ConstraintKind::Unique,
                columns: &["provider", "model", "task_type"],
                comment: "",
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "ai_model_interactions_config_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["config_id"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_cost_usd_check",
                kind: ConstraintKind::Check,
                columns: &["cost_usd"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_input_tokens_check",
                kind: ConstraintKind::Check,
                columns: &["input_tokens"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_latency_ms_check",
                kind: ConstraintKind::Check,
                columns: &["latency_ms"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_output_tokens_check",
                kind: ConstraintKind::Check,
                columns: &["output_tokens"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_model_interactions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
            Column {
                name: "provider",
                sql_type: SqlType::Text,
                length: Some(50),
                comment: "The provider.",
                ..Column::PLAIN
            },
            Column {
                name: "label",
                sql_type: SqlType::Text,
                length: Some(100),
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
        constraints: &[
            Constraint {
                name: "ai_provider_credentials_managed_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["managed_by"],
                comment: "",
            },
            Constraint {
                name: "ai_provider_credentials_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_provider_credentials_provider_label_key",
                kind: ConstraintKind::Unique,
                columns: &["provider", "label"],
                comment: "",
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
                length: Some(100),
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
                length: Some(100),
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
        constraints: &[
            Constraint {
                name: "analytics_events_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "analytics_events_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(200),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "business_listings_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "business_listings_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "business_listings_price_check",
                kind: ConstraintKind::Check,
                columns: &["price"],
                comment: "",
            },
            Constraint {
                name: "business_listings_token_check",
                kind: ConstraintKind::Check,
                columns: &["token"],
                comment: "",
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
                length: Some(200),
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
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "business_perks_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "business_perks_max_redemptions_check",
                kind: ConstraintKind::Check,
                columns: &["max_redemptions"],
                comment: "",
            },
            Constraint {
                name: "business_perks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "business_perks_vibes_cost_check",
                kind: ConstraintKind::Check,
                columns: &["vibes_cost"],
                comment: "",
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "business_verification_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "business_verification_one_pending",
                kind: ConstraintKind::Unique,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "business_verification_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "business_verification_reviewed_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["reviewed_by"],
                comment: "",
            },
            Constraint {
                name: "business_verification_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "decision_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["status", "reviewed_at"],
                comment: "",
            },
            Constraint {
                name: "documents_are_a_list",
                kind: ConstraintKind::Check,
                columns: &["documents"],
                comment: "",
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
            Column {
                name: "name",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "Its name.",
                ..Column::PLAIN
            },
            Column {
                name: "slug",
                sql_type: SqlType::Text,
                unique: true,
                length: Some(100),
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "business_slug",
                kind: ConstraintKind::Check,
                columns: &["slug"],
                comment: "",
            },
            Constraint {
                name: "businesses_owner_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["owner_id"],
                comment: "",
            },
            Constraint {
                name: "businesses_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "businesses_slug_key",
                kind: ConstraintKind::Unique,
                columns: &["slug"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "chemistry_assessments_other_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["other_user_id"],
                comment: "",
            },
            Constraint {
                name: "chemistry_assessments_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "chemistry_assessments_score_check",
                kind: ConstraintKind::Check,
                columns: &["score"],
                comment: "",
            },
            Constraint {
                name: "chemistry_assessments_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "chemistry_assessments_user_id_other_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "other_user_id"],
                comment: "",
            },
            Constraint {
                name: "chemistry_with_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["user_id", "other_user_id"],
                comment: "",
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
            Column {
                name: "name",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "Its name.",
                ..Column::PLAIN
            },
            Column {
                name: "slug",
                sql_type: SqlType::Text,
                unique: true,
                length: Some(100),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "communities_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
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
                name: "communities_slug_key",
                kind: ConstraintKind::Unique,
                columns: &["slug"],
                comment: "",
            },
            Constraint {
                name: "communities_visibility_check",
                kind: ConstraintKind::Check,
                columns: &["visibility"],
                comment: "",
            },
            Constraint {
                name: "community_slug",
                kind: ConstraintKind::Check,
                columns: &["slug"],
                comment: "",
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
            Column {
                name: "title",
                sql_type: SqlType::Text,
                length: Some(100),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "community_journeys_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint {
                name: "community_journeys_created_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["created_by"],
                comment: "",
            },
            Constraint {
                name: "community_journeys_duration_days_check",
                kind: ConstraintKind::Check,
                columns: &["duration_days"],
                comment: "",
            },
            Constraint {
                name: "community_journeys_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "community_journeys_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
                length: Some(20),
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
                comment: "",
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
        constraints: &[
            Constraint {
                name: "community_treasuries_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint {
                name: "community_treasuries_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "community_treasuries_wallet",
                kind: ConstraintKind::Unique,
                columns: &["wallet_id"],
                comment: "",
            },
            Constraint {
                name: "community_treasuries_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
            },
            Constraint {
                name: "treasury_balance_not_negative",
                kind: ConstraintKind::Check,
                columns: &["total_balance"],
                comment: "",
            },
            Constraint {
                name: "treasury_limit_positive",
                kind: ConstraintKind::Check,
                columns: &["spending_limit_daily"],
                comment: "",
            },
            Constraint {
                name: "treasury_signers_are_a_list",
                kind: ConstraintKind::Check,
                columns: &["signers"],
                comment: "",
            },
            Constraint {
                name: "treasury_threshold_can_be_met",
                kind: ConstraintKind::Check,
                columns: &["approval_threshold", "requires_multisig", "signers"],
                comment: "",
            },
            Constraint {
                name: "unique_community_treasury",
                kind: ConstraintKind::Unique,
                columns: &["community_id"],
                comment: "",
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "connection_with_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["requester_id", "addressee_id"],
                comment: "",
            },
            Constraint {
                name: "connections_addressee_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["addressee_id"],
                comment: "",
            },
            Constraint { name: "connections_pair", kind: ConstraintKind::Unique, columns: &[], comment: "" },
            Constraint {
                name: "connections_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "connections_requester_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["requester_id"],
                comment: "",
            },
            Constraint {
                name: "connections_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
                length: Some(100),
                comment: "The address on the chain that the tokens leave.",
                ..Column::PLAIN
            },
            Column {
                name: "to_address",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
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
                length: Some(20),
                values: &["USDC", "VIBES", "ETH"],
                comment: "Which token moves: USDC, VIBES or ETH.",
                ..Column::PLAIN
            },
            Column {
                name: "chain",
                sql_type: SqlType::Text,
                length: Some(20),
                values: &["base", "solana", "polygon"],
                comment: "The blockchain it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "tx_hash",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(100),
                comment: "Its number on the chain, once it is there.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["pending", "confirmed", "failed"],
                comment: "Pending tokens are held and wait; confirmed ones have moved; failed ones never moved.",
                ..Column::PLAIN
            },
            Column {
                name: "type",
                sql_type: SqlType::Text,
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "confirmation_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["status", "confirmed_at"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_chain_check",
                kind: ConstraintKind::Check,
                columns: &["chain"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_deposit_once",
                kind: ConstraintKind::Unique,
                columns: &["chain", "tx_hash", "to_wallet_id", "token"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_from_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["from_wallet_id"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_to_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["to_wallet_id"],
                comment: "",
            },
            Constraint {
                name: "crypto_transactions_token_check",
                kind: ConstraintKind::Check,
                columns: &["token"],
                comment: "",
            },
            Constraint {
                name: "transaction_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "transaction_between_two_wallets",
                kind: ConstraintKind::Check,
                columns: &["from_wallet_id", "to_wallet_id"],
                comment: "",
            },
            Constraint {
                name: "transaction_endpoints",
                kind: ConstraintKind::Check,
                columns: &["type", "from_wallet_id", "to_wallet_id"],
                comment: "",
            },
            Constraint {
                name: "valid_status",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint { name: "valid_type", kind: ConstraintKind::Check, columns: &["type"], comment: "" },
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
                length: Some(50),
                comment: "The unique name that others pay to, written after an @: lower case letters, digits, _ and -.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_address",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "Its address on its chain; one that begins with \"vibeup:\" is not on the chain yet.",
                ..Column::PLAIN
            },
            Column {
                name: "chain",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["base", "solana", "polygon"],
                comment: "The blockchain it is on.",
                ..Column::PLAIN
            },
            Column {
                name: "wallet_type",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "crypto_wallets_chain_check",
                kind: ConstraintKind::Check,
                columns: &["chain"],
                comment: "",
            },
            Constraint {
                name: "crypto_wallets_handle_key",
                kind: ConstraintKind::Unique,
                columns: &["handle"],
                comment: "",
            },
            Constraint {
                name: "crypto_wallets_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "crypto_wallets_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "crypto_wallets_wallet_type_check",
                kind: ConstraintKind::Check,
                columns: &["wallet_type"],
                comment: "",
            },
            Constraint {
                name: "unique_user_primary",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "wallet_handle",
                kind: ConstraintKind::Check,
                columns: &["handle"],
                comment: "",
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
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "discovery_recommendations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "discovery_recommendations_score_check",
                kind: ConstraintKind::Check,
                columns: &["score"],
                comment: "",
            },
            Constraint {
                name: "discovery_recommendations_target_type_check",
                kind: ConstraintKind::Check,
                columns: &["target_type"],
                comment: "",
            },
            Constraint {
                name: "discovery_recommendations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(100),
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
        constraints: &[
            Constraint {
                name: "feature_flags_key_key",
                kind: ConstraintKind::Unique,
                columns: &["key"],
                comment: "",
            },
            Constraint {
                name: "feature_flags_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "feature_flags_rollout_percent_check",
                kind: ConstraintKind::Check,
                columns: &["rollout_percent"],
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
        constraints: &[
            Constraint {
                name: "comment_has_one_subject",
                kind: ConstraintKind::Check,
                columns: &["feature_id", "initiative_id"],
                comment: "",
            },
            Constraint {
                name: "impact_comment_length",
                kind: ConstraintKind::Check,
                columns: &["body"],
                comment: "",
            },
            Constraint {
                name: "impact_comments_feature_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["feature_id"],
                comment: "",
            },
            Constraint {
                name: "impact_comments_initiative_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["initiative_id"],
                comment: "",
            },
            Constraint {
                name: "impact_comments_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "impact_comments_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(200),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "impact_features_created_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["created_by"],
                comment: "",
            },
            Constraint {
                name: "impact_features_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "impact_features_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
                length: Some(200),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "impact_initiatives_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint {
                name: "impact_initiatives_created_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["created_by"],
                comment: "",
            },
            Constraint {
                name: "impact_initiatives_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "impact_initiatives_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
        constraints: &[],
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
        constraints: &[
            Constraint {
                name: "impact_votes_feature_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["feature_id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_initiative_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["initiative_id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_user_id_feature_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "feature_id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_user_id_initiative_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "initiative_id"],
                comment: "",
            },
            Constraint {
                name: "impact_votes_weight_check",
                kind: ConstraintKind::Check,
                columns: &["weight"],
                comment: "",
            },
            Constraint {
                name: "vote_has_one_subject",
                kind: ConstraintKind::Check,
                columns: &["feature_id", "initiative_id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "journey_participants_journey_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["journey_id"],
                comment: "",
            },
            Constraint {
                name: "journey_participants_journey_id_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["journey_id", "user_id"],
                comment: "",
            },
            Constraint {
                name: "journey_participants_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "journey_participants_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(30),
                comment: "Which membership it is.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                length: Some(20),
                values: &["active", "canceled", "expired"],
                comment: "Whether it runs, was canceled by its owner and runs out, or has expired.",
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
        constraints: &[
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
            Constraint {
                name: "memberships_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "message_length",
                kind: ConstraintKind::Check,
                columns: &["body"],
                comment: "",
            },
            Constraint {
                name: "message_to_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["sender_id", "recipient_id"],
                comment: "",
            },
            Constraint { name: "messages_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "messages_recipient_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["recipient_id"],
                comment: "",
            },
            Constraint {
                name: "messages_sender_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["sender_id"],
                comment: "",
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
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "mira_interactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "mira_interactions_prompt_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["prompt_id"],
                comment: "",
            },
            Constraint {
                name: "mira_interactions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
            Column {
                name: "key",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "What it is for.",
                ..Column::PLAIN
            },
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
        constraints: &[
            Constraint {
                name: "mira_prompts_key_version_key",
                kind: ConstraintKind::Unique,
                columns: &["key", "version"],
                comment: "",
            },
            Constraint {
                name: "mira_prompts_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "mira_prompts_version_check",
                kind: ConstraintKind::Check,
                columns: &["version"],
                comment: "",
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
                length: Some(50),
                comment: "What kind of news it is.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                length: Some(200),
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
        constraints: &[
            Constraint {
                name: "notifications_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "notifications_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "completed_steps_are_a_list",
                kind: ConstraintKind::Check,
                columns: &["completed_steps"],
                comment: "",
            },
            Constraint {
                name: "completion_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["is_complete", "completed_at"],
                comment: "",
            },
            Constraint {
                name: "onboarding_state_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "onboarding_state_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "onboarding_state_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
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
                length: Some(20),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "payment_has_a_transaction",
                kind: ConstraintKind::Check,
                columns: &["status", "paid_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_message_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["message_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_paid_once",
                kind: ConstraintKind::Unique,
                columns: &["paid_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_paid_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["paid_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_payer_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["payer_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_requester_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["requester_id"],
                comment: "",
            },
            Constraint {
                name: "payment_requests_token_check",
                kind: ConstraintKind::Check,
                columns: &["token"],
                comment: "",
            },
            Constraint {
                name: "request_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "request_to_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["requester_id", "payer_id"],
                comment: "",
            },
            Constraint {
                name: "resolution_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["status", "resolved_at"],
                comment: "",
            },
            Constraint {
                name: "valid_request_status",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
                length: Some(100),
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
                length: Some(50),
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
        constraints: &[],
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "perk_redemptions_paid_once",
                kind: ConstraintKind::Unique,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "perk_redemptions_perk_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["perk_id"],
                comment: "",
            },
            Constraint {
                name: "perk_redemptions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "perk_redemptions_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "perk_redemptions_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "perk_redemptions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                comment: "What it is and what it is good for.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "practice_definitions_default_duration_minutes_check",
                kind: ConstraintKind::Check,
                columns: &["default_duration_minutes"],
                comment: "",
            },
            Constraint {
                name: "practice_definitions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "practice_logs_duration_minutes_check",
                kind: ConstraintKind::Check,
                columns: &["duration_minutes"],
                comment: "",
            },
            Constraint {
                name: "practice_logs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "practice_logs_practice_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["practice_id"],
                comment: "",
            },
            Constraint {
                name: "practice_logs_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
            Column {
                name: "title",
                sql_type: SqlType::Text,
                length: Some(100),
                comment: "Its title.",
                ..Column::PLAIN
            },
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
        constraints: &[
            Constraint {
                name: "practice_stacks_business_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["business_id"],
                comment: "",
            },
            Constraint {
                name: "practice_stacks_created_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["created_by"],
                comment: "",
            },
            Constraint {
                name: "practice_stacks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "stack_length",
                kind: ConstraintKind::Check,
                columns: &["definition_ids"],
                comment: "A stack has 50 practices at most.",
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
        constraints: &[
            Constraint {
                name: "longest_streak_is_longest",
                kind: ConstraintKind::Check,
                columns: &["longest_streak", "current_streak"],
                comment: "",
            },
            Constraint {
                name: "practice_streaks_current_streak_check",
                kind: ConstraintKind::Check,
                columns: &["current_streak"],
                comment: "",
            },
            Constraint {
                name: "practice_streaks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "practice_streaks_practice_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["practice_id"],
                comment: "",
            },
            Constraint {
                name: "practice_streaks_practice_id_key",
                kind: ConstraintKind::Unique,
                columns: &["practice_id"],
                comment: "",
            },
            Constraint {
                name: "practice_streaks_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(100),
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
                length: Some(20),
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
        constraints: &[
            Constraint {
                name: "practices_definition_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["definition_id"],
                comment: "",
            },
            Constraint {
                name: "practices_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "practices_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "practices_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "profile_attributes_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "profile_attributes_user_id_attribute_key_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "attribute_key"],
                comment: "",
            },
            Constraint {
                name: "profile_attributes_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "profile_views_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "profile_views_viewed_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["viewed_id"],
                comment: "",
            },
            Constraint {
                name: "profile_views_viewer_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["viewer_id"],
                comment: "",
            },
            Constraint {
                name: "view_of_somebody_else",
                kind: ConstraintKind::Check,
                columns: &["viewer_id", "viewed_id"],
                comment: "",
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
                length: Some(100),
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
                length: Some(50),
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
        constraints: &[
            Constraint {
                name: "profiles_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["id"],
                comment: "",
            },
            Constraint { name: "profiles_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
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
                length: Some(20),
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
                length: Some(20),
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
        constraints: &[],
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
        constraints: &[
            Constraint {
                name: "search_queries_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "search_queries_result_count_check",
                kind: ConstraintKind::Check,
                columns: &["result_count"],
                comment: "",
            },
            Constraint {
                name: "search_queries_user_id_fkey",
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
                name: "referral_days",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How long a referral waits for its completion, in days; ten years at most.",
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
                name: "settings_referral_days_check",
                kind: ConstraintKind::Check,
                columns: &["referral_days"],
                comment: "",
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
                length: Some(100),
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
        constraints: &[
            Constraint {
                name: "benefits_are_a_list",
                kind: ConstraintKind::Check,
                columns: &["benefits"],
                comment: "",
            },
            Constraint {
                name: "staking_pools_apy_rate_check",
                kind: ConstraintKind::Check,
                columns: &["apy_rate"],
                comment: "",
            },
            Constraint {
                name: "staking_pools_lock_period_days_check",
                kind: ConstraintKind::Check,
                columns: &["lock_period_days"],
                comment: "",
            },
            Constraint {
                name: "staking_pools_min_stake_check",
                kind: ConstraintKind::Check,
                columns: &["min_stake"],
                comment: "",
            },
            Constraint {
                name: "staking_pools_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "staking_pools_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "treasury_approvals_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "treasury_approvals_signer_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["signer_id"],
                comment: "",
            },
            Constraint {
                name: "treasury_approvals_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "treasury_approvals_transaction_id_signer_id_key",
                kind: ConstraintKind::Unique,
                columns: &["transaction_id", "signer_id"],
                comment: "",
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
                length: Some(20),
                values: &["active", "unlocking", "unstaked"],
                comment: "Active earns; unlocking was asked back and waits for the end of its lock; unstaked has come back.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "stake_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["staked_amount"],
                comment: "",
            },
            Constraint {
                name: "stake_rewards_not_negative",
                kind: ConstraintKind::Check,
                columns: &["rewards_earned"],
                comment: "",
            },
            Constraint {
                name: "unstaking_has_a_time",
                kind: ConstraintKind::Check,
                columns: &["status", "unstaked_at"],
                comment: "",
            },
            Constraint {
                name: "user_stakes_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_stakes_pool_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["pool_id"],
                comment: "",
            },
            Constraint {
                name: "user_stakes_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_stakes_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
            },
            Constraint {
                name: "valid_stake_status",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "vibe_comment_length",
                kind: ConstraintKind::Check,
                columns: &["body"],
                comment: "",
            },
            Constraint {
                name: "vibe_comments_parent_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["parent_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_comments_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibe_comments_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_comments_vibe_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vibe_id"],
                comment: "",
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
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "vibe_reactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibe_reactions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_reactions_vibe_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vibe_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_reactions_vibe_id_user_id_reaction_key",
                kind: ConstraintKind::Unique,
                columns: &["vibe_id", "user_id", "reaction"],
                comment: "",
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
                length: Some(30),
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
                length: Some(30),
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
        constraints: &[
            Constraint {
                name: "reward_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "reward_multiplier_positive",
                kind: ConstraintKind::Check,
                columns: &["multiplier"],
                comment: "",
            },
            Constraint {
                name: "reward_source_has_a_type",
                kind: ConstraintKind::Check,
                columns: &["source_id", "source_type"],
                comment: "",
            },
            Constraint {
                name: "valid_reward_type",
                kind: ConstraintKind::Check,
                columns: &["reward_type"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_source_once",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "source_type", "source_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_source_type_check",
                kind: ConstraintKind::Check,
                columns: &["source_type"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_rewards_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
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
        constraints: &[
            Constraint {
                name: "non_negative_balance",
                kind: ConstraintKind::Check,
                columns: &["available_balance", "staked_balance"],
                comment: "",
            },
            Constraint {
                name: "non_negative_rewards",
                kind: ConstraintKind::Check,
                columns: &["pending_rewards", "lifetime_earned"],
                comment: "",
            },
            Constraint {
                name: "unique_wallet_balance",
                kind: ConstraintKind::Unique,
                columns: &["wallet_id"],
                comment: "",
            },
            Constraint {
                name: "vibe_token_balances_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibe_token_balances_wallet_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["wallet_id"],
                comment: "",
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
        constraints: &[
            Constraint { name: "vibe_length", kind: ConstraintKind::Check, columns: &["body"], comment: "" },
            Constraint {
                name: "vibes_author_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["author_id"],
                comment: "",
            },
            Constraint {
                name: "vibes_community_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["community_id"],
                comment: "",
            },
            Constraint { name: "vibes_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
        ],
        view: false,
    },
];
