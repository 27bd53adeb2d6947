//! GraphQL over server-sent events, in the mode of one connection an operation.

use super::{
    accept::Media,
    refusal::{Refusal, request_error},
    router::Running,
};
use crate::{Caller, Prepared, auth, caller::Identity};
use axum::{
    body::{Body, Bytes},
    http::{Response, header::CONTENT_TYPE},
};
use futures::{
    FutureExt, StreamExt,
    future::{self, BoxFuture},
    stream::{self, BoxStream},
};
use std::{convert::Infallible, sync::Arc};
use tokio::{sync::OwnedSemaphorePermit, time::Interval};

/// `EventSource` drops events without a data field, so it has one.
const COMPLETE: &[u8] = b"event: complete\ndata:\n\n";
const KEEP_ALIVE: &[u8] = b":\n\n";

/// The whole stream of a query or a mutation.
pub(super) fn single(response: &crate::Response) -> Bytes {
    [&next(response), COMPLETE].concat().into()
}

/// The stream of a subscription. It ends with the subscription, with the token (a last event says so), or with the
/// server: then without `complete`, so that the client comes back.
pub(super) fn subscription(
    running: &Arc<Running>,
    prepared: Prepared,
    caller: Caller,
) -> Result<Response<Body>, Refusal> {
    let server = &running.server;
    if server.shutdown.is_begun() {
        return Err(Refusal::shutting_down());
    }
    let permit = running.streams.clone().try_acquire_owned().map_err(|_| Refusal::too_many_streams())?;
    let expired = expired(caller.identity.clone());
    let running = running.clone();
    let events = Events {
        responses: server.gateway.subscribe(prepared, caller),
        keep_alive: tokio::time::interval(server.settings.keep_alive),
        end: async move {
            tokio::select! {
                () = expired => Some(single(&request_error("UNAUTHENTICATED", "The token has expired.", None))),
                () = running.server.shutdown.begun() => None,
            }
        }
        .boxed(),
        ended: false,
        _permit: permit,
    };
    let mut response = Response::new(Body::from_stream(stream::unfold(events, Events::chunk)));
    response.headers_mut().insert(CONTENT_TYPE, Media::EventStream.content_type());
    Ok(response)
}

struct Events {
    responses: BoxStream<'static, crate::Response>,
    keep_alive: Interval,
    /// Ends the stream from outside, with a last chunk or none.
    end: BoxFuture<'static, Option<Bytes>>,
    ended: bool,
    _permit: OwnedSemaphorePermit,
}

impl Events {
    async fn chunk(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        if self.ended {
            return None;
        }
        let chunk = tokio::select! {
            response = self.responses.next() => match response {
                Some(response) if response.executed => next(&response),
                Some(response) => {
                    self.ended = true;
                    single(&response)
                }
                None => {
                    self.ended = true;
                    Bytes::from_static(COMPLETE)
                }
            },
            last = &mut self.end => {
                self.ended = true;
                last?
            }
            _ = self.keep_alive.tick() => Bytes::from_static(KEEP_ALIVE),
        };
        Some((Ok(chunk), self))
    }
}

/// JSON has no line breaks outside of strings, and none unescaped within, so it is one line of data.
fn next(response: &crate::Response) -> Bytes {
    [b"event: next\ndata: ".as_slice(), &response.body, b"\n\n"].concat().into()
}

/// Waits until the identity's token ends.
pub(super) async fn expired(identity: Option<Arc<Identity>>) {
    match identity.as_deref().and_then(auth::remaining) {
        Some(remaining) => tokio::time::sleep(remaining).await,
        None => future::pending().await,
    }
}
