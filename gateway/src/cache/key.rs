//! What an answer is kept under.

use sha2::{Digest, Sha256};

/// Names one question. Two different questions never share a key, even where somebody tries to make them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of the question that these parts make up. It counts where one part ends and the next begins.
    ///
    /// All that shapes the answer belongs in it: schema, subgraph, operation, variables or representation, and
    /// whose answer it is.
    pub fn new(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            let length = u64::try_from(part.len()).expect("a length in memory fits 64 bits");
            hash.update(length.to_be_bytes());
            hash.update(part);
        }
        Key(hash.finalize().into())
    }

    /// The key as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn the_end_of_a_part_counts() {
        assert_ne!(Key::new(&[b"ab", b"c"]), Key::new(&[b"a", b"bc"]));
        assert_ne!(Key::new(&[b"a", b""]), Key::new(&[b"a"]));
        assert_eq!(Key::new(&[b"a", b"b"]), Key::new(&[b"a", b"b"]));
    }
}
