//! Keys that are unique in the whole graph: the type's name and the row's key, opaque to clients.

use crate::key::Key;
use async_graphql::Value;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// The global key of the row, as clients get it.
pub(crate) fn encode(type_name: &str, key: &Key) -> Value {
    Value::String(URL_SAFE_NO_PAD.encode(format!("{type_name}:{key}")))
}

/// The type's name and the text of the row's key; `None` where the text is no global key.
pub fn decode(text: &str) -> Option<(String, String)> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
    let (type_name, key) = text.split_once(':')?;
    Some((type_name.to_owned(), key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_global_key_is_read_back() {
        let Value::String(text) = encode("VidaUser", &Key::Text("auth0:42".into())) else {
            panic!("a string")
        };
        assert_eq!(decode(&text), Some(("VidaUser".to_owned(), "auth0:42".to_owned())));
        assert_eq!(decode("OrosWallet:1"), None);
    }
}
