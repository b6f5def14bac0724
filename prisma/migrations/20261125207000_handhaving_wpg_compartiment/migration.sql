-- The Wpg compartment: criminal-law data (verhoor, proces-verbaal, Halt, casusoverleg) in a schema of their own, with a login role of
-- their own that owns nothing, and content columns under a key of their own. baken_app has no right here at all; only counts leave,
-- as facts without content (ADR 16).
do $$
begin
  create role baken_wpg nologin nosuperuser nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
create schema wpg;
revoke all on schema wpg from public;
grant usage on schema wpg, public to baken_wpg;
do $$
begin
  execute format('grant temporary on database %I to baken_wpg', current_database()); -- the staging tables of an import
end $$;

-- For which permission of the compartment this transaction was opened; set by the front door only, '' after commit ⇒ nullif.
create function wpg.bevoegd() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.wpg_bevoegd', true), '') $$;
revoke execute on all functions in schema wpg from public;
grant execute on function wpg.bevoegd() to baken_wpg;
grant execute on function huidig_bureau() to baken_wpg;

-- One file of investigation, hung on the werkproces of the absence. `begin_op`: the first processing, from which T20 counts.
create table wpg.zaak (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  werkproces_id uuid not null,
  jongere_id uuid not null,
  gezin_id uuid not null, -- the same for brothers and sisters in one school year: processen-verbaal are counted per family, too
  behandelaar_id uuid, -- null: taken over from another system, no colleague known
  gemeente_code text,
  begin_op date not null,
  wpg_start text not null check (wpg_start in ('HOORGESPREK', 'MELDING')),
  onderzoek bytea, -- encrypted
  gesloten_op date,
  verwijderd_op date, -- out of operational use, kept for accountability only
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  unique (bureau_id, werkproces_id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index zaak_behandelaar on wpg.zaak (bureau_id, behandelaar_id, begin_op);
create index zaak_jongere on wpg.zaak (bureau_id, jongere_id);
create table wpg.halt (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  zaak_id uuid not null,
  extern_id text,
  staat text not null,
  staat_op date not null,
  inhoud bytea, -- encrypted: the test of eligibility, the explanation
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade
);
create unique index halt_extern on wpg.halt (bureau_id, extern_id) where extern_id is not null;
create index halt_zaak on wpg.halt (bureau_id, zaak_id);
create table wpg.verhoor (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  zaak_id uuid not null,
  persoon_soort text not null check (persoon_soort in ('ouder', 'jongere')),
  persoon_id uuid not null,
  opgeroepen_op date not null,
  gepland_op date not null,
  uitkomst text not null default 'opgeroepen' check (uitkomst in ('opgeroepen', 'verschenen', 'niet-verschenen')),
  cautie boolean,
  inhoud bytea, -- encrypted: what was said
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade,
  check ((uitkomst = 'verschenen') = (cautie is not null))
);
create index verhoor_zaak on wpg.verhoor (bureau_id, zaak_id);
create table wpg.proces_verbaal (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  zaak_id uuid not null,
  extern_id text,
  soort text check (soort in ('SIGNAAL', 'LUXE', 'ABSOLUUT')),
  verdachte_soort text not null check (verdachte_soort in ('ouder', 'jongere')),
  verdachte_id uuid, -- null: taken over from another system without the person
  staat text not null,
  staat_op date not null,
  ingezonden_op date,
  inhoud bytea, -- encrypted: day of the offence, description, motivation, sanction
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade
);
create unique index proces_verbaal_extern on wpg.proces_verbaal (bureau_id, extern_id) where extern_id is not null;
create index proces_verbaal_zaak on wpg.proces_verbaal (bureau_id, zaak_id);
create table wpg.overgang ( -- each state a Halt or proces-verbaal was in
  bureau_id integer not null,
  id bigint generated always as identity,
  zaak_id uuid not null,
  onderwerp_id uuid not null,
  van text,
  naar text not null,
  op date not null,
  gebruiker_id uuid,
  vastgelegd_op timestamptz not null default now(),
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade
);
create index overgang_zaak on wpg.overgang (bureau_id, zaak_id);
create table wpg.casusoverleg (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  zaak_id uuid not null,
  op date not null,
  inhoud bytea not null, -- encrypted: who took part, considerations, decision
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade
);
create index casusoverleg_zaak on wpg.casusoverleg (bureau_id, zaak_id);
-- Protocol duty (Wpg art. 32): who saw, changed, received. Lines are only added; they outlive the file they tell of.
create table wpg.protocol (
  bureau_id integer not null,
  id bigint generated always as identity,
  tijd timestamptz not null default clock_timestamp(),
  gebruiker_id uuid,
  actor text not null,
  zaak_id uuid not null,
  handeling text not null,
  soort text not null check (soort in ('ingezien', 'gewijzigd', 'verstrekt', 'gezocht', 'overgenomen', 'bewaren')),
  aan text, -- to whom it was provided
  reden text,
  primary key (bureau_id, id)
);
create index protocol_tijd on wpg.protocol (bureau_id, tijd desc, id desc);
create index protocol_zaak on wpg.protocol (bureau_id, zaak_id);

-- Two walls: the bureau, and the permission the transaction was opened for. What was removed is seen by the job that keeps it only.
create function wpg.muur(tabel regclass, bevoegdheden text[], met_verwijderd boolean) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy bureau on %s for all to baken_wpg using (bureau_id = (select huidig_bureau())) with check (bureau_id = (select huidig_bureau()))', tabel);
  execute format('create policy bevoegd on %s as restrictive for all to baken_wpg using ((select wpg.bevoegd()) = any (%L)) with check ((select wpg.bevoegd()) = any (%L))',
    tabel, bevoegdheden, bevoegdheden);
  if met_verwijderd then
    execute format('create policy verwijderd on %s as restrictive for select to baken_wpg using (verwijderd_op is null or (select wpg.bevoegd()) = ''wpg.bewaren'')', tabel);
  end if;
end $$;
revoke execute on function wpg.muur(regclass, text[], boolean) from public;
do $$
declare t text;
begin
  foreach t in array array['zaak', 'halt', 'verhoor', 'proces_verbaal', 'overgang', 'casusoverleg'] loop
    perform wpg.muur(('wpg.' || t)::regclass, '{wpg.behandelen,wpg.bewaren,wpg.inlezen}', true);
    execute format('grant select, insert, update, delete on wpg.%I to baken_wpg', t); -- delete: destruction after T20
  end loop;
end $$;
select wpg.muur('wpg.protocol', '{wpg.behandelen,wpg.bewaren,wpg.inlezen,wpg.logboek}', false);
grant select, insert on wpg.protocol to baken_wpg;
