-- Taking back work that was made along with meldingen: when something already hangs on it (an appointment, a letter, a term, a file of
-- enforcement), it was worked on. That is an answer, as with work on absoluut verzuim, and not a fault.
create or replace function werkproces_terugnemen(p_bundel uuid, p_werkproces uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau();
begin
  perform 1 from werkproces w where w.bureau_id = bid and w.id = p_werkproces and w.versie = 1 and w.status = 'open'
    and exists (select 1 from meldingbundel b where b.bureau_id = bid and b.id = p_bundel and b.ongedaan_op is null
                  and b.regels @> jsonb_build_array(jsonb_build_object('nieuwWerkproces', p_werkproces)))
    and not exists (select 1 from melding m where m.bureau_id = bid and m.werkproces_id = p_werkproces)
    and not exists (select 1 from contactmoment c where c.bureau_id = bid and c.werkproces_id = p_werkproces)
    for update of w;
  if not found then return false; end if;
  delete from stapregistratie s where s.bureau_id = bid and s.werkproces_id = p_werkproces;
  delete from werkproces w where w.bureau_id = bid and w.id = p_werkproces;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
