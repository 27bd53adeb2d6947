-- What only the platform may say of a person.
create function decide_kyc(p_user_id uuid, p_status text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  perform require_member();
  if p_status is null or p_status not in ('approved', 'rejected') then
    perform refuse('STATUS_INVALID', 'A check ends approved or rejected.', 'status');
  end if;
  update users set kyc_status = p_status where id = p_user_id;
  if not found then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  return jsonb_build_object('user', p_user_id);
end
$$;
comment on function decide_kyc is 'Says how the check of who a person is has ended.';

create function verify_creator(p_user_id uuid, p_verified boolean)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  perform require_member();
  if p_verified is null then
    perform refuse('DECISION_REQUIRED', 'Vouch for the creator or not.', 'verified');
  end if;
  update creator_profiles set verified = p_verified where user_id = p_user_id;
  if not found then
    perform refuse('NOT_A_CREATOR', 'This person is no creator.', 'userId');
  end if;
  return jsonb_build_object('user', p_user_id, 'creator_profile', p_user_id);
end
$$;
comment on function verify_creator is 'Vouches for a creator, or no longer.';
