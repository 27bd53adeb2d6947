//! Migrations, and what holds for every table and function.

use crate::server::Server;
use crate::vibeup::world::{World, connection, schema};
use database::Platform;
use serde_json::json;
use sqlx::{AssertSqlSafe, Row};
use std::sync::Mutex;

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    let names = Mutex::new(Vec::new());
    migration::up(&connection, Platform::Vibeup, "vibeup", |step| {
        names.lock().unwrap().push(step.name.to_owned())
    })
    .await
    .unwrap();
    let first = server.dump("postgres");
    assert!(first.contains("CREATE TABLE vibeup.crypto_wallets"));

    migration::down(&connection, Platform::Vibeup, "vibeup", None, |_| ()).await.unwrap();
    let left: Vec<String> = sqlx::query_scalar(
        "select relname::text from pg_class where relnamespace = 'vibeup'::regnamespace and relkind in ('r', 'v')
         union all select proname::text from pg_proc where pronamespace = 'vibeup'::regnamespace
         union all select pubname::text from pg_publication",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(left, ["seaql_migrations"]);

    migration::up(&connection, Platform::Vibeup, "vibeup", |_| ()).await.unwrap();
    assert_eq!(server.dump("postgres"), first);
    let status = migration::status(&connection, Platform::Vibeup, "vibeup").await.unwrap();
    assert_eq!(status.iter().map(|one| one.name.clone()).collect::<Vec<_>>(), *names.lock().unwrap());
    assert!(status.iter().all(|one| one.applied));

    for _ in 0..status.len() {
        migration::down(&connection, Platform::Vibeup, "vibeup", Some(1), |_| ()).await.unwrap();
    }
    let status = migration::status(&connection, Platform::Vibeup, "vibeup").await.unwrap();
    assert!(status.iter().all(|one| !one.applied), "steps are undone one by one");
}

#[tokio::test]
async fn migrations_are_applied_in_the_order_of_their_names() {
    let server = Server::start().await;
    let connection = connection(&server.pool("postgres"));
    let status = migration::status(&connection, Platform::Vibeup, "vibeup").await.unwrap();
    let names: Vec<_> = status.iter().map(|one| one.name.as_str()).collect();
    assert!(names.is_sorted(), "{names:?}");
    for (index, name) in names.iter().enumerate() {
        let (number, concept) = name.split_once('_').unwrap();
        assert_eq!(number, format!("{index:04}"), "{name}");
        assert!(concept.chars().all(|each| each == '_' || each.is_ascii_lowercase()), "{name}");
    }
}

#[tokio::test]
async fn any_schema_name_will_do() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    for (schema, quoted) in [("public", "public"), ("a \"very\" own schema", "\"a \"\"very\"\" own schema\"")]
    {
        let connection = connection(&pool);
        // A publication's name belongs to the database, so one goes before the next comes.
        migration::up(&connection, Platform::Vibeup, schema, |_| ()).await.unwrap();
        migration::seed(&connection, Platform::Vibeup, schema).await.unwrap();
        let mut session = pool.acquire().await.unwrap();
        let search_path = format!("set search_path = {quoted}, pg_temp");
        sqlx::raw_sql(AssertSqlSafe(search_path)).execute(&mut *session).await.unwrap();
        let broken = sqlx::query("select * from first_broken_row()").fetch_all(&mut *session).await.unwrap();
        assert!(broken.is_empty(), "{schema}");
        let people: i64 =
            sqlx::query("select count(*) from people").fetch_one(&mut *session).await.unwrap().get(0);
        assert_eq!(people, 12, "{schema}");
        sqlx::raw_sql("reset search_path").execute(&mut *session).await.unwrap();
        migration::down(&connection, Platform::Vibeup, schema, None, |_| ()).await.unwrap();
    }
}

#[tokio::test]
async fn every_table_has_row_level_security_and_policies() {
    let world = World::new().await;
    let tables = tables();
    let without_security = format!("select relname from ({tables}) as tables where not relrowsecurity");
    assert_eq!(world.owner(&without_security).await.unwrap(), json!([]));
    // Without a policy nobody reads or writes a row, but the owner of the tables.
    let without_policy = format!(
        "select relname from ({tables}) as tables where not exists (select from pg_policy where polrelid = tables.oid)"
    );
    assert_eq!(world.owner(&without_policy).await.unwrap(), json!([{ "relname": "idempotency_keys" }]));
    let unnamed = format!(
        "select polname from pg_policy join ({tables}) as tables on tables.oid = polrelid
         where not starts_with(polname, relname)"
    );
    assert_eq!(
        world.owner(&unnamed).await.unwrap(),
        json!([]),
        "policies begin with the name of their table"
    );
    let every_row = format!(
        "select polname from pg_policy join ({tables}) as tables on tables.oid = polrelid
         where pg_get_expr(polqual, polrelid) ~ 'uid\\(\\)' and pg_get_expr(polqual, polrelid) !~ 'SELECT auth.uid\\(\\)'"
    );
    assert_eq!(world.owner(&every_row).await.unwrap(), json!([]), "who asks is looked up once a statement");
}

#[tokio::test]
async fn every_foreign_key_has_an_index_and_lists_are_recent_first() {
    let world = World::new().await;
    let tables = tables();
    let without_index = format!(
        "select tables.relname, conname from pg_constraint join ({tables}) as tables on tables.oid = conrelid
         where contype = 'f' and not exists (
           select from pg_index where indrelid = conrelid and indpred is null and indkey[0] = conkey[1])"
    );
    assert_eq!(world.owner(&without_index).await.unwrap(), json!([]), "foreign keys without a leading index");

    // Of these a person has one or a few, or there are a few in all.
    let no_lists = "'admin_users', 'affirmations', 'ai_daily_budgets', 'ai_model_configs', 'ai_provider_credentials',
        'community_treasuries', 'crypto_wallets', 'feature_flags', 'idempotency_keys', 'memberships', 'onboarding_state',
        'practice_streaks', 'profile_attributes', 'settings', 'user_stakes', 'vibe_token_balances'";
    let unsorted = format!(
        "select relname from ({tables}) as tables where relname not in ({no_lists}) and not exists (
           select from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
           where indrelid = tables.oid and attname in ('created_at', 'joined_at', 'redeemed_at')
             and pg_get_indexdef(indexrelid) ~ (attname || ' DESC'))"
    );
    assert_eq!(
        world.owner(&unsorted).await.unwrap(),
        json!([]),
        "lists without an index by time, latest first"
    );
}

#[tokio::test]
async fn every_table_keeps_the_house_rules() {
    let world = World::new().await;
    let (tables, schema) = (tables(), schema());
    let without_comment = format!(
        "select relname, attname from pg_class
         join pg_attribute on attrelid = pg_class.oid and attnum >= 0 and not attisdropped
         where relnamespace = '{schema}'::regnamespace and relkind in ('r', 'v') and relname <> 'seaql_migrations'
           and (col_description(pg_class.oid, attnum) is null or obj_description(pg_class.oid, 'pg_class') is null)"
    );
    assert_eq!(world.owner(&without_comment).await.unwrap(), json!([]), "columns without a description");

    let without_unit = format!(
        "select relname, attname from ({tables}) as tables join pg_attribute on attrelid = tables.oid
         where atttypid = 'numeric'::regtype and attnum > 0 and attname not in ('multiplier', 'score')
           and col_description(tables.oid, attnum) !~ '(in VIBES|in US dollars|in units of|as a fraction)'"
    );
    assert_eq!(world.owner(&without_unit).await.unwrap(), json!([]), "amounts without their unit");

    let unpublished = format!(
        "select relname from ({tables}) as tables where relname not in (
           select tablename from pg_publication_tables where pubname = 'quintet_vibeup')"
    );
    assert_eq!(world.owner(&unpublished).await.unwrap(), json!([{ "relname": "idempotency_keys" }]));
}

#[tokio::test]
async fn the_platform_lives_in_one_schema_and_refers_to_auth_alone() {
    let world = World::new().await;
    let outside = format!(
        "select conrelid::regclass::text || ' -> ' || confrelid::regclass::text as found from pg_constraint
         join pg_class on pg_class.oid = confrelid
         where contype = 'f' and conrelid in (select oid from ({}) as tables)
           and relnamespace <> '{}'::regnamespace",
        tables(),
        schema()
    );
    let found = world.owner(&outside).await.unwrap();
    assert_eq!(found, json!([{ "found": "profiles -> auth.users" }]));
    let elsewhere =
        "select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
        and schemaname <> current_schema()";
    assert_eq!(world.owner(elsewhere).await.unwrap(), json!([{ "tablename": "users" }]));
}

#[tokio::test]
async fn defaults_and_closed_lists_are_plain_lower_case_words() {
    let world = World::new().await;
    let (tables, schema) = (tables(), schema());
    // Tokens are called as they are everywhere; time zones as in their own list.
    let shouting = format!(
        "select relname, word[1] as word from pg_constraint join ({tables}) as tables on tables.oid = conrelid
         cross join lateral regexp_matches(pg_get_constraintdef(pg_constraint.oid), '''([^'']*)''::character varying', 'g') as word
         where contype = 'c' and pg_get_constraintdef(pg_constraint.oid) ~ 'ANY' and word[1] !~ '^[a-z]+(_[a-z]+)*$'
           and word[1] not in ('USDC', 'VIBES', 'ETH')
         union all
         select table_name, column_default from information_schema.columns
         where table_schema = '{schema}' and column_default ~ '^''.*::character varying'
           and column_default !~ '^''[a-z]+(_[a-z]+)*''::' and column_default !~ '^''(USDC|UTC)''::'"
    );
    assert_eq!(world.owner(&shouting).await.unwrap(), json!([]));
}

#[tokio::test]
async fn every_function_names_its_callers_and_its_search_path() {
    let world = World::new().await;
    let functions = format!("pg_proc where pronamespace = '{}'::regnamespace", schema());
    let loose = format!(
        "select proname from {functions}
         and not coalesce(proconfig @> array['search_path={}, pg_temp'], false)",
        schema()
    );
    assert_eq!(world.owner(&loose).await.unwrap(), json!([]), "functions without a search path");

    let open = format!(
        "select proname from {functions} and prorettype <> 'trigger'::regtype
           and has_function_privilege('public', oid, 'execute')"
    );
    assert_eq!(world.owner(&open).await.unwrap(), json!([]), "functions that everybody may call");

    let anonymous = format!(
        "select string_agg(proname, ' ' order by proname) from {functions} and prorettype <> 'trigger'::regtype
           and has_function_privilege('anon', oid, 'execute')"
    );
    assert_eq!(
        world.value(&anonymous).await,
        "is_affiliate_code is_blocked_with moderated_communities own_communities own_wallets signed_wallets"
    );
}

fn tables() -> String {
    format!(
        "select oid, relname, relrowsecurity from pg_class
         where relnamespace = '{}'::regnamespace and relkind = 'r' and relname <> 'seaql_migrations'",
        schema()
    )
}
