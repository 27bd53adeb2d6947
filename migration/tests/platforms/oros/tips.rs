//! Tips and what they unlock.

use crate::oros::world::{Member, World, refused};
use serde_json::json;

async fn post(world: &World, creator: &Member, price: &str) -> String {
    let community =
        format!("insert into communities (creator_id, name) values ({creator}, 'c') returning id");
    let community = world.rows(creator, &community).await.unwrap()[0]["id"].clone();
    let post = format!(
        "insert into community_posts (community_id, creator_id, content_type, body, is_locked, min_tip_to_unlock)
         values ('{}', {creator}, 'text', 'the secret', {}, {price}) returning id",
        community.as_str().unwrap(),
        price != "null",
    );
    world.rows(creator, &post).await.unwrap()[0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_tip_moves_money_less_the_fee_rounded_half_up() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let answer = world.call(&giver, &format!("tip_creator({creator}, 2.05, 'k')")).await.unwrap();
    assert_eq!(answer["wallet"], json!(giver.wallet));
    assert_eq!(answer["replayed"], json!(false));
    // A tenth of 2.05 is 0.205, which is 0.21.
    let tips =
        world.rows(&giver, "select amount, platform_fee, net_amount, frequency from tips").await.unwrap();
    assert_eq!(
        tips,
        json!([{ "amount": 2.05, "platform_fee": 0.21, "net_amount": 1.84, "frequency": "one_time" }])
    );
    assert_eq!(world.balance(&giver).await, "17.95 + 0.00");
    assert_eq!(world.balance(&creator).await, "1.84 + 0.00");
    world.assert_healthy().await;
}

#[tokio::test]
async fn the_fee_follows_the_setting() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let change = "update settings set platform_fee_rate = 0.25 returning id";
    world.rows_as(&world.admin.id, "oros_admin", change).await.unwrap();
    world.call(&giver, &format!("tip_creator({creator}, 10, 'k')")).await.unwrap();
    assert_eq!(world.balance(&creator).await, "7.50 + 0.00");
}

#[tokio::test]
async fn tips_are_refused_for_reasons() {
    let world = World::new().await;
    let giver = world.funded("priya", &["creator"], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let nobody = world.member("tomo", &[]).await;
    world
        .rows(
            &creator,
            &format!(
                "update creator_profiles set min_tip_amount = 3 where user_id = {creator} returning user_id"
            ),
        )
        .await
        .unwrap();
    for (arguments, code, field) in [
        (format!("{creator}, 2.99, 'k'"), "MINIMUM_TIP", "amount"),
        (format!("{creator}, 20.01, 'k'"), "INSUFFICIENT_FUNDS", "amount"),
        (format!("{creator}, -10, 'k'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (format!("{creator}, null, 'k'"), "AMOUNT_NOT_POSITIVE", "amount"),
        (format!("{creator}, 3.005, 'k'"), "AMOUNT_TOO_PRECISE", "amount"),
        (format!("{giver}, 5, 'k'"), "SELF_TIP", "creatorId"),
        (format!("{nobody}, 5, 'k'"), "NOT_A_CREATOR", "creatorId"),
        ("gen_random_uuid(), 5, 'k'".into(), "NOT_A_CREATOR", "creatorId"),
        (format!("{creator}, 5, 'k', 'daily'"), "FREQUENCY_INVALID", "frequency"),
        (format!("{creator}, 5, ''"), "IDEMPOTENCY_KEY_INVALID", "idempotencyKey"),
        (format!("{creator}, 5, null"), "IDEMPOTENCY_KEY_INVALID", "idempotencyKey"),
    ] {
        assert_eq!(
            world.call(&giver, &format!("tip_creator({arguments})")).await,
            refused(code, field),
            "{arguments}"
        );
    }
    assert_eq!(world.value("select count(*) from tips").await, "0");
    assert_eq!(world.balance(&giver).await, "20.00 + 0.00");
}

#[tokio::test]
async fn a_tip_unlocks_a_post_for_its_giver_alone() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "50").await;
    let other = world.member("tomo", &[]).await;
    let creator = world.member("lumen", &["creator"]).await;
    let stranger = world.member("kojo", &["creator"]).await;
    let locked = post(&world, &creator, "4").await;
    let open = post(&world, &creator, "null").await;
    let unlock = |creator: &Member, amount: &str, post: &str| {
        format!("tip_creator({creator}, {amount}, 'k {amount} {post}', 'one_time', '{post}')")
    };
    for (call, code, field) in [
        (unlock(&creator, "3.99", &locked), "POST_PRICE_NOT_REACHED", "amount"),
        (unlock(&creator, "4", &open), "POST_NOT_LOCKED", "postId"),
        (unlock(&stranger, "4", &locked), "POST_NOT_FOUND", "postId"),
        (unlock(&creator, "4", &giver.id), "POST_NOT_FOUND", "postId"),
    ] {
        assert_eq!(world.call(&giver, &call).await, refused(code, field), "{call}");
    }
    let seen = async |member: &Member| {
        world.rows(member, &format!("select body, is_open from posts where id = '{locked}'")).await.unwrap()
    };
    let hidden = json!([{ "body": null, "is_open": false }]);
    let shown = json!([{ "body": "the secret", "is_open": true }]);
    assert_eq!(seen(&giver).await, hidden);
    world.call(&giver, &unlock(&creator, "4", &locked)).await.unwrap();
    assert_eq!(seen(&giver).await, shown);
    assert_eq!(seen(&creator).await, shown);
    assert_eq!(seen(&other).await, hidden);
    let anonymous = format!("select body, is_open from posts where id = '{locked}'");
    assert_eq!(world.rows_as("", "anon", &anonymous).await.unwrap(), hidden);
    assert_eq!(world.rows_as(&world.admin.id, "oros_admin", &anonymous).await.unwrap(), shown);
    let again = world.call(&giver, &unlock(&creator, "5", &locked)).await;
    assert_eq!(again, refused("POST_ALREADY_UNLOCKED", "postId"));

    let base = world.rows(&giver, "select id from community_posts").await.unwrap();
    assert_eq!(base, json!([]), "the table itself is its creator's");
    let removed = world.rows(&creator, "delete from community_posts returning id").await.unwrap();
    assert_eq!(removed, json!([{ "id": open }]), "what somebody paid for stays");
}
