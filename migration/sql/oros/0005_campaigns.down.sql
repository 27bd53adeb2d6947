drop table events;
drop table tracking_links;
drop table campaign_creators;
drop table campaigns;
