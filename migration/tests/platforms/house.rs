//! What holds for every platform: migrations that go up and down, tables and functions that keep the house rules, the
//! columns that its document gives, and a test for each of its rules.

use crate::{
    migrated::{Migrated, connection},
    server::Server,
};
use database::Platform;
use serde_json::json;
use sqlx::AssertSqlSafe;
use std::{collections::BTreeSet, fs, path::Path, sync::Mutex};

pub async fn up_down_up_gives_the_same_schema(platform: Platform) {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    let names = Mutex::new(Vec::new());
    let schema = platform.name();
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
    let schema = platform.name();
    let migrated = Migrated::new(platform, schema).await;
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
                   and not exists (
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
                 where table_schema = '{schema}' and grantee in ('anon', 'authenticated', '{schema}_admin')
                   and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')"
            ),
        ),
    ] {
        assert_eq!(migrated.owner(&query).await.unwrap(), json!([]), "{fault}");
    }
    let list = |names: &[&str]| names.join(" ");
    let found = format!(
        "select coalesce(string_agg(relname, ' ' order by relname), '') from ({tables}) as tables where relname not in (
           select tablename from pg_publication_tables where pubname = 'quintet_{schema}')"
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

/// The columns of the document (table, column, type, nullable, default) are there as they are given, but for the
/// deviations. Where the document is silent on nullability and defaults, they are not compared.
pub async fn columns_are_as_given(platform: Platform, facts: &str, silent: bool, deviations: &[Deviation]) {
    let schema = platform.name();
    let migrated = Migrated::new(platform, schema).await;
    let mut used = BTreeSet::new();
    let (mut given, mut count) = (Vec::new(), 0);
    for line in facts.lines().skip(1) {
        let mut fields = line.split('\t').skip(1);
        let mut next = || fields.next().unwrap_or_default().to_owned();
        let (table, column) = (next(), next());
        let mut values = [("type", canonical(&next())), ("nullable", next()), ("default", next())];
        values[2].1 = values[2].1.replace(&format!("{schema}."), "");
        for (index, deviation) in deviations.iter().enumerate() {
            let concerned = [("*", &table), ("*", &column)]
                .iter()
                .zip([deviation.table, deviation.column])
                .all(|((all, name), wanted)| wanted == *all || wanted == name.as_str());
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
        count += 1;
    }
    assert!(count > 0, "the document gives columns");
    for (index, deviation) in deviations.iter().enumerate() {
        assert!(used.contains(&index), "nothing deviates by {} any more", deviation.decision);
    }

    let extent = if silent { "''" } else { "nullable || ' ' || initial" };
    let found = migrated
        .owner(&format!(
            "select btrim(relname || '.' || attname || ' ' || type || ' ' || {extent}) as found from (
               select relname, attname,
                 case when typtype = 'e' then 'enum' else format_type(atttypid, null) end as type,
                 case when attnotnull then 'NOT NULL' else '' end as nullable,
                 case when attidentity = 'd' then 'GENERATED BY DEFAULT AS IDENTITY'
                   else coalesce(pg_get_expr(adbin, adrelid), '') end as initial
               from pg_class
               join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
               join pg_type on pg_type.oid = atttypid
               left join pg_attrdef on adrelid = pg_class.oid and adnum = attnum
               where relnamespace = '{schema}'::regnamespace and relkind in ('r', 'm')
             ) as columns"
        ))
        .await
        .unwrap();
    let found: BTreeSet<&str> =
        found.as_array().unwrap().iter().map(|row| row["found"].as_str().unwrap()).collect();
    let missing: Vec<_> = given.iter().filter(|line| !found.contains(line.as_str())).collect();
    assert!(missing.is_empty(), "given and not there: {missing:#?}");
}

fn canonical(sql_type: &str) -> String {
    match sql_type.to_lowercase().as_str() {
        "timestamptz" => "timestamp with time zone",
        "decimal" => "numeric",
        other => return other.to_owned(),
    }
    .to_owned()
}

/// Every rule of the document (platform, name, kind) names a test of this folder that exists.
pub fn every_rule_has_its_test(platform: Platform, rules: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms").join(platform.name());
    let mut count = 0;
    for line in rules.lines().skip(1) {
        let fields: Vec<_> = line.split('\t').collect();
        let [rule_of, name, kind, test] = fields[..] else { panic!("four fields: {line}") };
        assert_eq!(rule_of, platform.name());
        assert!(!kind.is_empty());
        let (module, function) = test.split_once("::").unwrap_or_else(|| panic!("no test for {name}"));
        let source = fs::read_to_string(folder.join(format!("{module}.rs"))).unwrap();
        let found = [
            "#[tokio::test]\nasync fn",
            "#[tokio::test(flavor = \"multi_thread\")]\nasync fn",
            "#[test]\nfn",
        ]
        .iter()
        .any(|opening| source.contains(&format!("{opening} {function}()")));
        assert!(found, "{name}: there is no test {test}");
        count += 1;
    }
    assert!(count > 0, "the document states rules");
}

/// The demo world is whole, sound and the same on every machine; its members are those that it says.
pub async fn the_demo_world_is_whole_sound_and_the_same_every_time(
    platform: Platform,
    people: &str,
    without_rows: &[&str],
) {
    let schema = platform.name();
    let picture = format!(
        "select md5(string_agg(query_to_xml(format('select * from {schema}.%I', tablename), true, false, '')::text, '' order by tablename))
         from pg_tables where schemaname = '{schema}' and tablename <> 'seaql_migrations'"
    );
    let mut digests = Vec::new();
    for _ in 0..2 {
        let migrated = Migrated::new(platform, schema).await;
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
        let empty = format!(
            "select coalesce(string_agg(relname, ' ' order by relname), '') from pg_class
             where relnamespace = '{schema}'::regnamespace and relkind = 'r'
               and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from {schema}.%I', relname), false, true, '')))[1]::text = '0'"
        );
        assert_eq!(migrated.value(&empty).await, without_rows.join(" "), "tables without a row");
        let named: Vec<_> = migration::demo::members_of(platform)
            .iter()
            .map(|member| json!({ "id": member.id, "username": member.username }))
            .collect();
        let found = format!("select id, username from {people} order by created_at");
        assert_eq!(migrated.owner(&found).await.unwrap(), json!(named));
        migrated.owner("select work_due()").await.unwrap();
        assert_eq!(
            migrated.owner("select * from verify_all()").await.unwrap(),
            json!([]),
            "after the work that is due"
        );
        digests.push(first);
    }
    assert_eq!(digests[0], digests[1]);
}
