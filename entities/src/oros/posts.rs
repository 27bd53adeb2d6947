//! SeaORM entity of `oros.posts`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "posts"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub community_id: Uuid,
    pub creator_id: Uuid,
    pub content_type: String,
    pub body: Option<String>,
    pub content_url: Option<String>,
    pub is_locked: bool,
    pub min_tip_to_unlock: Option<Decimal>,
    pub is_open: Option<bool>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CommunityId,
    CreatorId,
    ContentType,
    Body,
    ContentUrl,
    IsLocked,
    MinTipToUnlock,
    IsOpen,
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
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CommunityId => ColumnType::Uuid.def(),
            Self::CreatorId => ColumnType::Uuid.def(),
            Self::ContentType => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Body => ColumnType::Text.def().null(),
            Self::ContentUrl => ColumnType::Text.def().null(),
            Self::IsLocked => ColumnType::Boolean.def(),
            Self::MinTipToUnlock => ColumnType::Decimal(Some((10u32, 2u32))).def().null(),
            Self::IsOpen => ColumnType::Boolean.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
