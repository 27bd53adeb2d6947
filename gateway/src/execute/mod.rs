//! Runs a plan: fetches, merges what comes, and writes the answer in the shape that the client asked for.

mod calls;
mod entities;
mod faults;
mod merge;
mod project;
mod rewrite;
mod run;
mod size;
mod walk;

pub(crate) use project::{Answer, write};
pub(crate) use run::Run;
