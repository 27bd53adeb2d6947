drop table blueprint_insights;
drop table blueprint_tasks;
drop table blueprint_phases;
drop table actualization_blueprints;
