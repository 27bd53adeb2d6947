//! SeaORM entity of `vibeup.vibe_rewards`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vibe_rewards"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub wallet_id: Uuid,
    pub amount: Decimal,
    pub reward_type: String,
    pub source_id: Option<Uuid>,
    pub source_type: Option<String>,
    pub multiplier: Decimal,
    pub transaction_id: Option<Uuid>,
    pub metadata: Json,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    WalletId,
    Amount,
    RewardType,
    SourceId,
    SourceType,
    Multiplier,
    TransactionId,
    Metadata,
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
    CryptoTransactions,
    CryptoWallets,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::WalletId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::RewardType => ColumnType::String(StringLen::N(30u32)).def(),
            Self::SourceId => ColumnType::Uuid.def().null(),
            Self::SourceType => ColumnType::String(StringLen::N(30u32)).def().null(),
            Self::Multiplier => ColumnType::Decimal(Some((4u32, 2u32))).def(),
            Self::TransactionId => ColumnType::Uuid.def().null(),
            Self::Metadata => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CryptoTransactions => Entity::belongs_to(super::crypto_transactions::Entity)
                .from(Column::TransactionId)
                .to(super::crypto_transactions::Column::Id)
                .into(),
            Self::CryptoWallets => Entity::belongs_to(super::crypto_wallets::Entity)
                .from(Column::WalletId)
                .to(super::crypto_wallets::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::crypto_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoTransactions.def()
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

impl ActiveModelBehavior for ActiveModel {}
