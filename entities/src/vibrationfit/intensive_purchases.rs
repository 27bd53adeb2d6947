//! SeaORM entity of `vibrationfit.intensive_purchases`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "intensive_purchases"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub stripe_payment_intent_id: Option<String>,
    pub amount_cents: i32,
    pub status: String,
    pub purchased_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    StripePaymentIntentId,
    AmountCents,
    Status,
    PurchasedAt,
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
    IntensiveChecklist,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::StripePaymentIntentId => ColumnType::Text.def().null().unique(),
            Self::AmountCents => ColumnType::Integer.def(),
            Self::Status => ColumnType::Text.def(),
            Self::PurchasedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::IntensiveChecklist => Entity::has_many(super::intensive_checklist::Entity).into(),
        }
    }
}

impl Related<super::intensive_checklist::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::IntensiveChecklist.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
