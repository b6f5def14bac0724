-- Meldingen handled together: what one command did to many, so that it can be taken back while nothing changed since.
create table meldingbundel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  handeling text not null check (handeling in ('neem', 'kennisgeving', 'toewijzen')),
  regels jsonb not null, -- per melding: its versie after, and how it stood before
  gemaakt_op timestamptz not null default now(),
  ongedaan_op timestamptz,
  primary key (bureau_id, id)
);
create index meldingbundel_van on meldingbundel (bureau_id, gebruiker_id, gemaakt_op desc);
select muur('meldingbundel');
grant select, insert on meldingbundel to baken_app;
grant update (ongedaan_op) on meldingbundel to baken_app;

-- Taking back a bundle also takes back the werkprocessen it started. The app may not delete work; this function may, only for
-- work that a live bundle started, that nobody touched since, and that no melding or contact belongs to any more.
create function werkproces_terugnemen(p_bundel uuid, p_werkproces uuid) returns boolean
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
end $$;
revoke execute on function werkproces_terugnemen(uuid, uuid) from public;
grant execute on function werkproces_terugnemen(uuid, uuid) to baken_app;
-- The owner is subject to the walls too; inside one bureau it may look at what the function checks and remove what it names.
create policy eigenaar on werkproces for all to current_user using (bureau_id = huidig_bureau()) with check (false);
create policy eigenaar on stapregistratie for all to current_user using (bureau_id = huidig_bureau()) with check (false);
create policy eigenaar on melding for select to current_user using (bureau_id = huidig_bureau());
create policy eigenaar on contactmoment for select to current_user using (bureau_id = huidig_bureau());
create policy eigenaar on meldingbundel for select to current_user using (bureau_id = huidig_bureau());
