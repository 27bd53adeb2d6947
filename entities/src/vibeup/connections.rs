//! SeaORM entity of `vibeup.connections`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "connections"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub requester_id: Uuid,
    pub addressee_id: Uuid,
    pub status: String,
    pub created_at: DateTimeWithTimeZone,
    pub responded_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    RequesterId,
    AddresseeId,
    Status,
    CreatedAt,
    RespondedAt,
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
    Profiles2,
    Profiles1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::RequesterId => ColumnType::Uuid.def(),
            Self::AddresseeId => ColumnType::Uuid.def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::RespondedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Profiles2 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::AddresseeId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Profiles1 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::RequesterId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}
