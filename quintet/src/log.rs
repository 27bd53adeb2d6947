//! Logs for the people who run the server: quiet by default, to standard error.

use crate::configuration::Configuration;
use anyhow::{Context, Result};
use std::io::{self, IsTerminal};
use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts logging as the configuration says.
pub fn start(configuration: &Configuration) -> Result<()> {
    // Not `EnvFilter`: that takes a lock whenever a span is entered, and the driver enters one for every row.
    let filter: Targets = configuration
        .log_filter
        .parse()
        .with_context(|| format!("setting \"log.filter\" is no filter: \"{}\"", configuration.log_filter))?;
    let filtered = tracing_subscriber::registry().with(filter);
    let lines =
        tracing_subscriber::fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    if configuration.log_json {
        filtered.with(lines.json()).init()
    } else {
        filtered.with(lines.compact()).init()
    }
    Ok(())
}
