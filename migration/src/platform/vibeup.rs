//! VIBEUP.

use super::{Content, files, texts};
use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

pub(super) const CONTENT: Content = Content {
    migrations: files!("vibeup":
        "0001_roles"
        "0002_identity"
        "0003_social"
        "0004_practices"
        "0005_businesses"
        "0006_communities"
        "0007_impact"
        "0008_wallets"
        "0009_payments"
        "0010_staking"
        "0011_treasuries"
        "0012_commerce"
        "0013_mira"
        "0014_router"
        "0015_operating"
        "0016_rules"
        "0017_streak_rules"
        "0018_ledger_rules"
        "0019_policies"
        "0020_shared_policies"
        "0021_views"
        "0022_grants"
        "0023_publication"
        "0024_refusals"
        "0025_idempotency"
        "0026_postings"
        "0027_profile"
        "0028_connection"
        "0029_community"
        "0030_vote"
        "0031_verification"
        "0032_wallet"
        "0033_transfer"
        "0034_chain"
        "0035_request"
        "0036_reward"
        "0037_stake"
        "0038_treasury"
        "0039_membership"
        "0040_referral"
        "0041_perk"
        "0042_telemetry"
        "0043_work"
        "0044_health"
        "0045_execution"
    ),
    demo: texts!("vibeup/demo": "people" "practices" "communities" "tokens"),
    members: MEMBERS,
    // People are addressed by the handle of their primary wallet.
    member_by_name: "select user_id::text from crypto_wallets where handle = $1 and is_primary",
    scale: &Scale {
        members: include_str!("../../sql/vibeup/scale/members.sql"),
        sums: include_str!("../../sql/vibeup/scale/sums.sql"),
        is_there: "select exists (select from profiles where id = '00000014-5ca1-4000-8000-000000000001')",
        is_used: "select exists (select from profiles)",
    },
};

const MEMBERS: &[DemoMember] = &[
    DemoMember::new(
        Platform::Vibeup,
        "b1e76f24-cdc7-8b72-8881-ded7b201de0c",
        "ada",
        "Super administrator: confirm a withdrawal, complete a referral, check a bakery, verify the books.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "6f4713eb-d244-c3c1-1da0-cf8f27ad77e6",
        "lumen",
        "Founder staker: three votes for one, a vault of one's own, a treasury's spending that waits for a second signature.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "3e8904b6-149c-695b-4940-faf4e59b718b",
        "marisol",
        "Dancer: a reward to claim, a membership canceled, somebody blocked.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "bd51e91a-1c80-168a-a1a1-a7b616c381c4",
        "kojo",
        "Cook: a private community, a wallet on Solana, a connection to answer, a loaf to fetch.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "9229624e-c9a0-2cc3-dc6a-f0e5796e08d0",
        "ines",
        "Potter: a business that was not verified, a request that was paid.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "85579bee-9aeb-9c37-03b2-7390d7fc6e6c",
        "priya",
        "Meditator: sign for the Sunrise fund, claim a reward, wait for Tomo's payment.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "dbe45c63-3565-72a0-f2c8-47ae52c53691",
        "tomo",
        "Walker: pay or decline Priya's request, stake again what came back with interest.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "b7cce142-6aff-156d-4422-5dcfabc8e38d",
        "wren",
        "Newcomer: finish onboarding, open a first wallet, wait to be referred in earnest.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "56a27f89-5964-c2c7-a0e8-7121289127d6",
        "jonah",
        "Former supporter whom few want to connect with: declined here, blocked there.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "c8da8a63-1518-defe-25bb-ff55680fe528",
        "sol",
        "Yoga room: perks, a stack of practices, a community, a stake that waits to come back.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "47dac030-70fa-6786-acdc-6ddbfa962d01",
        "noor",
        "Swimmer: leads the beach initiative, asked for gloves in vain.",
    ),
    DemoMember::new(
        Platform::Vibeup,
        "c3083cb4-cf83-62bb-f30a-ee5bd5988119",
        "bea",
        "Baker: a verification under way, a redemption to honour, a request to connect.",
    ),
];
