//! Subscriptions: started, renewed, past due, cancelled, expired.

use crate::cosmo::world::{Member, World, refused, state, text};
use serde_json::json;

impl World {
    async fn with_prices(&self) {
        let prices = "update subscription_tiers set price_monthly = 12 where name = 'pro' returning id";
        self.rows_as(&self.admin.id, "cosmo_admin", prices).await.unwrap();
    }

    /// A person on the pro plan, and the subscription.
    async fn subscribed(&self, username: &str) -> (Member, String) {
        let member = self.member(username).await;
        let call =
            format!("start_subscription('pro', {member}, 'sub_{username}', now() + interval '30 days')");
        let started = self.administer(&call).await.unwrap();
        (member, text(&started["user_subscription"]))
    }

    async fn status(&self, subscription: &str) -> String {
        self.value(&format!("select status from user_subscriptions where id = '{subscription}'")).await
    }
}

#[tokio::test]
async fn a_free_plan_is_started_by_oneself_and_a_paid_one_by_the_platform() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let business = world.call(&priya, "start_subscription('business')").await;
    assert_eq!(business, refused("TIER_NOT_FOR_SALE", "tierName"), "the document gives no price");
    world.with_prices().await;
    let pro = world.call(&priya, "start_subscription('pro')").await;
    assert_eq!(pro, refused("PAYMENT_REQUIRED", "tierName"));
    assert_eq!(world.call(&priya, "start_subscription('gold')").await, refused("TIER_NOT_FOUND", "tierName"));
    let for_another = world.call(&priya, &format!("start_subscription('free', {})", world.admin)).await;
    assert_eq!(for_another, refused("USER_NOT_FOUND", "userId"));
    let for_nobody = world.administer("start_subscription('free', gen_random_uuid())").await;
    assert_eq!(for_nobody, refused("USER_NOT_FOUND", "userId"));

    let free = world.call(&priya, "start_subscription('free')").await.unwrap();
    assert_eq!(world.status(&text(&free["user_subscription"])).await, "active");
    let second = world.administer(&format!("start_subscription('pro', {priya})")).await;
    assert_eq!(second, refused("SUBSCRIPTION_ACTIVE", "tierName"));
}

#[tokio::test]
async fn what_the_payment_provider_says_twice_happens_once() {
    let world = World::new().await;
    world.with_prices().await;
    let (priya, subscription) = world.subscribed("priya").await;
    let again = format!("start_subscription('pro', {priya}, 'sub_priya', now() + interval '30 days')");
    let again = world.administer(&again).await.unwrap();
    assert_eq!((&again["user_subscription"], &again["replayed"]), (&json!(subscription), &json!(true)));
    let renew = format!("renew_subscription('{subscription}', '2099-01-01Z')");
    world.administer(&renew).await.unwrap();
    world.administer(&renew).await.unwrap();
    let renewals = "select count(*) from user_interactions where action_type = 'subscription_renewal'";
    assert_eq!(world.value(renewals).await, "1");
    let starts = "select count(*) from user_interactions where action_type = 'subscription_start'";
    assert_eq!(world.value(starts).await, "1");
}

#[tokio::test]
async fn a_subscription_is_renewed_cancelled_or_runs_out() {
    let world = World::new().await;
    world.with_prices().await;
    let (priya, subscription) = world.subscribed("priya").await;
    let call = |verb: &str| format!("{verb}('{subscription}')");
    let earlier = world.administer(&format!("renew_subscription('{subscription}', now())")).await;
    assert_eq!(earlier, refused("PERIOD_END_INVALID", "currentPeriodEnd"));
    world.administer(&call("mark_subscription_past_due")).await.unwrap();
    assert_eq!(world.status(&subscription).await, "past_due");
    world
        .administer(&format!("renew_subscription('{subscription}', now() + interval '60 days')"))
        .await
        .unwrap();
    assert_eq!(world.status(&subscription).await, "active");

    let stranger = world.member("tomo").await;
    let unknown = refused("SUBSCRIPTION_NOT_FOUND", "subscriptionId");
    assert_eq!(world.call(&stranger, &call("cancel_subscription")).await, unknown);
    assert_eq!(
        state(world.call(&priya, &format!("renew_subscription('{subscription}', now())")).await),
        "42501"
    );
    world.call(&priya, &call("cancel_subscription")).await.unwrap();
    assert_eq!(world.status(&subscription).await, "cancelled");
    let over = refused("SUBSCRIPTION_CANCELLED", "subscriptionId");
    assert_eq!(world.call(&priya, &call("cancel_subscription")).await, over);
    assert_eq!(world.administer(&call("mark_subscription_past_due")).await, over);
    let cancelled = "select count(*) from user_interactions where action_type = 'subscription_cancel'";
    assert_eq!(world.value(cancelled).await, "1");

    let second = format!("start_subscription('pro', {priya}, 'sub_2', now() - interval '1 second')");
    let second = text(&world.administer(&second).await.unwrap()["user_subscription"]);
    assert_eq!(world.administer("expire_subscriptions()").await.unwrap(), json!(1));
    assert_eq!(world.status(&second).await, "expired");
    let late = world.administer(&format!("renew_subscription('{second}', now() + interval '1 day')")).await;
    assert_eq!(late, refused("SUBSCRIPTION_EXPIRED", "subscriptionId"));
}

#[tokio::test]
async fn who_is_past_due_and_starts_anew_is_not_renewed_into_two() {
    let world = World::new().await;
    world.with_prices().await;
    let (priya, old) = world.subscribed("priya").await;
    world.administer(&format!("mark_subscription_past_due('{old}')")).await.unwrap();
    world.call(&priya, "start_subscription('free')").await.unwrap();
    let renewed = world.administer(&format!("renew_subscription('{old}', '2099-01-01Z')")).await;
    assert_eq!(renewed, refused("SUBSCRIPTION_ACTIVE", "subscriptionId"));
    assert_eq!(world.status(&old).await, "past_due");
}
