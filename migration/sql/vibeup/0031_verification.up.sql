-- Whether VIBEUP vouches for a business: asked for by its owner, decided by administrators.
create function request_verification(p_business_id uuid, p_documents jsonb default '[]')
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  documents_max constant integer := 20;
  documents_bytes_max constant integer := 8192;
  verification uuid;
begin
  if not exists (select from businesses where id = p_business_id and owner_id = member) then
    perform refuse('BUSINESS_NOT_FOUND', 'You have no such business.', 'businessId');
  elsif coalesce(jsonb_typeof(p_documents), '') <> 'array' then
    perform refuse('DOCUMENTS_INVALID', 'The documents are a list.', 'documents');
  elsif jsonb_array_length(p_documents) > documents_max then
    perform refuse('DOCUMENTS_INVALID', format('%s documents at most.', documents_max), 'documents');
  elsif octet_length(p_documents::text) > documents_bytes_max then
    perform refuse('DOCUMENTS_INVALID', format('The documents have %s bytes at most.', documents_bytes_max), 'documents');
  end if;
  insert into business_verification (business_id, documents)
  values (p_business_id, p_documents)
  on conflict (business_id) where status = 'pending' do nothing
  returning id into verification;
  if verification is null then
    perform refuse('VERIFICATION_PENDING', 'The business is being checked already.', 'businessId');
  end if;
  return jsonb_build_object('business_verification', verification, 'business', p_business_id);
end
$$;
comment on function request_verification is 'Asks VIBEUP to check a business.';

create function decide_verification(p_verification_id uuid, p_approved boolean, p_notes text default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  verification business_verification;
  owner uuid;
begin
  if p_approved is null then
    perform refuse('DECISION_REQUIRED', 'Approve or reject.', 'approved');
  elsif p_notes is not null then
    perform require_text(p_notes, 2000, 'notes');
  end if;
  update business_verification
  set status = case when p_approved then 'approved' else 'rejected' end,
      reviewed_by = (select id from admin_users where user_id = actor),
      reviewed_at = now(),
      notes = p_notes
  where id = p_verification_id
    and status = 'pending'
  returning * into verification;
  if not found then
    perform refuse('VERIFICATION_NOT_FOUND', 'No such business waits to be checked.', 'verificationId');
  end if;
  update businesses
  set is_verified = p_approved
  where id = verification.business_id
  returning owner_id into strict owner;
  perform notify_member(
    owner, 'business_verification',
    case when p_approved then 'Your business is verified' else 'Your business could not be verified' end, p_notes,
    jsonb_build_object('business_id', verification.business_id)
  );
  return jsonb_build_object('business_verification', verification.id, 'business', verification.business_id);
end
$$;
comment on function decide_verification is 'Vouches for a business that asked for it, or not.';
