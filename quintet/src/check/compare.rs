//! A schema's parts beside those that a migrated one has.

use super::Difference;
use database::shape::Part;
use entities::shape::Part as Expected;
use std::collections::BTreeSet;

/// The difference of a schema that has nothing in it, or is not there.
pub(super) fn nothing(schema: &str) -> Difference {
    Difference {
        of: None,
        name: None,
        problem: format!("the schema {schema} has no tables"),
        effect: "Nothing of the platform works: run `quintet migrate up`, or name another schema.".to_owned(),
        fails: true,
    }
}

/// What is missing or different, in the order of tables. What hangs on a missing table is not told by itself.
pub(super) fn differences(expected: &[Expected], found: &[Part]) -> Vec<Difference> {
    let tables: BTreeSet<&str> = of_kind(found, "table").map(|part| part.of.as_str()).collect();
    let missing_table =
        |part: &Expected| !matches!(part.0, "table" | "function" | "enum") && !tables.contains(part.1);
    let mut differences: Vec<Difference> = expected
        .iter()
        .filter(|part| !missing_table(part))
        .filter_map(|part| difference(part, found))
        .collect();
    differences.extend(unknown_columns(expected, found));
    differences.sort_by(|one, other| (&one.of, &one.name).cmp(&(&other.of, &other.name)));
    differences
}

fn of_kind<'a>(parts: &'a [Part], kind: &str) -> impl Iterator<Item = &'a Part> {
    parts.iter().filter(move |part| part.kind == kind)
}

fn difference(expected: &Expected, found: &[Part]) -> Option<Difference> {
    let &(kind, of, name, facts) = expected;
    let mut same_name = of_kind(found, kind).filter(|part| part.of == of);
    // A constraint is what it says; its name is nobody's business.
    if kind == "check" {
        return same_name.all(|part| part.facts != facts).then(|| missing(expected));
    }
    // Functions of one name differ in their arguments, the first fact.
    let likeness = |part: &&Part| {
        (part.facts == facts, part.facts.first().map(String::as_str) == facts.first().copied())
    };
    let Some(nearest) = same_name.filter(|part| part.name == name).max_by_key(likeness) else {
        return Some(missing(expected));
    };
    let (position, found) =
        nearest.facts.iter().enumerate().find(|(at, fact)| facts.get(*at) != Some(&fact.as_str()))?;
    let (effect, fails) = different(expected, position, found);
    let problem = match (kind, position) {
        ("policy", 1 | 2) => "its condition is another".to_owned(),
        ("function", 5) => "its body is another".to_owned(),
        ("trigger", 1) => "its definition is another".to_owned(),
        ("right", _) => format!("may {found}, should {}", facts[0]),
        ("function", 0) => format!("takes ({found}), should take ({})", facts[0]),
        ("function", 2) => format!("runs with {found} rights, should with {}", facts[2]),
        ("function", 3) => format!("may be called by {found}, should by {}", facts[3]),
        ("column", 1) if found == "may be null" => "may be null, and should not".to_owned(),
        ("column", 1) => "must not be null, and should be free to".to_owned(),
        ("table", 1) => format!("row level security is {found}"),
        _ => format!("is {found}, should be {}", facts[position]),
    };
    Some(Difference { of: Some(of.to_owned()), name: named(name), problem, effect, fails })
}

fn named(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}

fn missing(expected: &Expected) -> Difference {
    let &(kind, of, name, facts) = expected;
    let rows = title(of);
    let what = name.replace('_', " ");
    let (problem, effect, fails) = match kind {
        "table" => {
            ("missing", format!("{rows} are not there; queries and operations that need them fail."), true)
        }
        "column" => ("missing", format!("{rows} show no {what}; queries that ask for it fail."), true),
        "enum" => {
            ("value is missing", format!("Rows with {name} cannot be written; filters by it fail."), true)
        }
        "policy" => ("policy is missing", format!("What it lets ({}) is hidden or refused.", facts[0]), true),
        "trigger" => (
            "trigger is missing",
            format!("What {rows} bring about or refuse by themselves does not happen."),
            true,
        ),
        "function" if facts[3] == "nobody" => {
            ("function is missing", "Operations that need it fail.".to_owned(), true)
        }
        "function" => ("function is missing", format!("The operation fails for {}.", facts[3]), true),
        "published" => (
            "not in the publication",
            format!("Changes of {rows} are not seen live, and answers with them may be outdated."),
            true,
        ),
        "right" => ("role has no rights", format!("{name} cannot work with {rows}."), true),
        _ => ("constraint is missing", format!("Rows that break {} are not refused.", facts[0]), false),
    };
    Difference { of: Some(of.to_owned()), name: named(name), problem: problem.to_owned(), effect, fails }
}

/// What follows where the fact at the position is another.
fn different(expected: &Expected, position: usize, found: &str) -> (String, bool) {
    let &(kind, of, name, facts) = expected;
    let (rows, what) = (title(of), name.replace('_', " "));
    match (kind, position) {
        ("table", 0) => (format!("{rows} cannot be written as expected."), true),
        ("table", _) if facts[1] == "on" => {
            (format!("Everybody with a right to {rows} sees and changes all of them."), true)
        }
        ("table", _) => (format!("{rows} are hidden from those who should see them."), true),
        ("column", 0) => {
            (format!("Queries and operations with the {what} of {rows} may fail or show it wrong."), true)
        }
        ("column", 1) if found == "may be null" => {
            (format!("{rows} without {what} make queries that ask for it fail."), true)
        }
        ("column", 1) => (format!("{rows} without {what} cannot be written."), true),
        ("column", _) if found == "filled in" => (format!("{rows} may be written without {what}."), false),
        ("column", _) => (format!("Operations that leave the {what} of {rows} to the database fail."), true),
        ("policy", 0) => ("Others are let or refused than should be.".to_owned(), true),
        ("policy", _) => (
            "Others may see or write these rows than should; compare it with the migrations.".to_owned(),
            false,
        ),
        ("trigger", 1) => (
            format!(
                "What {rows} bring about or refuse by themselves may happen at other times, or not at all."
            ),
            true,
        ),
        ("trigger", _) => (format!("What {rows} bring about or refuse by themselves does not happen."), true),
        ("right", _) => (format!("{name} may do more or less with {rows} than should be."), true),
        ("function", 0 | 1) => ("The operation is called in another way, and fails.".to_owned(), true),
        ("function", 4) => ("Queries with it may be refused, slow or outdated.".to_owned(), true),
        ("function", 5) => {
            ("It may do, refuse or answer something else than Quintet expects.".to_owned(), true)
        }
        ("function", 2) => {
            ("The operation may reach rows that it should not, or not those that it should.".to_owned(), true)
        }
        _ => ("Others may call it than should.".to_owned(), true),
    }
}

/// Columns that must be given and that Quintet does not know: nothing can be inserted.
fn unknown_columns(expected: &[Expected], found: &[Part]) -> Vec<Difference> {
    let known = |kind: &str, of: &str, name: &str| {
        expected.iter().any(|part| part.0 == kind && part.1 == of && (name.is_empty() || part.2 == name))
    };
    of_kind(found, "column")
        .filter(|part| known("table", &part.of, "") && !known("column", &part.of, &part.name))
        .filter(|part| part.facts[1..] == ["not null", "not filled in"])
        .map(|part| Difference {
            of: Some(part.of.clone()),
            name: Some(part.name.clone()),
            problem: "is not known, and must be given".to_owned(),
            effect: format!("{} cannot be added.", title(&part.of)),
            fails: true,
        })
        .collect()
}

/// A table's name as a sentence begins: `ledger_entries` → `Ledger entries`.
fn title(table: &str) -> String {
    let words = table.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPECTED: &[Expected] = &[
        ("check", "tips", "tips_amount_check", &["CHECK ((amount > (0)::numeric))"]),
        ("column", "tips", "amount", &["numeric(10,2)", "not null", "not filled in"]),
        ("column", "tips", "message", &["text", "may be null", "not filled in"]),
        ("function", "tip_creator", "", &["p_amount numeric", "jsonb", "the owner's", "authenticated"]),
        ("table", "tips", "", &["table", "on"]),
    ];

    fn found() -> Vec<Part> {
        let text = |text: &&str| text.to_string();
        let part = |&(kind, of, name, facts): &Expected| Part {
            kind: kind.to_owned(),
            of: of.to_owned(),
            name: name.to_owned(),
            facts: facts.iter().map(text).collect(),
        };
        EXPECTED.iter().map(part).collect()
    }

    fn told(found: &[Part]) -> Vec<String> {
        let told = |each: Difference| {
            format!("{}: {}. {}", each.name.or(each.of).unwrap(), each.problem, each.effect)
        };
        differences(EXPECTED, found).into_iter().map(told).collect()
    }

    #[test]
    fn what_is_as_expected_is_not_told_whatever_constraints_are_called() {
        let mut found = found();
        found[0].name = "another_name".to_owned();
        assert_eq!(told(&found), Vec::<String>::new());
    }

    #[test]
    fn a_missing_column_a_wrong_type_and_open_rows_are_told_with_what_follows() {
        let mut found = found();
        found.remove(2);
        found[1].facts[0] = "double precision".to_owned();
        found[3].facts[1] = "off".to_owned();
        assert_eq!(
            told(&found),
            [
                "tips: row level security is off. Everybody with a right to Tips sees and changes all of them.",
                "amount: is double precision, should be numeric(10,2). Queries and operations with the amount of Tips may fail or show it wrong.",
                "message: missing. Tips show no message; queries that ask for it fail.",
            ]
        );
    }

    #[test]
    fn what_hangs_on_a_missing_table_is_told_once() {
        let found: Vec<Part> = found().into_iter().filter(|part| part.of != "tips").collect();
        assert_eq!(
            told(&found),
            ["tips: missing. Tips are not there; queries and operations that need them fail."]
        );
    }

    #[test]
    fn a_column_that_must_be_given_and_is_not_known_is_told() {
        let mut found = found();
        let mut column = found[1].clone();
        column.name = "region".to_owned();
        found.push(column);
        assert_eq!(told(&found), ["region: is not known, and must be given. Tips cannot be added."]);
    }
}
