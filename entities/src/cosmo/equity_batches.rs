//! SeaORM entity of `cosmo.equity_batches`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "equity_batches"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub first_seq: i64,
    pub last_seq: i64,
    pub transaction_count: i32,
    pub merkle_root: String,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    FirstSeq,
    LastSeq,
    TransactionCount,
    MerkleRoot,
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
    EquityPublications,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::FirstSeq => ColumnType::BigInteger.def().unique(),
            Self::LastSeq => ColumnType::BigInteger.def().unique(),
            Self::TransactionCount => ColumnType::Integer.def(),
            Self::MerkleRoot => ColumnType::Text.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::EquityAnchors => Entity::has_many(super::equity_anchors::Entity).into(),
            Self::EquityPublications => Entity::has_one(super::equity_publications::Entity).into(),
        }
    }
}

impl Related<super::equity_anchors::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityAnchors.def()
    }
}

impl Related<super::equity_publications::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityPublications.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
