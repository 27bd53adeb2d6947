//! The companies behind business accounts.

use crate::user::user;
use database::Platform;
use entities::oros::business_profiles;
use kit::{Scope, Table, table};
use std::sync::LazyLock;

pub(crate) fn business_profile() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use business_profiles::Column::*;
        table::<business_profiles::Entity>("OrosBusinessProfile", Platform::Oros)
            .cache(60, Scope::Private)
            .columns([CompanyName, Website, Industry, Verified, CreatedAt, UpdatedAt])
            .belongs_to("user", UserId, user)
            .newest_first(CreatedAt)
            // Whether OROS vouches for it is granted to administrators alone.
            .update([CompanyName, Website, Industry, Verified])
            .described(
                "Changes what your account says of its company: what the input leaves out stays as it is. \
                `verified` is for administrators: others get the error FORBIDDEN.",
            )
            .finish()
    });
    &TABLE
}
