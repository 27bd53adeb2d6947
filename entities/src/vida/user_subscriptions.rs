//! SeaORM entity of `vida.user_subscriptions`. @generated from the migrations by `just entities`; never edited.

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
    pub id: i32,
    pub user_id: String,
    pub plan_id: String,
    pub start_date: DateTimeWithTimeZone,
    pub end_date: Option<DateTimeWithTimeZone>,
    pub auto_renew: bool,
    pub status: String,
    pub stream_time_remaining: i32,
    pub stripe_subscription_id: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    PlanId,
    StartDate,
    EndDate,
    AutoRenew,
    Status,
    StreamTimeRemaining,
    StripeSubscriptionId,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = i32;
    fn auto_increment() -> bool {
        true
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    SubscriptionPlans,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::String(StringLen::None).def(),
            Self::PlanId => ColumnType::Text.def(),
            Self::StartDate => ColumnType::TimestampWithTimeZone.def(),
            Self::EndDate => ColumnType::TimestampWithTimeZone.def().null(),
            Self::AutoRenew => ColumnType::Boolean.def(),
            Self::Status => ColumnType::Text.def(),
            Self::StreamTimeRemaining => ColumnType::Integer.def(),
            Self::StripeSubscriptionId => ColumnType::Text.def().null().unique(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::SubscriptionPlans => Entity::belongs_to(super::subscription_plans::Entity)
                .from(Column::PlanId)
                .to(super::subscription_plans::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::subscription_plans::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SubscriptionPlans.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
