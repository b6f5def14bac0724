-- Letters. What Baken brings as template stands in the code; here stand the Word files that a bureau put in their place, the letters
-- and their copies. What a letter says and to whom is encrypted, as are the files that were made of it.
create table briefafzender (
  bureau_id integer not null references bureau,
  versie integer not null default 1,
  naam text,
  adres text,
  plaats text,
  telefoon text,
  email text,
  bezwaar_adres text,
  kanaal text not null default 'post' check (kanaal in ('post', 'mail')), -- for letters to families that are no decision
  primary key (bureau_id)
);

create table sjabloonversie (
  bureau_id integer not null references bureau,
  code text not null,
  nummer integer not null check (nummer > 0), -- 0 is the text of Baken itself
  bestandsnaam text not null,
  bestand bytea not null,
  velden text[] not null,
  toelichting text,
  geprobeerd boolean not null default false, -- someone looked at an invented example before it was put in use
  in_gebruik boolean not null default false,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null default now(),
  primary key (bureau_id, code, nummer),
  check (not in_gebruik or geprobeerd)
);
create unique index sjabloonversie_in_gebruik on sjabloonversie (bureau_id, code) where in_gebruik;

-- One letter with one template for many young persons, made by the worker.
create table briefreeks (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  sjabloon text not null,
  titel text not null,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id)
);

create table brief (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  werkproces_id uuid,
  reeks_id uuid,
  sjabloon text not null,
  sjabloon_versie integer not null,
  onderwerp_soort text,
  onderwerp_id uuid,
  kenmerk text not null,
  inhoud bytea not null,
  status text not null default 'concept' check (status in ('concept', 'maken', 'klaar', 'mislukt', 'ingetrokken')),
  fout text,
  datum date,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null default now(),
  verstuurd_op timestamptz, -- when someone pressed send; each copy tells when it left
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, reeks_id) references briefreeks (bureau_id, id),
  check ((onderwerp_soort is null) = (onderwerp_id is null)),
  check ((status in ('concept', 'ingetrokken')) or datum is not null)
);
create index brief_jongere on brief (bureau_id, jongere_id, gemaakt_op desc);
create index brief_reeks on brief (bureau_id, reeks_id) where reeks_id is not null;

create table printbundel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  status text not null default 'maken' check (status in ('maken', 'klaar', 'mislukt')),
  aantal integer not null,
  pdf bytea,
  fout text,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null default now(),
  geprint_op timestamptz,
  primary key (bureau_id, id)
);

create table briefexemplaar (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  brief_id uuid not null,
  nummer integer not null,
  soort text not null check (soort in ('jongere', 'ouders', 'school', 'ander')),
  ouder_ids uuid[] not null default '{}',
  sleutel text not null,
  ontvanger bytea not null,
  kanaal text not null check (kanaal in ('post', 'mail')),
  status text not null default 'wacht' check (status in ('wacht', 'klaar', 'weg', 'ingetrokken')),
  docx bytea,
  pdf bytea,
  weg_op timestamptz,
  printbundel_id uuid,
  primary key (bureau_id, id),
  unique (bureau_id, brief_id, nummer),
  foreign key (bureau_id, brief_id) references brief (bureau_id, id),
  foreign key (bureau_id, printbundel_id) references printbundel (bureau_id, id),
  check ((status = 'weg') = (weg_op is not null)),
  check (status not in ('klaar', 'weg') or pdf is not null)
);
create index briefexemplaar_afdrukken on briefexemplaar (bureau_id, id) where kanaal = 'post' and status = 'klaar';
create index briefexemplaar_bundel on briefexemplaar (bureau_id, printbundel_id) where printbundel_id is not null;

create table briefreeksregel (
  bureau_id integer not null,
  reeks_id uuid not null,
  jongere_id uuid not null,
  onderwerp_soort text,
  onderwerp_id uuid,
  velden bytea not null,
  status text not null default 'wacht' check (status in ('wacht', 'gemaakt', 'overgeslagen')),
  reden text,
  brief_id uuid,
  primary key (bureau_id, reeks_id, jongere_id),
  foreign key (bureau_id, reeks_id) references briefreeks (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, brief_id) references brief (bureau_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['briefafzender', 'sjabloonversie', 'briefreeks', 'brief', 'printbundel', 'briefexemplaar', 'briefreeksregel'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
-- The copies of a draft are made anew each time it is kept; nothing of them ever left.
grant delete on briefexemplaar to baken_app;
