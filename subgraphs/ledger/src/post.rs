//! What a tip unlocks: posts and unlocks, which content owns.

use database::Platform;
use kit::{KeyKind, ObjectField, Shape, Table, extend};
use std::sync::LazyLock;

/// `OrosCommunityPost` by its key.
pub(crate) fn post() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosCommunityPost", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}

/// `OrosTipUnlock` by its key.
pub(crate) fn unlock() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| extend("OrosTipUnlock", Platform::Oros, KeyKind::Uuid).finish());
    &TABLE
}

/// The post that an operation unlocked.
pub(crate) const POST: ObjectField = ObjectField {
    name: "post",
    from: "post",
    shape: Shape::Row(post),
    description: "The post that is open now; null where none was named.",
};

/// How it was unlocked.
pub(crate) const UNLOCK: ObjectField = ObjectField {
    name: "unlock",
    from: "tip_unlock",
    shape: Shape::Row(unlock),
    description: "What keeps the post open; null where none was named.",
};
