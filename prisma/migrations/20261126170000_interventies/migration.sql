-- A measure pays for support: what region, covenant or bureau set money and a period for. Who takes part follows from the interventions.
create table maatregel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  naam text not null,
  soort text not null check (soort in ('regionaal-programma', 'convenant', 'preventie-met-gezag', 'eigen-middelen', 'pilot')),
  van date not null,
  tot date, -- null: no end agreed
  budget integer check (budget >= 0), -- whole euros; null: not known, which is not nothing
  financier text,
  beheerder text, -- who keeps it
  toelichting text,
  gesloten_op date,
  primary key (bureau_id, id),
  check (tot is null or tot >= van)
);
create unique index maatregel_extern on maatregel (bureau_id, extern_id) where extern_id is not null;
create unique index maatregel_naam on maatregel (bureau_id, lower(naam)) where gesloten_op is null;

-- What is done with a young person in his traject: a kind of the bureau's own list, by whom, from when to when, and paid by what.
create table interventie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  traject_id uuid not null,
  soort text not null, -- a value of the bureau's own list
  aanbieder text,
  van date not null,
  tot date,
  afloop text check (afloop in ('voltooid', 'deels', 'gestopt-jongere', 'gestopt-aanbieder', 'overgedragen', 'niet-op-gang')),
  maatregel_id uuid,
  gebruiker_id uuid,
  vervallen_op timestamptz, -- taken back: it was recorded by mistake
  primary key (bureau_id, id),
  foreign key (bureau_id, traject_id) references traject (bureau_id, id),
  foreign key (bureau_id, maatregel_id) references maatregel (bureau_id, id),
  check (tot is null or tot >= van),
  check ((tot is null) = (afloop is null))
);
create index interventie_traject on interventie (bureau_id, traject_id, van);
create index interventie_maatregel on interventie (bureau_id, maatregel_id) where maatregel_id is not null;
create unique index interventie_extern on interventie (bureau_id, extern_id) where extern_id is not null;

-- Steps of the Doorbraakmethode that were taken, each once in an intervention.
create table doorbraakstap (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  interventie_id uuid not null,
  stap text not null, -- a value of the bureau's own list
  op date not null,
  notitie text,
  gebruiker_id uuid,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, interventie_id) references interventie (bureau_id, id)
);
create unique index doorbraakstap_eens on doorbraakstap (bureau_id, interventie_id, stap) where vervallen_op is null;

do $$
declare t text;
begin
  foreach t in array array['maatregel', 'interventie', 'doorbraakstap'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
