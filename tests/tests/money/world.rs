//! A running program, its database, and how to ask for money to move.

use database::Platform;
use end_to_end::{Actor, Database, Postgres, Quintet};
use migration::demo::members_of;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, PgConnection};

pub struct World {
    pub quintet: Quintet,
    pub database: Database,
}

impl World {
    pub async fn start() -> World {
        let database = Postgres::shared().await.unwrap().database().await.unwrap();
        let quintet = Quintet::start(&database, None, &[]).await.unwrap();
        World { quintet, database }
    }

    pub async fn connect(&self) -> PgConnection {
        let mut connection = self.database.connect().await.unwrap();
        sqlx::raw_sql("set search_path to oros").execute(&mut connection).await.unwrap();
        connection
    }

    /// Asks for the operation; the whole response.
    pub async fn response(&self, actor: &Actor, operation: &Operation, input: &Value) -> Value {
        let variables = json!({ "input": input });
        self.quintet.ask(actor, &operation.text(), variables).await.unwrap()
    }

    /// Asks for the operation; its payload. Errors are none of what is expected.
    pub async fn payload(&self, actor: &Actor, operation: &Operation, input: &Value) -> Value {
        let mut response = self.response(actor, operation, input).await;
        assert!(response.get("errors").is_none(), "{}: {response}", operation.field);
        response["data"][operation.field].take()
    }
}

/// A mutation, and what its payload shall tell.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub field: &'static str,
    pub outputs: &'static str,
}

pub const ADJUST: Operation =
    Operation { field: "adjustOrosWallet", outputs: "replayed wallet { id } entry { id amount }" };
pub const TIP: Operation =
    Operation { field: "tipOrosCreator", outputs: "replayed tip { id amount } wallet { id } entries { id }" };
pub const BOOST: Operation =
    Operation { field: "boostOrosCampaign", outputs: "replayed boost { id } wallet { id } entries { id }" };
pub const BUY: Operation =
    Operation { field: "buyOrosLiveSale", outputs: "replayed liveSale { id } wallet { id } entries { id }" };
pub const CREATE_CAMPAIGN: Operation = Operation { field: "createOrosCampaign", outputs: "campaign { id }" };
pub const FUND: Operation =
    Operation { field: "fundOrosCampaign", outputs: "replayed campaign { id } wallet { id } entries { id }" };
pub const COMPLETE: Operation = Operation {
    field: "completeOrosCampaign",
    outputs: "replayed campaign { id } wallet { id } entries { id }",
};
pub const WITHDRAW: Operation = Operation {
    field: "requestOrosWithdrawal",
    outputs: "replayed withdrawal { id amount } wallet { id } entries { id }",
};
pub const START_WITHDRAWAL: Operation =
    Operation { field: "startOrosWithdrawal", outputs: "withdrawal { id }" };
pub const SETTLE_WITHDRAWAL: Operation = Operation {
    field: "settleOrosWithdrawal",
    outputs: "replayed withdrawal { id amount } wallet { id } entries { id }",
};
pub const FAIL_WITHDRAWAL: Operation = Operation {
    field: "failOrosWithdrawal",
    outputs: "replayed withdrawal { id amount } wallet { id } entries { id }",
};
pub const RECORD_EVENT: Operation =
    Operation { field: "recordOrosEvent", outputs: "replayed event { id } trackingLink { id }" };
pub const VERIFY_EVENT: Operation = Operation { field: "verifyOrosEvent", outputs: "paid event { id }" };
pub const SETTLE_ENTRY: Operation =
    Operation { field: "settleOrosLedgerEntry", outputs: "replayed entry { id } wallet { id }" };
pub const FAIL_ENTRY: Operation =
    Operation { field: "failOrosLedgerEntry", outputs: "replayed entry { id } wallet { id }" };
pub const REVERSE_ENTRY: Operation = Operation {
    field: "reverseOrosLedgerEntry",
    outputs: "replayed entry { id amount direction sourceType } wallet { id } entries { id }",
};
pub const GRANT: Operation = Operation { field: "grantOrosReward", outputs: "replayed reward { id amount }" };
pub const PAY: Operation = Operation {
    field: "payOrosReward",
    outputs: "replayed reward { id amount } wallet { id } entries { id }",
};

impl Operation {
    pub fn text(&self) -> String {
        let Operation { field, outputs } = self;
        let input = format!("{}{}Input", field[..1].to_uppercase(), &field[1..]);
        format!(
            "mutation ($input: {input}!) {{ {field}(input: $input) {{ userErrors {{ code message path }} {outputs} }} }}"
        )
    }
}

/// The codes of the refusals.
pub fn refusals(payload: &Value) -> Vec<&str> {
    payload["userErrors"].as_array().unwrap().iter().map(|error| error["code"].as_str().unwrap()).collect()
}

pub fn member(username: &str) -> Actor {
    Actor::Member { platform: Platform::Oros, username: username.to_owned() }
}

pub fn id_of_member(username: &str) -> &'static str {
    members_of(Platform::Oros).iter().find(|member| member.username == username).unwrap().id
}

/// The id of a thing of the demo world, such as `campaign/matcha`.
pub async fn id_of(connection: &mut PgConnection, thing: &str) -> String {
    text(connection, &format!("select md5('oros/{thing}')::uuid::text")).await
}

/// The text that the statement gives; empty where it gives none.
pub async fn text(connection: &mut PgConnection, statement: &str) -> String {
    let statement = AssertSqlSafe(statement);
    sqlx::query_scalar::<_, Option<String>>(statement)
        .fetch_optional(connection)
        .await
        .unwrap()
        .flatten()
        .unwrap_or_default()
}

/// All that has to do with money, as one number: it differs where anything moved.
pub async fn fingerprint(connection: &mut PgConnection) -> String {
    let tables = [
        "wallets",
        "ledger_entries",
        "withdrawals",
        "tips",
        "tip_unlocks",
        "boosts",
        "campaigns",
        "campaign_creators",
        "events",
        "rewards",
        "live_sales",
        "tracking_links",
    ];
    let rows = tables
        .map(|table| format!("(select string_agg(md5(row::text), '' order by row.id) from {table} as row)"));
    text(connection, &format!("select md5(concat({}))", rows.join(", "))).await
}

/// Balances follow the ledger, and budgets what was paid in and out.
pub async fn assert_healthy(connection: &mut PgConnection) {
    for check in ["verify_ledger", "verify_campaigns"] {
        let differing = format!("select string_agg(found::text, e'\\n') from {check}() as found");
        assert_eq!(text(connection, &differing).await, "", "{check}");
    }
}
