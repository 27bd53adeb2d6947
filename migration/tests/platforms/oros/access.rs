//! Who sees and writes which columns, where it is more than a row's owner.

use crate::oros::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn people_are_public_and_their_private_columns_are_not() {
    let world = World::new().await;
    let lumen = world.member("lumen", &[]).await;
    let priya = world.member("priya", &[]).await;
    let seen = format!("select username, email, kyc_status from people where id = {lumen}");
    let public = json!([{ "username": "lumen", "email": null, "kyc_status": null }]);
    let whole = json!([{ "username": "lumen", "email": "lumen@test", "kyc_status": "pending" }]);
    assert_eq!(world.rows_as("", "anon", &seen).await.unwrap(), public);
    assert_eq!(world.rows(&priya, &seen).await.unwrap(), public);
    assert_eq!(world.rows(&lumen, &seen).await.unwrap(), whole);
    assert_eq!(world.rows_as(&world.admin.id, "oros_admin", &seen).await.unwrap(), whole);
    let found = world.rows(&priya, "select id from people where email = 'lumen@test'").await.unwrap();
    assert_eq!(found, json!([]), "a filter sees no more than the viewer");
    let rows = world.rows(&priya, "select id from users").await.unwrap();
    assert_eq!(rows, json!([{ "id": priya.id }]));
}

#[tokio::test]
async fn what_the_platform_says_of_a_person_is_not_written_by_them() {
    let world = World::new().await;
    let lumen = world.member("lumen", &["creator", "business"]).await;
    for (table, change) in [
        ("users", "kyc_status = 'approved'"),
        ("users", "email = 'x@test'"),
        ("users", "password_hash = 'x'"),
        ("creator_profiles", "verified = true"),
        ("creator_profiles", "ranking_score = 100"),
        ("business_profiles", "verified = true"),
        ("wallets", "available_balance = 100"),
        ("user_roles", "role = 'admin'"),
    ] {
        let sql = format!("update {table} set {change}");
        assert_eq!(state(world.rows(&lumen, &format!("{sql} returning 1 as one")).await), "42501", "{sql}");
    }
    assert_eq!(state(world.rows(&lumen, "delete from users returning id").await), "42501");
    assert_eq!(state(world.rows(&lumen, "select password_hash from users").await), "42501");
    let secret = world.rows_as(&world.admin.id, "oros_admin", "select password_hash from users").await;
    assert_eq!(state(secret), "42501", "nor read by administrators");
    let own = world.rows(&lumen, "update users set bio = 'Light' returning bio").await.unwrap();
    assert_eq!(own, json!([{ "bio": "Light" }]), "of all users, the own row");
}

#[tokio::test]
async fn money_is_seen_by_its_owner_and_administrators() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let stranger = world.member("tomo", &[]).await;
    world.call(&giver, &format!("tip_creator({creator}, 10, 'k')")).await.unwrap();
    let entries = "select direction, amount from ledger_entries where source_type = 'tip'";
    assert_eq!(
        world.rows(&giver, entries).await.unwrap(),
        json!([{ "direction": "debit", "amount": 10.00 }])
    );
    assert_eq!(
        world.rows(&creator, entries).await.unwrap(),
        json!([{ "direction": "credit", "amount": 9.00 }])
    );
    assert_eq!(world.rows(&stranger, entries).await.unwrap(), json!([]));
    assert_eq!(world.rows(&stranger, "select id from tips").await.unwrap(), json!([]));
    let all = world.rows_as(&world.admin.id, "oros_admin", entries).await.unwrap();
    assert_eq!(all.as_array().unwrap().len(), 2);
    for role in ["authenticated", "oros_admin"] {
        let entry = "update ledger_entries set status = 'reversed' returning id";
        assert_eq!(state(world.rows_as(&giver.id, role, entry).await), "42501", "{role}");
    }
    assert_eq!(state(world.rows_as("", "anon", entries).await), "42501");
    assert_eq!(state(world.rows(&giver, "select * from idempotency_keys").await), "42501");
}

#[tokio::test]
async fn communities_are_joined_freely_and_in_ones_own_name() {
    let world = World::new().await;
    let creator = world.member("lumen", &["creator"]).await;
    let fan = world.member("priya", &[]).await;
    let open = |member: &str| {
        format!("insert into communities (creator_id, name) values ({member}, 'Light') returning id")
    };
    assert_eq!(state(world.rows(&fan, &open(&fan.to_string())).await), "42501", "creators open communities");
    assert_eq!(state(world.rows(&fan, &open(&creator.to_string())).await), "42501");
    let community = world.rows(&creator, &open(&creator.to_string())).await.unwrap()[0]["id"].clone();
    let community = community.as_str().unwrap();

    let join = |columns: &str, values: &str| {
        format!(
            "insert into community_members (community_id, {columns}) values ('{community}', {values}) returning role"
        )
    };
    assert_eq!(state(world.rows(&fan, &join("user_id", &creator.to_string())).await), "42501");
    assert_eq!(
        state(world.rows(&fan, &join("user_id, role", &format!("{fan}, 'supporter'"))).await),
        "42501"
    );
    let joined = world.rows(&fan, &join("user_id", &fan.to_string())).await.unwrap();
    assert_eq!(joined, json!([{ "role": "member" }]));
    let name = "update community_members set role = 'supporter' returning role";
    assert_eq!(world.rows(&fan, name).await.unwrap(), json!([]), "not by themselves");
    assert_eq!(world.rows(&creator, name).await.unwrap(), json!([{ "role": "supporter" }]));
    let post = format!(
        "insert into community_posts (community_id, creator_id, content_type, body)
         values ('{community}', {fan}, 'text', 'hello') returning id"
    );
    assert_eq!(state(world.rows(&fan, &post).await), "42501", "the creator posts");
    let left = world.rows(&fan, "delete from community_members returning role").await.unwrap();
    assert_eq!(left.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_page_and_what_is_ones_own_are_found_by_an_index() {
    let world = World::new().await;
    let lumen = world.member("lumen", &[]).await;
    for (sql, index) in [
        ("select id, email from people order by id limit 21", "users_pkey"),
        ("select id from people order by username, id limit 21", "idx_users_username"),
        ("select id, body from posts order by id limit 21", "community_posts_pkey"),
        ("select count(*) from ledger_entries", "Index Cond: (wallet_id = "),
        ("select count(*) from withdrawals", "Index Cond: (wallet_id = "),
    ] {
        let plan = world.plan(&lumen, sql).await;
        assert!(plan.contains(index) && !plan.contains("Seq Scan"), "{sql}\n{plan}");
    }
}
