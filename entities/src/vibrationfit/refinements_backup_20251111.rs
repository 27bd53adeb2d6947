//! SeaORM entity of `vibrationfit.refinements_backup_20251111`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "refinements_backup_20251111"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub vision_id: Option<Uuid>,
    pub category: Option<String>,
    pub operation_type: String,
    pub input_text: Option<String>,
    pub output_text: Option<String>,
    pub viva_notes: Option<String>,
    pub created_at: DateTimeWithTimeZone,
    pub migrated_to_v3: bool,
    pub dropped_columns: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    VisionId,
    Category,
    OperationType,
    InputText,
    OutputText,
    VivaNotes,
    CreatedAt,
    MigratedToV3,
    DroppedColumns,
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
            Self::VisionId => ColumnType::Uuid.def().null(),
            Self::Category => ColumnType::String(StringLen::N(50u32)).def().null(),
            Self::OperationType => ColumnType::String(StringLen::N(50u32)).def(),
            Self::InputText => ColumnType::Text.def().null(),
            Self::OutputText => ColumnType::Text.def().null(),
            Self::VivaNotes => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::MigratedToV3 => ColumnType::Boolean.def(),
            Self::DroppedColumns => ColumnType::JsonBinary.def().null(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
