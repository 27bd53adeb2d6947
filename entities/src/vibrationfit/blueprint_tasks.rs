//! SeaORM entity of `vibrationfit.blueprint_tasks`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "blueprint_tasks"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub phase_id: Uuid,
    pub user_id: Uuid,
    pub title: String,
    pub completed: bool,
    pub due_date: Option<Date>,
    pub order_index: i32,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    PhaseId,
    UserId,
    Title,
    Completed,
    DueDate,
    OrderIndex,
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
    BlueprintPhases,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::PhaseId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Title => ColumnType::Text.def(),
            Self::Completed => ColumnType::Boolean.def(),
            Self::DueDate => ColumnType::Date.def().null(),
            Self::OrderIndex => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::BlueprintPhases => Entity::belongs_to(super::blueprint_phases::Entity)
                .from(Column::PhaseId)
                .to(super::blueprint_phases::Column::Id)
                .into(),
        }
    }
}

impl Related<super::blueprint_phases::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BlueprintPhases.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
