-- What two tables held before columns were taken from them. The columns' names are not known; their contents are kept
-- as one value.
create table refinements_backup_20251111 (
  like refinements including comments,
  dropped_columns jsonb,
  primary key (id)
);
alter table refinements_backup_20251111 enable row level security;
comment on table refinements_backup_20251111 is 'The refinements as they were on 11 November 2025, before their cleanup; for administrators.';
comment on column refinements_backup_20251111.dropped_columns is 'What stood in the columns that were removed, by name.';

create table vision_versions_backup_20251111 (
  like vision_versions including comments,
  dropped_columns jsonb,
  primary key (id)
);
alter table vision_versions_backup_20251111 enable row level security;
comment on table vision_versions_backup_20251111 is 'The visions as they were on 11 November 2025, before their cleanup; for administrators.';
comment on column vision_versions_backup_20251111.dropped_columns is 'What stood in the columns that were removed, by name.';
