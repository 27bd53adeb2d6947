drop table vibrational_links;
drop table vibrational_event_sources;
drop table abundance_events;
drop table vibrational_events;
drop table emotional_snapshots;
drop table daily_papers;
drop table journal_entries;
