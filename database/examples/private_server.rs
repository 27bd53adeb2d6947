//! Starts a private PostgreSQL in the folder given, prints its url, and holds it until its input ends.

use database::PrivateServer;
use std::{env, io::Read, path::PathBuf};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or_else(|| anyhow::anyhow!("which folder?"))?;
    let server = PrivateServer::start(&folder).await?;
    println!("{} {}", server.process_id(), server.url());
    std::io::stdin().read_to_end(&mut Vec::new())?;
    server.stop().await;
    Ok(())
}
