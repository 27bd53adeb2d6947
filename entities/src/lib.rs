//! The tables of the five platforms: a module a platform, a file a table, generated from the migrated databases by
//! `just entities`. Entities carry no schema name, so a platform may live in any schema; the session's search path
//! finds them.

pub mod catalog;
pub mod cosmo;
pub mod oros;
pub mod shape;
pub mod vibeup;
pub mod vibrationfit;
pub mod vida;
