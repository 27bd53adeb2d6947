//! SeaORM entity of `vibrationfit.audio_tracks`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "audio_tracks"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub audio_set_id: Uuid,
    pub user_id: Uuid,
    pub title: String,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub audio_url: Option<String>,
    pub transcript: Option<String>,
    pub order_index: Option<i32>,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    AudioSetId,
    UserId,
    Title,
    Description,
    Duration,
    AudioUrl,
    Transcript,
    OrderIndex,
    IsActive,
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
    AudioSets,
    AudioVariants,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::AudioSetId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Title => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Duration => ColumnType::Text.def().null(),
            Self::AudioUrl => ColumnType::Text.def().null(),
            Self::Transcript => ColumnType::Text.def().null(),
            Self::OrderIndex => ColumnType::Integer.def().null(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AudioSets => Entity::belongs_to(super::audio_sets::Entity)
                .from(Column::AudioSetId)
                .to(super::audio_sets::Column::Id)
                .into(),
            Self::AudioVariants => Entity::has_many(super::audio_variants::Entity).into(),
        }
    }
}

impl Related<super::audio_sets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AudioSets.def()
    }
}

impl Related<super::audio_variants::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AudioVariants.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
