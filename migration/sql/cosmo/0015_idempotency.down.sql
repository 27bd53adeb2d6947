drop function keep_answer;
drop function claim_key;
