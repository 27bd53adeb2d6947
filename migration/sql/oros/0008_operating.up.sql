-- What the platform needs to run its operations: its own figures, and the memory of answers already given.
create table settings (
  id boolean primary key default true check (id),
  platform_fee_rate numeric(5, 4) not null default 0.10 check (platform_fee_rate >= 0 and platform_fee_rate < 1)
);
insert into settings default values;
alter table settings enable row level security;

comment on table settings is 'The platform''s own figures; there is one row.';
comment on column settings.id is 'Always true: there is one row.';
comment on column settings.platform_fee_rate is 'The platform''s part of every tip, payout and sale, as a fraction: 0.10 is a tenth.';

create table idempotency_keys (
  actor uuid not null,
  key text not null check (char_length(key) between 1 and 200),
  operation text not null,
  request_hash bytea not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
alter table idempotency_keys enable row level security;

comment on table idempotency_keys is 'The first answer to each repeatable request, so that a repeated one does nothing twice.';
comment on column idempotency_keys.actor is 'Who asked.';
comment on column idempotency_keys.key is 'The key the client chose.';
comment on column idempotency_keys.operation is 'What was asked for.';
comment on column idempotency_keys.request_hash is 'A hash of the request''s arguments.';
comment on column idempotency_keys.response is 'What was answered.';
comment on column idempotency_keys.created_at is 'When it was first asked.';
