//! The demo world: believable people and what they did, the same on every machine.

use crate::migrator;
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

/// All members of the demo world.
pub const MEMBERS: &[DemoMember] = &[
    oros(
        "179da51f-1222-538f-7fe8-6838de33ad0e",
        "ada",
        "Administrator: settle payouts, pay rewards, check the ledger.",
    ),
    oros(
        "543aac3a-b17c-1084-bcc9-8ec63654db6a",
        "lumen",
        "Creator: locked posts, pending payouts, a withdrawal on its way.",
    ),
    oros(
        "935a9489-b8fe-e320-08cf-42a672a313fe",
        "marisol",
        "Creator: two campaigns, a live event behind her, a withdrawal asked for.",
    ),
    oros(
        "eac58246-b459-c1c6-641f-a8a65c8408ce",
        "kojo",
        "Creator on air: sell in the live event; a withdrawal is refused until he is checked.",
    ),
    oros(
        "c7f5cdd0-5bf8-e50a-be7f-334211bb56ed",
        "ines",
        "Creator: a payout that failed, conversions that wait.",
    ),
    oros(
        "fca6b78f-499f-984f-73a4-d1e2b557c8a5",
        "fernleaf",
        "Business: verify two sales, decide on Lumen's application.",
    ),
    oros(
        "c144f462-e3ff-fd59-c7ee-073e61de35bc",
        "atlas",
        "Business: fund the draft campaign, verify clicks.",
    ),
    oros(
        "d83c6e53-3014-0961-23f8-2bbc4b859bb3",
        "solstice",
        "Business: resume the paused campaign, complete the other.",
    ),
    oros(
        "585afb6e-97b1-e821-ae1a-6ee4d30a6877",
        "priya",
        "Supporter: tip Lumen and watch the balance, boost a campaign.",
    ),
    oros(
        "6196a5f5-d40d-7327-f68a-180c2862ae83",
        "tomo",
        "Supporter: unlock a post, buy in Kojo's live event.",
    ),
    oros(
        "bb107e08-b052-5c23-12aa-dfdcbe8c62d3",
        "wren",
        "Supporter and beginner: apply to a campaign after being turned down once.",
    ),
    oros(
        "401cb12c-1c72-86d2-57cd-1f2a813e5379",
        "jonah",
        "Supporter whose check was rejected; a deposit of his was reversed.",
    ),
];

const fn oros(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Oros, id, username, about }
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
    let Some(first) = MEMBERS.iter().find(|member| member.platform == platform) else {
        return Ok(Seeded::AlreadyThere);
    };
    let transaction = migrator::begin(connection, schema).await?;
    let found = Statement::from_string(
        DbBackend::Postgres,
        format!("select id from users where id::text = '{}'", first.id),
    );
    if transaction.query_one_raw(found).await?.is_some() {
        transaction.rollback().await?;
        return Ok(Seeded::AlreadyThere);
    }
    for part in parts_of(platform) {
        transaction.execute_unprepared(part).await?;
    }
    transaction.commit().await?;
    Ok(Seeded::Made)
}

/// The id of the platform's member with this username. The platform must be migrated.
pub async fn subject(
    connection: &DatabaseConnection,
    platform: Platform,
    username: &str,
) -> Result<Option<String>, DbErr> {
    let sql = match platform {
        Platform::Oros => "select id::text from users where username = $1",
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo | Platform::Vida => return Ok(None),
    };
    let found = Statement::from_sql_and_values(DbBackend::Postgres, sql, [username.into()]);
    connection.query_one_raw(found).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// The SQL of a platform's demo world; the parts build on each other.
fn parts_of(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Oros => &[
            include_str!("../sql/oros/demo/people.sql"),
            include_str!("../sql/oros/demo/campaigns.sql"),
            include_str!("../sql/oros/demo/communities.sql"),
            include_str!("../sql/oros/demo/money.sql"),
        ],
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo | Platform::Vida => &[],
    }
}
