//! Why the server closes a WebSocket. Codes from 4400 are the protocol's own.

use axum::extract::ws::CloseFrame;

/// Bytes of a reason: a close frame holds no more.
const REASON_BYTES_MAX: usize = 123;

/// A code and a reason for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Close {
    pub code: u16,
    pub reason: String,
}

impl Close {
    pub fn bad_message(problem: impl Into<String>) -> Self {
        Close::new(4400, problem)
    }

    pub fn unauthorized() -> Self {
        Close::new(4401, "Unauthorized")
    }

    /// The token is no good. Clients may come back with another one after 4403, but not after 4401.
    pub fn forbidden(reason: impl Into<String>) -> Self {
        Close::new(4403, reason)
    }

    pub fn unacceptable_protocol() -> Self {
        Close::new(4406, "Subprotocol not acceptable")
    }

    pub fn init_timeout() -> Self {
        Close::new(4408, "Connection initialisation timeout")
    }

    pub fn already_subscribed(id: &str) -> Self {
        Close::new(4409, format!("Subscriber for {id} already exists"))
    }

    pub fn init_twice() -> Self {
        Close::new(4429, "Too many initialisation requests")
    }

    /// Clients connect again and take up their subscriptions, so these are not completed before.
    pub fn restart() -> Self {
        Close::new(1012, "The server restarts")
    }

    pub fn try_later() -> Self {
        Close::new(1013, "Try again later")
    }

    pub fn frame(&self) -> CloseFrame {
        CloseFrame { code: self.code, reason: self.reason.as_str().into() }
    }

    fn new(code: u16, reason: impl Into<String>) -> Self {
        let mut reason = reason.into();
        reason.truncate(reason.floor_char_boundary(REASON_BYTES_MAX));
        Close { code, reason }
    }
}
