//! SeaORM entity of `vibeup.payment_requests`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "payment_requests"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub requester_id: Uuid,
    pub payer_id: Uuid,
    pub amount: Decimal,
    pub token: String,
    pub message_id: Option<Uuid>,
    pub note: Option<String>,
    pub status: String,
    pub paid_transaction_id: Option<Uuid>,
    pub expires_at: DateTimeWithTimeZone,
    pub created_at: DateTimeWithTimeZone,
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
pub enum Relation {
    CryptoTransactions,
    Messages,
    Profiles2,
    Profiles1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::RequesterId => ColumnType::Uuid.def(),
            Self::PayerId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Decimal(Some((20u32, 8u32))).def(),
            Self::Token => ColumnType::String(StringLen::N(20u32)).def(),
            Self::MessageId => ColumnType::Uuid.def().null(),
            Self::Note => ColumnType::Text.def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::PaidTransactionId => ColumnType::Uuid.def().null().unique(),
            Self::ExpiresAt => ColumnType::TimestampWithTimeZone.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::ResolvedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CryptoTransactions => Entity::belongs_to(super::crypto_transactions::Entity)
                .from(Column::PaidTransactionId)
                .to(super::crypto_transactions::Column::Id)
                .into(),
            Self::Messages => Entity::belongs_to(super::messages::Entity)
                .from(Column::MessageId)
                .to(super::messages::Column::Id)
                .into(),
            Self::Profiles2 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::PayerId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Profiles1 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::RequesterId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::crypto_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoTransactions.def()
    }
}

impl Related<super::messages::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Messages.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
