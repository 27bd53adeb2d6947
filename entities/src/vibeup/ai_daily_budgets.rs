//! SeaORM entity of `vibeup.ai_daily_budgets`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ai_daily_budgets"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub config_id: Uuid,
    pub budget_date: Date,
    pub limit_usd: Decimal,
    pub spent_usd: Decimal,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    ConfigId,
    BudgetDate,
    LimitUsd,
    SpentUsd,
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
    AiModelConfigs,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::ConfigId => ColumnType::Uuid.def(),
            Self::BudgetDate => ColumnType::Date.def(),
            Self::LimitUsd => ColumnType::Decimal(Some((12u32, 6u32))).def(),
            Self::SpentUsd => ColumnType::Decimal(Some((12u32, 6u32))).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
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
