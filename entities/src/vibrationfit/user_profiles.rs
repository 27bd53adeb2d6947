//! SeaORM entity of `vibrationfit.user_profiles`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "user_profiles"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub profile_picture_url: Option<String>,
    pub date_of_birth: Option<Date>,
    pub phone: Option<String>,
    pub bio: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip_code: Option<String>,
    pub occupation: Option<String>,
    pub company: Option<String>,
    pub linkedin_url: Option<String>,
    pub instagram_handle: Option<String>,
    pub facebook_url: Option<String>,
    pub twitter_handle: Option<String>,
    pub website: Option<String>,
    pub strengths: Option<Json>,
    pub values: Option<Json>,
    pub lifestyle: Option<Json>,
    pub priorities: Option<Json>,
    pub aspirations: Option<Json>,
    pub pain_points: Option<Json>,
    pub preferred_communication: Option<String>,
    pub timezone: Option<String>,
    pub language_preference: Option<String>,
    pub is_active: bool,
    pub is_onboarding_complete: bool,
    pub onboarding_step: i32,
    pub last_login_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    FirstName,
    LastName,
    Email,
    ProfilePictureUrl,
    DateOfBirth,
    Phone,
    Bio,
    City,
    State,
    Country,
    ZipCode,
    Occupation,
    Company,
    LinkedinUrl,
    InstagramHandle,
    FacebookUrl,
    TwitterHandle,
    Website,
    Strengths,
    Values,
    Lifestyle,
    Priorities,
    Aspirations,
    PainPoints,
    PreferredCommunication,
    Timezone,
    LanguagePreference,
    IsActive,
    IsOnboardingComplete,
    OnboardingStep,
    LastLoginAt,
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
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::FirstName => ColumnType::Text.def().null(),
            Self::LastName => ColumnType::Text.def().null(),
            Self::Email => ColumnType::Text.def().null(),
            Self::ProfilePictureUrl => ColumnType::Text.def().null(),
            Self::DateOfBirth => ColumnType::Date.def().null(),
            Self::Phone => ColumnType::Text.def().null(),
            Self::Bio => ColumnType::Text.def().null(),
            Self::City => ColumnType::Text.def().null(),
            Self::State => ColumnType::Text.def().null(),
            Self::Country => ColumnType::Text.def().null(),
            Self::ZipCode => ColumnType::Text.def().null(),
            Self::Occupation => ColumnType::Text.def().null(),
            Self::Company => ColumnType::Text.def().null(),
            Self::LinkedinUrl => ColumnType::Text.def().null(),
            Self::InstagramHandle => ColumnType::Text.def().null(),
            Self::FacebookUrl => ColumnType::Text.def().null(),
            Self::TwitterHandle => ColumnType::Text.def().null(),
            Self::Website => ColumnType::Text.def().null(),
            Self::Strengths => ColumnType::JsonBinary.def().null(),
            Self::Values => ColumnType::JsonBinary.def().null(),
            Self::Lifestyle => ColumnType::JsonBinary.def().null(),
            Self::Priorities => ColumnType::JsonBinary.def().null(),
            Self::Aspirations => ColumnType::JsonBinary.def().null(),
            Self::PainPoints => ColumnType::JsonBinary.def().null(),
            Self::PreferredCommunication => ColumnType::Text.def().null(),
            Self::Timezone => ColumnType::Text.def().null(),
            Self::LanguagePreference => ColumnType::Text.def().null(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::IsOnboardingComplete => ColumnType::Boolean.def(),
            Self::OnboardingStep => ColumnType::Integer.def(),
            Self::LastLoginAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
