//! VibrationFit.

use super::{Content, files, texts};
use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

pub(super) const CONTENT: Content = Content {
    migrations: files!("vibrationfit":
        "0001_roles"
        "0002_identity"
        "0003_vision"
        "0004_backups"
        "0005_assessment"
        "0006_token"
        "0007_membership"
        "0008_assistant"
        "0009_media"
        "0010_journal"
        "0011_blueprint"
        "0012_operating"
        "0013_rules"
        "0014_token_rules"
        "0015_policies"
        "0016_grants"
        "0017_publication"
        "0018_refusals"
        "0019_idempotency"
        "0020_token"
        "0021_profile"
        "0022_vision"
        "0023_generation"
        "0024_suggestion"
        "0025_payment"
        "0026_subscription"
        "0027_intensive"
        "0028_drip"
        "0029_work"
        "0030_health"
        "0031_execution"
    ),
    demo: texts!("vibrationfit/demo": "people" "visions" "days" "tokens"),
    members: MEMBERS,
    // People have no usernames; their e-mail address is what tells them apart. A name alone is one of the demo world.
    member_by_name: "select id::text from profiles where email in ($1, $1 || '@vibrationfit.example')",
    scale: &Scale {
        members: include_str!("../../sql/vibrationfit/scale/members.sql"),
        sums: include_str!("../../sql/vibrationfit/scale/sums.sql"),
        is_there: "select exists (select from profiles where id = '00000028-5ca1-4000-8000-000000000001')",
        is_used: "select exists (select from profiles)",
    },
};

const MEMBERS: &[DemoMember] = &[
    DemoMember::new(
        Platform::Vibrationfit,
        "f299f2fc-2cb1-9fc3-0c5a-9c7b1fdba02e",
        "ada",
        "Administrator: grant tokens, set prices, check the ledger.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "7a1038c2-dcda-5df4-364c-07c7b9424e38",
        "priya",
        "Member: a complete vision read aloud, tokens for an image, monthly tokens to come.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "30f77a52-0233-34a2-fa85-d61fd00b2f51",
        "lumen",
        "Member: a draft vision of three categories, bought tokens.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "85157bd4-7d6e-194a-6f62-2a764a4db2c9",
        "wren",
        "Member: a journal, linked moments, an image on its way.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "7a99c691-1f1a-904c-b262-917fb7098092",
        "noor",
        "Member of the intensive programme: items to tick off, an audio on its way.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "1c6e4fa7-8abd-4956-ed57-9f23eca07757",
        "silas",
        "Member since the beginning: what former versions left, a subscription that ends.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "be3e40d9-7ad1-7ca7-49c9-7da4122ad270",
        "jonah",
        "Former member: a cancelled subscription, a payment given back, an image that failed.",
    ),
    DemoMember::new(
        Platform::Vibrationfit,
        "584293d5-154d-fc03-b7c3-a34bca51f239",
        "tomo",
        "Newcomer: a profile to fill in, an assessment to finish, a payment under way.",
    ),
];
