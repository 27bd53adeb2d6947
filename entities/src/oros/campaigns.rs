//! SeaORM entity of `oros.campaigns`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "campaigns"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub business_id: Uuid,
    pub title: String,
    pub description: Option<String>,
    pub hashtags: Vec<String>,
    pub objective: String,
    pub payout_per_action: Decimal,
    pub total_budget: Decimal,
    pub remaining_budget: Decimal,
    pub status: String,
    pub start_date: Option<DateTimeWithTimeZone>,
    pub end_date: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    BusinessId,
    Title,
    Description,
    Hashtags,
    Objective,
    PayoutPerAction,
    TotalBudget,
    RemainingBudget,
    Status,
    StartDate,
    EndDate,
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
    Boosts,
    CampaignCreators,
    Events,
    LiveEvents,
    TrackingLinks,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::BusinessId => ColumnType::Uuid.def(),
            Self::Title => ColumnType::String(StringLen::N(200u32)).def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::Hashtags => ColumnType::Array(RcOrArc::new(ColumnType::Text)).def(),
            Self::Objective => ColumnType::String(StringLen::N(20u32)).def(),
            Self::PayoutPerAction => ColumnType::Decimal(Some((10u32, 2u32))).def(),
            Self::TotalBudget => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::RemainingBudget => ColumnType::Decimal(Some((12u32, 2u32))).def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::StartDate => ColumnType::TimestampWithTimeZone.def().null(),
            Self::EndDate => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Boosts => Entity::has_many(super::boosts::Entity).into(),
            Self::CampaignCreators => Entity::has_many(super::campaign_creators::Entity).into(),
            Self::Events => Entity::has_many(super::events::Entity).into(),
            Self::LiveEvents => Entity::has_many(super::live_events::Entity).into(),
            Self::TrackingLinks => Entity::has_many(super::tracking_links::Entity).into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::BusinessId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::boosts::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Boosts.def()
    }
}

impl Related<super::campaign_creators::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CampaignCreators.def()
    }
}

impl Related<super::events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Events.def()
    }
}

impl Related<super::live_events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::LiveEvents.def()
    }
}

impl Related<super::tracking_links::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TrackingLinks.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
