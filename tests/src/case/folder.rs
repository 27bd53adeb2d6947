//! A case as it lies on disk.

use super::{Mode, Recording, difference};
use crate::Actor;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// A question: `query.graphql`, `viewer`, and `variables.json` where it has any. Beside it lies its recording.
#[derive(Debug)]
pub struct Case {
    pub name: String,
    pub query: String,
    pub variables: Value,
    pub actor: Actor,
    folder: PathBuf,
}

const QUESTION: [&str; 3] = ["query.graphql", "viewer", "variables.json"];

impl Case {
    /// All cases of the folder, by name. Files that belong to none are an error.
    pub fn all(folder: &Path) -> Result<Vec<Case>> {
        let mut cases = Vec::new();
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            cases.push(Case::read(&path).with_context(|| path.display().to_string())?);
        }
        ensure!(!cases.is_empty(), "{} has no cases", folder.display());
        cases.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(cases)
    }

    /// Whether it changes data, so that it needs a world of its own.
    pub fn writes(&self) -> bool {
        self.query.lines().any(|line| line.trim_start().starts_with("mutation"))
    }

    /// Compares the answer with the recording, or records it. The error shows the first difference.
    pub fn check(&self, answer: Value, mode: Mode) -> Result<()> {
        let recording = Recording::of(answer)?;
        for (file, content) in recording.files() {
            let path = self.folder.join(file);
            match mode {
                Mode::Update => replace(&path, content)?,
                Mode::Compare => compare(&path, content)?,
            }
        }
        Ok(())
    }

    fn read(folder: &Path) -> Result<Case> {
        ensure!(folder.is_dir(), "belongs to no case");
        let known: BTreeSet<&str> = QUESTION.into_iter().chain(Recording::FILES).collect();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name();
            ensure!(
                name.to_str().is_some_and(|name| known.contains(name)),
                "{} belongs to no case",
                name.display()
            );
        }
        let text = |file: &str| fs::read_to_string(folder.join(file)).with_context(|| file.to_owned());
        let name = folder.file_name().context("a case has a name")?;
        Ok(Case {
            name: name.to_string_lossy().into_owned(),
            query: text("query.graphql")?,
            variables: match optional(&folder.join("variables.json"))? {
                Some(json) => serde_json::from_str(&json).context("variables.json")?,
                None => Value::Object(Default::default()),
            },
            actor: text("viewer")?.trim().parse()?,
            folder: folder.to_owned(),
        })
    }
}

fn compare(path: &Path, content: Option<&str>) -> Result<()> {
    let file = path.file_name().unwrap_or_default().display().to_string();
    match (optional(path)?, content) {
        (Some(recorded), Some(content)) if recorded != content => {
            bail!("{file} differs\n{}", difference::first(&recorded, content))
        }
        (Some(_), None) => bail!("{file} is recorded, but there is nothing of it any more"),
        (None, Some(content)) => bail!("{file} is not recorded: run with UPDATE=1\n{content}"),
        _ => Ok(()),
    }
}

fn replace(path: &Path, content: Option<&str>) -> Result<()> {
    match content {
        Some(content) => fs::write(path, content)?,
        None if path.exists() => fs::remove_file(path)?,
        None => {}
    }
    Ok(())
}

fn optional(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, Mode};
    use serde_json::{Value, json};
    use std::{fs, path::Path};

    fn write(folder: &Path, files: &[(&str, &str)]) {
        fs::create_dir_all(folder).unwrap();
        for (name, content) in files {
            fs::write(folder.join(name), content).unwrap();
        }
    }

    fn answer(name: &str) -> Value {
        json!({
            "data": { "user": { "name": name } },
            "extensions": { "plan": "Fetch(identity)", "statements": ["select 2", "select 1"], "cache": [] },
        })
    }

    const QUESTION: &[(&str, &str)] = &[("query.graphql", "{ user { name } }\n"), ("viewer", "oros:lumen\n")];

    #[test]
    fn what_was_recorded_is_compared() {
        let all = tempfile::tempdir().unwrap();
        write(&all.path().join("user"), QUESTION);
        let case = Case::all(all.path()).unwrap().remove(0);
        assert!(!case.writes());
        let missing = case.check(answer("Lumen"), Mode::Compare).unwrap_err().to_string();
        assert!(missing.contains("response.json is not recorded"), "{missing}");
        case.check(answer("Lumen"), Mode::Update).unwrap();
        case.check(answer("Lumen"), Mode::Compare).unwrap();
        let statements = fs::read_to_string(all.path().join("user/statements.sql")).unwrap();
        assert_eq!(statements, "select 1;\n\nselect 2;\n");
        let different = case.check(answer("Kojo"), Mode::Compare).unwrap_err().to_string();
        assert!(different.contains("-      \"name\": \"Lumen\"\n+      \"name\": \"Kojo\""), "{different}");
    }

    #[test]
    fn what_is_no_longer_answered_is_a_difference() {
        let all = tempfile::tempdir().unwrap();
        write(&all.path().join("user"), QUESTION);
        let case = Case::all(all.path()).unwrap().remove(0);
        case.check(answer("Lumen"), Mode::Update).unwrap();
        let refused = json!({ "errors": [{ "message": "No." }] });
        assert!(case.check(refused.clone(), Mode::Compare).is_err());
        case.check(refused.clone(), Mode::Update).unwrap();
        case.check(refused, Mode::Compare).unwrap();
        assert!(!all.path().join("user/plan.txt").exists());
    }

    #[test]
    fn files_that_belong_to_no_case_are_an_error() {
        let all = tempfile::tempdir().unwrap();
        assert!(Case::all(all.path()).is_err(), "no case at all");
        write(&all.path().join("user"), QUESTION);
        write(&all.path().join("user"), &[("respones.json", "{}")]);
        assert!(
            format!("{:#}", Case::all(all.path()).unwrap_err()).contains("respones.json belongs to no case")
        );
        fs::remove_file(all.path().join("user/respones.json")).unwrap();
        write(&all.path().join("abandoned"), &[("response.json", "{}")]);
        assert!(format!("{:#}", Case::all(all.path()).unwrap_err()).contains("query.graphql"));
    }

    #[test]
    fn a_mutation_is_known_to_write() {
        let all = tempfile::tempdir().unwrap();
        write(&all.path().join("tip"), QUESTION);
        write(
            &all.path().join("tip"),
            &[("query.graphql", "# A tip.\nmutation Tip($a: Int) {\n  tip(a: $a)\n}\n")],
        );
        write(&all.path().join("tip"), &[("variables.json", "{ \"a\": 1 }")]);
        let case = Case::all(all.path()).unwrap().remove(0);
        assert!(case.writes());
        assert_eq!(case.variables, json!({ "a": 1 }));
    }
}
