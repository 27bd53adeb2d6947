//! SeaORM entity of `vida.subscription_plans`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "subscription_plans"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: String,
    pub name: String,
    pub description: String,
    pub price: Decimal,
    pub currency: String,
    pub billing_interval: String,
    pub stream_minutes_per_week: i32,
    pub avatar_max_count: i32,
    pub max_concurrent_streams: i32,
    pub max_resolution: String,
    pub marketplace_access: bool,
    pub custom_avatars: bool,
    pub priority_support: bool,
    pub white_label: bool,
    pub api_access: bool,
    pub is_popular: bool,
    pub is_free: bool,
    pub is_active: bool,
    pub sort_order: i32,
    pub stripe_product_id: Option<String>,
    pub stripe_price_id: Option<String>,
    pub x_spaces_hosting: bool,
    pub rigging_studio_access: bool,
    pub max_morph_points: i32,
    pub buddy_invite_access: bool,
    pub is_coming_soon: bool,
    pub max_bones: i32,
    pub max_morph_targets: i32,
    pub tracking_precision: Decimal,
    pub animation_smoothness: Decimal,
    pub rigging_features: Option<Json>,
    pub bone_structure: Option<Json>,
    pub animation_responsiveness: Decimal,
    pub face_tracking: bool,
    pub body_tracking: bool,
    pub hand_tracking: bool,
    pub finger_tracking: bool,
    pub eye_tracking: bool,
    pub expression_tracking: bool,
    pub auto_rigging_enabled: bool,
    pub max_file_size_mb: i32,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Name,
    Description,
    Price,
    Currency,
    BillingInterval,
    StreamMinutesPerWeek,
    AvatarMaxCount,
    MaxConcurrentStreams,
    MaxResolution,
    MarketplaceAccess,
    CustomAvatars,
    PrioritySupport,
    WhiteLabel,
    ApiAccess,
    IsPopular,
    IsFree,
    IsActive,
    SortOrder,
    StripeProductId,
    StripePriceId,
    XSpacesHosting,
    RiggingStudioAccess,
    MaxMorphPoints,
    BuddyInviteAccess,
    IsComingSoon,
    MaxBones,
    MaxMorphTargets,
    TrackingPrecision,
    AnimationSmoothness,
    RiggingFeatures,
    BoneStructure,
    AnimationResponsiveness,
    FaceTracking,
    BodyTracking,
    HandTracking,
    FingerTracking,
    EyeTracking,
    ExpressionTracking,
    AutoRiggingEnabled,
    MaxFileSizeMb,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = String;
    fn auto_increment() -> bool {
        false
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Avatars,
    PresetAvatars,
    StreamBackgrounds,
    UserSubscriptions,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Text.def(),
            Self::Name => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def(),
            Self::Price => ColumnType::Decimal(None).def(),
            Self::Currency => ColumnType::Text.def(),
            Self::BillingInterval => ColumnType::Text.def(),
            Self::StreamMinutesPerWeek => ColumnType::Integer.def(),
            Self::AvatarMaxCount => ColumnType::Integer.def(),
            Self::MaxConcurrentStreams => ColumnType::Integer.def(),
            Self::MaxResolution => ColumnType::Text.def(),
            Self::MarketplaceAccess => ColumnType::Boolean.def(),
            Self::CustomAvatars => ColumnType::Boolean.def(),
            Self::PrioritySupport => ColumnType::Boolean.def(),
            Self::WhiteLabel => ColumnType::Boolean.def(),
            Self::ApiAccess => ColumnType::Boolean.def(),
            Self::IsPopular => ColumnType::Boolean.def(),
            Self::IsFree => ColumnType::Boolean.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::SortOrder => ColumnType::Integer.def(),
            Self::StripeProductId => ColumnType::Text.def().null(),
            Self::StripePriceId => ColumnType::Text.def().null(),
            Self::XSpacesHosting => ColumnType::Boolean.def(),
            Self::RiggingStudioAccess => ColumnType::Boolean.def(),
            Self::MaxMorphPoints => ColumnType::Integer.def(),
            Self::BuddyInviteAccess => ColumnType::Boolean.def(),
            Self::IsComingSoon => ColumnType::Boolean.def(),
            Self::MaxBones => ColumnType::Integer.def(),
            Self::MaxMorphTargets => ColumnType::Integer.def(),
            Self::TrackingPrecision => ColumnType::Decimal(None).def(),
            Self::AnimationSmoothness => ColumnType::Decimal(None).def(),
            Self::RiggingFeatures => ColumnType::Json.def().null(),
            Self::BoneStructure => ColumnType::Json.def().null(),
            Self::AnimationResponsiveness => ColumnType::Decimal(None).def(),
            Self::FaceTracking => ColumnType::Boolean.def(),
            Self::BodyTracking => ColumnType::Boolean.def(),
            Self::HandTracking => ColumnType::Boolean.def(),
            Self::FingerTracking => ColumnType::Boolean.def(),
            Self::EyeTracking => ColumnType::Boolean.def(),
            Self::ExpressionTracking => ColumnType::Boolean.def(),
            Self::AutoRiggingEnabled => ColumnType::Boolean.def(),
            Self::MaxFileSizeMb => ColumnType::Integer.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Avatars => Entity::has_many(super::avatars::Entity).into(),
            Self::PresetAvatars => Entity::has_many(super::preset_avatars::Entity).into(),
            Self::StreamBackgrounds => Entity::has_many(super::stream_backgrounds::Entity).into(),
            Self::UserSubscriptions => Entity::has_many(super::user_subscriptions::Entity).into(),
            Self::Users => Entity::has_many(super::users::Entity).into(),
        }
    }
}

impl Related<super::avatars::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Avatars.def()
    }
}

impl Related<super::preset_avatars::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PresetAvatars.def()
    }
}

impl Related<super::stream_backgrounds::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StreamBackgrounds.def()
    }
}

impl Related<super::user_subscriptions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserSubscriptions.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
