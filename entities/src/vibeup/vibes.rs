//! SeaORM entity of `vibeup.vibes`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vibes"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub community_id: Uuid,
    pub author_id: Uuid,
    pub body: String,
    pub media_url: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CommunityId,
    AuthorId,
    Body,
    MediaUrl,
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
    Communities,
    Profiles,
    VibeComments,
    VibeReactions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CommunityId => ColumnType::Uuid.def(),
            Self::AuthorId => ColumnType::Uuid.def(),
            Self::Body => ColumnType::Text.def(),
            Self::MediaUrl => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Communities => Entity::belongs_to(super::communities::Entity)
                .from(Column::CommunityId)
                .to(super::communities::Column::Id)
                .into(),
            Self::Profiles => Entity::belongs_to(super::profiles::Entity)
                .from(Column::AuthorId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::VibeComments => Entity::has_many(super::vibe_comments::Entity).into(),
            Self::VibeReactions => Entity::has_many(super::vibe_reactions::Entity).into(),
        }
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
    }
}

impl Related<super::profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profiles.def()
    }
}

impl Related<super::vibe_comments::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeComments.def()
    }
}

impl Related<super::vibe_reactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeReactions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
