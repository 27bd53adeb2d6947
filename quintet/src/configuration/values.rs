//! Values of the settings, each with the place it comes from: flag, environment, file or default, in that order.

use super::setting::{Kind, SETTINGS};
use anyhow::{Context, Result, anyhow, bail};
use std::{collections::BTreeMap, fmt::Write, path::Path};

/// Letters by which a misspelt key may differ from the one that was meant.
const MISSPELT_MAX: usize = 2;

/// A value and where it stands.
struct Value {
    text: String,
    source: String,
}

/// What the command line gives: key and text.
pub type Overrides = Vec<(&'static str, String)>;

/// The value of every setting that has one, checked against its kind.
pub struct Values {
    by_key: BTreeMap<String, Value>,
}

impl Values {
    /// Reads file and environment; the error names the key, the place and what would be right.
    pub fn read(file: Option<&Path>, overrides: Overrides) -> Result<Self> {
        let mut values = Values { by_key: BTreeMap::new() };
        for setting in SETTINGS {
            if let Some(default) = setting.default {
                values.put(setting.key, default.to_owned(), "default".to_owned())?;
            }
        }
        if let Some(path) = file {
            values.read_file(path)?;
        }
        for setting in SETTINGS {
            let Some(variable) = setting.variable else { continue };
            for (variable, key) in values.variables(setting.key, variable) {
                match std::env::var(&variable) {
                    Ok(text) if text.is_empty() => {}
                    Ok(text) => values.put(&key, text, format!("environment variable {variable}"))?,
                    Err(std::env::VarError::NotPresent) => {}
                    Err(std::env::VarError::NotUnicode(_)) => {
                        bail!("environment variable {variable} is not valid UTF-8")
                    }
                }
            }
        }
        for (key, text) in overrides {
            values.put(key, text, format!("flag --{}", key.replace('_', "-")))?;
        }
        Ok(values)
    }

    /// The environment variables of a setting with their keys: of a family, those that are set.
    fn variables(&self, key: &str, variable: &str) -> Vec<(String, String)> {
        let (Some((before, after)), Some((family, part))) = (variable.split_once('*'), key.split_once(".*."))
        else {
            return vec![(variable.to_owned(), key.to_owned())];
        };
        let known = self.names(family);
        let set = std::env::vars_os().filter_map(|(variable, _)| variable.into_string().ok());
        let of_family = set.filter_map(|variable| {
            let capitals = variable.strip_prefix(before)?.strip_suffix(after)?;
            let named = known.iter().find(|name| in_capitals(name) == capitals).cloned();
            let name = named.unwrap_or_else(|| capitals.to_ascii_lowercase());
            let key = format!("{family}.{name}.{part}");
            (!name.is_empty()).then_some((variable, key))
        });
        of_family.collect()
    }

    fn read_file(&mut self, path: &Path) -> Result<()> {
        let shown = path.display();
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("configuration file {shown} cannot be read"))?;
        self.read_text(&text, &format!("file {shown}"))
    }

    fn read_text(&mut self, text: &str, source: &str) -> Result<()> {
        let table =
            text.parse().map_err(|error| anyhow!("configuration {source} is not valid TOML: {error}"))?;
        let mut settings = Vec::new();
        flatten("", table, &mut settings);
        for (key, text) in settings {
            match text {
                Some(text) => self.put(&key, text, source.to_owned())?,
                None if SETTINGS.iter().any(|setting| setting.is_under(&key)) => {}
                None => return Err(unknown(&key, source)),
            }
        }
        Ok(())
    }

    fn put(&mut self, key: &str, text: String, source: String) -> Result<()> {
        let Some(setting) = SETTINGS.iter().find(|setting| setting.matches(key)) else {
            return Err(unknown(key, &source));
        };
        if let Err(problem) = setting.kind.check(&text) {
            bail!("setting \"{key}\" ({source}) {problem}");
        }
        self.by_key.insert(key.to_owned(), Value { text, source });
        Ok(())
    }

    /// The value of a setting that may be absent.
    pub fn optional(&self, key: &str) -> Option<String> {
        self.by_key.get(key).map(|value| value.text.clone())
    }

    /// The value of a setting that has a default.
    pub fn text(&self, key: &str) -> String {
        self.optional(key).expect("the setting has a default")
    }

    /// A whole number within its limits.
    pub fn number<N: TryFrom<u64>>(&self, key: &str) -> N {
        let number: u64 = self.text(key).parse().expect("checked when it was put");
        N::try_from(number).ok().expect("the setting's limits fit its type")
    }

    /// True or false.
    pub fn boolean(&self, key: &str) -> bool {
        self.text(key) == "true"
    }

    /// The parts of a list.
    pub fn list(&self, key: &str) -> Vec<String> {
        self.text(key).split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The names under a family, e.g. the issuers.
    pub fn names(&self, family: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .by_key
            .keys()
            .filter_map(|key| key.strip_prefix(family)?.strip_prefix('.')?.split_once('.'))
            .map(|(name, _)| name.to_owned())
            .collect();
        names.dedup();
        names
    }

    /// Every setting with its value, source and meaning; secrets hidden.
    pub fn print(&self) -> String {
        let mut out = String::new();
        for setting in SETTINGS {
            let variable = setting.variable.map(|variable| format!(" [{variable}]")).unwrap_or_default();
            writeln!(out, "# {}{variable}", setting.about).expect("writing to a string");
            let mut any = false;
            for (key, value) in self.by_key.iter().filter(|(key, _)| setting.matches(key)) {
                any = true;
                writeln!(out, "{key} = {}  # {}", setting.kind.show(&value.text), value.source)
                    .expect("writing to a string");
            }
            if !any {
                writeln!(out, "# {} is not set", setting.key).expect("writing to a string");
            }
        }
        out
    }
}

impl Kind {
    pub(super) fn check(self, text: &str) -> Result<(), String> {
        match self {
            Kind::Boolean if !matches!(text, "true" | "false") => {
                Err(format!("must be true or false, not \"{text}\""))
            }
            Kind::Number(least, most) => match text.parse::<u64>() {
                Ok(number) if (least..=most).contains(&number) => Ok(()),
                _ => Err(format!("must be a whole number from {least} to {most}, not \"{text}\"")),
            },
            Kind::Choice(words) if !words.contains(&text) => {
                Err(format!("must be one of {}, not \"{text}\"", words.join(", ")))
            }
            Kind::Url if !text.contains("://") => {
                Err("must be a URL such as postgres://user@host/database".to_owned())
            }
            Kind::Text | Kind::Secret if text.is_empty() => Err("must not be empty".to_owned()),
            _ => Ok(()),
        }
    }

    fn show(self, text: &str) -> String {
        match self {
            Kind::Secret => "\"(hidden)\"".to_owned(),
            Kind::Url => format!("\"{}\"", without_password(text)),
            Kind::Boolean | Kind::Number(..) => text.to_owned(),
            Kind::List => format!(
                "[{}]",
                text.split(',')
                    .filter(|p| !p.is_empty())
                    .map(|p| format!("\"{p}\""))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            Kind::Text | Kind::Choice(_) => format!("\"{text}\""),
        }
    }
}

/// The URL without what stands before the last `@` of its authority after the user's name, and without its query,
/// either of which may hold a password.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "(hidden)".to_owned() };
    let rest = rest.split('?').next().unwrap_or_default();
    match rest.rsplit_once('@') {
        Some((user, host)) => match user.split_once(':') {
            Some((name, _)) => format!("{scheme}://{name}:(hidden)@{host}"),
            None => format!("{scheme}://{user}@{host}"),
        },
        None => format!("{scheme}://{rest}"),
    }
}

/// The settings of a table by their whole keys; a table without any has no value.
fn flatten(prefix: &str, table: toml::Table, out: &mut Vec<(String, Option<String>)>) {
    if table.is_empty() && !prefix.is_empty() {
        out.push((prefix.to_owned(), None));
    }
    for (name, value) in table {
        let key = if prefix.is_empty() { name } else { format!("{prefix}.{name}") };
        match value {
            toml::Value::Table(inner) => flatten(&key, inner, out),
            toml::Value::Array(parts) => {
                let parts: Vec<String> = parts.into_iter().map(text).collect();
                out.push((key, Some(parts.join(","))));
            }
            other => out.push((key, Some(text(other)))),
        }
    }
}

fn text(value: toml::Value) -> String {
    match value {
        toml::Value::String(text) => text,
        other => other.to_string(),
    }
}

/// A name as it stands in an environment variable.
fn in_capitals(name: &str) -> String {
    let letter =
        |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
    name.chars().map(letter).collect()
}

/// What an unknown key is answered, with the known one that looks most like it.
fn unknown(key: &str, source: &str) -> anyhow::Error {
    let near = SETTINGS.iter().map(|setting| (distance(key, setting.key), setting.key)).min();
    let hint = match near {
        Some((letters, near)) if letters <= MISSPELT_MAX => format!(" (did you mean \"{near}\"?)"),
        _ => String::new(),
    };
    anyhow!("unknown setting \"{key}\" in {source}{hint}; `quintet config` lists all")
}

/// How many letters have to be put in, left out or changed to get from one to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for letter in from.chars() {
        let mut diagonal = row[0];
        row[0] += 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Values> {
        let mut values = Values { by_key: BTreeMap::new() };
        values.read_text(text, "file test")?;
        Ok(values)
    }

    #[test]
    fn an_unknown_key_is_named() {
        let error = read("[database]\nurls = 'x'").err().unwrap().to_string();
        assert!(
            error.starts_with(
                "unknown setting \"database.urls\" in file test (did you mean \"database.url\"?)"
            )
        );
        for (text, key) in [("[databse]", "databse"), ("[issuers.own.keys]", "issuers.own.keys")] {
            let error = read(text).err().unwrap().to_string();
            assert!(error.starts_with(&format!("unknown setting \"{key}\" in file test;")), "{error}");
        }
        assert!(read("[database]\n[issuers.own]").is_ok(), "tables may be empty");
    }

    #[test]
    fn a_wrong_value_names_key_place_and_limits() {
        let error = read("port = 70000").err().unwrap().to_string();
        assert!(
            error.contains("\"port\"") && error.contains("0 to 65535") && error.contains("70000"),
            "{error}"
        );
    }

    #[test]
    fn secrets_are_not_printed() {
        let values = read(
            "[redis]\nurl = 'redis://app:hunter2@cache/0?token=hunter2'\n[issuers.own]\nsecret = 'hunter2hunter2hunter2hunter2hunter2'",
        )
        .unwrap();
        let printed = values.print();
        assert!(!printed.contains("hunter2"), "{printed}");
        assert!(printed.contains("redis://app:(hidden)@cache/0"));
    }

    #[test]
    fn a_flag_wins_over_the_file() {
        let values = Values::read(None, vec![("port", "7".to_owned())]).unwrap();
        assert_eq!(values.number::<u16>("port"), 7);
    }

    #[test]
    fn families_have_names() {
        let values =
            read("[issuers.a]\njwks = 'keys.json'\n[issuers.b]\njwks = 'keys.json'\nplatform='oros'")
                .unwrap();
        assert_eq!(values.names("issuers"), ["a", "b"]);
    }
}
