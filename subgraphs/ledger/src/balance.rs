//! The live balance of a wallet.

use crate::wallet::wallet;
use database::{
    Platform,
    feed::{Change, Event},
};
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use kit::{
    Argument, Code, Context, Failure, Given, Input, KeyKind, Live, Object, ObjectField, Payload, Scalar,
    Shape,
};
use serde_json::{Value, json};
use sqlx::Row;
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::timeout,
};

/// The version that the viewer may see, as the subscription's own statement.
const VERSION: &str = include_str!("balance.sql");

/// How long to wait before a wallet is read again that could not be.
const RETRY_PAUSE: Duration = Duration::from_secs(5);

pub(crate) static BALANCE_CHANGED: Live = Live {
    name: "orosBalanceChanged",
    platform: Platform::Oros,
    description: "A wallet's balances: at once as they are now, then after every change, whoever made it. \
        A subscriber that is slower than the changes gets the newest state, and how many came before it.\n\n\
        Fails with `NOT_FOUND` where you may not see the wallet.",
    arguments: &[Argument::new("walletId", "", Input::Value(Scalar::Id(KeyKind::Uuid)), "Which wallet.")],
    payload: balance_change,
    open,
};

fn balance_change() -> &'static Object {
    static OBJECT: LazyLock<Object> = LazyLock::new(|| Object {
        name: "OrosBalanceChange".to_owned(),
        description:
            "A wallet after a change, or as it was when the subscription began.\n\nSource: `oros.wallets`"
                .to_owned(),
        fields: vec![
            ObjectField {
                name: "wallet",
                from: "wallet",
                shape: Shape::Row(wallet),
                description: "The wallet with its balances.",
            },
            ObjectField {
                name: "version",
                from: "version",
                shape: Shape::Value(Scalar::BigInt),
                description: "The wallet's version that made this event; the wallet itself may be newer by now, never older.",
            },
            ObjectField {
                name: "skipped",
                from: "skipped",
                shape: Shape::Value(Scalar::Int),
                description: "How many versions came between the event before and this one, and are not sent.",
            },
        ],
    });
    &OBJECT
}

/// What one subscriber follows.
struct Subscriber {
    context: Context,
    wallet: String,
    /// Registered before the first read, so that no change falls between them.
    events: Receiver<Arc<Event>>,
    /// The version sent last.
    sent: Option<i64>,
    /// Whether the wallet may have changed and could not be read since.
    overdue: bool,
}

fn open(context: Context, mut given: Given) -> BoxStream<'static, Result<Payload, Failure>> {
    let wallet = given.swap_remove("walletId").flatten().unwrap_or_default();
    let events = context.feed().subscribe();
    let subscriber = Subscriber { context, wallet, events, sent: None, overdue: false };
    stream::unfold(Some(subscriber), |subscriber| async {
        let mut subscriber = subscriber?;
        match subscriber.next().await {
            Ok(Some(payload)) => Some((Ok(payload), Some(subscriber))),
            Ok(None) => None,
            Err(failure) => Some((Err(failure), None)),
        }
    })
    .boxed()
}

impl Subscriber {
    /// The next state that is newer than the one sent last; `None`: nothing will change any more.
    async fn next(&mut self) -> Result<Option<Payload>, Failure> {
        loop {
            if self.sent.is_some() && !self.changed().await {
                return Ok(None);
            }
            let version = match self.version().await {
                // A subscriber outlives a database that does not answer for a while.
                Err(Failure { code: Code::SubgraphUnavailable | Code::Timeout, .. })
                    if self.sent.is_some() =>
                {
                    self.overdue = true;
                    continue;
                }
                version => version?,
            };
            self.overdue = false;
            let before = self.sent.replace(version);
            match before {
                // A re-read that found nothing new.
                Some(before) if version <= before => self.sent = Some(before),
                _ => return Ok(Some(self.payload(version, before))),
            }
        }
    }

    /// Waits until the wallet is to be read again; false where nothing will change any more.
    async fn changed(&mut self) -> bool {
        if self.overdue {
            return timeout(RETRY_PAUSE, self.told()).await.unwrap_or(true);
        }
        self.told().await
    }

    /// Waits until the wallet may have changed. Everything that waits already is taken together.
    async fn told(&mut self) -> bool {
        loop {
            let mut may_have = match self.events.recv().await {
                Ok(event) => self.concerns(&event),
                Err(RecvError::Lagged(_)) => true,
                Err(RecvError::Closed) => return false,
            };
            while !self.events.is_empty() {
                may_have |= self.events.try_recv().map_or(true, |event| self.concerns(&event));
            }
            if may_have {
                return true;
            }
        }
    }

    fn concerns(&self, event: &Event) -> bool {
        match event {
            Event::Change(Change { platform: Platform::Oros, table, key, .. }) => {
                **table == *"wallets" && key.as_ref().is_none_or(|key| *key == self.wallet)
            }
            Event::Resync(platform) => *platform == Platform::Oros,
            Event::Change(_) | Event::Lost(_) => false,
        }
    }

    async fn version(&self) -> Result<i64, Failure> {
        let rows = self.context.read(Platform::Oros, VERSION, vec![self.wallet.as_str().into()]).await?;
        let version = rows.first().and_then(|row| row.try_get(0).ok());
        version.ok_or_else(|| Failure::new(Code::NotFound, "There is no such wallet"))
    }

    fn payload(&self, version: i64, before: Option<i64>) -> Payload {
        let skipped = before.map_or(0, |before| version - before - 1);
        let values = [
            ("wallet", json!(self.wallet)),
            ("version", json!(version.to_string())),
            ("skipped", json!(skipped)),
        ];
        let values = values.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value));
        let mut payload = Payload::default();
        payload.values.extend(values);
        payload
    }
}
