//! What runs inside Redis, each in one atomic step. All keys of a namespace share one slot of a cluster.

use crate::cache::Key;
use redis::Script;
use std::sync::LazyLock;

pub(super) static OPEN: LazyLock<Script> = LazyLock::new(|| script(include_str!("open.lua")));
pub(super) static READ: LazyLock<Script> = LazyLock::new(|| script(include_str!("read.lua")));
pub(super) static FILL: LazyLock<Script> = LazyLock::new(|| script(include_str!("fill.lua")));
pub(super) static BUMP: LazyLock<Script> = LazyLock::new(|| script(include_str!("bump.lua")));

fn script(body: &str) -> Script {
    Script::new(&[include_str!("state.lua"), body].concat())
}

/// The names of the keys in Redis.
pub(super) struct Names {
    /// What every script takes first.
    pub state: [String; 3],
    answer: Vec<u8>,
}

impl Names {
    pub fn new(namespace: &str) -> Self {
        let name = |part: &str| format!("{{{namespace}}}:{part}");
        Names { state: ["state", "recent", "earlier"].map(name), answer: name("answer:").into_bytes() }
    }

    pub fn answer(&self, key: &Key) -> Vec<u8> {
        [self.answer.as_slice(), key.as_bytes()].concat()
    }
}
