//! SeaORM entity of `vibeup.practices`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "practices"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub definition_id: Uuid,
    pub title: Option<String>,
    pub schedule: Json,
    pub status: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    DefinitionId,
    Title,
    Schedule,
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
    PracticeDefinitions,
    PracticeLogs,
    PracticeStreaks,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::DefinitionId => ColumnType::Uuid.def(),
            Self::Title => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::Schedule => ColumnType::JsonBinary.def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::PracticeDefinitions => Entity::belongs_to(super::practice_definitions::Entity)
                .from(Column::DefinitionId)
                .to(super::practice_definitions::Column::Id)
                .into(),
            Self::PracticeLogs => Entity::has_many(super::practice_logs::Entity).into(),
            Self::PracticeStreaks => Entity::has_one(super::practice_streaks::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::practice_definitions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeDefinitions.def()
    }
}

impl Related<super::practice_logs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeLogs.def()
    }
}

impl Related<super::practice_streaks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeStreaks.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
