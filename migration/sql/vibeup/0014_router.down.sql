drop table ai_cache_entries;
drop table ai_daily_budgets;
drop table ai_provider_credentials;
drop table ai_model_interactions;
drop table ai_model_configs;
