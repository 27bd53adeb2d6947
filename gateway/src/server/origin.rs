//! Which pages may call: the same origin, the developer's own machine, and those that are configured.

use axum::http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{
        ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
        ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
        ACCESS_CONTROL_REQUEST_METHOD, HOST, ORIGIN, VARY,
    },
};
use axum::response::{IntoResponse, Response};

/// Origins whose pages may call. The server's own always may; requests without an origin come from no page.
#[derive(Clone, Debug)]
pub struct Origins {
    /// As browsers send them, e.g. `https://app.example`; `*` is any.
    pub allowed: Vec<String>,
    /// Whether pages served from this machine's own names (`localhost`, `127.0.0.1`, `[::1]`) may call.
    pub localhost: bool,
}

impl Default for Origins {
    fn default() -> Self {
        Origins { allowed: Vec::new(), localhost: true }
    }
}

/// What is no origin as browsers send it.
#[derive(Debug, thiserror::Error)]
#[error("\"{0}\" is not an origin: it must be like https://app.example:8443, or *")]
pub struct InvalidOrigin(pub String);

impl Origins {
    /// These origins, the server's own and this machine.
    pub fn new(allowed: &[String]) -> Result<Self, InvalidOrigin> {
        match allowed.iter().find(|origin| *origin != "*" && !is_origin(origin)) {
            Some(wrong) => Err(InvalidOrigin(wrong.clone())),
            None => Ok(Origins { allowed: allowed.to_vec(), ..Origins::default() }),
        }
    }

    /// Whether the request comes from an origin that may call, or from no page at all.
    pub(super) fn admit(&self, headers: &HeaderMap) -> bool {
        let Some(origin) = headers.get(ORIGIN) else { return true };
        let Ok(origin) = origin.to_str() else { return false };
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let (_, authority) = origin.split_once("://").unwrap_or_default();
        self.allowed.iter().any(|allowed| allowed == "*" || allowed == origin)
            || host.is_some_and(|host| host == authority)
            || (self.localhost && is_localhost(authority))
    }

    /// The answer to a browser's question whether it may send a request of another origin.
    pub(super) fn preflight(&self, method: &Method, headers: &HeaderMap) -> Option<Response> {
        if method != Method::OPTIONS || !headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD) {
            return None;
        }
        let mut response = StatusCode::NO_CONTENT.into_response();
        if self.admit(headers) {
            let answer = response.headers_mut();
            answer.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
            answer.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
            // Any header may be sent: nothing is ambient here, there are no cookies.
            if let Some(wanted) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
                answer.insert(ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
            }
        }
        Some(response)
    }

    /// Lets the page that sent the request read the response, if it may.
    pub(super) fn mark(&self, origin: Option<HeaderValue>, admitted: bool, response: &mut HeaderMap) {
        response.append(VARY, HeaderValue::from_static("origin"));
        if let (Some(origin), true) = (origin, admitted) {
            response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("x-request-id"));
        }
    }
}

/// A scheme and an authority in lower case, nothing after it: compared with what browsers send, anything else
/// would silently never fit.
fn is_origin(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, authority)| {
        let is_plain =
            |byte: u8| !byte.is_ascii_uppercase() && byte.is_ascii_graphic() && !b"/?#@\\".contains(&byte);
        !scheme.is_empty() && !authority.is_empty() && text.replacen("://", "", 1).bytes().all(is_plain)
    })
}

fn is_localhost(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(origins: &Origins, origin: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("api.example:4000"));
        headers.insert(ORIGIN, HeaderValue::from_str(origin).unwrap());
        origins.admit(&headers)
    }

    #[test]
    fn own_local_and_configured_origins_may_call() {
        let origins = Origins { allowed: vec!["https://app.example".to_owned()], localhost: true };
        for origin in [
            "http://api.example:4000",
            "https://app.example",
            "http://localhost:3000",
            "http://127.0.0.1",
            "http://[::1]:80",
        ] {
            assert!(admits(&origins, origin), "{origin}");
        }
        for origin in [
            "null",
            "https://app.example.evil",
            "https://evil.example",
            "http://localhost.evil",
            "http://api.example",
        ] {
            assert!(!admits(&origins, origin), "{origin}");
        }
    }

    #[test]
    fn what_would_never_fit_is_no_origin() {
        let parse = |origin: &str| Origins::new(&[origin.to_owned()]);
        for origin in ["*", "https://app.example", "http://10.0.0.1:8080", "capacitor://localhost"] {
            assert!(parse(origin).is_ok(), "{origin}");
        }
        for wrong in [
            "",
            "app.example",
            "https://",
            "https://app.example/",
            "https://App.example",
            "://x",
            "https://a b",
        ] {
            assert_eq!(parse(wrong).unwrap_err().0, wrong);
        }
    }

    #[test]
    fn localhost_can_be_shut_out_and_all_let_in() {
        assert!(!admits(&Origins { allowed: Vec::new(), localhost: false }, "http://localhost:3000"));
        assert!(admits(&Origins { allowed: vec!["*".to_owned()], localhost: false }, "https://evil.example"));
    }
}
