//! Recorded cases: a folder each, of a question and all that came of it.

mod difference;
mod folder;
mod mask;
mod recording;
mod run;

pub use folder::Case;
pub use recording::{Mode, Recording};
pub use run::run;
