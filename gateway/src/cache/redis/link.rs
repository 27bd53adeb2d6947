//! The connection to Redis, and when what Redis says may be trusted.
//!
//! It may be trusted on a connection that found the epoch of this very run of the server (a restarted server may
//! have forgotten bumps), while no bump of this process is missing from it. So a bump that Redis does not confirm
//! closes the connection, and the next one begins a new epoch, in which no older answer is a hit.

use super::script::{self, Names};
use crate::cache::{Metrics, Settings};
use redis::{
    AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation, aio::MultiplexedConnection,
};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::Notify;

const FIRST_PAUSE: Duration = Duration::from_millis(20);

pub(super) struct Link {
    pub names: Names,
    client: Client,
    connect_timeout: Duration,
    pause_max: Duration,
    status: Mutex<Status>,
    broken: Notify,
    metrics: Arc<Metrics>,
}

#[derive(Default)]
struct Status {
    connection: Option<Connection>,
    /// Whether the connection has found or begun the epoch, so that reads may use it; bumps must, even before.
    open: bool,
    connections: u64,
    bumps_lost: u64,
    /// Of the lost bumps, those that a new epoch has made good.
    bumps_covered: u64,
    /// An outage is logged once.
    outage_logged: bool,
}

#[derive(Clone)]
pub(super) struct Connection {
    redis: MultiplexedConnection,
    /// The server's run; empty where it does not tell.
    pub run: Arc<str>,
    number: u64,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error("{0}")]
    Redis(#[from] RedisError),
    #[error("no answer within {} ms", .0.as_millis())]
    Timeout(Duration),
    #[error("Redis was emptied")]
    Emptied,
}

impl Connection {
    pub async fn run<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
        timeout: Duration,
    ) -> Result<T, Failure> {
        let mut redis = self.redis.clone();
        match tokio::time::timeout(timeout, call.invoke_async(&mut redis)).await {
            Ok(answer) => Ok(answer?),
            Err(_) => Err(Failure::Timeout(timeout)),
        }
    }
}

impl Link {
    pub fn new(client: Client, settings: &Settings, metrics: Arc<Metrics>) -> Self {
        Link {
            names: Names::new(&settings.namespace),
            client,
            connect_timeout: settings.connect_timeout,
            pause_max: settings.reconnect_pause_max,
            status: Mutex::default(),
            broken: Notify::new(),
            metrics,
        }
    }

    /// The connection, where what it reads may be trusted.
    pub fn to_read(&self) -> Option<Connection> {
        let status = self.status();
        status.connection.clone().filter(|_| status.open)
    }

    /// The connection that bumps must use.
    pub fn to_bump(&self) -> Option<Connection> {
        self.status().connection.clone()
    }

    /// The connection failed: it is replaced.
    pub fn fail(&self, connection: &Connection, failure: &Failure) {
        let mut status = self.status();
        if status.connection.as_ref().is_some_and(|current| current.number == connection.number) {
            status.close();
            self.broken.notify_one();
            self.report(&mut status, failure);
        }
    }

    /// A bump did not reach Redis, or nobody knows: nothing that is there now may be served by this process again.
    pub fn lose_bump(&self, failure: Option<&Failure>) {
        let mut status = self.status();
        status.bumps_lost += 1;
        status.close();
        self.broken.notify_one();
        if let Some(failure) = failure {
            self.report(&mut status, failure);
        }
    }

    /// Connects, now and whenever the connection is lost. Pauses grow while connections do not last.
    pub async fn keep(self: Arc<Self>) {
        let mut pause = FIRST_PAUSE;
        loop {
            match tokio::time::timeout(self.connect_timeout, self.connect()).await {
                Ok(Ok(())) => {}
                Ok(Err(failure)) => self.report(&mut self.status(), &failure),
                Err(_) => self.report(&mut self.status(), &Failure::Timeout(self.connect_timeout)),
            }
            let connected = Instant::now();
            while self.to_read().is_some() {
                self.broken.notified().await;
            }
            if connected.elapsed() > self.pause_max {
                pause = FIRST_PAUSE;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(self.pause_max);
        }
    }

    async fn connect(&self) -> Result<(), Failure> {
        // Each call has a timeout of its own.
        let configuration = AsyncConnectionConfig::new().set_response_timeout(None);
        let mut redis = self.client.get_multiplexed_async_connection_with_config(&configuration).await?;
        let run = run(&mut redis).await;
        let (connection, bumps_lost, renew) = {
            let mut status = self.status();
            status.connections += 1;
            let connection = Connection { redis, run, number: status.connections };
            // From here on bumps go to Redis, so none is lost while the epoch is found or begun.
            status.connection = Some(connection.clone());
            (connection, status.bumps_lost, status.bumps_lost != status.bumps_covered)
        };
        let opened = self.open(&connection, renew).await;
        let mut status = self.status();
        let current = status.connection.as_ref().is_some_and(|current| current.number == connection.number);
        match opened {
            Ok(()) if current => {
                status.open = true;
                status.bumps_covered = bumps_lost;
                if std::mem::take(&mut status.outage_logged) {
                    tracing::info!("the cache in Redis is back");
                }
                Ok(())
            }
            Ok(()) => Ok(()),
            Err(failure) => {
                status.close();
                Err(failure)
            }
        }
    }

    async fn open(&self, connection: &Connection, renew: bool) -> Result<(), Failure> {
        let mut call = script::OPEN.key(&self.names.state);
        call.arg(rand::random::<u64>()).arg(connection.run.as_ref()).arg(u8::from(renew));
        connection.run::<u64>(&call, self.connect_timeout).await.map(|_| ())
    }

    fn report(&self, status: &mut Status, failure: &Failure) {
        Metrics::add(&self.metrics.errors, 1);
        if !std::mem::replace(&mut status.outage_logged, true) {
            tracing::warn!(%failure, "the cache in Redis is out of reach: subgraphs are asked instead");
        }
    }

    fn status(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Status {
    fn close(&mut self) {
        self.connection = None;
        self.open = false;
    }
}

/// The server's run changes with every start and differs between a server and its replicas.
async fn run(redis: &mut MultiplexedConnection) -> Arc<str> {
    let answer: Result<String, _> = redis::cmd("INFO").arg("server").query_async(redis).await;
    let lines = answer.unwrap_or_default();
    lines.lines().find_map(|line| line.strip_prefix("run_id:")).unwrap_or_default().into()
}
