//! A server of a test's own.

use super::demo;
use gateway::{
    auth::sign_development_token,
    server::{self, Server, Settings, Shutdown},
};
use serde_json::json;
use std::{
    io,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// Short, so that a test can wait for it.
const HEADERS_TIMEOUT: Duration = Duration::from_millis(1500);

/// A server that serves until it is dropped.
pub struct Running {
    /// Host and port.
    pub address: String,
    pub shutdown: Shutdown,
    touched: demo::Touched,
    serving: JoinHandle<io::Result<()>>,
}

impl Running {
    pub async fn start(settings: Settings) -> Self {
        Self::start_with(settings, |_| {}).await
    }

    pub async fn start_with(settings: Settings, change: impl FnOnce(&mut Server)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (shutdown, touched) = (Shutdown::default(), demo::Touched::default());
        let mut server = demo::server(settings, &shutdown, touched.clone()).unwrap();
        change(&mut server);
        let router = server::router(server);
        let serving =
            server::serve(listener, router, shutdown.clone(), HEADERS_TIMEOUT, Duration::from_secs(10));
        Running { address, shutdown, touched, serving: tokio::spawn(serving) }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What the mutation `touch` was given each time that it ran to its end.
    pub fn touched(&self) -> Vec<String> {
        self.touched.lock().unwrap().clone()
    }

    /// Waits until it has come to its end.
    pub async fn ended(&mut self) {
        (&mut self.serving).await.unwrap().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// A header for a token that ends after some seconds, or has ended.
pub fn bearer(subject: &str, seconds: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let claims = json!({ "sub": subject, "exp": i64::try_from(now).unwrap() + seconds });
    format!("Bearer {}", sign_development_token(demo::SECRET, claims.as_object().unwrap()))
}
