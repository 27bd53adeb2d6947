drop table impact_comments;
drop table impact_votes;
drop table impact_initiatives;
drop table impact_features;
