//! Input types: filters, orders, the arguments of lists, the inputs of mutations.

use crate::{
    cursor::order_name,
    filter::{Operand, operators},
    input::Argument,
    key::KeyKind,
    page::orders,
    scalar::Scalar,
    table::{Column, Table},
    write::{Verb, Write},
};
use async_graphql::{
    indexmap::IndexMap,
    registry::{EnumBuilder, InputObjectBuilder, MetaEnumValue, MetaInputValue, Registry},
};

/// The arguments of a list of the table's rows.
pub(crate) fn list_arguments(table: &Table) -> IndexMap<String, MetaInputValue> {
    [
        argument("first", "Int", "How many from the beginning: 20 unless given, at most 100."),
        argument("after", "String", "Begins behind this cursor."),
        argument("last", "Int", "How many from the end, at most 100."),
        argument("before", "String", "Ends before this cursor."),
        argument("filter", &format!("{}Filter", table.name), "Only those that meet this."),
        argument("orderBy", &format!("{}OrderBy", table.name), "The order of the list."),
    ]
    .into()
}

/// An argument or input field.
pub(crate) fn argument(name: &str, type_name: &str, description: &str) -> (String, MetaInputValue) {
    let mut input = MetaInputValue::new(name, type_name);
    input.description = Some(description.to_owned()).filter(|text| !text.is_empty());
    (name.to_owned(), input)
}

/// Registers the table's filter.
pub(crate) fn register_filter(registry: &mut Registry, table: &Table) {
    let name = format!("{}Filter", table.name);
    let mut fields = IndexMap::new();
    for (_, shown_as, column) in table.shown_columns() {
        let comparisons = register_comparisons(registry, &column.scalar);
        fields.extend([argument(shown_as, &comparisons, &column.description)]);
    }
    fields.extend([
        argument("and", &format!("[{name}!]"), "Meets all of these."),
        argument("or", &format!("[{name}!]"), "Meets at least one of these."),
        argument("not", &name, "Does not meet this."),
    ]);
    let description = format!("What to ask of a `{}`; all of it must be met.", table.name);
    insert_input(registry, name, fields, description);
}

/// Registers the orders of the table's rows.
pub(crate) fn register_order(registry: &mut Registry, table: &Table) {
    let name = format!("{}OrderBy", table.name);
    let values = orders(table).map(|order| {
        let name = order_name(table, order);
        let description = Some(describe(&table.columns[order.column], order.descending));
        (name.clone(), MetaEnumValue { description, ..MetaEnumValue::new(name) })
    });
    let description = "An order; equals stand in the order of their keys, nulls last when ascending.";
    let built = EnumBuilder::new(name.clone(), values.collect()).description(Some(description.to_owned()));
    registry.types.insert(name, built.build());
}

/// What comes first, in words that fit the column's values.
fn describe(column: &Column, descending: bool) -> String {
    let (low, high) = match column.scalar {
        Scalar::Id(KeyKind::Uuid) | Scalar::Uuid => {
            ("in the order of the ids", "in the order of the ids, backward")
        }
        Scalar::DateTime | Scalar::Date => ("the oldest first", "the latest first"),
        Scalar::Text | Scalar::Id(KeyKind::Text) => ("from A to Z", "from Z to A"),
        Scalar::Enumeration(_) => ("by their names from A to Z", "by their names from Z to A"),
        Scalar::Boolean => ("false first", "true first"),
        _ => ("the lowest first", "the highest first"),
    };
    let field = column.shown_as.unwrap_or(column.name);
    format!("By `{field}`, {}.", if descending { high } else { low })
}

/// Registers the input of an operation.
pub(crate) fn register_arguments(
    registry: &mut Registry,
    name: &str,
    arguments: &[Argument],
    description: String,
) {
    let fields = arguments.iter().map(|declared| argument_field(registry, declared)).collect();
    insert_input(registry, name.to_owned(), fields, description);
}

/// An argument with the type that it declares.
pub(crate) fn argument_field(registry: &mut Registry, declared: &Argument) -> (String, MetaInputValue) {
    let scalar = declared.scalar();
    if let Scalar::Enumeration(list) = &scalar {
        super::objects::register_enumeration(registry, list);
    }
    let required = if declared.required { "!" } else { "" };
    argument(declared.name, &format!("{}{required}", scalar.type_name()), declared.description)
}

/// Registers the input of a plain write.
pub(crate) fn register_write(registry: &mut Registry, name: &str, write: &Write, description: String) {
    let mut fields = IndexMap::new();
    if write.verb != Verb::Create {
        fields.extend([argument("id", "ID!", "Which one.")]);
    }
    for column in &write.offer.columns {
        if let Scalar::Enumeration(list) = &column.scalar {
            super::objects::register_enumeration(registry, list);
        }
        let required = if write.verb == Verb::Create && !column.optional { "!" } else { "" };
        let type_name = format!("{}{required}", column.scalar.type_name());
        fields.extend([argument(&column.field, &type_name, &column.description)]);
    }
    insert_input(registry, name.to_owned(), fields, description);
}

/// Registers the comparisons with values of the scalar, and gives the name of their type.
fn register_comparisons(registry: &mut Registry, scalar: &Scalar) -> String {
    let (base, item) = match scalar {
        Scalar::Texts => ("StringList".to_owned(), "String".to_owned()),
        scalar => (scalar.type_name().to_owned(), scalar.type_name().to_owned()),
    };
    let name = format!("{base}Filter");
    if !registry.types.contains_key(&name) {
        let fields = operators(scalar).iter().map(|(operator, takes, description)| {
            let type_name = match takes {
                Operand::One => item.clone(),
                Operand::List => format!("[{item}!]"),
                Operand::Flag => "Boolean".to_owned(),
            };
            argument(operator, &type_name, description)
        });
        insert_input(
            registry,
            name.clone(),
            fields.collect(),
            format!("What to ask of a value of type `{base}`."),
        );
    }
    name
}

fn insert_input(
    registry: &mut Registry,
    name: String,
    fields: IndexMap<String, MetaInputValue>,
    description: String,
) {
    let built = InputObjectBuilder::new(name.clone(), fields).description(Some(description));
    registry.types.insert(name, built.build());
}
