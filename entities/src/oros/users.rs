//! SeaORM entity of `oros.users`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "users"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub email: String,
    pub password_hash: Option<String>,
    pub username: Option<String>,
    pub display_name: Option<String>,
    pub profile_image_url: Option<String>,
    pub bio: Option<String>,
    pub kyc_status: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Email,
    PasswordHash,
    Username,
    DisplayName,
    ProfileImageUrl,
    Bio,
    KycStatus,
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
    BusinessProfiles,
    CampaignCreators,
    Campaigns,
    Communities,
    CommunityMembers,
    CommunityPosts,
    CreatorProfiles,
    LiveEvents,
    LiveSales,
    Memberships,
    Rewards,
    UserRoles,
    Wallets,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Email => ColumnType::String(StringLen::N(255u32)).def().unique(),
            Self::PasswordHash => ColumnType::String(StringLen::N(255u32)).def().null(),
            Self::Username => ColumnType::String(StringLen::N(50u32)).def().null().unique(),
            Self::DisplayName => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::ProfileImageUrl => ColumnType::String(StringLen::N(500u32)).def().null(),
            Self::Bio => ColumnType::Text.def().null(),
            Self::KycStatus => ColumnType::String(StringLen::N(20u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Boosts => Entity::has_many(super::boosts::Entity).into(),
            Self::BusinessProfiles => Entity::has_one(super::business_profiles::Entity).into(),
            Self::CampaignCreators => Entity::has_many(super::campaign_creators::Entity).into(),
            Self::Campaigns => Entity::has_many(super::campaigns::Entity).into(),
            Self::Communities => Entity::has_many(super::communities::Entity).into(),
            Self::CommunityMembers => Entity::has_many(super::community_members::Entity).into(),
            Self::CommunityPosts => Entity::has_many(super::community_posts::Entity).into(),
            Self::CreatorProfiles => Entity::has_one(super::creator_profiles::Entity).into(),
            Self::LiveEvents => Entity::has_many(super::live_events::Entity).into(),
            Self::LiveSales => Entity::has_many(super::live_sales::Entity).into(),
            Self::Memberships => Entity::has_many(super::memberships::Entity).into(),
            Self::Rewards => Entity::has_many(super::rewards::Entity).into(),
            Self::UserRoles => Entity::has_many(super::user_roles::Entity).into(),
            Self::Wallets => Entity::has_one(super::wallets::Entity).into(),
        }
    }
}

impl Related<super::boosts::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Boosts.def()
    }
}

impl Related<super::business_profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::BusinessProfiles.def()
    }
}

impl Related<super::campaign_creators::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CampaignCreators.def()
    }
}

impl Related<super::campaigns::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaigns.def()
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
    }
}

impl Related<super::community_members::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityMembers.def()
    }
}

impl Related<super::community_posts::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CommunityPosts.def()
    }
}

impl Related<super::creator_profiles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CreatorProfiles.def()
    }
}

impl Related<super::live_events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::LiveEvents.def()
    }
}

impl Related<super::live_sales::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::LiveSales.def()
    }
}

impl Related<super::memberships::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Memberships.def()
    }
}

impl Related<super::rewards::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Rewards.def()
    }
}

impl Related<super::user_roles::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserRoles.def()
    }
}

impl Related<super::wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Wallets.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
