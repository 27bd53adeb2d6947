//! SeaORM entity of `vibrationfit.vision_board_items`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "vision_board_items"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub user_id: Uuid,
    pub vision_id: Option<Uuid>,
    pub item_type: String,
    pub content: Option<String>,
    pub image_url: Option<String>,
    pub position_x: Decimal,
    pub position_y: Decimal,
    pub created_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    VisionId,
    ItemType,
    Content,
    ImageUrl,
    PositionX,
    PositionY,
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
    VisionVersions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::Uuid.def(),
            Self::VisionId => ColumnType::Uuid.def().null(),
            Self::ItemType => ColumnType::Text.def(),
            Self::Content => ColumnType::Text.def().null(),
            Self::ImageUrl => ColumnType::Text.def().null(),
            Self::PositionX => ColumnType::Decimal(None).def(),
            Self::PositionY => ColumnType::Decimal(None).def(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::VisionVersions => Entity::belongs_to(super::vision_versions::Entity)
                .from(Column::VisionId)
                .to(super::vision_versions::Column::Id)
                .into(),
        }
    }
}

impl Related<super::vision_versions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::VisionVersions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
