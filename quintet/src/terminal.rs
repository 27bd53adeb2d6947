//! What the program tells whoever started it.

use anyhow::Result;
use database::Platform;
use std::io::{self, ErrorKind, IsTerminal, Write};

/// Writes to standard output. A reader that has read enough, as `head` has, is no error.
pub fn print(text: &str) -> Result<()> {
    let mut output = io::stdout();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Tells which migration runs: on a terminal in one line, elsewhere the last one only.
pub fn progress(platform: Platform, step: migration::Step<'_>) {
    let is_last = step.position == step.total;
    let (start, end) = match (io::stderr().is_terminal(), is_last) {
        (true, false) => ("\r\x1b[K", ""),
        (true, true) => ("\r\x1b[K", "\n"),
        (false, true) => ("", "\n"),
        (false, false) => return,
    };
    eprint!("{start}{platform}: migration {} of {}, {}{end}", step.position, step.total, step.name);
}
