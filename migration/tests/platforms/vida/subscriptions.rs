//! Plans, and who is on which.

use crate::vida::world::{Member, World, refused, state};
use serde_json::json;

impl World {
    async fn subscription(&self, member: &Member) -> String {
        self.value(&format!(
            "select id from user_subscriptions where user_id = {member} order by id desc limit 1"
        ))
        .await
    }

    /// The plan, its state and the stream minutes and seconds that are left, as the account has them.
    async fn standing(&self, member: &Member) -> String {
        self.of_user(
            member,
            "concat_ws(' ', plan, subscription_plan_id, subscription_status, stream_time_remaining)",
        )
        .await
    }
}

#[tokio::test]
async fn plans_are_seeded_with_what_the_document_fixes() {
    let world = World::new().await;
    let plans = "select string_agg(id, ' ' order by sort_order) from subscription_plans";
    assert_eq!(world.value(plans).await, "free reply_guy spartan zeus goat");
    let free =
        "select price::text, is_free, stream_minutes_per_week, avatar_max_count from subscription_plans";
    assert_eq!(
        world.rows_as("", "anon", &format!("{free} where id = 'free'")).await.unwrap(),
        json!([{ "price": "0", "is_free": true, "stream_minutes_per_week": 15, "avatar_max_count": 1 }])
    );
    let offered =
        world.rows_as("", "anon", "select id from subscription_plans where id = 'goat'").await.unwrap();
    assert_eq!(offered, json!([]), "what has no figures is not offered");
}

#[tokio::test]
async fn a_plan_without_figures_has_the_documents_defaults() {
    let world = World::new().await;
    world.tamper("delete from subscription_plans where id = 'goat'").await;
    let bare = "insert into subscription_plans (id, name, description, price) values ('goat', 'Goat', 'All', 1) returning *";
    let found = world.owner(bare).await.unwrap();
    let mut found = found[0].as_object().unwrap().clone();
    found.retain(|_, value| !value.is_null());
    for known in ["id", "name", "description", "price", "created_at", "updated_at"] {
        found.remove(known).unwrap();
    }
    assert_eq!(
        json!(found),
        json!({
            "currency": "USD", "billing_interval": "month", "stream_minutes_per_week": 0, "avatar_max_count": 1,
            "max_concurrent_streams": 1, "max_resolution": "720p", "marketplace_access": false,
            "custom_avatars": false, "priority_support": false, "white_label": false, "api_access": false,
            "is_popular": false, "is_free": false, "is_active": true, "sort_order": 0, "x_spaces_hosting": false,
            "rigging_studio_access": false, "max_morph_points": 0, "buddy_invite_access": false,
            "is_coming_soon": false, "max_bones": 0, "max_morph_targets": 0, "tracking_precision": 0.5,
            "animation_smoothness": 0.5, "animation_responsiveness": 0.5, "face_tracking": false,
            "body_tracking": false, "hand_tracking": false, "finger_tracking": false, "eye_tracking": false,
            "expression_tracking": false, "auto_rigging_enabled": false, "max_file_size_mb": 25,
        })
    );
}

#[tokio::test]
async fn a_free_plan_is_started_by_oneself_and_a_paid_one_by_the_platform() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (arguments, code, field) in [
        ("'spartan'", "PAYMENT_REQUIRED", "planId"),
        ("'zeus'", "PLAN_NOT_FOUND", "planId"),
        ("'gold'", "PLAN_NOT_FOUND", "planId"),
        ("'free', p_end_date => now() - interval '1 day'", "END_DATE_INVALID", "endDate"),
        ("'free', 'id-of-ada'", "USER_NOT_FOUND", "userId"),
    ] {
        let found = world.call(&lumen, &format!("start_subscription({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    let nobody = world.administer("start_subscription('free', 'nobody')").await;
    assert_eq!(nobody, refused("USER_NOT_FOUND", "userId"));
    world.call(&lumen, "start_subscription('free')").await.unwrap();
    let second = world.administer(&format!("start_subscription('spartan', {lumen})")).await;
    assert_eq!(second, refused("SUBSCRIPTION_ACTIVE", "planId"));
    let found = "select plan_id, status, auto_renew, stream_time_remaining, end_date from user_subscriptions";
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{
            "plan_id": "free", "status": "active", "auto_renew": true, "stream_time_remaining": 15, "end_date": null,
        }])
    );
}

#[tokio::test]
async fn the_account_follows_its_subscription() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let paid = format!("start_subscription('spartan', {lumen}, 'sub_1', now() + interval '30 days')");
    let started = world.administer(&paid).await.unwrap();
    assert_eq!(started["user"], json!(lumen.id));
    assert_eq!(world.standing(&lumen).await, "spartan spartan active 3600");
    assert_eq!(world.of_user(&lumen, "stripe_subscription_id").await, "sub_1");
    assert_eq!(world.of_user(&lumen, "subscription_end_date > subscription_start_date").await, "true");
    let minutes = "select stream_time_remaining from user_subscriptions";
    assert_eq!(world.rows(&lumen, minutes).await.unwrap(), json!([{ "stream_time_remaining": 60 }]));
    world.call(&lumen, &format!("cancel_subscription({})", world.subscription(&lumen).await)).await.unwrap();
    assert_eq!(world.standing(&lumen).await, "free free cancelled 900");
    world.call(&lumen, "start_subscription('free')").await.unwrap();
    assert_eq!(world.standing(&lumen).await, "free free active 900");
    let disguised =
        world.owner(&format!("update users set plan = 'goat' where id = {lumen} returning plan")).await;
    assert_eq!(disguised.unwrap(), json!([{ "plan": "free" }]), "one fact in two columns");
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_the_payment_provider_says_twice_happens_once() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let start = |member: &Member| {
        format!("start_subscription('spartan', {member}, 'sub_1', now() + interval '30 days')")
    };
    let first = world.administer(&start(&lumen)).await.unwrap();
    let again = world.administer(&start(&lumen)).await.unwrap();
    assert_eq!(
        (&first["user_subscription"], &again["replayed"]),
        (&again["user_subscription"], &json!(true))
    );
    assert_eq!(
        world.administer(&start(&tomo)).await,
        refused("SUBSCRIPTION_ACTIVE", "planId"),
        "a number is one's own"
    );
    let renew = format!("renew_subscription({}, '2099-01-01Z')", world.subscription(&lumen).await);
    world.administer(&renew).await.unwrap();
    world.administer(&renew).await.unwrap();
    assert_eq!(world.value("select count(*) from user_subscriptions").await, "1");
}

#[tokio::test]
async fn a_subscription_is_renewed_cancelled_or_runs_out() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    world
        .administer(&format!(
            "start_subscription('spartan', {lumen}, p_end_date => now() + interval '30 days')"
        ))
        .await
        .unwrap();
    let subscription = world.subscription(&lumen).await;
    let renew = |end: &str| format!("renew_subscription({subscription}, {end})");
    for end in ["null", "now()"] {
        assert_eq!(world.administer(&renew(end)).await, refused("END_DATE_INVALID", "endDate"), "{end}");
    }
    world.administer(&renew("now() + interval '60 days'")).await.unwrap();
    let stranger = world.member("tomo").await;
    let unknown = refused("SUBSCRIPTION_NOT_FOUND", "subscriptionId");
    assert_eq!(world.call(&stranger, &format!("cancel_subscription({subscription})")).await, unknown);
    assert_eq!(world.administer("cancel_subscription(-1)").await, unknown);
    let stop = "update user_subscriptions set auto_renew = false returning status";
    assert_eq!(world.rows(&lumen, stop).await.unwrap(), json!([{ "status": "active" }]));

    let past = format!(
        "update user_subscriptions set start_date = now() - interval '60 days', end_date = now() - interval '1 second'
         where id = {subscription} returning id"
    );
    world.owner(&past).await.unwrap();
    assert_eq!(world.administer("expire_subscriptions()").await.unwrap(), json!(1));
    assert_eq!(world.administer("expire_subscriptions()").await.unwrap(), json!(0));
    assert_eq!(world.standing(&lumen).await, "free free expired 900");
    let over = world.call(&lumen, &format!("cancel_subscription({subscription})")).await;
    assert_eq!(over, refused("SUBSCRIPTION_EXPIRED", "subscriptionId"));
    world.administer(&renew("now() + interval '30 days'")).await.unwrap();
    assert_eq!(world.standing(&lumen).await, "spartan spartan active 3600", "a late payment");
    world.call(&lumen, &format!("cancel_subscription({subscription})")).await.unwrap();
    let cancelled = world.administer(&renew("now() + interval '90 days'")).await;
    assert_eq!(cancelled, refused("SUBSCRIPTION_CANCELLED", "subscriptionId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_late_payment_does_not_make_two() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    world.administer(&format!("start_subscription('spartan', {lumen})")).await.unwrap();
    let old = world.subscription(&lumen).await;
    world
        .owner("update user_subscriptions set status = 'expired', end_date = now() returning id")
        .await
        .unwrap();
    world.call(&lumen, "start_subscription('free')").await.unwrap();
    let late = world.administer(&format!("renew_subscription({old}, now() + interval '30 days')")).await;
    assert_eq!(late, refused("SUBSCRIPTION_ACTIVE", "subscriptionId"));
    let second = format!(
        "insert into user_subscriptions (user_id, plan_id, stream_time_remaining) values ({lumen}, 'spartan', 1) returning id"
    );
    assert_eq!(state(world.owner(&second).await), "23505");
}
