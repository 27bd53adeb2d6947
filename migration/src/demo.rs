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
    vibrationfit(
        "f299f2fc-2cb1-9fc3-0c5a-9c7b1fdba02e",
        "ada",
        "Administrator: grant tokens, set prices, check the ledger.",
    ),
    vibrationfit(
        "7a1038c2-dcda-5df4-364c-07c7b9424e38",
        "priya",
        "Member: a complete vision read aloud, tokens for an image, monthly tokens to come.",
    ),
    vibrationfit(
        "30f77a52-0233-34a2-fa85-d61fd00b2f51",
        "lumen",
        "Member: a draft vision of three categories, bought tokens.",
    ),
    vibrationfit(
        "85157bd4-7d6e-194a-6f62-2a764a4db2c9",
        "wren",
        "Member: a journal, linked moments, an image on its way.",
    ),
    vibrationfit(
        "7a99c691-1f1a-904c-b262-917fb7098092",
        "noor",
        "Member of the intensive programme: items to tick off, an audio on its way.",
    ),
    vibrationfit(
        "1c6e4fa7-8abd-4956-ed57-9f23eca07757",
        "silas",
        "Member since the beginning: what former versions left, a subscription that ends.",
    ),
    vibrationfit(
        "be3e40d9-7ad1-7ca7-49c9-7da4122ad270",
        "jonah",
        "Former member: a cancelled subscription, a payment given back, an image that failed.",
    ),
    vibrationfit(
        "584293d5-154d-fc03-b7c3-a34bca51f239",
        "tomo",
        "Newcomer: a profile to fill in, an assessment to finish, a payment under way.",
    ),
];

const fn oros(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Oros, id, username, about }
}

const fn vibrationfit(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Vibrationfit, id, username, about }
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
        Platform::Oros => "select id::text from users where username = $1",
        // People have no usernames there; their e-mail address is what tells them apart.
        Platform::Vibrationfit => "select id::text from profiles where email = $1",
        Platform::Vibeup | Platform::Cosmo | Platform::Vida => return Ok(None),
    };
    let found = Statement::from_sql_and_values(DbBackend::Postgres, sql, [username.into()]);
    connection.query_one_raw(found).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// The table whose rows are the platform's people.
fn people_of(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibrationfit => "profiles",
        Platform::Vibeup | Platform::Cosmo | Platform::Vida | Platform::Oros => "users",
    }
}

/// The SQL of a platform's demo world; the parts build on each other.
fn parts_of(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Vibrationfit => &[
            include_str!("../sql/vibrationfit/demo/people.sql"),
            include_str!("../sql/vibrationfit/demo/visions.sql"),
            include_str!("../sql/vibrationfit/demo/days.sql"),
            include_str!("../sql/vibrationfit/demo/tokens.sql"),
        ],
        Platform::Oros => &[
            include_str!("../sql/oros/demo/people.sql"),
            include_str!("../sql/oros/demo/campaigns.sql"),
            include_str!("../sql/oros/demo/communities.sql"),
            include_str!("../sql/oros/demo/money.sql"),
        ],
        Platform::Vibeup | Platform::Cosmo | Platform::Vida => &[],
    }
}
