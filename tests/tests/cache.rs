//! The cache: hits where nothing changed, nothing stale to the one who wrote, nothing of one person to another, and
//! right answers whatever fails.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use database::Platform;
use end_to_end::{Actor, Database, Postgres, Quintet, Redis};
use migration::demo::members_of;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, PgConnection};
use std::time::{Duration, Instant};

/// Cached for each viewer, as everything of people.
const PERSON: &str = "query ($id: ID!) { orosUser(id: $id) { displayName email } }";
/// Cached for everybody.
const COMMUNITIES: &str = "{ orosCommunities(first: 10) { nodes { name } } }";
/// Cached for each viewer; what is seen follows from other tables, too.
const POSTS: &str = "\
{
  orosCommunityPosts(first: 100, filter: { isLocked: { eq: true } }) {
    nodes { id isOpen minTipToUnlock creator { id } }
  }
}";
const RENAME: &str = "\
mutation ($input: UpdateOrosUserInput!) {
  updateOrosUser(input: $input) { user { displayName } userErrors { code } }
}";

/// How long what must happen may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program, its database and its cache.
struct World {
    quintet: Quintet,
    database: Database,
    redis: Option<Redis>,
}

impl World {
    async fn with_memory() -> World {
        World::start(None).await
    }

    async fn with_redis() -> World {
        World::start(Some(Redis::start().unwrap())).await
    }

    async fn both() -> [World; 2] {
        [World::with_memory().await, World::with_redis().await]
    }

    async fn start(redis: Option<Redis>) -> World {
        let database = Postgres::shared().await.unwrap().database().await.unwrap();
        let quintet = Quintet::start(&database, redis.as_ref(), &[]).await.unwrap();
        World { quintet, database, redis }
    }

    /// What holds the answers.
    fn store(&self) -> &'static str {
        if self.redis.is_some() { "Redis" } else { "memory" }
    }

    async fn connect(&self) -> PgConnection {
        let mut connection = self.database.connect().await.unwrap();
        execute(&mut connection, "set search_path to oros").await;
        connection
    }
}

/// An answer, and how much of it the cache had.
#[derive(Debug)]
struct Answer {
    data: Value,
    hits: i64,
    misses: i64,
}

impl Answer {
    fn is_hit(&self) -> bool {
        self.hits > 0 && self.misses == 0
    }
}

/// Asks; errors are none of the answers expected here.
async fn ask(quintet: &Quintet, actor: &Actor, query: &str, variables: Value) -> Answer {
    let mut response = quintet.ask(actor, query, variables).await.unwrap();
    assert!(response.get("errors").is_none(), "{response}");
    let sum = |name: &str| {
        let fetches = response["extensions"]["cache"].as_array().into_iter().flatten();
        fetches.map(|fetch| fetch[name].as_i64().unwrap()).sum()
    };
    let (hits, misses) = (sum("hits"), sum("misses"));
    Answer { data: response["data"].take(), hits, misses }
}

async fn person(quintet: &Quintet, actor: &Actor, username: &str) -> Answer {
    ask(quintet, actor, PERSON, json!({ "id": id(username) })).await
}

async fn display_name(quintet: &Quintet, actor: &Actor, username: &str) -> String {
    let answer = person(quintet, actor, username).await;
    answer.data["orosUser"]["displayName"].as_str().unwrap().to_owned()
}

async fn rename(quintet: &Quintet, username: &str, name: &str) {
    let input = json!({ "input": { "id": id(username), "displayName": name } });
    let renamed = ask(quintet, &member(username), RENAME, input).await;
    let expected = json!({ "user": { "displayName": name }, "userErrors": [] });
    assert_eq!(renamed.data["updateOrosUser"], expected);
}

async fn rename_past_the_program(connection: &mut PgConnection, username: &str, name: &str) {
    let rename = format!("update users set display_name = '{name}' where username = '{username}'");
    execute(connection, &rename).await;
}

async fn execute(connection: &mut PgConnection, statement: &str) {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await.unwrap();
}

fn member(username: &str) -> Actor {
    Actor::Member { platform: Platform::Oros, username: username.to_owned() }
}

fn id(username: &str) -> &'static str {
    members_of(Platform::Oros).iter().find(|member| member.username == username).unwrap().id
}

/// Asks until the answer is from the cache alone.
async fn until_hit(quintet: &Quintet, actor: &Actor, query: &str, variables: Value) -> Answer {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let answer = ask(quintet, actor, query, variables.clone()).await;
        if answer.is_hit() {
            return answer;
        }
        assert!(Instant::now() < deadline, "never a hit: {answer:?}");
    }
}

/// Asks until the person is called so.
async fn until_called(quintet: &Quintet, actor: &Actor, username: &str, name: &str) {
    let deadline = Instant::now() + PATIENCE;
    while display_name(quintet, actor, username).await != name {
        assert!(Instant::now() < deadline, "{username} is never called {name}");
    }
}

#[tokio::test]
async fn what_was_read_before_comes_from_the_cache() {
    for world in World::both().await {
        let (quintet, priya) = (&world.quintet, member("priya"));
        let lumen = json!({ "id": id("lumen") });
        for (actor, query, variables) in [
            (&priya, PERSON, &lumen),
            (&priya, COMMUNITIES, &Value::Null),
            (&Actor::Anonymous, COMMUNITIES, &Value::Null),
            (&Actor::Anonymous, PERSON, &lumen),
            (&priya, POSTS, &Value::Null),
        ] {
            let hit = until_hit(quintet, actor, query, variables.clone()).await;
            let other = ask(quintet, actor, &format!("# uncached\n{query}"), variables.clone()).await;
            assert_eq!(hit.data, other.data, "{actor} from {}", world.store());
        }
    }
}

#[tokio::test]
async fn what_is_public_is_a_hit_for_others_and_what_is_not_never_is() {
    for world in World::both().await {
        let (quintet, store) = (&world.quintet, world.store());
        until_hit(quintet, &member("priya"), COMMUNITIES, Value::Null).await;
        for actor in [member("tomo"), Actor::Anonymous] {
            assert!(ask(quintet, &actor, COMMUNITIES, Value::Null).await.is_hit(), "{actor} from {store}");
        }

        let priya = json!({ "id": id("priya") });
        let own = until_hit(quintet, &member("priya"), PERSON, priya.clone()).await;
        assert_eq!(own.data["orosUser"]["email"], "priya@oros.example");
        for actor in [member("tomo"), Actor::Anonymous] {
            let foreign = ask(quintet, &actor, PERSON, priya.clone()).await;
            assert_eq!(foreign.hits, 0, "{actor} from {store}");
            assert_eq!(foreign.data["orosUser"]["email"], Value::Null, "{actor} from {store}");
            let again = until_hit(quintet, &actor, PERSON, priya.clone()).await;
            assert_eq!(again.data, foreign.data, "{actor} from {store}");
        }
        let ada = ask(quintet, &member("ada"), PERSON, priya.clone()).await;
        assert_eq!(ada.data, own.data, "an administrator sees it");
    }
}

#[tokio::test]
async fn a_write_is_seen_at_once_by_the_one_who_wrote() {
    const WRITES: usize = 60;
    for world in World::both().await {
        let (quintet, priya) = (&world.quintet, member("priya"));
        for number in 0..WRITES {
            let name = format!("Priya {number}");
            rename(quintet, "priya", &name).await;
            let seen = tokio::join!(
                display_name(quintet, &priya, "priya"),
                display_name(quintet, &Actor::Anonymous, "priya"),
            );
            assert_eq!(seen, (name.clone(), name), "from {}", world.store());
            // So that there is something stale to serve.
            display_name(quintet, &priya, "priya").await;
        }
    }
}

#[tokio::test]
async fn what_a_write_opens_in_another_table_is_seen_at_once() {
    let tip = "\
        mutation ($input: TipOrosCreatorInput!) {
          tipOrosCreator(input: $input) { post { isOpen } userErrors { code } }
        }";
    for world in World::both().await {
        let (quintet, tomo) = (&world.quintet, member("tomo"));
        let posts = until_hit(quintet, &tomo, POSTS, Value::Null).await;
        let posts = posts.data["orosCommunityPosts"]["nodes"].as_array().unwrap().clone();
        let locked: Vec<&Value> = posts.iter().filter(|post| post["isOpen"] == false).collect();
        assert!(!locked.is_empty());
        for post in locked {
            let input = json!({ "input": {
                "creatorId": post["creator"]["id"], "postId": post["id"],
                "amount": post["minTipToUnlock"], "idempotencyKey": post["id"],
            } });
            let tipped = ask(quintet, &tomo, tip, input).await;
            let expected = json!({ "post": { "isOpen": true }, "userErrors": [] });
            assert_eq!(tipped.data["tipOrosCreator"], expected);
            let seen = ask(quintet, &tomo, POSTS, Value::Null).await;
            let seen = seen.data["orosCommunityPosts"]["nodes"].as_array().unwrap().clone();
            let seen = seen.iter().find(|seen| seen["id"] == post["id"]).unwrap();
            assert_eq!(seen["isOpen"], true, "from {}", world.store());
        }
    }
}

#[tokio::test]
async fn a_change_past_the_program_is_seen_soon() {
    for world in World::both().await {
        let mut connection = world.connect().await;
        let lumen = json!({ "id": id("lumen") });
        for number in 0..10 {
            until_hit(&world.quintet, &member("priya"), PERSON, lumen.clone()).await;
            let name = format!("Lumen {number}");
            rename_past_the_program(&mut connection, "lumen", &name).await;
            until_called(&world.quintet, &member("priya"), "lumen", &name).await;
        }
    }
}

#[tokio::test]
async fn what_an_administrator_saw_ends_with_the_right_to_see_it() {
    for world in World::both().await {
        let mut connection = world.connect().await;
        let (quintet, ada) = (&world.quintet, member("ada"));
        let priya = json!({ "id": id("priya") });
        let seen = until_hit(quintet, &ada, PERSON, priya.clone()).await;
        assert_eq!(seen.data["orosUser"]["email"], "priya@oros.example");
        execute(&mut connection, "delete from user_roles where role = 'admin'").await;
        let deadline = Instant::now() + Duration::from_secs(20);
        while ask(quintet, &ada, PERSON, priya.clone()).await.data["orosUser"]["email"] != Value::Null {
            assert!(Instant::now() < deadline, "still seen, from {}", world.store());
        }
    }
}

#[tokio::test]
async fn nothing_stale_is_served_while_the_feed_is_lost_and_hits_come_back_with_it() {
    for world in World::both().await {
        let mut connection = world.connect().await;
        let (quintet, priya) = (&world.quintet, member("priya"));
        let lumen = json!({ "id": id("lumen") });
        for number in 0..3 {
            until_hit(quintet, &priya, PERSON, lumen.clone()).await;
            let name = format!("Lumen {number}");
            let terminated: i64 = sqlx::query_scalar(
                "select count(*) filter (where pg_terminate_backend(pid)) \
                 from pg_stat_replication join pg_stat_activity using (pid) \
                 where datname = current_database()",
            )
            .fetch_one(&mut connection)
            .await
            .unwrap();
            assert_eq!(terminated, 1);
            rename_past_the_program(&mut connection, "lumen", &name).await;
            until_called(quintet, &priya, "lumen", &name).await;
            let hit = until_hit(quintet, &priya, PERSON, lumen.clone()).await;
            assert_eq!(hit.data["orosUser"]["displayName"], name, "from {}", world.store());
        }
    }
}

#[tokio::test]
async fn redis_may_die_in_the_middle_and_come_back() {
    let mut world = World::with_redis().await;
    let mut redis = world.redis.take().unwrap();
    let (quintet, priya) = (&world.quintet, member("priya"));
    until_hit(quintet, &priya, PERSON, json!({ "id": id("lumen") })).await;
    for round in 0..3 {
        let traffic = async {
            for number in 0..30 {
                let name = format!("Priya {round}.{number}");
                rename(quintet, "priya", &name).await;
                assert_eq!(display_name(quintet, &priya, "priya").await, name);
                assert_eq!(display_name(quintet, &Actor::Anonymous, "priya").await, name);
            }
        };
        let reading = async {
            for _ in 0..60 {
                assert_eq!(display_name(quintet, &priya, "lumen").await, "Lumen Okafor");
            }
        };
        let dying = async {
            display_name(quintet, &priya, "lumen").await;
            redis.kill();
        };
        tokio::join!(traffic, reading, dying);
        redis.restart().unwrap();
        let last = format!("Priya {round}.29");
        let hit = until_hit(quintet, &priya, PERSON, json!({ "id": id("priya") })).await;
        assert_eq!(hit.data["orosUser"]["displayName"], last);
    }
}

#[tokio::test]
async fn two_programs_share_one_redis_and_neither_is_stale() {
    let world = World::with_redis().await;
    let one = &world.quintet;
    let other = Quintet::start(&world.database, world.redis.as_ref(), &[]).await.unwrap();
    let priya = member("priya");
    for number in 0..30 {
        for (writer, reader) in [(one, &other), (&other, one)] {
            let name = format!("Priya {number} at {}", writer.address());
            rename(writer, "priya", &name).await;
            assert_eq!(display_name(writer, &priya, "priya").await, name, "at the one that wrote");
            until_called(reader, &priya, "priya", &name).await;
        }
    }
    let variables = json!({ "id": id("lumen") });
    until_hit(one, &priya, PERSON, variables.clone()).await;
    until_hit(&other, &priya, PERSON, variables).await;
}
