//! The tables of `cosmo`. @generated from the migrations by `just entities`; never edited.

pub mod administrators;
pub mod apps;
pub mod audit_logs;
pub mod balances;
pub mod catalog;
pub mod conversations;
pub mod equity_anchors;
pub mod equity_balances;
pub mod equity_batches;
pub mod equity_publications;
pub mod equity_transactions;
pub mod idempotency_keys;
pub mod messages;
pub mod profiles;
pub mod referrals;
pub mod scheduled_work;
pub mod sea_orm_active_enums;
pub mod settings;
pub mod subscription_tiers;
pub mod user_apps;
pub mod user_interactions;
pub mod user_subscriptions;
