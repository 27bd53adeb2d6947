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

/// How much of something long is done: on a terminal a bar, elsewhere nothing.
pub struct Bar {
    total: u64,
    done: u64,
    is_shown: bool,
}

impl Bar {
    /// A bar of so many parts, none of which is done.
    pub fn new(total: u64) -> Self {
        Bar { total, done: 0, is_shown: io::stderr().is_terminal() }
    }

    /// One more part is done, and so many rows in all.
    pub fn advance(&mut self, rows: u64) {
        self.done += 1;
        if !self.is_shown {
            return;
        }
        let percent = self.done * 100 / self.total.max(1);
        let filled = "█".repeat(usize::try_from(percent / 4).unwrap_or_default());
        let end = if self.done == self.total { "\n" } else { "" };
        eprint!("\r\x1b[K{filled:░<25} {percent} %, {rows} rows{end}");
    }
}
