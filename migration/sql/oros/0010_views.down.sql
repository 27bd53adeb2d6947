drop view posts;
drop view people;
