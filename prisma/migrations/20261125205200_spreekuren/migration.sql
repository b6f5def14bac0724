-- Preventie: spreekuren on schools with a short result per pupil, and advice to a school without a dossier. A conversation is a line
-- on the timeline, not a werkproces, unless the officer makes one of it.
create table spreekuur (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  school_id uuid not null,
  gebruiker_id uuid not null,
  datum date not null,
  begin text not null,
  einde text not null,
  plaats text not null default '',
  status text not null default 'gepland' check (status in ('gepland', 'gehouden', 'vervallen')),
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  check (begin < einde)
);
create index spreekuur_datum on spreekuur (bureau_id, datum, id);
create table spreekuurgesprek (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  spreekuur_id uuid not null,
  jongere_id uuid not null,
  tijd text,
  aanleiding text not null,
  uitgenodigd_op date,
  opkomst text check (opkomst in ('verschenen', 'niet-verschenen', 'afgezegd')),
  resultaat_code text,
  vervolg text,
  werkproces_id uuid,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, spreekuur_id) references spreekuur (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check (resultaat_code is null or opkomst is not null)
);
create unique index spreekuurgesprek_eens on spreekuurgesprek (bureau_id, spreekuur_id, jongere_id) where vervallen_op is null;
create index spreekuurgesprek_jongere on spreekuurgesprek (bureau_id, jongere_id);
create table schooladvies (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  school_id uuid not null,
  gebruiker_id uuid not null,
  datum date not null,
  onderwerp text not null,
  toelichting text not null default '', -- never names a pupil; the form says so
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id)
);
create index schooladvies_datum on schooladvies (bureau_id, datum desc, id);

do $$
declare t text;
begin
  foreach t in array array['spreekuur', 'spreekuurgesprek', 'schooladvies'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
