//! Avatars, within what their owner's plan allows.

use crate::vida::world::{World, drawn, refused, state};
use serde_json::json;

#[tokio::test]
async fn an_avatar_is_counted_when_it_comes_and_goes() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    let first = world.avatar(&lumen, "Lantern").await;
    world.avatar(&lumen, "Plain").await;
    let counted = "concat_ws(' ', avatar_count, avatars_created, last_avatar_created_at is not null)";
    assert_eq!(world.of_user(&lumen, counted).await, "2 2 t");
    world.call(&lumen, &format!("remove_avatar({first})")).await.unwrap();
    assert_eq!(world.of_user(&lumen, counted).await, "1 2 t");
    let gone = world.call(&lumen, &format!("remove_avatar({first})")).await;
    assert_eq!(gone, refused("AVATAR_NOT_FOUND", "avatarId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_new_avatar_has_the_documents_defaults() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    world.avatar(&lumen, "Lantern").await;
    let found = "select category, is_rigged, hand_tracking_enabled, is_premium, is_public, required_plan, usage_count,
        last_used_at, ipfs_hash, rigged_model_url from avatars";
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{
            "category": "custom", "is_rigged": false, "hand_tracking_enabled": false, "is_premium": false,
            "is_public": false, "required_plan": "free", "usage_count": 0, "last_used_at": null, "ipfs_hash": null,
            "rigged_model_url": null,
        }])
    );
    let plain = format!(
        "insert into avatars (user_id, name, type, thumbnail_url, preview_url, model_url, file_url, vertices,
           control_points, file_size) values ({lumen}, 'x', 'built-in', 't', 'p', 'm', 'f', 1, 1, 1)
         returning face_tracking_enabled, body_tracking_enabled, hand_tracking_enabled"
    );
    assert_eq!(
        world.owner(&plain).await.unwrap(),
        json!([{ "face_tracking_enabled": true, "body_tracking_enabled": true, "hand_tracking_enabled": false }])
    );
}

#[tokio::test]
async fn the_plan_limits_number_kind_size_and_tracking() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let refuse = async |further: &str, code: &str, field: &str| {
        let found = world.call(&lumen, &drawn("A", further)).await;
        assert_eq!(found, refused(code, field), "{further}");
    };
    let upload = drawn("A", "").replace("2d-generated", "glb-upload");
    assert_eq!(world.call(&lumen, &upload).await, refused("PLAN_TOO_LOW", "type"));
    let large = drawn("A", "").replace("1048576", "26214401");
    assert_eq!(world.call(&lumen, &large).await, refused("FILE_TOO_LARGE", "fileSize"));
    refuse(", p_face_tracking_enabled => true", "PLAN_TOO_LOW", "faceTrackingEnabled").await;
    refuse(", p_body_tracking_enabled => true", "PLAN_TOO_LOW", "bodyTrackingEnabled").await;
    refuse(", p_hand_tracking_enabled => true", "PLAN_TOO_LOW", "handTrackingEnabled").await;
    refuse(", p_category => 'unheard of'", "CATEGORY_UNKNOWN", "category").await;
    let avatar = world.avatar(&lumen, "Lantern").await;
    refuse("", "AVATAR_LIMIT", "").await;
    let rigged = world.administer(&format!("rig_avatar({avatar}, 'r')")).await;
    assert_eq!(rigged, refused("PLAN_TOO_LOW", "avatarId"));

    world.administer(&format!("start_subscription('spartan', {lumen})")).await.unwrap();
    world.call(&lumen, &upload).await.unwrap();
    world.call(&lumen, &large.replace("'A'", "'B'")).await.unwrap();
    refuse("", "AVATAR_LIMIT", "").await;
    let track = |further: &str| format!("set_avatar_tracking({avatar}, {further})");
    world.call(&lumen, &track("true, true")).await.unwrap();
    let hands = world.call(&lumen, &track("null, null, true")).await;
    assert_eq!(hands, refused("PLAN_TOO_LOW", "handTrackingEnabled"));
    world.administer(&format!("rig_avatar({avatar}, 'https://x.test/r.glb', 'bafy')")).await.unwrap();
    let found = format!(
        "select face_tracking_enabled, body_tracking_enabled, is_rigged, rigged_model_url, rigged_ipfs_hash
         from avatars where id = {avatar}"
    );
    assert_eq!(
        world.rows(&lumen, &found).await.unwrap(),
        json!([{
            "face_tracking_enabled": true, "body_tracking_enabled": true, "is_rigged": true,
            "rigged_model_url": "https://x.test/r.glb", "rigged_ipfs_hash": "bafy",
        }])
    );
}

#[tokio::test]
async fn an_avatar_without_its_facts_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (from, to, code, field) in [
        ("'A'", "' '", "TEXT_INVALID", "name"),
        ("'2d-generated'", "'preset'", "TYPE_INVALID", "type"),
        ("'2d-generated'", "null", "TYPE_INVALID", "type"),
        ("'t'", "''", "TEXT_INVALID", "thumbnailUrl"),
        ("'p'", "null", "TEXT_INVALID", "previewUrl"),
        ("'m'", "null", "TEXT_INVALID", "modelUrl"),
        ("'f'", "null", "TEXT_INVALID", "fileUrl"),
        ("5400", "-1", "VERTICES_INVALID", "vertices"),
        ("68", "null", "CONTROL_POINTS_INVALID", "controlPoints"),
        ("1048576", "null", "FILE_TOO_LARGE", "fileSize"),
    ] {
        let found = world.call(&lumen, &drawn("A", "").replace(from, to)).await;
        assert_eq!(found, refused(code, field), "{to} for {from}");
    }
    assert_eq!(world.of_user(&lumen, "avatars_created").await, "0");
}

#[tokio::test]
async fn a_preset_is_taken_on_by_those_whose_plan_unlocks_it() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let preset = |name: &str, plan: &str| {
        format!(
            "insert into preset_avatars (name, category_id, thumbnail_url, preview_url, model_url, ipfs_hash, vertices,
               file_size, required_plan, is_active)
             select '{name}', id, 't', 'p', 'm', 'bafy', 9400, 4194304, '{plan}', '{name}' <> 'Gone'
             from avatar_categories where name = 'fantasy' returning id"
        )
    };
    let mut ids = Vec::new();
    for (name, plan) in [("Librarian", "free"), ("Dragon", "spartan"), ("Gone", "free")] {
        ids.push(world.administrate(&preset(name, plan)).await.unwrap()[0]["id"].as_i64().unwrap());
    }
    let adopt = |id: i64| format!("adopt_preset_avatar({id})");
    let unknown = refused("PRESET_NOT_FOUND", "presetAvatarId");
    assert_eq!(world.call(&lumen, &adopt(ids[2])).await, unknown);
    assert_eq!(world.call(&lumen, &adopt(-1)).await, unknown);
    assert_eq!(world.call(&lumen, &adopt(ids[1])).await, refused("PLAN_TOO_LOW", "presetAvatarId"));
    world.call(&lumen, &adopt(ids[0])).await.unwrap();
    assert_eq!(world.call(&lumen, &adopt(ids[0])).await, refused("AVATAR_LIMIT", ""));
    let found = "select name, type, category, ipfs_hash, is_rigged, face_tracking_enabled from avatars";
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{
            "name": "Librarian", "type": "preset", "category": "fantasy", "ipfs_hash": "bafy", "is_rigged": true,
            "face_tracking_enabled": false,
        }])
    );
    let used = format!("select usage_count from preset_avatars where id = {}", ids[0]);
    assert_eq!(world.value(&used).await, "1");
    world.administer(&format!("start_subscription('spartan', {lumen})")).await.unwrap();
    world.call(&lumen, &adopt(ids[1])).await.unwrap();
}

#[tokio::test]
async fn an_avatar_is_changed_and_removed_by_its_owner_and_the_platform() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let avatar = world.avatar(&lumen, "Lantern").await;
    let unknown = refused("AVATAR_NOT_FOUND", "avatarId");
    for call in [format!("remove_avatar({avatar})"), format!("set_avatar_tracking({avatar}, true)")] {
        assert_eq!(world.call(&tomo, &call).await, unknown, "{call}");
    }
    assert_eq!(world.administer("rig_avatar(-1, 'x')").await, unknown);
    let nameless = "update avatars set name = '' returning id";
    assert_eq!(state(world.rows(&lumen, nameless).await), "23514");
    let category = "update avatars set category = 'unheard of' returning id";
    assert_eq!(world.rows(&lumen, category).await, refused("CATEGORY_UNKNOWN", "category"));
    let stream =
        world.call(&lumen, &format!("start_stream({avatar})")).await.unwrap()["streaming_session"].clone();
    world.administer(&format!("remove_avatar({avatar})")).await.unwrap();
    let kept = world.rows(&lumen, "select id, avatar_id from streaming_sessions").await.unwrap();
    assert_eq!(kept, json!([{ "id": stream, "avatar_id": null }]), "its streams stay");
}
