-- Herbeoordeling: once a year, after 1 October, everyone who left school before it without startkwalificatie is looked at again.
-- A bundle is what a coach confirmed in one go; the worker carries it out in portions, and it can be taken back as a whole.
create table herbeoordelingbundel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  gemaakt_op timestamptz not null,
  uitkomst text, -- one outcome for all; null: as proposed
  sluitreden text,
  status text not null default 'wacht' check (status in ('wacht', 'klaar', 'terugdraaien', 'teruggedraaid')),
  primary key (bureau_id, id)
);

create table herbeoordeling (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  voor date not null, -- the 1 October before which he left school
  jongere_id uuid not null,
  gemeente_code text,
  voorstel text not null check (voorstel in ('overleden', 'verhuisd', 'startkwalificatie', 'te-oud', 'weer-op-school', 'bij-leerplicht',
    'werkt', 'in-begeleiding', 'volgen', 'benaderen')),
  uitleg text not null,
  peildatum date not null, -- the day the proposal was made for
  status text not null default 'open' check (status in ('open', 'bezig', 'gedaan')),
  uitkomst text,
  bundel_id uuid,
  gevolg jsonb, -- what was done to which work, so that it can be taken back
  opmerking text, -- why it was left, or could not be taken back
  primary key (bureau_id, id),
  unique (bureau_id, voor, jongere_id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, bundel_id) references herbeoordelingbundel (bureau_id, id)
);
create index herbeoordeling_lijst on herbeoordeling (bureau_id, voor, status, voorstel);
create index herbeoordeling_bundel on herbeoordeling (bureau_id, bundel_id) where bundel_id is not null;
create index herbeoordeling_jongere on herbeoordeling (bureau_id, jongere_id);

select muur('herbeoordelingbundel');
select muur('herbeoordeling');
grant select, insert, update on herbeoordelingbundel, herbeoordeling to baken_app;

-- Takes back work that a herbeoordeling opened; false when somebody worked on it since.
create function herbeoordeling_werk_terugnemen(p_bundel uuid, p_werkproces uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau();
begin
  perform 1 from werkproces w where w.bureau_id = bid and w.id = p_werkproces and w.versie = 1 and w.status = 'open'
    and exists (select 1 from herbeoordeling h where h.bureau_id = bid and h.bundel_id = p_bundel and h.gevolg->>'geopend' = p_werkproces::text)
    and not exists (select 1 from contactmoment c where c.bureau_id = bid and c.werkproces_id = p_werkproces)
    for update of w;
  if not found then return false; end if;
  delete from traject t where t.bureau_id = bid and t.id = p_werkproces and t.versie = 1;
  delete from werkproces w where w.bureau_id = bid and w.id = p_werkproces;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke all on function herbeoordeling_werk_terugnemen(uuid, uuid) from public;
grant execute on function herbeoordeling_werk_terugnemen(uuid, uuid) to baken_app;
