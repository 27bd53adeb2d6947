//! Which tag was last bumped when, in bounded memory.

use ahash::AHashMap;

/// A point in the sequence of bumps. An answer carries the one that was taken before its data was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Generation {
    /// Generations of different epochs do not compare: the older epoch's answers are gone.
    pub epoch: u64,
    pub sequence: u64,
}

/// The sequence of bumps and, for each tag, its last one. Tags bumped longest ago are forgotten by halves; answers
/// from before what is remembered count as stale.
#[derive(Debug)]
pub(super) struct Generations {
    sequence: u64,
    recent: AHashMap<Box<str>, u64>,
    earlier: AHashMap<Box<str>, u64>,
    /// Where `recent` begins.
    recent_floor: u64,
    /// Where `earlier` begins: nothing is known of bumps up to here.
    floor: u64,
    tags_max: usize,
}

impl Generations {
    pub fn new(tags_max: usize) -> Self {
        Generations {
            sequence: 0,
            recent: AHashMap::new(),
            earlier: AHashMap::new(),
            recent_floor: 0,
            floor: 0,
            tags_max,
        }
    }

    /// The last bump.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Whether an answer read after this bump still stands, as far as these tags tell.
    pub fn stands<'a>(&self, since: u64, tags: impl IntoIterator<Item = &'a str>) -> bool {
        let moved = |tag| {
            let last = self.recent.get(tag).or_else(|| self.earlier.get(tag));
            last.is_some_and(|bump| *bump > since)
        };
        since >= self.floor && !tags.into_iter().any(moved)
    }

    /// What depended on these tags is stale from now on.
    pub fn bump<'a>(&mut self, tags: impl IntoIterator<Item = &'a str>) {
        self.sequence += 1;
        self.recent.extend(tags.into_iter().map(|tag| (tag.into(), self.sequence)));
        if self.recent.len() > self.tags_max {
            self.earlier = std::mem::take(&mut self.recent);
            self.floor = std::mem::replace(&mut self.recent_floor, self.sequence);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Generations;

    #[test]
    fn an_answer_stands_until_one_of_its_tags_is_bumped() {
        let mut generations = Generations::new(10);
        generations.bump(["wallet/1"]);
        let since = generations.sequence();
        generations.bump(["wallet/2"]);
        assert!(generations.stands(since, ["wallet/1"]));
        assert!(!generations.stands(since, ["wallet/1", "wallet/2"]));
        assert!(generations.stands(generations.sequence(), ["wallet/2"]));
    }

    #[test]
    fn what_is_older_than_memory_is_stale() {
        let mut generations = Generations::new(2);
        let since = generations.sequence();
        for tag in ["a", "b", "c"] {
            generations.bump([tag]);
        }
        assert!(generations.stands(since, ["other"]), "all bumps since are still remembered");
        assert!(!generations.stands(since, ["a"]), "also those of the older half");
        let later = generations.sequence();
        for tag in ["d", "e", "f"] {
            generations.bump([tag]);
        }
        assert!(!generations.stands(since, ["other"]), "the half that began then is forgotten");
        assert!(generations.stands(later, ["a"]), "what is younger stands");
        assert!(!generations.stands(later, ["d"]));
    }

    #[test]
    fn memory_is_bounded() {
        let mut generations = Generations::new(100);
        for number in 0..10_000 {
            generations.bump([format!("tag {number}").as_str()]);
            assert!(generations.recent.len() + generations.earlier.len() <= 201);
        }
    }
}
