//! SeaORM entity of `oros.live_sales`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "live_sales"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub live_event_id: Uuid,
    pub buyer_id: Uuid,
    pub amount: Decimal,
    pub platform_fee: Decimal,
    pub net_amount: Decimal,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    LiveEventId,
    BuyerId,
    Amount,
    PlatformFee,
    NetAmount,
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
    LiveEvents,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::LiveEventId => ColumnType::Uuid.def(),
            Self::BuyerId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::PlatformFee => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::NetAmount => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::LiveEvents => Entity::belongs_to(super::live_events::Entity)
                .from(Column::LiveEventId)
                .to(super::live_events::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::BuyerId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::live_events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::LiveEvents.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
