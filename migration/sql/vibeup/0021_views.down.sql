drop view impact_results;
drop view requests;
drop view people;
