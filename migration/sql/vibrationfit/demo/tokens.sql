-- Memberships, payments and tokens. All tokens go through the ledger in the order in which they moved; balances follow
-- by its triggers.
insert into membership_tiers (
  id, name, description, price_cents, billing_interval, monthly_tokens, stripe_price_id, is_active, created_at,
  updated_at
)
select
  pg_temp.id_of('tier/' || name), name, description, price, billing, tokens, price_id, is_active, pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    ('Seeker', 'Journal, assessment and a taste of VIVA.', 0, 'month', 0, null, true),
    ('Visionary', 'Build, refine and hear your life vision.', 2900, 'month', 300, 'price_demo_visionary', true),
    ('Visionary, yearly', 'A year of Visionary for ten months'' price.', 29000, 'year', 300,
      'price_demo_visionary_year', true),
    ('Founder', 'For those who were here first.', 1500, 'month', 200, 'price_demo_founder', false)
) as tier (name, description, price, billing, tokens, price_id, is_active);

insert into ai_action_token_overrides (id, action_type, token_cost, is_active, created_at, updated_at)
select pg_temp.id_of('price/' || action), action, cost, is_active, pg_temp.day(0), pg_temp.day(0)
from (
  values
    ('image_generation', 25, true),
    ('audio_generation', 40, true),
    ('vision_refinement', 10, false)
) as price (action, cost, is_active);

insert into customer_subscriptions (
  id, user_id, stripe_subscription_id, stripe_customer_id, plan_id, status, current_period_start, current_period_end,
  cancel_at_period_end, created_at, updated_at
)
select
  pg_temp.id_of('subscription/' || username),
  pg_temp.person(username),
  'sub_demo_' || username,
  'cus_demo_' || username,
  plan, status, pg_temp.day(start), pg_temp.day(ends), ending, pg_temp.day(began), pg_temp.day(start)
from (
  values
    ('priya', 'price_demo_visionary', 'active', 60, 91, false, 1),
    ('noor', 'price_demo_visionary_year', 'active', 10, 375, false, 10),
    ('silas', 'price_demo_founder', 'active', 59, 90, true, 0.5),
    ('jonah', 'price_demo_visionary', 'canceled', 15, 46, false, 15)
) as subscription (username, plan, status, start, ends, ending, began);

insert into member_profiles (id, user_id, membership_tier_id, status, joined_at, created_at, updated_at)
select
  pg_temp.id_of('membership/' || username),
  pg_temp.person(username),
  pg_temp.id_of('tier/' || tier),
  status, pg_temp.day(day), pg_temp.day(day), pg_temp.day(day)
from (
  values
    ('priya', 'Visionary', 'active', 1),
    ('noor', 'Visionary, yearly', 'active', 10),
    ('silas', 'Founder', 'active', 0.5),
    ('jonah', 'Visionary', 'inactive', 15),
    ('lumen', 'Seeker', 'active', 2),
    ('wren', 'Seeker', 'active', 3)
) as membership (username, tier, status, day);

alter table profiles disable trigger update_profiles_updated_at;
update profiles
set stripe_customer_id = subscription.stripe_customer_id,
    subscription_status = subscription.status
from customer_subscriptions as subscription
where subscription.user_id = profiles.id
  and subscription.id = any (
    array(select pg_temp.id_of('subscription/' || username) from people)
  );
alter table profiles enable trigger update_profiles_updated_at;

insert into payment_history (
  id, user_id, stripe_payment_intent_id, amount_cents, status, tokens_granted, created_at
)
select
  pg_temp.id_of('payment/' || number),
  pg_temp.person(username),
  'pi_demo_' || number,
  cents, status, tokens, pg_temp.day(day)
from (
  values
    (1, 'lumen', 999, 'succeeded', 500, 20),
    (2, 'wren', 499, 'succeeded', 200, 21),
    (3, 'jonah', 499, 'refunded', 200, 38),
    (4, 'jonah', 499, 'requires_payment_method', 200, 55),
    (5, 'priya', 999, 'succeeded', 500, 40.5),
    (6, 'tomo', 499, 'processing', 200, 70.2)
) as payment (number, username, cents, status, tokens, day);

insert into intensive_purchases (
  id, user_id, stripe_payment_intent_id, amount_cents, status, purchased_at, created_at
)
values
  (
    pg_temp.id_of('intensive/noor'), pg_temp.person('noor'), 'pi_demo_intensive_noor', 49900, 'succeeded',
    pg_temp.day(9), pg_temp.day(9)
  ),
  (
    pg_temp.id_of('intensive/tomo'), pg_temp.person('tomo'), 'pi_demo_intensive_tomo', 49900, 'pending', null,
    pg_temp.day(70.3)
  );

insert into intensive_checklist (
  id, intensive_purchase_id, user_id, item_key, title, completed, completed_at, order_index, created_at
)
select
  pg_temp.id_of('item/noor/' || key),
  pg_temp.id_of('intensive/noor'),
  pg_temp.person('noor'),
  key, title, done is not null, pg_temp.day(done), place, pg_temp.day(9)
from (
  values
    ('profile', 'Tell VIVA about yourself', 9.5, 0),
    ('assessment', 'Take the assessment of your life', 11.1, 1),
    ('vision', 'Build your life vision', 25, 2),
    ('refinement', 'Refine each category', null, 3),
    ('audio', 'Listen to your vision', null, 4),
    ('vision_board', 'Put up your vision board', 29.2, 5),
    ('journal', 'Begin your journal', 15.4, 6),
    ('activation', 'Activate your vision', null, 7)
) as item (key, title, done, place);

insert into generated_images (
  id, user_id, prompt, image_url, storage_path, model_used, status, error_message, created_at
)
select
  pg_temp.id_of('image/' || number),
  pg_temp.person(username),
  prompt,
  case status when 'completed' then 'https://images.vibrationfit.example/generated/' || number || '.png' end,
  case status when 'completed' then username || '/generated/' || number || '.png' end,
  case status when 'completed' then 'dall-e-3' end,
  status,
  case status when 'failed' then 'The model refused the prompt.' end,
  pg_temp.day(day)
from (
  values
    (1, 'priya', 'A balcony full of jasmine in the first sun', 'completed', 25.5),
    (2, 'lumen', 'The coast of West Africa as one long photograph', 'completed', 32.5),
    (3, 'jonah', 'A key on a wooden table, with coffee', 'failed', 39),
    (4, 'wren', 'Three cups on a round table', 'pending', 79.5)
) as image (number, username, prompt, status, day);

insert into ai_usage_logs (
  id, user_id, operation_type, tokens_used, model_used, response_time_ms, success, error_message, created_at
)
select
  pg_temp.id_of('log/' || number),
  pg_temp.person(username),
  operation, tokens, 'gpt-5', time, error is null, error, pg_temp.day(day)
from (
  values
    (1, 'priya', 'category_summary', 18, 2140, null, 14),
    (2, 'priya', 'vision_assembly', 64, 9120, null, 22),
    (3, 'noor', 'category_summary', 12, 1880, null, 24),
    (4, 'lumen', 'category_summary', 15, 2010, null, 30.5),
    (5, 'wren', 'coaching', 9, 1650, null, 37.6),
    (6, 'noor', 'vision_assembly', 0, 30000, 'The model did not answer in time.', 24.5)
) as log (number, username, operation, tokens, time, error, day);

insert into token_usage (
  id, user_id, action_type, model_used, tokens_used, cost_estimate, input_tokens, output_tokens, created_at
)
values
  (
    pg_temp.id_of('usage/1'), pg_temp.person('silas'), 'refine_vision', 'gpt-4', 812, 2.436, 500, 312, pg_temp.day(1)
  ),
  (
    pg_temp.id_of('usage/2'), pg_temp.person('silas'), 'generate_guidance', 'gpt-4', 400, 1.2, 280, 120,
    pg_temp.day(1.1)
  );

create temporary table movements (
  at timestamptz,
  name text,
  username text,
  amount integer,
  transaction_type text,
  description text,
  reference_id text
) on commit drop;

insert into movements
select pg_temp.day(day), 'welcome/' || username, username, 50, 'grant', 'Welcome to VibrationFit', null
from (
  values ('priya', 1), ('lumen', 2), ('wren', 3), ('noor', 4), ('silas', 0.6), ('jonah', 8), ('tomo', 70)
) as welcome (username, day);

insert into movements
select
  pg_temp.day(day), 'drip/' || username || '/' || number, username, tokens, 'grant', 'Monthly tokens',
  'token_drip:' || pg_temp.id_of('drip/' || username || '/' || number)
from (
  values
    ('priya', 1, 300, 1), ('priya', 2, 300, 32), ('priya', 3, 300, 60),
    ('noor', 1, 300, 10), ('noor', 2, 300, 41), ('noor', 3, 300, 69),
    ('silas', 1, 200, 0.7), ('silas', 2, 200, 31), ('silas', 3, 200, 59),
    ('jonah', 1, 300, 15)
) as drip (username, number, tokens, day);

insert into movements
select
  payment.created_at, 'purchase/' || payment.id, people.username, payment.tokens_granted, 'purchase',
  'Tokens purchased', payment.stripe_payment_intent_id
from payment_history as payment
join people on people.id = payment.user_id
where payment.status in ('succeeded', 'refunded');

insert into movements
select
  payment.created_at + interval '1 day', 'returned/' || payment.id, people.username, -payment.tokens_granted,
  'refund', 'Tokens given back', payment.stripe_payment_intent_id
from payment_history as payment
join people on people.id = payment.user_id
where payment.status = 'refunded';

insert into movements
select
  image.created_at, 'image/' || image.id, people.username, -25, 'usage', 'Image', 'generated_image:' || image.id
from generated_images as image
join people on people.id = image.user_id;

insert into movements
select
  image.created_at + interval '5 minutes', 'image back/' || image.id, people.username, 25, 'refund',
  'Image could not be made', 'generated_image:' || image.id
from generated_images as image
join people on people.id = image.user_id
where image.status = 'failed';

insert into movements
select
  audio.created_at, 'audio/' || audio.id, people.username, -40, 'usage', 'Vision audio', 'vision_audio:' || audio.id
from vision_audios as audio
join people on people.id = audio.user_id;

insert into movements
select
  audio.created_at + interval '5 minutes', 'audio back/' || audio.id, people.username, 40, 'refund',
  'Vision audio could not be made', 'vision_audio:' || audio.id
from vision_audios as audio
join people on people.id = audio.user_id
where audio.generation_status = 'failed';

insert into movements
select
  log.created_at, 'log/' || log.id, people.username, -log.tokens_used, 'usage', log.operation_type,
  'ai_usage_log:' || log.id
from ai_usage_logs as log
join people on people.id = log.user_id
where log.success;

insert into token_transactions (id, user_id, amount, transaction_type, description, reference_id, created_at)
select
  pg_temp.id_of('movement/' || name), pg_temp.person(username), amount, transaction_type, description, reference_id, at
from movements
order by at, name;

insert into token_drips (id, user_id, amount, drip_date, status, token_transaction_id, created_at)
select
  pg_temp.id_of('drip/' || username || '/' || number),
  pg_temp.person(username),
  tokens,
  (pg_temp.day(day) at time zone 'UTC')::date,
  status,
  case status when 'granted' then pg_temp.id_of('movement/drip/' || username || '/' || number) end,
  pg_temp.day(greatest(day - 28, 0))
from (
  values
    ('priya', 1, 300, 1, 'granted'), ('priya', 2, 300, 32, 'granted'), ('priya', 3, 300, 60, 'granted'),
    ('priya', 4, 300, 91, 'scheduled'),
    ('noor', 1, 300, 10, 'granted'), ('noor', 2, 300, 41, 'granted'), ('noor', 3, 300, 69, 'granted'),
    ('noor', 4, 300, 100, 'scheduled'),
    ('silas', 1, 200, 0.7, 'granted'), ('silas', 2, 200, 31, 'granted'), ('silas', 3, 200, 59, 'granted'),
    ('jonah', 1, 300, 15, 'granted'), ('jonah', 2, 300, 46, 'skipped')
) as drip (username, number, tokens, day, status);

update token_balances
set updated_at = latest.at
from (
  select username, max(at) as at
  from movements
  group by username
) as latest
where token_balances.user_id = pg_temp.person(latest.username);
-- Ada has no tokens; her balance is as old as her account.
update token_balances
set updated_at = pg_temp.day(0)
where user_id = pg_temp.person('ada');

select refresh_user_stats();

alter table token_usage enable trigger token_usage_read_only;
alter table user_stats enable trigger update_user_stats_updated_at;
alter table token_balances enable trigger update_token_balances_updated_at;
alter table vision_versions enable trigger update_vision_versions_updated_at;
drop function pg_temp.day(numeric);
drop function pg_temp.id_of(text);
drop function pg_temp.person(text);
