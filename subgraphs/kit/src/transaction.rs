//! One statement that changes something: in a transaction of its own, tried again where it loses a race, its changes
//! told to the caches before anybody is answered.

use crate::{
    failure::{Code, Failure, lost_a_race},
    refusal::Refusal,
    resolve::Request,
    sql::Sql,
};
use database::{Platform, failure::is_unreachable, tag};
use sea_orm::{DbErr, sea_query::Values};
use sqlx::postgres::PgRow;

/// How often a transaction is tried that loses against others.
const ATTEMPTS_MAX: usize = 3;

/// What became of a change.
pub(crate) enum Outcome {
    Done(Vec<PgRow>),
    /// A rule forbids it, and the client is told which.
    Refused(Refusal),
}

/// Refuses those who have no account on the platform.
pub(crate) fn require_account(request: &Request<'_>, platform: Platform) -> Result<(), Failure> {
    match request.context.viewer().subject(platform) {
        Some(_) => Ok(()),
        None => Err(Failure::new(Code::Unauthenticated, "Sign in to do this")),
    }
}

/// Runs the statement and commits. `target`: the table that it writes, where it writes one itself.
pub(crate) async fn change(
    request: &Request<'_>,
    platform: Platform,
    target: Option<&str>,
    sql: Sql,
) -> Result<Outcome, Failure> {
    request.footprint.wrote(Vec::new());
    let (text, values) = sql.into_parts();
    let mut attempt = 1;
    let error = loop {
        match attempt_once(request, platform, &text, &values).await {
            Ok(rows) => return Ok(Outcome::Done(rows)),
            Err(error) if lost_a_race(&error) && attempt < ATTEMPTS_MAX => attempt += 1,
            Err(error) => break error,
        }
    };
    let refusal = Refusal::of(platform, target, &error);
    refusal.map(Outcome::Refused).ok_or_else(|| request.context.failure(&error))
}

async fn attempt_once(
    request: &Request<'_>,
    platform: Platform,
    text: &str,
    values: &Values,
) -> Result<Vec<PgRow>, DbErr> {
    let transaction = request.context.sessions().write(platform).await?;
    let rows = transaction.rows(text, values.clone()).await?;
    match transaction.commit().await {
        Ok(tags) => {
            request.footprint.wrote(tags);
            Ok(rows)
        }
        Err(error) => {
            // It may have committed before the connection was lost, and then nobody knows what it changed.
            if is_unreachable(&error) {
                request.footprint.wrote(vec![tag::platform(platform)]);
            }
            Err(error)
        }
    }
}
