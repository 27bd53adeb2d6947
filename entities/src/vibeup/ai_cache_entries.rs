//! SeaORM entity of `vibeup.ai_cache_entries`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ai_cache_entries"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub cache_key: String,
    pub config_id: Option<Uuid>,
    pub response: Json,
    pub hit_count: i32,
    pub expires_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CacheKey,
    ConfigId,
    Response,
    HitCount,
    ExpiresAt,
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
    AiModelConfigs,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CacheKey => ColumnType::String(StringLen::N(128u32)).def().unique(),
            Self::ConfigId => ColumnType::Uuid.def().null(),
            Self::Response => ColumnType::JsonBinary.def(),
            Self::HitCount => ColumnType::Integer.def(),
            Self::ExpiresAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AiModelConfigs => Entity::belongs_to(super::ai_model_configs::Entity)
                .from(Column::ConfigId)
                .to(super::ai_model_configs::Column::Id)
                .into(),
        }
    }
}

impl Related<super::ai_model_configs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiModelConfigs.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
