//! Follows one database.

use super::{
    connection::Source,
    event::{Change, Event},
    observer::Observer,
    pgoutput::Decoder,
    readers::Shared,
};
use crate::Platform;
use anyhow::Context;
use pgwire_replication::{ReplicationClient, ReplicationEvent};
use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;

/// How long to wait after the first failure; doubled with each further one.
const BACKOFF_MIN: Duration = Duration::from_millis(100);

/// How long to wait between attempts at most.
const BACKOFF_MAX: Duration = Duration::from_secs(5);

/// How often to look whether the database still answers, and for publications that came or went.
const CHECK_INTERVAL: Duration = Duration::from_secs(15);

/// How long the server may take to end the stream when we leave.
const LEAVE_TIMEOUT: Duration = Duration::from_secs(1);

/// Microseconds from 1970, where our clock starts, to 2000, where PostgreSQL's does.
const CLOCK_START_US: i64 = 946_684_800_000_000;

/// Follows the database until told to stop, over all its failures.
pub(super) async fn run(source: Source, shared: Arc<Shared>, stop: CancellationToken) {
    let mut backoff = BACKOFF_MIN;
    loop {
        let mut live = Live { shared: &shared, platforms: vec![] };
        let Err(reason) = follow(&source, &mut live, &stop).await else { return };
        if !live.platforms.is_empty() {
            backoff = BACKOFF_MIN;
        }
        drop(live);
        for platform in source.platforms.values() {
            shared.set_problem(*platform, &format!("{reason:#}"));
        }
        if timeout(backoff, stop.cancelled()).await.is_ok() {
            return;
        }
        backoff = (backoff * 2).min(BACKOFF_MAX);
    }
}

/// The platforms that are followed right now. Dropped, they are lost.
struct Live<'a> {
    shared: &'a Shared,
    platforms: Vec<Platform>,
}

impl Live<'_> {
    fn begin(&mut self, source: &Source, published: &[String]) {
        let mut platforms: Vec<Platform> = source.platforms.values().copied().collect();
        platforms.sort_unstable();
        for platform in platforms {
            let publication = publication(platform);
            if !published.contains(&publication) {
                self.shared.set_problem(platform, &format!("the publication {publication} is not there"));
                continue;
            }
            tracing::info!(%platform, "the change feed is live");
            self.platforms.push(platform);
            self.shared.set_live(platform, true);
            self.shared.tell(Event::Resync(platform));
        }
    }
}

impl Drop for Live<'_> {
    fn drop(&mut self) {
        for platform in &self.platforms {
            self.shared.set_live(*platform, false);
            self.shared.tell(Event::Lost(*platform));
        }
    }
}

/// Follows the database until told to stop. Ends with an error when it is lost or something there changed.
async fn follow(source: &Source, live: &mut Live<'_>, stop: &CancellationToken) -> anyhow::Result<()> {
    let Some(connected) = stop.run_until_cancelled(connect(source)).await else { return Ok(()) };
    let (mut client, mut observer, published) = connected?;
    let mut decoder = Decoder::new(source.platforms.clone());
    let mut changes = Vec::new();
    let mut check = interval(CHECK_INTERVAL);
    check.set_missed_tick_behavior(MissedTickBehavior::Delay);
    live.begin(source, &published);
    loop {
        let event = tokio::select! {
            () = stop.cancelled() => {
                // A server that does not answer any more ends the stream by itself.
                let _ = timeout(LEAVE_TIMEOUT, client.shutdown()).await;
                observer.close().await;
                return Ok(());
            }
            _ = check.tick() => {
                let now = observer.publications(&publications(source)).await?;
                anyhow::ensure!(now == published, "publications came or went");
                continue;
            }
            event = client.recv() => event?.context("the server ended the stream")?,
        };
        match event {
            ReplicationEvent::Begin { xid, commit_time_micros, .. } => {
                observer.until_visible(xid).await?;
                live.shared.set_lag(&live.platforms, since(commit_time_micros));
            }
            ReplicationEvent::XLogData { data, .. } => {
                decoder.decode(data, &mut changes)?;
                tell(live.shared, &mut changes);
            }
            ReplicationEvent::Commit { end_lsn, .. } => client.update_applied_lsn(end_lsn),
            ReplicationEvent::KeepAlive { wal_end, .. } => client.update_applied_lsn(wal_end),
            _ => {}
        }
    }
}

/// Opens a stream that begins now. Its slot ends with its connection, so that no reader that died can make the server
/// keep its log.
async fn connect(source: &Source) -> anyhow::Result<(ReplicationClient, Observer, Vec<String>)> {
    let mut observer = Observer::connect(source).await?;
    let wanted = publications(source);
    let published = observer.publications(&wanted).await?;
    anyhow::ensure!(!published.is_empty(), "none of the publications {} is there", wanted.join(", "));
    let slot = format!("quintet_{}", uuid::Uuid::new_v4().simple());
    let mut client = ReplicationClient::connect_gated(source.replication(&slot, published.clone())).await?;
    client
        // Replication commands are no SQL: lower case is not understood.
        .simple_query(&format!("CREATE_REPLICATION_SLOT {slot} TEMPORARY LOGICAL pgoutput NOEXPORT_SNAPSHOT"))
        .await
        .context("create a replication slot")?;
    client.start().await?;
    client.wait_started().await?;
    Ok((client, observer, published))
}

fn publications(source: &Source) -> Vec<String> {
    source.platforms.values().map(|platform| publication(*platform)).collect()
}

fn publication(platform: Platform) -> String {
    format!("quintet_{platform}")
}

fn tell(shared: &Shared, changes: &mut Vec<Change>) {
    for change in changes.drain(..) {
        shared.tell(Event::Change(change));
    }
}

/// How long ago the server committed; nothing where its clock is ahead of ours.
fn since(commit_us: i64) -> Duration {
    let commit_us = u64::try_from(commit_us.saturating_add(CLOCK_START_US)).unwrap_or_default();
    let commit = SystemTime::UNIX_EPOCH + Duration::from_micros(commit_us);
    commit.elapsed().unwrap_or_default()
}
