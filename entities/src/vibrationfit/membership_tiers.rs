//! SeaORM entity of `vibrationfit.membership_tiers`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "membership_tiers"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub name: String,
    pub description: Option<String>,
    pub price_cents: i32,
    pub billing_interval: String,
    pub monthly_tokens: i32,
    pub stripe_price_id: Option<String>,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Name,
    Description,
    PriceCents,
    BillingInterval,
    MonthlyTokens,
    StripePriceId,
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
    MemberProfiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Name => ColumnType::Text.def().unique(),
            Self::Description => ColumnType::Text.def().null(),
            Self::PriceCents => ColumnType::Integer.def(),
            Self::BillingInterval => ColumnType::Text.def(),
            Self::MonthlyTokens => ColumnType::Integer.def(),
            Self::StripePriceId => ColumnType::Text.def().null().unique(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::MemberProfiles => Entity::has_many(super::member_profiles::Entity).into(),
        }
    }
}

impl Related<super::member_profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::MemberProfiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
