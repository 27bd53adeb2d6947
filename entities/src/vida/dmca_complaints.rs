//! SeaORM entity of `vida.dmca_complaints`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "dmca_complaints"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub user_id: String,
    pub complainant_name: String,
    pub complainant_email: String,
    pub content_url: String,
    pub claimed_work: String,
    pub description: String,
    pub status: String,
    pub action_taken: Option<String>,
    pub admin_notes: Option<String>,
    pub filed_at: DateTimeWithTimeZone,
    pub resolved_at: Option<DateTimeWithTimeZone>,
    pub resolved_by: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    ComplainantName,
    ComplainantEmail,
    ContentUrl,
    ClaimedWork,
    Description,
    Status,
    ActionTaken,
    AdminNotes,
    FiledAt,
    ResolvedAt,
    ResolvedBy,
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
    UserSuspensions,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::Text.def(),
            Self::ComplainantName => ColumnType::Text.def(),
            Self::ComplainantEmail => ColumnType::Text.def(),
            Self::ContentUrl => ColumnType::Text.def(),
            Self::ClaimedWork => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def(),
            Self::Status => ColumnType::Text.def(),
            Self::ActionTaken => ColumnType::Text.def().null(),
            Self::AdminNotes => ColumnType::Text.def().null(),
            Self::FiledAt => ColumnType::TimestampWithTimeZone.def(),
            Self::ResolvedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::ResolvedBy => ColumnType::Text.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::UserSuspensions => Entity::has_many(super::user_suspensions::Entity).into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::user_suspensions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserSuspensions.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
