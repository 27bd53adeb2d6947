//! The tables of `oros`. @generated from the migrations by `just entities`; never edited.

pub mod boosts;
pub mod business_profiles;
pub mod campaign_creators;
pub mod campaigns;
pub mod catalog;
pub mod communities;
pub mod community_members;
pub mod community_posts;
pub mod creator_profiles;
pub mod events;
pub mod idempotency_keys;
pub mod ledger_entries;
pub mod live_events;
pub mod live_sales;
pub mod memberships;
pub mod people;
pub mod posts;
pub mod rewards;
pub mod settings;
pub mod tip_unlocks;
pub mod tips;
pub mod tracking_links;
pub mod user_roles;
pub mod users;
pub mod wallets;
pub mod withdrawals;
