//! The demo world: believable people and what they did, the same on every machine.

use crate::{migrator, platform::content};
use database::Platform;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};

/// A member of the demo world, for those who want to act as somebody.
#[derive(Clone, Copy, Debug)]
pub struct DemoMember {
    /// The platform the member belongs to.
    pub platform: Platform,
    /// The member's id, as tokens name it.
    pub id: &'static str,
    /// The member's name in links and commands.
    pub username: &'static str,
    /// Who it is and what to try as them, a sentence for people.
    pub about: &'static str,
}

impl DemoMember {
    pub(crate) const fn new(
        platform: Platform,
        id: &'static str,
        username: &'static str,
        about: &'static str,
    ) -> DemoMember {
        DemoMember { platform, id, username, about }
    }
}

/// All members of the demo world; of each platform the first administers.
pub fn members() -> impl Iterator<Item = &'static DemoMember> {
    Platform::ALL.into_iter().flat_map(members_of)
}

/// The platform's members in the demo world; the first administers.
pub fn members_of(platform: Platform) -> &'static [DemoMember] {
    content(platform).members
}

/// What seeding found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seeded {
    /// The demo world was made.
    Made,
    /// It was there, and nothing was changed.
    AlreadyThere,
}

/// Makes the platform's demo world where it is missing, whole or not at all. The platform must be migrated, and the
/// connection must belong to the owner of its tables.
pub async fn seed(
    connection: &DatabaseConnection,
    platform: Platform,
    schema: &str,
) -> Result<Seeded, DbErr> {
    let Some(first) = members_of(platform).first() else {
        return Ok(Seeded::AlreadyThere);
    };
    let transaction = migrator::begin(connection, schema).await?;
    if subject(&transaction, platform, first.username).await?.is_some() {
        transaction.rollback().await?;
        return Ok(Seeded::AlreadyThere);
    }
    for part in content(platform).demo {
        transaction.execute_unprepared(part).await?;
    }
    transaction.commit().await?;
    Ok(Seeded::Made)
}

/// The id of the platform's member with this name. The platform must be migrated.
pub async fn subject(
    connection: &impl ConnectionTrait,
    platform: Platform,
    username: &str,
) -> Result<Option<String>, DbErr> {
    let found = Statement::from_sql_and_values(
        DbBackend::Postgres,
        content(platform).member_by_name,
        [username.into()],
    );
    connection.query_one_raw(found).await?.map(|row| row.try_get_by_index(0)).transpose()
}
