//! One pass over the raw text. It runs before the parser, whose recursion and allocations it bounds.

use super::limit::{Excess, Limits, within};

impl Limits {
    /// Checks the text of a document: bytes, tokens, nesting, aliases, directives and fragments. Text that is no
    /// GraphQL passes here as long as it is small; the parser refuses it.
    pub fn check_text(&self, text: &str) -> Result<(), Excess> {
        within("bytes_max", "bytes", text.len(), self.bytes_max)?;
        let mut count = Count::default();
        let mut rest = text.as_bytes();
        while let Some((&first, after)) = rest.split_first() {
            rest = match first {
                b' ' | b'\t' | b'\r' | b'\n' | b',' => after,
                b'#' => skip_while(after, |byte| byte != b'\n' && byte != b'\r'),
                _ => {
                    let after = token(rest);
                    count.add(&rest[..rest.len() - after.len()]);
                    count.check(self)?;
                    after
                }
            };
        }
        Ok(())
    }
}

/// What the text has so far.
#[derive(Default)]
struct Count {
    tokens: usize,
    aliases: usize,
    directives: usize,
    fragments: usize,
    selection_depth: usize,
    value_depth: usize,
}

impl Count {
    fn add(&mut self, token: &[u8]) {
        self.tokens += 1;
        let in_value = self.value_depth > 0;
        match token {
            b"{" if !in_value => self.selection_depth += 1,
            b"}" if !in_value => self.selection_depth = self.selection_depth.saturating_sub(1),
            b"(" | b"[" | b"{" => self.value_depth += 1,
            b")" | b"]" | b"}" => self.value_depth = self.value_depth.saturating_sub(1),
            // A colon in a selection set follows an alias; all others stand within parentheses.
            b":" if !in_value => self.aliases += 1,
            b"@" => self.directives += 1,
            b"fragment" if !in_value && self.selection_depth == 0 => self.fragments += 1,
            _ => {}
        }
    }

    fn check(&self, limits: &Limits) -> Result<(), Excess> {
        within("tokens_max", "tokens", self.tokens, limits.tokens_max)?;
        within("depth_max", "levels of selections", self.selection_depth, limits.depth_max)?;
        within("value_depth_max", "levels of brackets in a value", self.value_depth, limits.value_depth_max)?;
        within("aliases_max", "aliases", self.aliases, limits.aliases_max)?;
        within("directives_max", "directives", self.directives, limits.directives_max)?;
        within("fragments_max", "fragments", self.fragments, limits.fragments_max)
    }
}

/// The text after its first token. Each byte that begins no token counts as one.
fn token(text: &[u8]) -> &[u8] {
    match text[0] {
        b'"' => match text.strip_prefix(b"\"\"\"") {
            Some(block) => after_block_string(block),
            None => after_string(&text[1..]),
        },
        b'.' if text.starts_with(b"...") => &text[3..],
        first if is_word(first) => skip_while(text, is_word),
        _ => &text[1..],
    }
}

/// Names and numbers; a number with a sign, point or exponent counts as several, which is still linear.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn skip_while(text: &[u8], skipped: impl Fn(u8) -> bool) -> &[u8] {
    let end = text.iter().position(|&byte| !skipped(byte)).unwrap_or(text.len());
    &text[end..]
}

fn after_string(mut text: &[u8]) -> &[u8] {
    loop {
        text = match text {
            [] => return text,
            [b'"' | b'\n' | b'\r', after @ ..] => return after,
            [b'\\', _, after @ ..] | [_, after @ ..] => after,
        }
    }
}

fn after_block_string(mut text: &[u8]) -> &[u8] {
    loop {
        text = match text {
            [] => return text,
            [b'"', b'"', b'"', after @ ..] => return after,
            [b'\\', b'"', b'"', b'"', after @ ..] => after,
            [_, after @ ..] => after,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> &'static str {
        match Limits::default().check_text(text) {
            Err(Excess::Limit { limit, .. }) => limit,
            other => panic!("{other:?}"),
        }
    }

    fn passes(text: &str) {
        assert_eq!(Limits::default().check_text(text), Ok(()));
    }

    #[test]
    fn each_limit_holds_at_its_edge() {
        passes(&format!("{{{}}}", "a: b ".repeat(100)));
        assert_eq!(refused(&format!("{{{}}}", "a: b ".repeat(101))), "aliases_max");
        passes(&format!("{}a{}", "{a".repeat(20), "}".repeat(20)));
        assert_eq!(refused(&"{a".repeat(21)), "depth_max");
        assert_eq!(refused(&format!("{{a {}}}", "@b".repeat(101))), "directives_max");
        assert_eq!(refused(&"fragment A on B{c}".repeat(101)), "fragments_max");
        passes(&"a ".repeat(10_000));
        assert_eq!(refused(&"a ".repeat(10_001)), "tokens_max");
        assert_eq!(refused(&" ".repeat(100_001)), "bytes_max");
        assert_eq!(refused(&format!("{{a(b: {}", "[".repeat(30))), "value_depth_max");
    }

    #[test]
    fn strings_and_comments_are_not_counted_within() {
        passes(&format!("{{a(b: \"{}\")}}", "{".repeat(500)));
        passes(&format!("{{a(b: \"\\\"{}\")}}", "{".repeat(500)));
        passes(&format!("{{a(b: \"\"\"{} \\\"\"\" {} \"\"\")}}", "{".repeat(500), "@".repeat(500)));
        passes(&format!("#{}\n{{a}}", "{".repeat(500)));
        assert_eq!(refused(&format!("{{a(b: \"\\\\\"){}", "{a".repeat(20))), "depth_max");
    }

    #[test]
    fn arguments_are_no_aliases_and_objects_no_depth() {
        passes(&format!("{{a({})}}", "b: {c: 1} ".repeat(500)));
    }

    #[test]
    fn text_that_never_ends_passes_to_the_parser() {
        passes("{a(b: \"");
        passes("{a(b: \"\"\"");
        passes("{a(b: \"\\");
        passes("}}}}))))");
        passes("\u{feff}{é🏃}");
    }
}
