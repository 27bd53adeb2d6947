//! SeaORM entity of `cosmo.user_subscriptions`. @generated from the migrations by `just entities`; never edited.

use super::sea_orm_active_enums::SubscriptionStatus;
use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "user_subscriptions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub tier_id: Uuid,
    pub status: SubscriptionStatus,
    pub stripe_subscription_id: Option<String>,
    pub started_at: DateTimeWithTimeZone,
    pub current_period_end: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    TierId,
    Status,
    StripeSubscriptionId,
    StartedAt,
    CurrentPeriodEnd,
    CreatedAt,
    UpdatedAt,
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
    Profiles,
    SubscriptionTiers,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::TierId => ColumnType::Uuid.def(),
            Self::Status => SubscriptionStatus::db_type().get_column_type().to_owned().def(),
            Self::StripeSubscriptionId => ColumnType::Text.def().null().unique(),
            Self::StartedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::CurrentPeriodEnd => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::UserId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::SubscriptionTiers => Entity::belongs_to(super::subscription_tiers::Entity)
                .from(Column::TierId)
                .to(super::subscription_tiers::Column::Id)
                .into(),
        }
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::subscription_tiers::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SubscriptionTiers.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
