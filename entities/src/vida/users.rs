//! SeaORM entity of `vida.users`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "users"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: String,
    pub username: String,
    pub password: Option<String>,
    pub email: String,
    pub avatar_url: Option<String>,
    pub role: String,
    pub twitter_handle: Option<String>,
    pub stripe_customer_id: Option<String>,
    pub stripe_subscription_id: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
    pub blocked: bool,
    pub email_verified: bool,
    pub twitter_token: Option<String>,
    pub twitter_token_secret: Option<String>,
    pub google_id: Option<String>,
    pub twitter_id: Option<String>,
    pub plan: String,
    pub stream_time_remaining: i32,
    pub total_stream_time: i32,
    pub total_stream_sessions: i32,
    pub avatars_created: i32,
    pub last_stream_at: Option<DateTimeWithTimeZone>,
    pub last_avatar_created_at: Option<DateTimeWithTimeZone>,
    pub subscription_start_date: Option<DateTimeWithTimeZone>,
    pub subscription_end_date: Option<DateTimeWithTimeZone>,
    pub subscription_plan_id: String,
    pub subscription_status: String,
    pub avatar_count: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Username,
    Password,
    Email,
    AvatarUrl,
    Role,
    TwitterHandle,
    StripeCustomerId,
    StripeSubscriptionId,
    CreatedAt,
    UpdatedAt,
    Blocked,
    EmailVerified,
    TwitterToken,
    TwitterTokenSecret,
    GoogleId,
    TwitterId,
    Plan,
    StreamTimeRemaining,
    TotalStreamTime,
    TotalStreamSessions,
    AvatarsCreated,
    LastStreamAt,
    LastAvatarCreatedAt,
    SubscriptionStartDate,
    SubscriptionEndDate,
    SubscriptionPlanId,
    SubscriptionStatus,
    AvatarCount,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = String;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Avatars,
    DmcaComplaints,
    GpuUsageLogs,
    RtmpSources,
    StreamBackgrounds,
    StreamingSessions,
    SubscriptionPlans,
    SystemLogs,
    UserAddOns,
    UserSubscriptions,
    UserSuspensions,
    UserWarnings,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::String(StringLen::None).def(),
            Self::Username => ColumnType::Text.def().unique(),
            Self::Password => ColumnType::Text.def().null(),
            Self::Email => ColumnType::Text.def().unique(),
            Self::AvatarUrl => ColumnType::Text.def().null(),
            Self::Role => ColumnType::Text.def(),
            Self::TwitterHandle => ColumnType::Text.def().null(),
            Self::StripeCustomerId => ColumnType::Text.def().null(),
            Self::StripeSubscriptionId => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::Blocked => ColumnType::Boolean.def(),
            Self::EmailVerified => ColumnType::Boolean.def(),
            Self::TwitterToken => ColumnType::Text.def().null(),
            Self::TwitterTokenSecret => ColumnType::Text.def().null(),
            Self::GoogleId => ColumnType::Text.def().null().unique(),
            Self::TwitterId => ColumnType::Text.def().null().unique(),
            Self::Plan => ColumnType::Text.def(),
            Self::StreamTimeRemaining => ColumnType::Integer.def(),
            Self::TotalStreamTime => ColumnType::Integer.def(),
            Self::TotalStreamSessions => ColumnType::Integer.def(),
            Self::AvatarsCreated => ColumnType::Integer.def(),
            Self::LastStreamAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::LastAvatarCreatedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::SubscriptionStartDate => ColumnType::TimestampWithTimeZone.def().null(),
            Self::SubscriptionEndDate => ColumnType::TimestampWithTimeZone.def().null(),
            Self::SubscriptionPlanId => ColumnType::Text.def(),
            Self::SubscriptionStatus => ColumnType::Text.def(),
            Self::AvatarCount => ColumnType::Integer.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Avatars => Entity::has_many(super::avatars::Entity).into(),
            Self::DmcaComplaints => Entity::has_many(super::dmca_complaints::Entity).into(),
            Self::GpuUsageLogs => Entity::has_many(super::gpu_usage_logs::Entity).into(),
            Self::RtmpSources => Entity::has_many(super::rtmp_sources::Entity).into(),
            Self::StreamBackgrounds => Entity::has_many(super::stream_backgrounds::Entity).into(),
            Self::StreamingSessions => Entity::has_many(super::streaming_sessions::Entity).into(),
            Self::SubscriptionPlans => Entity::belongs_to(super::subscription_plans::Entity)
                .from(Column::SubscriptionPlanId)
                .to(super::subscription_plans::Column::Id)
                .into(),
            Self::SystemLogs => Entity::has_many(super::system_logs::Entity).into(),
            Self::UserAddOns => Entity::has_many(super::user_add_ons::Entity).into(),
            Self::UserSubscriptions => Entity::has_many(super::user_subscriptions::Entity).into(),
            Self::UserSuspensions => Entity::has_many(super::user_suspensions::Entity).into(),
            Self::UserWarnings => Entity::has_many(super::user_warnings::Entity).into(),
        }
    }
}

impl Related<super::avatars::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Avatars.def()
    }
}

impl Related<super::dmca_complaints::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::DmcaComplaints.def()
    }
}

impl Related<super::gpu_usage_logs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::GpuUsageLogs.def()
    }
}

impl Related<super::rtmp_sources::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::RtmpSources.def()
    }
}

impl Related<super::stream_backgrounds::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StreamBackgrounds.def()
    }
}

impl Related<super::streaming_sessions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StreamingSessions.def()
    }
}

impl Related<super::subscription_plans::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SubscriptionPlans.def()
    }
}

impl Related<super::system_logs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SystemLogs.def()
    }
}

impl Related<super::user_add_ons::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserAddOns.def()
    }
}

impl Related<super::user_subscriptions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserSubscriptions.def()
    }
}

impl Related<super::user_suspensions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserSuspensions.def()
    }
}

impl Related<super::user_warnings::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserWarnings.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
