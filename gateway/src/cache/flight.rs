//! One request loads what many miss; the others wait for it.

use super::Key;
use ahash::AHashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// The loads under way in this process.
#[derive(Default)]
pub(super) struct Flights {
    open: Mutex<AHashMap<Key, watch::Receiver<()>>>,
}

/// The right to load what a key names. It lands when it is dropped, whatever became of the load.
pub(super) struct Flight {
    key: Key,
    flights: Arc<Flights>,
    /// Its end wakes those who wait.
    _landing: watch::Sender<()>,
}

/// What to do about keys that are missing.
pub(super) enum Turn {
    /// Load them. Those without a flight are loaded by somebody else as well.
    Load(Vec<Option<Flight>>),
    /// Others load all of them.
    Wait(Landings),
}

/// Flights of others.
pub(super) struct Landings(Vec<watch::Receiver<()>>);

impl Landings {
    /// Waits for all of them.
    pub async fn landed(self) {
        for mut landing in self.0 {
            // Nothing is ever sent: this ends, with an error, when the sender is dropped.
            let _ = landing.changed().await;
        }
    }
}

impl Flights {
    /// Whoever could load even one of the keys does not wait for the rest, so that two requests never wait for each
    /// other. The impatient wait for nobody.
    pub fn turn(self: &Arc<Self>, keys: &[Key], patient: bool) -> Turn {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if patient && !keys.is_empty() && keys.iter().all(|key| open.contains_key(key)) {
            return Turn::Wait(Landings(keys.iter().map(|key| open[key].clone()).collect()));
        }
        let flights = keys.iter().map(|key| {
            if open.contains_key(key) {
                return None;
            }
            let (sender, receiver) = watch::channel(());
            open.insert(*key, receiver);
            Some(Flight { key: *key, flights: Arc::clone(self), _landing: sender })
        });
        Turn::Load(flights.collect())
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.flights.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}
