//! The demo world.

use crate::vibrationfit::world::{World, connection, schema};
use database::Platform;
use migration::{Seeded, demo};
use serde_json::json;

const PLATFORM: Platform = Platform::Vibrationfit;

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    let mut digests = Vec::new();
    for _ in 0..2 {
        let world = World::new().await;
        world.owner("delete from auth.users returning 1").await.unwrap();
        let database = connection(&world.pool);
        assert_eq!(migration::seed(&database, PLATFORM, &schema()).await.unwrap(), Seeded::Made);
        let digest = format!(
            "select md5(string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), true, false, '')::text, '' order by tablename))
             from pg_tables where schemaname = '{}' and tablename <> 'seaql_migrations'",
            schema()
        );
        let first = world.value(&digest).await;
        assert_eq!(migration::seed(&database, PLATFORM, &schema()).await.unwrap(), Seeded::AlreadyThere);
        assert_eq!(world.value(&digest).await, first, "a second time changes nothing");
        digests.push(first);
        world.assert_healthy().await;

        let empty = format!(
            "select relname from pg_class where relnamespace = '{}'::regnamespace and relkind = 'r' and (xpath(
               '/row/n/text()', query_to_xml(format('select count(*) as n from %I', relname), false, true, '')))[1]::text = '0'",
            schema()
        );
        assert_eq!(world.owner(&empty).await.unwrap(), json!([{ "relname": "idempotency_keys" }]));
        let on = "select tgrelid::regclass::text as name from pg_trigger where tgenabled = 'D'";
        assert_eq!(world.owner(on).await.unwrap(), json!([]), "triggers that were left off");

        let people = world.owner("select id, email from profiles").await.unwrap();
        assert_eq!(people.as_array().unwrap().len(), 8);
        for member in demo::members_of(PLATFORM) {
            let email = format!("{}@vibrationfit.example", member.username);
            assert!(
                people.as_array().unwrap().contains(&json!({ "id": member.id, "email": email })),
                "{email}"
            );
        }
        let administrators = world.value("select string_agg(user_id::text, ' ') from administrators").await;
        let named = &demo::members_of(PLATFORM)[0];
        assert_eq!(administrators, named.id, "the first is the administrator");
    }
    assert_eq!(digests[0], digests[1]);
}
