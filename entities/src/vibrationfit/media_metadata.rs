//! SeaORM entity of `vibrationfit.media_metadata`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "media_metadata"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub bucket: String,
    pub storage_path: String,
    pub public_url: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_size: Option<i64>,
    pub mime_type: Option<String>,
    pub folder: Option<String>,
    pub category: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    Bucket,
    StoragePath,
    PublicUrl,
    FileName,
    FileType,
    FileSize,
    MimeType,
    Folder,
    Category,
    Tags,
    Title,
    Description,
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
pub enum Relation {}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::Bucket => ColumnType::Text.def(),
            Self::StoragePath => ColumnType::Text.def(),
            Self::PublicUrl => ColumnType::Text.def().null(),
            Self::FileName => ColumnType::Text.def().null(),
            Self::FileType => ColumnType::Text.def().null(),
            Self::FileSize => ColumnType::BigInteger.def().null(),
            Self::MimeType => ColumnType::Text.def().null(),
            Self::Folder => ColumnType::Text.def().null(),
            Self::Category => ColumnType::Text.def().null(),
            Self::Tags => ColumnType::Array(RcOrArc::new(ColumnType::Text)).def(),
            Self::Title => ColumnType::Text.def().null(),
            Self::Description => ColumnType::Text.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        panic!("No RelationDef")
    }
}

impl ActiveModelBehavior for ActiveModel {}
