//! SeaORM entity of `vibeup.ai_provider_credentials`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "ai_provider_credentials"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub provider: String,
    pub label: String,
    pub encrypted_key: String,
    pub is_active: bool,
    pub managed_by: Option<Uuid>,
    pub rotated_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Provider,
    Label,
    EncryptedKey,
    IsActive,
    ManagedBy,
    RotatedAt,
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
pub enum Relation {
    AdminUsers,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Provider => ColumnType::String(StringLen::N(50u32)).def(),
            Self::Label => ColumnType::String(StringLen::N(100u32)).def(),
            Self::EncryptedKey => ColumnType::Text.def(),
            Self::IsActive => ColumnType::Boolean.def(),
            Self::ManagedBy => ColumnType::Uuid.def().null(),
            Self::RotatedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::AdminUsers => Entity::belongs_to(super::admin_users::Entity)
                .from(Column::ManagedBy)
                .to(super::admin_users::Column::Id)
                .into(),
        }
    }
}

impl Related<super::admin_users::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AdminUsers.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
