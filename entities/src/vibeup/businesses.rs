//! SeaORM entity of `vibeup.businesses`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "businesses"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub owner_id: Uuid,
    pub name: String,
    pub slug: String,
    pub description: Option<String>,
    pub category: Option<String>,
    pub website: Option<String>,
    pub is_verified: bool,
    pub is_active: bool,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    OwnerId,
    Name,
    Slug,
    Description,
    Category,
    Website,
    IsVerified,
    IsActive,
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
    BusinessListings,
    BusinessPerks,
    BusinessVerification,
    Communities,
    PracticeStacks,
    Profiles,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::OwnerId => ColumnType::Uuid.def(),
            Self::Name => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Slug => ColumnType::String(StringLen::N(100u32)).def().unique(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Category => ColumnType::String(StringLen::N(50u32)).def().null(),
            Self::Website => ColumnType::Text.def().null(),
            Self::IsVerified => ColumnType::Boolean.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::BusinessListings => Entity::has_many(super::business_listings::Entity).into(),
            Self::BusinessPerks => Entity::has_many(super::business_perks::Entity).into(),
            Self::BusinessVerification => Entity::has_many(super::business_verification::Entity).into(),
            Self::Communities => Entity::has_many(super::communities::Entity).into(),
            Self::PracticeStacks => Entity::has_many(super::practice_stacks::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::OwnerId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl Related<super::business_listings::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BusinessListings.def()
    }
}

impl Related<super::business_perks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BusinessPerks.def()
    }
}

impl Related<super::business_verification::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BusinessVerification.def()
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
    }
}

impl Related<super::practice_stacks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeStacks.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
