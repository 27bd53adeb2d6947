//! What each platform consists of, as data: its SQL files and the people of its demo world.

mod auth;
mod cosmo;
mod oros;
mod vibeup;
mod vibrationfit;
mod vida;

use crate::{demo::DemoMember, scale::Scale};
use database::Platform;

/// A platform's database and demo world.
pub(crate) struct Content {
    /// The platform's own migrations, oldest first; those of `auth` come before them.
    pub migrations: &'static [File],
    /// The SQL of the demo world; the parts build on each other.
    pub demo: &'static [&'static str],
    /// The people of the demo world; the first administers.
    pub members: &'static [DemoMember],
    /// The query for the id, as text, of the member with the name `$1`.
    pub member_by_name: &'static str,
    /// How a large world is made.
    pub scale: &'static Scale,
}

/// One migration: what it does and how that is undone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File {
    pub name: &'static str,
    pub up: &'static str,
    pub down: &'static str,
}

pub(crate) const fn content(platform: Platform) -> &'static Content {
    match platform {
        Platform::Vibeup => &vibeup::CONTENT,
        Platform::Vibrationfit => &vibrationfit::CONTENT,
        Platform::Cosmo => &cosmo::CONTENT,
        Platform::Vida => &vida::CONTENT,
        Platform::Oros => &oros::CONTENT,
    }
}

/// The platform's migrations, oldest first.
pub(crate) fn migrations(platform: Platform) -> impl Iterator<Item = File> {
    auth::MIGRATIONS.iter().chain(content(platform).migrations).copied()
}

macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(crate::platform::File {
            name: $name,
            up: include_str!(concat!("../../sql/", $folder, "/", $name, ".up.sql")),
            down: include_str!(concat!("../../sql/", $folder, "/", $name, ".down.sql")),
        }),+]
    };
}
use files;

macro_rules! texts {
    ($folder:literal: $($name:literal)+) => {
        &[$(include_str!(concat!("../../sql/", $folder, "/", $name, ".sql"))),+]
    };
}
use texts;
