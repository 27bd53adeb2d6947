//! SeaORM entity of `vibrationfit.assessment_results`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "assessment_results"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub assessment_type: String,
    pub overall_percentage: Option<i32>,
    pub green_line_status: Option<String>,
    pub category_scores: Json,
    pub insights: Option<Json>,
    pub completed_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    AssessmentType,
    OverallPercentage,
    GreenLineStatus,
    CategoryScores,
    Insights,
    CompletedAt,
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
    AssessmentInsights,
    AssessmentResponses,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::AssessmentType => ColumnType::Text.def(),
            Self::OverallPercentage => ColumnType::Integer.def().null(),
            Self::GreenLineStatus => ColumnType::Text.def().null(),
            Self::CategoryScores => ColumnType::JsonBinary.def(),
            Self::Insights => ColumnType::JsonBinary.def().null(),
            Self::CompletedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AssessmentInsights => Entity::has_many(super::assessment_insights::Entity).into(),
            Self::AssessmentResponses => Entity::has_many(super::assessment_responses::Entity).into(),
        }
    }
}

impl Related<super::assessment_insights::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AssessmentInsights.def()
    }
}

impl Related<super::assessment_responses::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AssessmentResponses.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
