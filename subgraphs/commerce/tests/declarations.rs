//! The declarations against what they declare: the catalog's columns, and the functions of the database as
//! their migrations write them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use async_graphql::{
    ValidationMode,
    parser::{
        parse_schema,
        types::{TypeKind, TypeSystemDefinition},
    },
};
use entities::catalog;
use kit::{Operation, sdl};
use std::collections::{BTreeMap, BTreeSet};

/// The types and the tables that they show.
const TABLES: &[(&str, &str)] = &[
    ("OrosCampaign", "campaigns"),
    ("OrosCampaignCreator", "campaign_creators"),
    ("OrosTrackingLink", "tracking_links"),
    ("OrosEvent", "events"),
    ("OrosBoost", "boosts"),
    ("OrosLiveEvent", "live_events"),
    ("OrosLiveSale", "live_sales"),
    ("OrosMembership", "memberships"),
];

/// Administrators alone read these, and not here.
const LEFT_OUT: &[(&str, &str)] = &[("events", "ip_address"), ("events", "user_agent")];

/// Links that are not named as their column.
const NAMED_OTHERWISE: &[(&str, &str, &str)] =
    &[("live_events", "creator_id", "host"), ("memberships", "user_id", "member")];

/// The migrations that have this subgraph's functions.
const SCRIPTS: &[&str] = &[
    include_str!("../../../migration/sql/oros/0020_campaign.up.sql"),
    include_str!("../../../migration/sql/oros/0021_application.up.sql"),
    include_str!("../../../migration/sql/oros/0022_tracking.up.sql"),
    include_str!("../../../migration/sql/oros/0023_event.up.sql"),
    include_str!("../../../migration/sql/oros/0024_boost.up.sql"),
    include_str!("../../../migration/sql/oros/0026_live.up.sql"),
    include_str!("../../../migration/sql/oros/0027_membership.up.sql"),
];

/// Parts of those functions that stand in other migrations.
const PARTS: &[&str] = &[
    include_str!("../../../migration/sql/oros/0013_refusals.up.sql"),
    include_str!("../../../migration/sql/oros/0015_postings.up.sql"),
];

/// Following a link records the click: the address and browser are nothing that a client may claim.
const NO_OPERATIONS: &[&str] = &["record_click"];

/// The graph's types keep these refusals from coming up: closed lists, and what is required.
const UNREACHABLE: &[&str] =
    &["OBJECTIVE_INVALID", "EVENT_TYPE_INVALID", "MEMBERSHIP_TYPE_INVALID", "DECISION_REQUIRED"];

#[test]
fn every_column_is_shown_or_left_out_by_name() {
    let types = fields_by_type(&sdl(&commerce::subgraph().schema(ValidationMode::Strict)));
    for (type_name, table) in TABLES {
        let fields = &types[*type_name];
        for column in catalog::table("oros", table).unwrap().columns {
            let otherwise = NAMED_OTHERWISE.iter().find(|(of, name, _)| (of, name) == (table, &column.name));
            let field = match otherwise {
                Some((.., field)) => (*field).to_owned(),
                None if column.references.is_some() => camel_case(column.name.trim_end_matches("_id")),
                None => camel_case(column.name),
            };
            let left_out = LEFT_OUT.contains(&(*table, column.name));
            assert_ne!(
                fields.contains_key(&field),
                left_out,
                "{type_name}.{field} of {table}.{}",
                column.name
            );
        }
    }
}

#[test]
fn everything_is_described() {
    for (type_name, fields) in fields_by_type(&sdl(&commerce::subgraph().schema(ValidationMode::Strict))) {
        // Not ours to describe: federation's own, and the one argument `input` of a mutation.
        if type_name.starts_with('_') {
            continue;
        }
        for (field, described) in fields {
            assert!(described || field.starts_with('_'), "{type_name}.{field} has no description");
        }
    }
}

#[test]
fn every_function_has_its_operation_with_the_same_parameters_and_keys() {
    let subgraph = commerce::subgraph();
    let operations: BTreeMap<_, _> =
        subgraph.operations.iter().map(|operation| (operation.function, *operation)).collect();
    let functions = functions(SCRIPTS);
    let offered: BTreeSet<_> = functions.values().filter(|f| f.offered()).map(|f| f.name.as_str()).collect();
    let declared: BTreeSet<_> = operations.keys().copied().chain(NO_OPERATIONS.iter().copied()).collect();
    assert_eq!(declared, offered);

    for (name, operation) in operations {
        let function = &functions[name];
        assert_eq!(parameters(operation), function.parameters(), "the parameters of {name}");
        for argument in operation.arguments {
            let named = camel_case(argument.parameter.trim_start_matches("p_"));
            assert_eq!(argument.name, named, "{name}: refusals name input fields as their parameters");
        }
        let shown: BTreeSet<_> = operation.outputs.iter().map(|output| output.from.to_owned()).collect();
        let mut answered = function.answered();
        // It stands in the link, too.
        answered.remove("code");
        assert_eq!(shown, answered, "the keys that {name} answers with");
    }
}

#[test]
fn every_refusal_is_named_in_the_operations_description() {
    let functions = functions(&[SCRIPTS, PARTS].concat());
    for operation in commerce::subgraph().operations {
        let mut seen = BTreeSet::new();
        let mut codes = BTreeSet::new();
        refusals(&functions, operation.function, &mut seen, &mut codes);
        assert!(!codes.is_empty(), "{} refuses nothing", operation.function);
        for code in codes.iter().filter(|code| !UNREACHABLE.contains(&code.as_str())) {
            assert!(
                operation.description.contains(&format!("`{code}")),
                "{} is silent on {code}",
                operation.name
            );
        }
    }
}

#[test]
fn every_status_that_stands_in_the_way_is_named_in_the_operations_description() {
    let functions = functions(SCRIPTS);
    for operation in commerce::subgraph().operations {
        let body = &functions[operation.function].body;
        let gates = [
            ("require_status(", "campaigns", "CAMPAIGN_"),
            ("lock_live_event(", "live_events", "LIVE_EVENT_"),
        ];
        for (gate, table, prefix) in gates {
            let Some((_, call)) = body.split_once(gate) else { continue };
            let allowed: Vec<_> = call.split(';').next().unwrap().split('\'').skip(1).step_by(2).collect();
            let statuses = catalog::table("oros", table).unwrap().column("status").unwrap().values;
            for status in statuses {
                let code = format!("`{prefix}{}`", status.to_uppercase());
                let named = operation.description.contains(&code);
                assert_eq!(named, !allowed.contains(status), "{} and {code}", operation.name);
            }
        }
    }
}

#[test]
fn it_composes_with_the_other_subgraphs() {
    let subgraphs = [
        ("commerce", commerce::subgraph()),
        ("content", content::subgraph()),
        ("identity", identity::subgraph()),
        ("ledger", ledger::subgraph()),
        ("moderation", moderation::subgraph()),
    ];
    let mut ingested = graphql_composition::Subgraphs::default();
    for (name, subgraph) in subgraphs {
        let sdl = sdl(&subgraph.schema(ValidationMode::Strict));
        ingested.ingest_str(&sdl, name, Some(&format!("http://{name}"))).unwrap();
    }
    let result = graphql_composition::compose(&mut ingested);
    let errors: Vec<_> = result.diagnostics().iter_errors().map(str::to_owned).collect();
    assert_eq!(errors, Vec::<String>::new());
}

/// The fields of object and input types, and whether they are described.
fn fields_by_type(sdl: &str) -> BTreeMap<String, BTreeMap<String, bool>> {
    let mut types = BTreeMap::new();
    for definition in parse_schema(sdl).unwrap().definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let fields = match definition.node.kind {
            TypeKind::Object(object) => object
                .fields
                .into_iter()
                .map(|field| (field.node.name.node.to_string(), field.node.description.is_some()))
                .collect(),
            TypeKind::InputObject(input) => input
                .fields
                .into_iter()
                .map(|field| (field.node.name.node.to_string(), field.node.description.is_some()))
                .collect(),
            _ => continue,
        };
        types.insert(definition.node.name.node.to_string(), fields);
    }
    types
}

/// A function as its migration writes it.
#[derive(Debug)]
struct Function {
    name: String,
    head: String,
    body: String,
}

fn functions(scripts: &[&str]) -> BTreeMap<String, Function> {
    let pieces = scripts.iter().flat_map(|script| script.split("create function ").skip(1));
    pieces
        .map(|piece| {
            let (signature, rest) = piece.split_once("\nas $$").unwrap();
            let (name, head) = signature.split_once('(').unwrap();
            let body = rest.split_once("\n$$;").unwrap().0;
            (
                name.to_owned(),
                Function { name: name.to_owned(), head: head.to_owned(), body: body.to_owned() },
            )
        })
        .collect()
}

impl Function {
    /// Whether members call it: the others are parts of these.
    fn offered(&self) -> bool {
        self.head.contains("security definer")
    }

    /// Each parameter, and whether it may be left out.
    fn parameters(&self) -> BTreeSet<(String, bool)> {
        let (parameters, _) = self.head.split_once(")\nreturns").unwrap();
        parameters
            .split(',')
            .map(|parameter| {
                let name = parameter.split_whitespace().next().unwrap();
                (name.to_owned(), parameter.contains(" default "))
            })
            .collect()
    }

    /// The keys of the answer: those of the last object that it builds, a request's hash before it aside.
    fn answered(&self) -> BTreeSet<String> {
        let (_, object) = self.body.rsplit_once("jsonb_build_object(").unwrap();
        let (object, _) = object.split_once(");").unwrap();
        // Between quotes stand the keys alone.
        object.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
    }
}

fn parameters(operation: &Operation) -> BTreeSet<(String, bool)> {
    let key = operation.idempotent.then(|| ("p_idempotency_key".to_owned(), false));
    let arguments =
        operation.arguments.iter().map(|argument| (argument.parameter.to_owned(), !argument.required));
    arguments.chain(key).collect()
}

/// The codes of the function's own refusals and of those of its parts: they are the texts in capitals. One
/// that ends with an underscore is completed by the status that stands in the way.
fn refusals(
    functions: &BTreeMap<String, Function>,
    name: &str,
    seen: &mut BTreeSet<String>,
    codes: &mut BTreeSet<String>,
) {
    if !seen.insert(name.to_owned()) {
        return;
    }
    let body = &functions[name].body;
    let is_code = |text: &&str| text.len() > 1 && text.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    codes.extend(body.split('\'').filter(is_code).map(str::to_owned));
    let parts = functions.keys().filter(|part| body.contains(&format!("{part}(")));
    for part in parts {
        refusals(functions, part, seen, codes);
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |camel, word| camel + &word[..1].to_uppercase() + &word[1..])
}
