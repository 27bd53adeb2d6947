//! SeaORM entity of `vibeup.community_treasuries`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "community_treasuries"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub community_id: Uuid,
    pub wallet_id: Uuid,
    pub name: String,
    pub description: Option<String>,
    pub total_balance: Decimal,
    pub spending_limit_daily: Option<Decimal>,
    pub requires_multisig: bool,
    pub signers: Json,
    pub approval_threshold: i32,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CommunityId,
    WalletId,
    Name,
    Description,
    TotalBalance,
    SpendingLimitDaily,
    RequiresMultisig,
    Signers,
    ApprovalThreshold,
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
    Communities,
    CryptoWallets,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CommunityId => ColumnType::Uuid.def().unique(),
            Self::WalletId => ColumnType::Uuid.def().unique(),
            Self::Name => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::TotalBalance => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::SpendingLimitDaily => ColumnType::Decimal(Some((20u32, 8u32))).def().null(),
            Self::RequiresMultisig => ColumnType::Boolean.def(),
            Self::Signers => ColumnType::JsonBinary.def(),
            Self::ApprovalThreshold => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Communities => Entity::belongs_to(super::communities::Entity)
                .from(Column::CommunityId)
                .to(super::communities::Column::Id)
                .into(),
            Self::CryptoWallets => Entity::belongs_to(super::crypto_wallets::Entity)
                .from(Column::WalletId)
                .to(super::crypto_wallets::Column::Id)
                .into(),
        }
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
    }
}

impl Related<super::crypto_wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoWallets.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
