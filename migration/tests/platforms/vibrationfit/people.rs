//! Accounts, profiles and their history, administrators.

use crate::vibrationfit::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn an_account_is_the_signed_in_persons_own() {
    let world = World::new().await;
    let person = world.stranger("priya").await;
    assert_eq!(state(world.call(&person, "record_login()").await), "42501", "operations take an account");
    let open = "open_account('Priya', 'Raman')";
    assert_eq!(
        world.call(&person, open).await.unwrap(),
        json!({ "profile": person.id, "token_balance": person.id })
    );
    assert_eq!(world.call(&person, open).await, refused("ACCOUNT_OPEN", ""));
    let account = world.rows(&person, "select id, email from profiles").await.unwrap();
    assert_eq!(account, json!([{ "id": person.id, "email": "priya@test" }]));
    assert_eq!(world.balance(&person).await, "0");
    assert_eq!(world.value(&format!("select stats from user_stats where user_id = {person}")).await, "{}");
    let ghost = "insert into profiles (id) values (gen_random_uuid()) returning 1";
    assert_eq!(state(world.owner(ghost).await), "23503", "an account is a person's");
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(state(world.call_as(unknown, "authenticated", open).await), "42501");
    assert_eq!(state(world.call_as("", "anon", open).await), "42501");
    let other = world.stranger("wren").await;
    assert_eq!(
        world.call(&other, "open_account(' ', 'x')").await,
        refused("FIRST_NAME_INVALID", "firstName")
    );
    assert_eq!(world.call(&other, "open_account('x', null)").await, refused("LAST_NAME_INVALID", "lastName"));
    for forbidden in ["subscription_status = 'active'", "stripe_customer_id = 'x'", "email = 'x'"] {
        let change = format!("update profiles set {forbidden} returning 1");
        assert_eq!(state(world.rows(&person, &change).await), "42501", "{forbidden}");
    }
    let renamed = world.rows(&person, "update profiles set first_name = 'P' returning first_name").await;
    assert_eq!(renamed.unwrap(), json!([{ "first_name": "P" }]));
    // Whoever moved no tokens may go, with all that is theirs.
    world.owner(&format!("delete from auth.users where id = {person} returning 1")).await.unwrap();
    assert_eq!(world.value(&format!("select count(*) from profiles where id = {person}")).await, "0");
}

#[tokio::test]
async fn one_profile_is_active_and_knows_the_introduction() {
    let world = World::new().await;
    let (member, other) = (world.member("priya").await, world.member("wren").await);
    let first = world.insert(&member, "user_profiles", "bio", "'one'").await;
    let second = world.insert(&member, "user_profiles", "bio", "'two'").await;
    let active =
        format!("select string_agg(bio, ' ') from user_profiles where is_active and user_id = {member}");
    assert_eq!(world.value(&active).await, "one");
    let both = "update user_profiles set is_active = true returning 1";
    assert_eq!(state(world.owner(both).await), "23505");
    for _ in 0..2 {
        world.call(&member, &format!("activate_profile('{second}')")).await.unwrap();
    }
    assert_eq!(world.value(&active).await, "two");
    let foreign = world.call(&other, &format!("activate_profile('{first}')")).await;
    assert_eq!(foreign, refused("USER_PROFILE_NOT_FOUND", "userProfileId"));

    assert_eq!(world.call(&member, "record_login()").await.unwrap(), json!({ "user_profile": second }));
    let step = "update user_profiles set onboarding_step = 6, is_onboarding_complete = true where is_active
        returning onboarding_step, is_onboarding_complete, last_login_at is not null as seen";
    let expected = json!([{ "onboarding_step": 6, "is_onboarding_complete": true, "seen": true }]);
    assert_eq!(world.rows(&member, step).await.unwrap(), expected);
    let negative = "update user_profiles set onboarding_step = -1 returning 1";
    assert_eq!(state(world.rows(&member, negative).await), "23514");
    for forbidden in ["is_active = true", "last_login_at = now()"] {
        let change = format!("update user_profiles set {forbidden} returning 1");
        assert_eq!(state(world.rows(&member, &change).await), "42501", "{forbidden}");
    }
}

#[tokio::test]
async fn a_profile_goes_back_to_a_version_that_was_saved() {
    let world = World::new().await;
    let (member, other) = (world.member("priya").await, world.member("wren").await);
    assert_eq!(world.call(&member, "save_profile_version()").await, refused("USER_PROFILE_NOT_FOUND", ""));
    world
        .insert(&member, "user_profiles", "bio, strengths, date_of_birth", "'one', '[\"x\"]', '1990-02-03'")
        .await;
    let save =
        async || text(&world.call(&member, "save_profile_version()").await.unwrap()["profile_version"]);
    let first = save().await;
    let change = "update user_profiles set bio = 'two', strengths = null, date_of_birth = null returning 1";
    world.rows(&member, change).await.unwrap();
    save().await;
    world.call(&member, &format!("restore_profile_version('{first}')")).await.unwrap();
    let profile = "select bio, strengths, date_of_birth, is_active from user_profiles";
    let expected =
        json!([{ "bio": "one", "strengths": ["x"], "date_of_birth": "1990-02-03", "is_active": true }]);
    assert_eq!(world.rows(&member, profile).await.unwrap(), expected);
    let versions = "select string_agg(version_number || ' ' || is_active, ', ' order by version_number) from profile_versions";
    assert_eq!(world.value(versions).await, "1 true, 2 false");
    let foreign = world.call(&other, &format!("restore_profile_version('{first}')")).await;
    assert_eq!(foreign, refused("PROFILE_VERSION_NOT_FOUND", "profileVersionId"));
    for forbidden in ["update profile_versions set profile_data = '{}'", "delete from profile_versions"] {
        assert_eq!(state(world.owner(&format!("{forbidden} returning 1")).await), "P0001", "{forbidden}");
    }
    world.owner(&format!("delete from auth.users where id = {member} returning 1")).await.unwrap();
}

#[tokio::test]
async fn administrators_are_those_whom_the_tables_name_now() {
    let world = World::new().await;
    let member = world.member("priya").await;
    for (subject, expected) in [
        (world.admin.to_string(), "true"),
        (world.admin.to_string().to_uppercase(), "true"),
        (member.to_string(), "false"),
        ("'somebody else''s id'".into(), "false"),
        ("null".into(), "false"),
    ] {
        assert_eq!(world.value(&format!("select is_administrator({subject})")).await, expected, "{subject}");
    }
    for sql in [
        "select * from administrators".to_owned(),
        format!("insert into administrators values ({member}) returning 1"),
        "delete from administrators returning 1".into(),
    ] {
        assert_eq!(state(world.rows(&member, &sql).await), "42501", "{sql}");
    }
    world.owner("delete from administrators returning 1").await.unwrap();
    assert_eq!(world.value(&format!("select is_administrator({})", world.admin)).await, "false");
}
