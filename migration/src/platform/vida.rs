//! VIDA³.

use super::{Content, files, texts};
use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

pub(super) const CONTENT: Content = Content {
    migrations: files!("vida":
        "0001_roles"
        "0002_plans"
        "0003_identity"
        "0004_billing"
        "0005_avatars"
        "0006_streaming"
        "0007_logs"
        "0008_moderation"
        "0009_marketing"
        "0010_operating"
        "0011_policies"
        "0012_views"
        "0013_grants"
        "0014_publication"
        "0015_refusals"
        "0016_idempotency"
        "0017_account"
        "0018_allowance"
        "0019_subscription"
        "0020_add_on"
        "0021_avatar"
        "0022_stream"
        "0023_suspension"
        "0024_warning"
        "0025_complaint"
        "0026_waiting"
        "0027_health"
        "0028_work"
        "0029_execution"
    ),
    demo: texts!("vida/demo": "people" "avatars" "streams" "moderation"),
    members: MEMBERS,
    member_by_name: "select id::text from users where username = $1",
    scale: &Scale {
        members: include_str!("../../sql/vida/scale/members.sql"),
        sums: include_str!("../../sql/vida/scale/sums.sql"),
        is_there: "select exists (select from users where id = 'scale-1')",
        is_used: "select exists (select from users)",
    },
};

const MEMBERS: &[DemoMember] = &[
    DemoMember::new(
        Platform::Vida,
        "fbfa105e-82fb-3501-35d2-a86e1fb5a116",
        "ada",
        "Administrator: decide on complaints, warn and suspend, see who waits for a plan.",
    ),
    DemoMember::new(
        Platform::Vida,
        "f106ab6e-2b43-c67e-525f-a432311d0940",
        "lumen",
        "On the zeus plan: two avatars, one of them for everybody; past streams and an add-on used.",
    ),
    DemoMember::new(
        Platform::Vida,
        "28f88b55-b998-89a8-a45a-ef10b61f8e31",
        "marisol",
        "On the spartan plan after a lapse: an avatar for everybody, a complaint that was dismissed.",
    ),
    DemoMember::new(
        Platform::Vida,
        "41412861-1fbc-9b8a-f63a-4d3c60bc06d1",
        "kojo",
        "On the reply guy plan: an adopted preset, a complaint being looked into, a warning to take note of.",
    ),
    DemoMember::new(
        Platform::Vida,
        "fb9979ab-2bd3-eb6f-3551-13fc2dc5fe8b",
        "tomo",
        "On the free plan: stream hours, some used and some waiting; one avatar, and no room for another.",
    ),
    DemoMember::new(
        Platform::Vida,
        "a9066599-a0b6-3255-f989-73341b25aef6",
        "wren",
        "Cancelled and back on the free plan: a suspension that is over, a complaint that waits.",
    ),
    DemoMember::new(
        Platform::Vida,
        "6ba23e0a-807f-3526-2afd-dcd0082372d3",
        "jonah",
        "Suspended for ever after a complaint: can look and not act, and has appealed.",
    ),
];
