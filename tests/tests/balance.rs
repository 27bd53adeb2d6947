//! The live balance of a wallet: over WebSockets, whoever changes the wallet and whatever fails meanwhile.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use database::Platform;
use end_to_end::{Actor, Database, Postgres, Quintet, Said, Subscription};
use migration::demo::{DemoMember, members_of};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const BALANCE_CHANGED: &str = "\
subscription ($walletId: ID!) {
  orosBalanceChanged(walletId: $walletId) {
    version
    skipped
    wallet { version availableBalance owner { displayName } }
  }
}";

/// How long what must happen may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program and its database.
struct World {
    quintet: Quintet,
    database: Database,
}

impl World {
    async fn start() -> World {
        World::on(Postgres::shared().await.unwrap()).await
    }

    async fn on(postgres: &Postgres) -> World {
        let database = postgres.database().await.unwrap();
        let quintet = Quintet::start(&database, None, &[]).await.unwrap();
        World { quintet, database }
    }

    async fn connect(&self) -> PgConnection {
        let mut connection = self.database.connect().await.unwrap();
        execute(&mut connection, "set search_path to oros").await;
        connection
    }

    async fn follow(&self, actor: &Actor, wallet: &str) -> Subscription {
        self.quintet.subscribe(actor, BALANCE_CHANGED, json!({ "walletId": wallet })).await.unwrap()
    }
}

/// A member's wallet as the database has it.
#[derive(Debug, PartialEq)]
struct Wallet {
    id: String,
    version: i64,
    balance: String,
}

async fn wallet(connection: &mut PgConnection, username: &str) -> Wallet {
    let wallet = "\
        select wallets.id::text, version, available_balance::text as balance
        from wallets
        join users on users.id = user_id
        where username = $1";
    let (id, version, balance) = sqlx::query_as(wallet).bind(username).fetch_one(connection).await.unwrap();
    Wallet { id, version, balance }
}

async fn execute(connection: &mut PgConnection, statement: &str) {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await.unwrap();
}

/// Raises the balance as the owner of the table, past the program.
async fn raise(connection: &mut PgConnection, wallet: &Wallet, amount: &str) {
    let raise = format!(
        "update wallets set available_balance = available_balance + {amount} where id = '{}'",
        wallet.id
    );
    execute(connection, &raise).await;
}

fn member(username: &str) -> Actor {
    Actor::Member { platform: Platform::Oros, username: username.to_owned() }
}

fn demo(username: &str) -> &'static DemoMember {
    members_of(Platform::Oros).iter().find(|member| member.username == username).unwrap()
}

/// An event: its version, how many it skipped, and the wallet's balance.
#[derive(Debug, PartialEq)]
struct Change {
    version: i64,
    skipped: i64,
    /// What came with it may be newer.
    wallet_version: i64,
    balance: String,
}

async fn next(subscription: &mut Subscription, owner: &str) -> Change {
    let mut data = subscription.next_data().await.unwrap();
    let event = data["orosBalanceChanged"].take();
    assert_eq!(event["wallet"]["owner"]["displayName"], owner, "identity's part rides along: {event}");
    let number = |value: &Value| value.as_str().unwrap().parse().unwrap();
    Change {
        version: number(&event["version"]),
        skipped: event["skipped"].as_i64().unwrap(),
        wallet_version: number(&event["wallet"]["version"]),
        balance: event["wallet"]["availableBalance"].as_str().unwrap().to_owned(),
    }
}

/// Reads on until the wallet is as it should be.
async fn until(subscription: &mut Subscription, owner: &str, wanted: &Wallet) -> Change {
    loop {
        let change = next(subscription, owner).await;
        if change.version >= wanted.version {
            assert_eq!((change.version, &change.balance), (wanted.version, &wanted.balance));
            return change;
        }
    }
}

#[tokio::test]
async fn a_subscriber_gets_the_balance_as_it_is_and_then_every_change_whoever_makes_it() {
    let world = World::start().await;
    let mut connection = world.connect().await;
    let begun = wallet(&mut connection, "priya").await;
    let mut priya = world.follow(&member("priya"), &begun.id).await;
    let snapshot = next(&mut priya, "Priya Raman").await;
    assert_eq!((snapshot.version, snapshot.skipped, &snapshot.balance), (begun.version, 0, &begun.balance));

    let tip = "\
        mutation ($creatorId: ID!) {
          tipOrosCreator(input: { creatorId: $creatorId, amount: \"2.50\", idempotencyKey: \"live\" }) {
            userErrors { code }
            wallet { version availableBalance }
          }
        }";
    let variables = json!({ "creatorId": demo("lumen").id });
    let tipped = world.quintet.ask(&member("priya"), tip, variables).await.unwrap();
    let answer = &tipped["data"]["tipOrosCreator"];
    assert_eq!(answer["userErrors"], json!([]), "{tipped}");
    let change = next(&mut priya, "Priya Raman").await;
    assert_eq!(answer["wallet"]["version"], change.version.to_string());
    assert_eq!(answer["wallet"]["availableBalance"], change.balance);

    raise(&mut connection, &begun, "1.00").await;
    let raised = wallet(&mut connection, "priya").await;
    until(&mut priya, "Priya Raman", &raised).await;

    let entry = "\
        insert into ledger_entries (wallet_id, source_type, amount, direction, status)
        select id, 'adjustment', 7.25, 'credit', 'settled'
        from wallets
        where id = $1::uuid";
    sqlx::query(entry).bind(&begun.id).execute(&mut connection).await.unwrap();
    let credited = wallet(&mut connection, "priya").await;
    assert_eq!(credited.version, raised.version + 1, "the wallet follows its entries");
    let change = until(&mut priya, "Priya Raman", &credited).await;
    assert_eq!(change.skipped, 0);
}

#[tokio::test]
async fn no_state_is_missing_after_rapid_changes_and_what_was_skipped_is_told() {
    const CHANGES: i64 = 500;
    let world = World::start().await;
    let mut connection = world.connect().await;
    let begun = wallet(&mut connection, "tomo").await;
    let mut tomo = world.follow(&member("tomo"), &begun.id).await;
    let mut versions = vec![next(&mut tomo, "Tomo Hayashi").await.version];
    let changing = async {
        for _ in 0..CHANGES {
            raise(&mut connection, &begun, "0.01").await;
        }
    };
    let end = begun.version + CHANGES;
    let mut accounted = 0;
    let following = async {
        loop {
            let change = next(&mut tomo, "Tomo Hayashi").await;
            assert!(change.version > *versions.last().unwrap(), "{change:?} after {versions:?}");
            assert!(change.wallet_version >= change.version, "{change:?}");
            versions.push(change.version);
            accounted += 1 + change.skipped;
            if change.version >= end {
                return change;
            }
        }
    };
    let ((), last) = tokio::join!(changing, following);
    let ended = wallet(&mut connection, "tomo").await;
    assert_eq!((last.version, &last.balance), (ended.version, &ended.balance));
    assert_eq!((ended.version, accounted), (end, CHANGES));
}

#[tokio::test]
async fn a_wallet_is_followed_by_those_who_may_see_it_only() {
    let world = World::start().await;
    let mut connection = world.connect().await;
    let priya = wallet(&mut connection, "priya").await;
    let nothing = Wallet {
        id: "00000000-0000-0000-0000-000000000000".to_owned(),
        ..wallet(&mut connection, "tomo").await
    };
    let mut refusals = Vec::new();
    for (actor, wallet, code) in [
        (member("tomo"), &priya, "NOT_FOUND"),
        (member("tomo"), &nothing, "NOT_FOUND"),
        (Actor::Anonymous, &priya, "UNAUTHENTICATED"),
    ] {
        let mut subscription = world.follow(&actor, &wallet.id).await;
        let Said::Next(refusal) = subscription.next().await.unwrap() else { panic!("no errors for {actor}") };
        assert_eq!(refusal["data"], Value::Null, "{actor}: {refusal}");
        assert_eq!(refusal["errors"][0]["extensions"]["code"], code, "{actor}: {refusal}");
        assert_eq!(subscription.next().await.unwrap(), Said::Complete, "{actor}");
        refusals.push(refusal);
    }
    assert_eq!(refusals[0], refusals[1], "not visible and not there look alike");
    let mut ada = world.follow(&member("ada"), &priya.id).await;
    assert_eq!(next(&mut ada, "Priya Raman").await.version, priya.version, "administrators see it");
}

#[tokio::test]
async fn a_token_that_ends_closes_its_subscriptions() {
    /// Clocks differ: a token passes so much longer.
    const LEEWAY_SECONDS: u64 = 30;
    let world = World::start().await;
    let mut connection = world.connect().await;
    let priya = wallet(&mut connection, "priya").await;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let variables = json!({ "walletId": priya.id });
    let end = now + 3 - LEEWAY_SECONDS;
    let subscribing = world.quintet.subscribe_until(demo("priya"), end, BALANCE_CHANGED, variables);
    let mut ending = subscribing.await.unwrap();
    let mut lasting = world.follow(&member("priya"), &priya.id).await;
    next(&mut ending, "Priya Raman").await;
    next(&mut lasting, "Priya Raman").await;
    assert_eq!(ending.next().await.unwrap(), Said::Closed(4403));
    raise(&mut connection, &priya, "1.00").await;
    assert_eq!(next(&mut lasting, "Priya Raman").await.version, priya.version + 1, "others go on");
}

#[tokio::test]
async fn a_subscription_holds_no_transaction_between_its_events() {
    let world = World::start().await;
    let mut connection = world.connect().await;
    let priya = wallet(&mut connection, "priya").await;
    let mut subscription = world.follow(&member("priya"), &priya.id).await;
    next(&mut subscription, "Priya Raman").await;
    no_transaction_is_open(&mut connection).await;
    raise(&mut connection, &priya, "1.00").await;
    next(&mut subscription, "Priya Raman").await;
    no_transaction_is_open(&mut connection).await;
}

/// Waits until no other session of the database is in a transaction.
async fn no_transaction_is_open(connection: &mut PgConnection) {
    let none_open = "\
        select not exists (
          select
          from pg_stat_activity
          where datname = current_database()
            and backend_type = 'client backend'
            and pid <> pg_backend_pid()
            and xact_start is not null
        )";
    wait_until(connection, none_open).await;
}

async fn wait_until(connection: &mut PgConnection, condition: &'static str) {
    let deadline = Instant::now() + PATIENCE;
    while !sqlx::query_scalar::<_, bool>(condition).fetch_one(&mut *connection).await.unwrap() {
        assert!(Instant::now() < deadline, "not in time: {condition}");
    }
}

#[tokio::test]
async fn a_subscriber_outlives_a_read_that_fails() {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let settings = [("QUINTET_DATABASE_STATEMENT_TIMEOUT_MS", "500")];
    let quintet = Quintet::start(&database, None, &settings).await.unwrap();
    let world = World { quintet, database };
    let mut writing = world.connect().await;
    let begun = wallet(&mut writing, "priya").await;
    let mut priya = world.follow(&member("priya"), &begun.id).await;
    next(&mut priya, "Priya Raman").await;

    let mut locking = world.connect().await;
    execute(&mut writing, "begin").await;
    raise(&mut writing, &begun, "1.00").await;
    let locked = tokio::spawn(async move {
        execute(&mut locking, "begin; lock table wallets in access exclusive mode").await;
        locking
    });
    // Whoever waits for a lock gets it in the very moment of the commit, before anybody can read what changed.
    wait_until(
        &mut writing,
        "select exists (select from pg_locks where relation = 'wallets'::regclass and not granted)",
    )
    .await;
    execute(&mut writing, "commit").await;
    let mut locking = locked.await.unwrap();
    let deadline = Instant::now() + PATIENCE;
    while !world.quintet.log().unwrap().contains("the database did not answer") {
        assert!(Instant::now() < deadline, "the wallet was not read");
        tokio::task::yield_now().await;
    }
    execute(&mut locking, "commit").await;
    let raised = wallet(&mut writing, "priya").await;
    until(&mut priya, "Priya Raman", &raised).await;
}

#[tokio::test]
async fn a_subscriber_gets_the_newest_state_after_a_restart_of_the_database() {
    let postgres = Postgres::own().await.unwrap();
    let world = World::on(&postgres).await;
    let mut connection = world.connect().await;
    let begun = wallet(&mut connection, "priya").await;
    let mut priya = world.follow(&member("priya"), &begun.id).await;
    next(&mut priya, "Priya Raman").await;
    connection.close().await.unwrap();

    let postgres = postgres.restart().await.unwrap();
    let mut connection = world.connect().await;
    raise(&mut connection, &begun, "1.00").await;
    let raised = wallet(&mut connection, "priya").await;
    until(&mut priya, "Priya Raman", &raised).await;
    raise(&mut connection, &begun, "1.00").await;
    let again = wallet(&mut connection, "priya").await;
    until(&mut priya, "Priya Raman", &again).await;
    connection.close().await.unwrap();
    drop(world);
    drop(postgres);
}
