//! What a parsed document comes to when its fragments are expanded. Sizes are computed by arithmetic, once a
//! fragment; only what passes that is small enough to be walked expanded.

use super::limit::{Excess, Limits, within};
use ahash::AHashMap;
use graphql_tools::static_graphql::query::{
    Definition, Document, OperationDefinition, Selection, SelectionSet,
};

impl Limits {
    /// Checks every operation of a document with its fragments expanded: selections, depth, root fields,
    /// repetitions and introspection. A fragment that spreads itself is refused. At most `selections_max` steps for
    /// each operation and fragment.
    pub fn check_document(&self, document: &Document) -> Result<(), Excess> {
        let mut measure = Measure { limits: self, fragments: AHashMap::new(), sizes: AHashMap::new() };
        for definition in &document.definitions {
            if let Definition::Fragment(fragment) = definition {
                measure.fragments.insert(&fragment.name, &fragment.selection_set);
            }
        }
        let operations =
            document.definitions.iter().filter(|definition| matches!(definition, Definition::Operation(_)));
        within("operations_max", "operations", operations.count(), self.operations_max)?;
        for definition in &document.definitions {
            let set = match definition {
                Definition::Operation(operation) => root(operation),
                // One that no operation spreads runs never, but validation walks it all the same.
                Definition::Fragment(fragment) => &fragment.selection_set,
            };
            measure.set(set)?;
            measure.merged(&[set], true)?;
        }
        Ok(())
    }
}

fn root(operation: &OperationDefinition) -> &SelectionSet {
    match operation {
        OperationDefinition::SelectionSet(set) => set,
        OperationDefinition::Query(query) => &query.selection_set,
        OperationDefinition::Mutation(mutation) => &mutation.selection_set,
        OperationDefinition::Subscription(subscription) => &subscription.selection_set,
    }
}

/// What a selection set comes to, expanded.
#[derive(Clone, Copy, Default)]
struct Size {
    selections: usize,
    /// Levels of fields, its own included.
    depth: usize,
    /// Lists of the schema within each other.
    lists: usize,
}

struct Measure<'a> {
    limits: &'a Limits,
    fragments: AHashMap<&'a str, &'a SelectionSet>,
    /// By fragment; `None` while it is being measured.
    sizes: AHashMap<&'a str, Option<Size>>,
}

impl<'a> Measure<'a> {
    fn set(&mut self, set: &'a SelectionSet) -> Result<Size, Excess> {
        let mut total = Size::default();
        for selection in &set.items {
            let size = match selection {
                Selection::Field(field) => {
                    let below = self.set(&field.selection_set)?;
                    let list = usize::from(is_schema_list(&field.name));
                    Size { depth: below.depth + 1, lists: below.lists + list, ..below }
                }
                Selection::InlineFragment(inline) => self.set(&inline.selection_set)?,
                Selection::FragmentSpread(spread) => self.fragment(&spread.fragment_name)?,
            };
            // Cannot overflow: both are within `selections_max` and the text's length.
            total.selections += size.selections + 1;
            total.depth = total.depth.max(size.depth);
            total.lists = total.lists.max(size.lists);
            self.check(total)?;
        }
        Ok(total)
    }

    fn fragment(&mut self, name: &'a str) -> Result<Size, Excess> {
        match self.sizes.get(name) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => return Err(Excess::Cycle { fragment: name.to_owned() }),
            None => {}
        }
        // An unknown fragment is left to validation.
        let Some(set) = self.fragments.get(name).copied() else { return Ok(Size::default()) };
        self.sizes.insert(name, None);
        let size = self.set(set)?;
        self.sizes.insert(name, Some(size));
        Ok(size)
    }

    fn check(&self, size: Size) -> Result<(), Excess> {
        let limits = self.limits;
        within("selections_max", "selections", size.selections, limits.selections_max)?;
        within("depth_max", "levels of selections", size.depth, limits.depth_max)?;
        within(
            "introspection_lists_max",
            "nested lists of the schema",
            size.lists,
            limits.introspection_lists_max,
        )
    }

    /// Checks how many fields come to stand at one place of the answer: validation compares each two of them.
    fn merged(&self, sets: &[&'a SelectionSet], at_root: bool) -> Result<(), Excess> {
        let mut places: AHashMap<&str, Vec<&SelectionSet>> = AHashMap::new();
        let mut fields = 0;
        let mut pending = sets.to_vec();
        while let Some(set) = pending.pop() {
            for selection in &set.items {
                match selection {
                    Selection::Field(field) => {
                        let name = field.alias.as_ref().unwrap_or(&field.name);
                        places.entry(name).or_default().push(&field.selection_set);
                        fields += 1;
                    }
                    Selection::InlineFragment(inline) => pending.push(&inline.selection_set),
                    Selection::FragmentSpread(spread) => {
                        pending.extend(self.fragments.get(spread.fragment_name.as_str()));
                    }
                }
            }
        }
        if at_root {
            within("root_fields_max", "fields at the root", fields, self.limits.root_fields_max)?;
        }
        for sets in places.values() {
            within(
                "repetitions_max",
                "fields with one name at one place",
                sets.len(),
                self.limits.repetitions_max,
            )?;
            self.merged(sets, false)?;
        }
        Ok(())
    }
}

/// Whether an introspection field lists things that hold such lists again: nesting them multiplies the answer.
/// Fields of a subgraph with such a name count too, which no honest query notices.
fn is_schema_list(field: &str) -> bool {
    matches!(field, "fields" | "inputFields" | "interfaces" | "possibleTypes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use graphql_tools::parser::parse_query;

    fn check(text: &str) -> Result<(), Excess> {
        let document = parse_query::<String>(text).unwrap().into_static();
        Limits::default().check_document(&document)
    }

    fn refused(text: &str) -> &'static str {
        match check(text) {
            Err(Excess::Limit { limit, .. }) => limit,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_bomb_of_fragments_is_refused_by_arithmetic() {
        let mut text = "{...F0} fragment F90 on Q{a}".to_owned();
        for level in 0..90 {
            text += &format!(" fragment F{level} on Q{{...F{next} ...F{next}}}", next = level + 1);
        }
        assert_eq!(refused(&text), "selections_max");
    }

    #[test]
    fn a_cycle_is_named() {
        let cycle = |text| matches!(check(text), Err(Excess::Cycle { .. }));
        assert!(cycle("{...A} fragment A on Q{...B} fragment B on Q{a{...A}}"));
        assert!(cycle("{a} fragment A on Q{b{...A}}"));
        assert_eq!(check("{...A ...A b{...A}} fragment A on Q{a}"), Ok(()));
    }

    #[test]
    fn operations_are_counted() {
        assert_eq!(check(&"query A{a}".repeat(50)), Ok(()));
        assert_eq!(refused(&"query A{a}".repeat(51)), "operations_max");
    }

    #[test]
    fn depth_counts_through_fragments() {
        let spread = |levels: usize| {
            let nested = format!("{}b{}", "{a".repeat(levels - 1), "}".repeat(levels - 1));
            format!("{{a{{a{{...A}}}}}} fragment A on Q{{a{nested}}}")
        };
        assert_eq!(check(&spread(18)), Ok(()));
        assert_eq!(refused(&spread(19)), "depth_max");
    }

    #[test]
    fn root_fields_count_through_fragments() {
        let text = |count| format!("{{...A ...A}} fragment A on Q{{{}}}", "a: b c: d ".repeat(count));
        assert_eq!(check(&text(12)), Ok(()));
        assert_eq!(refused(&text(13)), "root_fields_max");
    }

    #[test]
    fn repetitions_count_across_merged_selections() {
        let text = |count: usize| format!("{{{}}}", format!("a{{{}}}", "b ".repeat(10)).repeat(count));
        assert_eq!(check(&text(5)), Ok(()));
        assert_eq!(refused(&text(6)), "repetitions_max");
    }

    #[test]
    fn nested_schema_lists_are_refused() {
        let text = |levels: usize| {
            format!("{{__schema{{types{}{{name}}{}}}}}", "{fields{type".repeat(levels), "}}".repeat(levels))
        };
        assert_eq!(check(&text(3)), Ok(()));
        assert_eq!(refused(&text(4)), "introspection_lists_max");
    }

    #[test]
    fn the_introspection_of_tools_passes() {
        let of_type = format!("{}name{}", "kind name ofType{".repeat(9), "}".repeat(9));
        let text = format!(
            "query IntrospectionQuery {{ __schema {{ queryType {{name}} types {{ ...FullType }} directives {{ name args {{ ...InputValue }} }} }} }}
            fragment FullType on __Type {{ kind name fields(includeDeprecated: true) {{ name args {{ ...InputValue }} type {{ ...TypeRef }} }}
              inputFields {{ ...InputValue }} interfaces {{ ...TypeRef }} enumValues {{ name }} possibleTypes {{ ...TypeRef }} }}
            fragment InputValue on __InputValue {{ name type {{ ...TypeRef }} defaultValue }}
            fragment TypeRef on __Type {{ {of_type} }}"
        );
        assert_eq!(check(&text), Ok(()));
        assert_eq!(Limits::default().check_text(&text), Ok(()));
    }
}
