//! Apps: installed, used, removed, and the pools of points that they give.

use crate::cosmo::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn an_app_is_installed_once_used_and_removed() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let app = world.app("stars", "10").await;
    let hidden = world.app("hidden", "10").await;
    let hide = format!("update apps set is_active = false where id = '{hidden}' returning id");
    world.rows_as(&world.admin.id, "cosmo_admin", &hide).await.unwrap();
    let unknown = refused("APP_NOT_FOUND", "appId");
    assert_eq!(world.call(&priya, &format!("install_app('{hidden}')")).await, unknown);
    assert_eq!(world.call(&priya, "install_app(gen_random_uuid())").await, unknown);
    let missing = refused("APP_NOT_INSTALLED", "appId");
    assert_eq!(world.call(&priya, &format!("record_app_usage('{app}', 'k')")).await, missing);
    assert_eq!(world.call(&priya, &format!("uninstall_app('{app}')")).await, missing);

    world.call(&priya, &format!("install_app('{app}')")).await.unwrap();
    let twice = world.call(&priya, &format!("install_app('{app}')")).await;
    assert_eq!(twice, refused("APP_INSTALLED", "appId"));
    for (key, replayed) in [("k1", false), ("k2", false), ("k2", true)] {
        let used = world.call(&priya, &format!("record_app_usage('{app}', '{key}')")).await.unwrap();
        assert_eq!(used["replayed"], json!(replayed));
    }
    let found = world.rows(&priya, "select usage_count from user_apps").await.unwrap();
    assert_eq!(found, json!([{ "usage_count": 2 }]));
    let recorded = "select string_agg(action_type::text, ' ' order by created_at) from user_interactions
        where action_metadata ? 'app_id'";
    assert_eq!(world.value(recorded).await, "app_install app_usage app_usage");
    world.call(&priya, &format!("uninstall_app('{app}')")).await.unwrap();
    world.call(&priya, &format!("install_app('{app}')")).await.unwrap();
    let stranger = world.stranger("stranger").await;
    assert_eq!(state(world.call(&stranger, &format!("install_app('{app}')")).await), "42501");
}

#[tokio::test]
async fn a_key_is_for_one_request() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let (one, other) = (world.app("one", "10").await, world.app("other", "10").await);
    let used = format!("record_app_usage('{one}', 'k')");
    assert_eq!(world.call(&priya, &used).await, refused("APP_NOT_INSTALLED", "appId"));
    for app in [&one, &other] {
        world.call(&priya, &format!("install_app('{app}')")).await.unwrap();
    }
    world.call(&priya, &used).await.unwrap();
    let reused = world.call(&priya, &format!("record_app_usage('{other}', 'k')")).await;
    assert_eq!(reused, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    for key in ["''", "null", "repeat('x', 201)"] {
        let invalid = world.call(&priya, &format!("record_app_usage('{one}', {key})")).await;
        assert_eq!(invalid, refused("IDEMPOTENCY_KEY_INVALID", "idempotencyKey"), "{key}");
    }
}

#[tokio::test]
async fn an_app_gives_what_is_in_its_pool_and_no_more() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let app = world.app("stars", "10").await;
    let award = |amount: &str, request: &str| {
        format!("award_equity_points({priya}, 'app_usage', {amount}, '{request}', p_app_id => '{app}')")
    };
    world.administer(&award("6", "r1")).await.unwrap();
    world.administer(&award("6", "r1")).await.unwrap();
    let more = world.administer(&award("4.00000001", "r2")).await;
    assert_eq!(more, refused("POOL_EXHAUSTED", "amount"));
    let (a, b, c) = {
        let (x, y, z) = (award("2", "r3"), award("2", "r4"), award("2", "r5"));
        tokio::join!(world.administer(&x), world.administer(&y), world.administer(&z))
    };
    let refusals =
        [a, b, c].into_iter().filter(|answer| *answer == refused("POOL_EXHAUSTED", "amount")).count();
    assert_eq!(refusals, 1, "two of three fit");
    let given =
        format!("select equity_distributed || ' of ' || equity_pool_size from apps where id = '{app}'");
    assert_eq!(world.value(&given).await, "10.00000000 of 10.00000000");
    let named =
        format!("select count(*) from user_interactions where action_metadata ->> 'app_id' = '{app}'");
    assert_eq!(world.value(&named).await, "3", "each award names its app");
    let disguised = format!(
        "award_equity_points({priya}, 'app_usage', 1, 'r6', p_metadata => '{{\"app_id\": \"{app}\"}}')"
    );
    world.administer(&disguised).await.unwrap();
    world.assert_healthy().await;
    let smaller = "update apps set equity_pool_size = 9 returning id";
    assert_eq!(state(world.rows_as(&world.admin.id, "cosmo_admin", smaller).await), "23514");
}
