//! SeaORM entity of `vibrationfit.token_drips`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "token_drips"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub amount: i32,
    pub drip_date: Date,
    pub status: String,
    pub token_transaction_id: Option<Uuid>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Amount,
    DripDate,
    Status,
    TokenTransactionId,
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
    TokenTransactions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Integer.def(),
            Self::DripDate => ColumnType::Date.def(),
            Self::Status => ColumnType::Text.def(),
            Self::TokenTransactionId => ColumnType::Uuid.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::TokenTransactions => Entity::belongs_to(super::token_transactions::Entity)
                .from(Column::TokenTransactionId)
                .to(super::token_transactions::Column::Id)
                .into(),
        }
    }
}

impl Related<super::token_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TokenTransactions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
