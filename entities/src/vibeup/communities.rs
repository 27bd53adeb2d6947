//! SeaORM entity of `vibeup.communities`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "communities"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub creator_id: Uuid,
    pub business_id: Option<Uuid>,
    pub name: String,
    pub slug: String,
    pub description: Option<String>,
    pub visibility: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CreatorId,
    BusinessId,
    Name,
    Slug,
    Description,
    Visibility,
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
    Businesses,
    CommunityJourneys,
    CommunityMembers,
    CommunityTreasuries,
    ImpactInitiatives,
    Profiles,
    Vibes,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CreatorId => ColumnType::Uuid.def(),
            Self::BusinessId => ColumnType::Uuid.def().null(),
            Self::Name => ColumnType::String(StringLen::N(100u32)).def(),
            Self::Slug => ColumnType::String(StringLen::N(100u32)).def().unique(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Visibility => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Businesses => Entity::belongs_to(super::businesses::Entity)
                .from(Column::BusinessId)
                .to(super::businesses::Column::Id)
                .into(),
            Self::CommunityJourneys => Entity::has_many(super::community_journeys::Entity).into(),
            Self::CommunityMembers => Entity::has_many(super::community_members::Entity).into(),
            Self::CommunityTreasuries => Entity::has_one(super::community_treasuries::Entity).into(),
            Self::ImpactInitiatives => Entity::has_many(super::impact_initiatives::Entity).into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::CreatorId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Vibes => Entity::has_many(super::vibes::Entity).into(),
        }
    }
}

impl Related<super::businesses::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Businesses.def()
    }
}

impl Related<super::community_journeys::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityJourneys.def()
    }
}

impl Related<super::community_members::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityMembers.def()
    }
}

impl Related<super::community_treasuries::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityTreasuries.def()
    }
}

impl Related<super::impact_initiatives::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactInitiatives.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::vibes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Vibes.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
