//! SeaORM entity of `vibrationfit.intensive_checklist`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "intensive_checklist"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub intensive_purchase_id: Uuid,
    pub user_id: Uuid,
    pub item_key: String,
    pub title: String,
    pub completed: bool,
    pub completed_at: Option<DateTimeWithTimeZone>,
    pub order_index: i32,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    IntensivePurchaseId,
    UserId,
    ItemKey,
    Title,
    Completed,
    CompletedAt,
    OrderIndex,
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
    IntensivePurchases,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::IntensivePurchaseId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::ItemKey => ColumnType::Text.def(),
            Self::Title => ColumnType::Text.def(),
            Self::Completed => ColumnType::Boolean.def(),
            Self::CompletedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::OrderIndex => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::IntensivePurchases => Entity::belongs_to(super::intensive_purchases::Entity)
                .from(Column::IntensivePurchaseId)
                .to(super::intensive_purchases::Column::Id)
                .into(),
        }
    }
}

impl Related<super::intensive_purchases::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::IntensivePurchases.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
