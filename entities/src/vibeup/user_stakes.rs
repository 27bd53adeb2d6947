//! SeaORM entity of `vibeup.user_stakes`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "user_stakes"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub wallet_id: Uuid,
    pub pool_id: Uuid,
    pub staked_amount: Decimal,
    pub rewards_earned: Decimal,
    pub staked_at: DateTimeWithTimeZone,
    pub unlock_at: Option<DateTimeWithTimeZone>,
    pub unstaked_at: Option<DateTimeWithTimeZone>,
    pub status: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    WalletId,
    PoolId,
    StakedAmount,
    RewardsEarned,
    StakedAt,
    UnlockAt,
    UnstakedAt,
    Status,
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
    CryptoWallets,
    Profiles,
    StakingPools,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::WalletId => ColumnType::Uuid.def(),
            Self::PoolId => ColumnType::Uuid.def(),
            Self::StakedAmount => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::RewardsEarned => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::StakedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UnlockAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::UnstakedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CryptoWallets => Entity::belongs_to(super::crypto_wallets::Entity)
                .from(Column::WalletId)
                .to(super::crypto_wallets::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::StakingPools => Entity::belongs_to(super::staking_pools::Entity)
                .from(Column::PoolId)
                .to(super::staking_pools::Column::Id)
                .into(),
        }
    }
}

impl Related<super::crypto_wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoWallets.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::staking_pools::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StakingPools.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
