//! What a person, whom identity owns, has to do with money.

use crate::{reward::reward, tip::tip, wallet::wallet};
use database::Platform;
use entities::oros::{rewards, tips, wallets};
use kit::{KeyKind, Table, extend};
use std::sync::LazyLock;

pub(crate) fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosUser", Platform::Oros, KeyKind::Uuid)
            .has_one("wallet", wallets::Column::UserId, wallet)
            .described("The person's money; seen by themselves and administrators.")
            .has_many("tipsGiven", tips::Column::FromUserId, tip)
            .described("The tips that the person gave; seen by both sides.")
            .has_many("tipsReceived", tips::Column::ToCreatorId, tip)
            .described("The tips that the person received as a creator; seen by both sides.")
            .has_many("rewards", rewards::Column::UserId, reward)
            .described("What OROS thanked the person with; seen by themselves and administrators.")
            .finish()
    });
    &TABLE
}
