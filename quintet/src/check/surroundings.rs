//! What a platform needs beside its schema: roles and the right to take them, the change feed's conditions, `auth`.

use super::Difference;
use database::Platform;
use sqlx::PgConnection;

/// Rows of name, whether it is as it should be, and kind.
const SURROUNDINGS: &str = "
select wanted.role, 'role', coalesce(pg_has_role(
    current_user, found.oid,
    -- From PostgreSQL 16 on, a member is one who may act as the role only if the grant says so.
    case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end
  ), false),
  found.oid is not null
from unnest(array['anon', 'authenticated', 'service_role', $1 || '_admin']) as wanted (role)
left join pg_roles as found on found.rolname = wanted.role
union all
select 'auth.uid()', 'function', exists (
  select
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = 'auth'
  and p.proname = 'uid'
), true
union all
select 'wal_level', 'setting', current_setting('wal_level') = 'logical', true
union all
select 'replication', 'attribute', coalesce((
  select rolreplication or rolsuper or coalesce(pg_has_role(current_user, to_regrole('rds_replication'), 'member'), false)
  from pg_roles
  where rolname = current_user
), false), true
union all
select 'quintet_' || $1, 'publication', exists (select from pg_publication where pubname = 'quintet_' || $1), true";

const NOT_LIVE: &str = "Subscriptions hear nothing of changes, and nothing of the platform comes from the cache; all else works.";

/// What is missing of it.
pub(super) async fn differences(
    connection: &mut PgConnection,
    platform: Platform,
) -> sqlx::Result<Vec<Difference>> {
    let found: Vec<(String, String, bool, bool)> =
        sqlx::query_as(SURROUNDINGS).bind(platform.name()).fetch_all(connection).await?;
    Ok(found
        .into_iter()
        .filter(|(_, _, right, _)| !right)
        .map(|(name, kind, _, exists)| {
            let (problem, effect) = match kind.as_str() {
                "role" if !exists => {
                    ("role is missing", format!("Nobody can act as {name}; requests that would, fail."))
                }
                "role" => (
                    "the login role may not take this role",
                    format!("Requests as {name} fail: `grant {name} to` the login role."),
                ),
                "function" => {
                    ("function is missing", "Policies do not know who asks; members see nothing.".to_owned())
                }
                "setting" => ("is not logical", NOT_LIVE.to_owned()),
                "attribute" => ("the login role lacks this attribute", NOT_LIVE.to_owned()),
                _ => ("publication is missing", NOT_LIVE.to_owned()),
            };
            Difference { of: None, name: Some(name), problem: problem.to_owned(), effect, fails: true }
        })
        .collect())
}
