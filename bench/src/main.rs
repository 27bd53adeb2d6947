//! Measures CPU per request, of Quintet and its database together, against pgbench and its database together, on the
//! same data in the same run; and what policies cost beside none.

mod accounting;
mod load;
mod policies;
mod world;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use load::Operation;
use serde_json::json;
use std::{
    path::PathBuf,
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};
use world::World;

/// CPU per request of Quintet as a ratio to the same SQL run by pgbench.
#[derive(Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Subject>,
    /// The `quintet` binary, built with --release
    #[arg(long, default_value = "target/release/quintet")]
    quintet: PathBuf,
    /// Rounds; each measures both sides in turn
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    /// Seconds that each side of a round runs
    #[arg(long, default_value_t = 4)]
    seconds: u64,
    /// Connections of each side
    #[arg(long, default_value_t = 8)]
    connections: u64,
}

/// What else is measured.
#[derive(Subcommand)]
enum Subject {
    Policies(policies::Arguments),
}

/// One comparison.
struct Scenario {
    name: &'static str,
    /// The promise: at most this many times the CPU.
    ratio_max: f64,
    script: &'static str,
    operation: Operation,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if let Some(Subject::Policies(arguments)) = &arguments.command {
        return policies::run(arguments).await;
    }
    let world = World::start(&arguments.quintet).await?;
    println!(
        "CPU per request in microseconds, of server and database together; median of {} rounds",
        arguments.rounds
    );
    println!(
        "{:<34} {:>9} {:>9} {:>7} {:>7}  (min–max)",
        "scenario", "quintet", "pgbench", "ratio", "promise"
    );
    for scenario in scenarios(&world) {
        measure(&world, &scenario, &arguments).await?;
    }
    Ok(())
}

fn scenarios(world: &World) -> Vec<Scenario> {
    let (member, pages) = (world.member_id.clone(), Arc::clone(&world.pages));
    vec![
        Scenario {
            name: "a wallet by its owner's id",
            ratio_max: 3.0,
            script: "wallet.sql",
            operation: Operation {
                query: "query ($id: ID!) { orosUser(id: $id) { id displayName wallet { id availableBalance pendingBalance } } }",
                variables: Arc::new(move |_| json!({ "id": member })),
                token: world.member_token.clone(),
            },
        },
        Scenario {
            name: "20 members, wallet, last 10 entries",
            ratio_max: 1.6,
            script: "members.sql",
            operation: Operation {
                query: "query ($after: String) { orosUsers(first: 20, after: $after) { nodes { id username displayName \
                        wallet { id availableBalance ledgerEntries(first: 10) { nodes { id amount direction createdAt } } } } } }",
                variables: Arc::new(move |n| json!({ "after": pages.cursor(n) })),
                token: world.admin_token.clone(),
            },
        },
    ]
}

async fn measure(world: &World, scenario: &Scenario, arguments: &Arguments) -> Result<()> {
    let time = Duration::from_secs(arguments.seconds);
    load::run(&world.url, &scenario.operation, arguments.connections, Duration::from_secs(1)).await?;
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..arguments.rounds {
        let before = accounting::tree(world.quintet_pid())? + accounting::tree(world.postgres_pid)?;
        let requests = load::run(&world.url, &scenario.operation, arguments.connections, time).await?;
        let after = accounting::tree(world.quintet_pid())? + accounting::tree(world.postgres_pid)?;
        let own = per_request(after - before, requests)?;

        let before = accounting::children()? + accounting::tree(world.postgres_pid)?;
        let transactions = pgbench(world, scenario.script, arguments)?;
        let after = accounting::children()? + accounting::tree(world.postgres_pid)?;
        let peer = per_request(after - before, transactions)?;

        ours.push(own);
        theirs.push(peer);
        ratios.push(own / peer);
    }
    let (least, middle, most) = spread(&mut ratios);
    println!(
        "{:<34} {:>9.0} {:>9.0} {:>7.2} {:>7}  ({least:.2}–{most:.2})",
        scenario.name,
        spread(&mut ours).1,
        spread(&mut theirs).1,
        middle,
        format!("≤ {}", scenario.ratio_max),
    );
    Ok(())
}

/// Microseconds for each request.
fn per_request(seconds: f64, requests: u64) -> Result<f64> {
    Ok(seconds * 1e6 / f64::from(u32::try_from(requests)?))
}

/// Least, median and most.
fn spread(values: &mut [f64]) -> (f64, f64, f64) {
    values.sort_by(f64::total_cmp);
    (values[0], values[values.len() / 2], values[values.len() - 1])
}

/// Runs the script and gives how many transactions it made.
fn pgbench(world: &World, script: &str, arguments: &Arguments) -> Result<u64> {
    let output = Command::new(world.binaries.join("pgbench"))
        .args(["--no-vacuum", "--protocol=extended"])
        .args(["--client", &arguments.connections.to_string(), "--time", &arguments.seconds.to_string()])
        .args(["--file", &format!("{}/sql/{script}", env!("CARGO_MANIFEST_DIR"))])
        .arg(&world.database_url)
        .stderr(Stdio::inherit())
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let count =
        text.lines().find_map(|line| line.strip_prefix("number of transactions actually processed: "));
    let count = count.with_context(|| format!("pgbench said: {text}"))?;
    Ok(count.split('/').next().unwrap_or_default().trim().parse()?)
}
