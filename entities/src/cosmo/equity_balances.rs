//! SeaORM entity of `cosmo.equity_balances`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "equity_balances"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub user_id: Uuid,
    pub current_balance: Option<Decimal>,
    pub total_earned: Option<Decimal>,
    pub total_spent: Option<Decimal>,
    pub transaction_count: Option<i64>,
    pub last_seq: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    UserId,
    CurrentBalance,
    TotalEarned,
    TotalSpent,
    TransactionCount,
    LastSeq,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    UserId,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = Uuid;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::UserId => ColumnType::Uuid.def(),
            Self::CurrentBalance => ColumnType::Decimal(None).def().null(),
            Self::TotalEarned => ColumnType::Decimal(None).def().null(),
            Self::TotalSpent => ColumnType::Decimal(None).def().null(),
            Self::TransactionCount => ColumnType::BigInteger.def().null(),
            Self::LastSeq => ColumnType::BigInteger.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
