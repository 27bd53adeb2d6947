//! SeaORM entity of `oros.tracking_links`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "tracking_links"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub campaign_id: Uuid,
    pub creator_id: Uuid,
    pub supporter_id: Option<Uuid>,
    pub code: String,
    pub url: String,
    pub click_count: i32,
    pub conversion_count: i32,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CampaignId,
    CreatorId,
    SupporterId,
    Code,
    Url,
    ClickCount,
    ConversionCount,
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
    Campaigns,
    Events,
    Users2,
    Users1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CampaignId => ColumnType::Uuid.def(),
            Self::CreatorId => ColumnType::Uuid.def(),
            Self::SupporterId => ColumnType::Uuid.def().null(),
            Self::Code => ColumnType::String(StringLen::N(20u32)).def().unique(),
            Self::Url => ColumnType::Text.def(),
            Self::ClickCount => ColumnType::Integer.def(),
            Self::ConversionCount => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Campaigns => Entity::belongs_to(super::campaigns::Entity)
                .from(Column::CampaignId)
                .to(super::campaigns::Column::Id)
                .into(),
            Self::Events => Entity::has_many(super::events::Entity).into(),
            Self::Users2 => Entity::belongs_to(super::users::Entity)
                .from(Column::CreatorId)
                .to(super::users::Column::Id)
                .into(),
            Self::Users1 => Entity::belongs_to(super::users::Entity)
                .from(Column::SupporterId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::campaigns::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaigns.def()
    }
}

impl Related<super::events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Events.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
