//! SeaORM entity of `vibeup.community_journeys`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "community_journeys"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub community_id: Uuid,
    pub created_by: Uuid,
    pub title: String,
    pub description: Option<String>,
    pub duration_days: Option<i32>,
    pub starts_at: Option<DateTimeWithTimeZone>,
    pub status: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CommunityId,
    CreatedBy,
    Title,
    Description,
    DurationDays,
    StartsAt,
    Status,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = Uuid;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Communities,
    JourneyParticipants,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CommunityId => ColumnType::Uuid.def(),
            Self::CreatedBy => ColumnType::Uuid.def(),
            Self::Title => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::DurationDays => ColumnType::Integer.def().null(),
            Self::StartsAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Communities => Entity::belongs_to(super::communities::Entity)
                .from(Column::CommunityId)
                .to(super::communities::Column::Id)
                .into(),
            Self::JourneyParticipants => Entity::has_many(super::journey_participants::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::CreatedBy)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
    }
}

impl Related<super::journey_participants::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::JourneyParticipants.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
