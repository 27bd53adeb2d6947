//! SeaORM entity of `cosmo.referrals`. @generated from the migrations by `just entities`; never edited.

use super::sea_orm_active_enums::ReferralStatus;
use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "referrals"
    }
}

#[derive(Clone, Debug, PartialEq, DeriveModel, DeriveActiveModel, Eq)]
pub struct Model {
    pub id: Uuid,
    pub referrer_id: Uuid,
    pub referred_id: Uuid,
    pub status: ReferralStatus,
    pub referrer_reward_transaction_id: Option<Uuid>,
    pub referred_reward_transaction_id: Option<Uuid>,
    pub completed_at: Option<DateTimeWithTimeZone>,
    pub created_at: DateTimeWithTimeZone,
    pub updated_at: DateTimeWithTimeZone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    ReferrerId,
    ReferredId,
    Status,
    ReferrerRewardTransactionId,
    ReferredRewardTransactionId,
    CompletedAt,
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
    EquityTransactions2,
    EquityTransactions1,
    Profiles2,
    Profiles1,
}

impl ColumnTrait for Column {
    type EntityName = Entity;
    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::ReferrerId => ColumnType::Uuid.def(),
            Self::ReferredId => ColumnType::Uuid.def().unique(),
            Self::Status => ReferralStatus::db_type().get_column_type().to_owned().def(),
            Self::ReferrerRewardTransactionId => ColumnType::Uuid.def().null(),
            Self::ReferredRewardTransactionId => ColumnType::Uuid.def().null(),
            Self::CompletedAt => ColumnType::TimestampWithTimeZone.def().null(),
            Self::CreatedAt => ColumnType::TimestampWithTimeZone.def(),
            Self::UpdatedAt => ColumnType::TimestampWithTimeZone.def(),
        }
    }
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::EquityTransactions2 => Entity::belongs_to(super::equity_transactions::Entity)
                .from(Column::ReferredRewardTransactionId)
                .to(super::equity_transactions::Column::Id)
                .into(),
            Self::EquityTransactions1 => Entity::belongs_to(super::equity_transactions::Entity)
                .from(Column::ReferrerRewardTransactionId)
                .to(super::equity_transactions::Column::Id)
                .into(),
            Self::Profiles2 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::ReferredId)
                .to(super::profiles::Column::Id)
                .into(),
            Self::Profiles1 => Entity::belongs_to(super::profiles::Entity)
                .from(Column::ReferrerId)
                .to(super::profiles::Column::Id)
                .into(),
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}
