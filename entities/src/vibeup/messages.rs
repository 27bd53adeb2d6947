//! SeaORM entity of `vibeup.messages`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "messages"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub sender_id: Uuid,
    pub recipient_id: Uuid,
    pub body: String,
    pub metadata: Json,
    pub read_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    SenderId,
    RecipientId,
    Body,
    Metadata,
    ReadAt,
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
    PaymentRequests,
    Profiles2,
    Profiles1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::SenderId => ColumnType::Uuid.def(),
            Self::RecipientId => ColumnType::Uuid.def(),
            Self::Body => ColumnType::Text.def(),
            Self::Metadata => ColumnType::JsonBinary.def(),
            Self::ReadAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::PaymentRequests => Entity::has_many(super::payment_requests::Entity).into(),
            Self::Profiles2 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::RecipientId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Profiles1 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::SenderId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::payment_requests::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PaymentRequests.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
