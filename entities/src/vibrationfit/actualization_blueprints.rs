//! SeaORM entity of `vibrationfit.actualization_blueprints`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "actualization_blueprints"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub vision_id: Option<Uuid>,
    pub category: Option<String>,
    pub blueprint_data: Option<Json>,
    pub status: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    VisionId,
    Category,
    BlueprintData,
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
    BlueprintInsights,
    BlueprintPhases,
    VisionVersions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::VisionId => ColumnType::Uuid.def().null(),
            Self::Category => ColumnType::String(StringLen::N(50u32)).def().null(),
            Self::BlueprintData => ColumnType::JsonBinary.def().null(),
            Self::Status => ColumnType::Text.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::BlueprintInsights => Entity::has_many(super::blueprint_insights::Entity).into(),
            Self::BlueprintPhases => Entity::has_many(super::blueprint_phases::Entity).into(),
            Self::VisionVersions => Entity::belongs_to(super::vision_versions::Entity)
                .from(Column::VisionId)
                .to(super::vision_versions::Column::Id)
                .into(),
        }
    }
}

impl Related<super::blueprint_insights::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BlueprintInsights.def()
    }
}

impl Related<super::blueprint_phases::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BlueprintPhases.def()
    }
}

impl Related<super::vision_versions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionVersions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
