//! SeaORM entity of `vibeup.profiles`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "profiles"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub display_name: Option<String>,
    pub avatar_url: Option<String>,
    pub bio: Option<String>,
    pub timezone: String,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    DisplayName,
    AvatarUrl,
    Bio,
    Timezone,
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
    AdminUsers,
    AffiliateCodes,
    AffiliateReferrals,
    Affirmations,
    AiModelInteractions,
    AnalyticsEvents,
    Businesses,
    Communities,
    CommunityJourneys,
    CommunityMembers,
    CryptoWallets,
    DiscoveryRecommendations,
    ImpactComments,
    ImpactFeatures,
    ImpactInitiatives,
    ImpactVotes,
    JourneyParticipants,
    Memberships,
    MiraInteractions,
    Notifications,
    OnboardingState,
    PerkRedemptions,
    PracticeLogs,
    PracticeStacks,
    PracticeStreaks,
    Practices,
    ProfileAttributes,
    SearchQueries,
    TreasuryApprovals,
    UserStakes,
    VibeComments,
    VibeReactions,
    VibeRewards,
    Vibes,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::DisplayName => ColumnType::String(StringLen::N(100u32)).def().null(),
            Self::AvatarUrl => ColumnType::Text.def().null(),
            Self::Bio => ColumnType::Text.def().null(),
            Self::Timezone => ColumnType::String(StringLen::N(50u32)).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AdminUsers => Entity::has_one(super::admin_users::Entity).into(),
            Self::AffiliateCodes => Entity::has_many(super::affiliate_codes::Entity).into(),
            Self::AffiliateReferrals => Entity::has_one(super::affiliate_referrals::Entity).into(),
            Self::Affirmations => Entity::has_many(super::affirmations::Entity).into(),
            Self::AiModelInteractions => Entity::has_many(super::ai_model_interactions::Entity).into(),
            Self::AnalyticsEvents => Entity::has_many(super::analytics_events::Entity).into(),
            Self::Businesses => Entity::has_many(super::businesses::Entity).into(),
            Self::Communities => Entity::has_many(super::communities::Entity).into(),
            Self::CommunityJourneys => Entity::has_many(super::community_journeys::Entity).into(),
            Self::CommunityMembers => Entity::has_many(super::community_members::Entity).into(),
            Self::CryptoWallets => Entity::has_many(super::crypto_wallets::Entity).into(),
            Self::DiscoveryRecommendations => {
                Entity::has_many(super::discovery_recommendations::Entity).into()
            }
            Self::ImpactComments => Entity::has_many(super::impact_comments::Entity).into(),
            Self::ImpactFeatures => Entity::has_many(super::impact_features::Entity).into(),
            Self::ImpactInitiatives => Entity::has_many(super::impact_initiatives::Entity).into(),
            Self::ImpactVotes => Entity::has_many(super::impact_votes::Entity).into(),
            Self::JourneyParticipants => Entity::has_many(super::journey_participants::Entity).into(),
            Self::Memberships => Entity::has_one(super::memberships::Entity).into(),
            Self::MiraInteractions => Entity::has_many(super::mira_interactions::Entity).into(),
            Self::Notifications => Entity::has_many(super::notifications::Entity).into(),
            Self::OnboardingState => Entity::has_one(super::onboarding_state::Entity).into(),
            Self::PerkRedemptions => Entity::has_many(super::perk_redemptions::Entity).into(),
            Self::PracticeLogs => Entity::has_many(super::practice_logs::Entity).into(),
            Self::PracticeStacks => Entity::has_many(super::practice_stacks::Entity).into(),
            Self::PracticeStreaks => Entity::has_many(super::practice_streaks::Entity).into(),
            Self::Practices => Entity::has_many(super::practices::Entity).into(),
            Self::ProfileAttributes => Entity::has_many(super::profile_attributes::Entity).into(),
            Self::SearchQueries => Entity::has_many(super::search_queries::Entity).into(),
            Self::TreasuryApprovals => Entity::has_many(super::treasury_approvals::Entity).into(),
            Self::UserStakes => Entity::has_many(super::user_stakes::Entity).into(),
            Self::VibeComments => Entity::has_many(super::vibe_comments::Entity).into(),
            Self::VibeReactions => Entity::has_many(super::vibe_reactions::Entity).into(),
            Self::VibeRewards => Entity::has_many(super::vibe_rewards::Entity).into(),
            Self::Vibes => Entity::has_many(super::vibes::Entity).into(),
        }
    }
}

impl Related<super::admin_users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AdminUsers.def()
    }
}

impl Related<super::affiliate_codes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AffiliateCodes.def()
    }
}

impl Related<super::affiliate_referrals::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AffiliateReferrals.def()
    }
}

impl Related<super::affirmations::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Affirmations.def()
    }
}

impl Related<super::ai_model_interactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AiModelInteractions.def()
    }
}

impl Related<super::analytics_events::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AnalyticsEvents.def()
    }
}

impl Related<super::businesses::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Businesses.def()
    }
}

impl Related<super::communities::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communities.def()
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

impl Related<super::crypto_wallets::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CryptoWallets.def()
    }
}

impl Related<super::discovery_recommendations::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::DiscoveryRecommendations.def()
    }
}

impl Related<super::impact_comments::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactComments.def()
    }
}

impl Related<super::impact_features::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactFeatures.def()
    }
}

impl Related<super::impact_initiatives::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactInitiatives.def()
    }
}

impl Related<super::impact_votes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImpactVotes.def()
    }
}

impl Related<super::journey_participants::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::JourneyParticipants.def()
    }
}

impl Related<super::memberships::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Memberships.def()
    }
}

impl Related<super::mira_interactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::MiraInteractions.def()
    }
}

impl Related<super::notifications::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Notifications.def()
    }
}

impl Related<super::onboarding_state::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::OnboardingState.def()
    }
}

impl Related<super::perk_redemptions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PerkRedemptions.def()
    }
}

impl Related<super::practice_logs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeLogs.def()
    }
}

impl Related<super::practice_stacks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeStacks.def()
    }
}

impl Related<super::practice_streaks::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PracticeStreaks.def()
    }
}

impl Related<super::practices::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Practices.def()
    }
}

impl Related<super::profile_attributes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ProfileAttributes.def()
    }
}

impl Related<super::search_queries::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SearchQueries.def()
    }
}

impl Related<super::treasury_approvals::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::TreasuryApprovals.def()
    }
}

impl Related<super::user_stakes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserStakes.def()
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

impl Related<super::vibe_rewards::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VibeRewards.def()
    }
}

impl Related<super::vibes::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Vibes.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
