-- Vrijstellingen as an instrument: the case that leads to a vrijstelling, what was handed in for it, who may declare, the schools
-- abroad, and what DUO hears of it. `vrijstelling` itself stays what it was: the outcome that thuiszitters and the legal status read.

-- The religious or ideological direction of a school (Leerplichtwet 1969 art. 8); unknown is null.
alter table school add column richting text;

-- Who may give a declaration for art. 5 onder a: appointed by the college (art. 7).
create table verklaarder (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  soort text not null check (soort in ('arts', 'pedagoog', 'psycholoog')),
  organisatie text,
  registratie text, -- BIG or other register number
  aangewezen_van date not null,
  aangewezen_tot date,
  primary key (bureau_id, id),
  check (aangewezen_tot is null or aangewezen_tot >= aangewezen_van)
);

-- Schools outside the Netherlands (art. 5 onder c, art. 9).
create table buitenlandse_school (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  plaats text not null default '',
  land text not null check (land ~ '^[A-Z]{2}$' and land <> 'NL'),
  email text,
  actief boolean not null default true,
  primary key (bureau_id, id),
  unique (bureau_id, land, plaats, naam)
);

alter table vrijstelling
  add column permanent boolean not null default false, -- art. 6 lid 3
  add column kennisgeving_op date,
  add column buitenlandse_school_id uuid,
  add column herinnerd_op date, -- the last reminder of the renewal
  add column herinneringen integer not null default 0,
  add foreign key (bureau_id, buitenlandse_school_id) references buitenlandse_school (bureau_id, id);
create index vrijstelling_tot on vrijstelling (bureau_id, tot, grond);
create index vrijstelling_buitenlandse_school on vrijstelling (bureau_id, buitenlandse_school_id) where buitenlandse_school_id is not null;
-- A vrijstelling that was noted by mistake goes away; what happened stands in the facts, which only lapse.
grant delete on vrijstelling to baken_app;

-- The case: its id is the id of its werkproces.
create table vrijstellingzaak (
  bureau_id integer not null,
  id uuid not null,
  versie integer not null default 1,
  jongere_id uuid not null,
  grond text not null check (grond in ('5-A', '5-B', '5-C', '5A-TREKKEND', '3a', '3b', '15')),
  status text not null check (status in ('ontvangen', 'getoetst', 'compleet', 'gehoord', 'vrijgesteld', 'niet-voldaan', 'verleend',
                                         'geweigerd', 'buiten-behandeling', 'ingetrokken')),
  gemeente_code text,
  onderwijssoort text, -- of the last school, as art. 25 lid 2 counts them
  aanvrager text not null check (aanvrager in ('ouder', 'jongere')),
  ouder_id uuid,
  ontvangen_op date not null,
  van date not null,
  tot date,
  permanent boolean not null default false,
  gegevens jsonb not null default '{}', -- what the ground asks, never anything medical
  verklaarder_id uuid,
  buitenlandse_school_id uuid,
  compleet_op date,
  aanvulling_gevraagd_op date,
  aanvulling_tot date,
  besloten_op date,
  besloten_door uuid,
  motivering text,
  bekendgemaakt_op date,
  bezwaar_op date,
  bezwaar_uitkomst text check (bezwaar_uitkomst in ('gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken')),
  bezwaar_besloten_op date,
  beeindigd_op date,
  beeindigd_reden text,
  vrijstelling_id uuid, -- the outcome
  vorige_id uuid, -- the vrijstelling that this one renews
  bundel_id uuid,
  extern_id text,
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, ouder_id) references ouder (bureau_id, id),
  foreign key (bureau_id, verklaarder_id) references verklaarder (bureau_id, id),
  foreign key (bureau_id, buitenlandse_school_id) references buitenlandse_school (bureau_id, id),
  check (tot is null or tot >= van),
  check ((status in ('vrijgesteld', 'niet-voldaan', 'verleend', 'geweigerd', 'buiten-behandeling')) = (besloten_op is not null))
);
create index vrijstellingzaak_jongere on vrijstellingzaak (bureau_id, jongere_id);
create index vrijstellingzaak_lijst on vrijstellingzaak (bureau_id, ontvangen_op desc, id);
create index vrijstellingzaak_uitkomst on vrijstellingzaak (bureau_id, vrijstelling_id) where vrijstelling_id is not null;
create index vrijstellingzaak_vorige on vrijstellingzaak (bureau_id, vorige_id) where vorige_id is not null;

-- What was handed in (bewijs) and who was heard (gehoor).
create table vrijstellingstuk (
  bureau_id integer not null,
  zaak_id uuid not null,
  soort text not null check (soort in ('bewijs', 'gehoor')),
  code text not null,
  op date not null,
  wijze text, -- how someone was heard, or why not
  document_id uuid, -- of the room documenten
  primary key (bureau_id, zaak_id, soort, code),
  foreign key (bureau_id, zaak_id) references vrijstellingzaak (bureau_id, id)
);

-- What was done to many at once, so that it can be taken back.
create table vrijstellingbundel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid,
  handeling text not null check (handeling in ('verlengen', 'herinneren')),
  regels jsonb not null,
  gemaakt_op timestamptz not null,
  ongedaan_op timestamptz,
  primary key (bureau_id, id)
);

-- What DUO hears: that there is a vrijstelling, from when until when. Never on which ground (Besluit register onderwijsdeelnemers).
create table vrijstellinglevering (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  onderwerp_id uuid not null, -- the case, or the vrijstelling that came along from another system
  soort text not null check (soort in ('vrijstelling', 'vervangende leerplicht')),
  handeling text not null check (handeling in ('nieuw', 'correctie', 'intrekking')),
  begin_op date not null,
  eind_op date,
  eerder boolean not null,
  status text not null default 'klaar' check (status in ('klaar', 'in-bestand', 'geleverd', 'afgekeurd', 'vervallen')),
  reden text, -- why it was refused or lapsed
  bestand_id uuid,
  bestand_op timestamptz,
  geleverd_op date,
  pogingen integer not null default 0,
  gemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index vrijstellinglevering_stand on vrijstellinglevering (bureau_id, status, gemaakt_op);
create index vrijstellinglevering_bestand on vrijstellinglevering (bureau_id, bestand_id) where bestand_id is not null;
create index vrijstellinglevering_onderwerp on vrijstellinglevering (bureau_id, onderwerp_id);

do $$
declare t text;
begin
  foreach t in array array['verklaarder', 'buitenlandse_school', 'vrijstellingzaak', 'vrijstellingstuk', 'vrijstellingbundel', 'vrijstellinglevering'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
-- A tick set by mistake is taken off.
grant delete on vrijstellingstuk to baken_app;
