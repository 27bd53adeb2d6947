//! SeaORM entity of `cosmo.equity_transactions`. @generated from the migrations by `just entities`; never edited.

use super::sea_orm_active_enums::TransactionType;
use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "equity_transactions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub interaction_id: Uuid,
    pub amount: Decimal,
    pub transaction_type: TransactionType,
    pub balance_before: Decimal,
    pub balance_after: Decimal,
    pub block_height: Option<i64>,
    pub transaction_hash: Option<String>,
    pub signature: Option<String>,
    pub merkle_proof: Option<Json>,
    pub description: Option<String>,
    pub seq: i64,
    pub previous_hash: Option<String>,
    pub chain_hash: String,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    InteractionId,
    Amount,
    TransactionType,
    BalanceBefore,
    BalanceAfter,
    BlockHeight,
    TransactionHash,
    Signature,
    MerkleProof,
    Description,
    Seq,
    PreviousHash,
    ChainHash,
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
    EquityAnchors,
    Profiles,
    UserInteractions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::InteractionId => ColumnType::Uuid.def().unique(),
            Self::Amount => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::TransactionType => TransactionType::db_type().get_column_type().to_owned().def(),
            Self::BalanceBefore => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::BalanceAfter => ColumnType::Decimal(Some((18u32, 8u32))).def(),
            Self::BlockHeight => ColumnType::BigInteger.def().null(),
            Self::TransactionHash => ColumnType::Text.def().null(),
            Self::Signature => ColumnType::Text.def().null(),
            Self::MerkleProof => ColumnType::JsonBinary.def().null(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Seq => ColumnType::BigInteger.def().unique(),
            Self::PreviousHash => ColumnType::Text.def().null(),
            Self::ChainHash => ColumnType::Text.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::EquityAnchors => Entity::has_one(super::equity_anchors::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::UserInteractions => Entity::belongs_to(super::user_interactions::Entity)
                .from(Column::InteractionId)
                .to(super::user_interactions::Column::Id)
                .into(),
        }
    }
}

impl Related<super::equity_anchors::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityAnchors.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::user_interactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserInteractions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
