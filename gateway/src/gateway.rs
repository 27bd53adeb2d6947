//! The gateway: composes subgraphs, prepares requests, runs them.

use crate::{Caller, Prepared, Request, Response};
use futures::stream::BoxStream;

/// A running gateway. Cheap to clone.
#[derive(Clone)]
pub struct Gateway;

impl Gateway {
    /// Parses, validates and plans. The error is the response to send; `request_id` is told in it where the fault is
    /// ours.
    pub async fn prepare(&self, request: &Request, request_id: &str) -> Result<Prepared, Response> {
        let _ = (request, request_id);
        unimplemented!()
    }

    /// Runs a query or a mutation.
    pub async fn execute(&self, prepared: Prepared, caller: Caller) -> Response {
        let _ = (prepared, caller);
        unimplemented!()
    }

    /// Runs a subscription: one response for each event.
    pub fn subscribe(&self, prepared: Prepared, caller: Caller) -> BoxStream<'static, Response> {
        let _ = (prepared, caller);
        unimplemented!()
    }
}
