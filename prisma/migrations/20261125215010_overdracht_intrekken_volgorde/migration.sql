-- Taking an offer back while the other bureau accepts it: both now hold the row of the receiver first and that of the sender after it,
-- so that one waits for the other instead of both for each other.
create or replace function overdracht_intrekken(p_id uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau(); doel integer;
begin
  select o.naar_bureau into doel from dossieroverdracht o where o.bureau_id = bid and o.id = p_id and o.status = 'aangeboden';
  if doel is null then return false; end if;
  update dossieraanbod a set status = 'ingetrokken', inhoud = null, afgehandeld_op = now()
    where a.bureau_id = doel and a.id = p_id and a.status = 'aangeboden';
  if not found then return false; end if;
  update dossieroverdracht o set status = 'ingetrokken', antwoord_op = now()
    where o.bureau_id = bid and o.id = p_id and o.status = 'aangeboden';
  return found;
end $$;
