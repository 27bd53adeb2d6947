-- The schema auth and the roles stay: other platforms of this database, or its host, may use them.
select 1;
