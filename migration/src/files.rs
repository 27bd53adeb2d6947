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
        Platform::Vibeup => VIBEUP,
        Platform::Oros => OROS,
        Platform::Vibrationfit | Platform::Cosmo | Platform::Vida => &[],
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

const VIBEUP: &[File] = files!("vibeup":
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
