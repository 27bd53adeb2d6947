//! What came of a question, as texts that stay the same from run to run.

use super::mask::mask;
use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// What to do with the recordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Compare,
    Update,
}

/// What came of a question.
#[derive(Debug)]
pub struct Recording {
    response: String,
    statements: Option<String>,
    plan: Option<String>,
}

impl Mode {
    /// Update where the environment says `UPDATE=1`.
    pub fn from_environment() -> Self {
        match std::env::var_os("UPDATE") {
            Some(value) if value == "1" => Mode::Update,
            _ => Mode::Compare,
        }
    }
}

impl Recording {
    /// The files that hold it.
    pub const FILES: [&'static str; 3] = ["response.json", "statements.sql", "plan.txt"];

    /// Takes the answer apart. New ids and the time of day are masked. Statements are sorted, because subgraphs work
    /// side by side: how many there are of which shows all the same.
    pub fn of(mut answer: Value) -> Result<Self> {
        let mut extensions = Map::new();
        if let Some(Value::Object(found)) = answer.get_mut("extensions") {
            extensions = std::mem::take(found);
        }
        let plan = extensions.remove("plan").map(text).transpose()?;
        let statements = extensions.remove("statements").map(statements).transpose()?.flatten();
        extensions.remove("cache");
        if let Value::Object(answer) = &mut answer {
            answer.remove("extensions");
            if !extensions.is_empty() {
                answer.insert("extensions".to_owned(), extensions.into());
            }
        }
        mask(&mut answer);
        Ok(Recording { response: line(serde_json::to_string_pretty(&answer)?), statements, plan })
    }

    /// Each file and its content; none where there is nothing to record.
    pub fn files(&self) -> [(&'static str, Option<&str>); 3] {
        let [response, statements, plan] = Self::FILES;
        [
            (response, Some(&self.response)),
            (statements, self.statements.as_deref()),
            (plan, self.plan.as_deref()),
        ]
    }
}

/// None where nothing was asked of the database.
fn statements(list: Value) -> Result<Option<String>> {
    let list: Vec<String> =
        serde_json::from_value(list).context("extensions.statements is no list of texts")?;
    let mut list: Vec<String> = list.iter().map(|statement| format!("{};", statement.trim())).collect();
    list.sort();
    Ok((!list.is_empty()).then(|| line(list.join("\n\n"))))
}

fn text(value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(line(text)),
        other => Ok(line(serde_json::to_string_pretty(&other)?)),
    }
}

/// With one line end.
fn line(text: String) -> String {
    format!("{}\n", text.trim_end())
}
