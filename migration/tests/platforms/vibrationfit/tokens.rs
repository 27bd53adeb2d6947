//! The token ledger, payments, prices and monthly grants.

use crate::vibrationfit::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn the_balance_is_the_sum_of_all_movements() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    for (key, tokens) in [("a", 30), ("b", 25)] {
        let use_up = format!("record_ai_usage({member}, 'coaching', {tokens}, '{key}')");
        world.serve(&use_up).await.unwrap();
    }
    assert_eq!(world.balance(&member).await, "45");
    let sums = "select sum(amount)::int as sum, max(new_balance) filter (where sequence_number = 3) as latest
        from token_transactions";
    assert_eq!(world.rows(&member, sums).await.unwrap(), json!([{ "sum": 45, "latest": 45 }]));
    let version = "select version from token_balances where balance > 0";
    assert_eq!(world.value(version).await, "3", "each change is seen");
    world.assert_healthy().await;
}

#[tokio::test]
async fn amounts_bring_in_or_take_out() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    let movement = |kind: &str, amount: i32| {
        format!(
            "insert into token_transactions (user_id, amount, transaction_type) values ({member}, {amount}, '{kind}') returning 1"
        )
    };
    for (kind, amount) in [("grant", 5), ("purchase", 5), ("usage", -5), ("refund", 5), ("refund", -5)] {
        world.owner(&movement(kind, amount)).await.unwrap();
    }
    for (kind, amount) in [("grant", -5), ("purchase", -5), ("usage", 5), ("grant", 0), ("refund", 0)] {
        assert_eq!(state(world.owner(&movement(kind, amount)).await), "23514", "{kind} {amount}");
    }
}

#[tokio::test]
async fn movements_are_grants_purchases_usage_and_refunds() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    world.price("image_generation", 20).await;
    let pay = format!("record_payment({member}, 'pi_1', 999, 'succeeded', 50, 'p')");
    world.serve(&pay).await.unwrap();
    let image = text(&world.call(&member, "request_image('cat', 'i')").await.unwrap()["generated_image"]);
    world.serve(&format!("fail_image('{image}', 'No', 'f')")).await.unwrap();
    let kinds = "select string_agg(transaction_type || ' ' || amount, ', ' order by sequence_number) from token_transactions";
    assert_eq!(world.value(kinds).await, "grant 100, purchase 50, usage -20, refund 20");
    let other = format!(
        "insert into token_transactions (user_id, amount, transaction_type) values ({member}, 1, 'gift') returning 1"
    );
    assert_eq!(state(world.owner(&other).await), "23514");
}

#[tokio::test]
async fn each_movement_continues_the_one_before() {
    let world = World::new().await;
    let (member, other) = (world.funded("priya", 100).await, world.funded("wren", 7).await);
    world.serve(&format!("record_ai_usage({member}, 'coaching', 40, 'a')")).await.unwrap();
    // Whoever writes cannot say what the balances were.
    let forged = format!(
        "insert into token_transactions (user_id, amount, transaction_type, previous_balance, new_balance, sequence_number)
         values ({member}, 10, 'grant', 1000, 1010, 99) returning 1"
    );
    world.owner(&forged).await.unwrap();
    let chain = format!(
        "select string_agg(concat_ws(' ', sequence_number, previous_balance, new_balance), ', ' order by sequence_number)
         from token_transactions where user_id = {member}"
    );
    assert_eq!(world.value(&chain).await, "1 0 100, 2 100 60, 3 60 70");
    assert_eq!(world.balance(&other).await, "7");

    let spend = world.serve(&format!("record_ai_usage({member}, 'coaching', 71, 'b')")).await;
    assert_eq!(spend, refused("INSUFFICIENT_TOKENS", "tokensUsed"));
    assert_eq!(world.value("select count(*) from ai_usage_logs").await, "1", "nothing is left of it");
    let below = format!(
        "insert into token_transactions (user_id, amount, transaction_type) values ({member}, -71, 'usage') returning 1"
    );
    assert_eq!(state(world.owner(&below).await), "23514");
}

#[tokio::test]
async fn the_ledger_is_append_only() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    for forbidden in [
        "update token_transactions set amount = 999999",
        "update token_transactions set description = 'nicer'",
        "delete from token_transactions",
    ] {
        assert_eq!(state(world.owner(&format!("{forbidden} returning 1")).await), "P0001", "{forbidden}");
    }
    let mut transaction = world.begin("", "postgres").await;
    let truncated = sqlx::query("truncate token_transactions cascade").execute(&mut *transaction).await;
    assert!(truncated.unwrap_err().to_string().contains("append-only"));
    drop(transaction);
    let gone = format!("delete from auth.users where id = {member} returning 1");
    assert_eq!(state(world.owner(&gone).await), "23503", "whoever has moved tokens is not deleted");
}

#[tokio::test]
async fn a_reference_is_used_once_for_each_kind() {
    let world = World::new().await;
    let member = world.funded("priya", 10).await;
    let movement = |kind: &str, amount: i32| {
        format!(
            "insert into token_transactions (user_id, amount, transaction_type, reference_id)
             values ({member}, {amount}, '{kind}', 'pi_1') returning 1"
        )
    };
    world.owner(&movement("purchase", 5)).await.unwrap();
    assert_eq!(state(world.owner(&movement("purchase", 5)).await), "23505");
    world.owner(&movement("refund", -5)).await.unwrap();
    assert_eq!(world.balance(&member).await, "10");
}

#[tokio::test]
async fn former_usage_is_only_read_and_says_nothing_of_the_balance() {
    let world = World::with_demo().await;
    let silas = demo_member("silas");
    let usage = world.rows_as(&silas, "authenticated", "select count(*)::int as n from token_usage").await;
    assert_eq!(usage.unwrap(), json!([{ "n": 2 }]));
    let insert =
        format!("insert into token_usage (user_id, action_type, tokens_used) values ('{silas}', 'x', 5)");
    for (role, expected) in [("authenticated", "42501"), ("service_role", "42501"), ("postgres", "P0001")] {
        for sql in [insert.as_str(), "update token_usage set tokens_used = 0"] {
            let refused = world.rows_as(&silas, role, &format!("{sql} returning 1")).await;
            assert_eq!(state(refused), expected, "{role}: {sql}");
        }
    }
    // The tokens of those days are in no sum.
    let sum = format!("select sum(amount) from token_transactions where user_id = '{silas}'");
    assert_eq!(world.value(&sum).await, "650");
}

#[tokio::test]
async fn costs_of_former_usage_are_exact_cents() {
    let world = World::with_demo().await;
    assert_eq!(world.value("select sum(cost_estimate) from token_usage").await, "3.636");
    let told = "select col_description('token_usage'::regclass, attnum) like '%in US cents%'
        from pg_attribute where attrelid = 'token_usage'::regclass and attname = 'cost_estimate'";
    assert_eq!(world.value(told).await, "true");
}

#[tokio::test]
async fn a_payment_brings_its_tokens_once_and_takes_them_back_when_refunded() {
    let world = World::new().await;
    let (member, other) = (world.member("priya").await, world.member("wren").await);
    let pay =
        |status: &str, key: &str| format!("record_payment({member}, 'pi_1', 999, '{status}', 500, '{key}')");
    assert_eq!(state(world.call(&member, &pay("succeeded", "x")).await), "42501");
    world.serve(&pay("processing", "a")).await.unwrap();
    assert_eq!(world.balance(&member).await, "0");
    for key in ["b", "b", "c"] {
        world.serve(&pay("succeeded", key)).await.unwrap();
    }
    world.serve(&pay("processing", "late")).await.unwrap();
    assert_eq!(world.balance(&member).await, "500");
    let known = "select id, amount_cents, status, tokens_granted from payment_history";
    let payment = world.rows(&member, known).await.unwrap();
    assert_eq!(payment[0]["amount_cents"], json!(999));
    assert_eq!(payment[0]["status"], json!("succeeded"));
    assert_eq!(payment[0]["tokens_granted"], json!(500));
    for (call, code, field) in [
        (
            format!("record_payment({other}, 'pi_1', 999, 'succeeded', 500, 'o')"),
            "PAYMENT_DIFFERS",
            "stripePaymentIntentId",
        ),
        (
            format!("record_payment({member}, 'pi_1', 998, 'succeeded', 500, 'o')"),
            "PAYMENT_DIFFERS",
            "stripePaymentIntentId",
        ),
        (
            format!("record_payment({member}, ' ', 1, 'succeeded', 5, 'o')"),
            "PAYMENT_INTENT_INVALID",
            "stripePaymentIntentId",
        ),
        (
            format!("record_payment({member}, 'pi_2', -1, 'succeeded', 5, 'o')"),
            "AMOUNT_NEGATIVE",
            "amountCents",
        ),
        (
            format!("record_payment({member}, 'pi_2', 1, 'succeeded', -5, 'o')"),
            "AMOUNT_NOT_POSITIVE",
            "tokensGranted",
        ),
        (format!("record_payment({member}, 'pi_2', 1, 'refunded', 5, 'o')"), "STATUS_INVALID", "status"),
        (
            "record_payment(gen_random_uuid(), 'pi_2', 1, 'succeeded', 5, 'o')".into(),
            "USER_NOT_FOUND",
            "userId",
        ),
        ("refund_payment(gen_random_uuid(), 'o')".into(), "PAYMENT_NOT_FOUND", "paymentId"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }

    let refund = |key: &str| format!("refund_payment('{}', '{key}')", text(&payment[0]["id"]));
    world.serve(&format!("record_ai_usage({member}, 'coaching', 1, 'u')")).await.unwrap();
    assert_eq!(world.administer(&refund("r")).await, refused("INSUFFICIENT_TOKENS", "paymentId"));
    world.administer(&format!("grant_tokens({member}, 1, 'Back', 'g')")).await.unwrap();
    world.administer(&refund("r")).await.unwrap();
    assert_eq!(world.administer(&refund("s")).await, refused("PAYMENT_NOT_SUCCEEDED", "paymentId"));
    world.serve(&pay("succeeded", "later still")).await.unwrap();
    assert_eq!(world.balance(&member).await, "0");
    world.assert_healthy().await;
}

#[tokio::test]
async fn an_action_with_a_price_of_its_own_costs_that() {
    let world = World::new().await;
    let member = world.funded("priya", 100).await;
    let use_up = async |key: &str| {
        world.serve(&format!("record_ai_usage({member}, 'coaching', 30, '{key}')")).await.unwrap();
        world.balance(&member).await
    };
    assert_eq!(use_up("a").await, "70", "the tokens used");
    world.price("coaching", 5).await;
    assert_eq!(use_up("b").await, "65", "the price");
    world.price("coaching", 0).await;
    assert_eq!(use_up("c").await, "65", "free");
    let off = "update ai_action_token_overrides set is_active = false returning 1";
    world.rows_as(&world.admin.id, "vibrationfit_admin", off).await.unwrap();
    assert_eq!(use_up("d").await, "35", "the tokens used again");
    assert_eq!(state(world.rows(&member, "select * from ai_action_token_overrides").await), "42501");
    let negative = "update ai_action_token_overrides set token_cost = -1 returning 1";
    assert_eq!(state(world.owner(negative).await), "23514");

    let failed = format!("record_ai_usage({member}, 'coaching', 30, 'e', 'gpt-5', 30000, 'No answer')");
    world.serve(&failed).await.unwrap();
    assert_eq!(world.balance(&member).await, "35", "what failed costs nothing");
    let logged =
        "select success, tokens_used, response_time_ms from ai_usage_logs where error_message is not null";
    let expected = json!([{ "success": false, "tokens_used": 30, "response_time_ms": 30000 }]);
    assert_eq!(world.rows(&member, logged).await.unwrap(), expected);
}

#[tokio::test]
async fn tokens_are_granted_by_the_platform_alone() {
    let world = World::new().await;
    let member = world.member("priya").await;
    let grant =
        |amount: &str, description: &str| format!("grant_tokens({member}, {amount}, '{description}', 'k')");
    assert_eq!(state(world.call(&member, &grant("5", "x")).await), "42501");
    for (call, code, field) in [
        (grant("0", "x"), "AMOUNT_NOT_POSITIVE", "amount"),
        (grant("null", "x"), "AMOUNT_NOT_POSITIVE", "amount"),
        (grant("100000001", "x"), "AMOUNT_TOO_LARGE", "amount"),
        (grant("5", " "), "DESCRIPTION_REQUIRED", "description"),
        ("grant_tokens(gen_random_uuid(), 5, 'x', 'k')".into(), "USER_NOT_FOUND", "userId"),
        (format!("record_ai_usage({member}, '', 5, 'k')"), "OPERATION_TYPE_REQUIRED", "operationType"),
        (format!("record_ai_usage({member}, 'x', -5, 'k')"), "TOKENS_USED_INVALID", "tokensUsed"),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    world.administer(&grant("5", "Welcome")).await.unwrap();
    assert_eq!(world.balance(&member).await, "5");
}

#[tokio::test]
async fn each_check_names_its_first_broken_row() {
    let world = World::with_demo().await;
    world.assert_healthy().await;
    let check = "select checked, record, problem from verify_all()";
    let healthy = world.rows_as("", "service_role", check).await.unwrap();
    assert_eq!(healthy, json!([]));
    let priya = demo_member("priya");
    assert_eq!(state(world.rows_as(&priya, "authenticated", check).await), "42501");

    let drip = "update token_drips set amount = 1 where id = (select min(id::text)::uuid from token_drips where status = 'granted') returning id";
    let payment = "update payment_history set tokens_granted = 501 where stripe_payment_intent_id = 'pi_demo_5' returning id";
    let balance = format!(
        "update token_balances set balance = balance + 1 where user_id = '{priya}' returning user_id as id"
    );
    for (damage, check_name, problem) in [
        (drip, "verify_drips", "the movement is somebody else's or of another amount"),
        (payment, "verify_payments", "pi_demo_5 moved 500 tokens instead of 501"),
        (&balance, "verify_balances", "the balance is 1264, the sum is 1263"),
    ] {
        let broken = world.owner(damage).await.unwrap()[0]["id"].clone();
        let expected = json!({ "checked": check_name, "record": broken, "problem": problem });
        let found = world.rows_as("", "service_role", check).await.unwrap();
        assert!(found.as_array().unwrap().contains(&expected), "{found}");
    }

    // The ledger itself takes breaking its guards.
    let used = format!(
        "select max(sequence_number) from token_transactions where user_id = '{priya}' and transaction_type = 'usage'
         and sequence_number > 4 and sequence_number < (select max(sequence_number) from token_transactions where user_id = '{priya}')"
    );
    let used = world.value(&used).await;
    let mut transaction = world.begin("", "postgres").await;
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "alter table token_transactions disable trigger user;
         update token_transactions set amount = amount + 1, new_balance = new_balance + 1
         where user_id = '{priya}' and sequence_number = 3;
         delete from token_transactions where user_id = '{priya}' and sequence_number = {used};
         alter table token_transactions enable trigger user"
    )))
    .execute(&mut *transaction)
    .await
    .unwrap();
    transaction.commit().await.unwrap();
    let follows = format!("follows number {}", used.parse::<u32>().unwrap() - 1);
    let chain =
        "select sequence_number::int as number, problem from verify_ledger() order by sequence_number";
    let found = world.rows_as("", "service_role", chain).await.unwrap();
    assert_eq!(found[0]["number"], json!(4));
    assert!(text(&found[0]["problem"]).starts_with("begins with"), "{found}");
    assert!(found.as_array().unwrap().iter().any(|row| row["problem"] == json!(follows)), "{found}");
    let first = world.rows_as("", "service_role", check).await.unwrap();
    assert_eq!(first[0]["checked"], json!("verify_ledger"));
}

pub fn demo_member(username: &str) -> String {
    let found = migration::demo::members_of(database::Platform::Vibrationfit)
        .iter()
        .find(|member| member.username == username);
    found.unwrap().id.to_owned()
}
