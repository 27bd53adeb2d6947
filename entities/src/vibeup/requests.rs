//! SeaORM entity of `vibeup.requests`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "requests"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub requester_id: Option<Uuid>,
    pub payer_id: Option<Uuid>,
    pub amount: Option<Decimal>,
    pub token: Option<String>,
    pub message_id: Option<Uuid>,
    pub note: Option<String>,
    pub status: Option<String>,
    pub paid_transaction_id: Option<Uuid>,
    pub expires_at: Option<DateTimeWithTimeZone>,
    pub created_at: Option<DateTimeWithTimeZone>,
    pub resolved_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    RequesterId,
    PayerId,
    Amount,
    Token,
    MessageId,
    Note,
    Status,
    PaidTransactionId,
    ExpiresAt,
    CreatedAt,
    ResolvedAt,
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
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::RequesterId => ColumnType::Uuid.def().null(),
            Self::PayerId => ColumnType::Uuid.def().null(),
            Self::Amount => ColumnType::Decimal(Some((20u32, 8u32))).def().null(),
            Self::Token => ColumnType::String(StringLen::N(20u32)).def().null(),
            Self::MessageId => ColumnType::Uuid.def().null(),
            Self::Note => ColumnType::Text.def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def().null(),
            Self::PaidTransactionId => ColumnType::Uuid.def().null(),
            Self::ExpiresAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::ResolvedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
