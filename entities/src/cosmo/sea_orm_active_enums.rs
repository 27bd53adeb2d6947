//! SeaORM entity of `cosmo.sea_orm_active_enums`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq, EnumIter, DeriveActiveEnum, Copy)]
#[sea_orm(rs_type = "Enum", db_type = "Enum", enum_name = "action_type")]
pub enum ActionType {
    #[sea_orm(string_value = "signup")]
    Signup,
    #[sea_orm(string_value = "referral_completed")]
    ReferralCompleted,
    #[sea_orm(string_value = "daily_active")]
    DailyActive,
    #[sea_orm(string_value = "chat_message")]
    ChatMessage,
    #[sea_orm(string_value = "subscription_start")]
    SubscriptionStart,
    #[sea_orm(string_value = "subscription_renewal")]
    SubscriptionRenewal,
    #[sea_orm(string_value = "subscription_cancel")]
    SubscriptionCancel,
    #[sea_orm(string_value = "app_install")]
    AppInstall,
    #[sea_orm(string_value = "app_usage")]
    AppUsage,
    #[sea_orm(string_value = "achievement_unlock")]
    AchievementUnlock,
    #[sea_orm(string_value = "milestone_reached")]
    MilestoneReached,
}
#[derive(Debug, Clone, PartialEq, Eq, EnumIter, DeriveActiveEnum, Copy)]
#[sea_orm(rs_type = "Enum", db_type = "Enum", enum_name = "referral_status")]
pub enum ReferralStatus {
    #[sea_orm(string_value = "pending")]
    Pending,
    #[sea_orm(string_value = "completed")]
    Completed,
    #[sea_orm(string_value = "expired")]
    Expired,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}
#[derive(Debug, Clone, PartialEq, Eq, EnumIter, DeriveActiveEnum, Copy)]
#[sea_orm(rs_type = "Enum", db_type = "Enum", enum_name = "subscription_status")]
pub enum SubscriptionStatus {
    #[sea_orm(string_value = "active")]
    Active,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
    #[sea_orm(string_value = "expired")]
    Expired,
    #[sea_orm(string_value = "past_due")]
    PastDue,
}
#[derive(Debug, Clone, PartialEq, Eq, EnumIter, DeriveActiveEnum, Copy)]
#[sea_orm(rs_type = "Enum", db_type = "Enum", enum_name = "transaction_type")]
pub enum TransactionType {
    #[sea_orm(string_value = "credit")]
    Credit,
    #[sea_orm(string_value = "debit")]
    Debit,
}
