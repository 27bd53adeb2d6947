//! SeaORM entity of `vibrationfit.assessment_responses`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "assessment_responses"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub assessment_result_id: Uuid,
    pub user_id: Uuid,
    pub question_id: String,
    pub category: String,
    pub response_text: Option<String>,
    pub response_value: Option<i32>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    AssessmentResultId,
    UserId,
    QuestionId,
    Category,
    ResponseText,
    ResponseValue,
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
    AssessmentResults,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::AssessmentResultId => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::QuestionId => ColumnType::Text.def(),
            Self::Category => ColumnType::Text.def(),
            Self::ResponseText => ColumnType::Text.def().null(),
            Self::ResponseValue => ColumnType::Integer.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AssessmentResults => Entity::belongs_to(super::assessment_results::Entity)
                .from(Column::AssessmentResultId)
                .to(super::assessment_results::Column::Id)
                .into(),
        }
    }
}

impl Related<super::assessment_results::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AssessmentResults.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
