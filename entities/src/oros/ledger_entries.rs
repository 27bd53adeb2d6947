//! SeaORM entity of `oros.ledger_entries`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ledger_entries"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub wallet_id: Uuid,
    pub source_type: String,
    pub source_id: Option<Uuid>,
    pub amount: Decimal,
    pub direction: String,
    pub status: String,
    pub description: Option<String>,
    pub metadata: Json,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    WalletId,
    SourceType,
    SourceId,
    Amount,
    Direction,
    Status,
    Description,
    Metadata,
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
    Wallets,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::WalletId => ColumnType::Uuid.def(),
            Self::SourceType => ColumnType::String(StringLen::N(30u32)).def(),
            Self::SourceId => ColumnType::Uuid.def().null(),
            Self::Amount => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::Direction => ColumnType::String(StringLen::N(10u32)).def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Metadata => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
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
