//! An ordinary connection beside the stream: what the stream itself cannot tell.

use super::connection::Source;
use sqlx::{ConnectOptions, Connection, PgConnection, Row};
use std::time::{Duration, Instant};

/// How long a commit may be on the stream without being visible; a synchronous standby can hold it back.
const VISIBLE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an answer may take before the database counts as lost.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

/// How often a commit is looked for.
const POLL: Duration = Duration::from_millis(1);

const PRECONDITIONS: &str = "\
select current_setting('wal_level'),
  (select r.rolreplication or r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user),
  array(select p.pubname::text from pg_catalog.pg_publication p where p.pubname = any($1) order by p.pubname)";

const SNAPSHOT: &str = "select pg_catalog.pg_current_snapshot()::text";

pub(super) struct Observer {
    connection: PgConnection,
    snapshot: Snapshot,
}

impl Observer {
    pub(super) async fn connect(source: &Source) -> anyhow::Result<Observer> {
        let connection = answered(source.options.connect()).await?;
        Ok(Observer { connection, snapshot: Snapshot::default() })
    }

    /// Which of the publications there are. An error where the server or the role cannot replicate.
    pub(super) async fn publications(&mut self, wanted: &[String]) -> anyhow::Result<Vec<String>> {
        let row = answered(sqlx::query(PRECONDITIONS).bind(wanted).fetch_one(&mut self.connection)).await?;
        let wal_level: String = row.try_get(0)?;
        anyhow::ensure!(wal_level == "logical", "the server has wal_level={wal_level}, it needs logical");
        let replicates: Option<bool> = row.try_get(1)?;
        anyhow::ensure!(replicates == Some(true), "the login role lacks the attribute replication");
        Ok(row.try_get(2)?)
    }

    /// Waits until everybody sees the commit. The stream tells a commit when it is written, which is before others
    /// see it: who reads too early would take the old row for the new one.
    pub(super) async fn until_visible(&mut self, transaction: u32) -> anyhow::Result<()> {
        let deadline = Instant::now() + VISIBLE_TIMEOUT;
        while !self.snapshot.sees(transaction) {
            let text: String = answered(sqlx::query_scalar(SNAPSHOT).fetch_one(&mut self.connection)).await?;
            self.snapshot = Snapshot::parse(&text)?;
            if !self.snapshot.sees(transaction) {
                anyhow::ensure!(Instant::now() < deadline, "a commit does not become visible");
                tokio::time::sleep(POLL).await;
            }
        }
        Ok(())
    }

    pub(super) async fn close(self) {
        // The server ends the connection by itself where this message is lost.
        let _ = self.connection.close().await;
    }
}

async fn answered<T>(answer: impl Future<Output = sqlx::Result<T>>) -> anyhow::Result<T> {
    match tokio::time::timeout(ANSWER_TIMEOUT, answer).await {
        Ok(answer) => Ok(answer?),
        Err(_) => anyhow::bail!("the database does not answer"),
    }
}

/// Which transactions had ended at some moment: `xmin:xmax:running,running`.
#[derive(Default)]
struct Snapshot {
    /// All from here on had not.
    end: u64,
    running: Vec<u64>,
}

impl Snapshot {
    fn parse(text: &str) -> anyhow::Result<Snapshot> {
        let mut parts = text.splitn(3, ':').skip(1);
        let end = parts.next().unwrap_or_default().parse()?;
        let running = parts.next().unwrap_or_default().split(',').filter(|id| !id.is_empty());
        Ok(Snapshot { end, running: running.map(str::parse).collect::<Result<_, _>>()? })
    }

    /// Whether the transaction had ended. The stream numbers transactions by the lower 32 bits, so the full number
    /// is the one nearest to the snapshot's end.
    fn sees(&self, transaction: u32) -> bool {
        const EPOCH: u64 = 1 << 32;
        let low = u64::from(transaction);
        let full = self.end / EPOCH * EPOCH + low;
        let full = match full {
            ahead if ahead >= self.end + EPOCH / 2 => ahead.saturating_sub(EPOCH),
            behind if behind + EPOCH / 2 < self.end => behind + EPOCH,
            near => near,
        };
        full < self.end && !self.running.contains(&full)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_sees_what_had_ended() {
        let snapshot = Snapshot::parse("10:20:12,15").unwrap();
        let seen: Vec<u32> = (8..22).filter(|id| snapshot.sees(*id)).collect();
        assert_eq!(seen, [8, 9, 10, 11, 13, 14, 16, 17, 18, 19]);
        assert!(!Snapshot::default().sees(3));
    }

    #[test]
    fn numbers_that_wrapped_around_are_told_apart() {
        let after = Snapshot::parse("4294967300:4294967300:").unwrap();
        assert!(after.sees(3) && !after.sees(4) && after.sees(u32::MAX));
        let before = Snapshot::parse("4294967290:4294967290:").unwrap();
        assert!(before.sees(4294967289) && !before.sees(3));
    }
}
