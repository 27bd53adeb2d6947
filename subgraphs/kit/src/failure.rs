//! What can go wrong, and what of it a client may know.

use async_graphql::{ErrorExtensionValues, PathSegment, Pos, ServerError};
use database::failure::{is_unreachable, server_error};
use sea_orm::DbErr;
use std::borrow::Cow;

/// The kinds of failure, as clients read them in `extensions.code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// An argument is out of its range or not what its type says.
    BadUserInput,
    /// Only somebody with an account may do this.
    Unauthenticated,
    /// The viewer may not do this.
    Forbidden,
    /// There is no such thing, or the viewer cannot see it.
    NotFound,
    /// The answer would pass a limit.
    OperationTooLarge,
    /// Something else stands in the way, such as a name already taken.
    Conflict,
    /// The platform's database cannot be reached.
    SubgraphUnavailable,
    /// The database took longer than it may.
    Timeout,
    /// A fault of ours; the log has it under the request's id.
    Internal,
}

impl Code {
    /// The code as it stands in `extensions.code`.
    pub fn name(self) -> &'static str {
        match self {
            Code::BadUserInput => "BAD_USER_INPUT",
            Code::Unauthenticated => "UNAUTHENTICATED",
            Code::Forbidden => "FORBIDDEN",
            Code::NotFound => "NOT_FOUND",
            Code::OperationTooLarge => "OPERATION_TOO_LARGE",
            Code::Conflict => "CONFLICT",
            Code::SubgraphUnavailable => "SUBGRAPH_UNAVAILABLE",
            Code::Timeout => "TIMEOUT",
            Code::Internal => "INTERNAL_SERVER_ERROR",
        }
    }
}

/// A failure in words for the client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    pub code: Code,
    pub message: Cow<'static, str>,
}

impl Failure {
    /// A failure of the kind, told by the message.
    pub fn new(code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Failure { code, message: message.into() }
    }

    /// The client's own mistake.
    pub fn input(message: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(Code::BadUserInput, message)
    }

    /// Nothing there that the viewer could see.
    pub fn not_found(message: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(Code::NotFound, message)
    }

    /// A fault of ours, logged here and not told.
    pub fn internal(request_id: &str, error: &dyn std::fmt::Display) -> Self {
        tracing::error!(request_id, %error, "a request failed");
        Failure::new(Code::Internal, "Internal server error")
    }

    /// What a failed statement means to the client. Nothing of the database's own text is told.
    pub fn database(request_id: &str, error: &DbErr) -> Self {
        let code = match server_error(error) {
            _ if is_unreachable(error) => Code::SubgraphUnavailable,
            Some(error) => code_of(error.code()),
            None => Code::Internal,
        };
        let message = match code {
            Code::SubgraphUnavailable => "The platform's database cannot be reached at the moment",
            Code::Timeout => "The database took too long to answer",
            Code::Forbidden => "You may not do this",
            Code::Conflict => "This contradicts what is already there",
            Code::BadUserInput => "A value is not allowed here",
            _ => return Failure::internal(request_id, error),
        };
        if code == Code::SubgraphUnavailable || code == Code::Timeout {
            tracing::warn!(request_id, %error, "the database did not answer");
        }
        Failure::new(code, message)
    }

    /// The failure as an error of the response.
    pub(crate) fn at(&self, position: Pos, path: Vec<PathSegment>) -> ServerError {
        let mut error = ServerError::new(self.message.as_ref(), Some(position));
        let mut extensions = ErrorExtensionValues::default();
        extensions.set("code", self.code.name());
        error.extensions = Some(extensions);
        error.path = path;
        error
    }
}

/// Whether the same transaction may succeed when it is tried again: it lost against another one.
pub(crate) fn lost_a_race(error: &DbErr) -> bool {
    server_error(error).is_some_and(|error| matches!(error.code(), "40001" | "40P01"))
}

fn code_of(sqlstate: &str) -> Code {
    match sqlstate {
        "42501" => Code::Forbidden,
        "57014" | "55P03" => Code::Timeout,
        "40001" | "40P01" => Code::Conflict,
        "23502" | "23514" => Code::BadUserInput,
        "53300" => Code::SubgraphUnavailable,
        state if state.starts_with("22") => Code::BadUserInput,
        state if state.starts_with("23") => Code::Conflict,
        _ => Code::Internal,
    }
}
