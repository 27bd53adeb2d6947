//! Many at once, at random: whatever they do, the books agree, and nobody waits in a circle.

use crate::{
    crowd::{self, Crowd},
    vibeup::world::{Failure, Member, World},
};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use serde_json::Value;
use std::sync::Arc;

struct Town {
    world: World,
    members: Vec<Member>,
    treasury: String,
    pool: String,
    perk: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn books_agree_after_any_mixture_of_operations() {
    let town = Arc::new(settle_town().await);
    let outcomes = crowd::live(&town).await;
    town.world.assert_healthy().await;
    assert!(outcomes["done"] > 200 && outcomes.len() > 3, "too little happened: {outcomes:?}");
}

async fn settle_town() -> Town {
    let world = World::new().await;
    let mut members = Vec::new();
    for number in 0..6 {
        let member = world.funded(&format!("m{number}"), "300", "VIBES").await;
        world.deposit(&member, "100", "USDC").await;
        members.push(member);
    }
    let owner = world.member("owner").await;
    let community = world.community(&members[0], "town", "public").await;
    for member in &members[1..3] {
        let join = format!(
            "insert into community_members (community_id, user_id) values ('{community}', {member}) returning id"
        );
        world.rows(member, &join).await.unwrap();
    }
    let [one, two, three] = [&members[0], &members[1], &members[2]];
    let open = format!("open_treasury('{community}', 'Fund', array[{one}, {two}, {three}]::uuid[], true, 2)");
    let treasury = world.call(one, &open).await.unwrap()["community_treasury"].as_str().unwrap().to_owned();
    let pool = "insert into staking_pools (name, min_stake, apy_rate) values ('Tiny', 1, 0.5) returning id";
    let pool = world.owner(pool).await.unwrap()[0]["id"].as_str().unwrap().to_owned();
    let perk = format!(
        "with business as (insert into businesses (owner_id, name, slug) values ({owner}, 'B', 'b') returning id)
         insert into business_perks (business_id, title, vibes_cost, max_redemptions) select id, 'P', 0.5, 40 from business returning id"
    );
    let perk = text_of(&world, &perk).await;
    Town { world, members, treasury, pool, perk }
}

async fn text_of(world: &World, sql: &str) -> String {
    let mut transaction = world.begin("", "postgres").await;
    let id: sqlx::types::Uuid =
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut *transaction).await.unwrap();
    transaction.commit().await.unwrap();
    id.to_string()
}

impl Crowd for Town {
    async fn act(&self, random: &mut StdRng) -> Result<Value, Failure> {
        let world = &self.world;
        let member = self.members.choose(random).unwrap().clone();
        let other = self.members.choose(random).unwrap().clone();
        let signer = self.members[..3].choose(random).unwrap().clone();
        let amount = format!("{}.{:08}", random.random_range(0..15), random.random_range(1..100_000_000));
        let token = *["VIBES", "VIBES", "USDC"].choose(random).unwrap();
        // Now and then a key is met again, with the same request or another.
        let key = random.random_range(0..20_000);
        match random.random_range(0..17) {
            0..3 => {
                world
                    .call(&member, &format!("send_tokens('{}', {amount}, '{token}', 't{key}')", other.handle))
                    .await
            }
            3 => {
                world
                    .call(&member, &format!("send_tokens('treasury-town', {amount}, 'VIBES', 'g{key}')"))
                    .await
            }
            4 => world.call(&member, &format!("withdraw_tokens('0x1', {amount}, '{token}', 'w{key}')")).await,
            5 => {
                let pending = self.any("crypto_transactions where status = 'pending'").await;
                world.administer(&format!("confirm_transaction('{pending}', '0x1', 'c{key}')")).await
            }
            6 => {
                let pending = self.any("crypto_transactions where status = 'pending'").await;
                world.administer(&format!("fail_transaction('{pending}', 'no', 'f{key}')")).await
            }
            7 => {
                world.call(&member, &format!("request_payment({other}, {amount}, 'q{key}', '{token}')")).await
            }
            8 => {
                let request = self
                    .any(&format!("payment_requests where status = 'pending' and payer_id = {member}"))
                    .await;
                world.call(&member, &format!("pay_request('{request}', 'p{key}')")).await
            }
            9 => world.administer(&format!("grant_reward({member}, {amount}, 'bonus', 'r{key}')")).await,
            10 => {
                let reward = self
                    .any(&format!("vibe_rewards where transaction_id is null and user_id = {member}"))
                    .await;
                world.call(&member, &format!("claim_reward('{reward}', 'cr{key}')")).await
            }
            11 => world.call(&member, &format!("stake_tokens('{}', {amount}, 's{key}')", self.pool)).await,
            12 => {
                let stake =
                    self.any(&format!("user_stakes where status = 'active' and user_id = {member}")).await;
                world.call(&member, &format!("unstake_tokens('{stake}', 'u{key}')")).await
            }
            13 => {
                let spend = format!(
                    "spend_treasury('{}', '{}', {amount}, 'VIBES', 'sp{key}')",
                    self.treasury, other.handle
                );
                world.call(&signer, &spend).await
            }
            14 => {
                let waiting = self
                    .any("crypto_transactions where status = 'pending' and metadata ? 'treasury_id'")
                    .await;
                let call = match random.random_range(0..4) {
                    0 => format!("decline_spending('{waiting}')"),
                    _ => format!("approve_spending('{waiting}', 'a{key}')"),
                };
                world.call(&signer, &call).await
            }
            15 => world.call(&member, &format!("redeem_perk('{}', 'rp{key}')", self.perk)).await,
            _ => {
                let expire = "update payment_requests set expires_at = now()
                    where id in (select id from payment_requests where status = 'pending' order by random() limit 1 for update skip locked)
                    returning id";
                world.owner(expire).await?;
                Ok(Value::from(world.work().await))
            }
        }
    }
}

impl Town {
    async fn any(&self, rows: &str) -> String {
        let id = self.world.value(&format!("select id from {rows} order by random() limit 1")).await;
        if id == "null" { "00000000-0000-4000-8000-000000000000".to_owned() } else { id }
    }
}
