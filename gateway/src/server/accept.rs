//! Which media type an answer gets.

use axum::http::{HeaderMap, HeaderValue, header::ACCEPT};

/// A media type that answers come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// `application/graphql-response+json`: the status code tells whether the request was well.
    Response,
    /// `application/json`: every well-formed request is answered with 200.
    Json,
    /// `text/event-stream`: GraphQL over SSE, distinct connections.
    EventStream,
}

impl Media {
    pub fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Media::Response => "application/graphql-response+json; charset=utf-8",
            Media::Json => "application/json; charset=utf-8",
            Media::EventStream => "text/event-stream; charset=utf-8",
        })
    }
}

/// The type with the highest weight among those accepted, the first of equals; `None` where none is known. Those who
/// accept anything get `application/json`, which every client understands.
pub(super) fn negotiate(headers: &HeaderMap) -> Option<Media> {
    if !headers.contains_key(ACCEPT) {
        return Some(Media::Json);
    }
    let lines = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok());
    let mut best: Option<(Media, u16)> = None;
    for (media, weight) in lines.flat_map(|line| line.split(',')).filter_map(range) {
        if weight > best.map_or(0, |(_, weight)| weight) {
            best = Some((media, weight));
        }
    }
    best.map(|(media, _)| media)
}

/// One media range, with its weight in thousandths.
fn range(text: &str) -> Option<(Media, u16)> {
    let mut parts = text.split(';').map(str::trim);
    let media = match parts.next()?.to_ascii_lowercase().as_str() {
        "application/graphql-response+json" => Media::Response,
        "application/json" | "application/*" | "*/*" => Media::Json,
        "text/event-stream" => Media::EventStream,
        _ => return None,
    };
    let mut weight = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        match name.trim().to_ascii_lowercase().as_str() {
            "q" => weight = thousandths(value.trim())?,
            "charset" if !is_utf8(value.trim()) => return None,
            _ => {}
        }
    }
    Some((media, weight))
}

pub(super) fn is_utf8(charset: &str) -> bool {
    matches!(charset.trim_matches('"').to_ascii_lowercase().as_str(), "utf-8" | "utf8")
}

fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{fraction:0<3}");
    let weight = whole.parse::<u16>().ok()?.checked_mul(1000)?.checked_add(digits.get(..3)?.parse().ok()?)?;
    Some(weight.min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(accept: &str) -> Option<Media> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_str(accept).unwrap());
        negotiate(&headers)
    }

    #[test]
    fn the_heaviest_wins_then_the_first() {
        for (accept, media) in [
            ("*/*", Some(Media::Json)),
            ("application/*;q=0.5", Some(Media::Json)),
            ("application/graphql-response+json, application/json", Some(Media::Response)),
            ("application/json, application/graphql-response+json", Some(Media::Json)),
            ("application/json;q=0.9, Application/GraphQL-Response+JSON", Some(Media::Response)),
            ("application/json; q=0.25, text/event-stream; q=0.3", Some(Media::EventStream)),
            ("application/graphql-response+json; charset=utf-8", Some(Media::Response)),
            ("application/json, multipart/mixed", Some(Media::Json)),
            ("text/html, application/xhtml+xml, */*;q=0.8", Some(Media::Json)),
            ("application/json;q=0", None),
            ("application/json; charset=utf-16", None),
            ("text/html", None),
            ("", None),
            (";;;,=,q", None),
        ] {
            assert_eq!(negotiated(accept), media, "{accept}");
        }
        assert_eq!(negotiate(&HeaderMap::new()), Some(Media::Json));
    }
}
