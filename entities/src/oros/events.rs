//! SeaORM entity of `oros.events`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "events"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub campaign_id: Uuid,
    pub creator_id: Uuid,
    pub tracking_link_id: Option<Uuid>,
    pub supporter_id: Option<Uuid>,
    pub event_type: String,
    pub value: Option<Decimal>,
    pub verified: bool,
    pub verified_at: Option<DateTimeWithTimeZone>,
    pub payout_amount: Option<Decimal>,
    pub platform_fee: Option<Decimal>,
    pub paid: bool,
    pub paid_at: Option<DateTimeWithTimeZone>,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    pub metadata: Json,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    CampaignId,
    CreatorId,
    TrackingLinkId,
    SupporterId,
    EventType,
    Value,
    Verified,
    VerifiedAt,
    PayoutAmount,
    PlatformFee,
    Paid,
    PaidAt,
    IpAddress,
    UserAgent,
    Metadata,
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
    TrackingLinks,
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
            Self::TrackingLinkId => ColumnType::Uuid.def().null(),
            Self::SupporterId => ColumnType::Uuid.def().null(),
            Self::EventType => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Value => ColumnType::Decimal(Some((12u32, 2u32))).def().null(),
            Self::Verified => ColumnType::Boolean.def(),
            Self::VerifiedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::PayoutAmount => ColumnType::Decimal(Some((12u32, 2u32))).def().null(),
            Self::PlatformFee => ColumnType::Decimal(Some((12u32, 2u32))).def().null(),
            Self::Paid => ColumnType::Boolean.def(),
            Self::PaidAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::IpAddress => ColumnType::custom("inet").def().null(),
            Self::UserAgent => ColumnType::Text.def().null(),
            Self::Metadata => ColumnType::JsonBinary.def(),
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
            Self::TrackingLinks => Entity::belongs_to(super::tracking_links::Entity)
                .from(Column::TrackingLinkId)
                .to(super::tracking_links::Column::Id)
                .into(),
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

impl Related<super::tracking_links::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TrackingLinks.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
