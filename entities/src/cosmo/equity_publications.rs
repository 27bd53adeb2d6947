//! SeaORM entity of `cosmo.equity_publications`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "equity_publications"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub batch_id: Uuid,
    pub network: String,
    pub block_height: i64,
    pub transaction_hash: String,
    pub signature: Option<String>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    BatchId,
    Network,
    BlockHeight,
    TransactionHash,
    Signature,
    CreatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    BatchId,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = Uuid;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    EquityBatches,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::BatchId => ColumnType::Uuid.def(),
            Self::Network => ColumnType::Text.def(),
            Self::BlockHeight => ColumnType::BigInteger.def(),
            Self::TransactionHash => ColumnType::Text.def(),
            Self::Signature => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::EquityBatches => Entity::belongs_to(super::equity_batches::Entity)
                .from(Column::BatchId)
                .to(super::equity_batches::Column::Id)
                .into(),
        }
    }
}

impl Related<super::equity_batches::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityBatches.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
