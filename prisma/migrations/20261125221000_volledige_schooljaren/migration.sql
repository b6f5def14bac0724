-- Leerplichtwet 1969 art. 3 lid 1 onder a and lid 2: the leerplicht ends after twelve full school years. How many somebody followed is
-- seldom known; an officer establishes it, with where he has it from, and can take it back. The last one that was not taken back holds.
create table schooljaartelling (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  vastgesteld_op date not null,
  basisschool integer not null check (basisschool between 0 and 12),
  basisschool_doorlopen boolean not null,
  daarna integer not null check (daarna between 0 and 14),
  tot_en_met text not null check (tot_en_met ~ '^[0-9]{4}-[0-9]{4}$'),
  bron text not null check (bron in ('school', 'ouders', 'duo', 'dossier')),
  toelichting text,
  door uuid,
  vastgelegd_op timestamptz not null default now(),
  ingetrokken_op timestamptz,
  ingetrokken_reden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((ingetrokken_op is null) = (ingetrokken_reden is null))
);
create index schooljaartelling_jongere on schooljaartelling (bureau_id, jongere_id);
select muur('schooljaartelling');
grant select, insert, update on schooljaartelling to baken_app;

-- What follows from it for the duty: the last day by twelve full school years; null when that is not known, or there are fewer.
alter table jongere
  drop column volledige_schooljaren,
  add column schooljaren_einde date;
