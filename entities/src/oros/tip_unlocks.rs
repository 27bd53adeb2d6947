//! SeaORM entity of `oros.tip_unlocks`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "tip_unlocks"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub tip_id: Uuid,
    pub community_post_id: Uuid,
    pub unlocked_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    TipId,
    CommunityPostId,
    UnlockedAt,
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
    CommunityPosts,
    Tips,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::TipId => ColumnType::Uuid.def(),
            Self::CommunityPostId => ColumnType::Uuid.def(),
            Self::UnlockedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::CommunityPosts => Entity::belongs_to(super::community_posts::Entity)
                .from(Column::CommunityPostId)
                .to(super::community_posts::Column::Id)
                .into(),
            Self::Tips => {
                Entity::belongs_to(super::tips::Entity).from(Column::TipId).to(super::tips::Column::Id).into()
            }
        }
    }
}

impl Related<super::community_posts::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityPosts.def()
    }
}

impl Related<super::tips::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Tips.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
