//! SeaORM entity of `vibeup.business_verification`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "business_verification"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub business_id: Uuid,
    pub status: String,
    pub documents: Json,
    pub reviewed_by: Option<Uuid>,
    pub reviewed_at: Option<DateTimeWithTimeZone>,
    pub notes: Option<String>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    BusinessId,
    Status,
    Documents,
    ReviewedBy,
    ReviewedAt,
    Notes,
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
    AdminUsers,
    Businesses,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::BusinessId => ColumnType::Uuid.def(),
            Self::Status => ColumnType::String(StringLen::N(20u32)).def(),
            Self::Documents => ColumnType::JsonBinary.def(),
            Self::ReviewedBy => ColumnType::Uuid.def().null(),
            Self::ReviewedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::Notes => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AdminUsers => Entity::belongs_to(super::admin_users::Entity)
                .from(Column::ReviewedBy)
                .to(super::admin_users::Column::Id)
                .into(),
            Self::Businesses => Entity::belongs_to(super::businesses::Entity)
                .from(Column::BusinessId)
                .to(super::businesses::Column::Id)
                .into(),
        }
    }
}

impl Related<super::admin_users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AdminUsers.def()
    }
}

impl Related<super::businesses::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Businesses.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
