//! SeaORM entity of `vibeup.staking_pools`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "staking_pools"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub name: String,
    pub description: Option<String>,
    pub min_stake: Decimal,
    pub apy_rate: Decimal,
    pub lock_period_days: i32,
    pub benefits: Json,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Name,
    Description,
    MinStake,
    ApyRate,
    LockPeriodDays,
    Benefits,
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
    UserStakes,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Name => ColumnType::String(StringLen::N(100u32)).def().unique(),
            Self::Description => ColumnType::Text.def().null(),
            Self::MinStake => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::ApyRate => ColumnType::Decimal(Some((6u32, 4u32))).def(),
            Self::LockPeriodDays => ColumnType::Integer.def(),
            Self::Benefits => ColumnType::JsonBinary.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::UserStakes => Entity::has_many(super::user_stakes::Entity).into(),
        }
    }
}

impl Related<super::user_stakes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserStakes.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
