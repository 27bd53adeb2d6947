//! SeaORM entity of `vida.stream_backgrounds`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "stream_backgrounds"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub name: String,
    pub description: Option<String>,
    pub category: String,
    pub image_url: String,
    pub thumbnail_url: Option<String>,
    pub is_active: bool,
    pub sort_order: i32,
    pub required_plan: String,
    pub created_by: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Name,
    Description,
    Category,
    ImageUrl,
    ThumbnailUrl,
    IsActive,
    SortOrder,
    RequiredPlan,
    CreatedBy,
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
            Self::Name => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Category => ColumnType::Text.def(),
            Self::ImageUrl => ColumnType::Text.def(),
            Self::ThumbnailUrl => ColumnType::Text.def().null(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::SortOrder => ColumnType::Integer.def(),
            Self::RequiredPlan => ColumnType::Text.def(),
            Self::CreatedBy => ColumnType::String(StringLen::None).def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::SubscriptionPlans => Entity::belongs_to(super::subscription_plans::Entity)
                .from(Column::RequiredPlan)
                .to(super::subscription_plans::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::CreatedBy)
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
