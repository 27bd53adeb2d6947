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
    vibeup(
        "b1e76f24-cdc7-8b72-8881-ded7b201de0c",
        "ada",
        "Super administrator: confirm a withdrawal, complete a referral, check a bakery, verify the books.",
    ),
    vibeup(
        "6f4713eb-d244-c3c1-1da0-cf8f27ad77e6",
        "lumen",
        "Founder staker: three votes for one, a vault of one's own, a treasury's spending that waits for a second signature.",
    ),
    vibeup(
        "3e8904b6-149c-695b-4940-faf4e59b718b",
        "marisol",
        "Dancer: a reward to claim, a membership canceled, somebody blocked.",
    ),
    vibeup(
        "bd51e91a-1c80-168a-a1a1-a7b616c381c4",
        "kojo",
        "Cook: a private community, a wallet on Solana, a connection to answer, a loaf to fetch.",
    ),
    vibeup(
        "9229624e-c9a0-2cc3-dc6a-f0e5796e08d0",
        "ines",
        "Potter: a business that was not verified, a request that was paid.",
    ),
    vibeup(
        "85579bee-9aeb-9c37-03b2-7390d7fc6e6c",
        "priya",
        "Meditator: sign for the Sunrise fund, claim a reward, wait for Tomo's payment.",
    ),
    vibeup(
        "dbe45c63-3565-72a0-f2c8-47ae52c53691",
        "tomo",
        "Walker: pay or decline Priya's request, stake again what came back with interest.",
    ),
    vibeup(
        "b7cce142-6aff-156d-4422-5dcfabc8e38d",
        "wren",
        "Newcomer: finish onboarding, open a first wallet, wait to be referred in earnest.",
    ),
    vibeup(
        "56a27f89-5964-c2c7-a0e8-7121289127d6",
        "jonah",
        "Former supporter whom few want to connect with: declined here, blocked there.",
    ),
    vibeup(
        "c8da8a63-1518-defe-25bb-ff55680fe528",
        "sol",
        "Yoga room: perks, a stack of practices, a community, a stake that waits to come back.",
    ),
    vibeup(
        "47dac030-70fa-6786-acdc-6ddbfa962d01",
        "noor",
        "Swimmer: leads the beach initiative, asked for gloves in vain.",
    ),
    vibeup(
        "c3083cb4-cf83-62bb-f30a-ee5bd5988119",
        "bea",
        "Baker: a verification under way, a redemption to honour, a request to connect.",
    ),
];

const fn oros(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Oros, id, username, about }
}

const fn vibeup(id: &'static str, username: &'static str, about: &'static str) -> DemoMember {
    DemoMember { platform: Platform::Vibeup, id, username, about }
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
        // People are addressed by the handle of their primary wallet.
        Platform::Vibeup => "select user_id::text from crypto_wallets where handle = $1 and is_primary",
        Platform::Vibrationfit | Platform::Cosmo | Platform::Vida => return Ok(None),
    };
    let found = Statement::from_sql_and_values(DbBackend::Postgres, sql, [username.into()]);
    connection.query_one_raw(found).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// The table whose rows are the platform's people.
fn people_of(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibeup => "profiles",
        Platform::Vibrationfit | Platform::Cosmo | Platform::Vida | Platform::Oros => "users",
    }
}

/// The SQL of a platform's demo world; the parts build on each other.
fn parts_of(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Vibeup => &[
            include_str!("../sql/vibeup/demo/people.sql"),
            include_str!("../sql/vibeup/demo/practices.sql"),
            include_str!("../sql/vibeup/demo/communities.sql"),
            include_str!("../sql/vibeup/demo/tokens.sql"),
        ],
        Platform::Oros => &[
            include_str!("../sql/oros/demo/people.sql"),
            include_str!("../sql/oros/demo/campaigns.sql"),
            include_str!("../sql/oros/demo/communities.sql"),
            include_str!("../sql/oros/demo/money.sql"),
        ],
        Platform::Vibrationfit | Platform::Cosmo | Platform::Vida => &[],
    }
}
