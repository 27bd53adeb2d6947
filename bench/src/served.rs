//! A server in a process of its own, whose CPU can be told apart.

use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A server that runs as long as this is there.
pub struct Served {
    /// What it says first ends with its address.
    pub address: String,
    process: Child,
}

impl Served {
    pub fn start(command: &mut Command) -> Result<Served> {
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let stdout = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let first = stdout.lines().next().with_context(|| format!("{command:?} said nothing"))??;
        let address = first.rsplit(' ').next().with_context(|| format!("{command:?} said no address"))?;
        Ok(Served { address: address.to_owned(), process })
    }

    pub fn process_id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // Gone already, or gone now.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
