//! SeaORM entity of `vibeup.perk_redemptions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "perk_redemptions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub perk_id: Uuid,
    pub user_id: Uuid,
    pub transaction_id: Option<Uuid>,
    pub status: String,
    pub redeemed_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    PerkId,
    UserId,
    TransactionId,
    Status,
    RedeemedAt,
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
    BusinessPerks,
    CryptoTransactions,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::PerkId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::TransactionId => ColumnType::Uuid.def().null().unique(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::RedeemedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::BusinessPerks => Entity::belongs_to(super::business_perks::Entity)
                .from(Column::PerkId)
                .to(super::business_perks::Column::Id)
                .into(),
            Self::CryptoTransactions => Entity::belongs_to(super::crypto_transactions::Entity)
                .from(Column::TransactionId)
                .to(super::crypto_transactions::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::business_perks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BusinessPerks.def()
    }
}

impl Related<super::crypto_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoTransactions.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
