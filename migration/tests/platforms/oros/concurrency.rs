//! Many at once, at random: whatever they do, the books agree, and nobody waits in a circle.

use crate::{
    crowd::{self, Crowd},
    oros::world::{Failure, Member, World},
};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use serde_json::Value;
use std::sync::Arc;

struct Town {
    world: World,
    members: Vec<Member>,
    campaigns: Vec<String>,
    codes: Vec<String>,
    live_event: String,
    businesses: Vec<Member>,
}

#[tokio::test(flavor = "multi_thread")]
async fn books_agree_after_any_mixture_of_operations() {
    let town = Arc::new(settle_town().await);
    let outcomes = crowd::live(&town).await;
    town.world.assert_healthy().await;
    let overdrawn = "select count(*) from wallets where available_balance < (
        select coalesce(sum(amount), 0) from ledger_entries
        where wallet_id = wallets.id and status = 'pending' and direction = 'debit')";
    assert_eq!(town.world.value(overdrawn).await, "0", "more is held than there is");
    assert!(outcomes["done"] > 200 && outcomes.len() > 3, "too little happened: {outcomes:?}");
}

async fn settle_town() -> Town {
    let world = World::new().await;
    let mut members = Vec::new();
    for number in 0..6 {
        let member = world.funded(&format!("m{number}"), &["creator"], "60").await;
        world.administer(&format!("decide_kyc({member}, 'approved')")).await.unwrap();
        members.push(member);
    }
    let (mut businesses, mut campaigns, mut codes) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..2 {
        let business = world.funded(&format!("b{number}"), &["business"], "400").await;
        let campaign = world.campaign(&business, "sale", "3.33", "150").await;
        for creator in &members[..3] {
            codes.push(world.participate(&business, &campaign, creator).await);
        }
        campaigns.push(campaign);
        businesses.push(business);
    }
    let live_event =
        world.call(&members[0], "create_live_event('Live')").await.unwrap()["live_event"].clone();
    let live_event = live_event.as_str().unwrap().to_owned();
    world.call(&members[0], &format!("start_live_event('{live_event}')")).await.unwrap();
    Town { world, members, campaigns, codes, live_event, businesses }
}

impl Crowd for Town {
    async fn act(&self, random: &mut StdRng) -> Result<Value, Failure> {
        let world = &self.world;
        let member = self.members.choose(random).unwrap().clone();
        let other = self.members.choose(random).unwrap().clone();
        let business = self.businesses.choose(random).unwrap().clone();
        let campaign = self.campaigns.choose(random).unwrap().clone();
        let code = self.codes.choose(random).unwrap().clone();
        let amount = format!("{}.{:02}", random.random_range(1..15), random.random_range(0..100));
        // Now and then a key is met again, with the same request or another.
        let key = random.random_range(0..20_000);
        match random.random_range(0..16) {
            0..4 => world.call(&member, &format!("tip_creator({other}, {amount}, 't{key}')")).await,
            4 => world.call(&member, &format!("request_withdrawal({amount}, 'ach', 'w{key}')")).await,
            5 => {
                let withdrawal = self.any("withdrawals").await;
                world.administer(&format!("settle_withdrawal('{withdrawal}', 'tr', 'sw{key}')")).await
            }
            6 => {
                let withdrawal = self.any("withdrawals").await;
                world.administer(&format!("fail_withdrawal('{withdrawal}', 'no', 'fw{key}')")).await
            }
            7 => world.call(&member, &format!("boost_campaign('{campaign}', {amount}, 'b{key}')")).await,
            8 => {
                world
                    .call(&member, &format!("buy_live_sale('{}', {amount}, 'l{key}')", self.live_event))
                    .await
            }
            9 => world.call(&business, &format!("record_event('{code}', 'sale', 'e{key}', 9)")).await,
            10 | 11 => {
                let event = self.any("events").await;
                world.administer(&format!("verify_event('{event}')")).await
            }
            12 | 13 => {
                let entry = self.any("ledger_entries").await;
                let verb = ["settle", "settle", "fail", "reverse"].choose(random).unwrap();
                world.administer(&format!("{verb}_entry('{entry}', '{verb}{key}')")).await
            }
            14 => {
                let verb = ["pause_campaign", "resume_campaign"].choose(random).unwrap();
                world.call(&business, &format!("{verb}('{campaign}')")).await
            }
            _ => match random.random_range(0..40) {
                0 => world.call(&business, &format!("complete_campaign('{campaign}', 'c{key}')")).await,
                _ => world.call_as("", "anon", &format!("record_click('{code}', null, null)")).await,
            },
        }
    }
}

impl Town {
    async fn any(&self, table: &str) -> String {
        let id = self.world.value(&format!("select id from {table} order by random() limit 1")).await;
        if id == "null" { "00000000-0000-4000-8000-000000000000".to_owned() } else { id }
    }
}
