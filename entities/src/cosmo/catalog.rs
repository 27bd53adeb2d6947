//! What `cosmo` knows of its tables. @generated from the migrations by `just entities`; never edited.

use crate::catalog::{Column, Constraint, ConstraintKind, SqlType, Table};

/// The tables and views, in the order of their names.
pub static TABLES: &[Table] = &[
    Table {
        name: "administrators",
        comment: "Who keeps order on Cosmo.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("profiles", "id")),
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
        name: "apps",
        comment: "An app of somebody else that people can install.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The app.",
                ..Column::PLAIN
            },
            Column { name: "name", sql_type: SqlType::Text, comment: "The app's name.", ..Column::PLAIN },
            Column {
                name: "slug",
                sql_type: SqlType::Text,
                unique: true,
                comment: "The unique name in links: small letters, digits and hyphens.",
                ..Column::PLAIN
            },
            Column {
                name: "equity_pool_size",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                default: true,
                comment: "How many equity points the app can give in all.",
                ..Column::PLAIN
            },
            Column {
                name: "equity_distributed",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                default: true,
                comment: "How many equity points the app has given.",
                ..Column::PLAIN
            },
            Column {
                name: "is_active",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether the app is offered; others are seen by administrators alone.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the app was added.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the app last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint { name: "apps_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "apps_slug_check",
                kind: ConstraintKind::Check,
                columns: &["slug"],
                comment: "",
            },
            Constraint {
                name: "apps_slug_key",
                kind: ConstraintKind::Unique,
                columns: &["slug"],
                comment: "",
            },
            Constraint {
                name: "equity_distributed_within_pool",
                kind: ConstraintKind::Check,
                columns: &["equity_distributed", "equity_pool_size"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "audit_logs",
        comment: "A change of the database. Records are only ever added.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The record of the change.",
                ..Column::PLAIN
            },
            Column {
                name: "table_name",
                sql_type: SqlType::Text,
                comment: "The table that changed.",
                ..Column::PLAIN
            },
            Column {
                name: "operation",
                sql_type: SqlType::Text,
                values: &["INSERT", "UPDATE", "DELETE"],
                comment: "Whether a row was added, changed or removed.",
                ..Column::PLAIN
            },
            Column {
                name: "record_id",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The key of the row that changed.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Who made the change; null where the platform itself did.",
                ..Column::PLAIN
            },
            Column {
                name: "old_data",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The row before.",
                ..Column::PLAIN
            },
            Column {
                name: "new_data",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "The row after.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "audit_logs_operation_check",
                kind: ConstraintKind::Check,
                columns: &["operation"],
                comment: "",
            },
            Constraint {
                name: "audit_logs_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "audit_logs_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "balances",
        comment: "A person's equity points.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "The balance; the same as its owner's account.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                unique: true,
                comment: "Whose points they are.",
                ..Column::PLAIN
            },
            Column {
                name: "current_balance",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points now.",
                ..Column::PLAIN
            },
            Column {
                name: "total_earned",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points gained in all.",
                ..Column::PLAIN
            },
            Column {
                name: "total_spent",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points spent in all.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_count",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "How many transactions there were.",
                ..Column::PLAIN
            },
        ],
        constraints: &[],
        view: true,
    },
    Table {
        name: "conversations",
        comment: "A conversation of a person with the assistant.",
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
                references: Some(("profiles", "id")),
                comment: "Whose conversation it is.",
                ..Column::PLAIN
            },
            Column {
                name: "title",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "Its title.",
                ..Column::PLAIN
            },
            Column {
                name: "model",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The language model that answers.",
                ..Column::PLAIN
            },
            Column {
                name: "total_tokens_used",
                sql_type: SqlType::Integer,
                default: true,
                comment: "The language model's tokens that all messages took.",
                ..Column::PLAIN
            },
            Column {
                name: "last_message_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When the last message came.",
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
                name: "conversations_model_check",
                kind: ConstraintKind::Check,
                columns: &["model"],
                comment: "",
            },
            Constraint {
                name: "conversations_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "conversations_title_check",
                kind: ConstraintKind::Check,
                columns: &["title"],
                comment: "",
            },
            Constraint {
                name: "conversations_total_tokens_used_check",
                kind: ConstraintKind::Check,
                columns: &["total_tokens_used"],
                comment: "",
            },
            Constraint {
                name: "conversations_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "equity_anchors",
        comment: "Where a transaction stands in its batch.",
        primary_key: &["transaction_id"],
        columns: &[
            Column {
                name: "transaction_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("equity_transactions", "id")),
                comment: "The transaction.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whose transaction it is.",
                ..Column::PLAIN
            },
            Column {
                name: "batch_id",
                sql_type: SqlType::Uuid,
                references: Some(("equity_batches", "id")),
                comment: "The batch that seals it.",
                ..Column::PLAIN
            },
            Column {
                name: "leaf_index",
                sql_type: SqlType::Integer,
                comment: "Which leaf of the batch's Merkle tree it is, from 0.",
                ..Column::PLAIN
            },
            Column {
                name: "leaf_hash",
                sql_type: SqlType::Text,
                comment: "The leaf: SHA-256 over a zero byte and the transaction's chain hash, in hexadecimal.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "equity_anchors_batch_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["batch_id"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_batch_id_leaf_index_key",
                kind: ConstraintKind::Unique,
                columns: &["batch_id", "leaf_index"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_leaf_hash_check",
                kind: ConstraintKind::Check,
                columns: &["leaf_hash"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_leaf_index_check",
                kind: ConstraintKind::Check,
                columns: &["leaf_index"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_pkey",
                kind: ConstraintKind::Unique,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["transaction_id"],
                comment: "",
            },
            Constraint {
                name: "equity_anchors_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "equity_balances",
        comment: "Everybody's equity points as of the last refresh.",
        primary_key: &["user_id"],
        columns: &[
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whose points they are.",
                ..Column::PLAIN
            },
            Column {
                name: "current_balance",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points now.",
                ..Column::PLAIN
            },
            Column {
                name: "total_earned",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points gained in all.",
                ..Column::PLAIN
            },
            Column {
                name: "total_spent",
                sql_type: SqlType::Numeric { precision: None, scale: None },
                nullable: true,
                comment: "Equity points spent in all.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_count",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "How many transactions there were.",
                ..Column::PLAIN
            },
            Column {
                name: "last_seq",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "The last transaction that is counted in, by its place in the ledger.",
                ..Column::PLAIN
            },
        ],
        constraints: &[Constraint {
            name: "equity_balances_user",
            kind: ConstraintKind::Unique,
            columns: &["user_id"],
            comment: "",
        }],
        view: true,
    },
    Table {
        name: "equity_batches",
        comment: "Equity transactions sealed together. Their common root is public; with it anybody can check the proof of a transaction.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The batch.",
                ..Column::PLAIN
            },
            Column {
                name: "first_seq",
                sql_type: SqlType::BigInt,
                unique: true,
                comment: "The place in the ledger of its first transaction.",
                ..Column::PLAIN
            },
            Column {
                name: "last_seq",
                sql_type: SqlType::BigInt,
                unique: true,
                comment: "The place in the ledger of its last transaction.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_count",
                sql_type: SqlType::Integer,
                comment: "How many transactions it seals.",
                ..Column::PLAIN
            },
            Column {
                name: "merkle_root",
                sql_type: SqlType::Text,
                comment: "The root of the Merkle tree (as in RFC 6962, SHA-256) over the transactions' chain hashes, in hexadecimal.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was sealed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "batch_in_order",
                kind: ConstraintKind::Check,
                columns: &["first_seq", "last_seq"],
                comment: "",
            },
            Constraint {
                name: "equity_batches_first_seq_key",
                kind: ConstraintKind::Unique,
                columns: &["first_seq"],
                comment: "",
            },
            Constraint {
                name: "equity_batches_last_seq_key",
                kind: ConstraintKind::Unique,
                columns: &["last_seq"],
                comment: "",
            },
            Constraint {
                name: "equity_batches_merkle_root_check",
                kind: ConstraintKind::Check,
                columns: &["merkle_root"],
                comment: "",
            },
            Constraint {
                name: "equity_batches_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "equity_batches_transaction_count_check",
                kind: ConstraintKind::Check,
                columns: &["transaction_count"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "equity_publications",
        comment: "A batch's root written to a blockchain.",
        primary_key: &["batch_id"],
        columns: &[
            Column {
                name: "batch_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("equity_batches", "id")),
                comment: "The batch.",
                ..Column::PLAIN
            },
            Column { name: "network", sql_type: SqlType::Text, comment: "The blockchain.", ..Column::PLAIN },
            Column {
                name: "block_height",
                sql_type: SqlType::BigInt,
                comment: "The block that holds the root.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_hash",
                sql_type: SqlType::Text,
                comment: "The name of the transaction there.",
                ..Column::PLAIN
            },
            Column {
                name: "signature",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The platform's signature of the root.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the publication was recorded.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "equity_publications_batch_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["batch_id"],
                comment: "",
            },
            Constraint {
                name: "equity_publications_block_height_check",
                kind: ConstraintKind::Check,
                columns: &["block_height"],
                comment: "",
            },
            Constraint {
                name: "equity_publications_network_check",
                kind: ConstraintKind::Check,
                columns: &["network"],
                comment: "",
            },
            Constraint {
                name: "equity_publications_pkey",
                kind: ConstraintKind::Unique,
                columns: &["batch_id"],
                comment: "",
            },
            Constraint {
                name: "equity_publications_transaction_hash_check",
                kind: ConstraintKind::Check,
                columns: &["transaction_hash"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "equity_transactions",
        comment: "Equity points gained or spent. Transactions are never changed or removed.",
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
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Whose points they are.",
                ..Column::PLAIN
            },
            Column {
                name: "interaction_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("user_interactions", "id")),
                comment: "What was done for them; each thing done moves points once at most.",
                ..Column::PLAIN
            },
            Column {
                name: "amount",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                comment: "How many equity points, with up to eight decimals; always positive, the type tells the sign.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_type",
                sql_type: SqlType::Text,
                values: &["credit", "debit"],
                comment: "Credit adds points, debit spends them.",
                ..Column::PLAIN
            },
            Column {
                name: "balance_before",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                comment: "The person's equity points before.",
                ..Column::PLAIN
            },
            Column {
                name: "balance_after",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                comment: "The person's equity points after.",
                ..Column::PLAIN
            },
            Column {
                name: "block_height",
                sql_type: SqlType::BigInt,
                nullable: true,
                comment: "The block that holds the transaction, where it was on a blockchain when it was recorded here.",
                ..Column::PLAIN
            },
            Column {
                name: "transaction_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The transaction's name on that blockchain.",
                ..Column::PLAIN
            },
            Column {
                name: "signature",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "A signature given with the transaction.",
                ..Column::PLAIN
            },
            Column {
                name: "merkle_proof",
                sql_type: SqlType::Json,
                nullable: true,
                comment: "A proof given with the transaction. The platform's own proofs are made by its batches.",
                ..Column::PLAIN
            },
            Column {
                name: "description",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "What the transaction says on a statement of account.",
                ..Column::PLAIN
            },
            Column {
                name: "seq",
                sql_type: SqlType::BigInt,
                unique: true,
                comment: "The transaction's place in the ledger: later ones have higher numbers.",
                ..Column::PLAIN
            },
            Column {
                name: "previous_hash",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The hash of the person's transaction before; null in the first.",
                ..Column::PLAIN
            },
            Column {
                name: "chain_hash",
                sql_type: SqlType::Text,
                comment: "SHA-256 over the transaction's facts and the hash before, in hexadecimal.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the points moved.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "equity_amount_positive",
                kind: ConstraintKind::Check,
                columns: &["amount"],
                comment: "",
            },
            Constraint {
                name: "equity_balance_adds_up",
                kind: ConstraintKind::Check,
                columns: &["balance_after", "balance_before", "transaction_type", "amount"],
                comment: "",
            },
            Constraint {
                name: "equity_chain_hash",
                kind: ConstraintKind::Check,
                columns: &["chain_hash"],
                comment: "",
            },
            Constraint {
                name: "equity_not_overdrawn",
                kind: ConstraintKind::Check,
                columns: &["balance_before", "balance_after"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_interaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["interaction_id"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_interaction_id_key",
                kind: ConstraintKind::Unique,
                columns: &["interaction_id"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_no_fork",
                kind: ConstraintKind::Unique,
                columns: &["user_id"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_seq_key",
                kind: ConstraintKind::Unique,
                columns: &["seq"],
                comment: "",
            },
            Constraint {
                name: "equity_transactions_user_id_fkey",
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
        name: "messages",
        comment: "What was said in a conversation.",
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
                name: "conversation_id",
                sql_type: SqlType::Uuid,
                references: Some(("conversations", "id")),
                comment: "The conversation it belongs to.",
                ..Column::PLAIN
            },
            Column {
                name: "role",
                sql_type: SqlType::Text,
                values: &["user", "assistant", "system"],
                comment: "Who said it: the person (user), the assistant, or the platform (system).",
                ..Column::PLAIN
            },
            Column { name: "content", sql_type: SqlType::Text, comment: "What was said.", ..Column::PLAIN },
            Column {
                name: "tokens_used",
                sql_type: SqlType::Integer,
                default: true,
                comment: "The language model's tokens that it took.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was said.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "messages_content_check",
                kind: ConstraintKind::Check,
                columns: &["content"],
                comment: "",
            },
            Constraint {
                name: "messages_conversation_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["conversation_id"],
                comment: "",
            },
            Constraint { name: "messages_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "messages_role_check",
                kind: ConstraintKind::Check,
                columns: &["role"],
                comment: "",
            },
            Constraint {
                name: "messages_tokens_used_check",
                kind: ConstraintKind::Check,
                columns: &["tokens_used"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "profiles",
        comment: "A person with a Cosmo account.",
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
                unique: true,
                comment: "The unique name, without blanks, 1 to 50 characters.",
                ..Column::PLAIN
            },
            Column {
                name: "display_name",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The name shown.",
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
                name: "referral_code",
                sql_type: SqlType::Text,
                default: true,
                unique: true,
                comment: "Eight letters and digits; whoever signs up with it was referred by this person.",
                ..Column::PLAIN
            },
            Column {
                name: "referred_by",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("profiles", "id")),
                comment: "Who referred the person, as said at sign-up.",
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
                comment: "When the profile last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "nobody_refers_themselves",
                kind: ConstraintKind::Check,
                columns: &["referred_by", "id"],
                comment: "",
            },
            Constraint {
                name: "profiles_avatar_url_check",
                kind: ConstraintKind::Check,
                columns: &["avatar_url"],
                comment: "",
            },
            Constraint {
                name: "profiles_display_name_check",
                kind: ConstraintKind::Check,
                columns: &["display_name"],
                comment: "",
            },
            Constraint {
                name: "profiles_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["id"],
                comment: "",
            },
            Constraint { name: "profiles_pkey", kind: ConstraintKind::Unique, columns: &["id"], comment: "" },
            Constraint {
                name: "profiles_referral_code_check",
                kind: ConstraintKind::Check,
                columns: &["referral_code"],
                comment: "",
            },
            Constraint {
                name: "profiles_referral_code_key",
                kind: ConstraintKind::Unique,
                columns: &["referral_code"],
                comment: "",
            },
            Constraint {
                name: "profiles_referred_by_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referred_by"],
                comment: "",
            },
            Constraint {
                name: "profiles_username_check",
                kind: ConstraintKind::Check,
                columns: &["username"],
                comment: "",
            },
            Constraint {
                name: "profiles_username_key",
                kind: ConstraintKind::Unique,
                columns: &["username"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "referrals",
        comment: "A person brought another to Cosmo.",
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
                name: "referrer_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who brought the other.",
                ..Column::PLAIN
            },
            Column {
                name: "referred_id",
                sql_type: SqlType::Uuid,
                unique: true,
                references: Some(("profiles", "id")),
                comment: "Who was brought; everybody is referred once at most.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["pending", "completed", "expired", "cancelled"],
                comment: "Pending until both are rewarded; expired when that took too long; cancelled by the platform.",
                ..Column::PLAIN
            },
            Column {
                name: "referrer_reward_transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("equity_transactions", "id")),
                comment: "The points of the one who referred.",
                ..Column::PLAIN
            },
            Column {
                name: "referred_reward_transaction_id",
                sql_type: SqlType::Uuid,
                nullable: true,
                references: Some(("equity_transactions", "id")),
                comment: "The points of the one who was referred.",
                ..Column::PLAIN
            },
            Column {
                name: "completed_at",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "When both were rewarded.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the other signed up.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the referral last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "referral_completed_with_rewards",
                kind: ConstraintKind::Check,
                columns: &[
                    "status",
                    "completed_at",
                    "referrer_reward_transaction_id",
                    "referred_reward_transaction_id",
                ],
                comment: "",
            },
            Constraint {
                name: "referral_of_another",
                kind: ConstraintKind::Check,
                columns: &["referrer_id", "referred_id"],
                comment: "",
            },
            Constraint {
                name: "referrals_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "referrals_referred_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referred_id"],
                comment: "",
            },
            Constraint {
                name: "referrals_referred_id_key",
                kind: ConstraintKind::Unique,
                columns: &["referred_id"],
                comment: "",
            },
            Constraint {
                name: "referrals_referred_reward_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referred_reward_transaction_id"],
                comment: "",
            },
            Constraint {
                name: "referrals_referrer_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referrer_id"],
                comment: "",
            },
            Constraint {
                name: "referrals_referrer_reward_transaction_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["referrer_reward_transaction_id"],
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
                name: "signup_bonus",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                default: true,
                comment: "How many equity points a new account gets.",
                ..Column::PLAIN
            },
            Column {
                name: "referrer_reward",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                default: true,
                comment: "How many equity points the one who referred gets for a completed referral.",
                ..Column::PLAIN
            },
            Column {
                name: "referred_reward",
                sql_type: SqlType::Numeric { precision: Some(18), scale: Some(8) },
                default: true,
                comment: "How many equity points the one who was referred gets for a completed referral.",
                ..Column::PLAIN
            },
            Column {
                name: "referral_days",
                sql_type: SqlType::Integer,
                default: true,
                comment: "After how many days a pending referral expires.",
                ..Column::PLAIN
            },
            Column {
                name: "every_account_joins",
                sql_type: SqlType::Boolean,
                default: true,
                comment: "Whether every new account of the authentication service joins Cosmo, and not only those that name it.",
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
            Constraint {
                name: "settings_referred_reward_check",
                kind: ConstraintKind::Check,
                columns: &["referred_reward"],
                comment: "",
            },
            Constraint {
                name: "settings_referrer_reward_check",
                kind: ConstraintKind::Check,
                columns: &["referrer_reward"],
                comment: "",
            },
            Constraint {
                name: "settings_signup_bonus_check",
                kind: ConstraintKind::Check,
                columns: &["signup_bonus"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "subscription_tiers",
        comment: "A plan that people can subscribe to.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The plan.",
                ..Column::PLAIN
            },
            Column {
                name: "name",
                sql_type: SqlType::Text,
                unique: true,
                values: &["free", "pro", "business"],
                comment: "The plan's name.",
                ..Column::PLAIN
            },
            Column {
                name: "price_monthly",
                sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) },
                nullable: true,
                comment: "What a month costs, in US dollars; null while it is not for sale.",
                ..Column::PLAIN
            },
            Column {
                name: "equity_multiplier",
                sql_type: SqlType::Numeric { precision: Some(6), scale: Some(3) },
                default: true,
                comment: "By how much those who award points may multiply them for subscribers of this plan.",
                ..Column::PLAIN
            },
            Column {
                name: "features",
                sql_type: SqlType::Json,
                default: true,
                comment: "What the plan offers, a list of sentences.",
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
                name: "subscription_tiers_equity_multiplier_check",
                kind: ConstraintKind::Check,
                columns: &["equity_multiplier"],
                comment: "",
            },
            Constraint {
                name: "subscription_tiers_features_check",
                kind: ConstraintKind::Check,
                columns: &["features"],
                comment: "",
            },
            Constraint {
                name: "subscription_tiers_name_check",
                kind: ConstraintKind::Check,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "subscription_tiers_name_key",
                kind: ConstraintKind::Unique,
                columns: &["name"],
                comment: "",
            },
            Constraint {
                name: "subscription_tiers_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "subscription_tiers_price_monthly_check",
                kind: ConstraintKind::Check,
                columns: &["price_monthly"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_apps",
        comment: "An app that a person has installed.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The installation.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who installed it.",
                ..Column::PLAIN
            },
            Column {
                name: "app_id",
                sql_type: SqlType::Uuid,
                references: Some(("apps", "id")),
                comment: "The app.",
                ..Column::PLAIN
            },
            Column {
                name: "installed_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it was installed.",
                ..Column::PLAIN
            },
            Column {
                name: "usage_count",
                sql_type: SqlType::Integer,
                default: true,
                comment: "How often the person has used it.",
                ..Column::PLAIN
            },
            Column {
                name: "created_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the installation was recorded.",
                ..Column::PLAIN
            },
            Column {
                name: "updated_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When the installation last changed.",
                ..Column::PLAIN
            },
        ],
        constraints: &[
            Constraint {
                name: "user_apps_app_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["app_id"],
                comment: "",
            },
            Constraint {
                name: "user_apps_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_apps_usage_count_check",
                kind: ConstraintKind::Check,
                columns: &["usage_count"],
                comment: "",
            },
            Constraint {
                name: "user_apps_user_id_app_id_key",
                kind: ConstraintKind::Unique,
                columns: &["user_id", "app_id"],
                comment: "",
            },
            Constraint {
                name: "user_apps_user_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["user_id"],
                comment: "",
            },
        ],
        view: false,
    },
    Table {
        name: "user_interactions",
        comment: "Something that a person did. The record is only ever added to.",
        primary_key: &["id"],
        columns: &[
            Column {
                name: "id",
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The interaction.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who did it.",
                ..Column::PLAIN
            },
            Column {
                name: "action_type",
                sql_type: SqlType::Text,
                values: &[
                    "signup",
                    "referral_completed",
                    "daily_active",
                    "chat_message",
                    "subscription_start",
                    "subscription_renewal",
                    "subscription_cancel",
                    "app_install",
                    "app_usage",
                    "achievement_unlock",
                    "milestone_reached",
                ],
                comment: "What was done.",
                ..Column::PLAIN
            },
            Column {
                name: "request_id",
                sql_type: SqlType::Text,
                unique: true,
                comment: "Unique for each thing done, so that a repeated request counts once.",
                ..Column::PLAIN
            },
            Column {
                name: "action_metadata",
                sql_type: SqlType::Json,
                default: true,
                comment: "Further facts; `app_id` names the app that it was done with.",
                ..Column::PLAIN
            },
            Column {
                name: "ip_address",
                sql_type: SqlType::Inet,
                nullable: true,
                comment: "The network address it came from; for administrators.",
                ..Column::PLAIN
            },
            Column {
                name: "user_agent",
                sql_type: SqlType::Text,
                nullable: true,
                comment: "The browser or app it came from; for administrators.",
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
                name: "user_interactions_action_metadata_check",
                kind: ConstraintKind::Check,
                columns: &["action_metadata"],
                comment: "",
            },
            Constraint {
                name: "user_interactions_pkey",
                kind: ConstraintKind::Unique,
                columns: &["id"],
                comment: "",
            },
            Constraint {
                name: "user_interactions_request_id_check",
                kind: ConstraintKind::Check,
                columns: &["request_id"],
                comment: "",
            },
            Constraint {
                name: "user_interactions_request_id_key",
                kind: ConstraintKind::Unique,
                columns: &["request_id"],
                comment: "",
            },
            Constraint {
                name: "user_interactions_user_id_fkey",
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
                sql_type: SqlType::Uuid,
                default: true,
                unique: true,
                comment: "The subscription.",
                ..Column::PLAIN
            },
            Column {
                name: "user_id",
                sql_type: SqlType::Uuid,
                references: Some(("profiles", "id")),
                comment: "Who subscribes; everybody has one active subscription at most.",
                ..Column::PLAIN
            },
            Column {
                name: "tier_id",
                sql_type: SqlType::Uuid,
                references: Some(("subscription_tiers", "id")),
                comment: "The plan.",
                ..Column::PLAIN
            },
            Column {
                name: "status",
                sql_type: SqlType::Text,
                default: true,
                values: &["active", "cancelled", "expired", "past_due"],
                comment: "Whether it runs, was cancelled, has expired, or waits for a payment that is past due.",
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
                name: "started_at",
                sql_type: SqlType::Timestamptz,
                default: true,
                comment: "When it began.",
                ..Column::PLAIN
            },
            Column {
                name: "current_period_end",
                sql_type: SqlType::Timestamptz,
                nullable: true,
                comment: "Until when it is paid; null where it has no end.",
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
                name: "user_subscriptions_stripe_subscription_id_key",
                kind: ConstraintKind::Unique,
                columns: &["stripe_subscription_id"],
                comment: "",
            },
            Constraint {
                name: "user_subscriptions_tier_id_fkey",
                kind: ConstraintKind::Reference,
                columns: &["tier_id"],
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
];
