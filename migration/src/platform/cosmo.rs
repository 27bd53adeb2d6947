//! Cosmo.

use super::{Content, files, texts};
use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

pub(super) const CONTENT: Content = Content {
    migrations: files!("cosmo":
        "0001_roles"
        "0002_identity"
        "0003_ledger"
        "0004_ledger_rules"
        "0005_chat"
        "0006_commerce"
        "0007_operating"
        "0008_proofs"
        "0009_audit"
        "0010_balances"
        "0011_policies"
        "0012_grants"
        "0013_publication"
        "0014_refusals"
        "0015_idempotency"
        "0016_points"
        "0017_signup"
        "0018_referral"
        "0019_subscription"
        "0020_app"
        "0021_administration"
        "0022_proof"
        "0023_health"
        "0024_work"
        "0025_execution"
    ),
    demo: texts!("cosmo/demo": "people" "chat" "points"),
    members: MEMBERS,
    member_by_name: "select id::text from profiles where username = $1",
    scale: &Scale {
        members: include_str!("../../sql/cosmo/scale/members.sql"),
        sums: include_str!("../../sql/cosmo/scale/sums.sql"),
        is_there: "select exists (select from profiles where id = '0000003c-5ca1-4000-8000-000000000001')",
        is_used: "select exists (select from profiles)",
    },
};

const MEMBERS: &[DemoMember] = &[
    DemoMember::new(
        Platform::Cosmo,
        "521c4e87-4921-4462-cca2-5468016aa27b",
        "ada",
        "Administrator: award points, seal and publish a batch, check the chain.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "dde352f2-2479-bae9-665b-e0dc83097b29",
        "priya",
        "On the pro plan: conversations, apps, points gained and spent, a completed referral.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "2e1e4850-bcfb-2c3b-7b63-801df7bf761d",
        "tomo",
        "On the free plan: was referred by Priya, a milestone, the proof of a transaction.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "a98c0bef-0b85-9ada-4a9f-bf4c4bcf0683",
        "wren",
        "A payment is past due; she has emptied an app's pool of points.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "a1cca957-88f9-7ecc-31b0-b45f613b29c3",
        "lumen",
        "On the business plan: points with eight decimals, referrals completed and pending.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "727aeab2-4f08-34ce-0d3f-2d11a2b50e35",
        "jonah",
        "A subscription that expired, a referral that was cancelled.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "eb3fb49c-eac6-0165-4379-0fa411659980",
        "noor",
        "Cancelled her subscription; rewarded for being referred.",
    ),
    DemoMember::new(
        Platform::Cosmo,
        "898815d2-c2d4-0180-25b6-7e53d2a2aa5a",
        "ezra",
        "New: only the welcome bonus, and a referral that waits to be completed.",
    ),
];
