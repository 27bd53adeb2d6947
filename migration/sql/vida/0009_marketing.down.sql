drop table coming_soon_emails;
