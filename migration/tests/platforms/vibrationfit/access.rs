//! Who sees and writes which rows: every table, by the document's words in `tables.tsv`.

use crate::house::lines;
use crate::vibrationfit::house::TABLES;
use crate::vibrationfit::tokens::demo_member;
use crate::vibrationfit::world::{World, schema, state, text};
use serde_json::{Value, json};

/// Extensions, and who may see them.
const EXTENSIONS: &[(&str, &str)] = &[
    ("token_balances", "owner read, system write"),
    ("administrators", "admin-only"),
    ("scheduled_work", "admin-only"),
    ("idempotency_keys", "nobody"),
];

fn tables() -> Vec<(&'static str, &'static str)> {
    let given = lines(TABLES).map(|fields| (fields[1], fields[4]));
    given.chain(EXTENSIONS.iter().copied()).collect()
}

/// The owner of a row, as an SQL expression.
fn owner_of(table: &str) -> &'static str {
    match table {
        "profiles" => "id",
        "audio_variants" => "(select user_id from audio_tracks where id = audio_track_id)",
        _ => "user_id",
    }
}

#[tokio::test]
async fn every_table_is_seen_by_those_whom_the_document_means() {
    let world = World::with_demo().await;
    let stranger = world.stranger("stranger").await;
    let tables = tables();
    assert_eq!(tables.len(), 55);
    for (table, access) in tables {
        let count = format!("select count(*)::int as n from {table}");
        let all = world.owner(&count).await.unwrap();
        let seen = async |subject: &str, role: &str| match world.rows_as(subject, role, &count).await {
            Ok(rows) => rows,
            refused => {
                assert_eq!(state(refused), "42501", "{table}");
                Value::Null
            }
        };
        let anonymous = seen("", "anon").await;
        let unknown = seen(&stranger.id, "authenticated").await;
        let administrator = seen(&world.admin.id, "vibrationfit_admin").await;
        match access {
            "public" => {
                assert_eq!([&anonymous, &unknown, &administrator], [&all, &all, &all], "{table}");
                continue;
            }
            "admin-only" => {
                assert_eq!(
                    [&anonymous, &unknown, &administrator],
                    [&Value::Null, &Value::Null, &all],
                    "{table}"
                );
                continue;
            }
            "nobody" => {
                let nobody = [Value::Null, Value::Null, Value::Null];
                assert_eq!([anonymous, unknown, administrator], nobody, "{table}");
                continue;
            }
            _ => assert!(access.starts_with("owner"), "{table}: {access}"),
        }
        assert_eq!(
            [&anonymous, &unknown, &administrator],
            [&Value::Null, &json!([{ "n": 0 }]), &all],
            "{table}"
        );
        let mut owners = 0;
        for username in ["priya", "lumen", "wren", "noor", "silas", "jonah", "tomo"] {
            let person = demo_member(username);
            let own = format!("{count} where {} = '{person}'", owner_of(table));
            let own = world.owner(&own).await.unwrap();
            assert_eq!(seen(&person, "authenticated").await, own, "{table}: {username}");
            owners += usize::from(own != json!([{ "n": 0 }]));
        }
        assert!(owners > 0, "{table}: nobody has a row to try");
    }
}

#[tokio::test]
async fn what_the_system_writes_no_member_writes() {
    let world = World::new().await;
    for (table, access) in tables() {
        let may = |role: &str, right: &str| {
            let check = if right == "delete" { "has_table_privilege" } else { "has_any_column_privilege" };
            format!("{check}('{role}', '{table}', '{right}')")
        };
        let members = format!(
            "select concat_ws(' ', case when {} then 'insert' end, case when {} then 'update' end, case when {} then 'delete' end)",
            may("authenticated", "insert"),
            may("authenticated", "update"),
            may("authenticated", "delete")
        );
        let members = world.value(&members).await;
        let expected = match (table, access) {
            ("profiles" | "intensive_checklist", _) => "update",
            // Written by operations; removed at will.
            ("life_vision_category_state" | "generated_images" | "vision_audios", _) => "delete",
            (
                "user_stats"
                | "member_profiles"
                | "intensive_purchases"
                | "prompt_suggestions_cache"
                | "profile_versions"
                | "ai_usage_logs",
                _,
            ) => "",
            (_, "owner" | "owner via audio_track") => "insert update delete",
            _ => "",
        };
        assert_eq!(members, expected, "{table}");
        let anonymous = format!("select {} or {}", may("anon", "insert"), may("anon", "update"));
        assert_eq!(world.value(&anonymous).await, "false", "{table}");
    }
}

#[tokio::test]
async fn nothing_is_written_in_anothers_name() {
    let world = World::with_demo().await;
    let wren = demo_member("wren");
    let writable = format!(
        "select table_name, string_agg(quote_ident(column_name), ', ') filter (where column_name <> 'id') as columns
         from information_schema.column_privileges
         where table_schema = '{}' and grantee = 'authenticated' and privilege_type = 'INSERT'
         group by table_name order by table_name",
        schema()
    );
    let writable = world.owner(&writable).await.unwrap();
    assert_eq!(writable.as_array().unwrap().len(), 27);
    for entry in writable.as_array().unwrap() {
        let (table, columns) = (text(&entry["table_name"]), text(&entry["columns"]));
        let others = format!("from {table} where {} <> '{wren}'", owner_of(&table));
        let row = world.owner(&format!("select to_jsonb({table}) as row {others} limit 1")).await.unwrap();
        let row = row[0]["row"].to_string().replace('\'', "''");
        let insert = format!(
            "insert into {table} ({columns}) select {columns} from jsonb_populate_record(null::{table}, '{row}') returning 1"
        );
        assert_eq!(state(world.rows_as(&wren, "authenticated", &insert).await), "42501", "{table}");
        let delete = format!("delete {others} returning 1");
        let deleted = world.rows_as(&wren, "authenticated", &delete).await.unwrap();
        assert_eq!(deleted, json!([]), "{table}");
    }
}

#[tokio::test]
async fn nothing_hangs_on_anothers_row() {
    let world = World::with_demo().await;
    let (priya, wren) = (demo_member("priya"), demo_member("wren"));
    for (table, columns, parent, values) in [
        ("vision_progress", "vision_id, category", "vision_versions", "'fun'"),
        ("vision_conversations", "vision_id, category", "vision_versions", "'fun'"),
        ("vision_board_items", "vision_id, item_type", "vision_versions", "'text'"),
        (
            "assessment_responses",
            "assessment_result_id, question_id, category",
            "assessment_results",
            "'q', 'fun'",
        ),
        ("assessment_insights", "assessment_result_id, insight_text", "assessment_results", "'x'"),
        ("audio_tracks", "audio_set_id, title", "audio_sets", "'x'"),
        ("blueprint_phases", "blueprint_id, title", "actualization_blueprints", "'x'"),
        ("blueprint_tasks", "phase_id, title", "blueprint_phases", "'x'"),
        ("blueprint_insights", "blueprint_id, insight_text", "actualization_blueprints", "'x'"),
        ("vibrational_links", "from_event_id, to_event_id", "vibrational_events", "MINE"),
    ] {
        let foreign =
            world.value(&format!("select id from {parent} where user_id = '{priya}' limit 1")).await;
        let mine =
            world.value(&format!("select id from vibrational_events where user_id = '{wren}' limit 1")).await;
        let values = values.replace("MINE", &format!("'{mine}'"));
        let insert = format!(
            "insert into {table} (user_id, {columns}) values ('{wren}', '{foreign}', {values}) returning 1"
        );
        assert_eq!(state(world.rows_as(&wren, "authenticated", &insert).await), "42501", "{table}");
    }
    let variant = "insert into audio_variants (audio_track_id, variant_type, audio_url) values ('TRACK', 'speed', 'x') returning 1";
    let track = world.value(&format!("select id from audio_tracks where user_id = '{priya}' limit 1")).await;
    let variant = variant.replace("TRACK", &track);
    assert_eq!(state(world.rows_as(&wren, "authenticated", &variant).await), "42501");
    world.rows_as(&priya, "authenticated", &variant).await.unwrap();
}

#[tokio::test]
async fn what_former_versions_left_is_only_read() {
    let world = World::with_demo().await;
    let silas = demo_member("silas");
    let seen =
        "select count(*)::int as n, count(*) filter (where migrated_to_v3)::int as moved from refinements";
    let seen = world.rows_as(&silas, "authenticated", seen).await.unwrap();
    assert_eq!(seen, json!([{ "n": 2, "moved": 1 }]));
    for sql in [
        format!("insert into refinements (user_id, operation_type) values ('{silas}', 'refine_vision')"),
        "update refinements set migrated_to_v3 = true".into(),
        "delete from refinements".into(),
    ] {
        let written = world.rows_as(&silas, "authenticated", &format!("{sql} returning 1")).await;
        assert_eq!(state(written), "42501", "{sql}");
    }
}

#[tokio::test]
async fn a_blueprint_is_only_read_while_its_parts_are_in_use() {
    let world = World::with_demo().await;
    let priya = demo_member("priya");
    let seen = world.rows_as(&priya, "authenticated", "select status from actualization_blueprints").await;
    assert_eq!(seen.unwrap(), json!([{ "status": "draft" }]));
    for role in ["authenticated", "service_role", "vibrationfit_admin"] {
        for sql in [
            format!("insert into actualization_blueprints (user_id) values ('{priya}')"),
            "update actualization_blueprints set status = 'done'".into(),
            "delete from actualization_blueprints".into(),
        ] {
            let written = world.rows_as(&priya, role, &format!("{sql} returning 1")).await;
            assert_eq!(state(written), "42501", "{role}: {sql}");
        }
    }
    let phase = format!(
        "insert into blueprint_phases (user_id, title) values ('{priya}', 'Alone') returning blueprint_id"
    );
    let phase = world.rows_as(&priya, "authenticated", &phase).await.unwrap();
    assert_eq!(phase, json!([{ "blueprint_id": null }]), "a phase stands without a blueprint");
}

#[tokio::test]
async fn backups_are_read_by_administrators_alone() {
    let world = World::with_demo().await;
    for table in ["refinements_backup_20251111", "vision_versions_backup_20251111"] {
        let read = format!("select dropped_columns from {table}");
        let seen = world.rows_as(&world.admin.id, "vibrationfit_admin", &read).await.unwrap();
        assert!(seen[0]["dropped_columns"].is_object(), "{table}");
        for role in ["anon", "authenticated", "service_role"] {
            assert_eq!(state(world.rows_as(&world.admin.id, role, &read).await), "42501", "{role}: {table}");
        }
        for role in ["vibrationfit_admin", "service_role"] {
            let written = format!("update {table} set dropped_columns = null returning 1");
            assert_eq!(
                state(world.rows_as(&world.admin.id, role, &written).await),
                "42501",
                "{role}: {table}"
            );
        }
    }
}

#[tokio::test]
async fn offers_are_set_by_administrators() {
    let world = World::new().await;
    let member = world.member("priya").await;
    for (table, columns, values) in [
        ("membership_tiers", "name, price_cents", "'Gold', 2900"),
        ("video_mapping", "video_key, video_url", "'welcome', 'x'"),
        ("vibrational_event_sources", "name", "'Music'"),
        ("ai_action_token_overrides", "action_type, token_cost", "'coaching', 5"),
    ] {
        let insert = format!("insert into {table} ({columns}) values ({values}) returning 1");
        assert_eq!(state(world.rows(&member, &insert).await), "42501", "{table}");
        world.rows_as(&world.admin.id, "vibrationfit_admin", &insert).await.unwrap();
        assert_eq!(
            state(world.rows_as(&world.admin.id, "vibrationfit_admin", &insert).await),
            "23505",
            "{table}"
        );
    }
}
