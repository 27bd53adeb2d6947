drop function record_ai_interaction;
drop function record_analytics_event;
