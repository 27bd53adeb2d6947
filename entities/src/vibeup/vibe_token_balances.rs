//! SeaORM entity of `vibeup.vibe_token_balances`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vibe_token_balances"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub wallet_id: Uuid,
    pub available_balance: Decimal,
    pub staked_balance: Decimal,
    pub pending_rewards: Decimal,
    pub lifetime_earned: Decimal,
    pub updated_at: DateTimeWithTimeZone,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    WalletId,
    AvailableBalance,
    StakedBalance,
    PendingRewards,
    LifetimeEarned,
    UpdatedAt,
    Version,
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
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::WalletId => ColumnType::Uuid.def().unique(),
            Self::AvailableBalance => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::StakedBalance => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::PendingRewards => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::LifetimeEarned => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::Version => ColumnType::BigInteger.def(),
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
        }
    }
}

impl Related<super::crypto_wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoWallets.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
