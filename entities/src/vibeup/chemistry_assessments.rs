//! SeaORM entity of `vibeup.chemistry_assessments`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "chemistry_assessments"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub other_user_id: Uuid,
    pub score: Decimal,
    pub dimensions: Json,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    OtherUserId,
    Score,
    Dimensions,
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
    Profiles2,
    Profiles1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::OtherUserId => ColumnType::Uuid.def(),
            Self::Score => ColumnType::Decimal(Some((5u32, 2u32))).def(),
            Self::Dimensions => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Profiles2 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::OtherUserId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Profiles1 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}
