//! From a request to its response, whatever the transport, and never a panic.

use super::{refusal::request_error, router::Running};
use crate::{Caller, Prepared, Request, Response, message::OperationKind};
use futures::FutureExt;
use std::{any::Any, panic::AssertUnwindSafe};
use tracing::Instrument;

/// Parses, validates and plans. The error is the response to send.
pub(super) async fn prepare(
    running: &Running,
    request: &Request,
    request_id: &str,
) -> Result<Prepared, Response> {
    let preparation = AssertUnwindSafe(running.server.gateway.prepare(request, request_id));
    preparation.catch_unwind().await.unwrap_or_else(|panic| Err(panicked(&*panic, request_id)))
}

/// Runs a query or a mutation. A mutation runs to its end even if the client is gone: whoever sent it and lost the
/// connection finds it done, or undone, but never in between.
pub(super) async fn run(running: &Running, prepared: Prepared, caller: Caller) -> Response {
    let gateway = running.server.gateway.clone();
    let is_mutation = prepared.kind == OperationKind::Mutation;
    let work = async move {
        let request_id = caller.request_id.clone();
        let execution = AssertUnwindSafe(gateway.execute(prepared, caller)).catch_unwind().await;
        execution.unwrap_or_else(|panic| panicked(&*panic, &request_id))
    };
    if !is_mutation {
        return work.await;
    }
    let task = running.server.shutdown.tasks().spawn(work.in_current_span());
    task.await.unwrap_or_else(|_| request_error("INTERNAL_SERVER_ERROR", "Internal server error", None))
}

fn panicked(panic: &(dyn Any + Send), request_id: &str) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text");
    tracing::error!(request_id, panic = text, "an operation panicked");
    request_error("INTERNAL_SERVER_ERROR", "Internal server error", Some(request_id))
}
