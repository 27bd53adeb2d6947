//! The program is killed while people tip, and they try again.

use super::world::{TIP, World, assert_healthy, id_of_member, member, text};
use end_to_end::Quintet;
use futures::{StreamExt, stream};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

const TIPS: usize = 100;
/// Tips on their way at the same time.
const TIPS_AT_ONCE: usize = 8;
/// After so many answers the program is killed.
const KILLED_AFTER: usize = 30;

fn tip(number: usize) -> Value {
    json!({
        "creatorId": id_of_member("kojo"), "amount": "1.00", "idempotencyKey": format!("tip {number}"),
    })
}

#[tokio::test]
async fn tips_are_given_exactly_once_although_the_program_is_killed_among_them() {
    let mut world = World::start().await;
    let mut connection = world.connect().await;
    let given = format!("select count(*)::text from tips where from_user_id = '{}'", id_of_member("priya"));
    let given_before: usize = text(&mut connection, &given).await.parse().unwrap();
    let answered = AtomicUsize::new(0);
    let mutation = TIP.text();
    let (quintet, answered, mutation) = (&world.quintet, &answered, &mutation);
    let tips = stream::iter(0..TIPS).for_each_concurrent(TIPS_AT_ONCE, |number| async move {
        let asked = quintet.ask(&member("priya"), mutation, json!({ "input": tip(number) })).await;
        if asked.is_ok() && answered.fetch_add(1, Ordering::Relaxed) + 1 == KILLED_AFTER {
            quintet.kill();
        }
    });
    tips.await;
    let answered = answered.load(Ordering::Relaxed);
    assert!((KILLED_AFTER..TIPS).contains(&answered), "killed in the middle: {answered} answers");

    world.quintet = Quintet::start(&world.database, None, &[]).await.unwrap();
    let mut replayed = 0;
    for number in 0..TIPS {
        let payload = world.payload(&member("priya"), &TIP, &tip(number)).await;
        assert_eq!(payload["userErrors"], json!([]), "{payload}");
        replayed += usize::from(payload["replayed"] == true);
    }
    assert!((answered..TIPS).contains(&replayed), "{answered} answers, {replayed} done before");
    assert_eq!(text(&mut connection, &given).await, (given_before + TIPS).to_string());
    let balance = "select available_balance::text from wallets join users on users.id = user_id where username = 'priya'";
    assert_eq!(text(&mut connection, balance).await, "12.80", "112.80 less the tips");
    assert_healthy(&mut connection).await;
}
