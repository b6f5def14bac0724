-- Jongeren: the person, where he lived, how he is found.
create table jongere (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  pgn_soort text check (pgn_soort in ('bsn', 'onderwijsnummer')),
  pgn_versleuteld bytea,
  pgn_zoek bytea,
  geslachtsnaam text not null,
  voorvoegsel text,
  voornamen text not null,
  roepnaam text,
  geslacht text not null default 'onbekend' check (geslacht in ('man', 'vrouw', 'x', 'onbekend')),
  geboortedatum date not null,
  overleden_op date,
  geheimhouding boolean not null default false,
  waarschuwing text,
  telefoon text,
  email text,
  startkwalificatie_op date,
  kp_uitzondering text check (kp_uitzondering in ('pro-diploma', 'pro-verklaring', 'vso-arbeid', 'vso-dagbesteding')),
  kp_uitzondering_op date,
  volledige_schooljaren integer,
  naam_sorteer text collate "C" not null, -- geslachtsnaam without voorvoegsel, normalised
  verantwoordelijke_id uuid,
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id)
);
create unique index jongere_pgn on jongere (bureau_id, pgn_zoek) where pgn_zoek is not null;
create unique index jongere_extern on jongere (bureau_id, extern_id) where extern_id is not null;
create index jongere_naam on jongere (bureau_id, naam_sorteer, geboortedatum);
create index jongere_geboren on jongere (bureau_id, geboortedatum);
-- Every word of a name, normalised: prefix search that stays an index scan under row-level security.
create table zoekwoord (
  bureau_id integer not null,
  woord text collate "C" not null,
  jongere_id uuid not null,
  primary key (bureau_id, woord, jongere_id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id) on delete cascade
);
create index zoekwoord_jongere on zoekwoord (bureau_id, jongere_id);
create table woonperiode (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  soort text not null default 'brp' check (soort in ('brp', 'verblijf')),
  gemeente_code text, -- null: abroad or unknown
  straat text,
  huisnummer text,
  postcode text,
  plaats text,
  van date not null,
  tot date,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check (tot is null or tot >= van)
);
create unique index woonperiode_van on woonperiode (bureau_id, jongere_id, soort, van);
create table kijkrecht ( -- kijkrecht met reden: who may look at this dossier outside the ordinary, why, until when
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  gebruiker_id uuid not null,
  reden text not null,
  gegeven_op timestamptz not null default now(),
  geldig_tot timestamptz not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index kijkrecht_gebruiker on kijkrecht (bureau_id, gebruiker_id, jongere_id, geldig_tot);

-- Scholen and enrolments.
create table school (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  brin text not null check (brin ~ '^[0-9]{2}[A-Z0-9]{2}$'),
  vestiging text not null default '00' check (vestiging ~ '^[0-9]{2}$'),
  naam text not null,
  plaats text,
  gemeente_code text,
  sector text not null check (sector in ('PO', 'SO', 'VO', 'MBO')),
  email text,
  telefoon text,
  primary key (bureau_id, id)
);
create unique index school_brin on school (bureau_id, brin, vestiging);
create table inschrijving (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  school_id uuid not null,
  onderwijssoort text not null,
  sector text not null check (sector in ('PO', 'SO', 'VO', 'MBO')),
  leerjaar text,
  van date not null,
  tot date,
  reden_einde text,
  extern_id text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  check (tot is null or tot >= van)
);
create index inschrijving_jongere on inschrijving (bureau_id, jongere_id, van);
create unique index inschrijving_extern on inschrijving (bureau_id, extern_id) where extern_id is not null;
-- Attendance facts: back at school after long absence, or on an alternative programme agreed with school.
create table schoolgang (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  datum date not null,
  soort text not null check (soort in ('hervat', 'alternatief-traject')),
  toelichting text,
  extern_id text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create unique index schoolgang_eens on schoolgang (bureau_id, jongere_id, datum, soort);
create table vrijstelling (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  grond text not null check (grond in ('5-A', '5-B', '5-C', '5A-TREKKEND', '3a', '3b', '15')),
  van date not null,
  tot date,
  extern_id text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check (tot is null or tot >= van)
);
create index vrijstelling_jongere on vrijstelling (bureau_id, jongere_id, van);
create unique index vrijstelling_extern on vrijstelling (bureau_id, extern_id) where extern_id is not null;

-- Code lists of a bureau, each value mapped onto the national core.
create table codewaarde (
  bureau_id integer not null references bureau,
  lijst text not null, -- relatief-resultaat, absoluut-resultaat, afwijkreden, ...
  code text not null,
  label text not null,
  kern_code text not null,
  volgorde integer not null default 0,
  geldig_van date,
  geldig_tot date,
  primary key (bureau_id, lijst, code)
);

-- Formatie: contract, share of it on this work, presence, per period. People by membership, not by free name.
create table formatie (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  extern_id text,
  gebruiker_id uuid,
  functie text not null check (functie in ('leerplicht', 'doorstroompunt', 'jongerenpunt', 'mbo-coach', 'administratie', 'beleid')),
  contract_fte numeric(5,3) not null check (contract_fte >= 0),
  inzet numeric(5,2) not null default 100 check (inzet between 0 and 100),
  aanwezigheid numeric(5,2) not null default 100 check (aanwezigheid between 0 and 100),
  van date not null,
  tot date,
  primary key (bureau_id, id)
);
create unique index formatie_extern on formatie (bureau_id, extern_id) where extern_id is not null;

-- Werkprocessen and meldingen.
create table werkproces (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  jongere_id uuid not null,
  soort text not null, -- relatief-verzuim, absoluut-verzuim, preventief, ...
  routekaart text,     -- A or B once chosen
  routes text[] not null default '{}',
  status text not null default 'open' check (status in ('open', 'wacht', 'gesloten')),
  eigenaar_id uuid,
  gemeente_code text,
  school_id uuid,
  sector text,
  gestart_op date not null,
  gesloten_op date,
  resultaat_code text,
  sluitreden text, -- one reason for phases not touched
  bevestigd_op date, -- absoluut verzuim: the day it was confirmed
  volgende_actie text,
  volgende_datum date,
  laatste_contact date,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  check ((status = 'gesloten') = (gesloten_op is not null)),
  check (status <> 'gesloten' or resultaat_code is not null)
);
create index werkproces_werkvoorraad on werkproces (bureau_id, eigenaar_id, volgende_datum, id) where status <> 'gesloten';
create index werkproces_open on werkproces (bureau_id, volgende_datum, id) where status <> 'gesloten';
create index werkproces_jongere on werkproces (bureau_id, jongere_id);
create unique index werkproces_extern on werkproces (bureau_id, extern_id) where extern_id is not null;
create table stapregistratie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  werkproces_id uuid not null,
  stap text not null,
  gezet_op date not null,
  geregistreerd_op timestamptz not null default now(),
  gebruiker_id uuid,
  uitkomst text,
  overgeslagen boolean not null default false,
  afwijkreden text, -- code of the pick list
  motivering text,
  vervallen_op timestamptz, -- undone
  primary key (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create index stapregistratie_werkproces on stapregistratie (bureau_id, werkproces_id, geregistreerd_op);
create table melding (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  bron text not null check (bron in ('duo', 'migratie', 'hand')),
  extern_id text,
  extern_versie integer not null default 1,
  jongere_id uuid,
  aangeleverd bytea, -- encrypted identifying data as received, until a person is chosen (koppeling = 'te-bepalen')
  koppeling text not null default 'gekoppeld' check (koppeling in ('gekoppeld', 'te-bepalen')),
  school_id uuid,
  gemeente_code text,
  sector text,
  duo_soort text check (duo_soort in ('V1', 'V2', 'V3', 'V4', 'RMC', 'L', 'LRV', 'O')),
  categorie text not null check (categorie in ('absoluut', 'luxe', 'signaal', 'preventief', 'verzuim-18plus')),
  grondslag text,
  startkwalificatie boolean,
  ontvangen_op date not null,
  begindatum date not null,
  einddatum date,
  reden text,
  alle_lessen boolean,
  actie_school text,
  actie_gewenst text,
  prioriteit_school text,
  toelichting text,
  leslocatie text,
  contact_naam text,
  contact_functie text,
  contact_telefoon text,
  contact_email text,
  telefoon_jongere text,
  specificatie text,
  verzuimuren numeric(7,2),
  status text not null default 'R' check (status in ('R', 'B', 'G', 'K', 'I')),
  status_op date not null,
  reactie_uiterlijk date,
  prioriteit smallint not null default 2 check (prioriteit between 1 and 3),
  resultaat_code text,
  reden_afgesloten text,
  opmerking text,
  werkproces_id uuid,
  eigenaar_id uuid,
  doorgestuurd_naar text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check ((koppeling = 'gekoppeld') = (jongere_id is not null))
);
create unique index melding_extern on melding (bureau_id, bron, extern_id) where extern_id is not null;
create index melding_inbox on melding (bureau_id, prioriteit, ontvangen_op desc, id) where status = 'R';
create index melding_status on melding (bureau_id, status, ontvangen_op desc, id);
create index melding_jongere on melding (bureau_id, jongere_id);
create index melding_werkproces on melding (bureau_id, werkproces_id) where werkproces_id is not null;

-- Feedback to the school (fields l–p): written with the change, delivered after commit by the worker.
create table terugmelding (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  melding_id uuid not null,
  status text not null,
  reden_afgesloten text,
  opmerking text,
  contact_naam text,
  contact_functie text,
  contact_telefoon text,
  contact_email text,
  aangemaakt_op timestamptz not null default now(),
  pogingen integer not null default 0,
  bezorgd_op timestamptz,
  bezorgd_in text,
  fout text,
  primary key (bureau_id, id),
  foreign key (bureau_id, melding_id) references melding (bureau_id, id)
);
create index terugmelding_open on terugmelding (bureau_id, aangemaakt_op) where bezorgd_op is null;

-- Thuiszitters: the state for screens; what is counted are the events ThuiszittenBegonnen and ThuiszittenBeeindigd.
create table thuiszitperiode (
  bureau_id integer not null,
  id uuid not null,
  jongere_id uuid not null,
  soort text not null check (soort in ('AV', 'LRV')),
  sinds date not null,     -- first day without enrolment, or first day of absence
  telt_vanaf date not null, -- the day it counts as thuiszitten
  einde date,
  uitkomst text,
  gemeente_code text,
  sector text,
  school_id uuid,
  regel text not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index thuiszitperiode_open on thuiszitperiode (bureau_id, sinds) where einde is null;
create index thuiszitperiode_jongere on thuiszitperiode (bureau_id, jongere_id);

-- Contact moments, server-side drafts.
create table contactmoment (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  werkproces_id uuid,
  gebruiker_id uuid not null,
  soort text not null check (soort in ('telefoon', 'gesprek', 'huisbezoek', 'mail', 'brief', 'bericht', 'overleg')),
  met text not null check (met in ('jongere', 'ouder', 'school', 'hulpverlening', 'anders')),
  bereikt boolean not null default true,
  datum date not null,
  tijd text,
  verslag text not null default '',
  geregistreerd_op timestamptz not null default now(),
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create index contactmoment_jongere on contactmoment (bureau_id, jongere_id, datum desc);
create table concept (
  bureau_id integer not null,
  gebruiker_id uuid not null,
  sleutel text not null, -- which form, on what
  inhoud bytea not null, -- encrypted
  bijgewerkt_op timestamptz not null default now(),
  primary key (bureau_id, gebruiker_id, sleutel)
);

-- Imports: the run, and each row that was refused or needs a look.
create table importtaak (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('duo-verzuim', 'migratie')),
  bestandsnaam text not null,
  sha256 bytea not null,
  proef boolean not null default false,
  status text not null check (status in ('wacht', 'bezig', 'klaar', 'geweigerd', 'mislukt')),
  gebruiker_id uuid,
  actor text not null,
  aangemaakt_op timestamptz not null default now(),
  gestart_op timestamptz,
  klaar_op timestamptz,
  gelezen bigint not null default 0,
  totaal_bytes bigint not null default 0,
  gelezen_bytes bigint not null default 0,
  tellingen jsonb not null default '{}',
  melding text,
  primary key (bureau_id, id)
);
create index importtaak_lijst on importtaak (bureau_id, aangemaakt_op desc);
create table importbestand ( -- the uploaded bytes, encrypted, until the run is finished and 90 days after
  bureau_id integer not null,
  importtaak_id uuid not null,
  naam text not null,
  deel integer not null default 0,
  inhoud bytea not null,
  primary key (bureau_id, importtaak_id, naam, deel),
  foreign key (bureau_id, importtaak_id) references importtaak (bureau_id, id) on delete cascade
);
create table importregel (
  bureau_id integer not null,
  importtaak_id uuid not null,
  volgnummer bigint generated always as identity,
  bestand text not null,
  regel integer not null,
  kolom text,
  oordeel text not null check (oordeel in ('afgewezen', 'let-op')),
  code text not null,
  reden text not null,
  inhoud bytea, -- the row as received, encrypted
  primary key (bureau_id, importtaak_id, volgnummer),
  foreign key (bureau_id, importtaak_id) references importtaak (bureau_id, id) on delete cascade
);

-- Idempotent posts: the answer of a command that was already carried out.
create table eenmalig (
  bureau_id integer not null,
  sleutel uuid not null,
  gebruiker_id uuid,
  uitkomst jsonb not null,
  gemaakt_op timestamptz not null default now(),
  primary key (bureau_id, sleutel)
);

-- Publications: frozen figures. The public page reads only the view below, as its own role.
create table publicatie (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  indicator text not null,
  schooljaar text not null,
  uitgave integer not null,
  status text not null check (status in ('concept', 'ter-controle', 'gepubliceerd', 'ingetrokken')),
  peildatum date not null,
  bekend_op timestamptz not null,
  definitie jsonb not null,
  intern jsonb not null,
  openbaar jsonb not null,
  hash bytea not null,
  toelichting text,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null default now(),
  gecontroleerd_door uuid,
  gepubliceerd_op timestamptz,
  vervangt uuid,
  primary key (bureau_id, id),
  unique (bureau_id, indicator, schooljaar, uitgave),
  check (gecontroleerd_door is null or gecontroleerd_door <> gemaakt_door),
  check (status <> 'gepubliceerd' or (gecontroleerd_door is not null and gepubliceerd_op is not null))
);
create function publicatie_bevroren() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status in ('gepubliceerd', 'ingetrokken') then raise exception 'een gepubliceerd cijfer wordt niet verwijderd'; end if;
    return old;
  end if;
  if old.status in ('gepubliceerd', 'ingetrokken') and (new.intern, new.openbaar, new.hash, new.definitie, new.peildatum, new.bekend_op, new.gemaakt_door, new.gecontroleerd_door, new.gepubliceerd_op, new.indicator, new.schooljaar, new.uitgave)
     is distinct from (old.intern, old.openbaar, old.hash, old.definitie, old.peildatum, old.bekend_op, old.gemaakt_door, old.gecontroleerd_door, old.gepubliceerd_op, old.indicator, old.schooljaar, old.uitgave)
  then raise exception 'een gepubliceerd cijfer is bevroren; maak een nieuwe uitgave'; end if;
  return new;
end $$;
create trigger bevroren before update or delete on publicatie for each row execute function publicatie_bevroren();
create view openbare_publicatie with (security_barrier) as
  select p.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, p.id, p.indicator, p.schooljaar, p.uitgave, p.peildatum, p.bekend_op,
         p.definitie, p.openbaar, encode(p.hash, 'hex') as hash, p.toelichting, p.gepubliceerd_op, p.vervangt, p.status
    from publicatie p join bureau b on b.id = p.bureau_id where p.status in ('gepubliceerd', 'ingetrokken');
grant select on openbare_publicatie to baken_readonly, baken_app;

do $$
declare t text;
begin
  foreach t in array array['jongere', 'zoekwoord', 'woonperiode', 'kijkrecht', 'school', 'inschrijving', 'schoolgang', 'vrijstelling',
    'codewaarde', 'formatie', 'werkproces', 'stapregistratie', 'melding', 'terugmelding', 'thuiszitperiode', 'contactmoment', 'concept',
    'importtaak', 'importbestand', 'importregel', 'eenmalig', 'publicatie'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update, delete on %I to baken_app', t);
  end loop;
end $$;
revoke delete on melding, werkproces, stapregistratie, contactmoment, jongere, kijkrecht from baken_app;
-- The owner reads publications for the public view; the view shows published ones only.
create policy eigenaar on publicatie for select to current_user using (true);
-- An import copies into a table of its own session first: COPY is refused under row-level security.
do $$ begin execute format('grant temporary on database %I to baken_app', current_database()); end $$;
