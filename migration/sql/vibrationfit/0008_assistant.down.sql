drop table generated_images;
drop table prompt_suggestions_cache;
drop table conversation_sessions;
drop table viva_conversations;
drop table ai_conversations;
drop table ai_usage_logs;
