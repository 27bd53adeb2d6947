//! What `vida` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};

/// The tables and views, in the order of their names.
pub static TABLES: &[Table] = &[
    Table {
        name: "add_ons",
        comment: "Something that can be bought beside a plan.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The add-on's number.",
                ..Column::PLAIN
            },
            Column {
                name: "addon_id",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The add-on's name in links and rules, e.g. `stream_hours`.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                comment: "The add-on's name to people.",
                ..Column::PLAIN
            },
            Column {
                name: "price",
                sql_type: SqlType::Integer,
                comment: "What one costs, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                comment: "What it gives.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_price_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The price's number at the payment provider.",
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
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "add_ons_addon_id_key",
                kind: ConstraintKind::Unique,
                columns: &["addon_id"],
                comment: "",
            },
            Constraint { name: "add_ons_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "add_ons_price_check",
                kind: ConstraintKind::Check,
                columns: &["price"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "avatar_categories",
        comment: "A kind of avatar.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The category's number.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The category's name, as avatars have it.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What belongs to it.",
                ..Column::PLAIN
            },
            Column {
                name: "thumbnail_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where its small picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is offered.",
                ..Column::PLAIN
            },
            Column {
                name: "sort_order",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place among the categories.",
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
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "avatar_categories_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "avatar_categories_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "avatars",
        comment: "A figure that a person streams as.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::BigInt,
                default: true,
                unique: true,
                comment: "The avatar.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Whose avatar it is.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "type",
                sql_type: SqlType::Text,
                values: &["2d-generated", "glb-upload", "preset", "built-in"],
                comment: "Where it comes from: drawn from a picture, uploaded, taken from the presets, or built in.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                default: true,
                comment: "The kind of avatar, by the category's name; `custom` where it is of no kind.",
                ..Column::PLAIN
            },
            Column {
                name: "thumbnail_url",
                sql_type: SqlType::Text,
                comment: "Where its small picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "preview_url",
                sql_type: SqlType::Text,
                comment: "Where its large picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "model_url",
                sql_type: SqlType::Text,
                comment: "Where the model lies.",
                ..Column::PLAIN
            },
            Column {
                name: "file_url",
                sql_type: SqlType::Text,
                comment: "Where the original file lies.",
                ..Column::PLAIN
            },
            Column {
                name: "ipfs_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The file's address on IPFS.",
                ..Column::PLAIN
            },
            Column {
                name: "supabase_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the file's backup lies.",
                ..Column::PLAIN
            },
            Column {
                name: "vertices",
                sql_type: SqlType::Integer,
                comment: "How many vertices the model has.",
                ..Column::PLAIN
            },
            Column {
                name: "control_points",
                sql_type: SqlType::Integer,
                comment: "How many control points the model has.",
                ..Column::PLAIN
            },
            Column {
                name: "file_size",
                sql_type: SqlType::Integer,
                comment: "The size of the file, in bytes.",
                ..Column::PLAIN
            },
            Column {
                name: "is_rigged",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it has a skeleton.",
                ..Column::PLAIN
            },
            Column {
                name: "rigged_model_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the model with its skeleton lies.",
                ..Column::PLAIN
            },
            Column {
                name: "rigged_ipfs_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address on IPFS of the model with its skeleton.",
                ..Column::PLAIN
            },
            Column {
                name: "face_tracking_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it follows the face.",
                ..Column::PLAIN
            },
            Column {
                name: "body_tracking_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it follows the body.",
                ..Column::PLAIN
            },
            Column {
                name: "hand_tracking_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it follows the hands.",
                ..Column::PLAIN
            },
            Column {
                name: "lod_levels",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Coarser versions for when it is seen from afar.",
                ..Column::PLAIN
            },
            Column {
                name: "animations",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The animations it comes with.",
                ..Column::PLAIN
            },
            Column {
                name: "blend_shapes",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The shapes its face can take.",
                ..Column::PLAIN
            },
            Column {
                name: "is_premium",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the platform counts it among the premium ones.",
                ..Column::PLAIN
            },
            Column {
                name: "is_public",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether others may see and use it.",
                ..Column::PLAIN
            },
            Column {
                name: "required_plan",
                sql_type: SqlType::Text,
                default: true,
                references: Some(("subscription_plans", "id")),
                comment: "The lowest plan that may use it.",
                ..Column::PLAIN
            },
            Column {
                name: "usage_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How often it was streamed as.",
                ..Column::PLAIN
            },
            Column {
                name: "last_used_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was last streamed as.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Further facts.",
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
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "avatars_control_points_check",
                kind: ConstraintKind::Check,
                columns: &["control_points"],
                comment: "",
            },
            Constraint {
                name: "avatars_file_size_check",
                kind: ConstraintKind::Check,
                columns: &["file_size"],
                comment: "",
            },
            Constraint {
                name: "avatars_name_check",
                kind: ConstraintKind::Check,
                columns: &["name"],
                comment: "",
            },
            Constraint { name: "avatars_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "avatars_required_plan_fkey",
                kind: ConstraintKind::Reference,
                columns: &["required_plan"],
                comment: "",
            },
            Constraint {
                name: "avatars_type_check",
                kind: ConstraintKind::Check,
                columns: &["type"],
                comment: "",
            },
            Constraint {
                name: "avatars_usage_count_check",
                kind: ConstraintKind::Check,
                columns: &["usage_count"],
                comment: "",
            },
            Constraint {
                name: "avatars_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "avatars_vertices_check",
                kind: ConstraintKind::Check,
                columns: &["vertices"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "background_categories",
        comment: "A kind of background.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The category's number.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The category's name, as backgrounds have it.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What belongs to it.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is offered.",
                ..Column::PLAIN
            },
            Column {
                name: "sort_order",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place among the categories.",
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
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "background_categories_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "background_categories_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "coming_soon_emails",
        comment: "Somebody wants to hear when a plan is there.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The wish.",
                ..Column::PLAIN
            },
            Column { name: "email", sql_type: SqlType::Text, comment: "Where to write to.", ..Column::PLAIN },
            Column {
                name: "plan_name",
                sql_type: SqlType::Text,
                comment: "The plan they wait for.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When they asked.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "coming_soon_emails_email_check",
                kind: ConstraintKind::Check,
                columns: &["email"],
                comment: "",
            },
            Constraint {
                name: "coming_soon_emails_once",
                kind: ConstraintKind::Unique,
                columns: &["plan_name"],
                comment: "",
            },
            Constraint {
                name: "coming_soon_emails_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "coming_soon_emails_plan_name_check",
                kind: ConstraintKind::Check,
                columns: &["plan_name"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "dmca_complaints",
        comment: "Somebody says that content is theirs and must go.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The complaint.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Whose content it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "complainant_name",
                sql_type: SqlType::Text,
                comment: "Who complains.",
                ..Column::PLAIN
            },
            Column {
                name: "complainant_email",
                sql_type: SqlType::Text,
                comment: "Where to answer; for administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "content_url",
                sql_type: SqlType::Text,
                comment: "Where the content lies.",
                ..Column::PLAIN
            },
            Column {
                name: "claimed_work",
                sql_type: SqlType::Text,
                comment: "The work that it is said to be taken from.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                comment: "What the complainant says.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "investigating", "resolved", "dismissed"],
                comment: "How far it has come.",
                ..Column::PLAIN
            },
            Column {
                name: "action_taken",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What was done, e.g. `content_removed`, `user_warned`, `user_suspended`.",
                ..Column::PLAIN
            },
            Column {
                name: "admin_notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What administrators note; for themselves.",
                ..Column::PLAIN
            },
            Column {
                name: "filed_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was made.",
                ..Column::PLAIN
            },
            Column {
                name: "resolved_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was resolved or dismissed.",
                ..Column::PLAIN
            },
            Column {
                name: "resolved_by",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Which administrator ended it.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "complaint_ended_by_somebody",
                kind: ConstraintKind::Check,
                columns: &["status", "resolved_at", "resolved_by"],
                comment: "",
            },
            Constraint {
                name: "dmca_complaints_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "dmca_complaints_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "dmca_complaints_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "gpu_usage_logs",
        comment: "What a piece of work took of the graphics processors.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The entry's number.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                nullable: true,
                references: Some(("users", "id")),
                comment: "Whom the work was for.",
                ..Column::PLAIN
            },
            Column {
                name: "operation",
                sql_type: SqlType::Text,
                values: &["avatar_generation", "streaming", "tracking"],
                comment: "What was done.",
                ..Column::PLAIN
            },
            Column {
                name: "usage",
                sql_type: SqlType::Integer,
                comment: "How busy the processor was, in percent.",
                ..Column::PLAIN
            },
            Column {
                name: "memory_used",
                sql_type: SqlType::Integer,
                comment: "How much memory it took, in megabytes.",
                ..Column::PLAIN
            },
            Column {
                name: "service_id",
                sql_type: SqlType::Text,
                comment: "The service that did it.",
                ..Column::PLAIN
            },
            Column {
                name: "resource_usage",
                sql_type: SqlType::Integer,
                comment: "How long it took, in milliseconds.",
                ..Column::PLAIN
            },
            Column {
                name: "cost",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "What it cost the platform, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Further facts.",
                ..Column::PLAIN
            },
            Column {
                name: "timestamp",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was done.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was recorded.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "gpu_usage_logs_cost_check",
                kind: ConstraintKind::Check,
                columns: &["cost"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_memory_used_check",
                kind: ConstraintKind::Check,
                columns: &["memory_used"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_operation_check",
                kind: ConstraintKind::Check,
                columns: &["operation"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_resource_usage_check",
                kind: ConstraintKind::Check,
                columns: &["resource_usage"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_usage_check",
                kind: ConstraintKind::Check,
                columns: &["usage"],
                comment: "",
            },
            Constraint {
                name: "gpu_usage_logs_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
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
            Column { name: "actor", sql_type: SqlType::Text, comment: "Who asked.", ..Column::PLAIN },
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
        name: "people",
        comment: "A person on VIDA³. Everybody sees who they are; the rest is for themselves and administrators.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The account, the same as in the person's token.",
                ..Column::PLAIN
            },
            Column {
                name: "username",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The unique name in links and mentions.",
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
                name: "twitter_handle",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's name on X.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address that VIDA³ writes to; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "email_verified",
                sql_type: SqlType::Boolean,
                nullable: true,
                comment: "Whether the address is known to be the person's; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person may do on the platform; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "blocked",
                sql_type: SqlType::Boolean,
                nullable: true,
                comment: "Whether the account is suspended; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_plan_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The plan that the person is on; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_status",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["active", "cancelled", "expired"],
                comment: "How the latest subscription stands; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "stream_time_remaining",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long the person may still stream this week, in seconds; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "total_stream_time",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long the person has streamed in all, in seconds; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "total_stream_sessions",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How many streams the person has ended; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_count",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How many avatars the person has now; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "avatars_created",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How many avatars the person has ever made; seen by its owner and by administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "last_stream_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person last streamed; seen by its owner and by administrators.",
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
        name: "preset_avatars",
        comment: "An avatar that the platform lends.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The preset's number.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "category_id",
                sql_type: SqlType::Integer,
                nullable: true,
                references: Some(("avatar_categories", "id")),
                comment: "The category it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "thumbnail_url",
                sql_type: SqlType::Text,
                comment: "Where its small picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "preview_url",
                sql_type: SqlType::Text,
                comment: "Where its large picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "model_url",
                sql_type: SqlType::Text,
                comment: "Where the model lies.",
                ..Column::PLAIN
            },
            Column {
                name: "ipfs_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The model's address on IPFS.",
                ..Column::PLAIN
            },
            Column {
                name: "vertices",
                sql_type: SqlType::Integer,
                comment: "How many vertices the model has.",
                ..Column::PLAIN
            },
            Column {
                name: "file_size",
                sql_type: SqlType::Integer,
                comment: "The size of the model's file, in bytes.",
                ..Column::PLAIN
            },
            Column {
                name: "is_rigged",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it has a skeleton.",
                ..Column::PLAIN
            },
            Column {
                name: "face_tracking_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can follow the face.",
                ..Column::PLAIN
            },
            Column {
                name: "body_tracking_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can follow the body.",
                ..Column::PLAIN
            },
            Column {
                name: "animations",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The animations it comes with.",
                ..Column::PLAIN
            },
            Column {
                name: "blend_shapes",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The shapes its face can take.",
                ..Column::PLAIN
            },
            Column {
                name: "required_plan",
                sql_type: SqlType::Text,
                default: true,
                references: Some(("subscription_plans", "id")),
                comment: "The lowest plan that may use it.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is offered.",
                ..Column::PLAIN
            },
            Column {
                name: "usage_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How often people took it on.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Further facts.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was added.",
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
                name: "preset_avatars_category_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["category_id"],
                comment: "",
            },
            Constraint {
                name: "preset_avatars_file_size_check",
                kind: ConstraintKind::Check,
                columns: &["file_size"],
                comment: "",
            },
            Constraint {
                name: "preset_avatars_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "preset_avatars_required_plan_fkey",
                kind: ConstraintKind::Reference,
                columns: &["required_plan"],
                comment: "",
            },
            Constraint {
                name: "preset_avatars_usage_count_check",
                kind: ConstraintKind::Check,
                columns: &["usage_count"],
                comment: "",
            },
            Constraint {
                name: "preset_avatars_vertices_check",
                kind: ConstraintKind::Check,
                columns: &["vertices"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "rtmp_sources",
        comment: "A place that a person streams to.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The place's number.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Whose it is.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "url",
                sql_type: SqlType::Text,
                comment: "Its address (rtmp or rtmps).",
                ..Column::PLAIN
            },
            Column {
                name: "stream_key",
                sql_type: SqlType::Text,
                comment: "Secret; can be written and is never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "bitrate",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How much is sent, in kilobits a second.",
                ..Column::PLAIN
            },
            Column {
                name: "is_default",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether streams go here unless told otherwise; one at most.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was added.",
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
                name: "rtmp_sources_bitrate_check",
                kind: ConstraintKind::Check,
                columns: &["bitrate"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_name_check",
                kind: ConstraintKind::Check,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_one_default",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_stream_key_check",
                kind: ConstraintKind::Check,
                columns: &["stream_key"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_url_check",
                kind: ConstraintKind::Check,
                columns: &["url"],
                comment: "",
            },
            Constraint {
                name: "rtmp_sources_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "scheduled_work",
        comment: "What is to be done from time to time, and how often.",
        primary_key: &["name"],
        columns: &[
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The function that does it.",
                ..Column::PLAIN
            },
            Column {
                name: "runs_every",
                sql_type: SqlType::Other,
                comment: "How much time passes between two runs.",
                ..Column::PLAIN
            },
            Column {
                name: "last_ran_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it last ran.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "scheduled_work_pkey",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "scheduled_work_runs_every_check",
                kind: ConstraintKind::Check,
                columns: &["runs_every"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "sessions",
        comment: "Sessions of the website; nobody's to see.",
        primary_key: &["sid"],
        columns: &[
            Column {
                name: "sid",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The session.",
                ..Column::PLAIN
            },
            Column {
                name: "sess",
                sql_type: SqlType::Json,
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "expire",
                sql_type: SqlType::Timestamptz,
                comment: "When it ends.",
                ..Column::PLAIN
            },
        ],
        constraints: &[Constraint {
            name: "sessions_pkey",
            kind: ConstraintKind::Unique,
            columns: &["sid"],
            comment: "",
        }],
        view: false,
    },
    Table {
        name: "stream_backgrounds",
        comment: "A picture behind the avatar.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The background's number.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "Its name.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it shows.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                comment: "The kind of background, by the category's name.",
                ..Column::PLAIN
            },
            Column {
                name: "image_url",
                sql_type: SqlType::Text,
                comment: "Where the picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "thumbnail_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where its small picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is offered.",
                ..Column::PLAIN
            },
            Column {
                name: "sort_order",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place among the backgrounds.",
                ..Column::PLAIN
            },
            Column {
                name: "required_plan",
                sql_type: SqlType::Text,
                default: true,
                references: Some(("subscription_plans", "id")),
                comment: "The lowest plan that may use it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_by",
                sql_type: SqlType::Text,
                nullable: true,
                references: Some(("users", "id")),
                comment: "Which administrator added it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was added.",
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
                name: "stream_backgrounds_created_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["created_by"],
                comment: "",
            },
            Constraint {
                name: "stream_backgrounds_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "stream_backgrounds_required_plan_fkey",
                kind: ConstraintKind::Reference,
                columns: &["required_plan"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "streaming_sessions",
        comment: "A stream, running or past.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The stream.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Who streams.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_id",
                sql_type: SqlType::BigInt,
                nullable: true,
                references: Some(("avatars", "id")),
                comment: "The avatar they stream as.",
                ..Column::PLAIN
            },
            Column {
                name: "start_time",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "end_time",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ended.",
                ..Column::PLAIN
            },
            Column {
                name: "duration",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long it lasted, in seconds.",
                ..Column::PLAIN
            },
            Column {
                name: "platform",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["twitter_spaces", "other"],
                comment: "Where it is shown.",
                ..Column::PLAIN
            },
            Column {
                name: "viewers",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many people watch, or watched at most.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "ended", "failed"],
                comment: "Whether it runs, ended, or broke off.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Further facts; `background_id` names the background.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was recorded.",
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
                name: "stream_in_order",
                kind: ConstraintKind::Check,
                columns: &["end_time", "start_time"],
                comment: "",
            },
            Constraint {
                name: "stream_over_with_times",
                kind: ConstraintKind::Check,
                columns: &["status", "end_time", "duration"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_avatar_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["avatar_id"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_duration_check",
                kind: ConstraintKind::Check,
                columns: &["duration"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_platform_check",
                kind: ConstraintKind::Check,
                columns: &["platform"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "streaming_sessions_viewers_check",
                kind: ConstraintKind::Check,
                columns: &["viewers"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "subscription_plans",
        comment: "A plan that people can subscribe to, and what it lets them do.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Text,
                unique: true,
                values: &["free", "reply_guy", "spartan", "zeus", "goat"],
                comment: "The plan's name in links and rules.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                comment: "The plan's name to people.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                comment: "What the plan is for.",
                ..Column::PLAIN
            },
            Column {
                name: "price",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                comment: "What one billing interval costs, in units of the currency (dollars, not cents).",
                ..Column::PLAIN
            },
            Column {
                name: "currency",
                sql_type: SqlType::Text,
                default: true,
                comment: "The price's currency, as its ISO 4217 code.",
                ..Column::PLAIN
            },
            Column {
                name: "billing_interval",
                sql_type: SqlType::Text,
                default: true,
                comment: "How often the price is paid.",
                ..Column::PLAIN
            },
            Column {
                name: "stream_minutes_per_week",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many minutes one may stream in a week, which begins on Monday in UTC.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_max_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many avatars one may have at a time.",
                ..Column::PLAIN
            },
            Column {
                name: "max_concurrent_streams",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many streams one may run at a time.",
                ..Column::PLAIN
            },
            Column {
                name: "max_resolution",
                sql_type: SqlType::Text,
                default: true,
                comment: "The finest picture of a stream.",
                ..Column::PLAIN
            },
            Column {
                name: "marketplace_access",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the marketplace is open.",
                ..Column::PLAIN
            },
            Column {
                name: "custom_avatars",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether one may upload avatars of one's own.",
                ..Column::PLAIN
            },
            Column {
                name: "priority_support",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether questions are answered first.",
                ..Column::PLAIN
            },
            Column {
                name: "white_label",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether streams go without VIDA³'s name.",
                ..Column::PLAIN
            },
            Column {
                name: "api_access",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether programs may use the account.",
                ..Column::PLAIN
            },
            Column {
                name: "is_popular",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the plan is shown as the popular one.",
                ..Column::PLAIN
            },
            Column {
                name: "is_free",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it costs nothing.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is offered.",
                ..Column::PLAIN
            },
            Column {
                name: "sort_order",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place among the plans; higher plans include what lower ones unlock.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_product_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The product's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_price_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The price's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "x_spaces_hosting",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether one may host spaces on X.",
                ..Column::PLAIN
            },
            Column {
                name: "rigging_studio_access",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the rigging studio is open.",
                ..Column::PLAIN
            },
            Column {
                name: "max_morph_points",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many morph points an avatar may have.",
                ..Column::PLAIN
            },
            Column {
                name: "buddy_invite_access",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether one may invite buddies.",
                ..Column::PLAIN
            },
            Column {
                name: "is_coming_soon",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is announced and not yet offered.",
                ..Column::PLAIN
            },
            Column {
                name: "max_bones",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many bones automatic rigging makes.",
                ..Column::PLAIN
            },
            Column {
                name: "max_morph_targets",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many morph targets automatic rigging makes.",
                ..Column::PLAIN
            },
            Column {
                name: "tracking_precision",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                default: true,
                comment: "How precise tracking is, from 0 to 1.",
                ..Column::PLAIN
            },
            Column {
                name: "animation_smoothness",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                default: true,
                comment: "How smooth animation is, from 0 to 1.",
                ..Column::PLAIN
            },
            Column {
                name: "rigging_features",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What automatic rigging can do.",
                ..Column::PLAIN
            },
            Column {
                name: "bone_structure",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The bones that automatic rigging makes.",
                ..Column::PLAIN
            },
            Column {
                name: "animation_responsiveness",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                default: true,
                comment: "How fast animation follows, from 0 to 1.",
                ..Column::PLAIN
            },
            Column {
                name: "face_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow the face.",
                ..Column::PLAIN
            },
            Column {
                name: "body_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow the body.",
                ..Column::PLAIN
            },
            Column {
                name: "hand_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow the hands.",
                ..Column::PLAIN
            },
            Column {
                name: "finger_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow the fingers.",
                ..Column::PLAIN
            },
            Column {
                name: "eye_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow the eyes.",
                ..Column::PLAIN
            },
            Column {
                name: "expression_tracking",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars follow expressions.",
                ..Column::PLAIN
            },
            Column {
                name: "auto_rigging_enabled",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether avatars are rigged automatically.",
                ..Column::PLAIN
            },
            Column {
                name: "max_file_size_mb",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How large an uploaded file may be, in megabytes of 1,048,576 bytes.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the plan was made.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the plan last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "free_costs_nothing",
                kind: ConstraintKind::Check,
                columns: &["is_free", "price"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_animation_responsiveness_check",
                kind: ConstraintKind::Check,
                columns: &["animation_responsiveness"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_animation_smoothness_check",
                kind: ConstraintKind::Check,
                columns: &["animation_smoothness"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_avatar_max_count_check",
                kind: ConstraintKind::Check,
                columns: &["avatar_max_count"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_id_check",
                kind: ConstraintKind::Check,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_max_bones_check",
                kind: ConstraintKind::Check,
                columns: &["max_bones"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_max_concurrent_streams_check",
                kind: ConstraintKind::Check,
                columns: &["max_concurrent_streams"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_max_file_size_mb_check",
                kind: ConstraintKind::Check,
                columns: &["max_file_size_mb"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_max_morph_points_check",
                kind: ConstraintKind::Check,
                columns: &["max_morph_points"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_max_morph_targets_check",
                kind: ConstraintKind::Check,
                columns: &["max_morph_targets"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_price_check",
                kind: ConstraintKind::Check,
                columns: &["price"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_stream_minutes_per_week_check",
                kind: ConstraintKind::Check,
                columns: &["stream_minutes_per_week"],
                comment: "",
            },
            Constraint {
                name: "subscription_plans_tracking_precision_check",
                kind: ConstraintKind::Check,
                columns: &["tracking_precision"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "system_logs",
        comment: "Something that happened in the platform's services.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The entry's number.",
                ..Column::PLAIN
            },
            Column {
                name: "level",
                sql_type: SqlType::Text,
                values: &["info", "warning", "error"],
                comment: "How grave it is.",
                ..Column::PLAIN
            },
            Column {
                name: "type",
                sql_type: SqlType::Text,
                values: &["info", "warning", "error"],
                comment: "What it is, in the same words.",
                ..Column::PLAIN
            },
            Column {
                name: "service",
                sql_type: SqlType::Text,
                values: &["auth", "avatar", "stream", "subscription"],
                comment: "The service it happened in.",
                ..Column::PLAIN
            },
            Column { name: "message", sql_type: SqlType::Text, comment: "What happened.", ..Column::PLAIN },
            Column {
                name: "details",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Further facts.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                nullable: true,
                references: Some(("users", "id")),
                comment: "Whom it happened to.",
                ..Column::PLAIN
            },
            Column {
                name: "timestamp",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it happened.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was recorded.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "system_logs_level_check",
                kind: ConstraintKind::Check,
                columns: &["level"],
                comment: "",
            },
            Constraint {
                name: "system_logs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "system_logs_service_check",
                kind: ConstraintKind::Check,
                columns: &["service"],
                comment: "",
            },
            Constraint {
                name: "system_logs_type_check",
                kind: ConstraintKind::Check,
                columns: &["type"],
                comment: "",
            },
            Constraint {
                name: "system_logs_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_add_ons",
        comment: "An add-on that a person has bought.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The purchase.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Who bought it.",
                ..Column::PLAIN
            },
            Column {
                name: "addon_id",
                sql_type: SqlType::Text,
                references: Some(("add_ons", "addon_id")),
                comment: "The add-on.",
                ..Column::PLAIN
            },
            Column {
                name: "quantity",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many of it.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "used", "expired"],
                comment: "Whether it waits to be used, was used, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "Until when it can be used; null where it has no end.",
                ..Column::PLAIN
            },
            Column {
                name: "used_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was used.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was bought.",
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
                name: "used_at_some_time",
                kind: ConstraintKind::Check,
                columns: &["status", "used_at"],
                comment: "",
            },
            Constraint {
                name: "user_add_ons_addon_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["addon_id"],
                comment: "",
            },
            Constraint {
                name: "user_add_ons_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_add_ons_quantity_check",
                kind: ConstraintKind::Check,
                columns: &["quantity"],
                comment: "",
            },
            Constraint {
                name: "user_add_ons_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "user_add_ons_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_subscriptions",
        comment: "A person's subscription to a plan.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The subscription.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Who subscribes; everybody has one active subscription at most.",
                ..Column::PLAIN
            },
            Column {
                name: "plan_id",
                sql_type: SqlType::Text,
                references: Some(("subscription_plans", "id")),
                comment: "The plan.",
                ..Column::PLAIN
            },
            Column {
                name: "start_date",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "end_date",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ends or ended; null where it has no end.",
                ..Column::PLAIN
            },
            Column {
                name: "auto_renew",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is to be paid again when it ends.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "cancelled", "expired"],
                comment: "Whether it runs, was cancelled, or has expired.",
                ..Column::PLAIN
            },
            Column {
                name: "stream_time_remaining",
                sql_type: SqlType::Integer,
                comment: "How long the person may still stream this week, in whole minutes.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_subscription_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The subscription's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was recorded.",
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
                name: "subscription_in_order",
                kind: ConstraintKind::Check,
                columns: &["end_date", "start_date"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_plan_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["plan_id"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_stream_time_remaining_check",
                kind: ConstraintKind::Check,
                columns: &["stream_time_remaining"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_stripe_subscription_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_subscription_id"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_suspensions",
        comment: "A person is shut out for a while: they can look and not act.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The suspension.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Who is suspended.",
                ..Column::PLAIN
            },
            Column {
                name: "suspension_type",
                sql_type: SqlType::Text,
                values: &["manual", "automated", "dmca"],
                comment: "Whether an administrator, a rule, or a complaint brought it about.",
                ..Column::PLAIN
            },
            Column {
                name: "suspension_level",
                sql_type: SqlType::Integer,
                comment: "How long it lasts: 1, 3, 7, 14, 30 or 180 days at levels 1 to 6, for ever at level 7.",
                ..Column::PLAIN
            },
            Column {
                name: "reason",
                sql_type: SqlType::Text,
                comment: "Why, in words for the person.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What happened.",
                ..Column::PLAIN
            },
            Column {
                name: "issued_by",
                sql_type: SqlType::Text,
                comment: "Which administrator issued it, or `system`.",
                ..Column::PLAIN
            },
            Column {
                name: "issued_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it ends; null where it is permanent.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it still holds.",
                ..Column::PLAIN
            },
            Column {
                name: "auto_reactivate_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it is lifted by itself.",
                ..Column::PLAIN
            },
            Column {
                name: "appeal_submitted",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the person has appealed.",
                ..Column::PLAIN
            },
            Column {
                name: "appeal_notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person says in the appeal.",
                ..Column::PLAIN
            },
            Column {
                name: "related_dmca_id",
                sql_type: SqlType::Integer,
                nullable: true,
                references: Some(("dmca_complaints", "id")),
                comment: "The complaint that brought it about.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "permanent_at_the_top",
                kind: ConstraintKind::Check,
                columns: &["suspension_level", "expires_at"],
                comment: "",
            },
            Constraint {
                name: "user_suspensions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_suspensions_related_dmca_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["related_dmca_id"],
                comment: "",
            },
            Constraint {
                name: "user_suspensions_suspension_level_check",
                kind: ConstraintKind::Check,
                columns: &["suspension_level"],
                comment: "",
            },
            Constraint {
                name: "user_suspensions_suspension_type_check",
                kind: ConstraintKind::Check,
                columns: &["suspension_type"],
                comment: "",
            },
            Constraint {
                name: "user_suspensions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_warnings",
        comment: "A person is told that they broke a rule.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Integer,
                default: true,
                unique: true,
                comment: "The warning.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Text,
                references: Some(("users", "id")),
                comment: "Who is warned.",
                ..Column::PLAIN
            },
            Column {
                name: "warning_type",
                sql_type: SqlType::Text,
                values: &["dmca", "community_guidelines", "tos_violation"],
                comment: "Which rules it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "reason",
                sql_type: SqlType::Text,
                comment: "Why, in words for the person.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What happened.",
                ..Column::PLAIN
            },
            Column {
                name: "issued_by",
                sql_type: SqlType::Text,
                comment: "Which administrator issued it, or `system`.",
                ..Column::PLAIN
            },
            Column {
                name: "issued_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was issued.",
                ..Column::PLAIN
            },
            Column {
                name: "acknowledged",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the person has taken note.",
                ..Column::PLAIN
            },
            Column {
                name: "acknowledged_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person took note.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "acknowledged_at_some_time",
                kind: ConstraintKind::Check,
                columns: &["acknowledged", "acknowledged_at"],
                comment: "",
            },
            Constraint {
                name: "user_warnings_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_warnings_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_warnings_warning_type_check",
                kind: ConstraintKind::Check,
                columns: &["warning_type"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "users",
        comment: "A person with a VIDA³ account.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The account, the same as in the person's token.",
                ..Column::PLAIN
            },
            Column {
                name: "username",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The unique name in links and mentions.",
                ..Column::PLAIN
            },
            Column {
                name: "password",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The address that VIDA³ writes to; seen by its owner and by administrators.",
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
                name: "role",
                sql_type: SqlType::Text,
                default: true,
                comment: "What the person may do on the platform: `user`, or `admin` for those who keep order.",
                ..Column::PLAIN
            },
            Column {
                name: "twitter_handle",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's name on X.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_customer_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The customer's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_subscription_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The number of the latest subscription at the payment provider.",
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
            Column {
                name: "blocked",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the account is suspended: its owner can look and not act.",
                ..Column::PLAIN
            },
            Column {
                name: "email_verified",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the address is known to be the person's.",
                ..Column::PLAIN
            },
            Column {
                name: "twitter_token",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "twitter_token_secret",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Secret; never shown.",
                ..Column::PLAIN
            },
            Column {
                name: "google_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The person's number at Google, where they sign in with it.",
                ..Column::PLAIN
            },
            Column {
                name: "twitter_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The person's number at X, where they sign in with it.",
                ..Column::PLAIN
            },
            Column {
                name: "plan",
                sql_type: SqlType::Text,
                default: true,
                comment: "The same as the subscription's plan.",
                ..Column::PLAIN
            },
            Column {
                name: "stream_time_remaining",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How long the person may still stream this week, in seconds.",
                ..Column::PLAIN
            },
            Column {
                name: "total_stream_time",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How long the person has streamed in all, in seconds.",
                ..Column::PLAIN
            },
            Column {
                name: "total_stream_sessions",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many streams the person has ended.",
                ..Column::PLAIN
            },
            Column {
                name: "avatars_created",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many avatars the person has ever made.",
                ..Column::PLAIN
            },
            Column {
                name: "last_stream_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person last streamed.",
                ..Column::PLAIN
            },
            Column {
                name: "last_avatar_created_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person last made an avatar.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_start_date",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the latest subscription began.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_end_date",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the latest subscription ends or ended.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_plan_id",
                sql_type: SqlType::Text,
                default: true,
                references: Some(("subscription_plans", "id")),
                comment: "The plan that the person is on.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "cancelled", "expired"],
                comment: "How the latest subscription stands.",
                ..Column::PLAIN
            },
            Column {
                name: "avatar_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many avatars the person has now.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "avatars_were_created",
                kind: ConstraintKind::Check,
                columns: &["avatars_created", "avatar_count"],
                comment: "",
            },
            Constraint {
                name: "users_avatar_count_check",
                kind: ConstraintKind::Check,
                columns: &["avatar_count"],
                comment: "",
            },
            Constraint {
                name: "users_avatar_url_check",
                kind: ConstraintKind::Check,
                columns: &["avatar_url"],
                comment: "",
            },
            Constraint {
                name: "users_email_check",
                kind: ConstraintKind::Check,
                columns: &["email"],
                comment: "",
            },
            Constraint {
                name: "users_email_key",
                kind: ConstraintKind::Unique,
                columns: &["email"],
                comment: "",
            },
            Constraint {
                name: "users_google_id_key",
                kind: ConstraintKind::Unique,
                columns: &["google_id"],
                comment: "",
            },
            Constraint { name: "users_id_check", kind: ConstraintKind::Check, columns: &["id"], comment: "" },
            Constraint {
                name: "users_password_check",
                kind: ConstraintKind::Check,
                columns: &["password"],
                comment: "",
            },
            Constraint { name: "users_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "users_stream_time_remaining_check",
                kind: ConstraintKind::Check,
                columns: &["stream_time_remaining"],
                comment: "",
            },
            Constraint {
                name: "users_subscription_plan_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["subscription_plan_id"],
                comment: "",
            },
            Constraint {
                name: "users_subscription_status_check",
                kind: ConstraintKind::Check,
                columns: &["subscription_status"],
                comment: "",
            },
            Constraint {
                name: "users_total_stream_sessions_check",
                kind: ConstraintKind::Check,
                columns: &["total_stream_sessions"],
                comment: "",
            },
            Constraint {
                name: "users_total_stream_time_check",
                kind: ConstraintKind::Check,
                columns: &["total_stream_time"],
                comment: "",
            },
            Constraint {
                name: "users_twitter_handle_check",
                kind: ConstraintKind::Check,
                columns: &["twitter_handle"],
                comment: "",
            },
            Constraint {
                name: "users_twitter_id_key",
                kind: ConstraintKind::Unique,
                columns: &["twitter_id"],
                comment: "",
            },
            Constraint {
                name: "users_username_check",
                kind: ConstraintKind::Check,
                columns: &["username"],
                comment: "",
            },
            Constraint {
                name: "users_username_key",
                kind: ConstraintKind::Unique,
                columns: &["username"],
                comment: "",
            },
        ],
        view: false,
    },
];
