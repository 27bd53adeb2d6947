drop table assessment_insights;
drop table assessment_responses;
drop table assessment_results;
