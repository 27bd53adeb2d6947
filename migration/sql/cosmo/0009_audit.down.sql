do $$
declare
  audited text;
begin
  foreach audited in array array[
    'profiles', 'administrators', 'user_interactions', 'equity_transactions', 'conversations', 'messages', 'referrals',
    'subscription_tiers', 'user_subscriptions', 'apps', 'user_apps', 'settings', 'equity_batches',
    'equity_publications'
  ]
  loop
    execute format('drop trigger %I on %I', 'audit_' || audited, audited);
    execute format('drop trigger %I on %I', 'audit_' || audited || '_whole', audited);
  end loop;
end
$$;
drop table audit_logs;
drop function write_audit_log();
drop function refuse_truncation();
