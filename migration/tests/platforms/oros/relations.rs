//! The document's foreign keys, indexes, diagram and policies, each by its name.

use crate::house::rules_of;
use crate::oros::{house::RULES, world::World};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Table, column, the table it refers to, and what happens there when its row goes.
const FOREIGN_KEYS: &[[&str; 4]] = &[
    ["boosts", "campaign_id", "campaigns", "CASCADE"],
    ["boosts", "supporter_id", "users", "CASCADE"],
    ["business_profiles", "user_id", "users", "CASCADE"],
    ["campaign_creators", "campaign_id", "campaigns", "CASCADE"],
    ["campaign_creators", "creator_id", "users", "CASCADE"],
    ["campaigns", "business_id", "users", "CASCADE"],
    ["communities", "creator_id", "users", "CASCADE"],
    ["community_members", "community_id", "communities", "CASCADE"],
    ["community_members", "user_id", "users", "CASCADE"],
    ["community_posts", "community_id", "communities", "CASCADE"],
    ["community_posts", "creator_id", "users", "CASCADE"],
    ["creator_profiles", "user_id", "users", "CASCADE"],
    ["events", "campaign_id", "campaigns", "CASCADE"],
    ["events", "creator_id", "users", "CASCADE"],
    ["events", "supporter_id", "users", "NO ACTION"],
    ["events", "tracking_link_id", "tracking_links", "NO ACTION"],
    ["ledger_entries", "wallet_id", "wallets", "RESTRICT"],
    ["memberships", "user_id", "users", "CASCADE"],
    ["rewards", "user_id", "users", "CASCADE"],
    ["tip_unlocks", "community_post_id", "community_posts", "CASCADE"],
    ["tip_unlocks", "tip_id", "tips", "CASCADE"],
    ["tips", "from_user_id", "users", "CASCADE"],
    ["tips", "to_creator_id", "users", "CASCADE"],
    ["tracking_links", "campaign_id", "campaigns", "CASCADE"],
    ["tracking_links", "creator_id", "users", "CASCADE"],
    ["tracking_links", "supporter_id", "users", "NO ACTION"],
    ["user_roles", "user_id", "users", "CASCADE"],
    ["wallets", "user_id", "users", "CASCADE"],
    ["withdrawals", "wallet_id", "wallets", "RESTRICT"],
];

/// Name, and what it covers.
const INDEXES: &[[&str; 2]] = &[
    ["idx_campaign_creators_campaign", "campaign_creators btree (campaign_id)"],
    ["idx_campaign_creators_creator", "campaign_creators btree (creator_id)"],
    ["idx_campaigns_business", "campaigns btree (business_id)"],
    ["idx_campaigns_hashtags", "campaigns gin (hashtags)"],
    ["idx_campaigns_status", "campaigns btree (status)"],
    ["idx_creator_hashtags", "creator_profiles gin (hashtags)"],
    ["idx_events_campaign", "events btree (campaign_id)"],
    ["idx_events_created", "events btree (created_at DESC)"],
    ["idx_events_creator", "events btree (creator_id)"],
    ["idx_events_type", "events btree (event_type)"],
    ["idx_events_verified", "events btree (verified)"],
    ["idx_ledger_created", "ledger_entries btree (created_at DESC)"],
    ["idx_ledger_source", "ledger_entries btree (source_type, source_id)"],
    ["idx_ledger_status", "ledger_entries btree (status)"],
    ["idx_ledger_wallet", "ledger_entries btree (wallet_id)"],
    ["idx_tracking_campaign", "tracking_links btree (campaign_id)"],
    ["idx_tracking_code", "tracking_links btree (code)"],
    ["idx_tracking_creator", "tracking_links btree (creator_id)"],
    ["idx_user_roles_role", "user_roles btree (role)"],
    ["idx_user_roles_user", "user_roles btree (user_id)"],
    ["idx_users_email", "users btree (email)"],
    ["idx_users_username", "users btree (username)"],
    ["idx_wallets_user", "wallets btree (user_id)"],
];

/// Line of the diagram, parent, child, and the child's column. Where diagram and DDL disagree, the DDL stands: creators
/// and businesses are people, and a link names its campaign and creator by themselves.
const DIAGRAM: &[(&str, &str, &str, &str)] = &[
    ("#447", "users", "user_roles", "user_id"),
    ("#448", "users", "wallets", "user_id"),
    ("#448", "wallets", "ledger_entries", "wallet_id"),
    ("#449", "users", "creator_profiles", "user_id"),
    ("#449", "users", "business_profiles", "user_id"),
    ("#450", "users", "campaigns", "business_id"),
    ("#451", "users", "campaign_creators", "creator_id"),
    ("#451", "campaigns", "campaign_creators", "campaign_id"),
    ("#452", "campaigns", "tracking_links", "campaign_id"),
    ("#452", "users", "tracking_links", "creator_id"),
    ("#452", "tracking_links", "events", "tracking_link_id"),
];

/// Name, table, command and condition, with the document's `auth.uid()` looked up once a statement, and equality for its
/// `in (select …)` of the one wallet, which can use an index.
const POLICIES: &[[&str; 4]] = &[
    ["users_own_profile", "users", "ALL", "uid = id"],
    ["users_own_roles", "user_roles", "SELECT", "uid = user_id"],
    ["creator_own_profile", "creator_profiles", "ALL", "uid = user_id"],
    ["business_own_profile", "business_profiles", "ALL", "uid = user_id"],
    ["wallet_owner_only", "wallets", "SELECT", "uid = user_id"],
    [
        "ledger_owner_only",
        "ledger_entries",
        "SELECT",
        "wallet_id = SELECT wallets.id FROM wallets WHERE wallets.user_id = uid",
    ],
    ["campaigns_public_active", "campaigns", "SELECT", "status = 'active'"],
    ["campaigns_business_owner", "campaigns", "ALL", "uid = business_id"],
    [
        "campaign_creators_view",
        "campaign_creators",
        "SELECT",
        "uid = creator_id OR campaign_id IN SELECT campaigns.id FROM campaigns WHERE campaigns.business_id = uid",
    ],
    [
        "withdrawals_owner_only",
        "withdrawals",
        "SELECT",
        "wallet_id = SELECT wallets.id FROM wallets WHERE wallets.user_id = uid",
    ],
];

#[tokio::test]
async fn foreign_keys_are_those_of_the_document() {
    let named: BTreeSet<_> =
        FOREIGN_KEYS.iter().map(|[table, column, ..]| format!("FK {table}.{column}")).collect();
    assert_eq!(named, rules_of(RULES, "FK ").into_iter().map(str::to_owned).collect());
    let world = World::new().await;
    let sql = "select concat_ws(' ', child.relname, attname, parent.relname,
           case confdeltype when 'a' then 'NO ACTION' when 'c' then 'CASCADE' when 'r' then 'RESTRICT' end) as found
         from pg_constraint
         join pg_class as child on child.oid = conrelid
         join pg_class as parent on parent.oid = confrelid
         join pg_attribute on attrelid = conrelid and attnum = conkey[1]
         where contype = 'f' and child.relnamespace = current_schema()::text::regnamespace
           and child.relname not in ('live_events', 'live_sales')";
    let found: BTreeSet<_> = texts(&world.owner(sql).await.unwrap());
    assert_eq!(found, FOREIGN_KEYS.iter().map(|key| key.join(" ")).collect());
}

#[tokio::test]
async fn indexes_are_those_of_the_document() {
    let named: BTreeSet<_> = INDEXES.iter().map(|[name, _]| *name).collect();
    assert_eq!(named, rules_of(RULES, "idx_"));
    let world = World::new().await;
    for [name, expected] in INDEXES {
        let sql = format!(
            "select tablename || ' ' || split_part(indexdef, ' USING ', 2) from pg_indexes
             where schemaname = current_schema() and indexname = '{name}'"
        );
        assert_eq!(world.value(&sql).await, *expected, "{name}");
    }
}

#[tokio::test]
async fn relations_of_the_diagram_are_foreign_keys() {
    let lines: BTreeSet<_> =
        rules_of(RULES, "ER ").iter().map(|rule| rule.rsplit(' ').next().unwrap()).collect();
    assert_eq!(lines, DIAGRAM.iter().map(|(line, ..)| *line).collect());
    let world = World::new().await;
    for (line, parent, child, column) in DIAGRAM {
        let sql = format!(
            "select count(*) from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
             where contype = 'f' and conrelid = '{child}'::regclass and confrelid = '{parent}'::regclass
               and attname = '{column}'"
        );
        assert_eq!(world.value(&sql).await, "1", "{line}: {child}.{column}");
    }
    let keys = "select string_agg(conrelid::regclass::text, ' ' order by conrelid::regclass::text) from pg_constraint
         join pg_attribute on attrelid = conrelid and attnum = conkey[1]
         where contype = 'p' and cardinality(conkey) = 1 and attname = 'user_id'
           and connamespace = current_schema()::text::regnamespace";
    assert_eq!(world.value(keys).await, "business_profiles creator_profiles", "a person has one of each");
}

#[tokio::test]
async fn the_documents_policies_stand_by_name_and_text() {
    let world = World::new().await;
    for [name, table, command, condition] in POLICIES {
        let sql = format!(
            "select tablename, cmd, coalesce(with_check, '') as with_check, permissive, roles::text,
               btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
                 qual, '\\( SELECT auth\\.uid\\(\\) AS uid\\)', 'uid', 'g'),
                 '::text|' || current_schema() || '\\.', '', 'g'), '[()]', ' ', 'g'), '\\s+', ' ', 'g')) as condition
             from pg_policies where schemaname = current_schema() and policyname = '{name}'"
        );
        let expected = json!([{
            "tablename": table, "cmd": command, "with_check": "", "permissive": "PERMISSIVE", "roles": "{public}",
            "condition": condition,
        }]);
        assert_eq!(world.owner(&sql).await.unwrap(), expected, "{name}");
    }
}

fn texts(rows: &Value) -> BTreeSet<String> {
    rows.as_array().unwrap().iter().map(|row| row["found"].as_str().unwrap().to_owned()).collect()
}
