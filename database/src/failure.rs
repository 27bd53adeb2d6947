//! What went wrong, as far as it matters to callers: whether the platform could be reached at all, and what its
//! server answered.

use sea_orm::{DbErr, RuntimeErr};
use sqlx::postgres::PgDatabaseError;
use std::sync::Arc;

/// Whether the platform's database could not be reached, had no connection left or went away. Worth a retry later;
/// whether a write took place is unknown.
pub fn is_unreachable(error: &DbErr) -> bool {
    matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_))
}

/// What the server answered: SQLSTATE, message, detail, hint. Never for a client, but for refusals (`Q0001`).
pub fn server_error(error: &DbErr) -> Option<&PgDatabaseError> {
    let (DbErr::Conn(RuntimeErr::SqlxError(error))
    | DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return None;
    };
    match error.as_ref() {
        sqlx::Error::Database(error) => error.try_downcast_ref(),
        _ => None,
    }
}

/// Whether the connection is lost, so that only another one can go on.
pub(crate) fn is_broken(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Protocol(_) => true,
        // The server shuts down, crashed, or starts; class 08: connection exceptions, also of a pooler.
        sqlx::Error::Database(error) => error
            .code()
            .is_some_and(|code| matches!(&*code, "57P01" | "57P02" | "57P03") || code.starts_with("08")),
        _ => false,
    }
}

/// No connection was to be had.
pub(crate) fn unreachable(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}

/// A statement failed.
pub(crate) fn failed(error: sqlx::Error) -> DbErr {
    if is_broken(&error) { unreachable(error) } else { DbErr::Query(RuntimeErr::SqlxError(Arc::new(error))) }
}
