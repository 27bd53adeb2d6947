//! SeaORM entity of `vibrationfit.token_transactions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "token_transactions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub amount: i32,
    pub transaction_type: String,
    pub description: Option<String>,
    pub reference_id: Option<String>,
    pub metadata: Json,
    pub created_at: DateTimeWithTimeZone,
    pub previous_balance: i32,
    pub new_balance: i32,
    pub sequence_number: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Amount,
    TransactionType,
    Description,
    ReferenceId,
    Metadata,
    CreatedAt,
    PreviousBalance,
    NewBalance,
    SequenceNumber,
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
    TokenDrips,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Integer.def(),
            Self::TransactionType => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::ReferenceId => ColumnType::Text.def().null(),
            Self::Metadata => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::PreviousBalance => ColumnType::Integer.def(),
            Self::NewBalance => ColumnType::Integer.def(),
            Self::SequenceNumber => ColumnType::BigInteger.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::TokenDrips => Entity::has_many(super::token_drips::Entity).into(),
        }
    }
}

impl Related<super::token_drips::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TokenDrips.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
