//! What the migrated schemas consist of, part by part: `database::shape` reads it, `just entities` records it.

mod cosmo;
mod oros;
mod vibeup;
mod vibrationfit;
mod vida;

/// A part: its kind, what it is part of, its own name, and what it is like (`database::shape::Part` tells more).
pub type Part = (&'static str, &'static str, &'static str, &'static [&'static str]);

/// The parts of a platform by its name; none where no platform has the name.
pub fn parts(platform: &str) -> &'static [Part] {
    match platform {
        "vibeup" => vibeup::PARTS,
        "vibrationfit" => vibrationfit::PARTS,
        "cosmo" => cosmo::PARTS,
        "vida" => vida::PARTS,
        "oros" => oros::PARTS,
        _ => &[],
    }
}
