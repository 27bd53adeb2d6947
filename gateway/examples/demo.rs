//! A small server for the public protocol suites: `cargo run -p gateway --example demo -- 127.0.0.1:4400`.

#[path = "../tests/server/demo.rs"]
mod demo;

use gateway::server::{self, Settings, Shutdown};
use std::time::Duration;
use tokio::net::TcpListener;

const GRACE: Duration = Duration::from_secs(5);
const HEADERS_TIMEOUT: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let address = std::env::args().nth(1).unwrap_or("127.0.0.1:4400".to_owned());
    let listener = TcpListener::bind(&address).await?;
    let shutdown = Shutdown::default();
    let router = server::router(demo::server(Settings::default(), &shutdown, demo::Touched::default())?);
    println!("http://{}/graphql", listener.local_addr()?);
    let interrupted = shutdown.clone();
    tokio::select! {
        served = server::serve(listener, router, shutdown, HEADERS_TIMEOUT, GRACE) => Ok(served?),
        result = async {
            tokio::signal::ctrl_c().await?;
            interrupted.begin();
            std::future::pending().await
        } => result,
    }
}
