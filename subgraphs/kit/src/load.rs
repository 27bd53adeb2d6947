//! Loaders: what one level of a query needs of a table is read by one statement, for all its parents at once.

use crate::{
    allowance::Allowance,
    batch::Batch,
    failure::Failure,
    key::{Key, KeyKind},
    page::{Page, Slice, write_select},
    record::{Columns, Record},
    sql::Sql,
    table::Table,
};
use async_graphql::futures_util::future::join_all;
use database::Sessions;
use sqlx::{Row, postgres::PgRow};
use std::{collections::HashMap, sync::Arc};

/// The most keys in one statement.
const KEYS_MAX: usize = 1000;

/// Rows of a table by the values of one column.
pub(crate) struct RowsWanted {
    pub table: &'static Table,
    /// The column that the keys are of; no two rows share a value.
    pub by: usize,
    pub columns: Columns,
    pub keys: Vec<Key>,
}

/// A page of a table for each value of one column.
#[derive(Clone)]
pub(crate) struct PagesWanted {
    pub table: &'static Table,
    pub by: usize,
    pub columns: Columns,
    pub keys: Vec<Key>,
    pub page: Arc<Page>,
    /// Whether to see if there are further rows beyond the page.
    pub peeks: bool,
}

pub(crate) type Rows = Arc<HashMap<Key, Record>>;
pub(crate) type Pages = Arc<HashMap<Key, Slice>>;
pub(crate) type Counts = Arc<HashMap<Key, i64>>;

/// The loaders of one request.
pub(crate) struct Loaders {
    sessions: Sessions,
    request_id: Arc<str>,
    allowance: Arc<Allowance>,
    rows: Batch<RowsWanted, Rows>,
    pages: Batch<PagesWanted, Pages>,
    counts: Batch<PagesWanted, Counts>,
}

impl Loaders {
    pub fn new(sessions: Sessions, request_id: Arc<str>, allowance: Arc<Allowance>) -> Self {
        let (rows, pages, counts) = (Batch::default(), Batch::default(), Batch::default());
        Loaders { sessions, request_id, allowance, rows, pages, counts }
    }

    /// The rows that the viewer sees, by their keys.
    pub async fn rows(&self, wanted: RowsWanted) -> Result<Rows, Failure> {
        self.rows
            .ask(wanted, |all| async {
                let same = |a: &RowsWanted, b: &RowsWanted| std::ptr::eq(a.table, b.table) && a.by == b.by;
                self.together(all, same, |group| async move { self.read_rows(&merged_rows(&group)).await })
                    .await
            })
            .await
    }

    /// The page of each parent. A parent without rows has none.
    pub async fn pages(&self, wanted: PagesWanted) -> Result<Pages, Failure> {
        self.pages
            .ask(wanted, |all| async {
                let same = |a: &PagesWanted, b: &PagesWanted| {
                    std::ptr::eq(a.table, b.table) && a.by == b.by && a.page.words() == b.page.words()
                };
                self.together(all, same, |group| async move { self.read_pages(&merged_pages(&group)).await })
                    .await
            })
            .await
    }

    /// How many rows each parent has that meet the page's filter. A parent without rows has none.
    pub async fn counts(&self, wanted: PagesWanted) -> Result<Counts, Failure> {
        self.counts
            .ask(wanted, |all| async {
                let same = |a: &PagesWanted, b: &PagesWanted| {
                    std::ptr::eq(a.table, b.table)
                        && a.by == b.by
                        && a.page.filter_words() == b.page.filter_words()
                };
                self.together(all, same, |group| async move { self.read_counts(&merged_pages(&group)).await })
                    .await
            })
            .await
    }

    /// Answers the questions that are the same but for their keys and columns by one reading.
    async fn together<Q, A: Clone, F>(
        &self,
        questions: Vec<Arc<Q>>,
        same: impl Fn(&Q, &Q) -> bool,
        read: impl Fn(Vec<Arc<Q>>) -> F,
    ) -> Vec<Result<A, Failure>>
    where
        F: Future<Output = Result<A, Failure>>,
    {
        let mut answers: Vec<Option<Result<A, Failure>>> = questions.iter().map(|_| None).collect();
        let mut groups: Vec<(Vec<Arc<Q>>, Vec<usize>)> = Vec::new();
        for (index, question) in questions.into_iter().enumerate() {
            match groups.iter_mut().find(|(group, _)| same(&group[0], &question)) {
                Some((group, indices)) => {
                    group.push(question);
                    indices.push(index);
                }
                None => groups.push((vec![question], vec![index])),
            }
        }
        let read = groups.into_iter().map(|(group, indices)| {
            let reading = read(group);
            async { (indices, reading.await) }
        });
        for (indices, answer) in join_all(read).await {
            for index in indices {
                answers[index] = Some(answer.clone());
            }
        }
        answers.into_iter().map(|answer| answer.expect("every question is in a group")).collect()
    }

    async fn read_rows(&self, wanted: &RowsWanted) -> Result<Rows, Failure> {
        let RowsWanted { table, by, columns, .. } = wanted;
        let mut rows = HashMap::with_capacity(wanted.keys.len());
        for keys in self.chunks(table, &wanted.keys, KEYS_MAX) {
            self.allowance.check(rows.len())?;
            let mut sql = Sql::default();
            write_select(table, *columns, &mut sql);
            write_among(table, *by, keys, &mut sql);
            for row in self.run(table, sql).await? {
                let record = Record::row(table, *columns, row);
                let key = record.key(*by).map_err(|error| Failure::internal(&self.request_id, &error))?;
                rows.extend(key.map(|key| (key, record)));
            }
        }
        Ok(Arc::new(rows))
    }

    async fn read_pages(&self, wanted: &PagesWanted) -> Result<Pages, Failure> {
        let PagesWanted { table, by, columns, page, peeks, .. } = wanted;
        let mut pages = HashMap::with_capacity(wanted.keys.len());
        let mut rows_read = 0;
        let keys_max = self.allowance.parents(page.rows_max(*peeks)).min(KEYS_MAX);
        for keys in self.chunks(table, &wanted.keys, keys_max) {
            self.allowance.check(rows_read)?;
            if let [key] = keys {
                let mut sql = Sql::default();
                write_select(table, *columns, &mut sql);
                write_among(table, *by, keys, &mut sql);
                page.write(table, *peeks, &mut sql);
                let rows = self.run(table, sql).await?;
                rows_read += rows.len();
                let records = rows.into_iter().map(|row| Record::row(table, *columns, row)).collect();
                pages.insert(key.clone(), page.slice(records));
                continue;
            }
            let rows = self.run(table, lateral(wanted, keys)).await?;
            rows_read += rows.len();
            let page_length = rows.len().div_ceil(keys.len());
            let mut slices: Vec<_> = keys.iter().map(|_| Vec::with_capacity(page_length)).collect();
            for row in rows {
                slices[self.ordinal(&row, columns.len(), keys.len())?]
                    .push(Record::row(table, *columns, row));
            }
            pages.extend(keys.iter().cloned().zip(slices.into_iter().map(|records| page.slice(records))));
        }
        Ok(Arc::new(pages))
    }

    async fn read_counts(&self, wanted: &PagesWanted) -> Result<Counts, Failure> {
        let PagesWanted { table, by, page, .. } = wanted;
        let by_column: Columns = [*by].into_iter().collect();
        let mut counts = HashMap::with_capacity(wanted.keys.len());
        for keys in self.chunks(table, &wanted.keys, KEYS_MAX) {
            let mut sql = Sql::new("select ");
            sql.identifier(table.columns[*by].name).push(", count(*)\nfrom ");
            sql.identifier(table.relation.expect("only owned tables are read"));
            write_among(table, *by, keys, &mut sql);
            page.write_filter(table, &mut sql);
            sql.push("\ngroup by ").identifier(table.columns[*by].name);
            for row in self.run(table, sql).await? {
                let count = row.try_get(1).map_err(|error| Failure::internal(&self.request_id, &error))?;
                let record = Record::row(table, by_column, row);
                let key = record.key(*by).map_err(|error| Failure::internal(&self.request_id, &error))?;
                counts.extend(key.map(|key| (key, count)));
            }
        }
        Ok(Arc::new(counts))
    }

    /// The keys in portions; none for those who can see nothing of the table anyway.
    fn chunks<'k>(
        &self,
        table: &Table,
        keys: &'k [Key],
        keys_max: usize,
    ) -> impl Iterator<Item = &'k [Key]> + use<'k> {
        let open = is_open(table, &self.sessions);
        let keys = if open { keys } else { &[] };
        keys.chunks(keys_max)
    }

    async fn run(&self, table: &Table, sql: Sql) -> Result<Vec<PgRow>, Failure> {
        let (text, values) = sql.into_parts();
        let rows = self.sessions.on(table.platform).rows(&text, values).await;
        rows.map_err(|error| Failure::database(&self.request_id, &error))
    }

    /// Which of the parents the row belongs to.
    fn ordinal(&self, row: &PgRow, position: usize, parents: usize) -> Result<usize, Failure> {
        let ordinal: i64 =
            row.try_get(position).map_err(|error| Failure::internal(&self.request_id, &error))?;
        usize::try_from(ordinal - 1)
            .ok()
            .filter(|ordinal| *ordinal < parents)
            .ok_or_else(|| Failure::internal(&self.request_id, &"a page came for no parent"))
    }
}

/// Whether the viewer may see anything of the table. Without an account only public tables are asked for: the others
/// refuse the statement itself.
pub(crate) fn is_open(table: &Table, sessions: &Sessions) -> bool {
    table.public || sessions.viewer().subject(table.platform).is_some()
}

fn kind(table: &Table, column: usize) -> KeyKind {
    KeyKind::of(table.columns[column].sql_type).expect("links go by columns that can be keys")
}

/// Adds the condition that the column has one of the keys.
fn write_among(table: &Table, by: usize, keys: &[Key], sql: &mut Sql) {
    let kind = kind(table, by);
    sql.condition().identifier(table.columns[by].name);
    match keys {
        [key] if key.kind() == kind => {
            sql.push(" = ").bind(key.parameter(), "");
        }
        keys => {
            sql.push(" = any(");
            write_array(kind, keys, sql);
            sql.push(")");
        }
    }
}

/// Adds the keys as an array whose length the planner does not see. It would find a plan for a few keys cheaper than
/// one for any number, and so plan anew for each execution, which takes longer than to execute.
fn write_array(kind: KeyKind, keys: &[Key], sql: &mut Sql) {
    sql.push("(select ").bind(kind.array(keys), "").push(")::").push(kind.array_type());
}

/// One page for each of the keys, by one statement.
fn lateral(wanted: &PagesWanted, keys: &[Key]) -> Sql {
    let PagesWanted { table, by, columns, page, peeks, .. } = wanted;
    let kind = kind(table, *by);
    let mut sql = Sql::new("select page.*, parent.place\nfrom unnest(");
    write_array(kind, keys, &mut sql);
    sql.push(") with ordinality as parent (id, place)\ncross join lateral (\n");
    write_select(table, *columns, &mut sql);
    sql.condition().identifier(table.columns[*by].name).push(" = parent.id");
    page.write(table, *peeks, &mut sql);
    sql.push("\n) as page");
    sql
}

fn merged_rows(group: &[Arc<RowsWanted>]) -> RowsWanted {
    let first = &group[0];
    let mut columns: Columns = [first.by].into_iter().collect();
    let mut keys = Vec::new();
    for wanted in group {
        columns = columns.union(wanted.columns);
        keys.extend_from_slice(&wanted.keys);
    }
    RowsWanted { table: first.table, by: first.by, columns, keys: distinct(keys) }
}

fn merged_pages(group: &[Arc<PagesWanted>]) -> PagesWanted {
    let mut merged = PagesWanted::clone(&group[0]);
    for wanted in &group[1..] {
        merged.columns = merged.columns.union(wanted.columns);
        merged.peeks |= wanted.peeks;
        merged.keys.extend_from_slice(&wanted.keys);
    }
    merged.keys = distinct(merged.keys);
    merged
}

fn distinct(mut keys: Vec<Key>) -> Vec<Key> {
    keys.sort_unstable();
    keys.dedup();
    keys
}
