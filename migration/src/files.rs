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
        Platform::Oros => OROS,
        Platform::Cosmo => COSMO,
        Platform::Vibeup | Platform::Vibrationfit | Platform::Vida => &[],
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

const COSMO: &[File] = files!("cosmo":
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
);
