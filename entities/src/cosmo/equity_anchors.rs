//! SeaORM entity of `cosmo.equity_anchors`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "equity_anchors"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub transaction_id: Uuid,
    pub user_id: Uuid,
    pub batch_id: Uuid,
    pub leaf_index: i32,
    pub leaf_hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    TransactionId,
    UserId,
    BatchId,
    LeafIndex,
    LeafHash,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    TransactionId,
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
    EquityTransactions,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::TransactionId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::BatchId => ColumnType::Uuid.def(),
            Self::LeafIndex => ColumnType::Integer.def(),
            Self::LeafHash => ColumnType::Text.def(),
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
            Self::EquityTransactions => Entity::belongs_to(super::equity_transactions::Entity)
                .from(Column::TransactionId)
                .to(super::equity_transactions::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::equity_batches::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityBatches.def()
    }
}

impl Related<super::equity_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityTransactions.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
