//! Who tries, and on which row.

use super::table::{Link, Table, statement};
use anyhow::{Context, Result};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::BTreeMap;

/// Somebody who tries, and the row it is tried on.
pub(super) struct Subject {
    /// How the matrix calls the viewer.
    pub name: String,
    /// The member; none is anonymous.
    pub account: Option<String>,
    pub sample: Sample,
}

/// A row that exists.
#[derive(Clone)]
pub(super) struct Sample {
    /// The condition that only this row meets.
    pub condition: String,
    /// For each column another value than the row's, as an SQL literal.
    pub changed: BTreeMap<String, String>,
    /// A row like it with a key of its own, as an SQL literal of JSON.
    pub copy: String,
}

/// Who tries the table: for each link a member who owns a row by it; nobody, somebody else and an administrator on the
/// row of the first of these, the administrator last.
pub(super) async fn subjects(
    owner: &DatabaseTransaction,
    table: &Table,
    bystanders: &[String],
    administrator: &str,
) -> Result<Vec<Subject>> {
    let mut owners = Vec::new();
    for link in &table.links {
        let Some((account, condition)) = owned(owner, table, link).await? else { continue };
        let name = format!("owner by {}", link.name);
        owners.push(Subject {
            name,
            account: Some(account),
            sample: sample(owner, table, &condition).await?,
        });
    }
    let sample = match owners.first() {
        Some(first) => first.sample.clone(),
        None => {
            let sql =
                format!("select {} from {} t order by {} limit 1", condition(table), table.name, key(table));
            let row =
                text(owner, &sql).await?.with_context(|| format!("{} has no row to try", table.name))?;
            sample(owner, table, &row).await?
        }
    };
    let mut subjects = vec![subject("anonymous", None, &sample)];
    subjects.append(&mut owners);
    let other = other(owner, table, &sample, bystanders).await?;
    subjects.push(subject("other member", Some(other), &sample));
    subjects.push(subject("administrator", Some(administrator.to_owned()), &sample));
    Ok(subjects)
}

/// The first member whom the platform's own tables make an administrator.
pub(super) async fn administrator(owner: &DatabaseTransaction, members: &str) -> Result<String> {
    let sql = format!("select id::text from {members} where is_administrator(id::text) order by id limit 1");
    text(owner, &sql).await?.context("there is no administrator")
}

fn subject(name: &str, account: Option<String>, sample: &Sample) -> Subject {
    Subject { name: name.to_owned(), account, sample: sample.clone() }
}

/// A member and the condition of a row that is theirs by the link, and by no other if there is such a row.
async fn owned(owner: &DatabaseTransaction, table: &Table, link: &Link) -> Result<Option<(String, String)>> {
    let sql = format!(
        "select o.member, {condition}
        from {name} t
        cross join lateral (select {link}::text as member) o
        where o.member is not null
        and not is_administrator(o.member)
        order by (select count(*) from unnest({links}) l where l = o.member), {key}
        limit 1",
        condition = condition(table),
        name = table.name,
        link = link.sql,
        links = links(table),
        key = key(table),
    );
    let row = owner.query_one_raw(statement(&sql)).await.with_context(|| sql)?;
    row.map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).transpose()
}

/// The first of the members to whom the row does not belong by any link.
async fn other(
    owner: &DatabaseTransaction,
    table: &Table,
    sample: &Sample,
    members: &[String],
) -> Result<String> {
    let sql = format!(
        "select array_to_string({}, ' ') from {} t where {}",
        links(table),
        table.name,
        sample.condition
    );
    let owners = text(owner, &sql).await?.context("the row is gone")?;
    let other = members.iter().find(|member| !owners.split(' ').any(|owner| owner == member.as_str()));
    other.cloned().context("there is no other member")
}

/// The members without the administrators, those first who have the least to do with others: so one is met who is
/// related to no row.
pub(super) async fn bystanders(
    owner: &DatabaseTransaction,
    tables: &[Table],
    members: &str,
) -> Result<Vec<String>> {
    let rows_of: Vec<_> = tables
        .iter()
        .flat_map(|table| table.links.iter().map(move |link| (table, link)))
        .map(|(table, link)| format!("(select count(*) from {} t where {} = m.id)", table.name, link.sql))
        .collect();
    let sql = format!(
        "select m.id::text from {members} m where not is_administrator(m.id::text) order by {}, m.id",
        rows_of.join(" + ")
    );
    let rows = owner.query_all_raw(statement(&sql)).await.with_context(|| sql)?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

async fn sample(owner: &DatabaseTransaction, table: &Table, condition: &str) -> Result<Sample> {
    let mut changed = BTreeMap::new();
    for (column, sql_type) in &table.columns {
        let sql = format!(
            "select quote_nullable(({})::text) from {} t where {condition}",
            other_value(table, column, sql_type),
            table.name
        );
        changed.insert(column.clone(), text(owner, &sql).await?.context("the row is gone")?);
    }
    let new_key = match &table.key[..] {
        [key]
            if table.columns.contains(&(key.clone(), "uuid".to_owned()))
                && !table.links.iter().any(|link| link.name == *key) =>
        {
            format!(" || jsonb_build_object('{key}', gen_random_uuid())")
        }
        _ => String::new(),
    };
    let sql =
        format!("select quote_literal((to_jsonb(t){new_key})::text) from {} t where {condition}", table.name);
    let copy = text(owner, &sql).await?.context("the row is gone")?;
    Ok(Sample { condition: condition.to_owned(), changed, copy })
}

/// An expression of a value that the column may well have, other than the one it has.
fn other_value(table: &Table, column: &str, sql_type: &str) -> String {
    if let [first, second, ..] = table.values(column) {
        return format!("case t.{column} when '{first}' then '{second}' else '{first}' end");
    }
    match sql_type {
        "uuid" => "gen_random_uuid()".to_owned(),
        "int2" | "int4" | "int8" | "numeric" | "float4" | "float8" => format!("coalesce(t.{column}, 0) + 1"),
        "bool" => format!("not coalesce(t.{column}, false)"),
        "timestamptz" => format!("coalesce(t.{column}, now()) + interval '1 hour'"),
        "date" => format!("coalesce(t.{column}, now()::date) + 1"),
        "interval" => format!("coalesce(t.{column}, interval '1 day') + interval '1 day'"),
        "timestamp" => format!("coalesce(t.{column}, localtimestamp) + interval '1 hour'"),
        "json" | "jsonb" => "'{\"changed\": true}'".to_owned(),
        "_text" | "_varchar" => "'{changed}'".to_owned(),
        "_uuid" => "array[gen_random_uuid()]".to_owned(),
        "inet" => "'192.0.2.1'".to_owned(),
        "bytea" => "'\\x00'".to_owned(),
        _ => "'new'".to_owned(),
    }
}

/// An SQL expression of the condition that only the row `t` meets.
fn condition(table: &Table) -> String {
    let parts = table.key.iter().map(|key| format!("'{key} = ' || quote_literal(t.{key}::text)"));
    parts.collect::<Vec<_>>().join(" || ' and ' || ")
}

fn key(table: &Table) -> String {
    table.key.iter().map(|key| format!("t.{key}")).collect::<Vec<_>>().join(", ")
}

/// An SQL expression of all members who own the row `t`.
fn links(table: &Table) -> String {
    let links = table.links.iter().map(|link| format!("{}::text", link.sql));
    format!("array[{}]::text[]", links.collect::<Vec<_>>().join(", "))
}

async fn text(owner: &DatabaseTransaction, sql: &str) -> Result<Option<String>> {
    let row = owner.query_one_raw(statement(sql)).await.with_context(|| sql.to_owned())?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?)
}
