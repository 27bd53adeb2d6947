//! SeaORM entity of `oros.tips`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "tips"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub from_user_id: Uuid,
    pub to_creator_id: Uuid,
    pub amount: Decimal,
    pub platform_fee: Decimal,
    pub net_amount: Decimal,
    pub frequency: String,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    FromUserId,
    ToCreatorId,
    Amount,
    PlatformFee,
    NetAmount,
    Frequency,
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
    TipUnlocks,
    Users2,
    Users1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::FromUserId => ColumnType::Uuid.def(),
            Self::ToCreatorId => ColumnType::Uuid.def(),
            Self::Amount => ColumnType::Decimal(Some((10u32, 2u32))).def(),
            Self::PlatformFee => ColumnType::Decimal(Some((10u32, 2u32))).def(),
            Self::NetAmount => ColumnType::Decimal(Some((10u32, 2u32))).def(),
            Self::Frequency => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::TipUnlocks => Entity::has_many(super::tip_unlocks::Entity).into(),
            Self::Users2 => Entity::belongs_to(super::users::Entity)
                .from(Column::FromUserId)
                .to(super::users::Column::Id)
                .into(),
            Self::Users1 => Entity::belongs_to(super::users::Entity)
                .from(Column::ToCreatorId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::tip_unlocks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TipUnlocks.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
