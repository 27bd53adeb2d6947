//! SeaORM entity of `vibrationfit.blueprint_phases`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "blueprint_phases"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub blueprint_id: Option<Uuid>,
    pub user_id: Uuid,
    pub title: String,
    pub order_index: i32,
    pub status: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    BlueprintId,
    UserId,
    Title,
    OrderIndex,
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
    ActualizationBlueprints,
    BlueprintTasks,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::BlueprintId => ColumnType::Uuid.def().null(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Title => ColumnType::Text.def(),
            Self::OrderIndex => ColumnType::Integer.def(),
            Self::Status => ColumnType::Text.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::ActualizationBlueprints => Entity::belongs_to(super::actualization_blueprints::Entity)
                .from(Column::BlueprintId)
                .to(super::actualization_blueprints::Column::Id)
                .into(),
            Self::BlueprintTasks => Entity::has_many(super::blueprint_tasks::Entity).into(),
        }
    }
}

impl Related<super::actualization_blueprints::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ActualizationBlueprints.def()
    }
}

impl Related<super::blueprint_tasks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BlueprintTasks.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
