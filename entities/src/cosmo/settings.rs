//! SeaORM entity of `cosmo.settings`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "settings"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: bool,
    pub signup_bonus: Decimal,
    pub referrer_reward: Decimal,
    pub referred_reward: Decimal,
    pub referral_days: i32,
    pub every_account_joins: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    SignupBonus,
    ReferrerReward,
    ReferredReward,
    ReferralDays,
    EveryAccountJoins,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = bool;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Boolean.def(),
            Self::SignupBonus => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::ReferrerReward => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::ReferredReward => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::ReferralDays => ColumnType::Integer.def(),
            Self::EveryAccountJoins => ColumnType::Boolean.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
