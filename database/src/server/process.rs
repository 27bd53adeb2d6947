//! The server's process, and the thread that it lives and dies with.

use std::{
    fs::File,
    io,
    process::{Child, Command},
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};
use tokio::sync::watch;

/// How long the server may take to roll back and write a checkpoint.
const FAST_STOP: Duration = Duration::from_secs(20);

/// How long it may take to drop everything, before it is killed.
const IMMEDIATE_STOP: Duration = Duration::from_secs(5);

/// How often the thread looks whether the server ended on its own.
const WATCH: Duration = Duration::from_millis(100);

/// How often a stopping server is looked at.
const POLL: Duration = Duration::from_millis(5);

/// A server process. Dropped, it is stopped, and waited for.
pub(super) struct Process {
    id: u32,
    stop: mpsc::Sender<()>,
    ended: watch::Receiver<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Process {
    /// Starts the command on a thread that lives as long as the server: the kernel tells the server that its parent
    /// died when the starting *thread* ends. The lock is let go when the server has ended.
    pub(super) fn spawn(mut command: Command, lock: File) -> io::Result<Process> {
        let (started, start) = mpsc::channel();
        let (stop, stops) = mpsc::channel();
        let (end, ended) = watch::channel(false);
        let thread = thread::Builder::new().name("postgres".to_owned()).spawn(move || {
            match command.spawn() {
                Ok(mut child) => {
                    // Whoever waits for this one is there until it comes.
                    let _ = started.send(Ok(child.id()));
                    supervise(&mut child, &stops);
                }
                Err(error) => {
                    let _ = started.send(Err(error));
                }
            }
            drop(lock);
            // Nobody may be left who waits for the end.
            let _ = end.send(true);
        })?;
        let id = start.recv().expect("the thread answers before it ends")?;
        Ok(Process { id, stop, ended, thread: Some(thread) })
    }

    pub(super) fn id(&self) -> u32 {
        self.id
    }

    pub(super) fn request_stop(&self) {
        // Failing means that it has ended already.
        let _ = self.stop.send(());
    }

    /// Waits for the end of the server.
    pub(super) async fn ended(&self) {
        // Failing means that the thread is gone, and with it the server.
        let _ = self.ended.clone().wait_for(|ended| *ended).await;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.request_stop();
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been reported by its hook.
            let _ = thread.join();
        }
    }
}

fn supervise(child: &mut Child, stops: &mpsc::Receiver<()>) {
    while let Err(RecvTimeoutError::Timeout) = stops.recv_timeout(WATCH) {
        let status = child.try_wait();
        if !matches!(status, Ok(None)) {
            tracing::error!(?status, "the private PostgreSQL stopped by itself");
            return;
        }
    }
    for (signal, time) in
        [(libc::SIGINT, FAST_STOP), (libc::SIGQUIT, IMMEDIATE_STOP), (libc::SIGKILL, IMMEDIATE_STOP)]
    {
        send(child, signal);
        let deadline = Instant::now() + time;
        while Instant::now() < deadline {
            if !matches!(child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(POLL);
        }
        tracing::warn!(signal, "the private PostgreSQL did not stop");
    }
}

fn send(child: &Child, signal: libc::c_int) {
    let id = libc::pid_t::try_from(child.id()).expect("a process id fits its own type");
    // SAFETY: has no precondition; the child has not been waited for, so the number is still its own.
    unsafe { libc::kill(id, signal) };
}
