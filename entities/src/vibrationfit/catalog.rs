//! What `vibrationfit` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};

/// The tables and views, in the order of their names.
pub static TABLES: &[Table] = &[
    Table {
        name: "abundance_events",
        comment: "Something good that came to a person.",
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
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "To whom it came.", ..Column::PLAIN },
            Column {
                name: "event_date",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it came.",
                ..Column::PLAIN
            },
            Column {
                name: "event_type",
                sql_type: SqlType::Text,
                comment: "What kind of thing it was.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "What it is worth to the person, in the person's own currency; no money of the platform.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it was.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was noted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "abundance_events_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "abundance_events_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "actualization_blueprints",
        comment: "What lies between a person's life and their vision. Kept to be read; no new ones are made.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The blueprint.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose blueprint it is.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vision_versions", "id")),
                comment: "The vision it leads to, where it is still there.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "blueprint_data",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What the analysis found.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                comment: "How far it came.",
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
                name: "actualization_blueprints_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "actualization_blueprints_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "actualization_blueprints_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "actualization_blueprints_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "administrators",
        comment: "The people who keep order on VibrationFit.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The administrator.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "Since when.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "administrators_pkey",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "administrators_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "ai_action_token_overrides",
        comment: "What an action of VIVA costs where it has a price of its own; any other costs the tokens that it uses.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The price.",
                ..Column::PLAIN
            },
            Column {
                name: "action_type",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The action.",
                ..Column::PLAIN
            },
            Column {
                name: "token_cost",
                sql_type: SqlType::Integer,
                comment: "What it costs, in tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the price applies.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the price was first set.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the price last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "ai_action_token_overrides_action_type_key",
                kind: ConstraintKind::Unique,
                columns: &["action_type"],
                comment: "",
            },
            Constraint {
                name: "ai_action_token_overrides_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_action_token_overrides_token_cost_check",
                kind: ConstraintKind::Check,
                columns: &["token_cost"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "ai_conversations",
        comment: "A conversation with VIVA for a purpose.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The conversation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose conversation it is.",
                ..Column::PLAIN
            },
            Column {
                name: "conversation_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "messages",
                sql_type: SqlType::Json,
                default: true,
                comment: "The messages, oldest first.",
                ..Column::PLAIN
            },
            Column {
                name: "context",
                sql_type: SqlType::Json,
                default: true,
                comment: "What VIVA knows while it talks.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "archived"],
                comment: "Whether it goes on or has been put away.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the last message came.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "ai_conversations_messages_check",
                kind: ConstraintKind::Check,
                columns: &["messages"],
                comment: "",
            },
            Constraint {
                name: "ai_conversations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_conversations_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "ai_conversations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "ai_usage_logs",
        comment: "One thing that VIVA did or tried.",
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
                comment: "For whom it was done.",
                ..Column::PLAIN
            },
            Column {
                name: "operation_type",
                sql_type: SqlType::Text,
                comment: "What was done.",
                ..Column::PLAIN
            },
            Column {
                name: "tokens_used",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many tokens it used.",
                ..Column::PLAIN
            },
            Column {
                name: "model_used",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The AI model that did it.",
                ..Column::PLAIN
            },
            Column {
                name: "response_time_ms",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How long it took, in milliseconds.",
                ..Column::PLAIN
            },
            Column {
                name: "success",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it worked.",
                ..Column::PLAIN
            },
            Column {
                name: "error_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What went wrong, where it did not.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was done.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "ai_usage_logs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "ai_usage_logs_response_time_ms_check",
                kind: ConstraintKind::Check,
                columns: &["response_time_ms"],
                comment: "",
            },
            Constraint {
                name: "ai_usage_logs_tokens_used_check",
                kind: ConstraintKind::Check,
                columns: &["tokens_used"],
                comment: "",
            },
            Constraint {
                name: "ai_usage_logs_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "assessment_insights",
        comment: "What VIVA sees in an assessment.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The insight.",
                ..Column::PLAIN
            },
            Column {
                name: "assessment_result_id",
                sql_type: SqlType::Uuid,
                references: Some(("assessment_results", "id")),
                comment: "The assessment it comes from.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whom it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category it is about, where it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "insight_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What kind of insight it is.",
                ..Column::PLAIN
            },
            Column {
                name: "insight_text",
                sql_type: SqlType::Text,
                comment: "The insight.",
                ..Column::PLAIN
            },
            Column {
                name: "priority_level",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How urgent it is, from 1 to 5.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was found.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "assessment_insights_assessment_result_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["assessment_result_id"],
                comment: "",
            },
            Constraint {
                name: "assessment_insights_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "assessment_insights_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "assessment_insights_priority_level_check",
                kind: ConstraintKind::Check,
                columns: &["priority_level"],
                comment: "",
            },
            Constraint {
                name: "assessment_insights_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "assessment_responses",
        comment: "The answer to one question of an assessment.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The answer.",
                ..Column::PLAIN
            },
            Column {
                name: "assessment_result_id",
                sql_type: SqlType::Uuid,
                references: Some(("assessment_results", "id")),
                comment: "The assessment it belongs to.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who answered.", ..Column::PLAIN },
            Column {
                name: "question_id",
                sql_type: SqlType::Text,
                comment: "Which question it was.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category of the question.",
                ..Column::PLAIN
            },
            Column {
                name: "response_text",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The answer in words.",
                ..Column::PLAIN
            },
            Column {
                name: "response_value",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "The answer as a number.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was answered.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "assessment_responses_assessment_result_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["assessment_result_id"],
                comment: "",
            },
            Constraint {
                name: "assessment_responses_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "assessment_responses_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "assessment_responses_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "assessment_results",
        comment: "One time that a person took an assessment, and what came out.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The result.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who took it.", ..Column::PLAIN },
            Column {
                name: "assessment_type",
                sql_type: SqlType::Text,
                comment: "Which assessment it was.",
                ..Column::PLAIN
            },
            Column {
                name: "overall_percentage",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "The overall score, from 0 to 100.",
                ..Column::PLAIN
            },
            Column {
                name: "green_line_status",
                sql_type: SqlType::Text,
                nullable: true,
                values: &["above", "below"],
                comment: "Whether the score is above or below the Green Line.",
                ..Column::PLAIN
            },
            Column {
                name: "category_scores",
                sql_type: SqlType::Json,
                default: true,
                comment: "The score of each life category.",
                ..Column::PLAIN
            },
            Column {
                name: "insights",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What the scores tell.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was finished; null until then.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was begun.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "assessment_results_green_line_status_check",
                kind: ConstraintKind::Check,
                columns: &["green_line_status"],
                comment: "",
            },
            Constraint {
                name: "assessment_results_overall_percentage_check",
                kind: ConstraintKind::Check,
                columns: &["overall_percentage"],
                comment: "",
            },
            Constraint {
                name: "assessment_results_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "assessment_results_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "audio_sets",
        comment: "A collection of audio tracks.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The set.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Whose set it is.", ..Column::PLAIN },
            Column { name: "title", sql_type: SqlType::Text, comment: "The title.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What is in it.",
                ..Column::PLAIN
            },
            Column {
                name: "cover_image_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the cover image lies.",
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
                name: "audio_sets_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "audio_sets_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "audio_tracks",
        comment: "One track of an audio set.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The track.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_set_id",
                sql_type: SqlType::Uuid,
                references: Some(("audio_sets", "id")),
                comment: "The set it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose track it is.",
                ..Column::PLAIN
            },
            Column { name: "title", sql_type: SqlType::Text, comment: "The title.", ..Column::PLAIN },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What is to be heard.",
                ..Column::PLAIN
            },
            Column {
                name: "duration",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How long it is, as text.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where it lies.",
                ..Column::PLAIN
            },
            Column {
                name: "transcript",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What is said in it.",
                ..Column::PLAIN
            },
            Column {
                name: "order_index",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "Its place in the set, from 0; left out, it comes last.",
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
                comment: "When it was made.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "audio_tracks_audio_set_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["audio_set_id"],
                comment: "",
            },
            Constraint {
                name: "audio_tracks_order_index_check",
                kind: ConstraintKind::Check,
                columns: &["order_index"],
                comment: "",
            },
            Constraint {
                name: "audio_tracks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "audio_tracks_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "audio_variants",
        comment: "Another version of an audio track.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The variant.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_track_id",
                sql_type: SqlType::Uuid,
                references: Some(("audio_tracks", "id")),
                comment: "The track it is a version of.",
                ..Column::PLAIN
            },
            Column {
                name: "variant_type",
                sql_type: SqlType::Text,
                comment: "What is different, such as the voice or the speed.",
                ..Column::PLAIN
            },
            Column { name: "audio_url", sql_type: SqlType::Text, comment: "Where it lies.", ..Column::PLAIN },
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
                name: "audio_variants_audio_track_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["audio_track_id"],
                comment: "",
            },
            Constraint {
                name: "audio_variants_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "blueprint_insights",
        comment: "Something understood on the way to a vision.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The insight.",
                ..Column::PLAIN
            },
            Column {
                name: "blueprint_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("actualization_blueprints", "id")),
                comment: "The blueprint it belongs to, where there is one.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose insight it is.",
                ..Column::PLAIN
            },
            Column {
                name: "insight_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What kind of insight it is.",
                ..Column::PLAIN
            },
            Column {
                name: "insight_text",
                sql_type: SqlType::Text,
                comment: "The insight.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it came.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "blueprint_insights_blueprint_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["blueprint_id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_insights_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_insights_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "blueprint_phases",
        comment: "A stretch of the way to a vision.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The phase.",
                ..Column::PLAIN
            },
            Column {
                name: "blueprint_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("actualization_blueprints", "id")),
                comment: "The blueprint it belongs to, where there is one.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Whose way it is.", ..Column::PLAIN },
            Column { name: "title", sql_type: SqlType::Text, comment: "What it is about.", ..Column::PLAIN },
            Column {
                name: "order_index",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place on the way, from 0.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                comment: "How far it has come.",
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
                name: "blueprint_phases_blueprint_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["blueprint_id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_phases_order_index_check",
                kind: ConstraintKind::Check,
                columns: &["order_index"],
                comment: "",
            },
            Constraint {
                name: "blueprint_phases_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_phases_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "blueprint_tasks",
        comment: "Something to do in a phase.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The task.",
                ..Column::PLAIN
            },
            Column {
                name: "phase_id",
                sql_type: SqlType::Uuid,
                references: Some(("blueprint_phases", "id")),
                comment: "The phase it belongs to.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who is to do it.", ..Column::PLAIN },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What is to be done.",
                ..Column::PLAIN
            },
            Column {
                name: "completed",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is done.",
                ..Column::PLAIN
            },
            Column {
                name: "due_date",
                sql_type: SqlType::Date,
                nullable: true,
                comment: "By which day.",
                ..Column::PLAIN
            },
            Column {
                name: "order_index",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place in the phase, from 0.",
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
                name: "blueprint_tasks_order_index_check",
                kind: ConstraintKind::Check,
                columns: &["order_index"],
                comment: "",
            },
            Constraint {
                name: "blueprint_tasks_phase_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["phase_id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_tasks_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "blueprint_tasks_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "conversation_sessions",
        comment: "A sitting in which a person talked with VibrationFit.",
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
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose session it is.",
                ..Column::PLAIN
            },
            Column {
                name: "session_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about it.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "archived"],
                comment: "Whether it goes on or has been put away.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
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
                name: "conversation_sessions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "conversation_sessions_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "conversation_sessions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "customer_subscriptions",
        comment: "A subscription at the payment provider.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The subscription.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose subscription it is.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_subscription_id",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_customer_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "plan_id",
                sql_type: SqlType::Text,
                comment: "The price that is paid, by its number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                comment: "How it stands, in the payment provider's word, such as active; one a person is active at most.",
                ..Column::PLAIN
            },
            Column {
                name: "current_period_start",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the current billing period began.",
                ..Column::PLAIN
            },
            Column {
                name: "current_period_end",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the current billing period ends.",
                ..Column::PLAIN
            },
            Column {
                name: "cancel_at_period_end",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it ends with the current billing period.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
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
                name: "customer_subscriptions_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "customer_subscriptions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "customer_subscriptions_stripe_subscription_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_subscription_id"],
                comment: "",
            },
            Constraint {
                name: "customer_subscriptions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "period_in_order",
                kind: ConstraintKind::Check,
                columns: &["current_period_end", "current_period_start"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "daily_papers",
        comment: "A day's writing exercise.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The paper.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose paper it is.",
                ..Column::PLAIN
            },
            Column {
                name: "paper_date",
                sql_type: SqlType::Date,
                default: true,
                comment: "The day it is for.",
                ..Column::PLAIN
            },
            Column {
                name: "content",
                sql_type: SqlType::Json,
                default: true,
                comment: "What the person filled in, by the paper's fields.",
                ..Column::PLAIN
            },
            Column {
                name: "completed",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is finished.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was begun.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "daily_papers_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "daily_papers_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "emotional_snapshots",
        comment: "How a person felt at a moment.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The snapshot.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who felt it.", ..Column::PLAIN },
            Column {
                name: "snapshot_date",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was felt.",
                ..Column::PLAIN
            },
            Column {
                name: "emotion_type",
                sql_type: SqlType::Text,
                comment: "Which emotion it was.",
                ..Column::PLAIN
            },
            Column {
                name: "intensity",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How strong, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What was going on.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was noted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "emotional_snapshots_intensity_check",
                kind: ConstraintKind::Check,
                columns: &["intensity"],
                comment: "",
            },
            Constraint {
                name: "emotional_snapshots_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "emotional_snapshots_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "frequency_flip",
        comment: "A complaint turned into a clear wish.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The flip.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose flip it is.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "input_text",
                sql_type: SqlType::Text,
                comment: "The complaint, as it was.",
                ..Column::PLAIN
            },
            Column {
                name: "clarity_seed",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The wish that it became.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was flipped.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "frequency_flip_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "frequency_flip_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "frequency_flip_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "generated_images",
        comment: "An image that an AI model makes for a person.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The image.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "For whom it is made.",
                ..Column::PLAIN
            },
            Column {
                name: "prompt",
                sql_type: SqlType::Text,
                comment: "What it is to show.",
                ..Column::PLAIN
            },
            Column {
                name: "image_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where it lies, once it is made.",
                ..Column::PLAIN
            },
            Column {
                name: "storage_path",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where it lies in the store.",
                ..Column::PLAIN
            },
            Column {
                name: "model_used",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The AI model that made it.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "completed", "failed"],
                comment: "Pending until it is made or has failed.",
                ..Column::PLAIN
            },
            Column {
                name: "error_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Why it failed.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was asked for.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "error_where_failed",
                kind: ConstraintKind::Check,
                columns: &["status", "error_message"],
                comment: "",
            },
            Constraint {
                name: "generated_images_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "generated_images_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "generated_images_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "image_where_completed",
                kind: ConstraintKind::Check,
                columns: &["status", "image_url"],
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
        name: "intensive_checklist",
        comment: "One thing to do in the intensive programme.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The item.",
                ..Column::PLAIN
            },
            Column {
                name: "intensive_purchase_id",
                sql_type: SqlType::Uuid,
                references: Some(("intensive_purchases", "id")),
                comment: "The purchase it belongs to.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who is to do it.", ..Column::PLAIN },
            Column {
                name: "item_key",
                sql_type: SqlType::Text,
                comment: "What it is, in a word that stays the same.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                comment: "What it is, in words for people.",
                ..Column::PLAIN
            },
            Column {
                name: "completed",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is done.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it was done.",
                ..Column::PLAIN
            },
            Column {
                name: "order_index",
                sql_type: SqlType::Integer,
                default: true,
                comment: "Its place in the list, from 0.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was set.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "completed_when",
                kind: ConstraintKind::Check,
                columns: &["completed", "completed_at"],
                comment: "",
            },
            Constraint {
                name: "intensive_checklist_intensive_purchase_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["intensive_purchase_id"],
                comment: "",
            },
            Constraint {
                name: "intensive_checklist_intensive_purchase_id_item_key_key",
                kind: ConstraintKind::Unique,
                columns: &["intensive_purchase_id", "item_key"],
                comment: "",
            },
            Constraint {
                name: "intensive_checklist_order_index_check",
                kind: ConstraintKind::Check,
                columns: &["order_index"],
                comment: "",
            },
            Constraint {
                name: "intensive_checklist_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "intensive_checklist_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "intensive_purchases",
        comment: "A purchase of the intensive programme.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The purchase.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who bought it.", ..Column::PLAIN },
            Column {
                name: "stripe_payment_intent_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The payment's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "amount_cents",
                sql_type: SqlType::Integer,
                comment: "What was paid, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                comment: "How the payment stands, in the payment provider's word; the programme begins with succeeded.",
                ..Column::PLAIN
            },
            Column {
                name: "purchased_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the payment succeeded.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the purchase was begun.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "intensive_purchases_amount_cents_check",
                kind: ConstraintKind::Check,
                columns: &["amount_cents"],
                comment: "",
            },
            Constraint {
                name: "intensive_purchases_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "intensive_purchases_stripe_payment_intent_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_payment_intent_id"],
                comment: "",
            },
            Constraint {
                name: "intensive_purchases_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "journal_entries",
        comment: "An entry in a person's journal.",
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
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose journal it is in.",
                ..Column::PLAIN
            },
            Column {
                name: "entry_date",
                sql_type: SqlType::Date,
                default: true,
                comment: "The day it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "content",
                sql_type: SqlType::Text,
                comment: "What the person wrote.",
                ..Column::PLAIN
            },
            Column {
                name: "mood",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The mood, in a word.",
                ..Column::PLAIN
            },
            Column {
                name: "tags",
                sql_type: SqlType::TextArray,
                default: true,
                comment: "Words to find it by.",
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
                name: "journal_entries_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "journal_entries_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "life_vision_category_state",
        comment: "How far a person has come with one life category on the way to their life vision.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The state.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it is.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category; everybody has one state for each.",
                ..Column::PLAIN
            },
            Column {
                name: "transcript",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Step 1: what the person said or wrote.",
                ..Column::PLAIN
            },
            Column {
                name: "ai_summary",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Step 1: VIVA's summary of it.",
                ..Column::PLAIN
            },
            Column {
                name: "ideal_state",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Step 2: how the person imagines the ideal.",
                ..Column::PLAIN
            },
            Column {
                name: "blueprint_data",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "Step 3: the loops of being, doing and receiving.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person began with the category.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the state last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "blueprint_after_ideal",
                kind: ConstraintKind::Check,
                columns: &["blueprint_data", "ideal_state"],
                comment: "",
            },
            Constraint {
                name: "ideal_after_summary",
                kind: ConstraintKind::Check,
                columns: &["ideal_state", "ai_summary"],
                comment: "",
            },
            Constraint {
                name: "life_vision_category_state_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "life_vision_category_state_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "life_vision_category_state_user_id_category_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "category"],
                comment: "",
            },
            Constraint {
                name: "life_vision_category_state_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "summary_after_transcript",
                kind: ConstraintKind::Check,
                columns: &["ai_summary", "transcript"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "media_metadata",
        comment: "A file that a person has uploaded.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The file.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose file it is.",
                ..Column::PLAIN
            },
            Column {
                name: "bucket",
                sql_type: SqlType::Text,
                comment: "The store it lies in.",
                ..Column::PLAIN
            },
            Column {
                name: "storage_path",
                sql_type: SqlType::Text,
                comment: "Where it lies in the store.",
                ..Column::PLAIN
            },
            Column {
                name: "public_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where it can be fetched, by everybody who knows the address.",
                ..Column::PLAIN
            },
            Column {
                name: "file_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The name it was uploaded under.",
                ..Column::PLAIN
            },
            Column {
                name: "file_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The ending of its name.",
                ..Column::PLAIN
            },
            Column {
                name: "file_size",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "Its size, in bytes.",
                ..Column::PLAIN
            },
            Column {
                name: "mime_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Its media type.",
                ..Column::PLAIN
            },
            Column {
                name: "folder",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The folder it is shown in.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What kind of content it is.",
                ..Column::PLAIN
            },
            Column {
                name: "tags",
                sql_type: SqlType::TextArray,
                default: true,
                comment: "Words to find it by.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title it is shown under.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it is.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was uploaded.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "media_metadata_file_size_check",
                kind: ConstraintKind::Check,
                columns: &["file_size"],
                comment: "",
            },
            Constraint {
                name: "media_metadata_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "media_metadata_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "member_profiles",
        comment: "The membership that a person has.",
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
                comment: "Who has it; everybody has one at most.",
                ..Column::PLAIN
            },
            Column {
                name: "membership_tier_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("membership_tiers", "id")),
                comment: "Its tier.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "inactive"],
                comment: "Whether the membership runs.",
                ..Column::PLAIN
            },
            Column {
                name: "joined_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began, or began again; its monthly tokens come on this day of the month.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the person first became a member.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the membership last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "member_profiles_membership_tier_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["membership_tier_id"],
                comment: "",
            },
            Constraint {
                name: "member_profiles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "member_profiles_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "member_profiles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "member_profiles_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "membership_tiers",
        comment: "A membership that one can have.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The tier.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its name.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What it offers.",
                ..Column::PLAIN
            },
            Column {
                name: "price_cents",
                sql_type: SqlType::Integer,
                default: true,
                comment: "What it costs for each billing interval, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "billing_interval",
                sql_type: SqlType::Text,
                default: true,
                comment: "How often it is billed, such as month or year.",
                ..Column::PLAIN
            },
            Column {
                name: "monthly_tokens",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many tokens it brings each month.",
                ..Column::PLAIN
            },
            Column {
                name: "stripe_price_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The price's number at the payment provider, by which subscriptions name the tier.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can be bought now.",
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
                name: "membership_tiers_monthly_tokens_check",
                kind: ConstraintKind::Check,
                columns: &["monthly_tokens"],
                comment: "",
            },
            Constraint {
                name: "membership_tiers_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "membership_tiers_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "membership_tiers_price_cents_check",
                kind: ConstraintKind::Check,
                columns: &["price_cents"],
                comment: "",
            },
            Constraint {
                name: "membership_tiers_stripe_price_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_price_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "payment_history",
        comment: "A payment to VibrationFit.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The payment.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who paid.", ..Column::PLAIN },
            Column {
                name: "stripe_payment_intent_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The payment's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "amount_cents",
                sql_type: SqlType::Integer,
                comment: "How much, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                comment: "How it stands, in the payment provider's word: tokens come with succeeded, and go again with refunded.",
                ..Column::PLAIN
            },
            Column {
                name: "tokens_granted",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many tokens the payment buys.",
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
                name: "payment_history_amount_cents_check",
                kind: ConstraintKind::Check,
                columns: &["amount_cents"],
                comment: "",
            },
            Constraint {
                name: "payment_history_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "payment_history_stripe_payment_intent_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_payment_intent_id"],
                comment: "",
            },
            Constraint {
                name: "payment_history_tokens_granted_check",
                kind: ConstraintKind::Check,
                columns: &["tokens_granted"],
                comment: "",
            },
            Constraint {
                name: "payment_history_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "profile_versions",
        comment: "How a person's profile once was. Versions are kept as they are.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The version.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose profile it was.",
                ..Column::PLAIN
            },
            Column {
                name: "version_number",
                sql_type: SqlType::Integer,
                comment: "Which of the person's versions it is, from 1.",
                ..Column::PLAIN
            },
            Column {
                name: "profile_data",
                sql_type: SqlType::Json,
                comment: "The profile as it was, by the names of its fields.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the profile was last saved as, or set back to, this version.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the version was saved.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "profile_versions_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "profile_versions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "profile_versions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "profile_versions_user_id_version_number_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "version_number"],
                comment: "",
            },
            Constraint {
                name: "profile_versions_version_number_check",
                kind: ConstraintKind::Check,
                columns: &["version_number"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "profiles",
        comment: "A person's VibrationFit account.",
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
                name: "first_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "First name.",
                ..Column::PLAIN
            },
            Column {
                name: "last_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Last name.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address that VibrationFit writes to.",
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
                name: "stripe_customer_id",
                sql_type: SqlType::Text,
                nullable: true,
                unique: true,
                comment: "The person's number at the payment provider.",
                ..Column::PLAIN
            },
            Column {
                name: "subscription_status",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How the latest subscription stands, in the payment provider's word.",
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
            Constraint {
                name: "profiles_stripe_customer_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_customer_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "prompt_suggestions_cache",
        comment: "What VIVA suggests to write about for a life category. It is shown until it expires or the profile it was made from changes.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The suggestions.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "For whom they were made.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "suggestions",
                sql_type: SqlType::Json,
                comment: "What is suggested.",
                ..Column::PLAIN
            },
            Column {
                name: "encouragement",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "A word of encouragement.",
                ..Column::PLAIN
            },
            Column {
                name: "profile_hash",
                sql_type: SqlType::Text,
                comment: "A hash of the profile that the suggestions were made from.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When they were made.",
                ..Column::PLAIN
            },
            Column {
                name: "expires_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "Until when they are shown.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "prompt_suggestions_cache_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "prompt_suggestions_cache_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "prompt_suggestions_cache_user_id_category_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "category"],
                comment: "",
            },
            Constraint {
                name: "prompt_suggestions_cache_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "refinements",
        comment: "What the former vibe assistant did to a vision. Kept to be read; the states of the life categories have taken its place.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The refinement.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it was.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vision_versions", "id")),
                comment: "The vision that was worked on, where it is still there.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "operation_type",
                sql_type: SqlType::Text,
                length: Some(50),
                values: &["refine_vision", "generate_guidance"],
                comment: "Whether the vision was refined or guidance was given.",
                ..Column::PLAIN
            },
            Column {
                name: "input_text",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the assistant was given.",
                ..Column::PLAIN
            },
            Column {
                name: "output_text",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the assistant gave.",
                ..Column::PLAIN
            },
            Column {
                name: "viva_notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The assistant's notes on its reasons.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was done.",
                ..Column::PLAIN
            },
            Column {
                name: "migrated_to_v3",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether its content has moved to the state of the life category.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "refinements_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "refinements_operation_type_check",
                kind: ConstraintKind::Check,
                columns: &["operation_type"],
                comment: "",
            },
            Constraint {
                name: "refinements_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "refinements_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "refinements_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "refinements_backup_20251111",
        comment: "The refinements as they were on 11 November 2025, before their cleanup; for administrators.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The refinement.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it was.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                comment: "The vision that was worked on, where it is still there.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(50),
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "operation_type",
                sql_type: SqlType::Text,
                length: Some(50),
                comment: "Whether the vision was refined or guidance was given.",
                ..Column::PLAIN
            },
            Column {
                name: "input_text",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the assistant was given.",
                ..Column::PLAIN
            },
            Column {
                name: "output_text",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the assistant gave.",
                ..Column::PLAIN
            },
            Column {
                name: "viva_notes",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The assistant's notes on its reasons.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                comment: "When it was done.",
                ..Column::PLAIN
            },
            Column {
                name: "migrated_to_v3",
                sql_type: SqlType::Boolean,
                comment: "Whether its content has moved to the state of the life category.",
                ..Column::PLAIN
            },
            Column {
                name: "dropped_columns",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What stood in the columns that were removed, by name.",
                ..Column::PLAIN
            },
        ],
        constraints: &[Constraint {
            name: "refinements_backup_20251111_pkey",
            kind: ConstraintKind::Unique,
            columns: &["id"],
            comment: "",
        }],
        view: false,
    },
    Table {
        name: "scenes",
        comment: "A scene that a person imagines for a life category.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The scene.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose scene it is.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "scene_text",
                sql_type: SqlType::Text,
                comment: "What happens in the scene.",
                ..Column::PLAIN
            },
            Column {
                name: "scene_title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title.",
                ..Column::PLAIN
            },
            Column {
                name: "essence_word",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The one word for how it feels.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the scene was written.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "scenes_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint { name: "scenes_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "scenes_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "scheduled_work",
        comment: "Work that the platform does by itself from time to time.",
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
                name: "position",
                sql_type: SqlType::Integer,
                unique: true,
                comment: "Its place among those due at the same time.",
                ..Column::PLAIN
            },
            Column {
                name: "every",
                sql_type: SqlType::Other,
                comment: "How long it waits between two runs.",
                ..Column::PLAIN
            },
            Column {
                name: "last_run_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When it last ran; null before the first time.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "scheduled_work_every_check",
                kind: ConstraintKind::Check,
                columns: &["every"],
                comment: "",
            },
            Constraint {
                name: "scheduled_work_pkey",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "scheduled_work_position_key",
                kind: ConstraintKind::Unique,
                columns: &["position"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "token_balances",
        comment: "The tokens a person has: the sum of their movements, kept so that it can be read and followed at once.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "Whose tokens they are.",
                ..Column::PLAIN
            },
            Column {
                name: "balance",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many tokens there are.",
                ..Column::PLAIN
            },
            Column {
                name: "version",
                sql_type: SqlType::BigInt,
                default: true,
                comment: "Rises by one with every change of the balance, so that a missed change can be seen.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the balance last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "token_balances_balance_check",
                kind: ConstraintKind::Check,
                columns: &["balance"],
                comment: "",
            },
            Constraint {
                name: "token_balances_pkey",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "token_balances_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "token_drips",
        comment: "The tokens that a membership brings each month.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The grant.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who gets it.", ..Column::PLAIN },
            Column {
                name: "amount",
                sql_type: SqlType::Integer,
                comment: "How many tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "drip_date",
                sql_type: SqlType::Date,
                comment: "The day it is due; there is one a day at most.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["scheduled", "granted", "skipped"],
                comment: "Scheduled for its day, granted, or skipped because the membership had ended.",
                ..Column::PLAIN
            },
            Column {
                name: "token_transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("token_transactions", "id")),
                comment: "The movement that brought the tokens, once granted.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was scheduled.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "drip_granted_by_transaction",
                kind: ConstraintKind::Check,
                columns: &["status", "token_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "token_drips_amount_check",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "token_drips_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "token_drips_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "token_drips_token_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["token_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "token_drips_user_id_drip_date_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "drip_date"],
                comment: "",
            },
            Constraint {
                name: "token_drips_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "token_transactions",
        comment: "One movement of tokens. The sum of a person's movements is their balance; movements are never changed or removed.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The movement.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose tokens move.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Integer,
                comment: "How many tokens: positive comes in, negative goes out.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_type",
                sql_type: SqlType::Text,
                values: &["grant", "purchase", "usage", "refund"],
                comment: "Tokens are granted by VibrationFit, purchased, used, or given back for what did not come about.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the movement says on a statement.",
                ..Column::PLAIN
            },
            Column {
                name: "reference_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the movement is for, elsewhere: the payment's number at the payment provider, or the image, audio or grant.",
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
                comment: "When the tokens moved.",
                ..Column::PLAIN
            },
            Column {
                name: "previous_balance",
                sql_type: SqlType::Integer,
                comment: "The balance before, in tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "new_balance",
                sql_type: SqlType::Integer,
                comment: "The balance after, in tokens.",
                ..Column::PLAIN
            },
            Column {
                name: "sequence_number",
                sql_type: SqlType::BigInt,
                comment: "Which of the person's movements it is, from 1, so that a missing one can be seen.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "token_amount_signed",
                kind: ConstraintKind::Check,
                columns: &["transaction_type", "amount"],
                comment: "",
            },
            Constraint {
                name: "token_balance_not_negative",
                kind: ConstraintKind::Check,
                columns: &["new_balance"],
                comment: "",
            },
            Constraint {
                name: "token_balance_runs",
                kind: ConstraintKind::Check,
                columns: &["new_balance", "previous_balance", "amount"],
                comment: "",
            },
            Constraint {
                name: "token_reference_once",
                kind: ConstraintKind::Unique,
                columns: &["transaction_type", "reference_id"],
                comment: "",
            },
            Constraint {
                name: "token_transactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "token_transactions_transaction_type_check",
                kind: ConstraintKind::Check,
                columns: &["transaction_type"],
                comment: "",
            },
            Constraint {
                name: "token_transactions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "token_transactions_user_id_sequence_number_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "sequence_number"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "token_usage",
        comment: "What VIVA used in former times. Kept to be read; it says nothing about the balance.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The usage.",
                ..Column::PLAIN
            },
            Column { name: "user_id", sql_type: SqlType::Uuid, comment: "Who used it.", ..Column::PLAIN },
            Column {
                name: "action_type",
                sql_type: SqlType::Text,
                comment: "What was done.",
                ..Column::PLAIN
            },
            Column {
                name: "model_used",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The AI model that did it.",
                ..Column::PLAIN
            },
            Column {
                name: "tokens_used",
                sql_type: SqlType::Integer,
                comment: "How many tokens it took.",
                ..Column::PLAIN
            },
            Column {
                name: "cost_estimate",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "What it cost VibrationFit, estimated, in US cents.",
                ..Column::PLAIN
            },
            Column {
                name: "input_tokens",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How many of the model's tokens went in.",
                ..Column::PLAIN
            },
            Column {
                name: "output_tokens",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How many of the model's tokens came out.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was done.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "token_usage_input_tokens_check",
                kind: ConstraintKind::Check,
                columns: &["input_tokens"],
                comment: "",
            },
            Constraint {
                name: "token_usage_output_tokens_check",
                kind: ConstraintKind::Check,
                columns: &["output_tokens"],
                comment: "",
            },
            Constraint {
                name: "token_usage_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "token_usage_tokens_used_check",
                kind: ConstraintKind::Check,
                columns: &["tokens_used"],
                comment: "",
            },
            Constraint {
                name: "token_usage_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_profiles",
        comment: "What a person tells VibrationFit about themselves. The active one is in use.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The profile.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose profile it is.",
                ..Column::PLAIN
            },
            Column {
                name: "first_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "First name.",
                ..Column::PLAIN
            },
            Column {
                name: "last_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Last name.",
                ..Column::PLAIN
            },
            Column {
                name: "email",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The address the person gives for contact.",
                ..Column::PLAIN
            },
            Column {
                name: "profile_picture_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the profile picture lies.",
                ..Column::PLAIN
            },
            Column {
                name: "date_of_birth",
                sql_type: SqlType::Date,
                nullable: true,
                comment: "Birthday.",
                ..Column::PLAIN
            },
            Column {
                name: "phone",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Phone number.",
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
                name: "city",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "City.",
                ..Column::PLAIN
            },
            Column {
                name: "state",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "State or province.",
                ..Column::PLAIN
            },
            Column {
                name: "country",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Country.",
                ..Column::PLAIN
            },
            Column {
                name: "zip_code",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "ZIP or postal code.",
                ..Column::PLAIN
            },
            Column {
                name: "occupation",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person does for a living.",
                ..Column::PLAIN
            },
            Column {
                name: "company",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the person works.",
                ..Column::PLAIN
            },
            Column {
                name: "linkedin_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's page on LinkedIn.",
                ..Column::PLAIN
            },
            Column {
                name: "instagram_handle",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's name on Instagram.",
                ..Column::PLAIN
            },
            Column {
                name: "facebook_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's page on Facebook.",
                ..Column::PLAIN
            },
            Column {
                name: "twitter_handle",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's name on Twitter.",
                ..Column::PLAIN
            },
            Column {
                name: "website",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's own website.",
                ..Column::PLAIN
            },
            Column {
                name: "strengths",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What the person is good at.",
                ..Column::PLAIN
            },
            Column {
                name: "values",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What matters most to the person.",
                ..Column::PLAIN
            },
            Column {
                name: "lifestyle",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "How the person likes to live.",
                ..Column::PLAIN
            },
            Column {
                name: "priorities",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What comes first for the person now.",
                ..Column::PLAIN
            },
            Column {
                name: "aspirations",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What the person hopes for.",
                ..Column::PLAIN
            },
            Column {
                name: "pain_points",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What the person struggles with now.",
                ..Column::PLAIN
            },
            Column {
                name: "preferred_communication",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How the person likes to be spoken to.",
                ..Column::PLAIN
            },
            Column {
                name: "timezone",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The person's time zone.",
                ..Column::PLAIN
            },
            Column {
                name: "language_preference",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The language the person prefers.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether this profile is the one in use; the first one is, until another is chosen.",
                ..Column::PLAIN
            },
            Column {
                name: "is_onboarding_complete",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the person has finished the introduction.",
                ..Column::PLAIN
            },
            Column {
                name: "onboarding_step",
                sql_type: SqlType::Integer,
                default: true,
                comment: "The step of the introduction the person is at, from 0.",
                ..Column::PLAIN
            },
            Column {
                name: "last_login_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the person was last here.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the profile was made.",
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
                name: "user_profiles_onboarding_step_check",
                kind: ConstraintKind::Check,
                columns: &["onboarding_step"],
                comment: "",
            },
            Constraint {
                name: "user_profiles_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_profiles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_profiles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_stats",
        comment: "Figures about what a person has done on VibrationFit, counted anew from time to time.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The record of figures.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "Whose figures they are; everybody has one record.",
                ..Column::PLAIN
            },
            Column {
                name: "stats",
                sql_type: SqlType::Json,
                default: true,
                comment: "The figures, by name.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When a figure last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "user_stats_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_stats_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "user_stats_user_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vibrational_event_sources",
        comment: "Where vibrational moments come from.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The source.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Its name.",
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
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was added.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "vibrational_event_sources_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "vibrational_event_sources_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vibrational_events",
        comment: "A moment that raised or lowered a person's vibration.",
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
                comment: "Whose moment it was.",
                ..Column::PLAIN
            },
            Column {
                name: "event_date",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it happened.",
                ..Column::PLAIN
            },
            Column {
                name: "event_type",
                sql_type: SqlType::Text,
                comment: "What kind of moment it was.",
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
                name: "vibration_level",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How high the vibration was, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was noted.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "vibrational_events_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_events_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_events_vibration_level_check",
                kind: ConstraintKind::Check,
                columns: &["vibration_level"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vibrational_links",
        comment: "One vibrational moment that led to another.",
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
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose moments they are.",
                ..Column::PLAIN
            },
            Column {
                name: "from_event_id",
                sql_type: SqlType::Uuid,
                references: Some(("vibrational_events", "id")),
                comment: "The moment that led to the other.",
                ..Column::PLAIN
            },
            Column {
                name: "to_event_id",
                sql_type: SqlType::Uuid,
                references: Some(("vibrational_events", "id")),
                comment: "The moment it led to.",
                ..Column::PLAIN
            },
            Column {
                name: "source_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vibrational_event_sources", "id")),
                comment: "What connects them, where it has a name.",
                ..Column::PLAIN
            },
            Column {
                name: "link_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How they are connected.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the link was seen.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "two_events",
                kind: ConstraintKind::Check,
                columns: &["from_event_id", "to_event_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_from_event_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["from_event_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_from_event_id_to_event_id_key",
                kind: ConstraintKind::Unique,
                columns: &["from_event_id", "to_event_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_source_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["source_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_to_event_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["to_event_id"],
                comment: "",
            },
            Constraint {
                name: "vibrational_links_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "video_mapping",
        comment: "A video that VibrationFit shows.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The video.",
                ..Column::PLAIN
            },
            Column {
                name: "video_key",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The word by which pages name the video.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title.",
                ..Column::PLAIN
            },
            Column { name: "video_url", sql_type: SqlType::Text, comment: "Where it lies.", ..Column::PLAIN },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(50),
                comment: "What it is about.",
                ..Column::PLAIN
            },
            Column {
                name: "metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts about it.",
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
                name: "video_mapping_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "video_mapping_video_key_key",
                kind: ConstraintKind::Unique,
                columns: &["video_key"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_audios",
        comment: "A life vision read aloud.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The audio.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                references: Some(("vision_versions", "id")),
                comment: "The vision that is read.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it is.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where it lies, once it is made.",
                ..Column::PLAIN
            },
            Column {
                name: "duration",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How long it is, as text.",
                ..Column::PLAIN
            },
            Column {
                name: "voice_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The voice that reads.",
                ..Column::PLAIN
            },
            Column {
                name: "background_music",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The music under it.",
                ..Column::PLAIN
            },
            Column {
                name: "generation_status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "completed", "failed"],
                comment: "Pending until it is made or has failed.",
                ..Column::PLAIN
            },
            Column {
                name: "error_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Why it failed.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was asked for.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "audio_where_completed",
                kind: ConstraintKind::Check,
                columns: &["generation_status", "audio_url"],
                comment: "",
            },
            Constraint {
                name: "error_where_failed",
                kind: ConstraintKind::Check,
                columns: &["generation_status", "error_message"],
                comment: "",
            },
            Constraint {
                name: "vision_audios_generation_status_check",
                kind: ConstraintKind::Check,
                columns: &["generation_status"],
                comment: "",
            },
            Constraint {
                name: "vision_audios_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vision_audios_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_audios_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_board_items",
        comment: "Something on a person's vision board.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The item.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose board it is on.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vision_versions", "id")),
                comment: "The vision it belongs to, where there is one.",
                ..Column::PLAIN
            },
            Column {
                name: "item_type",
                sql_type: SqlType::Text,
                values: &["image", "text", "quote"],
                comment: "An image, a text or a quote.",
                ..Column::PLAIN
            },
            Column {
                name: "content",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The words of a text or quote.",
                ..Column::PLAIN
            },
            Column {
                name: "image_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where the image lies.",
                ..Column::PLAIN
            },
            Column {
                name: "position_x",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                default: true,
                comment: "How far from the left of the canvas.",
                ..Column::PLAIN
            },
            Column {
                name: "position_y",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                default: true,
                comment: "How far from the top of the canvas.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was put on the board.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "vision_board_items_item_type_check",
                kind: ConstraintKind::Check,
                columns: &["item_type"],
                comment: "",
            },
            Constraint {
                name: "vision_board_items_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vision_board_items_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_board_items_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_conversations",
        comment: "A conversation with VIVA about a vision.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The conversation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose conversation it is.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("vision_versions", "id")),
                comment: "The vision it is about, where there is one.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                nullable: true,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category it is about, where it is one.",
                ..Column::PLAIN
            },
            Column {
                name: "messages",
                sql_type: SqlType::Json,
                default: true,
                comment: "The messages, oldest first.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the last message came.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "vision_conversations_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "vision_conversations_messages_check",
                kind: ConstraintKind::Check,
                columns: &["messages"],
                comment: "",
            },
            Constraint {
                name: "vision_conversations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vision_conversations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_conversations_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_progress",
        comment: "Whether a category of a vision is done. The vision's completion follows.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The progress.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it is.",
                ..Column::PLAIN
            },
            Column {
                name: "vision_id",
                sql_type: SqlType::Uuid,
                references: Some(("vision_versions", "id")),
                comment: "The vision.",
                ..Column::PLAIN
            },
            Column {
                name: "category",
                sql_type: SqlType::Text,
                length: Some(50),
                values: &[
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "The life category.",
                ..Column::PLAIN
            },
            Column {
                name: "completed",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the category is done.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When that last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "vision_progress_category_check",
                kind: ConstraintKind::Check,
                columns: &["category"],
                comment: "",
            },
            Constraint {
                name: "vision_progress_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vision_progress_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_progress_vision_id_category_key",
                kind: ConstraintKind::Unique,
                columns: &["vision_id", "category"],
                comment: "",
            },
            Constraint {
                name: "vision_progress_vision_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["vision_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_versions",
        comment: "A person's life vision: an opening, a text for each of the twelve life categories, a closing.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The vision.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it is.",
                ..Column::PLAIN
            },
            Column {
                name: "version_number",
                sql_type: SqlType::Integer,
                comment: "Which of the person's visions it is, from 1.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["draft", "complete"],
                comment: "Whether the vision is still a draft or complete.",
                ..Column::PLAIN
            },
            Column {
                name: "completion_percent",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How many of the categories are done, in percent.",
                ..Column::PLAIN
            },
            Column {
                name: "forward",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The opening words.",
                ..Column::PLAIN
            },
            Column {
                name: "conclusion",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The closing words.",
                ..Column::PLAIN
            },
            Column {
                name: "perspective",
                sql_type: SqlType::Text,
                default: true,
                values: &["singular", "plural"],
                comment: "Whether it speaks as I (singular) or as we (plural).",
                ..Column::PLAIN
            },
            Column {
                name: "fun",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Fun and recreation.",
                ..Column::PLAIN
            },
            Column {
                name: "health",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Health and vitality.",
                ..Column::PLAIN
            },
            Column {
                name: "travel",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Travel and adventure.",
                ..Column::PLAIN
            },
            Column {
                name: "love",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Love, romance and partnership.",
                ..Column::PLAIN
            },
            Column {
                name: "family",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Family and parenting.",
                ..Column::PLAIN
            },
            Column {
                name: "social",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Friends and social life.",
                ..Column::PLAIN
            },
            Column {
                name: "home",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Home and surroundings.",
                ..Column::PLAIN
            },
            Column {
                name: "work",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Work, business and career.",
                ..Column::PLAIN
            },
            Column {
                name: "money",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Money and wealth.",
                ..Column::PLAIN
            },
            Column {
                name: "stuff",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Possessions and lifestyle.",
                ..Column::PLAIN
            },
            Column {
                name: "giving",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Giving and legacy.",
                ..Column::PLAIN
            },
            Column {
                name: "spirituality",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Spirituality and growth.",
                ..Column::PLAIN
            },
            Column {
                name: "has_audio",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it can be listened to.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where its latest audio lies.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_duration",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How long the latest audio is, as text.",
                ..Column::PLAIN
            },
            Column {
                name: "voice_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The voice of the latest audio.",
                ..Column::PLAIN
            },
            Column {
                name: "background_music",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The music under the latest audio.",
                ..Column::PLAIN
            },
            Column {
                name: "last_audio_generated_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the latest audio was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "activation_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person wants to do next, in their own words.",
                ..Column::PLAIN
            },
            Column {
                name: "richness_metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "How dense the text of each category is, by category.",
                ..Column::PLAIN
            },
            Column {
                name: "refined_categories",
                sql_type: SqlType::Json,
                default: true,
                comment: "The categories that have been refined since the vision was assembled.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the vision was made.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the vision last changed.",
                ..Column::PLAIN
            },
            Column {
                name: "is_draft",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is a draft; the same as the status says.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether it is the person's current vision; at most one is.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "complete_where_all_is_told",
                kind: ConstraintKind::Check,
                columns: &[
                    "status",
                    "fun",
                    "health",
                    "travel",
                    "love",
                    "family",
                    "social",
                    "home",
                    "work",
                    "money",
                    "stuff",
                    "giving",
                    "spirituality",
                ],
                comment: "A complete vision has a text in each of the twelve categories.",
            },
            Constraint {
                name: "draft_as_status",
                kind: ConstraintKind::Check,
                columns: &["is_draft", "status"],
                comment: "",
            },
            Constraint {
                name: "refined_are_categories",
                kind: ConstraintKind::Check,
                columns: &["refined_categories"],
                comment: "",
            },
            Constraint {
                name: "richness_by_category",
                kind: ConstraintKind::Check,
                columns: &["richness_metadata"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_completion_percent_check",
                kind: ConstraintKind::Check,
                columns: &["completion_percent"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_one_active",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_perspective_check",
                kind: ConstraintKind::Check,
                columns: &["perspective"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_status_check",
                kind: ConstraintKind::Check,
                columns: &["status"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_user_id_version_number_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "version_number"],
                comment: "",
            },
            Constraint {
                name: "vision_versions_version_number_check",
                kind: ConstraintKind::Check,
                columns: &["version_number"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "vision_versions_backup_20251111",
        comment: "The visions as they were on 11 November 2025, before their cleanup; for administrators.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The vision.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose vision it is.",
                ..Column::PLAIN
            },
            Column {
                name: "version_number",
                sql_type: SqlType::Integer,
                comment: "Which of the person's visions it is, from 1.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The title.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                comment: "Whether the vision is still a draft or complete.",
                ..Column::PLAIN
            },
            Column {
                name: "completion_percent",
                sql_type: SqlType::Integer,
                comment: "How many of the categories are done, in percent.",
                ..Column::PLAIN
            },
            Column {
                name: "forward",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The opening words.",
                ..Column::PLAIN
            },
            Column {
                name: "conclusion",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The closing words.",
                ..Column::PLAIN
            },
            Column {
                name: "perspective",
                sql_type: SqlType::Text,
                comment: "Whether it speaks as I (singular) or as we (plural).",
                ..Column::PLAIN
            },
            Column {
                name: "fun",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Fun and recreation.",
                ..Column::PLAIN
            },
            Column {
                name: "health",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Health and vitality.",
                ..Column::PLAIN
            },
            Column {
                name: "travel",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Travel and adventure.",
                ..Column::PLAIN
            },
            Column {
                name: "love",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Love, romance and partnership.",
                ..Column::PLAIN
            },
            Column {
                name: "family",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Family and parenting.",
                ..Column::PLAIN
            },
            Column {
                name: "social",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Friends and social life.",
                ..Column::PLAIN
            },
            Column {
                name: "home",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Home and surroundings.",
                ..Column::PLAIN
            },
            Column {
                name: "work",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Work, business and career.",
                ..Column::PLAIN
            },
            Column {
                name: "money",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Money and wealth.",
                ..Column::PLAIN
            },
            Column {
                name: "stuff",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Possessions and lifestyle.",
                ..Column::PLAIN
            },
            Column {
                name: "giving",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Giving and legacy.",
                ..Column::PLAIN
            },
            Column {
                name: "spirituality",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Spirituality and growth.",
                ..Column::PLAIN
            },
            Column {
                name: "has_audio",
                sql_type: SqlType::Boolean,
                comment: "Whether it can be listened to.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_url",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Where its latest audio lies.",
                ..Column::PLAIN
            },
            Column {
                name: "audio_duration",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "How long the latest audio is, as text.",
                ..Column::PLAIN
            },
            Column {
                name: "voice_type",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The voice of the latest audio.",
                ..Column::PLAIN
            },
            Column {
                name: "background_music",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The music under the latest audio.",
                ..Column::PLAIN
            },
            Column {
                name: "last_audio_generated_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the latest audio was asked for.",
                ..Column::PLAIN
            },
            Column {
                name: "activation_message",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the person wants to do next, in their own words.",
                ..Column::PLAIN
            },
            Column {
                name: "richness_metadata",
                sql_type: SqlType::Json,
                comment: "How dense the text of each category is, by category.",
                ..Column::PLAIN
            },
            Column {
                name: "refined_categories",
                sql_type: SqlType::Json,
                comment: "The categories that have been refined since the vision was assembled.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                comment: "When the vision was made.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                comment: "When the vision last changed.",
                ..Column::PLAIN
            },
            Column {
                name: "is_draft",
                sql_type: SqlType::Boolean,
                comment: "Whether it is a draft; the same as the status says.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                comment: "Whether it is the person's current vision; at most one is.",
                ..Column::PLAIN
            },
            Column {
                name: "dropped_columns",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "What stood in the columns that were removed, by name.",
                ..Column::PLAIN
            },
        ],
        constraints: &[Constraint {
            name: "vision_versions_backup_20251111_pkey",
            kind: ConstraintKind::Unique,
            columns: &["id"],
            comment: "",
        }],
        view: false,
    },
    Table {
        name: "viva_conversations",
        comment: "A conversation with VIVA, the master assistant, about anything.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The conversation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose conversation it is.",
                ..Column::PLAIN
            },
            Column {
                name: "messages",
                sql_type: SqlType::Json,
                default: true,
                comment: "The messages, oldest first.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the last message came.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "viva_conversations_messages_check",
                kind: ConstraintKind::Check,
                columns: &["messages"],
                comment: "",
            },
            Constraint {
                name: "viva_conversations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "viva_conversations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "voice_profiles",
        comment: "How a person speaks, so that VIVA can speak like them. The newest counts, older ones are history.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The voice profile.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                comment: "Whose voice it is.",
                ..Column::PLAIN
            },
            Column {
                name: "formality",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How formal, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "energy",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How lively, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "detail",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How detailed, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "woo",
                sql_type: SqlType::Integer,
                nullable: true,
                comment: "How comfortable with spiritual language, from 1 to 10.",
                ..Column::PLAIN
            },
            Column {
                name: "analysis",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The whole analysis of the voice.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the voice was analysed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "voice_profiles_detail_check",
                kind: ConstraintKind::Check,
                columns: &["detail"],
                comment: "",
            },
            Constraint {
                name: "voice_profiles_energy_check",
                kind: ConstraintKind::Check,
                columns: &["energy"],
                comment: "",
            },
            Constraint {
                name: "voice_profiles_formality_check",
                kind: ConstraintKind::Check,
                columns: &["formality"],
                comment: "",
            },
            Constraint {
                name: "voice_profiles_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "voice_profiles_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "voice_profiles_woo_check",
                kind: ConstraintKind::Check,
                columns: &["woo"],
                comment: "",
            },
        ],
        view: false,
    },
];
