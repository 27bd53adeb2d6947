//! The SQL files of each platform, in the order in which they are applied.

use database::Platform;

/// One migration: what it does and how that is undone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File {
    pub name: &'static str,
    pub up: &'static str,
    pub down: &'static str,
}

/// The platforms that have tables.
pub fn platforms() -> Vec<Platform> {
    Platform::ALL.into_iter().filter(|platform| of(*platform).len() > AUTH.len()).collect()
}

/// The migrations of the platform, oldest first.
pub(crate) fn of(platform: Platform) -> Vec<File> {
    let own: &[File] = match platform {
        Platform::Vibrationfit => VIBRATIONFIT,
        Platform::Oros => OROS,
        Platform::Vibeup | Platform::Cosmo | Platform::Vida => &[],
    };
    AUTH.iter().chain(own).copied().collect()
}

macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(File {
            name: $name,
            up: include_str!(concat!("../sql/", $folder, "/", $name, ".up.sql")),
            down: include_str!(concat!("../sql/", $folder, "/", $name, ".down.sql")),
        }),+]
    };
}

/// What every platform stands on.
const AUTH: &[File] = files!("auth": "0000_auth");

const VIBRATIONFIT: &[File] = files!("vibrationfit":
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
);

const OROS: &[File] = files!("oros":
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
);
