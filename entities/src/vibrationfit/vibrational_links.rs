//! SeaORM entity of `vibrationfit.vibrational_links`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vibrational_links"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub from_event_id: Uuid,
    pub to_event_id: Uuid,
    pub source_id: Option<Uuid>,
    pub link_type: Option<String>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    FromEventId,
    ToEventId,
    SourceId,
    LinkType,
    CreatedAt,
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
    VibrationalEventSources,
    VibrationalEvents2,
    VibrationalEvents1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::FromEventId => ColumnType::Uuid.def(),
            Self::ToEventId => ColumnType::Uuid.def(),
            Self::SourceId => ColumnType::Uuid.def().null(),
            Self::LinkType => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::VibrationalEventSources => Entity::belongs_to(super::vibrational_event_sources::Entity)
                .from(Column::SourceId)
                .to(super::vibrational_event_sources::Column::Id)
                .into(),
            Self::VibrationalEvents2 => Entity::belongs_to(super::vibrational_events::Entity)
                .from(Column::FromEventId)
                .to(super::vibrational_events::Column::Id)
                .into(),
            Self::VibrationalEvents1 => Entity::belongs_to(super::vibrational_events::Entity)
                .from(Column::ToEventId)
                .to(super::vibrational_events::Column::Id)
                .into(),
        }
    }
}

impl Related<super::vibrational_event_sources::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibrationalEventSources.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
