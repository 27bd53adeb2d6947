//! The demo world.

use crate::vibeup::world::{World, connection, schema};
use database::Platform;
use migration::{Seeded, demo};
use serde_json::json;

fn digest() -> String {
    let schema = schema();
    format!(
        "select md5(string_agg(query_to_xml(format('select * from {schema}.%I', tablename), true, false, '')::text, '' order by tablename))
         from pg_tables where schemaname = '{schema}' and tablename not in ('seaql_migrations', 'staking_pools')"
    )
}

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    let mut digests = Vec::new();
    for _ in 0..2 {
        let world = World::new().await;
        world.owner("delete from profiles returning id").await.unwrap();
        let database = connection(&world.pool);
        assert_eq!(migration::seed(&database, Platform::Vibeup, &schema()).await.unwrap(), Seeded::Made);
        let first = world.value(&digest()).await;
        assert_eq!(
            migration::seed(&database, Platform::Vibeup, &schema()).await.unwrap(),
            Seeded::AlreadyThere
        );
        assert_eq!(world.value(&digest()).await, first, "a second time changes nothing");
        digests.push(first);

        world.assert_without_gaps().await;
    }
    assert_eq!(digests[0], digests[1], "two are alike");
}

impl World {
    async fn assert_without_gaps(&self) {
        let schema = schema();
        let broken = self.owner("select * from first_broken_row()").await.unwrap();
        assert_eq!(broken, json!([]));
        let empty = format!(
            "select relname from pg_class where relnamespace = '{schema}'::regnamespace and relkind = 'r'
             and relname <> 'idempotency_keys'
             and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from {schema}.%I', relname), false, true, '')))[1]::text = '0'"
        );
        assert_eq!(self.owner(&empty).await.unwrap(), json!([]), "tables without a row");
        for (table, states) in [
            ("crypto_transactions", "confirmed failed pending"),
            ("payment_requests", "declined expired paid pending"),
            ("user_stakes", "active unlocking unstaked"),
            ("connections", "accepted blocked declined pending"),
            ("memberships", "active canceled expired"),
            ("affiliate_referrals", "completed expired pending"),
            ("perk_redemptions", "expired redeemed used"),
            ("business_verification", "approved pending rejected"),
            ("community_journeys", "active completed draft"),
        ] {
            let found = format!("select string_agg(distinct status, ' ' order by status) from {table}");
            assert_eq!(self.value(&found).await, states, "{table}");
        }
        let types = "select count(distinct type) from crypto_transactions";
        assert_eq!(self.value(types).await, "8", "every type of transaction");
        let named: Vec<_> = demo::members_of(Platform::Vibeup)
            .iter()
            .map(|member| format!("('{}'::uuid, '{}')", member.id, member.username))
            .collect();
        let strangers = format!(
            "select username from (values {}) as named (id, username) left join profiles using (id)
             where profiles.id is null or named.id <> md5('vibeup:' || username)::uuid",
            named.join(", ")
        );
        assert_eq!(self.owner(&strangers).await.unwrap(), json!([]));
        assert_eq!(self.value("select count(*) from profiles").await, named.len().to_string());
        let unaddressed = format!(
            "select username from (values {}) as named (id, username)
             left join crypto_wallets on crypto_wallets.handle = named.username and crypto_wallets.is_primary
             where crypto_wallets.user_id is distinct from named.id",
            named.join(", ")
        );
        let newcomers = self.owner(&unaddressed).await.unwrap();
        assert_eq!(newcomers, json!([{ "username": "wren" }]), "who has no wallet yet");
    }
}
