//! SeaORM entity of `vibrationfit.vision_progress`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vision_progress"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub vision_id: Uuid,
    pub category: String,
    pub completed: bool,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    VisionId,
    Category,
    Completed,
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
    VisionVersions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::VisionId => ColumnType::Uuid.def(),
            Self::Category => ColumnType::String(StringLen::N(50u32)).def(),
            Self::Completed => ColumnType::Boolean.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::VisionVersions => Entity::belongs_to(super::vision_versions::Entity)
                .from(Column::VisionId)
                .to(super::vision_versions::Column::Id)
                .into(),
        }
    }
}

impl Related<super::vision_versions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionVersions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
