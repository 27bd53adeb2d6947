//! SeaORM entity of `vibeup.crypto_wallets`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "crypto_wallets"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub handle: String,
    pub wallet_address: String,
    pub chain: String,
    pub wallet_type: String,
    pub encrypted_key_share: Option<String>,
    pub is_primary: bool,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Handle,
    WalletAddress,
    Chain,
    WalletType,
    EncryptedKeyShare,
    IsPrimary,
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
    CommunityTreasuries,
    Profiles,
    UserStakes,
    VibeRewards,
    VibeTokenBalances,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Handle => ColumnType::String(StringLen::N(50u32)).def().unique(),
            Self::WalletAddress => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Chain => ColumnType::String(StringLen::N(20u32)).def(),
            Self::WalletType => ColumnType::String(StringLen::N(20u32)).def(),
            Self::EncryptedKeyShare => ColumnType::Text.def().null(),
            Self::IsPrimary => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CommunityTreasuries => Entity::has_one(super::community_treasuries::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::UserStakes => Entity::has_many(super::user_stakes::Entity).into(),
            Self::VibeRewards => Entity::has_many(super::vibe_rewards::Entity).into(),
            Self::VibeTokenBalances => Entity::has_one(super::vibe_token_balances::Entity).into(),
        }
    }
}

impl Related<super::community_treasuries::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityTreasuries.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::user_stakes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserStakes.def()
    }
}

impl Related<super::vibe_rewards::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeRewards.def()
    }
}

impl Related<super::vibe_token_balances::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeTokenBalances.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
