//! OROS.

use super::{Content, files, texts};
use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

pub(super) const CONTENT: Content = Content {
    migrations: files!("oros":
        "0001_roles"
        "0002_identity"
        "0003_ledger"
        "0004_ledger_rules"
        "0005_campaigns"
        "0006_communities"
        "0007_support"
        "0008_operating"
        "0009_policies"
        "0010_views"
        "0011_grants"
        "0012_publication"
        "0013_refusals"
        "0014_idempotency"
        "0015_postings"
        "0016_role"
        "0017_entry"
        "0018_tip"
        "0019_withdrawal"
        "0020_campaign"
        "0021_application"
        "0022_tracking"
        "0023_event"
        "0024_boost"
        "0025_reward"
        "0026_live"
        "0027_membership"
        "0028_vouching"
        "0029_health"
        "0030_execution"
        "0031_work"
        "0032_reconciliation"
        "0033_pages"
    ),
    demo: texts!("oros/demo": "people" "campaigns" "communities" "money"),
    members: MEMBERS,
    member_by_name: "select id::text from users where username = $1",
    scale: &Scale {
        members: include_str!("../../sql/oros/scale/members.sql"),
        sums: include_str!("../../sql/oros/scale/sums.sql"),
        is_there: "select exists (select from users where id = '00000001-5ca1-4000-8000-000000000001')",
        is_used: "select exists (select from users)",
    },
};

const MEMBERS: &[DemoMember] = &[
    DemoMember::new(
        Platform::Oros,
        "179da51f-1222-538f-7fe8-6838de33ad0e",
        "ada",
        "Administrator: settle payouts, pay rewards, check the ledger.",
    ),
    DemoMember::new(
        Platform::Oros,
        "543aac3a-b17c-1084-bcc9-8ec63654db6a",
        "lumen",
        "Creator: locked posts, pending payouts, a withdrawal on its way.",
    ),
    DemoMember::new(
        Platform::Oros,
        "935a9489-b8fe-e320-08cf-42a672a313fe",
        "marisol",
        "Creator: two campaigns, a live event behind her, a withdrawal asked for.",
    ),
    DemoMember::new(
        Platform::Oros,
        "eac58246-b459-c1c6-641f-a8a65c8408ce",
        "kojo",
        "Creator on air: sell in the live event; a withdrawal is refused until he is checked.",
    ),
    DemoMember::new(
        Platform::Oros,
        "c7f5cdd0-5bf8-e50a-be7f-334211bb56ed",
        "ines",
        "Creator: a payout that failed, conversions that wait.",
    ),
    DemoMember::new(
        Platform::Oros,
        "fca6b78f-499f-984f-73a4-d1e2b557c8a5",
        "fernleaf",
        "Business: verify two sales, decide on Lumen's application.",
    ),
    DemoMember::new(
        Platform::Oros,
        "c144f462-e3ff-fd59-c7ee-073e61de35bc",
        "atlas",
        "Business: fund the draft campaign, verify clicks.",
    ),
    DemoMember::new(
        Platform::Oros,
        "d83c6e53-3014-0961-23f8-2bbc4b859bb3",
        "solstice",
        "Business: resume the paused campaign, complete the other.",
    ),
    DemoMember::new(
        Platform::Oros,
        "585afb6e-97b1-e821-ae1a-6ee4d30a6877",
        "priya",
        "Supporter: tip Lumen and watch the balance, boost a campaign.",
    ),
    DemoMember::new(
        Platform::Oros,
        "6196a5f5-d40d-7327-f68a-180c2862ae83",
        "tomo",
        "Supporter: unlock a post, buy in Kojo's live event.",
    ),
    DemoMember::new(
        Platform::Oros,
        "bb107e08-b052-5c23-12aa-dfdcbe8c62d3",
        "wren",
        "Supporter and beginner: apply to a campaign after being turned down once.",
    ),
    DemoMember::new(
        Platform::Oros,
        "401cb12c-1c72-86d2-57cd-1f2a813e5379",
        "jonah",
        "Supporter whose check was rejected; a deposit of his was reversed.",
    ),
];
