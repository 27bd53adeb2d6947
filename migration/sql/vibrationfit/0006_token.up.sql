-- Tokens: the ledger, the balances that it sums up to, what was used in former times, monthly grants, and prices.
create table token_transactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete restrict,
  amount integer not null,
  transaction_type text not null check (transaction_type in ('grant', 'purchase', 'usage', 'refund')),
  description text,
  reference_id text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  previous_balance integer not null,
  new_balance integer not null,
  sequence_number bigint not null,
  unique (user_id, sequence_number),
  constraint token_amount_signed check (
    case transaction_type
      when 'usage' then amount < 0
      when 'refund' then amount <> 0
      else amount > 0
    end
  ),
  constraint token_balance_runs check (new_balance = previous_balance + amount),
  constraint token_balance_not_negative check (new_balance >= 0)
);
create index token_transactions_recent on token_transactions(user_id, created_at desc, id desc);
-- A second lock on recording the same thing twice, such as a payment that the provider reports again.
create unique index token_reference_once on token_transactions(transaction_type, reference_id)
  where reference_id is not null;
alter table token_transactions enable row level security;

comment on table token_transactions is 'One movement of tokens. The sum of a person''s movements is their balance; movements are never changed or removed.';
comment on column token_transactions.id is 'The movement.';
comment on column token_transactions.user_id is 'Whose tokens move.';
comment on column token_transactions.amount is 'How many tokens: positive comes in, negative goes out.';
comment on column token_transactions.transaction_type is 'Tokens are granted by VibrationFit, purchased, used, or given back for what did not come about.';
comment on column token_transactions.description is 'What the movement says on a statement.';
comment on column token_transactions.reference_id is 'What the movement is for, elsewhere: the payment''s number at the payment provider, or the image, audio or grant.';
comment on column token_transactions.metadata is 'Further facts about the movement.';
comment on column token_transactions.created_at is 'When the tokens moved.';
comment on column token_transactions.previous_balance is 'The balance before, in tokens.';
comment on column token_transactions.new_balance is 'The balance after, in tokens.';
comment on column token_transactions.sequence_number is 'Which of the person''s movements it is, from 1, so that a missing one can be seen.';

create table token_balances (
  user_id uuid primary key references auth.users(id) on delete cascade,
  balance integer not null default 0 check (balance >= 0),
  version bigint not null default 0,
  updated_at timestamptz not null default now()
);
alter table token_balances enable row level security;

comment on table token_balances is 'The tokens a person has: the sum of their movements, kept so that it can be read and followed at once.';
comment on column token_balances.user_id is 'Whose tokens they are.';
comment on column token_balances.balance is 'How many tokens there are.';
comment on column token_balances.version is 'Rises by one with every change of the balance, so that a missed change can be seen.';
comment on column token_balances.updated_at is 'When the balance last changed.';

create table token_usage (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  action_type text not null,
  model_used text,
  tokens_used integer not null check (tokens_used >= 0),
  cost_estimate numeric,
  input_tokens integer check (input_tokens >= 0),
  output_tokens integer check (output_tokens >= 0),
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create index token_usage_recent on token_usage(user_id, created_at desc, id desc);
alter table token_usage enable row level security;

comment on table token_usage is 'What VIVA used in former times. Kept to be read; it says nothing about the balance.';
comment on column token_usage.id is 'The usage.';
comment on column token_usage.user_id is 'Who used it.';
comment on column token_usage.action_type is 'What was done.';
comment on column token_usage.model_used is 'The AI model that did it.';
comment on column token_usage.tokens_used is 'How many tokens it took.';
comment on column token_usage.cost_estimate is 'What it cost VibrationFit, estimated, in US cents.';
comment on column token_usage.input_tokens is 'How many of the model''s tokens went in.';
comment on column token_usage.output_tokens is 'How many of the model''s tokens came out.';
comment on column token_usage.metadata is 'Further facts about it.';
comment on column token_usage.created_at is 'When it was done.';

create table token_drips (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  amount integer not null check (amount > 0),
  drip_date date not null,
  status text not null default 'scheduled' check (status in ('scheduled', 'granted', 'skipped')),
  token_transaction_id uuid references token_transactions(id),
  created_at timestamptz not null default now(),
  unique (user_id, drip_date),
  constraint drip_granted_by_transaction check ((status = 'granted') = (token_transaction_id is not null))
);
create index token_drips_recent on token_drips(user_id, created_at desc, id desc);
create index token_drips_transaction on token_drips(token_transaction_id);
create index token_drips_scheduled on token_drips(drip_date) where status = 'scheduled';
alter table token_drips enable row level security;

comment on table token_drips is 'The tokens that a membership brings each month.';
comment on column token_drips.id is 'The grant.';
comment on column token_drips.user_id is 'Who gets it.';
comment on column token_drips.amount is 'How many tokens.';
comment on column token_drips.drip_date is 'The day it is due; there is one a day at most.';
comment on column token_drips.status is 'Scheduled for its day, granted, or skipped because the membership had ended.';
comment on column token_drips.token_transaction_id is 'The movement that brought the tokens, once granted.';
comment on column token_drips.created_at is 'When it was scheduled.';

create table ai_action_token_overrides (
  id uuid primary key default gen_random_uuid(),
  action_type text not null unique,
  token_cost integer not null check (token_cost >= 0),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table ai_action_token_overrides enable row level security;

comment on table ai_action_token_overrides is 'What an action of VIVA costs where it has a price of its own; any other costs the tokens that it uses.';
comment on column ai_action_token_overrides.id is 'The price.';
comment on column ai_action_token_overrides.action_type is 'The action.';
comment on column ai_action_token_overrides.token_cost is 'What it costs, in tokens.';
comment on column ai_action_token_overrides.is_active is 'Whether the price applies.';
comment on column ai_action_token_overrides.created_at is 'When the price was first set.';
comment on column ai_action_token_overrides.updated_at is 'When the price last changed.';

create trigger update_token_balances_updated_at
  before update on token_balances
  for each row
  execute function update_updated_at();
create trigger update_ai_action_token_overrides_updated_at
  before update on ai_action_token_overrides
  for each row
  execute function update_updated_at();
