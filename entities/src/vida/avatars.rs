//! SeaORM entity of `vida.avatars`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "avatars"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i64,
    pub user_id: String,
    pub name: String,
    pub r#type: String,
    pub category: String,
    pub thumbnail_url: String,
    pub preview_url: String,
    pub model_url: String,
    pub file_url: String,
    pub ipfs_hash: Option<String>,
    pub supabase_url: Option<String>,
    pub vertices: i32,
    pub control_points: i32,
    pub file_size: i32,
    pub is_rigged: bool,
    pub rigged_model_url: Option<String>,
    pub rigged_ipfs_hash: Option<String>,
    pub face_tracking_enabled: bool,
    pub body_tracking_enabled: bool,
    pub hand_tracking_enabled: bool,
    pub lod_levels: Option<Json>,
    pub animations: Option<Json>,
    pub blend_shapes: Option<Json>,
    pub is_premium: bool,
    pub is_public: bool,
    pub required_plan: String,
    pub usage_count: i32,
    pub last_used_at: Option<DateTimeWithTimeZone>,
    pub metadata: Option<Json>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Name,
    Type,
    Category,
    ThumbnailUrl,
    PreviewUrl,
    ModelUrl,
    FileUrl,
    IpfsHash,
    SupabaseUrl,
    Vertices,
    ControlPoints,
    FileSize,
    IsRigged,
    RiggedModelUrl,
    RiggedIpfsHash,
    FaceTrackingEnabled,
    BodyTrackingEnabled,
    HandTrackingEnabled,
    LodLevels,
    Animations,
    BlendShapes,
    IsPremium,
    IsPublic,
    RequiredPlan,
    UsageCount,
    LastUsedAt,
    Metadata,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = i64;
    fn auto_increment() -> bool {
        true
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    StreamingSessions,
    SubscriptionPlans,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::BigInteger.def(),
            Self::UserId => ColumnType::String(StringLen::None).def(),
            Self::Name => ColumnType::Text.def(),
            Self::Type => ColumnType::Text.def(),
            Self::Category => ColumnType::Text.def(),
            Self::ThumbnailUrl => ColumnType::Text.def(),
            Self::PreviewUrl => ColumnType::Text.def(),
            Self::ModelUrl => ColumnType::Text.def(),
            Self::FileUrl => ColumnType::Text.def(),
            Self::IpfsHash => ColumnType::Text.def().null(),
            Self::SupabaseUrl => ColumnType::Text.def().null(),
            Self::Vertices => ColumnType::Integer.def(),
            Self::ControlPoints => ColumnType::Integer.def(),
            Self::FileSize => ColumnType::Integer.def(),
            Self::IsRigged => ColumnType::Boolean.def(),
            Self::RiggedModelUrl => ColumnType::Text.def().null(),
            Self::RiggedIpfsHash => ColumnType::Text.def().null(),
            Self::FaceTrackingEnabled => ColumnType::Boolean.def(),
            Self::BodyTrackingEnabled => ColumnType::Boolean.def(),
            Self::HandTrackingEnabled => ColumnType::Boolean.def(),
            Self::LodLevels => ColumnType::Json.def().null(),
            Self::Animations => ColumnType::Json.def().null(),
            Self::BlendShapes => ColumnType::Json.def().null(),
            Self::IsPremium => ColumnType::Boolean.def(),
            Self::IsPublic => ColumnType::Boolean.def(),
            Self::RequiredPlan => ColumnType::Text.def(),
            Self::UsageCount => ColumnType::Integer.def(),
            Self::LastUsedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::Metadata => ColumnType::Json.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::StreamingSessions => Entity::has_many(super::streaming_sessions::Entity).into(),
            Self::SubscriptionPlans => Entity::belongs_to(super::subscription_plans::Entity)
                .from(Column::RequiredPlan)
                .to(super::subscription_plans::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::streaming_sessions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::StreamingSessions.def()
    }
}

impl Related<super::subscription_plans::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SubscriptionPlans.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
