//! SeaORM entity of `vibeup.ai_model_interactions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ai_model_interactions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub config_id: Option<Uuid>,
    pub task_type: String,
    pub input_tokens: i32,
    pub output_tokens: i32,
    pub cost_usd: Decimal,
    pub latency_ms: Option<i32>,
    pub success: bool,
    pub error_message: Option<String>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    ConfigId,
    TaskType,
    InputTokens,
    OutputTokens,
    CostUsd,
    LatencyMs,
    Success,
    ErrorMessage,
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
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::ConfigId => ColumnType::Uuid.def().null(),
            Self::TaskType => ColumnType::String(StringLen::N(50u32)).def(),
            Self::InputTokens => ColumnType::Integer.def(),
            Self::OutputTokens => ColumnType::Integer.def(),
            Self::CostUsd => ColumnType::Decimal(Some((12u32, 6u32))).def(),
            Self::LatencyMs => ColumnType::Integer.def().null(),
            Self::Success => ColumnType::Boolean.def(),
            Self::ErrorMessage => ColumnType::Text.def().null(),
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
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::ai_model_configs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiModelConfigs.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
