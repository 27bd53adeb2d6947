//! The document's closed lists, ranges, keys and references, and what was decided in addition.

use crate::vibrationfit::world::{CATEGORIES, World, schema, state};
use serde_json::json;

#[tokio::test]
async fn life_categories_are_the_twelve_wherever_there_is_one() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let assessment = world.insert(&member, "assessment_results", "assessment_type", "'vibration'").await;
    let vision = world.vision(&member, &["fun"]).await;
    world.owner("delete from vision_progress returning 1").await.unwrap();
    world.owner("delete from life_vision_category_state returning 1").await.unwrap();
    for (table, columns, values) in [
        ("life_vision_category_state", "transcript", "'x'".to_owned()),
        ("scenes", "scene_text", "'x'".into()),
        ("frequency_flip", "input_text", "'x'".into()),
        ("refinements", "operation_type", "'refine_vision'".into()),
        ("assessment_responses", "assessment_result_id, question_id", format!("'{assessment}', 'q'")),
        ("assessment_insights", "assessment_result_id, insight_text", format!("'{assessment}', 'x'")),
        ("prompt_suggestions_cache", "suggestions, profile_hash", "'[]', 'x'".into()),
        ("vision_progress", "vision_id", format!("'{vision}'")),
        ("vision_conversations", "vision_id", format!("'{vision}'")),
        ("actualization_blueprints", "vision_id", format!("'{vision}'")),
    ] {
        let insert = |category: &str| {
            format!(
                "insert into {table} (user_id, category, {columns}) values ({member}, '{category}', {values}) returning 1"
            )
        };
        for category in CATEGORIES {
            world.owner(&insert(category)).await.unwrap();
        }
        assert_eq!(state(world.owner(&insert("luck")).await), "23514", "{table}");
    }
    // A file's category is another thing.
    world.insert(&member, "media_metadata", "bucket, storage_path, category", "'b', 'p', 'image'").await;
}

#[tokio::test]
async fn closed_lists_are_kept() {
    let world = World::with_demo().await;
    // Only a vision in which all is told can be complete.
    let told: Vec<_> = CATEGORIES.iter().map(|category| format!("{category} = 'x'")).collect();
    world.owner(&format!("update vision_versions set {} returning 1", told.join(", "))).await.unwrap();
    for (table, column, allowed) in [
        ("vision_versions", "status", &["draft", "complete"][..]),
        ("vision_versions", "perspective", &["singular", "plural"]),
        ("refinements", "operation_type", &["refine_vision", "generate_guidance"]),
        ("assessment_results", "green_line_status", &["above", "below"]),
        ("ai_conversations", "status", &["active", "archived"]),
        ("conversation_sessions", "status", &["active", "archived"]),
        ("vision_board_items", "item_type", &["image", "text", "quote"]),
    ] {
        let set = |value: &str| format!("update {table} set {column} = '{value}' returning 1");
        for value in allowed {
            world.owner(&set(value)).await.unwrap();
        }
        assert_eq!(state(world.owner(&set("other")).await), "23514", "{table}.{column}");
    }
}

#[tokio::test]
async fn states_of_making_are_three_and_tell_what_they_know() {
    let world = World::with_demo().await;
    for (table, status, address) in
        [("generated_images", "status", "image_url"), ("vision_audios", "generation_status", "audio_url")]
    {
        let set = |change: &str| format!("update {table} set {change} returning 1");
        world
            .owner(&set(&format!("{status} = 'completed', {address} = 'x', error_message = null")))
            .await
            .unwrap();
        world.owner(&set(&format!("{status} = 'failed', error_message = 'x'"))).await.unwrap();
        world
            .owner(&set(&format!("{status} = 'pending', {address} = null, error_message = null")))
            .await
            .unwrap();
        for wrong in [
            format!("{status} = 'lost'"),
            format!("{status} = 'completed'"),
            format!("{status} = 'failed'"),
            "error_message = 'x'".into(),
        ] {
            assert_eq!(state(world.owner(&set(&wrong)).await), "23514", "{table}: {wrong}");
        }
    }
}

#[tokio::test]
async fn scales_are_kept() {
    let world = World::with_demo().await;
    for (table, column, lowest, highest) in [
        ("vision_versions", "completion_percent", 0, 100),
        ("assessment_results", "overall_percentage", 0, 100),
        ("assessment_insights", "priority_level", 1, 5),
        ("voice_profiles", "formality", 1, 10),
        ("voice_profiles", "energy", 1, 10),
        ("voice_profiles", "detail", 1, 10),
        ("voice_profiles", "woo", 1, 10),
        ("emotional_snapshots", "intensity", 1, 10),
        ("vibrational_events", "vibration_level", 1, 10),
    ] {
        let set = |value: i32| format!("update {table} set {column} = {value} returning 1");
        for inside in [lowest, highest] {
            world.owner(&set(inside)).await.unwrap();
        }
        for outside in [lowest - 1, highest + 1] {
            assert_eq!(state(world.owner(&set(outside)).await), "23514", "{table}.{column} = {outside}");
        }
    }
}

#[tokio::test]
async fn stated_references_hold_and_what_belongs_to_a_person_goes_with_them() {
    let world = World::new().await;
    // Tokens and payments are kept: whoever has them is not deleted.
    let kept = ["token_transactions", "payment_history"];
    let references: Vec<_> = include_str!("rules.tsv")
        .lines()
        .filter_map(|line| line.split('\t').nth(1)?.strip_prefix("FK ")?.split_once('.'))
        .collect();
    assert_eq!(references.len(), 33);
    for (table, column) in references {
        let (target, action) = match column {
            "user_id" if kept.contains(&table) => ("auth.users".to_owned(), "r"),
            "user_id" => ("auth.users".into(), "c"),
            "assessment_result_id" => ("assessment_results".into(), "c"),
            "audio_set_id" => ("audio_sets".into(), "c"),
            "audio_track_id" => ("audio_tracks".into(), "c"),
            "vision_id" => ("vision_versions".into(), "c"),
            other => panic!("{other}"),
        };
        let found = format!(
            "select confdeltype from pg_constraint
             where contype = 'f' and conrelid = '{table}'::regclass and confrelid = '{target}'::regclass
               and conkey = array[(select attnum from pg_attribute where attrelid = conrelid and attname = '{column}' and attnotnull)]"
        );
        assert_eq!(world.value(&found).await, action, "{table}.{column}");
    }
}

#[tokio::test]
async fn an_associated_vision_may_go_and_leave_what_was_made_from_it() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &["fun"]).await;
    let item = "item_type, vision_id";
    world.insert(&member, "vision_board_items", item, &format!("'text', '{vision}'")).await;
    let refinement = format!(
        "insert into refinements (user_id, operation_type, vision_id) values ({member}, 'refine_vision', '{vision}') returning 1"
    );
    world.owner(&refinement).await.unwrap();
    let unknown = "insert into vision_board_items (user_id, item_type, vision_id)
        select user_id, 'text', gen_random_uuid() from vision_versions returning 1";
    assert_eq!(state(world.owner(unknown).await), "23503");
    world.rows(&member, "delete from vision_versions returning 1").await.unwrap();
    let left = "select (select count(*) from vision_board_items where vision_id is null)
        + (select count(*) from refinements where vision_id is null)";
    assert_eq!(world.value(left).await, "2");
}

#[tokio::test]
async fn open_lists_take_any_word() {
    let world = World::with_demo().await;
    for (table, column) in [
        ("audio_variants", "variant_type"),
        ("payment_history", "status"),
        ("customer_subscriptions", "status"),
        ("blueprint_phases", "status"),
    ] {
        let set = format!("update {table} set {column} = 'something else' returning 1");
        world.owner(&set).await.unwrap();
    }
}

#[tokio::test]
async fn tracks_have_places_in_their_set() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let set = world.insert(&member, "audio_sets", "title", "'Mornings'").await;
    let other = world.insert(&member, "audio_sets", "title", "'Evenings'").await;
    let track = "audio_set_id, title";
    for (set, title) in [(&set, "one"), (&set, "two"), (&other, "alone")] {
        world.insert(&member, "audio_tracks", track, &format!("'{set}', '{title}'")).await;
    }
    world
        .insert(&member, "audio_tracks", "audio_set_id, title, order_index", &format!("'{set}', 'ten', 10"))
        .await;
    world.insert(&member, "audio_tracks", track, &format!("'{set}', 'last'")).await;
    let places = "select string_agg(title || ' ' || order_index, ', ' order by audio_set_id = (
        select id from audio_sets where title = 'Evenings'), order_index) from audio_tracks";
    assert_eq!(world.value(places).await, "one 0, two 1, ten 10, last 11, alone 0");
    let negative = "update audio_tracks set order_index = -1 returning 1";
    assert_eq!(state(world.rows(&member, negative).await), "23514");
}

#[tokio::test]
async fn media_say_where_they_lie_and_are_found_by_tag() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let columns = "bucket, storage_path, public_url, file_size, tags";
    // Larger than a 32-bit number.
    let values =
        "'user-uploads', 'priya/film.mp4', 'https://media.test/film.mp4', 5000000000, array['home', 'green']";
    world.insert(&member, "media_metadata", columns, values).await;
    let found =
        world.rows(&member, "select file_size from media_metadata where tags @> array['green']").await;
    assert_eq!(found.unwrap(), json!([{ "file_size": 5_000_000_000_u64 }]));
    for (wrong, expected) in
        [("storage_path = null", "23502"), ("bucket = null", "23502"), ("file_size = -1", "23514")]
    {
        let change = format!("update media_metadata set {wrong} returning 1");
        assert_eq!(state(world.rows(&member, &change).await), expected, "{wrong}");
    }
}

#[tokio::test]
async fn updated_at_follows_every_change() {
    let world = World::with_demo().await;
    let tables = format!(
        "select table_name, (
           select quote_ident(min(other.column_name)) from information_schema.columns as other
           where other.table_schema = columns.table_schema and other.table_name = columns.table_name
             and other.column_name not in ('id', 'user_id', 'updated_at', 'version')) as other
         from information_schema.columns
         where table_schema = '{}' and column_name = 'updated_at' and table_name not like '%\\_backup\\_%'",
        schema()
    );
    let tables = world.owner(&tables).await.unwrap();
    let tables = tables.as_array().unwrap();
    assert_eq!(tables.len(), 21);
    for table in tables {
        let (table, column) = (table["table_name"].as_str().unwrap(), table["other"].as_str().unwrap());
        let change = format!("update {table} set {column} = {column} returning updated_at = now() as fresh");
        let changed = world.owner(&change).await.unwrap();
        assert!(changed.as_array().unwrap().iter().all(|row| row["fresh"] == json!(true)), "{table}");
    }
}

#[tokio::test]
async fn a_column_that_was_cleaned_away_is_not_back() {
    let world = World::new().await;
    let columns = |table: &str| {
        format!(
            "select count(*) from information_schema.columns where table_schema = '{}' and table_name = '{table}'",
            schema()
        )
    };
    assert_eq!(world.value(&columns("vision_versions")).await, "34");
    assert_eq!(world.value(&columns("refinements")).await, "10");
    assert_eq!(world.value(&columns("life_vision_category_state")).await, "9");
    // The backups have what was cleaned away, as one value.
    assert_eq!(world.value(&columns("vision_versions_backup_20251111")).await, "35");
    assert_eq!(world.value(&columns("refinements_backup_20251111")).await, "11");
}
