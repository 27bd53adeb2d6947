-- Assessments of a person's life by category: results, the answers they come from, and insights.
create table assessment_results (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  assessment_type text not null,
  overall_percentage integer check (overall_percentage between 0 and 100),
  green_line_status text check (green_line_status in ('above', 'below')),
  category_scores jsonb not null default '{}',
  insights jsonb,
  completed_at timestamptz,
  created_at timestamptz not null default now()
);
create index assessment_results_recent on assessment_results(user_id, created_at desc, id desc);
alter table assessment_results enable row level security;

comment on table assessment_results is 'One time that a person took an assessment, and what came out.';
comment on column assessment_results.id is 'The result.';
comment on column assessment_results.user_id is 'Who took it.';
comment on column assessment_results.assessment_type is 'Which assessment it was.';
comment on column assessment_results.overall_percentage is 'The overall score, from 0 to 100.';
comment on column assessment_results.green_line_status is 'Whether the score is above or below the Green Line.';
comment on column assessment_results.category_scores is 'The score of each life category.';
comment on column assessment_results.insights is 'What the scores tell.';
comment on column assessment_results.completed_at is 'When it was finished; null until then.';
comment on column assessment_results.created_at is 'When it was begun.';

create table assessment_responses (
  id uuid primary key default gen_random_uuid(),
  assessment_result_id uuid not null references assessment_results(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  question_id text not null,
  category text not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  response_text text,
  response_value integer,
  created_at timestamptz not null default now()
);
create index assessment_responses_result on assessment_responses(assessment_result_id);
create index assessment_responses_recent on assessment_responses(user_id, created_at desc, id desc);
alter table assessment_responses enable row level security;

comment on table assessment_responses is 'The answer to one question of an assessment.';
comment on column assessment_responses.id is 'The answer.';
comment on column assessment_responses.assessment_result_id is 'The assessment it belongs to.';
comment on column assessment_responses.user_id is 'Who answered.';
comment on column assessment_responses.question_id is 'Which question it was.';
comment on column assessment_responses.category is 'The life category of the question.';
comment on column assessment_responses.response_text is 'The answer in words.';
comment on column assessment_responses.response_value is 'The answer as a number.';
comment on column assessment_responses.created_at is 'When it was answered.';

create table assessment_insights (
  id uuid primary key default gen_random_uuid(),
  assessment_result_id uuid not null references assessment_results(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  category text
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  insight_type text,
  insight_text text not null,
  priority_level integer check (priority_level between 1 and 5),
  created_at timestamptz not null default now()
);
create index assessment_insights_result on assessment_insights(assessment_result_id);
create index assessment_insights_recent on assessment_insights(user_id, created_at desc, id desc);
alter table assessment_insights enable row level security;

comment on table assessment_insights is 'What VIVA sees in an assessment.';
comment on column assessment_insights.id is 'The insight.';
comment on column assessment_insights.assessment_result_id is 'The assessment it comes from.';
comment on column assessment_insights.user_id is 'Whom it is about.';
comment on column assessment_insights.category is 'The life category it is about, where it is one.';
comment on column assessment_insights.insight_type is 'What kind of insight it is.';
comment on column assessment_insights.insight_text is 'The insight.';
comment on column assessment_insights.priority_level is 'How urgent it is, from 1 to 5.';
comment on column assessment_insights.created_at is 'When it was found.';
