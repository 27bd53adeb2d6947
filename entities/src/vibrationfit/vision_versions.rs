//! SeaORM entity of `vibrationfit.vision_versions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vision_versions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub version_number: i32,
    pub title: Option<String>,
    pub status: String,
    pub completion_percent: i32,
    pub forward: Option<String>,
    pub conclusion: Option<String>,
    pub perspective: String,
    pub fun: Option<String>,
    pub health: Option<String>,
    pub travel: Option<String>,
    pub love: Option<String>,
    pub family: Option<String>,
    pub social: Option<String>,
    pub home: Option<String>,
    pub work: Option<String>,
    pub money: Option<String>,
    pub stuff: Option<String>,
    pub giving: Option<String>,
    pub spirituality: Option<String>,
    pub has_audio: bool,
    pub audio_url: Option<String>,
    pub audio_duration: Option<String>,
    pub voice_type: Option<String>,
    pub background_music: Option<String>,
    pub last_audio_generated_at: Option<DateTimeWithTimeZone>,
    pub activation_message: Option<String>,
    pub richness_metadata: Json,
    pub refined_categories: Json,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
    pub is_draft: bool,
    pub is_active: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    VersionNumber,
    Title,
    Status,
    CompletionPercent,
    Forward,
    Conclusion,
    Perspective,
    Fun,
    Health,
    Travel,
    Love,
    Family,
    Social,
    Home,
    Work,
    Money,
    Stuff,
    Giving,
    Spirituality,
    HasAudio,
    AudioUrl,
    AudioDuration,
    VoiceType,
    BackgroundMusic,
    LastAudioGeneratedAt,
    ActivationMessage,
    RichnessMetadata,
    RefinedCategories,
    CreatedAt,
    UpdatedAt,
    IsDraft,
    IsActive,
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
    ActualizationBlueprints,
    Refinements,
    VisionAudios,
    VisionBoardItems,
    VisionConversations,
    VisionProgress,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::VersionNumber => ColumnType::Integer.def(),
            Self::Title => ColumnType::Text.def().null(),
            Self::Status => ColumnType::Text.def(),
            Self::CompletionPercent => ColumnType::Integer.def(),
            Self::Forward => ColumnType::Text.def().null(),
            Self::Conclusion => ColumnType::Text.def().null(),
            Self::Perspective => ColumnType::Text.def(),
            Self::Fun => ColumnType::Text.def().null(),
            Self::Health => ColumnType::Text.def().null(),
            Self::Travel => ColumnType::Text.def().null(),
            Self::Love => ColumnType::Text.def().null(),
            Self::Family => ColumnType::Text.def().null(),
            Self::Social => ColumnType::Text.def().null(),
            Self::Home => ColumnType::Text.def().null(),
            Self::Work => ColumnType::Text.def().null(),
            Self::Money => ColumnType::Text.def().null(),
            Self::Stuff => ColumnType::Text.def().null(),
            Self::Giving => ColumnType::Text.def().null(),
            Self::Spirituality => ColumnType::Text.def().null(),
            Self::HasAudio => ColumnType::Boolean.def(),
            Self::AudioUrl => ColumnType::Text.def().null(),
            Self::AudioDuration => ColumnType::Text.def().null(),
            Self::VoiceType => ColumnType::Text.def().null(),
            Self::BackgroundMusic => ColumnType::Text.def().null(),
            Self::LastAudioGeneratedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::ActivationMessage => ColumnType::Text.def().null(),
            Self::RichnessMetadata => ColumnType::JsonBinary.def(),
            Self::RefinedCategories => ColumnType::JsonBinary.def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::IsDraft => ColumnType::Boolean.def(),
            Self::IsActive => ColumnType::Boolean.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::ActualizationBlueprints => Entity::has_many(super::actualization_blueprints::Entity).into(),
            Self::Refinements => Entity::has_many(super::refinements::Entity).into(),
            Self::VisionAudios => Entity::has_many(super::vision_audios::Entity).into(),
            Self::VisionBoardItems => Entity::has_many(super::vision_board_items::Entity).into(),
            Self::VisionConversations => Entity::has_many(super::vision_conversations::Entity).into(),
            Self::VisionProgress => Entity::has_many(super::vision_progress::Entity).into(),
        }
    }
}

impl Related<super::actualization_blueprints::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ActualizationBlueprints.def()
    }
}

impl Related<super::refinements::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Refinements.def()
    }
}

impl Related<super::vision_audios::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionAudios.def()
    }
}

impl Related<super::vision_board_items::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionBoardItems.def()
    }
}

impl Related<super::vision_conversations::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionConversations.def()
    }
}

impl Related<super::vision_progress::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionProgress.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
