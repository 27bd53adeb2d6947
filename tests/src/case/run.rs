//! Asks the program all cases.

use super::{Case, Mode};
use crate::{Database, Postgres, Quintet};
use anyhow::{Result, ensure};
use std::path::Path;

/// A world to ask in.
struct World {
    quintet: Quintet,
    _database: Database,
}

/// Asks every case of the folder and compares, or records where the environment says `UPDATE=1`; prints a line a
/// case. Cases that write get a world of their own, the others share one. The error comes after the last case.
pub async fn run(folder: &Path, environment: &[(&str, &str)]) -> Result<()> {
    let mode = Mode::from_environment();
    let shared = World::start(environment).await?;
    let mut wrong = 0;
    for case in Case::all(folder)? {
        let own = if case.writes() { Some(World::start(environment).await?) } else { None };
        let world = own.as_ref().unwrap_or(&shared);
        match world.ask(&case, mode).await {
            Ok(()) => println!("ok     {}", case.name),
            Err(error) => {
                wrong += 1;
                println!("WRONG  {}\n{error:#}", case.name);
            }
        }
    }
    ensure!(wrong == 0, "{wrong} cases are not as recorded");
    Ok(())
}

impl World {
    async fn start(environment: &[(&str, &str)]) -> Result<World> {
        let database = Postgres::shared().await?.database().await?;
        Ok(World { quintet: Quintet::start(&database, None, environment).await?, _database: database })
    }

    async fn ask(&self, case: &Case, mode: Mode) -> Result<()> {
        let answer = self.quintet.ask(&case.actor, &case.query, case.variables.clone()).await?;
        case.check(answer, mode)
    }
}
