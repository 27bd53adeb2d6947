//! SeaORM entity of `cosmo.profiles`. @generated from the migrations by `just entities`; never edited.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "profiles"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub username: String,
    pub display_name: Option<String>,
    pub avatar_url: Option<String>,
    pub referral_code: String,
    pub referred_by: Option<Uuid>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    Username,
    DisplayName,
    AvatarUrl,
    ReferralCode,
    ReferredBy,
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
    Administrators,
    AuditLogs,
    Conversations,
    EquityAnchors,
    EquityTransactions,
    SelfRef,
    UserApps,
    UserInteractions,
    UserSubscriptions,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::Username => ColumnType::Text.def().unique(),
            Self::DisplayName => ColumnType::Text.def().null(),
            Self::AvatarUrl => ColumnType::Text.def().null(),
            Self::ReferralCode => ColumnType::Text.def().unique(),
            Self::ReferredBy => ColumnType::Uuid.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Administrators => Entity::has_one(super::administrators::Entity).into(),
            Self::AuditLogs => Entity::has_many(super::audit_logs::Entity).into(),
            Self::Conversations => Entity::has_many(super::conversations::Entity).into(),
            Self::EquityAnchors => Entity::has_many(super::equity_anchors::Entity).into(),
            Self::EquityTransactions => Entity::has_many(super::equity_transactions::Entity).into(),
            Self::SelfRef => Entity::belongs_to(Entity).from(Column::ReferredBy).to(Column::Id).into(),
            Self::UserApps => Entity::has_many(super::user_apps::Entity).into(),
            Self::UserInteractions => Entity::has_many(super::user_interactions::Entity).into(),
            Self::UserSubscriptions => Entity::has_many(super::user_subscriptions::Entity).into(),
        }
    }
}

impl Related<super::administrators::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Administrators.def()
    }
}

impl Related<super::audit_logs::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::AuditLogs.def()
    }
}

impl Related<super::conversations::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Conversations.def()
    }
}

impl Related<super::equity_anchors::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityAnchors.def()
    }
}

impl Related<super::equity_transactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::EquityTransactions.def()
    }
}

impl Related<super::user_apps::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserApps.def()
    }
}

impl Related<super::user_interactions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserInteractions.def()
    }
}

impl Related<super::user_subscriptions::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::UserSubscriptions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
