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
    cosmo(
        "521c4e87-4921-4462-cca2-5468016aa27b",
        "ada",
        "Administrator: award points, seal and publish a batch, check the chain.",
    ),
    cosmo(
        "dde352f2-2479-bae9-665b-e0dc83097b29",
        "priya",
        "On the pro plan: conversations, apps, points gained and spent, a completed referral.",
    ),
    cosmo(
        "2e1e4850-bcfb-2c3b-7b63-801df7bf761d",
        "tomo",
        "On the free plan: was referred by Priya, a milestone, the proof of a transaction.",
    ),
    cosmo(
        "a98c0bef-0b85-9ada-4a9f-bf4c4bcf0683",
        "wren",
        "A payment is past due; she has emptied an app's pool of points.",
    ),
    cosmo(
        "a1cca957-88f9-7ecc-31b0-b45f613b29c3",
        "lumen",
        "On the business plan: points with eight decimals, referrals completed and pending.",
    ),
    cosmo(
        "727aeab2-4f08-34ce-0d3f-2d11a2b50e35",
        "jonah",
        "A subscription that expired, a referral that was cancelled.",
    ),
    cosmo(
        "eb3fb49c-eac6-0165-4379-0fa411659980",
        "noor",
        "Cancelled her subscription; rewarded for being referred.",
    ),
    cosmo(
        "898815d2-c2d4-0180-25b6-7e53d2a2aa5a",
        "ezra",
        "New: only the welcome bonus, and a referral that waits to be completed.",
    ),
];

const fn oros(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Oros, id, username, about }
}

const fn cosmo(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Cosmo, id, username, about }
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
        format!("select id from {} where id::text = '{}'", people_of(platform), first.id),
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
        Platform::Cosmo | Platform::Oros => {
            format!("select id::text from {} where username = $1", people_of(platform))
        }
        Platform::Vibeup | Platform::Vibrationfit | Platform::Vida => return Ok(None),
    };
    let found = Statement::from_sql_and_values(DbBackend::Postgres, sql, [username.into()]);
    connection.query_one_raw(found).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// The table of the platform's people.
fn people_of(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo => "profiles",
        Platform::Vida | Platform::Oros => "users",
    }
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
        Platform::Cosmo => &[
            include_str!("../sql/cosmo/demo/people.sql"),
            include_str!("../sql/cosmo/demo/chat.sql"),
            include_str!("../sql/cosmo/demo/points.sql"),
        ],
        Platform::Vibeup | Platform::Vibrationfit | Platform::Vida => &[],
    }
}
