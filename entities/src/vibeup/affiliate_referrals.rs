//! SeaORM entity of `vibeup.affiliate_referrals`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "affiliate_referrals"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub code_id: Uuid,
    pub referred_user_id: Uuid,
    pub status: String,
    pub completed_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CodeId,
    ReferredUserId,
    Status,
    CompletedAt,
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
    AffiliateCodes,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CodeId => ColumnType::Uuid.def(),
            Self::ReferredUserId => ColumnType::Uuid.def().unique(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CompletedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AffiliateCodes => Entity::belongs_to(super::affiliate_codes::Entity)
                .from(Column::CodeId)
                .to(super::affiliate_codes::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::ReferredUserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::affiliate_codes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AffiliateCodes.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
