//! Subscriptions, the memberships that follow them, and the intensive programme.

use crate::vibrationfit::world::{Member, World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_membership_follows_its_subscription() {
    let world = World::new().await;
    let member = tiers(&world).await;
    let report = |subscription: &str, plan: &str, status: &str| {
        format!(
            "record_subscription({member}, '{subscription}', 'cus_1', '{plan}', '{status}', now(), now() + interval '30 days')"
        )
    };
    assert_eq!(state(world.call(&member, &report("sub_1", "price_gold", "active")).await), "42501");
    world.serve(&report("sub_1", "price_gold", "incomplete")).await.unwrap();
    assert_eq!(world.value("select count(*) from member_profiles").await, "0");
    world.serve(&report("sub_1", "price_gold", "active")).await.unwrap();
    let membership = "select name, status from member_profiles join membership_tiers on membership_tiers.id = membership_tier_id";
    assert_eq!(
        world.rows(&member, membership).await.unwrap(),
        json!([{ "name": "Gold", "status": "active" }])
    );
    let account = "select stripe_customer_id, subscription_status from profiles";
    let expected = json!([{ "stripe_customer_id": "cus_1", "subscription_status": "active" }]);
    assert_eq!(world.rows(&member, account).await.unwrap(), expected);

    let second = world.serve(&report("sub_2", "price_gold", "active")).await;
    assert_eq!(second, refused("SUBSCRIPTION_ACTIVE", "status"));
    let beside = format!(
        "insert into customer_subscriptions (user_id, stripe_subscription_id, plan_id, status) values ({member}, 'sub_2', 'x', 'active') returning 1"
    );
    assert_eq!(state(world.owner(&beside).await), "23505", "one is active at most");
    world.serve(&report("sub_1", "price_platinum", "active")).await.unwrap();
    assert_eq!(world.rows(&member, membership).await.unwrap()[0]["name"], json!("Platinum"));
    world.serve(&report("sub_1", "price_platinum", "canceled")).await.unwrap();
    assert_eq!(world.rows(&member, membership).await.unwrap()[0]["status"], json!("inactive"));
    world.serve(&report("sub_2", "price_gold", "active")).await.unwrap();
    assert_eq!(
        world.rows(&member, membership).await.unwrap(),
        json!([{ "name": "Gold", "status": "active" }])
    );

    let stranger = world.member("wren").await;
    let report = |person: &str, subscription: &str, plan: &str, status: &str, ends: &str| {
        format!(
            "record_subscription({person}, '{subscription}', null, '{plan}', '{status}', now(), now() + {ends})"
        )
    };
    let stranger = stranger.to_string();
    for (call, code, field) in [
        (
            report(&stranger, "sub_1", "p", "active", "'1 day'"),
            "SUBSCRIPTION_OF_ANOTHER",
            "stripeSubscriptionId",
        ),
        (report(&stranger, "", "p", "active", "'1 day'"), "SUBSCRIPTION_ID_INVALID", "stripeSubscriptionId"),
        (report(&stranger, "sub_3", "", "active", "'1 day'"), "PLAN_INVALID", "planId"),
        (report(&stranger, "sub_3", "p", " ", "'1 day'"), "STATUS_INVALID", "status"),
        (report(&stranger, "sub_3", "p", "active", "'0 days'"), "PERIOD_INVALID", "currentPeriodEnd"),
        (report("gen_random_uuid()", "sub_3", "p", "active", "'1 day'"), "USER_NOT_FOUND", "userId"),
    ] {
        assert_eq!(world.serve(&call).await, refused(code, field), "{call}");
    }
    // The plan is the provider's word; a plan that is no tier's gives a membership without one.
    world.serve(&report(&stranger, "sub_3", "price_unknown", "active", "'1 day'")).await.unwrap();
    let without =
        "select count(*) from member_profiles where membership_tier_id is null and status = 'active'";
    assert_eq!(world.value(without).await, "1");
}

#[tokio::test]
async fn a_cancelled_subscription_lasts_until_its_period_is_over() {
    let world = World::new().await;
    let member = tiers(&world).await;
    let other = world.member("wren").await;
    let report = format!(
        "record_subscription({member}, 'sub_1', 'cus_1', 'price_gold', 'active', now() - interval '1 day', now() + interval '1 day')"
    );
    let subscription = text(&world.serve(&report).await.unwrap()["customer_subscription"]);
    for verb in ["cancel", "resume"] {
        let foreign = world.call(&other, &format!("{verb}_subscription('{subscription}')")).await;
        assert_eq!(foreign, refused("SUBSCRIPTION_NOT_FOUND", "subscriptionId"));
    }
    let flag = "select cancel_at_period_end from customer_subscriptions";
    for (verb, ends) in [("cancel", "true"), ("resume", "false"), ("cancel", "true")] {
        world.call(&member, &format!("{verb}_subscription('{subscription}')")).await.unwrap();
        assert_eq!(world.value(flag).await, ends);
    }
    assert_eq!(world.serve("expire_subscriptions()").await.unwrap(), json!(0));
    let over =
        "update customer_subscriptions set current_period_end = now() - interval '1 second' returning 1";
    world.owner(over).await.unwrap();
    assert_eq!(world.serve("expire_subscriptions()").await.unwrap(), json!(1));
    assert_eq!(world.serve("expire_subscriptions()").await.unwrap(), json!(0));
    let ended = "select customer_subscriptions.status || ' ' || member_profiles.status || ' ' || subscription_status
        from customer_subscriptions join member_profiles using (user_id) join profiles on profiles.id = user_id";
    assert_eq!(world.value(ended).await, "canceled inactive canceled");
    let resume = world.call(&member, &format!("resume_subscription('{subscription}')")).await;
    assert_eq!(resume, refused("SUBSCRIPTION_NOT_FOUND", "subscriptionId"));
    let forged = "update customer_subscriptions set status = 'active' returning 1";
    assert_eq!(state(world.rows(&member, forged).await), "42501");
}

#[tokio::test]
async fn members_get_their_monthly_tokens_once_on_their_day() {
    let world = World::new().await;
    let member = tiers(&world).await;
    let report = format!(
        "record_subscription({member}, 'sub_1', 'cus_1', 'price_gold', 'active', now(), now() + interval '30 days')"
    );
    world.serve(&report).await.unwrap();
    // The last day of a month has its counterpart in every month.
    let joined = "update member_profiles set joined_at = '2025-10-31 12:00Z' returning 1";
    world.owner(joined).await.unwrap();
    world.serve("schedule_token_drips()").await.unwrap();
    let days = "select string_agg(to_char(drip_date, 'YYYY-MM-DD'), ' ' order by drip_date) from token_drips where drip_date < '2026-04-01'";
    let expected = "2025-10-31 2025-11-30 2025-12-31 2026-01-31 2026-02-28 2026-03-31";
    assert_eq!(world.value(days).await, expected);
    let ahead = "select count(*) from token_drips where drip_date > (now() at time zone 'UTC')::date";
    assert_eq!(world.value(ahead).await, "1", "the next one is known");
    assert_eq!(world.serve("schedule_token_drips()").await.unwrap(), json!(0), "once");

    let due = world
        .value("select count(*) from token_drips where drip_date <= (now() at time zone 'UTC')::date")
        .await;
    let due: u32 = due.parse().unwrap();
    assert_eq!(world.serve("grant_token_drips()").await.unwrap(), json!(due));
    assert_eq!(world.serve("grant_token_drips()").await.unwrap(), json!(0));
    assert_eq!(world.balance(&member).await, (due * 50).to_string());
    let linked = "select count(*) from token_drips join token_transactions on token_transactions.id = token_transaction_id
        where status = 'granted' and transaction_type = 'grant' and reference_id = 'token_drip:' || token_drips.id";
    assert_eq!(world.value(linked).await, due.to_string());
    let twice = format!(
        "insert into token_drips (user_id, amount, drip_date) values ({member}, 50, '2025-12-31') returning 1"
    );
    assert_eq!(state(world.owner(&twice).await), "23505");

    // A better tier is worth more from the next grant on; an ended membership brings nothing.
    world.serve(&report.replace("gold", "platinum")).await.unwrap();
    let next = "select amount from token_drips where status = 'scheduled'";
    assert_eq!(world.value(next).await, "200");
    world.serve(&report.replace("'active'", "'canceled'")).await.unwrap();
    world
        .owner("update token_drips set drip_date = '2026-01-01' where status = 'scheduled' returning 1")
        .await
        .unwrap();
    assert_eq!(world.serve("grant_token_drips()").await.unwrap(), json!(0));
    assert_eq!(world.value("select count(*) from token_drips where status = 'skipped'").await, "1");
    assert_eq!(world.serve("schedule_token_drips()").await.unwrap(), json!(0));
    world.assert_healthy().await;
}

#[tokio::test]
async fn the_intensive_programme_begins_when_it_is_paid() {
    let world = World::new().await;
    let member = world.member("noor").await;
    let buy = |status: &str| format!("record_intensive_purchase({member}, 'pi_1', 49900, '{status}')");
    assert_eq!(state(world.call(&member, &buy("succeeded")).await), "42501");
    world.serve(&buy("pending")).await.unwrap();
    assert_eq!(world.value("select count(*) from intensive_checklist").await, "0");
    for status in ["succeeded", "succeeded", "pending"] {
        world.serve(&buy(status)).await.unwrap();
    }
    let purchase = "select status, amount_cents, purchased_at is not null as paid from intensive_purchases";
    let expected = json!([{ "status": "succeeded", "amount_cents": 49900, "paid": true }]);
    assert_eq!(world.rows(&member, purchase).await.unwrap(), expected);
    assert_eq!(world.value("select count(*) from intensive_checklist").await, "8");

    let tick = |completed: bool| {
        format!(
            "update intensive_checklist set completed = {completed} where item_key = 'journal' returning completed_at is not null as told"
        )
    };
    assert_eq!(world.rows(&member, &tick(true)).await.unwrap(), json!([{ "told": true }]));
    assert_eq!(world.rows(&member, &tick(false)).await.unwrap(), json!([{ "told": false }]));
    assert_eq!(
        state(world.rows(&member, "update intensive_checklist set title = 'x' returning 1").await),
        "42501"
    );
    for (call, code, field) in [
        (buy("succeeded").replace("49900", "1"), "PAYMENT_DIFFERS", "stripePaymentIntentId"),
        (buy("succeeded").replace("pi_1", ""), "PAYMENT_INTENT_INVALID", "stripePaymentIntentId"),
        (buy("succeeded").replace("49900", "-1"), "AMOUNT_NEGATIVE", "amountCents"),
        (buy(""), "STATUS_INVALID", "status"),
    ] {
        assert_eq!(world.serve(&call).await, refused(code, field), "{call}");
    }
    world.serve(&buy("refunded")).await.unwrap();
    world.serve(&buy("succeeded")).await.unwrap();
    assert_eq!(world.value("select status from intensive_purchases").await, "refunded");
}

/// Two tiers, and a person who may take one.
async fn tiers(world: &World) -> Member {
    for (name, tokens) in [("Gold", 50), ("Platinum", 200)] {
        let tier = format!(
            "insert into membership_tiers (name, monthly_tokens, stripe_price_id) values ('{name}', {tokens}, 'price_' || lower('{name}')) returning 1"
        );
        world.rows_as(&world.admin.id, "vibrationfit_admin", &tier).await.unwrap();
    }
    world.member("priya").await
}
