-- Who DUO counts where, per school year: the start set of 1 October (A05), new vsv'ers (A06), namen en rugnummers (NenR) and the start
-- population (NRSP). Only of persons that the bureau knows; of nobody else anything is kept.
create table duo_persoonregel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  rapport text not null check (rapport in ('a05', 'a06', 'nenr', 'nrsp')),
  cohort date not null, -- the first day of the school year
  jongere_id uuid not null,
  brin text,
  onderwijssoort text,
  vsv boolean not null, -- DUO counts him as new vsv'er of this cohort
  stand text not null check (stand in ('voorlopig', 'definitief')),
  primary key (bureau_id, id),
  unique (bureau_id, rapport, cohort, jongere_id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index duo_persoonregel_jongere on duo_persoonregel (bureau_id, jongere_id);
select muur('duo_persoonregel');
grant select, insert, update on duo_persoonregel to baken_app;
