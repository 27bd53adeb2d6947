//! What one would write by hand instead of a graph: one route over axum and sqlx that answers the wallet's query, under
//! the same role and claims. It checks no token, and answers nothing else.

use crate::served::Served;
use anyhow::Result;
use axum::{Json, Router, extract::State, http::StatusCode, routing::post};
use serde_json::{Value, json};
use sqlx::{PgPool, Row, postgres::PgPoolOptions};
use std::{io::Write, process::Command};

/// As many as the program has.
const CONNECTIONS: u32 = 16;

#[derive(clap::Args)]
pub struct Arguments {
    #[arg(long)]
    database: String,
}

/// Starts the route in a process of its own.
pub fn start(database: &str) -> Result<Served> {
    Served::start(Command::new(std::env::current_exe()?).args(["by-hand", "--database", database]))
}

/// Serves the route, and says where.
pub async fn serve(arguments: &Arguments) -> Result<()> {
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).connect(&arguments.database).await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let mut stdout = std::io::stdout();
    writeln!(stdout, "http://{}/wallet", listener.local_addr()?)?;
    stdout.flush()?;
    Ok(axum::serve(listener, Router::new().route("/wallet", post(answer)).with_state(pool)).await?)
}

async fn answer(State(pool): State<PgPool>, Json(body): Json<Value>) -> Result<Json<Value>, StatusCode> {
    let id = body["variables"]["id"].as_str().ok_or(StatusCode::BAD_REQUEST)?;
    wallet(&pool, id).await.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

#[allow(clippy::disallowed_methods, reason = "this is what is written without the program's sessions")]
async fn wallet(pool: &PgPool, id: &str) -> sqlx::Result<Value> {
    let mut transaction = pool.begin_with("begin read only").await?;
    let identify =
        "select set_config('request.jwt.claims', $1, true), set_config('role', 'authenticated', true)";
    let claims = json!({ "sub": id, "role": "authenticated" }).to_string();
    sqlx::query(identify).bind(claims).execute(&mut *transaction).await?;
    let user = "select id::text, display_name from oros.people where id = $1::uuid";
    let user = sqlx::query(user).bind(id).fetch_one(&mut *transaction).await?;
    let wallet = "select id::text, available_balance::text, pending_balance::text from oros.wallets
        where user_id = $1::uuid";
    let wallet = sqlx::query(wallet).bind(id).fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(json!({ "data": { "orosUser": {
        "id": user.get::<String, _>(0),
        "displayName": user.get::<String, _>(1),
        "wallet": {
            "id": wallet.get::<String, _>(0),
            "availableBalance": wallet.get::<String, _>(1),
            "pendingBalance": wallet.get::<String, _>(2),
        },
    } } }))
}
