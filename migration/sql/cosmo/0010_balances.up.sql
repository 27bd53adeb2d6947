-- Everybody's points: added up ahead of time, and brought up to date in the moment they are read.
create materialized view equity_balances
as
select
  user_id,
  sum(case transaction_type when 'credit' then amount else -amount end) as current_balance,
  coalesce(sum(amount) filter (where transaction_type = 'credit'), 0) as total_earned,
  coalesce(sum(amount) filter (where transaction_type = 'debit'), 0) as total_spent,
  count(*) as transaction_count,
  max(seq) as last_seq
from equity_transactions
group by user_id;
create unique index equity_balances_user on equity_balances(user_id);

comment on materialized view equity_balances is 'Everybody''s equity points as of the last refresh.';
comment on column equity_balances.user_id is 'Whose points they are.';
comment on column equity_balances.current_balance is 'Equity points now.';
comment on column equity_balances.total_earned is 'Equity points gained in all.';
comment on column equity_balances.total_spent is 'Equity points spent in all.';
comment on column equity_balances.transaction_count is 'How many transactions there were.';
comment on column equity_balances.last_seq is 'The last transaction that is counted in, by its place in the ledger.';

-- A materialized view knows no policies, so nobody reads it directly. This view belongs to the migrating role and reads
-- past the policies; the range of ids stands for them: all for the platform's own (services, administrators, the owner
-- of the tables), oneself for a member. One range, and no "or", because that is what an index can find. It is no
-- security barrier, which would keep the order and the limit of a page from the index: points are looked up for the
-- range's people alone, whatever else is asked, since both lookups hang on the person.
create view balances
as
select
  profiles.id,
  profiles.id as user_id,
  coalesce(refreshed.current_balance, 0) + since.credits - since.debits as current_balance,
  coalesce(refreshed.total_earned, 0) + since.credits as total_earned,
  coalesce(refreshed.total_spent, 0) + since.debits as total_spent,
  coalesce(refreshed.transaction_count, 0) + since.transaction_count as transaction_count
from profiles
left join lateral (
  select current_balance, total_earned, total_spent, transaction_count, last_seq
  from equity_balances
  where equity_balances.user_id = profiles.id
  limit 1
) as refreshed on true
cross join lateral (
  select
    coalesce(sum(amount) filter (where transaction_type = 'credit'), 0) as credits,
    coalesce(sum(amount) filter (where transaction_type = 'debit'), 0) as debits,
    count(*) as transaction_count
  from equity_transactions
  where equity_transactions.user_id = profiles.id
    and equity_transactions.seq > coalesce(refreshed.last_seq, 0)
) as since
where profiles.id >= (
    select
      case
        when current_user = 'service_role' or pg_has_role(current_user, 'cosmo_admin', 'member')
          then '00000000-0000-0000-0000-000000000000'
        else auth.uid()
      end
  )
  and profiles.id <= (
    select
      case
        when current_user = 'service_role' or pg_has_role(current_user, 'cosmo_admin', 'member')
          then 'ffffffff-ffff-ffff-ffff-ffffffffffff'
        else auth.uid()
      end
  );

comment on view balances is 'A person''s equity points.';
comment on column balances.id is 'The balance; the same as its owner''s account.';
comment on column balances.user_id is 'Whose points they are.';
comment on column balances.current_balance is 'Equity points now.';
comment on column balances.total_earned is 'Equity points gained in all.';
comment on column balances.total_spent is 'Equity points spent in all.';
comment on column balances.transaction_count is 'How many transactions there were.';
