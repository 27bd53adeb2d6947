//! SeaORM entity of `vida.streaming_sessions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "streaming_sessions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub user_id: String,
    pub avatar_id: Option<i64>,
    pub start_time: DateTimeWithTimeZone,
    pub end_time: Option<DateTimeWithTimeZone>,
    pub duration: Option<i32>,
    pub platform: Option<String>,
    pub viewers: i32,
    pub status: String,
    pub metadata: Option<Json>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    AvatarId,
    StartTime,
    EndTime,
    Duration,
    Platform,
    Viewers,
    Status,
    Metadata,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = i32;
    fn auto_increment() -> bool {
        true
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Avatars,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::String(StringLen::None).def(),
            Self::AvatarId => ColumnType::BigInteger.def().null(),
            Self::StartTime => ColumnType::TimestampWithTimeZone.def(),
            Self::EndTime => ColumnType::TimestampWithTimeZone.def().null(),
            Self::Duration => ColumnType::Integer.def().null(),
            Self::Platform => ColumnType::Text.def().null(),
            Self::Viewers => ColumnType::Integer.def(),
            Self::Status => ColumnType::Text.def(),
            Self::Metadata => ColumnType::Json.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Avatars => Entity::belongs_to(super::avatars::Entity)
                .from(Column::AvatarId)
                .to(super::avatars::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::avatars::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Avatars.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
