//! SeaORM entity of `vida.preset_avatars`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "preset_avatars"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub name: String,
    pub category_id: Option<i32>,
    pub thumbnail_url: String,
    pub preview_url: String,
    pub model_url: String,
    pub ipfs_hash: Option<String>,
    pub vertices: i32,
    pub file_size: i32,
    pub is_rigged: bool,
    pub face_tracking_enabled: bool,
    pub body_tracking_enabled: bool,
    pub animations: Option<Json>,
    pub blend_shapes: Option<Json>,
    pub required_plan: String,
    pub is_active: bool,
    pub usage_count: i32,
    pub metadata: Option<Json>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Name,
    CategoryId,
    ThumbnailUrl,
    PreviewUrl,
    ModelUrl,
    IpfsHash,
    Vertices,
    FileSize,
    IsRigged,
    FaceTrackingEnabled,
    BodyTrackingEnabled,
    Animations,
    BlendShapes,
    RequiredPlan,
    IsActive,
    UsageCount,
    Metadata,
    CreatedAt,
    UpdatedAt,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = i32;
    fn auto_increment() -> bool {
        true
    }
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    AvatarCategories,
    SubscriptionPlans,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::Name => ColumnType::Text.def(),
            Self::CategoryId => ColumnType::Integer.def().null(),
            Self::ThumbnailUrl => ColumnType::Text.def(),
            Self::PreviewUrl => ColumnType::Text.def(),
            Self::ModelUrl => ColumnType::Text.def(),
            Self::IpfsHash => ColumnType::Text.def().null(),
            Self::Vertices => ColumnType::Integer.def(),
            Self::FileSize => ColumnType::Integer.def(),
            Self::IsRigged => ColumnType::Boolean.def(),
            Self::FaceTrackingEnabled => ColumnType::Boolean.def(),
            Self::BodyTrackingEnabled => ColumnType::Boolean.def(),
            Self::Animations => ColumnType::Json.def().null(),
            Self::BlendShapes => ColumnType::Json.def().null(),
            Self::RequiredPlan => ColumnType::Text.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::UsageCount => ColumnType::Integer.def(),
            Self::Metadata => ColumnType::Json.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AvatarCategories => Entity::belongs_to(super::avatar_categories::Entity)
                .from(Column::CategoryId)
                .to(super::avatar_categories::Column::Id)
                .into(),
            Self::SubscriptionPlans => Entity::belongs_to(super::subscription_plans::Entity)
                .from(Column::RequiredPlan)
                .to(super::subscription_plans::Column::Id)
                .into(),
        }
    }
}

impl Related<super::avatar_categories::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AvatarCategories.def()
    }
}

impl Related<super::subscription_plans::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::SubscriptionPlans.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
