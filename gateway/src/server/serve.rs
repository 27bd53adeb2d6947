//! Connections: taken, served, and ended.

use super::Shutdown;
use axum::{
    Extension, Router,
    extract::ConnectInfo,
    serve::{Listener, ListenerExt},
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use std::{
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpListener,
    time::Sleep,
};
use tokio_util::task::TaskTracker;

/// Serves until the shutdown begins, then lets what is under way end, for `grace` at most. A client that does not send
/// a request's headers within `headers_timeout` is cut off, also one that sends none.
///
/// # Errors
/// None yet: a listener that cannot accept tries again.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: Shutdown,
    headers_timeout: Duration,
    grace: Duration,
) -> io::Result<()> {
    // Without it a small answer waits for the acknowledgement of the one before.
    let mut listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY");
        }
    });
    let connections = TaskTracker::new();
    loop {
        let (stream, address) = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shutdown.begun() => break,
        };
        let stream = Greeted::new(stream, headers_timeout);
        let connection = connection(stream, address, router.clone(), shutdown.clone(), headers_timeout);
        connections.spawn(connection);
    }
    drop(listener);
    connections.close();
    if tokio::time::timeout(grace, connections.wait()).await.is_err() {
        tracing::warn!("connections were cut: they did not end in time");
    }
    if !shutdown.finished(grace).await {
        tracing::warn!("operations were cut: they did not end in time");
    }
    Ok(())
}

async fn connection<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(
    stream: S,
    address: SocketAddr,
    router: Router,
    shutdown: Shutdown,
    headers_timeout: Duration,
) {
    // Routes that the product adds may ask for the client's address.
    let service = TowerToHyperService::new(router.layer(Extension(ConnectInfo(address))));
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(headers_timeout);
    builder.http2().enable_connect_protocol();
    let mut served = pin!(builder.serve_connection_with_upgrades(TokioIo::new(stream), service));
    let ended = tokio::select! {
        ended = &mut served => ended,
        () = shutdown.begun() => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%address, error, "a connection ended");
    }
}

/// A stream whose first bytes have to come in time. They tell the version of HTTP, so that before them no server of a
/// version looks at the clock.
struct Greeted<S> {
    stream: S,
    deadline: Pin<Box<Sleep>>,
    missing: usize,
}

/// Bytes of the preface by which HTTP/2 is told from HTTP/1.
const GREETING_BYTES: usize = 24;

impl<S> Greeted<S> {
    fn new(stream: S, timeout: Duration) -> Self {
        Greeted { stream, deadline: Box::pin(tokio::time::sleep(timeout)), missing: GREETING_BYTES }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Greeted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        if self.missing > 0 && self.deadline.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        self.missing = self.missing.saturating_sub(buffer.filled().len() - before);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Greeted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
