drop function cast_vote;
drop function vote_weight;
