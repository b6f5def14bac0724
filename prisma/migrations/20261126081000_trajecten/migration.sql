-- The traject of the Doorstroompunt: what happened from the first approach on, how the young person is doing, and his plan (ADR 20).
create table traject (
  bureau_id integer not null,
  id uuid not null, -- of the werkproces
  versie integer not null default 1,
  jongere_id uuid not null,
  signaalbron text check (signaalbron in ('duo', 'school', 'partner', 'leerplicht', 'eigen-onderzoek', 'jongere-zelf')),
  benaderd_op date,
  bereikt_op date,
  intake_op date,
  gestart_op date,
  casusregie text not null default 'coach' check (casusregie in ('coach', 'jongere', 'partner')),
  casusregie_bij text,
  overleg_op date, -- with the school, before support begins (WEB art. 9.2.5 lid 5)
  overleg_met text,
  overleg_terzijde text, -- why it was set aside (lid 7)
  losgelaten_op date,
  loslaatreden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index traject_jongere on traject (bureau_id, jongere_id);

-- One row per leefgebied and moment; a better insight on the same moment replaces the row, the old one lapses.
create table leefgebiedscore (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  traject_id uuid not null,
  moment text not null check (moment in ('intake', 'tussentijds', 'halfjaar', 'afsluiting')),
  op date not null,
  leefgebied text not null, -- a value of the bureau's own list
  score integer not null check (score between 1 and 5),
  toelichting text,
  gebruiker_id uuid,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, traject_id) references traject (bureau_id, id)
);
create unique index leefgebiedscore_eens on leefgebiedscore (bureau_id, traject_id, op, leefgebied) where vervallen_op is null;

-- The Big 5: in order, partly, or not. How it goes with health is not here: that asks for instemming and its own wall (WEB art. 9.2.7).
create table big5 (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  traject_id uuid not null,
  moment text not null check (moment in ('intake', 'tussentijds', 'halfjaar', 'afsluiting')),
  op date not null,
  support text not null check (support in ('ja', 'deels', 'nee')),
  wonen text not null check (wonen in ('ja', 'deels', 'nee')),
  school_werk text not null check (school_werk in ('ja', 'deels', 'nee')),
  inkomen text not null check (inkomen in ('ja', 'deels', 'nee')),
  gebruiker_id uuid,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, traject_id) references traject (bureau_id, id)
);
create unique index big5_eens on big5 (bureau_id, traject_id, op) where vervallen_op is null;

create table plandoel (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  traject_id uuid not null,
  volgorde integer not null,
  tekst text not null, -- in the words of the young person
  van text not null check (van in ('jongere', 'samen')),
  leefgebied text,
  status text not null default 'open' check (status in ('open', 'bereikt', 'losgelaten')),
  status_op date,
  gesteld_op date not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, traject_id) references traject (bureau_id, id)
);
create index plandoel_traject on plandoel (bureau_id, traject_id, volgorde);

create table planstap (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  doel_id uuid not null,
  tekst text not null,
  wie text not null check (wie in ('jongere', 'coach', 'school', 'ouder', 'partner')),
  wie_naam text,
  uiterlijk date,
  gedaan_op date,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, doel_id) references plandoel (bureau_id, id)
);
create index planstap_doel on planstap (bureau_id, doel_id);

do $$
declare t text;
begin
  foreach t in array array['traject', 'leefgebiedscore', 'big5', 'plandoel', 'planstap'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
