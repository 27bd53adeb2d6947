//! What holds for every platform: migrations that go up and down, tables and functions that keep the house rules, the
//! columns that its document gives, and a test for each of its rules.

use crate::{
    migrated::{Migrated, connection, schema},
    server::Server,
};
use database::Platform;
use serde_json::json;
use sqlx::AssertSqlSafe;
use std::{collections::BTreeSet, fs, path::Path, sync::Mutex};

/// The rows of a tab-separated list, without its heading.
pub fn lines(list: &str) -> impl Iterator<Item = Vec<&str>> {
    list.lines().skip(1).map(|line| line.split('\t').collect())
}

/// The names of a document's rules that begin so.
pub fn rules_of<'a>(rules: &'a str, beginning: &str) -> BTreeSet<&'a str> {
    lines(rules).map(|fields| fields[1]).filter(|name| name.starts_with(beginning)).collect()
}

pub async fn up_down_up_gives_the_same_schema(platform: Platform) {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    let names = Mutex::new(Vec::new());
    let schema = &schema(platform);
    migration::up(&connection, platform, schema, |step| names.lock().unwrap().push(step.name.to_owned()))
        .await
        .unwrap();
    let first = server.dump("postgres");
    assert!(first.contains(&format!("CREATE TABLE {schema}.idempotency_keys")));

    migration::down(&connection, platform, schema, None, |_| ()).await.unwrap();
    let left: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
        "select relname::text from pg_class
         where relnamespace = '{schema}'::regnamespace and relkind in ('r', 'v', 'm', 'S')
         union all select proname::text from pg_proc where pronamespace = '{schema}'::regnamespace
         union all select typname::text from pg_type
           where typnamespace = '{schema}'::regnamespace and typtype = 'e'
         union all select pubname::text from pg_publication"
    )))
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(left, ["seaql_migrations"]);

    migration::up(&connection, platform, schema, |_| ()).await.unwrap();
    assert_eq!(server.dump("postgres"), first);
    let status = migration::status(&connection, platform, schema).await.unwrap();
    assert_eq!(status.iter().map(|one| one.name.clone()).collect::<Vec<_>>(), *names.lock().unwrap());
    assert!(status.iter().all(|one| one.applied));

    for _ in 0..status.len() {
        migration::down(&connection, platform, schema, Some(1), |_| ()).await.unwrap();
    }
    let status = migration::status(&connection, platform, schema).await.unwrap();
    assert!(status.iter().all(|one| !one.applied), "each can be undone by itself");
}

/// Migrations are called `NNNN_concept`, without a gap, and applied in this order.
pub async fn migrations_are_applied_in_the_order_of_their_names(platform: Platform) {
    let server = Server::start().await;
    let connection = connection(&server.pool("postgres"));
    let status = migration::status(&connection, platform, &schema(platform)).await.unwrap();
    assert!(status.len() > 1);
    for (index, migration) in status.iter().enumerate() {
        assert!(!migration.applied, "status changes nothing and needs no schema");
        let (number, concept) = migration.name.split_once('_').unwrap();
        assert_eq!(number, format!("{index:04}"), "{}", migration.name);
        assert!(concept.chars().all(|each| each == '_' || each.is_ascii_lowercase()), "{}", migration.name);
    }
}

/// Two processes may migrate at once: one does it, the other waits and finds nothing to do.
pub async fn two_may_migrate_at_once(platform: Platform) {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let schema = &schema(platform);
    let (one, other) = (connection(&pool), connection(&pool));
    let (first, second) = tokio::join!(
        migration::up(&one, platform, schema, |_| ()),
        migration::up(&other, platform, schema, |_| ()),
    );
    first.unwrap();
    second.unwrap();
    let status = migration::status(&one, platform, schema).await.unwrap();
    assert!(status.iter().all(|migration| migration.applied));
}

pub async fn any_schema_name_will_do(platform: Platform) {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let schema = "a \"very\" own schema";
    migration::up(&connection(&pool), platform, schema, |_| ()).await.unwrap();
    migration::seed(&connection(&pool), platform, schema).await.unwrap();
    let checked: Vec<String> = sqlx::query_scalar(AssertSqlSafe(
        "select checked from \"a \"\"very\"\" own schema\".verify_all()".to_owned(),
    ))
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(checked, Vec::<String>::new());
}

/// Row level security, indexes, comments, `updated_at` and the publication of every table; the search path and callers
/// of every function.
pub async fn tables_and_functions_keep_the_house_rules(
    platform: Platform,
    unpublished: &[&str],
    anonymous: &[&str],
) {
    let (name, schema) = (platform.name(), &schema(platform));
    let migrated = Migrated::of(platform).await;
    let tables = format!(
        "select oid, relname from pg_class
         where relnamespace = '{schema}'::regnamespace and relkind = 'r' and relname <> 'seaql_migrations'"
    );
    let functions = format!("pg_proc where pronamespace = '{schema}'::regnamespace");
    let called = format!("{functions} and prorettype <> 'trigger'::regtype");
    for (fault, query) in [
        (
            "foreign keys without a leading index",
            format!(
                "select tables.relname, conname from pg_constraint join ({tables}) as tables on tables.oid = conrelid
                 where contype = 'f' and not exists (
                   select from pg_index where indrelid = conrelid and indpred is null and indkey[0] = conkey[1])"
            ),
        ),
        (
            "tables without row level security",
            format!("select relname from ({tables}) as tables join pg_class using (oid, relname) where not relrowsecurity"),
        ),
        (
            "tables and columns without a description",
            format!(
                "select relname, attname from pg_class
                 join pg_attribute on attrelid = pg_class.oid and attnum >= 0 and not attisdropped
                 where relnamespace = '{schema}'::regnamespace and relkind in ('r', 'v', 'm')
                   and relname <> 'seaql_migrations'
                   and (col_description(pg_class.oid, attnum) is null or obj_description(pg_class.oid, 'pg_class') is null)"
            ),
        ),
        (
            "updated_at without its trigger",
            format!(
                "select relname from pg_class join pg_attribute on attrelid = pg_class.oid
                 where relnamespace = '{schema}'::regnamespace and relkind = 'r' and attname = 'updated_at'
                   and relname !~ '_backup_' and not exists (
                     select from pg_trigger
                     where tgrelid = pg_class.oid and tgname = 'update_' || relname || '_updated_at')"
            ),
        ),
        (
            "policies that ask for the viewer once a row",
            format!(
                "select policyname from pg_policies where schemaname = '{schema}'
                 and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT (auth\\.uid|viewer_id|may_write|\\w+\\.viewer_id|\\w+\\.may_write)\\(\\)', '', 'g')
                   ~ '(uid|viewer_id|may_write)\\(\\)'"
            ),
        ),
        (
            "functions without a search path",
            format!("select proname from {functions} and not coalesce(proconfig @> array['search_path={schema}, pg_temp'], false)"),
        ),
        (
            "functions that everybody may call",
            format!("select proname from {called} and has_function_privilege('public', oid, 'execute')"),
        ),
        (
            "members may write what they may not read, or truncate",
            format!(
                "select table_name, privilege_type from information_schema.role_table_grants
                 where table_schema = '{schema}' and grantee in ('anon', 'authenticated', '{name}_admin')
                   and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')"
            ),
        ),
    ] {
        assert_eq!(migrated.owner(&query).await.unwrap(), json!([]), "{fault}");
    }
    let list = |names: &[&str]| names.join(" ");
    let found = format!(
        "select coalesce(string_agg(relname, ' ' order by relname), '') from ({tables}) as tables where relname not in (
           select tablename from pg_publication_tables where pubname = 'quintet_{name}')"
    );
    assert_eq!(migrated.value(&found).await, list(unpublished), "unpublished tables");
    let found = format!(
        "select coalesce(string_agg(proname, ' ' order by proname), '') from {called}
         and has_function_privilege('anon', oid, 'execute')"
    );
    assert_eq!(migrated.value(&found).await, list(anonymous), "functions for everybody");
}

/// A difference between a document's columns and ours, and the decision that caused it. A table `*` stands for all.
pub struct Deviation {
    pub table: &'static str,
    pub column: &'static str,
    /// `type`, `nullable` or `default`.
    pub field: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub decision: &'static str,
}

impl Deviation {
    /// A column that the document lets be null, and must not be.
    pub const fn not_null(table: &'static str, column: &'static str, decision: &'static str) -> Deviation {
        Deviation { table, column, field: "nullable", from: "", to: "NOT NULL", decision }
    }
}

/// The columns of the document (table, column, type, nullable, default) are there as they are given, but for the
/// deviations. Where the document is silent on nullability and defaults, they are not compared; where it gives a type
/// without length or places, neither are these.
pub async fn columns_are_as_given(platform: Platform, facts: &str, silent: bool, deviations: &[Deviation]) {
    let migrated = Migrated::of(platform).await;
    let mut used = BTreeSet::new();
    let mut given = Vec::new();
    for fields in lines(facts) {
        let [_, table, column, sql_type, nullable, default] = fields[..] else { panic!("{fields:?}") };
        let default = default.replace(&format!("{}.", platform.name()), "");
        let mut values =
            [("type", canonical(sql_type)), ("nullable", nullable.to_owned()), ("default", default)];
        for (index, deviation) in deviations.iter().enumerate() {
            let concerned = [(deviation.table, table), (deviation.column, column)]
                .iter()
                .all(|(concerned, this)| *concerned == "*" || concerned == this);
            for (field, value) in &mut values {
                if concerned && *field == deviation.field && value == deviation.from {
                    deviation.to.clone_into(value);
                    used.insert(index);
                }
            }
        }
        let [(_, sql_type), (_, nullable), (_, default)] = values;
        given.push(if silent {
            format!("{table}.{column} {sql_type}")
        } else {
            format!("{table}.{column} {sql_type} {nullable} {default}").trim().to_owned()
        });
    }
    assert!(!given.is_empty(), "the document gives columns");
    for (index, deviation) in deviations.iter().enumerate() {
        assert!(
            used.contains(&index),
            "nothing deviates in {}.{} any more: {}",
            deviation.table,
            deviation.column,
            deviation.decision
        );
    }

    let extent = if silent { "''" } else { "nullable || ' ' || initial" };
    let found = migrated
        .owner(&format!(
            "select btrim(relname || '.' || attname || ' ' || type || ' ' || {extent}) as found from (
               select relname, attname, unnest(array[
                   case when typtype = 'e' then 'enum' else format_type(atttypid, null) end,
                   format_type(atttypid, atttypmod)
                 ]) as type,
                 case when attnotnull then 'NOT NULL' else '' end as nullable,
                 case when attidentity = 'd' then 'GENERATED BY DEFAULT AS IDENTITY'
                   else coalesce(pg_get_expr(adbin, adrelid), '') end as initial
               from pg_class
               join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
               join pg_type on pg_type.oid = atttypid
               left join pg_attrdef on adrelid = pg_class.oid and adnum = attnum
               where relnamespace = current_schema()::text::regnamespace and relkind in ('r', 'm')
             ) as columns"
        ))
        .await
        .unwrap();
    let found: BTreeSet<&str> =
        found.as_array().unwrap().iter().map(|row| row["found"].as_str().unwrap()).collect();
    let missing: Vec<_> = given.iter().filter(|line| !found.contains(line.as_str())).collect();
    assert!(missing.is_empty(), "given and not there: {missing:#?}");
}

/// The tables of the document (platform, table, kind) are there, and beside them the extensions alone. Where the
/// document gives a table's columns (facts), it has no others but those that were added.
pub async fn tables_are_as_named(
    platform: Platform,
    tables: &str,
    facts: &str,
    extensions: &[&str],
    added: &[(&str, &str)],
) {
    let migrated = Migrated::of(platform).await;
    let mut expected: BTreeSet<_> =
        lines(tables).map(|fields| (fields[1].to_owned(), fields[2].replace('_', " "))).collect();
    assert!(expected.len() > 1, "the document names tables");
    expected.extend(extensions.iter().map(|table| ((*table).to_owned(), "table".to_owned())));
    let found = migrated
        .owner(
            "select relname as first, case relkind when 'r' then 'table' else 'materialized view' end as second
             from pg_class
             where relnamespace = current_schema()::text::regnamespace and relkind in ('r', 'm') and relname <> 'seaql_migrations'",
        )
        .await
        .unwrap();
    assert_eq!(pairs(&found), expected, "tables");

    let given: BTreeSet<_> = lines(facts).map(|fields| fields[1]).collect();
    let mut expected: BTreeSet<_> =
        lines(facts).map(|fields| (fields[1].to_owned(), fields[2].to_owned())).collect();
    expected.extend(added.iter().map(|(table, column)| ((*table).to_owned(), (*column).to_owned())));
    let found = migrated
        .owner(
            "select relname as first, attname as second from pg_class
             join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
             where relnamespace = current_schema()::text::regnamespace and relkind in ('r', 'm')",
        )
        .await
        .unwrap();
    let mut found = pairs(&found);
    found.retain(|(table, _)| given.contains(table.as_str()));
    assert_eq!(found, expected, "columns of the tables that the document describes");
}

fn pairs(rows: &serde_json::Value) -> BTreeSet<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(|row| (text(&row["first"]), text(&row["second"]))).collect()
}

/// A type of the document as PostgreSQL spells it.
fn canonical(sql_type: &str) -> String {
    let sql_type = sql_type.to_lowercase();
    let (name, places) = sql_type.split_at(sql_type.find('(').unwrap_or(sql_type.len()));
    let name = match name {
        "timestamptz" => "timestamp with time zone",
        "decimal" => "numeric",
        "varchar" => "character varying",
        other => other,
    };
    format!("{name}{places}")
}

/// Every rule of the document (platform, name, kind) names a test of this folder that exists.
pub fn every_rule_has_its_test(platform: Platform, rules: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms").join(platform.name());
    let mut names = BTreeSet::new();
    for fields in lines(rules) {
        let [rule_of, name, kind, test] = fields[..] else { panic!("four fields: {fields:?}") };
        assert_eq!(rule_of, platform.name());
        assert!(!kind.is_empty());
        let (module, function) = test.split_once("::").unwrap_or_else(|| panic!("no test for {name}"));
        let source = fs::read_to_string(folder.join(format!("{module}.rs")))
            .unwrap_or_else(|error| panic!("{name}: {module}: {error}"));
        let found = [
            "#[tokio::test]\nasync fn",
            "#[tokio::test(flavor = \"multi_thread\")]\nasync fn",
            "#[test]\nfn",
        ]
        .iter()
        .any(|opening| source.contains(&format!("{opening} {function}()")));
        assert!(found, "{name}: there is no test {test}");
        assert!(names.insert(name), "{name} is listed twice");
    }
    assert!(!names.is_empty(), "the document states rules");
}

/// The demo world is whole, sound and the same on every machine; its members are those that it says.
pub async fn the_demo_world_is_whole_sound_and_the_same_every_time(
    platform: Platform,
    people: &str,
    without_rows: &[&str],
) {
    let schema = &schema(platform);
    let mut digests = Vec::new();
    for _ in 0..2 {
        let migrated = Migrated::of(platform).await;
        // What the migrations bring along is not the demo world's, and has keys of its own in each database.
        let brought = filled(schema, "<>");
        let brought = migrated.value(&brought).await;
        let picture = format!(
            "select md5(string_agg(query_to_xml(format('select * from {schema}.%I', tablename), true, false, '')::text, '' order by tablename))
             from pg_tables where schemaname = '{schema}' and tablename <> all (string_to_array('{brought}', ' '))"
        );
        let database = connection(&migrated.pool);
        assert_eq!(migration::seed(&database, platform, schema).await.unwrap(), migration::Seeded::Made);
        let first = migrated.value(&picture).await;
        assert_eq!(
            migration::seed(&database, platform, schema).await.unwrap(),
            migration::Seeded::AlreadyThere
        );
        assert_eq!(migrated.value(&picture).await, first, "a second time changes nothing");
        assert_eq!(migrated.owner("select * from verify_all()").await.unwrap(), json!([]));
        let disabled = format!(
            "select tgname from pg_trigger join pg_class on pg_class.oid = tgrelid
             where relnamespace = '{schema}'::regnamespace and tgenabled = 'D'"
        );
        assert_eq!(migrated.owner(&disabled).await.unwrap(), json!([]), "triggers that are still off");
        let empty = migrated.value(&filled(schema, "=")).await;
        assert_eq!(empty, without_rows.join(" "), "tables without a row");
        let named: Vec<_> = migration::demo::members_of(platform)
            .iter()
            .map(|member| json!({ "id": member.id, "username": member.username }))
            .collect();
        let found = format!("select id, username from {people} order by created_at");
        assert_eq!(migrated.owner(&found).await.unwrap(), json!(named));
        migrated.work().await;
        assert_eq!(
            migrated.owner("select * from verify_all()").await.unwrap(),
            json!([]),
            "after the work that is due"
        );
        digests.push(first);
    }
    assert_eq!(digests[0], digests[1]);
}

/// The query for the tables with no row (`=`), or with some (`<>`).
fn filled(schema: &str, comparison: &str) -> String {
    format!(
        "select coalesce(string_agg(relname, ' ' order by relname), '') from pg_class
         where relnamespace = '{schema}'::regnamespace and relkind = 'r'
           and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from {schema}.%I', relname), false, true, '')))[1]::text {comparison} '0'"
    )
}
