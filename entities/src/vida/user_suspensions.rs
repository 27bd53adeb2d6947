//! SeaORM entity of `vida.user_suspensions`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "user_suspensions"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub user_id: String,
    pub suspension_type: String,
    pub suspension_level: i32,
    pub reason: String,
    pub description: Option<String>,
    pub issued_by: String,
    pub issued_at: DateTimeWithTimeZone,
    pub expires_at: Option<DateTimeWithTimeZone>,
    pub is_active: bool,
    pub auto_reactivate_at: Option<DateTimeWithTimeZone>,
    pub appeal_submitted: bool,
    pub appeal_notes: Option<String>,
    pub related_dmca_id: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    SuspensionType,
    SuspensionLevel,
    Reason,
    Description,
    IssuedBy,
    IssuedAt,
    ExpiresAt,
    IsActive,
    AutoReactivateAt,
    AppealSubmitted,
    AppealNotes,
    RelatedDmcaId,
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
    DmcaComplaints,
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::Text.def(),
            Self::SuspensionType => ColumnType::Text.def(),
            Self::SuspensionLevel => ColumnType::Integer.def(),
            Self::Reason => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::IssuedBy => ColumnType::Text.def(),
            Self::IssuedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::ExpiresAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::AutoReactivateAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::AppealSubmitted => ColumnType::Boolean.def(),
            Self::AppealNotes => ColumnType::Text.def().null(),
            Self::RelatedDmcaId => ColumnType::Integer.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::DmcaComplaints => Entity::belongs_to(super::dmca_complaints::Entity)
                .from(Column::RelatedDmcaId)
                .to(super::dmca_complaints::Column::Id)
                .into(),
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::dmca_complaints::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::DmcaComplaints.def()
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
