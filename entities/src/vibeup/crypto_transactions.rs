//! SeaORM entity of `vibeup.crypto_transactions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "crypto_transactions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub from_wallet_id: Option<Uuid>,
    pub to_wallet_id: Option<Uuid>,
    pub from_address: Option<String>,
    pub to_address: Option<String>,
    pub amount: Decimal,
    pub token: String,
    pub chain: String,
    pub tx_hash: Option<String>,
    pub status: String,
    pub r#type: String,
    pub metadata: Json,
    pub created_at: DateTimeWithTimeZone,
    pub confirmed_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    FromWalletId,
    ToWalletId,
    FromAddress,
    ToAddress,
    Amount,
    Token,
    Chain,
    TxHash,
    Status,
    Type,
    Metadata,
    CreatedAt,
    ConfirmedAt,
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
    CryptoWallets2,
    CryptoWallets1,
    PaymentRequests,
    PerkRedemptions,
    TreasuryApprovals,
    VibeRewards,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::FromWalletId => ColumnType::Uuid.def().null(),
            Self::ToWalletId => ColumnType::Uuid.def().null(),
            Self::FromAddress => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::ToAddress => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::Amount => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::Token => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Chain => ColumnType::String(StringLen::N(20u32)).def(),
            Self::TxHash => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Type => ColumnType::String(StringLen::N(30u32)).def(),
            Self::Metadata => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::ConfirmedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CryptoWallets2 => Entity::belongs_to(super::crypto_wallets::Entity)
                .from(Column::FromWalletId)
                .to(super::crypto_wallets::Column::Id)
                .into(),
            Self::CryptoWallets1 => Entity::belongs_to(super::crypto_wallets::Entity)
                .from(Column::ToWalletId)
                .to(super::crypto_wallets::Column::Id)
                .into(),
            Self::PaymentRequests => Entity::has_one(super::payment_requests::Entity).into(),
            Self::PerkRedemptions => Entity::has_one(super::perk_redemptions::Entity).into(),
            Self::TreasuryApprovals => Entity::has_many(super::treasury_approvals::Entity).into(),
            Self::VibeRewards => Entity::has_many(super::vibe_rewards::Entity).into(),
        }
    }
}

impl Related<super::payment_requests::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PaymentRequests.def()
    }
}

impl Related<super::perk_redemptions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PerkRedemptions.def()
    }
}

impl Related<super::treasury_approvals::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TreasuryApprovals.def()
    }
}

impl Related<super::vibe_rewards::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeRewards.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
