//! Shows where two texts part.

/// Lines shown before the difference, and of each text after it.
const CONTEXT: usize = 3;
const SHOWN: usize = 8;

/// The first lines in which the texts differ: `-` recorded, `+` now.
pub(super) fn first(recorded: &str, now: &str) -> String {
    let (recorded, now): (Vec<&str>, Vec<&str>) = (recorded.lines().collect(), now.lines().collect());
    let start = recorded.iter().zip(&now).take_while(|(left, right)| left == right).count();
    let (recorded_rest, now_rest) = (&recorded[start..], &now[start..]);
    let ends = recorded_rest.iter().rev().zip(now_rest.iter().rev());
    let end = ends.take_while(|(left, right)| left == right).count();
    let before = recorded[start.saturating_sub(CONTEXT)..start].iter().map(|line| format!(" {line}"));
    let gone = shown("-", &recorded_rest[..recorded_rest.len() - end]);
    let come = shown("+", &now_rest[..now_rest.len() - end]);
    let lines: Vec<String> =
        [format!("@ line {}", start + 1)].into_iter().chain(before).chain(gone).chain(come).collect();
    lines.join("\n")
}

fn shown(sign: &str, lines: &[&str]) -> Vec<String> {
    let mut shown: Vec<String> = lines.iter().take(SHOWN).map(|line| format!("{sign}{line}")).collect();
    if lines.len() > SHOWN {
        shown.push(format!("{sign}… {} more lines", lines.len() - SHOWN));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn only_what_differs_is_shown() {
        let shown = first("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nX\nY\nf\n");
        assert_eq!(shown, "@ line 5\n b\n c\n d\n-e\n+X\n+Y");
        assert_eq!(first("a\n", "a\nb\n"), "@ line 2\n a\n+b");
    }
}
