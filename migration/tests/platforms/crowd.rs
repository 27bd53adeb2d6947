//! A crowd of writers who do at random what people do, all at once: nobody waits in a circle, and no error is met but
//! refusals.

use crate::migrated::Failure;
use rand::{SeedableRng, rngs::StdRng};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

pub const WRITERS: u64 = 16;
const DURATION: Duration = Duration::from_secs(4);

/// People with something to do.
pub trait Crowd: Send + Sync + 'static {
    /// One random operation of a random person.
    fn act(&self, random: &mut StdRng) -> impl Future<Output = Result<Value, Failure>> + Send;
}

/// Lets the writers act for a while; gives how often each outcome was met: `done`, or the code of a refusal.
pub async fn live<C: Crowd>(crowd: &Arc<C>) -> BTreeMap<String, u32> {
    let outcomes = Arc::new(Mutex::new(BTreeMap::new()));
    let deadline = Instant::now() + DURATION;
    let writers: Vec<_> = (0..WRITERS)
        .map(|number| {
            let (crowd, outcomes) = (crowd.clone(), outcomes.clone());
            tokio::spawn(async move {
                let mut random = StdRng::seed_from_u64(number);
                while Instant::now() < deadline {
                    let outcome = match crowd.act(&mut random).await {
                        Ok(_) => "done".to_owned(),
                        Err(Failure::Refused(code, _)) => code,
                        Err(Failure::Error(state, message)) => panic!("{state}: {message}"),
                    };
                    *outcomes.lock().unwrap().entry(outcome).or_default() += 1;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    Mutex::into_inner(Arc::into_inner(outcomes).expect("all writers are done")).unwrap()
}
