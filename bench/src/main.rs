//! Measures CPU per request, of Quintet and its database together, against pgbench, or a route written by hand, and its
//! database together, on the same data in the same run; and what policies cost beside none.

mod accounting;
mod by_hand;
mod load;
mod policies;
mod served;
mod world;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use load::Operation;
use serde_json::json;
use served::Served;
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
    /// How pgbench sends statements: extended plans each anew, prepared once a connection
    #[arg(long, default_value = "extended", value_parser = ["extended", "prepared"])]
    protocol: String,
}

/// What else is measured.
#[derive(Subcommand)]
enum Subject {
    Policies(policies::Arguments),
    /// Serves the peer that is written by hand
    #[command(hide = true)]
    ByHand(by_hand::Arguments),
}

/// One comparison.
struct Scenario {
    name: &'static str,
    /// The promise: at most this many times the CPU.
    ratio_max: Option<f64>,
    peer: Peer,
    operation: Operation,
}

/// What does the same.
enum Peer {
    /// A script of pgbench.
    Script(&'static str),
    /// A server that answers the same requests.
    Server(Served),
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    match &arguments.command {
        Some(Subject::Policies(arguments)) => return policies::run(arguments).await,
        Some(Subject::ByHand(arguments)) => return by_hand::serve(arguments).await,
        None => {}
    }
    let world = World::start(&arguments.quintet).await?;
    println!(
        "CPU per request in microseconds, of server and database together; median of {} rounds",
        arguments.rounds
    );
    println!(
        "{:<36} {:>16} {:>16} {:>6} {:>13} {:>8}",
        "scenario", "quintet (its db)", "peer (its db)", "ratio", "(least–most)", "promise"
    );
    for scenario in scenarios(&world)? {
        measure(&world, &scenario, &arguments).await?;
    }
    Ok(())
}

fn scenarios(world: &World) -> Result<Vec<Scenario>> {
    let (member, pages) = (world.member_id.clone(), Arc::clone(&world.pages));
    let wallet = Operation {
        query: "query ($id: ID!) { orosUser(id: $id) { id displayName wallet { id availableBalance pendingBalance } } }",
        variables: Arc::new(move |_| json!({ "id": member })),
        token: world.member_token.clone(),
    };
    let members = Operation {
        query: "query ($after: String) { orosUsers(first: 20, after: $after) { nodes { id username displayName \
                wallet { id availableBalance ledgerEntries(first: 10) { nodes { id amount direction createdAt } } } } } }",
        variables: Arc::new(move |n| json!({ "after": pages.cursor(n) })),
        token: world.admin_token.clone(),
    };
    Ok(vec![
        Scenario {
            name: "a wallet by its owner's id",
            ratio_max: Some(3.0),
            peer: Peer::Script("wallet.sql"),
            operation: wallet.clone(),
        },
        Scenario {
            name: "the same, written by hand",
            ratio_max: None,
            peer: Peer::Server(by_hand::start(&world.database_url)?),
            operation: wallet,
        },
        Scenario {
            name: "20 members, wallet, last 10 entries",
            ratio_max: Some(1.6),
            peer: Peer::Script("members.sql"),
            operation: members,
        },
    ])
}

async fn measure(world: &World, scenario: &Scenario, arguments: &Arguments) -> Result<()> {
    let time = Duration::from_secs(arguments.seconds);
    let ask = |url| load::run(url, &scenario.operation, arguments.connections, time);
    ask(&world.url).await?;
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..arguments.rounds {
        let server = || accounting::tree(world.quintet_pid());
        let own = Cost::of(world, server, ask(&world.url)).await?;
        let peer = match &scenario.peer {
            Peer::Script(script) => {
                let transactions = async { pgbench(world, script, arguments) };
                Cost::of(world, accounting::children, transactions).await?
            }
            Peer::Server(server) => {
                Cost::of(world, || accounting::tree(server.process_id()), ask(&server.address)).await?
            }
        };
        ratios.push(own.total() / peer.total());
        ours.push(own);
        theirs.push(peer);
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "{:<36} {:>16} {:>16} {:>6.2} {:>13} {:>8}",
        scenario.name,
        median(&mut ours),
        median(&mut theirs),
        ratios[ratios.len() / 2],
        format!("({:.2}–{:.2})", ratios[0], ratios[ratios.len() - 1]),
        scenario.ratio_max.map(|max| format!("≤ {max}")).unwrap_or_default(),
    );
    Ok(())
}

/// CPU of one request, in microseconds.
#[derive(Clone, Copy)]
struct Cost {
    /// Of the process that answers it, or asks the database.
    client: f64,
    database: f64,
}

impl Cost {
    /// What the work takes, which gives how many requests it was.
    async fn of(
        world: &World,
        client: impl Fn() -> Result<f64>,
        work: impl Future<Output = Result<u64>>,
    ) -> Result<Cost> {
        let (client_before, database_before) = (client()?, accounting::settled(world.postgres_pid).await?);
        let requests = f64::from(u32::try_from(work.await?)?);
        let (client_after, database_after) = (client()?, accounting::settled(world.postgres_pid).await?);
        let each = |seconds: f64| seconds * 1e6 / requests;
        Ok(Cost {
            client: each(client_after - client_before),
            database: each(database_after - database_before),
        })
    }

    fn total(&self) -> f64 {
        self.client + self.database
    }
}

/// The cost in the middle by its total, with the database's part.
fn median(costs: &mut [Cost]) -> String {
    costs.sort_by(|a, b| a.total().total_cmp(&b.total()));
    let middle = costs[costs.len() / 2];
    format!("{:.0} ({:.0})", middle.total(), middle.database)
}

/// Runs the script and gives how many transactions it made.
fn pgbench(world: &World, script: &str, arguments: &Arguments) -> Result<u64> {
    let output = Command::new(world.binaries.join("pgbench"))
        .args(["--no-vacuum", "--protocol", &arguments.protocol])
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
