//! Logs for the people who run the server: quiet by default, to standard error.

use crate::configuration::Configuration;
use anyhow::{Context, Result};
use std::io::{self, IsTerminal};
use tracing_subscriber::EnvFilter;

/// Starts logging as the configuration says.
pub fn start(configuration: &Configuration) -> Result<()> {
    let filter = EnvFilter::try_new(&configuration.log_filter)
        .with_context(|| format!("setting \"log.filter\" is no filter: \"{}\"", configuration.log_filter))?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    if configuration.log_json {
        builder.json().init()
    } else {
        builder.compact().init()
    }
    Ok(())
}
