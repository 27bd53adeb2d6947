//! Life visions: steps, versions, completion, refinement, audio.

use crate::vibrationfit::world::{CATEGORIES, World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_category_goes_in_three_steps_and_a_vision_is_assembled() {
    let world = World::new().await;
    let member = world.member("priya").await;
    assert_eq!(world.call(&member, "assemble_vision()").await, refused("NOTHING_TO_ASSEMBLE", ""));
    for (step, field) in [
        ("p_ai_summary => 's'", "aiSummary"),
        ("'t', p_ideal_state => 'i'", "idealState"),
        ("'t', 's', p_blueprint_data => '[]'", "blueprintData"),
    ] {
        let step = format!("record_vision_step('fun', {step})");
        assert_eq!(world.call(&member, &step).await, refused("STEP_OUT_OF_ORDER", field), "{step}");
    }
    for (step, blueprint) in [
        ("'I want to dance'", "{}"),
        ("p_ai_summary => 'Dancing'", "{}"),
        ("p_ideal_state => 'I dance on Thursdays'", "{}"),
        (
            "p_blueprint_data => '[{\"being\": \"light\", \"doing\": \"dance\", \"receiving\": \"joy\"}]'",
            "done",
        ),
    ] {
        let found = world.call(&member, &format!("record_vision_step('fun', {step})")).await.unwrap();
        assert!(found["life_vision_category_state"].is_string(), "{blueprint}");
    }
    let states =
        "select transcript, ai_summary, ideal_state, blueprint_data -> 0 ->> 'receiving' as receiving
        from life_vision_category_state";
    let expected = json!([{
        "transcript": "I want to dance", "ai_summary": "Dancing", "ideal_state": "I dance on Thursdays",
        "receiving": "joy",
    }]);
    assert_eq!(world.rows(&member, states).await.unwrap(), expected);
    // The order is the table's own, whoever writes.
    let skipped = "update life_vision_category_state set ai_summary = null returning 1";
    assert_eq!(state(world.owner(skipped).await), "23514");

    world.call(&member, "record_vision_step('home', 'Jasmine', 'Small and green')").await.unwrap();
    world.call(&member, "record_vision_step('work', 'People')").await.unwrap();
    let unknown = world.call(&member, "record_vision_step('luck', 'x')").await;
    assert_eq!(unknown, refused("CATEGORY_INVALID", "category"));
    let wrong = world.call(&member, "assemble_vision('x', 'royal')").await;
    assert_eq!(wrong, refused("PERSPECTIVE_INVALID", "perspective"));
    world.call(&member, "assemble_vision('Mine', 'plural')").await.unwrap();
    let vision =
        "select title, status, perspective, fun, home, work, completion_percent from vision_versions";
    let expected = json!([{
        "title": "Mine", "status": "draft", "perspective": "plural", "fun": "I dance on Thursdays",
        "home": "Small and green", "work": null, "completion_percent": 17,
    }]);
    assert_eq!(world.rows(&member, vision).await.unwrap(), expected);
}

#[tokio::test]
async fn a_category_has_one_state_a_person() {
    let world = World::new().await;
    let (member, other) = (world.member("priya").await, world.member("wren").await);
    for member in [&member, &other, &member] {
        world.call(member, "record_vision_step('fun', 'x')").await.unwrap();
    }
    assert_eq!(world.value("select count(*) from life_vision_category_state").await, "2");
    let second = format!(
        "insert into life_vision_category_state (user_id, category) values ({member}, 'fun') returning 1"
    );
    assert_eq!(state(world.owner(&second).await), "23505");
}

#[tokio::test]
async fn visions_are_numbered_for_each_person_and_one_is_active() {
    let world = World::new().await;
    let (member, other) = (world.member("priya").await, world.member("wren").await);
    let first = world.vision(&member, &["fun"]).await;
    let second = world.vision(&member, &["fun"]).await;
    let by_hand =
        world.insert(&member, "vision_versions", "title, forward, conclusion", "'x', 'f', 'c'").await;
    let foreign = world.vision(&other, &["fun"]).await;
    let numbers = format!(
        "select string_agg(version_number::text, ' ' order by array_position(array['{first}', '{second}', '{by_hand}', '{foreign}'], id::text)) from vision_versions"
    );
    assert_eq!(world.value(&numbers).await, "1 2 3 1");
    let taken =
        format!("insert into vision_versions (user_id, version_number) values ({member}, 2) returning 1");
    assert_eq!(state(world.owner(&taken).await), "23505");

    for vision in [&first, &second, &second] {
        world.call(&member, &format!("activate_vision('{vision}')")).await.unwrap();
    }
    assert_eq!(world.value("select id from vision_versions where is_active").await, second);
    let two = format!("update vision_versions set is_active = true where id = '{first}' returning 1");
    assert_eq!(state(world.owner(&two).await), "23505");
    let stolen = world.call(&member, &format!("activate_vision('{foreign}')")).await;
    assert_eq!(stolen, refused("VISION_NOT_FOUND", "visionId"));
    // Twelve categories between an opening and a closing.
    let parts: Vec<_> = CATEGORIES.iter().map(|category| format!("{category} is null")).collect();
    let empty = format!(
        "select forward || conclusion from vision_versions where id = '{by_hand}' and {}",
        parts.join(" and ")
    );
    assert_eq!(world.value(&empty).await, "fc");
}

#[tokio::test]
async fn a_vision_is_a_draft_until_all_twelve_categories_are_told() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &CATEGORIES[..11]).await;
    let complete = format!("complete_vision('{vision}')");
    assert_eq!(world.call(&member, &complete).await, refused("VISION_INCOMPLETE", "visionId"));
    world.call(&member, &format!("refine_vision('{vision}', 'spirituality', 'Mornings')")).await.unwrap();
    world.call(&member, &complete).await.unwrap();
    assert_eq!(world.call(&member, &complete).await, refused("VISION_COMPLETE", "visionId"));
    let told = "select status, is_draft, completion_percent from vision_versions";
    let expected = json!([{ "status": "complete", "is_draft": false, "completion_percent": 100 }]);
    assert_eq!(world.rows(&member, told).await.unwrap(), expected);
    // The flag says what the status says, whoever writes it.
    let torn = "update vision_versions set is_draft = true returning is_draft";
    assert_eq!(world.owner(torn).await.unwrap(), json!([{ "is_draft": false }]));
    for forbidden in ["status = 'draft'", "completion_percent = 1", "is_active = true", "has_audio = true"] {
        let change = format!("update vision_versions set {forbidden} returning 1");
        assert_eq!(state(world.rows(&member, &change).await), "42501", "{forbidden}");
    }
}

#[tokio::test]
async fn completion_follows_progress() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &["fun", "home", "work"]).await;
    let percent = "select completion_percent from vision_versions";
    assert_eq!(world.value(percent).await, "25");
    let done =
        "update vision_progress set completed = true where category in ('love', 'money', 'fun') returning 1";
    world.rows(&member, done).await.unwrap();
    assert_eq!(world.value(percent).await, "42");
    world.rows(&member, "delete from vision_progress where category = 'fun' returning 1").await.unwrap();
    assert_eq!(world.value(percent).await, "33");
    let again = format!("'{vision}', 'fun', true");
    world.insert(&member, "vision_progress", "vision_id, category, completed", &again).await;
    assert_eq!(world.value(percent).await, "42");
}

#[tokio::test]
async fn richness_is_told_for_each_category() {
    let world = World::new().await;
    let member = world.member("priya").await;
    world.call(&member, "record_vision_step('fun', 't', 'I dance on Thursdays')").await.unwrap();
    let vision = text(&world.call(&member, "assemble_vision()").await.unwrap()["vision_version"]);
    world.call(&member, &format!("refine_vision('{vision}', 'home', 'Two rooms')")).await.unwrap();
    let expected =
        json!({ "fun": { "words": 4, "characters": 20 }, "home": { "words": 2, "characters": 9 } });
    let found = world.rows(&member, "select richness_metadata from vision_versions").await.unwrap();
    assert_eq!(found[0]["richness_metadata"], expected);
    for wrong in ["'[]'", "'{\"luck\": {}}'"] {
        let change = format!("update vision_versions set richness_metadata = {wrong} returning 1");
        assert_eq!(state(world.owner(&change).await), "23514", "{wrong}");
    }
}

#[tokio::test]
async fn refined_categories_are_listed_once_each() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &["fun"]).await;
    for category in ["home", "fun", "home"] {
        let refine = format!("refine_vision('{vision}', '{category}', 'Better')");
        world.call(&member, &refine).await.unwrap();
    }
    let found = "select refined_categories, fun, home from vision_versions";
    let expected = json!([{ "refined_categories": ["fun", "home"], "fun": "Better", "home": "Better" }]);
    assert_eq!(world.rows(&member, found).await.unwrap(), expected);
    for (call, code, field) in [
        (format!("refine_vision('{vision}', 'luck', 'x')"), "CATEGORY_INVALID", "category"),
        (format!("refine_vision('{vision}', 'fun', ' ')"), "TEXT_INVALID", "text"),
        (format!("refine_vision({member}, 'fun', 'x')"), "VISION_NOT_FOUND", "visionId"),
    ] {
        assert_eq!(world.call(&member, &call).await, refused(code, field), "{call}");
    }
    for wrong in ["'{}'", "'[\"luck\"]'"] {
        let change = format!("update vision_versions set refined_categories = {wrong} returning 1");
        assert_eq!(state(world.owner(&change).await), "23514", "{wrong}");
    }
}

#[tokio::test]
async fn a_vision_shows_its_latest_audio() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &["fun"]).await;
    let shown =
        "select has_audio, audio_url, audio_duration, voice_type, background_music from vision_versions";
    let mut audios = Vec::new();
    for (key, music) in [("a", "rain"), ("b", "tanpura")] {
        let request = format!("request_vision_audio('{vision}', '{key}', 'alto', '{music}')");
        audios.push(text(&world.call(&member, &request).await.unwrap()["vision_audio"]));
    }
    let nothing = json!([{
        "has_audio": false, "audio_url": null, "audio_duration": null, "voice_type": null, "background_music": null,
    }]);
    assert_eq!(world.rows(&member, shown).await.unwrap(), nothing);
    for audio in &audios {
        world.serve(&format!("complete_vision_audio('{audio}', 'https://{audio}', '3:00')")).await.unwrap();
    }
    let of = |audio: &str, music: &str| {
        json!([{
            "has_audio": true, "audio_url": format!("https://{audio}"), "audio_duration": "3:00", "voice_type": "alto",
            "background_music": music,
        }])
    };
    assert_eq!(world.rows(&member, shown).await.unwrap(), of(&audios[1], "tanpura"));
    let remove = |audio: &str| format!("delete from vision_audios where id = '{audio}' returning 1");
    world.rows(&member, &remove(&audios[1])).await.unwrap();
    assert_eq!(world.rows(&member, shown).await.unwrap(), of(&audios[0], "rain"));
    world.rows(&member, &remove(&audios[0])).await.unwrap();
    assert_eq!(world.rows(&member, shown).await.unwrap(), nothing);
    world.rows(&member, "delete from vision_versions returning 1").await.unwrap();
}

#[tokio::test]
async fn what_was_paid_is_not_lost_with_its_vision() {
    let world = World::new().await;
    let member = world.funded("priya", 40).await;
    let vision = world.vision(&member, &["fun"]).await;
    world.price("audio_generation", 40).await;
    let request = format!("request_vision_audio('{vision}', 'a')");
    let audio = text(&world.call(&member, &request).await.unwrap()["vision_audio"]);
    let remove = "delete from vision_versions returning 1";
    assert_eq!(state(world.rows(&member, remove).await), "23001", "while it is being read aloud");
    world.serve(&format!("fail_vision_audio('{audio}', 'No voice', 'f')")).await.unwrap();
    assert_eq!(world.balance(&member).await, "40");
    world.rows(&member, remove).await.unwrap();
    // Nor is it where both are asked for at once.
    let vision = world.vision(&member, &["fun"]).await;
    let request = format!("select request_vision_audio('{vision}', 'c')");
    let held = world.hold(&member.id, "authenticated", &request).await;
    let (_, removed) = tokio::join!(world.release_once_awaited(held), world.rows(&member, remove));
    assert_eq!(state(removed), "23001");
    let audio = world.value("select id from vision_audios").await;
    world.serve(&format!("fail_vision_audio('{audio}', 'No voice', 'g')")).await.unwrap();
    world.rows(&member, remove).await.unwrap();
    // What cost nothing does not hold anybody up.
    world.price("audio_generation", 0).await;
    let vision = world.vision(&member, &["fun"]).await;
    world.call(&member, &format!("request_vision_audio('{vision}', 'b')")).await.unwrap();
    world.rows(&member, remove).await.unwrap();
}

#[tokio::test]
async fn a_complete_vision_stays_told() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &CATEGORIES).await;
    world.call(&member, &format!("complete_vision('{vision}')")).await.unwrap();
    for emptied in ["null", "''", "' '"] {
        let change = format!("update vision_versions set giving = {emptied} returning 1");
        assert_eq!(state(world.rows(&member, &change).await), "23514", "{emptied}");
    }
    world.rows(&member, "update vision_versions set giving = 'Time' returning 1").await.unwrap();
}

#[tokio::test]
async fn progress_made_at_once_is_counted_together() {
    let world = World::new().await;
    let member = world.member("priya").await;
    world.vision(&member, &["fun"]).await;
    let done = |category: &str| {
        format!("update vision_progress set completed = true where category = '{category}' returning 1")
    };
    let held = world.hold(&member.id, "authenticated", &done("home")).await;
    let second = done("work");
    let (_, answer) = tokio::join!(world.release_once_awaited(held), world.rows(&member, &second));
    answer.unwrap();
    assert_eq!(world.value("select completion_percent from vision_versions").await, "25");
}

#[tokio::test]
async fn words_are_counted_however_they_are_spaced() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let vision = world.vision(&member, &["fun"]).await;
    let refine = format!("refine_vision('{vision}', 'home', E'\n\tTwo  rooms\n')");
    world.call(&member, &refine).await.unwrap();
    let found = world.value("select richness_metadata -> 'home' ->> 'words' from vision_versions").await;
    assert_eq!(found, "2");
}

#[tokio::test]
async fn steps_have_their_limits() {
    let world = World::new().await;
    let member = world.member("priya").await;
    for (step, code, field) in [
        ("repeat('x', 100001)", "TEXT_INVALID", "transcript"),
        ("' '", "TEXT_INVALID", "transcript"),
        ("'t', repeat('x', 100001)", "TEXT_INVALID", "aiSummary"),
        ("'t', 's', repeat('x', 100001)", "TEXT_INVALID", "idealState"),
        ("'t', 's', 'i', to_jsonb(repeat('x', 1000000))", "BLUEPRINT_INVALID", "blueprintData"),
        ("'t', 's', 'i', 'null'", "BLUEPRINT_INVALID", "blueprintData"),
    ] {
        let found = world.call(&member, &format!("record_vision_step('fun', {step})")).await;
        assert_eq!(found, refused(code, field), "{step}");
    }
    let titled = world.call(&member, "assemble_vision(repeat('x', 201))").await;
    assert_eq!(titled, refused("TITLE_INVALID", "title"));
}
