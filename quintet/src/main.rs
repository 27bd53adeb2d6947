//! `quintet`: the program. Reads the configuration, composes the subgraphs behind the gateway, serves them.

mod check;
mod command;
mod composition;
mod configuration;
mod context;
mod development;
mod foundation;
mod graphiql;
mod invalidation;
mod log;
mod routes;
mod scale;
mod store;
mod terminal;
mod viewers;
mod work;

use anyhow::Result;
use clap::{Parser, Subcommand};
use command::{migrate, psql, schema, seed, serve, subgraph, token};
use configuration::{Configuration, Overrides, Values};
use database::Platform;
use std::{path::PathBuf, process::ExitCode, time::Duration};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long work that cannot be broken off may keep the program from ending.
const LEAVE_TIMEOUT: Duration = Duration::from_secs(5);

/// One GraphQL API over five platforms.
#[derive(Parser)]
#[command(name = "quintet", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Configuration file (TOML); `quintet config` lists its keys
    #[arg(long, global = true, value_name = "FILE", env = "QUINTET_CONFIG")]
    config: Option<PathBuf>,
    /// Folder of the private PostgreSQL and the development secret
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<String>,
    /// Address to listen on
    #[arg(long, global = true)]
    host: Option<String>,
    /// Port to listen on; 0 takes a free one
    #[arg(long, global = true)]
    port: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve everything in one process (the default)
    Serve,
    /// Bring the database's schemas up, down, or tell where they stand
    Migrate {
        #[arg(value_enum)]
        direction: migrate::Direction,
    },
    /// Put the demo world into the database; twice does no harm
    Seed {
        /// A large world for benchmarks instead: as many thousand members on each platform
        #[arg(long, value_name = "THOUSANDS", value_parser = clap::value_parser!(u64).range(1..=scale::THOUSANDS_MAX))]
        scale: Option<u64>,
        /// Also where people use a database that is not the private one
        #[arg(long, requires = "scale")]
        force: bool,
    },
    /// Compare databases that exist with what is expected, and tell what will not work
    Check {
        /// As JSON, for programs
        #[arg(long)]
        json: bool,
    },
    /// Do what time brings about: expiries, grants, refreshed figures
    Work {
        /// Do all that is due now, and end; `quintet serve` does it by itself at intervals
        #[arg(long, required = true)]
        once: bool,
    },
    /// Print a signed token for development
    Token {
        #[arg(long)]
        platform: Platform,
        /// Username of the person to act as
        #[arg(long)]
        member: String,
    },
    /// Run psql on the database in use
    Psql {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Print the composed supergraph
    Schema,
    /// Serve one subgraph alone over HTTP
    Subgraph { name: String },
    /// Print the configuration in force, secrets hidden
    Config,
}

impl Arguments {
    fn overrides(&self) -> Overrides {
        [("data_dir", &self.data_dir), ("host", &self.host), ("port", &self.port)]
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.clone()?)))
            .collect()
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("quintet: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let values = Values::read(arguments.config.as_deref(), arguments.overrides())?;
    let configuration = Configuration::from_values(&values)?;
    log::start(&configuration)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let code = runtime.block_on(async {
        match arguments.command.unwrap_or(Command::Serve) {
            Command::Serve => serve::run(&configuration).await?,
            Command::Migrate { direction } => migrate::run(&configuration, direction).await?,
            Command::Seed { scale: None, .. } => seed::run(&configuration).await?,
            Command::Seed { scale: Some(thousands), force } => {
                seed::scale(&configuration, thousands, force).await?;
            }
            Command::Check { json } => return command::check::run(&configuration, json).await,
            Command::Work { once: _ } => command::work::run(&configuration).await?,
            Command::Token { platform, member } => token::run(&configuration, platform, &member).await?,
            Command::Psql { arguments } => return psql::run(&configuration, &arguments).await,
            Command::Schema => schema::run()?,
            Command::Subgraph { name } => subgraph::run(&configuration, &name).await?,
            Command::Config => terminal::print(&values.print())?,
        }
        Ok(ExitCode::SUCCESS)
    });
    runtime.shutdown_timeout(LEAVE_TIMEOUT);
    code
}
