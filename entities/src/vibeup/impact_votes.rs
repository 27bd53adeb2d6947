//! SeaORM entity of `vibeup.impact_votes`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "impact_votes"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub feature_id: Option<Uuid>,
    pub initiative_id: Option<Uuid>,
    pub weight: i32,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    FeatureId,
    InitiativeId,
    Weight,
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
    ImpactFeatures,
    ImpactInitiatives,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::FeatureId => ColumnType::Uuid.def().null(),
            Self::InitiativeId => ColumnType::Uuid.def().null(),
            Self::Weight => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::ImpactFeatures => Entity::belongs_to(super::impact_features::Entity)
                .from(Column::FeatureId)
                .to(super::impact_features::Column::Id)
                .into(),
            Self::ImpactInitiatives => Entity::belongs_to(super::impact_initiatives::Entity)
                .from(Column::InitiativeId)
                .to(super::impact_initiatives::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::impact_features::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactFeatures.def()
    }
}

impl Related<super::impact_initiatives::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactInitiatives.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
