//! SeaORM entity of `vibeup.ai_model_configs`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ai_model_configs"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub provider: String,
    pub model: String,
    pub task_type: String,
    pub priority: i32,
    pub settings: Json,
    pub is_active: bool,
    pub managed_by: Option<Uuid>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Provider,
    Model,
    TaskType,
    Priority,
    Settings,
    IsActive,
    ManagedBy,
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
    AdminUsers,
    AiCacheEntries,
    AiDailyBudgets,
    AiModelInteractions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Provider => ColumnType::String(StringLen::N(50u32)).def(),
            Self::Model => ColumnType::String(StringLen::N(100u32)).def(),
            Self::TaskType => ColumnType::String(StringLen::N(50u32)).def(),
            Self::Priority => ColumnType::Integer.def(),
            Self::Settings => ColumnType::JsonBinary.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::ManagedBy => ColumnType::Uuid.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AdminUsers => Entity::belongs_to(super::admin_users::Entity)
                .from(Column::ManagedBy)
                .to(super::admin_users::Column::Id)
                .into(),
            Self::AiCacheEntries => Entity::has_many(super::ai_cache_entries::Entity).into(),
            Self::AiDailyBudgets => Entity::has_many(super::ai_daily_budgets::Entity).into(),
            Self::AiModelInteractions => Entity::has_many(super::ai_model_interactions::Entity).into(),
        }
    }
}

impl Related<super::admin_users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AdminUsers.def()
    }
}

impl Related<super::ai_cache_entries::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiCacheEntries.def()
    }
}

impl Related<super::ai_daily_budgets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiDailyBudgets.def()
    }
}

impl Related<super::ai_model_interactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiModelInteractions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
