//! Lists as connections: edges, nodes, page info and the total count, each only where it is selected.

use super::{
    RecordShape, Request, Selected, records,
    request::{Fault, Resolved},
};
use crate::{
    cursor::Cursor,
    failure::Failure,
    key::Key,
    load::{Counts, PagesWanted},
    page::{Arguments, Page, Slice},
    record::{Columns, Record, Unreadable},
    table::Table,
};
use async_graphql::{Name, PathSegment, Pos, Value, indexmap::IndexMap};
use std::sync::Arc;

/// What is selected of a table's connections, worked out once for all parents of a level.
pub(crate) struct ConnectionShape<'a> {
    pub table: &'static Table,
    pub page: Arc<Page>,
    pub columns: Columns,
    /// Whether anything but the count is selected.
    pub wants_rows: bool,
    pub wants_count: bool,
    /// Whether it is asked if there are rows beyond the page.
    pub peeks: bool,
    fields: Vec<(&'a Name, Pos, Part<'a>)>,
}

enum Part<'a> {
    Typename,
    Nodes(RecordShape<'a>),
    Edges(Vec<(&'a Name, Pos, EdgePart<'a>)>),
    PageInfo(Vec<(&'a Name, &'a str)>),
    TotalCount,
}

enum EdgePart<'a> {
    Typename,
    Cursor,
    Node(RecordShape<'a>),
}

impl<'a> ConnectionShape<'a> {
    /// What the field asks of the table's connections. The failure is about the field's arguments.
    pub fn of(
        request: &Request<'a>,
        table: &'static Table,
        selected: &Selected<'a>,
    ) -> Result<Self, Failure> {
        let given = |name| request.given(selected.field, name);
        let page = Page::parse(
            table,
            &Arguments {
                first: given("first"),
                after: given("after"),
                last: given("last"),
                before: given("before"),
                filter: given("filter"),
                order_by: given("orderBy"),
            },
        )?;
        let mut columns: Columns = [table.key].into_iter().collect();
        let (mut wants_rows, mut wants_count, mut peeks) = (false, false, false);
        let mut fields = Vec::new();
        for selected in Selected::of(request, &format!("{}Connection", table.name), &selected.below) {
            let part = Part::of(request, table, &selected);
            match &part {
                Part::Typename => {}
                Part::TotalCount => wants_count = true,
                Part::Nodes(shape) => columns = columns.union(shape.columns),
                Part::PageInfo(fields) => {
                    columns.insert(page.order().column);
                    peeks |=
                        fields.iter().any(|(_, name)| matches!(*name, "hasNextPage" | "hasPreviousPage"));
                }
                Part::Edges(parts) => {
                    columns.insert(page.order().column);
                    for (.., part) in parts {
                        if let EdgePart::Node(shape) = part {
                            columns = columns.union(shape.columns);
                        }
                    }
                }
            }
            wants_rows |= !matches!(part, Part::Typename | Part::TotalCount);
            fields.push((selected.key, selected.field.pos, part));
        }
        Ok(ConnectionShape { table, page: Arc::new(page), columns, wants_rows, wants_count, peeks, fields })
    }

    /// How many objects it makes of the slices, without those that their rows link to.
    fn objects(&self, slices: &[(&Slice, i64)]) -> usize {
        let rows: usize = slices.iter().map(|(slice, _)| slice.records.len()).sum();
        let of_part = |part: &Part<'_>| match part {
            Part::Typename | Part::TotalCount => 0,
            Part::PageInfo(_) => slices.len(),
            Part::Nodes(_) => rows,
            Part::Edges(parts) => {
                let nodes = parts.iter().filter(|(.., part)| matches!(part, EdgePart::Node(_))).count();
                rows * (1 + nodes)
            }
        };
        slices.len() + self.fields.iter().map(|(.., part)| of_part(part)).sum::<usize>()
    }
}

impl<'a> Part<'a> {
    fn of(request: &Request<'a>, table: &'static Table, selected: &Selected<'a>) -> Self {
        match selected.name() {
            "nodes" => Part::Nodes(RecordShape::of(request, table, &selected.below)),
            "totalCount" => Part::TotalCount,
            "pageInfo" => {
                let fields = Selected::of(request, "PageInfo", &selected.below);
                Part::PageInfo(fields.into_iter().map(|field| (field.key, field.name())).collect())
            }
            "edges" => {
                let edges = Selected::of(request, &format!("{}Edge", table.name), &selected.below);
                let part = |selected: &Selected<'a>| match selected.name() {
                    "node" => EdgePart::Node(RecordShape::of(request, table, &selected.below)),
                    "cursor" => EdgePart::Cursor,
                    _ => EdgePart::Typename,
                };
                Part::Edges(edges.iter().map(|edge| (edge.key, edge.field.pos, part(edge))).collect())
            }
            _ => Part::Typename,
        }
    }
}

/// The connections of the parents that have the keys, in the order of the keys.
pub(crate) async fn connections<'r>(
    request: &'r Request<'r>,
    shape: &'r ConnectionShape<'r>,
    by: usize,
    keys: &[Option<Key>],
    position: Pos,
) -> Resolved {
    request.footprint.read_list(shape.table);
    let ConnectionShape { table, columns, peeks, .. } = *shape;
    let (page, keys_wanted) = (Arc::clone(&shape.page), keys.iter().flatten().cloned().collect());
    let wanted = PagesWanted { table, by, columns, keys: keys_wanted, page, peeks };
    let empty = Slice::default();
    let pages = async {
        if shape.wants_rows {
            request.context.loaders().pages(wanted.clone()).await
        } else {
            Ok(Arc::default())
        }
    };
    let counts = async {
        if shape.wants_count {
            request.context.loaders().counts(wanted.clone()).await
        } else {
            Ok(Counts::default())
        }
    };
    match async_graphql::futures_util::future::try_join(pages, counts).await {
        Err(failure) => Resolved::failed(keys.len(), position, &failure),
        Ok((pages, counts)) => {
            let slice = |key: &Option<Key>| key.as_ref().and_then(|key| pages.get(key)).unwrap_or(&empty);
            let count =
                |key: &Option<Key>| key.as_ref().and_then(|key| counts.get(key)).copied().unwrap_or(0);
            let slices: Vec<_> = keys.iter().map(|key| (slice(key), count(key))).collect();
            slices_to_values(request, shape, &slices, position).await
        }
    }
}

/// The connections that show the slices and counts.
pub(crate) async fn slices_to_values<'r>(
    request: &'r Request<'r>,
    shape: &'r ConnectionShape<'r>,
    slices: &[(&'r Slice, i64)],
    position: Pos,
) -> Resolved {
    if let Err(failure) = request.context.allowance().take(shape.objects(slices)) {
        return Resolved::failed(slices.len(), position, &failure);
    }
    let mut resolved = Resolved {
        values: slices
            .iter()
            .map(|_| Some(Value::Object(IndexMap::with_capacity(shape.fields.len()))))
            .collect(),
        faults: Vec::new(),
    };
    for (key, position, part) in &shape.fields {
        let values = match part {
            Part::Typename => each(slices, |_| Ok(format!("{}Connection", shape.table.name).into())),
            Part::TotalCount => each(slices, |(_, count)| Ok((*count).into())),
            Part::PageInfo(fields) => each(slices, |(slice, _)| page_info(shape, fields, slice)),
            Part::Nodes(nodes) => Ok(nested(request, nodes, slices).await),
            Part::Edges(parts) => edges(request, shape, parts, slices).await,
        };
        let values = values.unwrap_or_else(|error| {
            Resolved::failed(slices.len(), *position, &request.context.internal(&error))
        });
        let values = values.within(key);
        resolved.faults.extend(values.faults);
        for (connection, value) in resolved.values.iter_mut().zip(values.values) {
            match (connection.as_mut(), value) {
                (Some(Value::Object(fields)), Some(value)) => {
                    fields.insert((*key).clone(), value);
                }
                // No field of a connection may be null.
                _ => *connection = None,
            }
        }
    }
    resolved
}

fn each(
    slices: &[(&Slice, i64)],
    value: impl Fn(&(&Slice, i64)) -> Result<Value, Unreadable>,
) -> Result<Resolved, Unreadable> {
    let values = slices.iter().map(|slice| value(slice).map(Some)).collect::<Result<_, _>>()?;
    Ok(Resolved { values, faults: Vec::new() })
}

fn page_info(
    shape: &ConnectionShape<'_>,
    fields: &[(&Name, &str)],
    slice: &Slice,
) -> Result<Value, Unreadable> {
    let cursor = |record: Option<&Record>| {
        record.map_or(Ok(Value::Null), |record| Cursor::of(shape.table, shape.page.order(), record))
    };
    let mut object = IndexMap::with_capacity(fields.len());
    for (key, name) in fields {
        let value = match *name {
            "hasNextPage" => slice.has_next.into(),
            "hasPreviousPage" => slice.has_previous.into(),
            "startCursor" => cursor(slice.records.first())?,
            "endCursor" => cursor(slice.records.last())?,
            _ => Value::from("PageInfo"),
        };
        object.insert((*key).clone(), value);
    }
    Ok(Value::Object(object))
}

/// The rows of all slices, resolved together, as a list for each slice.
async fn nested<'r>(
    request: &'r Request<'r>,
    shape: &'r RecordShape<'r>,
    slices: &[(&'r Slice, i64)],
) -> Resolved {
    let rows: Vec<&Record> = slices.iter().flat_map(|(slice, _)| &slice.records).collect();
    let objects = records(request, shape, &rows).await;
    let mut values = objects.values.into_iter();
    let lists = slices
        .iter()
        .map(|(slice, _)| {
            let list: Vec<_> = values.by_ref().take(slice.records.len()).collect();
            // No item of the list may be null.
            list.into_iter().collect::<Option<Vec<_>>>().map(Value::List)
        })
        .collect();
    Resolved {
        values: lists,
        faults: objects.faults.into_iter().map(|fault| indexed(fault, slices)).collect(),
    }
}

/// The fault of a row, counted among all slices, as the fault of its slice.
fn indexed(mut fault: Fault, slices: &[(&Slice, i64)]) -> Fault {
    let mut index = fault.item;
    for (item, (slice, _)) in slices.iter().enumerate() {
        if index < slice.records.len() {
            fault.path.push(PathSegment::Index(index));
            return Fault { item, ..fault };
        }
        index -= slice.records.len();
    }
    fault
}

async fn edges<'r>(
    request: &'r Request<'r>,
    shape: &'r ConnectionShape<'r>,
    parts: &'r [(&'r Name, Pos, EdgePart<'r>)],
    slices: &[(&'r Slice, i64)],
) -> Result<Resolved, Unreadable> {
    let rows: Vec<&Record> = slices.iter().flat_map(|(slice, _)| &slice.records).collect();
    let mut edges: Vec<Option<IndexMap<Name, Value>>> =
        rows.iter().map(|_| Some(IndexMap::with_capacity(parts.len()))).collect();
    let mut faults = Vec::new();
    for (key, _, part) in parts {
        let values: Vec<Option<Value>> = match part {
            EdgePart::Typename => {
                rows.iter().map(|_| Some(format!("{}Edge", shape.table.name).into())).collect()
            }
            EdgePart::Cursor => {
                let cursor = |row: &&Record| Cursor::of(shape.table, shape.page.order(), row).map(Some);
                rows.iter().map(cursor).collect::<Result<_, _>>()?
            }
            EdgePart::Node(node) => {
                let resolved = records(request, node, &rows).await.within(key);
                faults.extend(resolved.faults);
                resolved.values
            }
        };
        for (edge, value) in edges.iter_mut().zip(values) {
            match (edge.as_mut(), value) {
                (Some(fields), Some(value)) => {
                    fields.insert((*key).clone(), value);
                }
                _ => *edge = None,
            }
        }
    }
    let mut edges = edges.into_iter();
    let lists = slices
        .iter()
        .map(|(slice, _)| {
            let list: Vec<_> = edges.by_ref().take(slice.records.len()).collect();
            list.into_iter().map(|edge| edge.map(Value::Object)).collect::<Option<Vec<_>>>().map(Value::List)
        })
        .collect();
    Ok(Resolved { values: lists, faults: faults.into_iter().map(|fault| indexed(fault, slices)).collect() })
}
