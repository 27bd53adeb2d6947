//! SeaORM entity of `oros.live_events`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "live_events"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub creator_id: Uuid,
    pub campaign_id: Option<Uuid>,
    pub title: String,
    pub description: Option<String>,
    pub status: String,
    pub stream_url: Option<String>,
    pub scheduled_at: Option<DateTimeWithTimeZone>,
    pub started_at: Option<DateTimeWithTimeZone>,
    pub ended_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CreatorId,
    CampaignId,
    Title,
    Description,
    Status,
    StreamUrl,
    ScheduledAt,
    StartedAt,
    EndedAt,
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
    LiveSales,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::CreatorId => ColumnType::Uuid.def(),
            Self::CampaignId => ColumnType::Uuid.def().null(),
            Self::Title => ColumnType::String(StringLen::N(200u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::StreamUrl => ColumnType::Text.def().null(),
            Self::ScheduledAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::StartedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::EndedAt => ColumnType::TimestampWithTimeZone.def().null(),
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
            Self::LiveSales => Entity::has_many(super::live_sales::Entity).into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::CreatorId)
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

impl Related<super::live_sales::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::LiveSales.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
