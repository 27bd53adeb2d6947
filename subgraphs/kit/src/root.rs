//! The root fields: rows by key, lists, the viewer's own row, operations, and what federation asks.

use crate::{
    failure::Failure,
    figures::Figures,
    key::{Key, KeyKind},
    load::is_open,
    node_id, operation,
    page::write_select,
    record::Record,
    resolve::{ConnectionShape, RecordShape, Request, Resolved, Selected, look_up, slices_to_values},
    sql::Sql,
    table::Table,
    write::{self, Write},
};
use async_graphql::{
    ContainerType, Context, ContextSelectionSet, ObjectType, OutputType, Positioned, ServerResult, Value,
    futures_util::future::join_all,
    indexmap::{IndexMap, IndexSet},
    parser::types::Field,
    registry::{ObjectBuilder, Registry},
};
use sqlx::Row;
use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

/// The fields of a subgraph's root types, and its types by name.
pub(crate) struct Roots {
    pub queries: IndexMap<String, QueryField>,
    pub mutations: IndexMap<String, MutationField>,
    pub entities: IndexMap<&'static str, &'static Table>,
    /// The types that `node(nodeId:)` finds.
    pub nodes: IndexSet<&'static str>,
    pub sdl: OnceLock<String>,
}

/// What a field of `Query` gives.
pub(crate) enum QueryField {
    /// The row with the key.
    One(&'static Table),
    /// A page of the rows that the viewer sees.
    Many(&'static Table),
    /// The row that is the viewer.
    Viewer(&'static Table),
    /// Any row by the key that is unique in the whole graph.
    Node,
    /// What one statement gives.
    Figures(&'static Figures),
}

/// What a field of `Mutation` does.
pub(crate) enum MutationField {
    Operation(operation::Mutation),
    Write(Write),
}

/// The root of queries.
pub struct Query(pub(crate) Arc<Roots>);

/// The root of mutations.
pub struct Mutation(pub(crate) Arc<Roots>);

/// Both roots are given their fields by [`crate::schema`], once it has all tables.
fn register_empty(registry: &mut Registry, name: &str) -> String {
    registry
        .types
        .entry(name.to_owned())
        .or_insert_with(|| ObjectBuilder::new(name, IndexMap::new()).build());
    format!("{name}!")
}

impl OutputType for Query {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("Query")
    }

    fn create_type_info(registry: &mut Registry) -> String {
        register_empty(registry, "Query")
    }

    async fn resolve(&self, _: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        Ok(Value::Null)
    }
}

impl ContainerType for Query {
    async fn resolve_field(&self, field: &Context<'_>) -> ServerResult<Option<Value>> {
        let name = field.item.node.name.node.as_str();
        match name {
            "_service" => return Ok(Some(service(&self.0, field))),
            "_entities" => return entities(&self.0, field).await.map(Some),
            _ => {}
        }
        let Some(kind) = self.0.queries.get(name) else { return Ok(None) };
        let request = Request::of(field)?;
        match kind {
            QueryField::One(table) => one(&request, field, table).await,
            QueryField::Many(table) => many(&request, field, table).await,
            QueryField::Node => node(&request, field, &self.0).await,
            QueryField::Viewer(table) => viewer(&request, field, table).await,
            QueryField::Figures(figures) => {
                let resolved = figures.resolve(&request, field.item).await;
                finish(&request, field, resolved, true)
            }
        }
        .map(Some)
    }
}

impl ObjectType for Query {}

impl OutputType for Mutation {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("Mutation")
    }

    fn create_type_info(registry: &mut Registry) -> String {
        register_empty(registry, "Mutation")
    }

    async fn resolve(&self, _: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        Ok(Value::Null)
    }
}

impl ContainerType for Mutation {
    async fn resolve_field(&self, field: &Context<'_>) -> ServerResult<Option<Value>> {
        let Some(kind) = self.0.mutations.get(field.item.node.name.node.as_str()) else { return Ok(None) };
        let request = Request::of(field)?;
        let resolved = match kind {
            MutationField::Operation(operation) => operation::run(&request, operation, field.item).await,
            MutationField::Write(write) => write::run(&request, write, field.item).await,
        };
        finish(&request, field, resolved, true).map(Some)
    }
}

impl ObjectType for Mutation {}

/// The only item's value, its faults reported. Where the field may not be null, a fault takes the place of the value.
fn finish<'a>(
    request: &Request<'a>,
    field: &Context<'a>,
    resolved: Resolved,
    nullable: bool,
) -> ServerResult<Value> {
    let mut errors = request.report(field, resolved.faults, false);
    let value = resolved.values.into_iter().next().flatten();
    if value.is_none() && !nullable && !errors.is_empty() {
        let first = errors.remove(0);
        errors.into_iter().for_each(|error| field.add_error(error));
        return Err(first);
    }
    errors.into_iter().for_each(|error| field.add_error(error));
    Ok(value.unwrap_or_default())
}

async fn one(request: &Request<'_>, field: &Context<'_>, table: &'static Table) -> ServerResult<Value> {
    let key = request.argument(field.item, "id").and_then(|id| table.key_kind().parse_value(&id));
    by_key(request, field, table, key).await
}

/// A row of a type that another subgraph owns is told by its type and key; whether it is there is for that one to say.
async fn node(request: &Request<'_>, field: &Context<'_>, roots: &Roots) -> ServerResult<Value> {
    let named = match request.argument(field.item, "nodeId") {
        Some(Value::String(text)) => node_id::decode(&text),
        _ => None,
    };
    let found = named.and_then(|(type_name, key)| {
        let table = *roots.entities.get(roots.nodes.get(type_name.as_str())?)?;
        Some((table, table.key_kind().parse(&key)?))
    });
    match found {
        Some((table, key)) => by_key(request, field, table, Some(key)).await,
        None => Ok(Value::Null),
    }
}

async fn viewer(request: &Request<'_>, field: &Context<'_>, table: &'static Table) -> ServerResult<Value> {
    let subject = request.context.viewer().subject(table.platform);
    by_key(request, field, table, subject.and_then(|subject| table.key_kind().parse(subject))).await
}

async fn by_key(
    request: &Request<'_>,
    field: &Context<'_>,
    table: &'static Table,
    key: Option<Key>,
) -> ServerResult<Value> {
    let shape = RecordShape::of(request, table, &[&field.item.node.selection_set.node]);
    let resolved = match look_up(request, &shape, table.key, &[key]).await {
        Ok(resolved) => resolved,
        Err(failure) => Resolved::failed(1, field.item.pos, &failure),
    };
    finish(request, field, resolved, true)
}

async fn many(request: &Request<'_>, field: &Context<'_>, table: &'static Table) -> ServerResult<Value> {
    let selected = Selected {
        key: &field.item.node.response_key().node,
        field: field.item,
        below: vec![&field.item.node.selection_set.node],
    };
    let resolved = match ConnectionShape::of(request, table, &selected) {
        Err(failure) => Resolved::failed(1, field.item.pos, &failure),
        Ok(shape) => {
            let read =
                async_graphql::futures_util::future::try_join(rows(request, &shape), count(request, &shape));
            match read.await {
                Err(failure) => Resolved::failed(1, field.item.pos, &failure),
                Ok((rows, count)) => {
                    let slice = shape.page.slice(rows);
                    slices_to_values(request, &shape, &[(&slice, count)], field.item.pos).await
                }
            }
        }
    };
    finish(request, field, resolved, false)
}

async fn rows(request: &Request<'_>, shape: &ConnectionShape<'_>) -> Result<Vec<Record>, Failure> {
    let table = shape.table;
    request.footprint.read_list(table);
    if !shape.wants_rows || !is_open(table, request.context.sessions()) {
        return Ok(Vec::new());
    }
    let mut sql = Sql::default();
    write_select(table, shape.columns, &mut sql);
    write_owner(request, table, &mut sql).await?;
    shape.page.write(table, shape.peeks, &mut sql);
    let rows = request.context.rows(table.platform, sql).await?;
    Ok(rows.into_iter().map(|row| Record::row(table, shape.columns, row)).collect())
}

async fn count(request: &Request<'_>, shape: &ConnectionShape<'_>) -> Result<i64, Failure> {
    let table = shape.table;
    if !shape.wants_count || !is_open(table, request.context.sessions()) {
        return Ok(0);
    }
    let mut sql = Sql::new("select count(*)\nfrom ");
    sql.identifier(table.relation.expect("root fields are of owned tables"));
    write_owner(request, table, &mut sql).await?;
    shape.page.write_filter(table, &mut sql);
    let rows = request.context.rows(table.platform, sql).await?;
    let count = rows.first().map(|row| row.try_get(0)).transpose();
    Ok(count.map_err(|error| request.context.internal(&error))?.unwrap_or(0))
}

/// Names the viewer where members see their own rows only.
async fn write_owner(request: &Request<'_>, table: &Table, sql: &mut Sql) -> Result<(), Failure> {
    let Some(owner) = table.owner.map(|place| &table.columns[place]) else { return Ok(()) };
    let subject = request.context.viewer().subject(table.platform);
    let kind = KeyKind::of(owner.sql_type);
    let Some(viewer) = subject.zip(kind).and_then(|(subject, kind)| kind.parse(subject)) else {
        return Ok(());
    };
    if !request.context.is_administrator(table.platform).await? {
        sql.condition().identifier(owner.name).push(" = ").bind(viewer.parameter(), "");
    }
    Ok(())
}

fn service(roots: &Roots, field: &Context<'_>) -> Value {
    let sdl = roots.sdl.get().cloned().unwrap_or_default();
    let keys =
        field.item.node.selection_set.node.items.iter().filter_map(|selection| match &selection.node {
            async_graphql::parser::types::Selection::Field(field) => Some(field),
            _ => None,
        });
    let value = |name: &str| if name == "sdl" { Value::from(sdl.as_str()) } else { Value::from("_Service") };
    Value::Object(
        keys.map(|field| (field.node.response_key().node.clone(), value(&field.node.name.node))).collect(),
    )
}

/// The entities of the representations, in their order: for each type one statement; null for what is not there, not
/// visible, or no representation of anything here.
async fn entities(roots: &Roots, field: &Context<'_>) -> ServerResult<Value> {
    let request = &Request::of(field)?;
    let written;
    let representations = match request.variable(field.item, "representations") {
        Some(value) => value,
        None => {
            written = request.argument(field.item, "representations").unwrap_or_default();
            &written
        }
    };
    let Value::List(representations) = representations else {
        let failure = Failure::input("representations is a list");
        return Err(field.set_error_path(failure.at(field.item.pos, Vec::new())));
    };

    let mut groups: IndexMap<&str, (Vec<usize>, Vec<Option<Key>>)> = IndexMap::new();
    for (place, representation) in representations.iter().enumerate() {
        let Some((table, key)) = represented(roots, representation) else { continue };
        let (places, keys) = groups.entry(table.name).or_default();
        places.push(place);
        keys.push(Some(key));
    }
    let sets = &[&field.item.node.selection_set.node];
    let resolved = join_all(groups.into_iter().map(|(type_name, (places, keys))| async move {
        let shape = RecordShape::of(request, roots.entities[type_name], sets);
        let resolved = look_up(request, &shape, shape.table.key, &keys).await;
        (places, resolved.unwrap_or_else(|failure| Resolved::failed(keys.len(), field.item.pos, &failure)))
    }));

    let mut entities = vec![Value::Null; representations.len()];
    for (places, resolved) in resolved.await {
        for (place, value) in places.iter().zip(resolved.values) {
            entities[*place] = value.unwrap_or_default();
        }
        let faults = resolved.faults.into_iter().map(|mut fault| {
            fault.item = places[fault.item];
            fault
        });
        request.report(field, faults.collect(), true).into_iter().for_each(|error| field.add_error(error));
    }
    Ok(Value::List(entities))
}

fn represented(roots: &Roots, representation: &Value) -> Option<(&'static Table, Key)> {
    let Value::Object(fields) = representation else { return None };
    let Value::String(type_name) = fields.get("__typename")? else { return None };
    let table = *roots.entities.get(type_name.as_str())?;
    Some((table, table.key_kind().parse_value(fields.get("id")?)?))
}
