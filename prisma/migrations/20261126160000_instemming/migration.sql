-- Instemming per purpose, and the wall of WEB art. 9.2.7: what the Doorstroompunt keeps on health and criminal law stands in a schema of
-- its own with a role of its own. Without a living instemming the database itself neither shows nor takes a row (ADR 21).
create table instemming (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  doel text not null, -- a value of the bureau's own list
  doel_tekst text not null, -- the words of that day, as they were read with the young person
  kern text not null check (kern in ('bijzonder', 'delen', 'overig')),
  gegeven_op date not null,
  wijze text not null check (wijze in ('ondertekend', 'mondeling', 'digitaal')),
  document_id uuid,
  vastgelegd_door uuid,
  vastgelegd_op timestamptz not null default now(),
  ingetrokken_op date,
  intrekwijze text check (intrekwijze in ('ondertekend', 'mondeling', 'digitaal')),
  ingetrokken_door uuid,
  vernietigen_op date, -- planned by the withdrawal
  vernietigd_op date,
  vernietigd_om text check (vernietigd_om in ('ingetrokken', 'termijn')),
  vernietigd_aantal integer,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, document_id) references document (bureau_id, id),
  check ((ingetrokken_op is null) = (intrekwijze is null)),
  check (ingetrokken_op is null or ingetrokken_op >= gegeven_op),
  check (vernietigen_op is null or (kern = 'bijzonder' and ingetrokken_op is not null)),
  check ((vernietigd_op is null) = (vernietigd_om is null))
);
create unique index instemming_lopend on instemming (bureau_id, jongere_id, doel) where ingetrokken_op is null and vernietigd_op is null;
create index instemming_jongere on instemming (bureau_id, jongere_id, gegeven_op desc);
select muur('instemming');
grant select, insert on instemming to baken_app;
-- Given is given: what was agreed to stays as it was; withdrawing, and taking a mistaken withdrawal back, are all that changes.
grant update (versie, ingetrokken_op, intrekwijze, ingetrokken_door, vernietigen_op) on instemming to baken_app;

do $$
begin
  create role baken_bijzonder nologin nosuperuser nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
create schema bijzonder;
revoke all on schema bijzonder from public;
grant usage on schema bijzonder, public to baken_bijzonder;

-- For which permission this transaction was opened; set by the front door only, '' after commit ⇒ nullif.
create function bijzonder.bevoegd() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.bijzonder_bevoegd', true), '') $$;
revoke execute on all functions in schema bijzonder from public;
grant execute on function bijzonder.bevoegd() to baken_bijzonder;
grant execute on function huidig_bureau() to baken_bijzonder;

-- One thing that was told on one day. What it is about stands in the sealed column too: only who and when are readable.
create table bijzonder.gegeven (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  instemming_id uuid not null,
  werkproces_id uuid not null,
  op date not null,
  moment text not null check (moment in ('intake', 'tussentijds', 'halfjaar', 'afsluiting')),
  inhoud bytea not null, -- encrypted
  gebruiker_id uuid,
  vastgelegd_op timestamptz not null default now(),
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, instemming_id) references instemming (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create index gegeven_jongere on bijzonder.gegeven (bureau_id, jongere_id, op);
create index gegeven_instemming on bijzonder.gegeven (bureau_id, instemming_id);
alter table bijzonder.gegeven enable row level security;
alter table bijzonder.gegeven force row level security;
grant select, insert, delete on bijzonder.gegeven to baken_bijzonder; -- delete: erasure
grant update (vervallen_op) on bijzonder.gegeven to baken_bijzonder;

-- What the role may see of the rest: who, and whether he agreed. Everything within the bureau.
do $$
declare t text;
begin
  foreach t in array array['jongere', 'woonperiode', 'kijkrecht', 'werkproces', 'melding', 'codewaarde', 'instemming', 'auditregel', 'verwerkingsregel', 'eenmalig'] loop
    execute format('create policy bijzonder on %I for all to baken_bijzonder using (bureau_id = (select huidig_bureau()) and (select bijzonder.bevoegd()) is not null)
      with check (bureau_id = (select huidig_bureau()) and (select bijzonder.bevoegd()) is not null)', t);
  end loop;
end $$;
grant select on kijkrecht, codewaarde, instemming to baken_bijzonder;
grant select (bureau_id, id, geboortedatum, startkwalificatie_op, verantwoordelijke_id) on jongere to baken_bijzonder;
grant select (bureau_id, jongere_id, soort, gemeente_code, van) on woonperiode to baken_bijzonder;
grant select (bureau_id, id, jongere_id, soort, status, eigenaar_id) on werkproces to baken_bijzonder;
grant select (bureau_id, jongere_id, eigenaar_id, status) on melding to baken_bijzonder;
grant update (versie, vernietigd_op, vernietigd_om, vernietigd_aantal) on instemming to baken_bijzonder;
grant select, insert, update on eenmalig to baken_bijzonder;
grant insert on auditregel, verwerkingsregel to baken_bijzonder;

-- Three walls: the bureau, the permission, and the instemming itself. The job that erases needs no instemming: it comes when there is none.
create policy bureau on bijzonder.gegeven for all to baken_bijzonder
  using (bureau_id = (select huidig_bureau())) with check (bureau_id = (select huidig_bureau()));
create policy bevoegd on bijzonder.gegeven as restrictive for all to baken_bijzonder
  using ((select bijzonder.bevoegd()) in ('bijzonder.behandelen', 'bijzonder.bewaren'))
  with check ((select bijzonder.bevoegd()) = 'bijzonder.behandelen');
create policy instemming on bijzonder.gegeven as restrictive for all to baken_bijzonder
  using ((select bijzonder.bevoegd()) = 'bijzonder.bewaren' or exists (
    select 1 from public.instemming i where i.bureau_id = gegeven.bureau_id and i.id = gegeven.instemming_id and i.jongere_id = gegeven.jongere_id
       and i.kern = 'bijzonder' and i.ingetrokken_op is null and i.vernietigd_op is null))
  with check (exists (
    select 1 from public.instemming i where i.bureau_id = gegeven.bureau_id and i.id = gegeven.instemming_id and i.jongere_id = gegeven.jongere_id
       and i.kern = 'bijzonder' and i.ingetrokken_op is null and i.vernietigd_op is null));
create policy wissen on bijzonder.gegeven as restrictive for delete to baken_bijzonder using ((select bijzonder.bevoegd()) = 'bijzonder.bewaren');
