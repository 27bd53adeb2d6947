//! Streams, the time they take, and where they go.

use crate::vida::world::{Member, World, refused, state};
use serde_json::json;

impl World {
    /// Lets a running stream have begun so many minutes ago.
    async fn backdate(&self, stream: i64, minutes: u32) {
        let sql = format!(
            "update streaming_sessions set start_time = now() - interval '{minutes} minutes' where id = {stream} returning id"
        );
        self.owner(&sql).await.unwrap();
    }

    /// What is left of the week, as the ended streams say, in seconds.
    async fn left(&self, member: &Member, allowance: u32) -> String {
        self.value(&format!(
            "select greatest({allowance} - ceil(coalesce(sum(extract(epoch from
               greatest(end_time - greatest(start_time, date_trunc('week', now(), 'UTC')), interval '0'))), 0)), 0)::integer
             from streaming_sessions where user_id = {member}"
        ))
        .await
    }
}

#[tokio::test]
async fn a_stream_begins_active_and_ends_with_its_time_counted() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let avatar = world.avatar(&lumen, "Lantern").await;
    let started = world.call(&lumen, &format!("start_stream({avatar}, 'twitter_spaces')")).await.unwrap();
    let stream = started["streaming_session"].as_i64().unwrap();
    let found = "select status, platform, viewers, end_time, duration, avatar_id from streaming_sessions";
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{
            "status": "active", "platform": "twitter_spaces", "viewers": 0, "end_time": null, "duration": null,
            "avatar_id": avatar,
        }])
    );
    world.backdate(stream, 10).await;
    world.call(&lumen, &format!("end_stream({stream})")).await.unwrap();
    let ended = "select status, duration = round(extract(epoch from end_time - start_time)) as measured, duration >= 600 as long
        from streaming_sessions";
    assert_eq!(
        world.rows(&lumen, ended).await.unwrap(),
        json!([{ "status": "ended", "measured": true, "long": true }])
    );
    let counted = "select total_stream_time = (select sum(duration) from streaming_sessions) as time, total_stream_sessions,
        last_stream_at = (select max(end_time) from streaming_sessions) as last from users";
    assert_eq!(
        world.rows(&lumen, counted).await.unwrap(),
        json!([{ "time": true, "total_stream_sessions": 1, "last": true }])
    );
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, world.left(&lumen, 900).await);
    let again = world.call(&lumen, &format!("end_stream({stream})")).await;
    assert_eq!(again, refused("STREAM_OVER", "streamingSessionId"));
    world.assert_healthy().await;
}

#[tokio::test]
async fn an_avatar_counts_its_use_and_others_use_public_ones() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let avatar = world.avatar(&lumen, "Lantern").await;
    let start = format!("start_stream({avatar})");
    assert_eq!(world.call(&tomo, &start).await, refused("AVATAR_NOT_FOUND", "avatarId"));
    world.rows(&lumen, "update avatars set is_public = true returning id").await.unwrap();
    world.call(&tomo, &start).await.unwrap();
    world.call(&lumen, &start).await.unwrap();
    let used = "select usage_count, last_used_at is not null as lately from avatars";
    assert_eq!(world.rows(&lumen, used).await.unwrap(), json!([{ "usage_count": 2, "lately": true }]));
}

#[tokio::test]
async fn higher_plans_unlock_what_lower_ones_do() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let priya = world.spartan("priya").await;
    let background = |plan: &str, active: bool| {
        format!(
            "insert into stream_backgrounds (name, category, image_url, required_plan, is_active)
             values ('Roof', 'urban', 'i', '{plan}', {active}) returning id"
        )
    };
    let mut ids = Vec::new();
    for (plan, active) in [("reply_guy", true), ("goat", true), ("free", false)] {
        ids.push(world.administrate(&background(plan, active)).await.unwrap()[0]["id"].as_i64().unwrap());
    }
    let behind = |id: i64| format!("start_stream(p_background_id => {id})");
    assert_eq!(world.call(&lumen, &behind(ids[0])).await, refused("PLAN_TOO_LOW", "backgroundId"));
    assert_eq!(world.call(&priya, &behind(ids[1])).await, refused("PLAN_TOO_LOW", "backgroundId"));
    assert_eq!(world.call(&priya, &behind(ids[2])).await, refused("BACKGROUND_NOT_FOUND", "backgroundId"));
    world.call(&priya, &behind(ids[0])).await.unwrap();
    let noted =
        world.rows(&priya, "select metadata ->> 'background_id' as behind from streaming_sessions").await;
    assert_eq!(noted.unwrap(), json!([{ "behind": ids[0].to_string() }]));
    let avatar = world.avatar(&lumen, "Lantern").await;
    let raise = format!(
        "update avatars set required_plan = 'spartan', is_public = true where id = {avatar} returning id"
    );
    world.administrate(&raise).await.unwrap();
    let start = format!("start_stream({avatar})");
    assert_eq!(world.call(&lumen, &start).await, refused("PLAN_TOO_LOW", "avatarId"));
    world.call(&priya, &start).await.unwrap();
    let unheard = background("free", true).replace("urban", "unheard of");
    assert_eq!(world.administrate(&unheard).await, refused("CATEGORY_UNKNOWN", "category"));
    let made_up = background("premium", true);
    assert_eq!(state(world.administrate(&made_up).await), "23503", "plans are named as they are");
}

#[tokio::test]
async fn no_more_streams_run_at_a_time_than_the_plan_says() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let priya = world.spartan("priya").await;
    let first = world.stream(&lumen).await;
    assert_eq!(world.call(&lumen, "start_stream()").await, refused("STREAM_LIMIT", ""));
    world.call(&lumen, &format!("end_stream({first}, 'failed')")).await.unwrap();
    world.stream(&lumen).await;
    world.stream(&priya).await;
    world.stream(&priya).await;
    assert_eq!(world.call(&priya, "start_stream()").await, refused("STREAM_LIMIT", ""));
    let states = "select string_agg(status, ' ' order by id) from streaming_sessions";
    assert_eq!(world.value(states).await, "failed active active active");
}

#[tokio::test]
async fn a_weeks_time_is_used_up_and_a_new_week_brings_it_back() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    // Five minutes of it lie in this week.
    let past = format!(
        "insert into streaming_sessions (user_id, start_time, end_time, duration, status)
         values ({lumen}, week_start() - interval '1 hour', week_start() + interval '5 minutes', 3900, 'ended') returning id"
    );
    world.owner(&past).await.unwrap();
    assert_eq!(world.administer("renew_stream_time()").await.unwrap(), json!(1));
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, "600");
    let longer = "update streaming_sessions set end_time = week_start() + interval '15 minutes', duration = 4500 returning id";
    world.owner(longer).await.unwrap();
    assert_eq!(world.call(&lumen, "start_stream()").await, refused("STREAM_TIME_USED_UP", ""));
    let last_week = "update streaming_sessions set start_time = start_time - interval '7 days',
        end_time = end_time - interval '7 days' returning id";
    world.owner(last_week).await.unwrap();
    world.administer("renew_stream_time()").await.unwrap();
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, "900");
    let monday = "select extract(isodow from week_start() at time zone 'UTC') || ' ' ||
        (now() - week_start() between interval '0' and interval '7 days')";
    assert_eq!(world.value(monday).await, "1 true");
}

#[tokio::test]
async fn a_stream_ends_by_itself_when_its_time_or_its_owners_rights_are_gone() {
    let world = World::new().await;
    let (lumen, tomo, noor) =
        (world.member("lumen").await, world.member("tomo").await, world.member("noor").await);
    let (long, muted, fine) =
        (world.stream(&lumen).await, world.stream(&tomo).await, world.stream(&noor).await);
    // As long as a free week at least, whenever the week began.
    world
        .administrate(
            "update subscription_plans set stream_minutes_per_week = 0 where id = 'free' returning id",
        )
        .await
        .unwrap();
    world.administer(&format!("start_subscription('spartan', {noor})")).await.unwrap();
    world.administer(&format!("start_subscription('spartan', {tomo})")).await.unwrap();
    world.administer(&format!("suspend_user({tomo}, 'Noise')")).await.unwrap();
    assert_eq!(world.administer("end_overdue_streams()").await.unwrap(), json!(2));
    assert_eq!(world.administer("end_overdue_streams()").await.unwrap(), json!(0));
    for (stream, status) in [(long, "ended"), (muted, "ended"), (fine, "active")] {
        let found = format!("select status from streaming_sessions where id = {stream}");
        assert_eq!(world.value(&found).await, status);
    }
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_stream_is_ended_by_its_owner_or_the_platform() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let stream = world.stream(&lumen).await;
    let unknown = refused("STREAM_NOT_FOUND", "streamingSessionId");
    assert_eq!(world.call(&tomo, &format!("end_stream({stream})")).await, unknown);
    assert_eq!(world.administer("end_stream(-1)").await, unknown);
    let lost = world.call(&lumen, &format!("end_stream({stream}, 'lost')")).await;
    assert_eq!(lost, refused("STATUS_INVALID", "status"));
    assert_eq!(
        world.call(&lumen, "start_stream(null, 'radio')").await,
        refused("PLATFORM_INVALID", "platform")
    );
    let watched = format!("update streaming_sessions set viewers = 12 where id = {stream} returning viewers");
    world.rows_as("", "service_role", &watched).await.unwrap();
    world.administer(&format!("end_stream({stream})")).await.unwrap();
}

#[tokio::test]
async fn one_place_to_stream_to_is_the_default() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let add = |name: &str| {
        format!(
            "insert into rtmp_sources (user_id, name, url, stream_key) values ({lumen}, '{name}', 'rtmps://x.test/live', 'k')
             returning id, bitrate, is_default"
        )
    };
    let first = world.rows(&lumen, &add("Home")).await.unwrap()[0].clone();
    assert_eq!((&first["bitrate"], &first["is_default"]), (&json!(2500), &json!(false)));
    let second = world.rows(&lumen, &add("Studio")).await.unwrap()[0]["id"].clone();
    for id in [&first["id"], &second] {
        world.call(&lumen, &format!("set_default_rtmp_source({id})")).await.unwrap();
        let found = world.rows(&lumen, "select id from rtmp_sources where is_default").await.unwrap();
        assert_eq!(found, json!([{ "id": id }]));
    }
    let foreign = world.call(&tomo, &format!("set_default_rtmp_source({second})")).await;
    assert_eq!(foreign, refused("SOURCE_NOT_FOUND", "rtmpSourceId"));
    assert_eq!(state(world.owner("update rtmp_sources set is_default = true returning id").await), "23505");
    let elsewhere = add("x").replace("rtmps://", "https://");
    assert_eq!(state(world.rows(&lumen, &elsewhere).await), "23514");
}
