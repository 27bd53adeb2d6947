-- The functions go with their own files, and their grants with them.
select 1;
