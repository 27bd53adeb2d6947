//! SeaORM entity of `vida.add_ons`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "add_ons"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub addon_id: String,
    pub name: String,
    pub price: i32,
    pub description: String,
    pub stripe_price_id: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    AddonId,
    Name,
    Price,
    Description,
    StripePriceId,
    CreatedAt,
    UpdatedAt,
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
    UserAddOns,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::AddonId => ColumnType::Text.def().unique(),
            Self::Name => ColumnType::Text.def(),
            Self::Price => ColumnType::Integer.def(),
            Self::Description => ColumnType::Text.def(),
            Self::StripePriceId => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::UserAddOns => Entity::has_many(super::user_add_ons::Entity).into(),
        }
    }
}

impl Related<super::user_add_ons::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserAddOns.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
