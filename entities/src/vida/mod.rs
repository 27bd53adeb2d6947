//! The tables of `vida`. @generated from the migrations by `just entities`; never edited.

pub mod add_ons;
pub mod avatar_categories;
pub mod avatars;
pub mod background_categories;
pub mod catalog;
pub mod coming_soon_emails;
pub mod dmca_complaints;
pub mod gpu_usage_logs;
pub mod idempotency_keys;
pub mod people;
pub mod preset_avatars;
pub mod rtmp_sources;
pub mod scheduled_work;
pub mod sessions;
pub mod stream_backgrounds;
pub mod streaming_sessions;
pub mod subscription_plans;
pub mod system_logs;
pub mod user_add_ons;
pub mod user_subscriptions;
pub mod user_suspensions;
pub mod user_warnings;
pub mod users;
