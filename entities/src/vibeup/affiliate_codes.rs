//! SeaORM entity of `vibeup.affiliate_codes`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "affiliate_codes"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub code: String,
    pub commission_rate: Decimal,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Code,
    CommissionRate,
    IsActive,
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
    AffiliateReferrals,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Code => ColumnType::String(StringLen::N(50u32)).def().unique(),
            Self::CommissionRate => ColumnType::Decimal(Some((6u32, 4u32))).def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AffiliateReferrals => Entity::has_many(super::affiliate_referrals::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::affiliate_referrals::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AffiliateReferrals.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
