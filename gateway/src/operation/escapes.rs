//! Escapes in strings that the parser does not read as the specification says: a character beyond U+FFFF, written as a
//! surrogate pair (`\uD83D\uDE00`) or in braces (`\u{1F600}`), and `\b`. They are rewritten before it parses.

use std::borrow::Cow;

/// The text with such escapes as the parser reads them; what is no valid escape is left to the parser to refuse.
/// Behind a string that became shorter stand as many blanks, so that places in errors stay right.
pub(super) fn rewrite(text: &str) -> Cow<'_, str> {
    if !text.contains("\\u") && !text.contains("\\b") {
        return Cow::Borrowed(text);
    }
    let mut rewritten = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['"', '#']) {
        let (before, from) = rest.split_at(start);
        rewritten.push_str(before);
        let is_string = from.starts_with('"') && !from.starts_with("\"\"\"");
        let (token, after) = from.split_at(length(from));
        if is_string {
            let string = rewrite_string(token);
            let shorter = token.chars().count().saturating_sub(string.chars().count());
            rewritten.push_str(&string);
            rewritten.extend(std::iter::repeat_n(' ', shorter));
        } else {
            rewritten.push_str(token);
        }
        rest = after;
    }
    rewritten.push_str(rest);
    Cow::Owned(rewritten)
}

/// Bytes of the comment, string or block string that the text begins with; one without an end goes to the text's.
fn length(text: &str) -> usize {
    let end = if text.starts_with('#') {
        text.find(['\n', '\r'])
    } else if let Some(block) = text.strip_prefix("\"\"\"") {
        let ends = block.match_indices("\"\"\"").map(|(at, _)| at);
        ends.into_iter().find(|at| !block[..*at].ends_with('\\')).map(|at| at + 6)
    } else {
        let mut escaped = false;
        let mut ends = text.char_indices().skip(1).filter(|(_, character)| {
            let is_end = matches!(character, '\n' | '\r') || (*character == '"' && !escaped);
            escaped = *character == '\\' && !escaped;
            is_end
        });
        ends.next().map(|(at, character)| at + character.len_utf8())
    };
    end.unwrap_or(text.len())
}

fn rewrite_string(string: &str) -> String {
    let mut rewritten = String::with_capacity(string.len());
    let mut rest = string;
    while let Some(start) = rest.find('\\') {
        let (before, from) = rest.split_at(start);
        rewritten.push_str(before);
        let read = match from.as_bytes().get(1) {
            Some(b'b') => Some(('\u{8}', 2)),
            Some(b'u') => braced(from).or_else(|| pair(from)),
            _ => None,
        };
        let after = match read {
            Some((character, length)) => {
                push(&mut rewritten, character);
                length
            }
            // The backslash and what it escapes, so that a second backslash begins nothing.
            None => 1 + from.chars().nth(1).map_or(0, char::len_utf8),
        };
        if read.is_none() {
            rewritten.push_str(&from[..after]);
        }
        rest = &from[after..];
    }
    rewritten + rest
}

/// A character that would end the string, or must not stand in it, is escaped in the way that the parser knows.
fn push(text: &mut String, character: char) {
    match u32::from(character) {
        code @ 0..=0xFFFF => text.push_str(&format!("\\u{code:04X}")),
        _ => text.push(character),
    }
}

/// `\u{1F600}`: the character and the escape's length.
fn braced(text: &str) -> Option<(char, usize)> {
    let (digits, _) = text.strip_prefix("\\u{")?.split_once('}')?;
    Some((char::from_u32(hexadecimal(digits)?)?, digits.len() + 4))
}

/// `\uD83D\uDE00`: the character and the escapes' length.
fn pair(text: &str) -> Option<(char, usize)> {
    let high = hexadecimal(text.get(2..6)?)?;
    let low = hexadecimal(text.get(6..12)?.strip_prefix("\\u")?)?;
    let units = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
    let mut read = char::decode_utf16(units);
    let character = read.next()?.ok()?;
    (u32::from(character) > 0xFFFF).then_some((character, 12))
}

fn hexadecimal(digits: &str) -> Option<u32> {
    let all = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    all.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use graphql_tools::{parser::parse_query, static_graphql::query::Document};

    #[test]
    fn characters_beyond_the_first_plane_are_read_from_their_escapes() {
        for (text, rewritten) in [
            (r#"{a(b: "\uD83D\uDE00!") c}"#, "{a(b: \"😀!\"           ) c}"),
            (r#"{a(b: "\u{1F600}") c}"#, "{a(b: \"😀\"        ) c}"),
            (r#"{a(b: "\u{22}\u{0}x") }"#, r#"{a(b: "\u0022\u0000x") }"#),
            (r#"{a(b: "\b")}"#, r#"{a(b: "\u0008")}"#),
        ] {
            assert_eq!(rewrite(text).trim_end(), rewritten, "{text}");
        }
    }

    #[test]
    fn what_is_no_such_escape_stays() {
        for text in [
            r#"{a(b: "\u00e9 \\uD83D\\uDE00 \\b \" \uD83D")}"#,
            r#"{a(b: "\uDE00\uD83D \u{110000} \u{} \u{+1}")}"#,
            "{a(b: \"\"\"\\uD83D\\uDE00 \\\"\"\" \\b\"\"\")} # \"\\b",
            r#"{a(b: "\uD83D\uDE0"#,
            r#"{a(b: "\u{1F6é"#,
            r#"{a(b: "\"#,
            "{a(b: \"\\uD83D\n\\uDE00\")}",
        ] {
            assert_eq!(rewrite(text), text);
        }
    }

    #[test]
    fn the_parser_reads_what_was_written() {
        let text = rewrite(r#"{a(b: "\b\u{1F600}\"\uD83D\uDE00\\b")}"#).into_owned();
        let document: Document = parse_query::<String>(&text).unwrap().into_static();
        assert!(format!("{document:?}").contains("\\u{8}😀\\\"😀\\\\b"), "{document:?}");
    }
}
