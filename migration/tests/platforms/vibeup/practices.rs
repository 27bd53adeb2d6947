//! Practices, their entries, and the streaks that follow.

use crate::vibeup::world::{Member, World, refused, state, text};
use serde_json::json;

async fn practice(world: &World, member: &Member) -> String {
    let definition =
        "insert into practice_definitions (name, category) values ('Breath', 'breath') returning id";
    let definition = text(&world.owner(definition).await.unwrap()[0]["id"]);
    let sql = format!(
        "insert into practices (user_id, definition_id) values ({member}, '{definition}') returning id"
    );
    text(&world.rows(member, &sql).await.unwrap()[0]["id"])
}

#[tokio::test]
async fn a_new_practice_has_a_streak_and_it_follows_the_entries() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let practice = practice(&world, &member).await;
    let streak = async || {
        let sql = "select concat_ws(' ', current_streak, longest_streak, (now() at time zone 'UTC')::date - last_logged_on)
            from practice_streaks";
        world.value(sql).await
    };
    assert_eq!(streak().await, "0 0");
    let log = async |days_ago: u32| {
        let sql = format!(
            "insert into practice_logs (practice_id, user_id, logged_at)
             values ('{practice}', {member}, now() - interval '{days_ago} days') returning id"
        );
        text(&world.rows(&member, &sql).await.unwrap()[0]["id"])
    };
    for (days_ago, expected) in [
        (9, "0 1 9"), // A day on which nobody counts any more.
        (8, "0 2 8"),
        (7, "0 3 7"),
        (1, "1 3 1"),
        (1, "1 3 1"),
        (0, "2 3 0"),
        (2, "3 3 0"), // Written down later.
        (3, "4 4 0"),
    ] {
        log(days_ago).await;
        assert_eq!(streak().await, expected, "after {days_ago} days ago");
    }
    let gap = "delete from practice_logs where logged_at < now() - interval '36 hours'
        and logged_at > now() - interval '60 hours' returning id";
    world.rows(&member, gap).await.unwrap();
    assert_eq!(streak().await, "2 3 0", "a removed day breaks the row");
    world.rows(&member, "delete from practices returning id").await.unwrap();
    assert_eq!(world.value("select count(*) from practice_streaks").await, "0");
}

#[tokio::test]
async fn days_are_those_of_the_persons_time_zone() {
    let world = World::new().await;
    let member = world.member("tomo").await;
    let move_away = "update profiles set timezone = 'Asia/Tokyo' returning timezone";
    world.rows(&member, move_away).await.unwrap();
    let practice = practice(&world, &member).await;
    for at in ["2026-03-01 14:00Z", "2026-03-01 16:00Z"] {
        let sql = format!(
            "insert into practice_logs (practice_id, user_id, logged_at) values ('{practice}', {member}, '{at}') returning id"
        );
        world.rows(&member, &sql).await.unwrap();
    }
    let streak = world.value("select longest_streak || ' ' || last_logged_on from practice_streaks").await;
    assert_eq!(streak, "2 2026-03-02", "an hour before and an hour after midnight in Tokyo");
}

#[tokio::test]
async fn entries_are_ones_own_and_not_of_the_future() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let other = world.member("priya").await;
    let practice = practice(&world, &member).await;
    let log = |user: &Member, at: &str| {
        format!(
            "insert into practice_logs (practice_id, user_id, logged_at) values ('{practice}', {user}, {at}) returning id"
        )
    };
    assert_eq!(state(world.rows(&member, &log(&member, "now() + interval '1 day'")).await), "42501");
    assert_eq!(state(world.rows(&other, &log(&other, "now()")).await), "42501", "the practice is another's");
    assert_eq!(state(world.rows(&other, &log(&member, "now()")).await), "42501", "the name is another's");
    assert_eq!(state(world.owner(&log(&other, "now()")).await), "23514", "whoever writes");
    world.rows(&member, &log(&member, "now()")).await.unwrap();
    assert_eq!(world.rows(&other, "select id from practice_logs").await.unwrap(), json!([]));
    assert_eq!(
        state(world.rows(&member, "update practice_streaks set current_streak = 99 returning id").await),
        "42501"
    );
}

#[tokio::test]
async fn a_streak_follows_whoever_moves_or_mends_an_entry() {
    let world = World::new().await;
    let member = world.member("tomo").await;
    let practice = practice(&world, &member).await;
    for at in ["2026-03-01 14:00Z", "2026-03-01 16:00Z"] {
        let sql = format!(
            "insert into practice_logs (practice_id, user_id, logged_at) values ('{practice}', {member}, '{at}') returning id"
        );
        world.rows(&member, &sql).await.unwrap();
    }
    let streak =
        async || world.value("select longest_streak || ' ' || last_logged_on from practice_streaks").await;
    assert_eq!(streak().await, "1 2026-03-01");
    world.rows(&member, "update profiles set timezone = 'Asia/Tokyo' returning timezone").await.unwrap();
    assert_eq!(streak().await, "2 2026-03-02", "two days of Tokyo");
    let mend = "update practice_logs set logged_at = '2026-03-05 16:00Z' where logged_at = '2026-03-01 16:00Z' returning id";
    world.rows_as("", "service_role", mend).await.unwrap();
    assert_eq!(streak().await, "1 2026-03-06");
}

#[tokio::test]
async fn a_time_zone_is_a_place_and_not_an_offset() {
    let world = World::new().await;
    let member = world.member("tomo").await;
    // With the first of these one would live six days ahead, and log a week of practice in an evening.
    for offset in ["X-150", "Foo/Bar+99", "UTC+3", "<+99>-99", "Etc/GMT+99"] {
        let call = format!("open_profile('New', '{offset}')");
        let found = world.call_as("22222222-2222-4222-8222-222222222222", "authenticated", &call).await;
        assert_eq!(found, refused("TIMEZONE_INVALID", "timezone"), "{offset}");
        let change = format!("update profiles set timezone = '{offset}' returning id");
        assert_eq!(state(world.rows(&member, &change).await), "23514", "{offset}");
    }
    for place in
        ["UTC", "Etc/GMT+12", "America/Port-au-Prince", "America/Argentina/Buenos_Aires", "Asia/Tokyo"]
    {
        let change = format!("update profiles set timezone = '{place}' returning id");
        world.rows(&member, &change).await.unwrap();
    }
}

#[tokio::test]
async fn entries_removed_at_once_are_counted_out_one_after_the_other() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let practice = practice(&world, &member).await;
    let entries = format!(
        "insert into practice_logs (practice_id, user_id, logged_at)
         select '{practice}', {member}, timestamptz '2026-03-01 12:00Z' + day * interval '1 day'
         from generate_series(0, 2) as day returning id"
    );
    world.owner(&entries).await.unwrap();
    let remove = |day: u32| format!("delete from practice_logs where logged_at = '2026-03-0{day} 12:00Z'");
    let held = world.hold(&member.id, "authenticated", &remove(3)).await;
    let second = format!("{} returning id", remove(1));
    let (_, removed) = tokio::join!(world.release_once_awaited(held), world.rows(&member, &second));
    removed.unwrap();
    let streak = world.value("select longest_streak || ' ' || last_logged_on from practice_streaks").await;
    assert_eq!(streak, "1 2026-03-02");
}
