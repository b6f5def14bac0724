-- Kept cells of figures (ADR 25): what was counted for one figure, school year and day, and what has changed since. A cell holds counts only.
create table cijfercel (
  bureau_id integer not null references bureau,
  indicator text not null,
  van date not null, -- first day of the school year
  tot date not null,
  peildatum date not null,
  recept text not null, -- of the statement it was counted with; another recept is another figure
  bronnen text[] not null, -- kinds of facts and tables that the statement reads
  vooruit boolean not null, -- facts of after the peildatum can touch it
  bekend_uit text[] not null, -- facts from which it is known that the year was recorded
  bekend boolean not null,
  gemeten boolean not null,
  rijen jsonb not null,
  ms integer not null, -- what counting cost
  geteld_op timestamptz not null,
  gezien pg_snapshot not null default pg_current_snapshot(), -- what the count could see
  cluster bigint not null, -- of which database server that snapshot is
  primary key (bureau_id, indicator, van, peildatum)
);
-- What changed: one row per statement that wrote and per kind of fact or table. Gone as soon as every cell that it can touch has seen it.
create table cijfergeraakt (
  bureau_id integer not null,
  id bigint generated always as identity,
  bron text not null,
  vanaf date not null,
  tot date not null,
  transactie xid8 not null default pg_current_xact_id(),
  sinds timestamptz not null default clock_timestamp(),
  primary key (bureau_id, id)
);
create index cijfergeraakt_bron on cijfergeraakt (bureau_id, bron, transactie);
create table cijfercontrole (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  begonnen_op timestamptz not null,
  klaar_op timestamptz not null,
  vergeleken integer not null,
  overgeslagen integer not null, -- on their way to be counted anew
  verschillen jsonb not null default '[]',
  primary key (bureau_id, id)
);
create index cijfercontrole_laatste on cijfercontrole (bureau_id, klaar_op desc);
select muur('cijfercel');
select muur('cijfergeraakt');
select muur('cijfercontrole');
-- The triggers below run as the owner, whoever writes, the compartments too.
create policy eigenaar on cijfergeraakt for all to current_user using (true) with check (true);
grant select, insert, update, delete on cijfercel to baken_app;
grant select, delete on cijfergeraakt to baken_app;
grant select, insert on cijfercontrole to baken_app;

-- A fact was recorded, lapsed or destroyed. Once per transaction and stretch of days is enough.
create function cijfers_geraakt_door_feiten() returns trigger language plpgsql security definer set search_path = public as $$
declare
  bron constant text := case TG_OP when 'INSERT' then 'nieuw' when 'DELETE' then 'oud' else '(select * from nieuw union all select * from oud)' end;
begin
  execute format('insert into cijfergeraakt (bureau_id, bron, vanaf, tot)
    select r.bureau_id, r.soort, r.vanaf, r.tot
      from (select bureau_id, soort, min(datum) as vanaf, max(datum) as tot from %s as f group by bureau_id, soort) r
     where not exists (select 1 from cijfergeraakt g where g.bureau_id = r.bureau_id and g.bron = r.soort and g.transactie = pg_current_xact_id()
                          and g.vanaf <= r.vanaf and g.tot >= r.tot)', bron);
  return null;
end $$;
create trigger cijfers_nieuw after insert on gebeurtenis referencing new table as nieuw for each statement execute function cijfers_geraakt_door_feiten();
create trigger cijfers_anders after update on gebeurtenis referencing old table as oud new table as nieuw for each statement
  execute function cijfers_geraakt_door_feiten();
create trigger cijfers_weg after delete on gebeurtenis referencing old table as oud for each statement execute function cijfers_geraakt_door_feiten();

-- Another row that figures read. An update that changes nothing but the columns named does not count: no figure reads those.
create function cijfers_geraakt_door_tabel() returns trigger language plpgsql security definer set search_path = public as $$
declare
  bureaus integer[];
  -- Of the table bureau the row itself is the bureau.
  kolom constant text := case when TG_TABLE_NAME = 'bureau' then 'id' else 'bureau_id' end;
begin
  if TG_OP = 'UPDATE' then
    execute format('select array_agg(distinct b) from (
        select %1$s as b, to_jsonb(n) - $1 as rij from nieuw n except all select %1$s, to_jsonb(o) - $1 from oud o) as anders', kolom)
      into bureaus using coalesce(TG_ARGV::text[], '{}');
  elsif TG_OP = 'INSERT' then
    execute format('select array_agg(distinct %s) from nieuw', kolom) into bureaus;
  else
    execute format('select array_agg(distinct %s) from oud', kolom) into bureaus;
  end if;
  insert into cijfergeraakt (bureau_id, bron, vanaf, tot)
  select b, TG_TABLE_NAME, '-infinity', 'infinity' from unnest(bureaus) as b
   where not exists (select 1 from cijfergeraakt g where g.bureau_id = b and g.bron = TG_TABLE_NAME and g.transactie = pg_current_xact_id());
  return null;
end $$;
do $$
declare
  t text;
  buiten text;
begin
  for t, buiten in values
    ('jongere', $a$'versie', 'extern_id', 'pgn_soort', 'pgn_versleuteld', 'pgn_zoek', 'geslachtsnaam', 'voorvoegsel', 'voornamen', 'roepnaam',
      'geheimhouding', 'waarschuwing', 'telefoon', 'email', 'naam_sorteer', 'verantwoordelijke_id', 'aangemaakt_op'$a$),
    ('woonperiode', ''), ('school', ''), ('bureau_gemeente', ''), ('bureaukeuze', ''), ('bureau', ''),
    ('importtaak', $a$'gestart_op', 'gelezen', 'totaal_bytes', 'gelezen_bytes', 'tellingen', 'melding'$a$)
  loop
    execute format('create trigger cijfers_nieuw after insert on %I referencing new table as nieuw for each statement execute function cijfers_geraakt_door_tabel()', t);
    execute format('create trigger cijfers_anders after update on %I referencing old table as oud new table as nieuw for each statement execute function cijfers_geraakt_door_tabel(%s)', t, buiten);
    execute format('create trigger cijfers_weg after delete on %I referencing old table as oud for each statement execute function cijfers_geraakt_door_tabel()', t);
  end loop;
end $$;

-- Bureaus where the worker has something to count; without it every bureau would have to be asked.
create function bureaus_met_geraakte_cijfers() returns setof integer language sql stable security definer set search_path = public as $$
  select distinct bureau_id from cijfergeraakt
$$;
revoke execute on function cijfers_geraakt_door_feiten(), cijfers_geraakt_door_tabel(), bureaus_met_geraakte_cijfers() from public;
grant execute on function bureaus_met_geraakte_cijfers() to baken_app;
