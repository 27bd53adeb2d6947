//! The operations of one WebSocket. They are polled by the connection itself, one event at a time, so a client that
//! reads slowly slows its operations down and nothing queues up.

use crate::Response;
use ahash::AHashMap;
use futures::{
    StreamExt,
    stream::{self, AbortHandle, BoxStream, SelectAll},
};
use std::sync::Arc;

#[derive(Default)]
pub(super) struct Operations {
    active: AHashMap<Arc<str>, Active>,
    events: SelectAll<BoxStream<'static, (Arc<str>, Event)>>,
    subscriptions: usize,
}

struct Active {
    abort: AbortHandle,
    is_subscription: bool,
}

/// What an operation does next.
pub(super) enum Event {
    Result(Response),
    /// There are no more results.
    End,
}

impl Operations {
    pub fn contains(&self, id: &str) -> bool {
        self.active.contains_key(id)
    }

    /// How many subscriptions are active.
    pub fn subscriptions(&self) -> usize {
        self.subscriptions
    }

    /// How many queries and mutations are active.
    pub fn one_shots(&self) -> usize {
        self.active.len() - self.subscriptions
    }

    /// Starts an operation under an id that is free.
    pub fn start(&mut self, id: &str, is_subscription: bool, results: BoxStream<'static, Response>) {
        let id: Arc<str> = id.into();
        let (results, abort) = stream::abortable(results.map(Event::Result));
        // The end of an aborted operation must not end a later one of the same id, so it is part of what is aborted.
        let ending = abort.clone();
        let end = stream::once(async { Event::End }).filter(move |_| {
            let ended = !ending.is_aborted();
            async move { ended }
        });
        let name = id.clone();
        self.events.push(results.chain(end).map(move |event| (name.clone(), event)).boxed());
        self.subscriptions += usize::from(is_subscription);
        self.active.insert(id, Active { abort, is_subscription });
    }

    /// Stops the operation, if it is active. Nothing more comes from it.
    pub fn stop(&mut self, id: &str) {
        if let Some(active) = self.active.remove(id) {
            active.abort.abort();
            self.subscriptions -= usize::from(active.is_subscription);
        }
    }

    /// The next event of any operation; waits for ever while there is none.
    pub async fn next(&mut self) -> (Arc<str>, Event) {
        match self.events.next().await {
            Some(event) => event,
            None => std::future::pending().await,
        }
    }
}
