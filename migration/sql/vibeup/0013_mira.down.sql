drop table search_queries;
drop table discovery_recommendations;
drop table mira_interactions;
drop table mira_prompts;
