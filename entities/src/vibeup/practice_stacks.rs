//! SeaORM entity of `vibeup.practice_stacks`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "practice_stacks"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub business_id: Option<Uuid>,
    pub created_by: Uuid,
    pub title: String,
    pub description: Option<String>,
    pub definition_ids: Vec<Uuid>,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    BusinessId,
    CreatedBy,
    Title,
    Description,
    DefinitionIds,
    IsActive,
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
    Businesses,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::BusinessId => ColumnType::Uuid.def().null(),
            Self::CreatedBy => ColumnType::Uuid.def(),
            Self::Title => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::DefinitionIds => ColumnType::Array(RcOrArc::new(ColumnType::Uuid)).def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Businesses => Entity::belongs_to(super::businesses::Entity)
                .from(Column::BusinessId)
                .to(super::businesses::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::CreatedBy)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::businesses::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Businesses.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
