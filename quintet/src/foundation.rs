//! What every server of the program stands on: the databases, their change feed, who may sign tokens; and its end.

use crate::{
    configuration::{Configuration, KeySource},
    context::Contexts,
    development::Development,
    store::Store,
    viewers::Viewers,
};
use anyhow::{Context, Error, Result, anyhow, bail};
use axum::Router;
use database::Feed;
use gateway::{
    auth::{Authentication, Issuer, Keys},
    server::{self, Shutdown},
};
use kit::Limits;
use std::{io::ErrorKind, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

/// How long a client may take to send a request's headers, and a connection may rest between two requests.
const HEADERS_TIMEOUT: Duration = Duration::from_secs(30);

/// How long what is under way may take to end when the program is asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// What a server stands on.
pub struct Foundation {
    pub store: Store,
    pub feed: Arc<Feed>,
    pub contexts: Contexts,
}

impl Foundation {
    /// Brings a private server's data up to date, or checks that other databases are, and follows their changes.
    pub async fn lay(configuration: &Configuration, store: Store) -> Result<Self> {
        store.prepare().await?;
        let feed = Arc::new(Feed::start(&store.database)?);
        let viewers = Viewers::new(configuration);
        let limits =
            Limits { objects_max: configuration.objects_max, text_length_max: configuration.text_length_max };
        let contexts = Contexts::new(store.database.clone(), Arc::clone(&feed), viewers, limits);
        Ok(Foundation { store, feed, contexts })
    }

    /// Serves until the program is asked to stop, then lets everything come to its end.
    pub async fn serve(self, listener: TcpListener, router: Router, shutdown: Shutdown) -> Result<()> {
        let Foundation { store, feed, contexts } = self;
        let mut serving =
            std::pin::pin!(server::serve(listener, router, shutdown.clone(), HEADERS_TIMEOUT, GRACE));
        let ended = tokio::select! {
            served = &mut serving => served.map_err(Error::from),
            asked = stop_requested(&store) => {
                shutdown.begin();
                asked.and(serving.await.map_err(Error::from))
            }
        };
        drop(contexts);
        // What was cut may hold on to it a little longer; then the feed ends with that.
        if let Some(feed) = Arc::into_inner(feed) {
            feed.stop().await;
        }
        store.close().await;
        ended
    }
}

/// Waits for Ctrl-C or a termination signal. The end of the private server is an error: without it there is nothing
/// to serve.
async fn stop_requested(store: &Store) -> Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = interrupt.recv() => Ok(()),
        _ = terminate.recv() => Ok(()),
        () = store.private_server_ended() => {
            bail!("the private PostgreSQL ended by itself; postgres/log in the data folder may say why")
        }
    }
}

/// Takes the address. Comes before the databases, because it costs nothing to find out that another has it.
pub async fn listen(configuration: &Configuration) -> Result<TcpListener> {
    let (host, port) = (configuration.host.as_str(), configuration.port);
    TcpListener::bind((host, port)).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "cannot listen on {host}:{port}, because another program does: stop that one, or choose another --port"
        ),
        _ => anyhow!(error).context(format!("cannot listen on {host}:{port}")),
    })
}

/// The tokens that this machine signs for itself; none where development is off.
pub fn development(configuration: &Configuration) -> Result<Option<Development>> {
    configuration.development.then(|| Development::open(&configuration.data_dir)).transpose()
}

/// Who may sign tokens: the configured issuers, and this machine itself in development. A token that names nobody who
/// could have an account is refused.
pub fn authentication(
    configuration: &Configuration,
    development: Option<&Development>,
) -> Result<Authentication> {
    let configured = configuration.issuers.iter().map(|source| Issuer {
        name: source.name.clone(),
        issuer: source.issuer.clone(),
        audience: source.audience.clone(),
        keys: match &source.keys {
            KeySource::Secret(secret) => Keys::Secret(secret.clone().into_bytes()),
            KeySource::Jwks(place) => Keys::Jwks(place.clone()),
        },
    });
    let issuers = configured.chain(development.map(Development::issuer)).collect();
    let authentication = Authentication::new(issuers).context("settings under \"issuers\"")?;
    let viewers = Viewers::new(configuration);
    Ok(authentication
        .accepting(move |identity| viewers.of(identity).map(drop).map_err(|error| error.to_string())))
}
