//! How people join.

use crate::cosmo::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn signing_up_makes_a_profile_with_a_code_and_the_bonus() {
    let world = World::new().await;
    let priya = world.stranger("priya").await;
    let answer = world.call(&priya, "sign_up('priya', 'Priya', 'https://x.test/p.jpg')").await.unwrap();
    assert_eq!((&answer["profile"], &answer["referral"]), (&json!(priya.id), &json!(null)));
    assert_eq!(answer["balance_after"], json!("100.00000000"));
    let profile = "select username, display_name, avatar_url, referral_code ~ '^[A-HJ-NP-Z2-9]{8}$' as coded, referred_by
        from profiles";
    assert_eq!(
        world.rows(&priya, profile).await.unwrap(),
        json!([{
            "username": "priya", "display_name": "Priya", "avatar_url": "https://x.test/p.jpg", "coded": true,
            "referred_by": null,
        }])
    );
    let bonus = "select amount::text, description, action_type, request_id from equity_transactions
        join user_interactions on user_interactions.id = interaction_id";
    assert_eq!(
        world.rows(&priya, bonus).await.unwrap(),
        json!([{
            "amount": "100.00000000", "description": "Welcome bonus", "action_type": "signup",
            "request_id": format!("signup:{}", priya.id),
        }])
    );
}

#[tokio::test]
async fn a_sign_up_that_does_not_go_is_refused() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let tomo = world.stranger("tomo").await;
    for (member, call, code, field) in [
        (&priya, "sign_up('new')", "ACCOUNT_EXISTS", ""),
        (&tomo, "sign_up('priya')", "USERNAME_TAKEN", "username"),
        (&tomo, "sign_up('')", "USERNAME_INVALID", "username"),
        (&tomo, "sign_up(null)", "USERNAME_INVALID", "username"),
        (&tomo, "sign_up('a b')", "USERNAME_INVALID", "username"),
        (&tomo, "sign_up('tomo', p_referral_code => 'NOBODYS0')", "REFERRAL_CODE_UNKNOWN", "referralCode"),
    ] {
        assert_eq!(world.call(member, call).await, refused(code, field), "{call}");
    }
    assert_eq!(
        state(world.call_as("", "authenticated", "sign_up('x')").await),
        "42501",
        "without an account"
    );
    assert_eq!(state(world.call_as("", "anon", "sign_up('x')").await), "42501");
}

#[tokio::test]
async fn a_code_says_that_it_is_valid_and_not_whose() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let code = world.value(&format!("select referral_code from profiles where id = {priya}")).await;
    for (asked, valid) in [
        (code.clone(), true),
        (format!(" {} ", code.to_lowercase()), true),
        ("NOBODYS0".to_owned(), false),
        (String::new(), false),
    ] {
        let call = format!("referral_code_is_valid('{asked}')");
        assert_eq!(world.call_as("", "anon", &call).await.unwrap(), json!(valid), "{asked}");
    }
    assert_eq!(state(world.call(&priya, &format!("referrer_of('{code}')")).await), "42501");
}

#[tokio::test]
async fn an_account_that_names_cosmo_joins_it() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let code = world.value(&format!("select referral_code from profiles where id = {priya}")).await;
    let account = |app: &str, user: &str| {
        format!(
            "insert into auth.users (raw_app_meta_data, raw_user_meta_data) values ({app}, {user}) returning id"
        )
    };
    let joined = world
        .owner(&account(
            "'{\"platform\": \"cosmo\"}'",
            &format!(
                "'{{\"username\": \"tomo\", \"display_name\": \"Tomo\", \"referral_code\": \"{code}\"}}'"
            ),
        ))
        .await
        .unwrap();
    let id = joined[0]["id"].as_str().unwrap();
    let profile = format!("select username || ' ' || display_name from profiles where id = '{id}'");
    assert_eq!(world.value(&profile).await, "tomo Tomo");
    assert_eq!(world.value(&format!("select balance_of('{id}')")).await, "100.00000000");
    let referral =
        format!("select status from referrals where referred_id = '{id}' and referrer_id = {priya}");
    assert_eq!(world.value(&referral).await, "pending");

    // What is wrong with a wish is left out.
    for wishes in [
        "'{\"platform\": \"cosmo\", \"username\": \"tomo\", \"referral_code\": \"NOBODYS0\"}'".to_owned(),
        "'{\"platform\": \"cosmo\", \"username\": \"a b\"}'".into(),
        "'{\"platform\": \"cosmo\"}'".into(),
        format!("'{{\"platform\": \"cosmo\", \"avatar_url\": \"{}\"}}'", "x".repeat(2001)),
    ] {
        let joined = world.owner(&account("null", &wishes)).await.unwrap();
        let id = joined[0]["id"].as_str().unwrap();
        let named = format!("select username from profiles where id = '{id}'");
        assert!(world.value(&named).await.starts_with("member-"), "{wishes}");
    }
    world.assert_healthy().await;
}

#[tokio::test]
async fn accounts_of_other_platforms_stay_out_unless_all_join() {
    let world = World::new().await;
    for account in [
        "insert into auth.users (raw_app_meta_data) values ('{\"platform\": \"vibrationfit\"}') returning id",
        "insert into auth.users (email) values ('x@test') returning id",
    ] {
        world.owner(account).await.unwrap();
    }
    assert_eq!(world.value("select count(*) from profiles").await, "1");
    let all = "update settings set every_account_joins = true returning id";
    world.rows_as(&world.admin.id, "cosmo_admin", all).await.unwrap();
    world.owner("insert into auth.users (email) values ('y@test') returning id").await.unwrap();
    assert_eq!(world.value("select count(*) from profiles").await, "2");
    let other =
        "insert into auth.users (raw_app_meta_data) values ('{\"platform\": \"vibrationfit\"}') returning id";
    world.owner(other).await.unwrap();
    assert_eq!(world.value("select count(*) from profiles").await, "2");
    world.member("priya").await;
    assert_eq!(world.value("select count(*) from profiles").await, "3", "who signs up joins once");
    world.assert_healthy().await;
}
