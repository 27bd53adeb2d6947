//! What VIVA does: conversations, suggestions, images and audios.

use crate::vibrationfit::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn suggestions_hold_until_they_expire_or_the_profile_changes() {
    let world = World::new().await;
    let member = world.member("priya").await;
    world.insert(&member, "user_profiles", "bio", "'Early riser'").await;
    let keep = "keep_prompt_suggestions('fun', '[\"Dance\"]', 'Go')";
    let seen = async || {
        let rows = world.rows(&member, "select suggestions from prompt_suggestions_cache").await.unwrap();
        rows.as_array().unwrap().len()
    };
    let kept = world.call(&member, keep).await.unwrap();
    assert_eq!(seen().await, 1);
    // Where the person is in the introduction changes nothing about them.
    world.rows(&member, "update user_profiles set onboarding_step = 3 returning 1").await.unwrap();
    assert_eq!(seen().await, 1);
    world.rows(&member, "update user_profiles set bio = 'Late riser' returning 1").await.unwrap();
    assert_eq!(seen().await, 0, "made from another profile");
    assert_eq!(world.call(&member, keep).await.unwrap(), kept, "one for each person and category");
    assert_eq!(seen().await, 1);
    world.owner("update prompt_suggestions_cache set expires_at = now() returning 1").await.unwrap();
    assert_eq!(seen().await, 0, "expired");
    assert_eq!(world.serve("expire_prompt_suggestions()").await.unwrap(), json!(1));
    for (call, code, field) in [
        ("keep_prompt_suggestions('luck', '[1]')", "CATEGORY_INVALID", "category"),
        ("keep_prompt_suggestions('fun', '[]')", "SUGGESTIONS_INVALID", "suggestions"),
        ("keep_prompt_suggestions('fun', null)", "SUGGESTIONS_INVALID", "suggestions"),
        (
            "keep_prompt_suggestions('fun', jsonb_build_array(repeat('x', 32768)))",
            "SUGGESTIONS_INVALID",
            "suggestions",
        ),
        (
            "keep_prompt_suggestions('fun', '[1]', repeat('x', 2001))",
            "ENCOURAGEMENT_INVALID",
            "encouragement",
        ),
        ("keep_prompt_suggestions('fun', '[1]', null, now())", "EXPIRY_INVALID", "expiresAt"),
        ("keep_prompt_suggestions('fun', '[1]', null, 'infinity')", "EXPIRY_INVALID", "expiresAt"),
    ] {
        assert_eq!(world.call(&member, call).await, refused(code, field), "{call}");
    }
}

#[tokio::test]
async fn what_is_made_is_paid_when_asked_for_and_given_back_when_it_fails() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    let vision = world.vision(&member, &["fun"]).await;
    world.price("image_generation", 30).await;
    world.price("audio_generation", 40).await;
    for (request, thing, verb, argument, price) in [
        ("request_image('cat', 'KEY')".to_owned(), "generated_image", "image", "imageId", 30),
        (
            format!("request_vision_audio('{vision}', 'KEY')"),
            "vision_audio",
            "vision_audio",
            "visionAudioId",
            40,
        ),
    ] {
        let ask = async |key: &str| {
            let call = request.replace("KEY", &format!("{verb} {key}"));
            world.call(&member, &call).await.map(|asked| text(&asked[thing]))
        };
        let made = ask("a").await.unwrap();
        assert_eq!(world.balance(&member).await, (100 - price).to_string());
        let failed = ask("b").await.unwrap();
        let fail = format!("fail_{verb}('{failed}', 'The model refused', 'fail {verb}')");
        assert_eq!(state(world.call(&member, &fail).await), "42501");
        if price < 50 {
            world.serve(&fail).await.unwrap();
        }
        let complete = match verb {
            "image" => format!("complete_image('{made}', 'https://x', 'p', 'dall-e-3')"),
            _ => format!("complete_vision_audio('{made}', 'https://x', '1:00')"),
        };
        assert_eq!(state(world.call(&member, &complete).await), "42501");
        let pending = format!("delete from {thing}s where id = '{made}' returning 1");
        assert_eq!(world.rows(&member, &pending).await.unwrap(), json!([]), "while it is being made");
        world.serve(&complete).await.unwrap();
        let again = world.serve(&complete).await;
        assert_eq!(again, refused(&format!("{}_COMPLETED", verb.to_uppercase()), argument));
        let late = world.serve(&fail.replace("'fail", "'fail again")).await;
        assert_eq!(late, refused(&format!("{}_FAILED", verb.to_uppercase()), argument));
        assert_eq!(world.rows(&member, &pending).await.unwrap(), json!([{ "?column?": 1 }]));
        world.administer(&format!("grant_tokens({member}, {price}, 'Back', '{verb}')")).await.unwrap();
        assert_eq!(world.balance(&member).await, "100");
    }
    world.price("image_generation", 101).await;
    assert_eq!(world.call(&member, "request_image('cat', 'x')").await, refused("INSUFFICIENT_TOKENS", ""));
    assert_eq!(world.call(&member, "request_image(' ', 'x')").await, refused("PROMPT_INVALID", "prompt"));
    let other = world.member("wren").await;
    let foreign = world.call(&other, &format!("request_vision_audio('{vision}', 'x')")).await;
    assert_eq!(foreign, refused("VISION_NOT_FOUND", "visionId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn conversations_are_lists_of_messages_put_away_at_will() {
    let world = World::new().await;
    let member = world.member("priya").await;
    for table in ["ai_conversations", "viva_conversations", "vision_conversations"] {
        world.insert(&member, table, "messages", "'[{\"role\": \"user\"}]'").await;
        let wrong = format!("update {table} set messages = '{{}}' returning 1");
        assert_eq!(state(world.rows(&member, &wrong).await), "23514", "{table}");
    }
    let archive = "update ai_conversations set status = 'archived' returning status";
    assert_eq!(world.rows(&member, archive).await.unwrap(), json!([{ "status": "archived" }]));
    let gone = "update ai_conversations set status = 'gone' returning status";
    assert_eq!(state(world.rows(&member, gone).await), "23514");
}

#[tokio::test]
async fn boards_hold_images_texts_and_quotes_at_exact_places() {
    let world = World::new().await;
    let member = world.member("priya").await;
    for kind in ["image", "text", "quote"] {
        let values = format!("'{kind}', 12.125, -3.5");
        world.insert(&member, "vision_board_items", "item_type, position_x, position_y", &values).await;
    }
    let places = "select distinct position_x::text || ' ' || position_y::text from vision_board_items";
    assert_eq!(world.value(places).await, "12.125 -3.5");
    let other = "update vision_board_items set item_type = 'sticker' returning 1";
    assert_eq!(state(world.rows(&member, other).await), "23514");
}
