//! SeaORM entity of `vibrationfit.audio_variants`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "audio_variants"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub audio_track_id: Uuid,
    pub variant_type: String,
    pub audio_url: String,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    AudioTrackId,
    VariantType,
    AudioUrl,
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
    AudioTracks,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::AudioTrackId => ColumnType::Uuid.def(),
            Self::VariantType => ColumnType::Text.def(),
            Self::AudioUrl => ColumnType::Text.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AudioTracks => Entity::belongs_to(super::audio_tracks::Entity)
                .from(Column::AudioTrackId)
                .to(super::audio_tracks::Column::Id)
                .into(),
        }
    }
}

impl Related<super::audio_tracks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AudioTracks.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
