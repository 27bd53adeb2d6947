//! SeaORM entity of `oros.withdrawals`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "withdrawals"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub wallet_id: Uuid,
    pub amount: Decimal,
    pub method: String,
    pub status: String,
    pub stripe_transfer_id: Option<String>,
    pub failure_reason: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub processed_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    WalletId,
    Amount,
    Method,
    Status,
    StripeTransferId,
    FailureReason,
    CreatedAt,
    ProcessedAt,
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
    Wallets,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::WalletId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::Method => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::StripeTransferId => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::FailureReason => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::ProcessedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Wallets => Entity::belongs_to(super::wallets::Entity)
                .from(Column::WalletId)
                .to(super::wallets::Column::Id)
                .into(),
        }
    }
}

impl Related<super::wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Wallets.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
