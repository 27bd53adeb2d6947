//! SeaORM entity of `vida.user_warnings`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "user_warnings"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: i32,
    pub user_id: String,
    pub warning_type: String,
    pub reason: String,
    pub description: Option<String>,
    pub issued_by: String,
    pub issued_at: DateTimeWithTimeZone,
    pub acknowledged: bool,
    pub acknowledged_at: Option<DateTimeWithTimeZone>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    WarningType,
    Reason,
    Description,
    IssuedBy,
    IssuedAt,
    Acknowledged,
    AcknowledgedAt,
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
    Users,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Integer.def(),
            Self::UserId => ColumnType::Text.def(),
            Self::WarningType => ColumnType::Text.def(),
            Self::Reason => ColumnType::Text.def(),
            Self::Description => ColumnType::Text.def().null(),
            Self::IssuedBy => ColumnType::Text.def(),
            Self::IssuedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::Acknowledged => ColumnType::Boolean.def(),
            Self::AcknowledgedAt => ColumnType::TimestampWithTimeZone.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Users => Entity::belongs_to(super::users::Entity)
                .from(Column::UserId)
                .to(super::users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Users.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
