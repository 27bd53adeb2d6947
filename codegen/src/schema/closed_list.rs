//! Closed lists of values, read from CHECK constraints as PostgreSQL prints them.

/// The values that the check allows the column, where the check says nothing else: `column in ('a', 'b')`, which
/// PostgreSQL prints as `((column)::text = ANY ((ARRAY['a'::character varying, …])::text[]))`, also beside
/// `column is null or`.
pub(super) fn parse(check: &str, column: &str) -> Option<Vec<String>> {
    let (frame, values) = separate(check);
    let list = vec!["'"; values.len()].join(",");
    let allowed = [
        format!("{column}=ANYARRAY[{list}]"),
        format!("{column}='"),
        format!("{column}ISNULLOR{column}=ANYARRAY[{list}]"),
        format!("{column}ISNULLOR{column}='"),
    ];
    (!values.is_empty() && allowed.contains(&frame)).then_some(values)
}

/// The check without spaces, parentheses, casts and quotes, with `'` for each string; and the strings.
fn separate(check: &str) -> (String, Vec<String>) {
    let mut frame = String::new();
    let mut strings = Vec::new();
    let mut rest = check;
    while let Some((before, after)) = rest.split_once('\'') {
        let (string, after) = string(after);
        frame.push_str(before);
        frame.push('\'');
        strings.push(string);
        rest = after;
    }
    frame.push_str(rest);
    frame.retain(|each| !each.is_whitespace() && !"()\"".contains(each));
    for cast in ["::charactervarying[]", "::charactervarying", "::text[]", "::text", "::bpchar[]", "::bpchar"]
    {
        frame = frame.replace(cast, "");
    }
    (frame, strings)
}

/// The string whose opening quote has been read, and what follows its closing quote.
fn string(mut rest: &str) -> (String, &str) {
    let mut string = String::new();
    while let Some((part, after)) = rest.split_once('\'') {
        string.push_str(part);
        let Some(doubled) = after.strip_prefix('\'') else { return (string, after) };
        string.push('\'');
        rest = doubled;
    }
    (string, rest)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_list_is_read_in_every_form_that_postgresql_prints() {
        let status = Some(vec!["draft".to_owned(), "it's live".to_owned()]);
        for check in [
            "((status)::text = ANY ((ARRAY['draft'::character varying, 'it''s live'::character varying])::text[]))",
            "(status = ANY (ARRAY['draft'::text, 'it''s live'::text]))",
            "((status IS NULL) OR (status = ANY (ARRAY['draft'::text, 'it''s live'::text])))",
        ] {
            assert_eq!(parse(check, "status"), status, "{check}");
        }
        assert_eq!(parse("(currency = 'USD'::text)", "currency"), Some(vec!["USD".to_owned()]));
    }

    #[test]
    fn a_check_that_says_more_or_other_is_no_list() {
        for check in [
            "(amount > (0)::numeric)",
            "(status <> ALL (ARRAY['draft'::text, 'live'::text]))",
            "(NOT (status = ANY (ARRAY['draft'::text, 'live'::text])))",
            "((status = ANY (ARRAY['draft'::text])) AND (length(status) > 3))",
            "((status <> ''::text))",
            "(other = ANY (ARRAY['draft'::text, 'live'::text]))",
        ] {
            assert_eq!(parse(check, "status"), None, "{check}");
        }
    }
}
