-- Absoluut verzuim in two stages: an administrative signal (this table), and only when it is confirmed a werkproces.
create table absoluut_signaal (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  jongere_id uuid not null,
  bron text not null check (bron in ('vergelijking', 'melding', 'migratie')),
  plicht text check (plicht in ('leerplicht', 'kwalificatieplicht')),
  sinds date not null,       -- the first day under the duty without a school
  ontstaan_op date not null, -- the day it was found
  gezien_op date not null,   -- the last comparison that still found it
  gemeente_code text,
  sector text,               -- of the last school
  school_id uuid,            -- the last school
  uitleg jsonb not null default '[]',
  brp_op date,
  rod_op date,
  contact_op date,
  notitie text,
  status text not null default 'open' check (status in ('open', 'beoordeeld')),
  uitkomst text check (uitkomst in ('bevestigd', 'onterecht', 'ingeschreven', 'vrijstelling', 'verhuisd', 'overdracht', 'overleden', 'geen-plicht')),
  beoordeeld_op date,
  vanzelf boolean not null default false, -- Baken saw that it was solved; nobody had to
  werkproces_id uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check ((status = 'beoordeeld') = (uitkomst is not null)),
  check ((uitkomst is null) = (beoordeeld_op is null)),
  check (uitkomst is distinct from 'bevestigd' or werkproces_id is not null or bron = 'migratie')
);
create unique index absoluut_signaal_eens on absoluut_signaal (bureau_id, jongere_id) where status = 'open';
create unique index absoluut_signaal_extern on absoluut_signaal (bureau_id, extern_id) where extern_id is not null;
create index absoluut_signaal_jongere on absoluut_signaal (bureau_id, jongere_id, ontstaan_op desc);
create index absoluut_signaal_lijst on absoluut_signaal (bureau_id, sinds, id) where status = 'open';
create index absoluut_signaal_klaar on absoluut_signaal (bureau_id, beoordeeld_op desc, id) where status = 'beoordeeld';

-- One comparison of the population with enrolments and exemptions, scheduled or by hand.
create table absoluut_vergelijking (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  aanleiding text not null check (aanleiding in ('maandelijks', 'wekelijks', 'hand')),
  status text not null default 'wacht' check (status in ('wacht', 'bezig', 'klaar', 'te-veel', 'mislukt')),
  toch boolean not null default false, -- open the signals also when there are far more than can be true
  peildatum date not null,
  gebruiker_id uuid,
  aangemaakt_op timestamptz not null default now(),
  gestart_op timestamptz,
  klaar_op timestamptz,
  cohort integer,
  ingeschreven integer,
  vrijgesteld integer,
  gemeld integer, -- a school reported absence lately, so it has the pupil
  treffers integer,
  nieuw integer,
  gebleven integer,
  opgelost integer,
  primary key (bureau_id, id)
);
create index absoluut_vergelijking_lijst on absoluut_vergelijking (bureau_id, aangemaakt_op desc);

-- Signals judged together, so that it can be taken back while nothing changed since.
create table absoluut_bundel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  uitkomst text not null,
  regels jsonb not null,
  gemaakt_op timestamptz not null default now(),
  ongedaan_op timestamptz,
  primary key (bureau_id, id)
);
create index absoluut_bundel_van on absoluut_bundel (bureau_id, gebruiker_id, gemaakt_op desc);

do $$
declare t text;
begin
  foreach t in array array['absoluut_signaal', 'absoluut_vergelijking', 'absoluut_bundel'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;

-- Taking a bundle back also takes back the werkprocessen it started, as for meldingen: only what that bundle started and nobody
-- touched since. What refers to the work (contact, letter, document) keeps it.
create function absoluut_werk_terugnemen(p_bundel uuid, p_werkproces uuid, p_versie integer) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau();
begin
  perform 1 from werkproces w where w.bureau_id = bid and w.id = p_werkproces and w.versie = p_versie and w.status = 'open'
    and exists (select 1 from absoluut_bundel b where b.bureau_id = bid and b.id = p_bundel and b.ongedaan_op is null
                  and b.regels @> jsonb_build_array(jsonb_build_object('nieuwWerkproces', p_werkproces, 'werkVersie', p_versie)))
    for update of w;
  if not found then return false; end if;
  delete from stapregistratie s where s.bureau_id = bid and s.werkproces_id = p_werkproces;
  delete from werkproces w where w.bureau_id = bid and w.id = p_werkproces;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke execute on function absoluut_werk_terugnemen(uuid, uuid, integer) from public;
grant execute on function absoluut_werk_terugnemen(uuid, uuid, integer) to baken_app;
create policy eigenaar on absoluut_bundel for select to current_user using (bureau_id = huidig_bureau());

-- A third kind of delivery: persons from the BRP.
alter table importtaak drop constraint importtaak_soort_check;
alter table importtaak add constraint importtaak_soort_check check (soort in ('duo-verzuim', 'migratie', 'brp'));
-- The population of a day, without walking through every address.
create index woonperiode_gemeente on woonperiode (bureau_id, gemeente_code, van) where soort = 'brp';
