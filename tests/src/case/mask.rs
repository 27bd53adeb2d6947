//! Masks what differs from run to run.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;
use std::collections::HashMap;
use uuid::{Uuid, Version};

/// The demo world's times are older, a run's are younger.
const RUN_MAX: Duration = Duration::hours(1);

/// Masks random ids (numbered, so that links between them show), times of this run, and request ids.
pub(super) fn mask(answer: &mut Value) {
    walk(answer, &mut HashMap::new());
}

fn walk(value: &mut Value, ids: &mut HashMap<Uuid, usize>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "requestId" => *value = "<request>".into(),
                    _ => walk(value, ids),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, ids)),
        Value::String(text) => {
            if let Some(masked) = masked(text, ids) {
                *text = masked;
            }
        }
        _ => {}
    }
}

fn masked(text: &str, ids: &mut HashMap<Uuid, usize>) -> Option<String> {
    if let Ok(id) = Uuid::try_parse(text) {
        let next = ids.len() + 1;
        let random = id.get_version() == Some(Version::Random);
        return random.then(|| format!("<id {}>", ids.entry(id).or_insert(next)));
    }
    let time: DateTime<Utc> = text.parse().ok()?;
    (Utc::now() - time < RUN_MAX).then(|| "<now>".to_owned())
}

#[cfg(test)]
mod tests {
    use super::mask;
    use chrono::Utc;
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn what_differs_from_run_to_run_is_masked_and_nothing_else() {
        let (one, two) = (Uuid::new_v4(), Uuid::new_v4());
        let fixed = Uuid::new_v5(&Uuid::NAMESPACE_URL, b"lumen");
        let mut answer = json!({
            "tip": { "id": one, "createdAt": Utc::now().to_rfc3339(), "amount": "12.50" },
            "entries": [{ "id": two, "tip": one, "owner": fixed, "at": "2025-03-01T10:00:00Z", "year": "2025" }],
            "errors": [{ "extensions": { "requestId": "abc" } }],
        });
        mask(&mut answer);
        let expected = json!({
            "tip": { "id": "<id 1>", "createdAt": "<now>", "amount": "12.50" },
            "entries": [{ "id": "<id 2>", "tip": "<id 1>", "owner": fixed, "at": "2025-03-01T10:00:00Z", "year": "2025" }],
            "errors": [{ "extensions": { "requestId": "<request>" } }],
        });
        assert_eq!(answer, expected);
    }
}
