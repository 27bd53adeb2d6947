//! `quintet check`: whether a database that we did not create is what Quintet expects.

use crate::{
    check::{self, Difference},
    configuration::Configuration,
    store::Store,
    terminal,
};
use anyhow::Result;
use database::Platform;
use serde_json::{Value, json};
use std::{fmt::Write, process::ExitCode};

/// Lists the differences of each platform with what follows from them; fails where something will not work.
pub async fn run(configuration: &Configuration, as_json: bool) -> Result<ExitCode> {
    let store = Store::open(configuration).await?;
    let mut checked = Vec::new();
    for platform in store.platforms.iter().copied() {
        checked.push((platform, check::platform(&store, platform).await?));
    }
    store.close().await;
    let works = checked.iter().all(|(_, differences)| differences.iter().all(|each| !each.fails));
    let report = if as_json { format!("{:#}\n", document(&checked, works)) } else { text(&checked) };
    terminal::print(&report)?;
    Ok(if works { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn text(checked: &[(Platform, Vec<Difference>)]) -> String {
    let mut report = String::new();
    for (platform, differences) in checked {
        let failing = differences.iter().filter(|each| each.fails).count();
        match (failing, differences.len() - failing) {
            (0, 0) => writeln!(report, "{platform}: as expected"),
            (0, noted) => writeln!(report, "{platform}: works; differences worth a look: {noted}"),
            (failing, noted) => {
                writeln!(
                    report,
                    "{platform}: differences that break something: {failing}; worth a look: {noted}"
                )
            }
        }
        .expect("writing to a string");
        for each in differences {
            let place: Vec<&str> = [Some(platform.name()), each.of.as_deref(), each.name.as_deref()]
                .into_iter()
                .flatten()
                .collect();
            writeln!(report, "  {}: {}. {}", place.join("."), each.problem, each.effect)
                .expect("writing to a string");
        }
    }
    report
}

fn document(checked: &[(Platform, Vec<Difference>)], works: bool) -> Value {
    let difference = |each: &Difference| json!({ "of": each.of, "name": each.name, "problem": each.problem, "effect": each.effect, "fails": each.fails });
    let platform = |(platform, differences): &(Platform, Vec<Difference>)| {
        let differences: Vec<Value> = differences.iter().map(difference).collect();
        json!({ "platform": platform.name(), "differences": differences })
    };
    json!({ "works": works, "platforms": checked.iter().map(platform).collect::<Vec<_>>() })
}
