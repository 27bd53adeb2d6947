//! SeaORM entity of `vida.people`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "people"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: String,
    pub username: String,
    pub avatar_url: Option<String>,
    pub twitter_handle: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub role: Option<String>,
    pub blocked: Option<bool>,
    pub subscription_plan_id: Option<String>,
    pub subscription_status: Option<String>,
    pub stream_time_remaining: Option<i32>,
    pub total_stream_time: Option<i32>,
    pub total_stream_sessions: Option<i32>,
    pub avatar_count: Option<i32>,
    pub avatars_created: Option<i32>,
    pub last_stream_at: Option<DateTimeWithTimeZone>,
    pub created_at: Option<DateTimeWithTimeZone>,
    pub updated_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Username,
    AvatarUrl,
    TwitterHandle,
    Email,
    EmailVerified,
    Role,
    Blocked,
    SubscriptionPlanId,
    SubscriptionStatus,
    StreamTimeRemaining,
    TotalStreamTime,
    TotalStreamSessions,
    AvatarCount,
    AvatarsCreated,
    LastStreamAt,
    CreatedAt,
    UpdatedAt,
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
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::String(StringLen::None).def(),
            Self::Username => ColumnType::Text.def().unique(),
            Self::AvatarUrl => ColumnType::Text.def().null(),
            Self::TwitterHandle => ColumnType::Text.def().null(),
            Self::Email => ColumnType::Text.def().null(),
            Self::EmailVerified => ColumnType::Boolean.def().null(),
            Self::Role => ColumnType::Text.def().null(),
            Self::Blocked => ColumnType::Boolean.def().null(),
            Self::SubscriptionPlanId => ColumnType::Text.def().null(),
            Self::SubscriptionStatus => ColumnType::Text.def().null(),
            Self::StreamTimeRemaining => ColumnType::Integer.def().null(),
            Self::TotalStreamTime => ColumnType::Integer.def().null(),
            Self::TotalStreamSessions => ColumnType::Integer.def().null(),
            Self::AvatarCount => ColumnType::Integer.def().null(),
            Self::AvatarsCreated => ColumnType::Integer.def().null(),
            Self::LastStreamAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
