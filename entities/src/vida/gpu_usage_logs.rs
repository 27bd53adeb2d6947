//! SeaORM entity of `vida.gpu_usage_logs`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "gpu_usage_logs"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub user_id: Option<String>,
    pub operation: String,
    pub usage: i32,
    pub memory_used: i32,
    pub service_id: String,
    pub resource_usage: i32,
    pub cost: Option<i32>,
    pub metadata: Option<Json>,
    pub timestamp: DateTimeWithTimeZone,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Operation,
    Usage,
    MemoryUsed,
    ServiceId,
    ResourceUsage,
    Cost,
    Metadata,
    Timestamp,
    CreatedAt,
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
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::String(StringLen::None).def().null(),
            Self::Operation => ColumnType::Text.def(),
            Self::Usage => ColumnType::Integer.def(),
            Self::MemoryUsed => ColumnType::Integer.def(),
            Self::ServiceId => ColumnType::Text.def(),
            Self::ResourceUsage => ColumnType::Integer.def(),
            Self::Cost => ColumnType::Integer.def().null(),
            Self::Metadata => ColumnType::Json.def().null(),
            Self::Timestamp => ColumnType::TimestampWithTimeZone.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
