-- Cases that somebody wants to discuss in an overleg with partners. The overleg itself, its decisions and tasks come with its own room;
-- until then this is its agenda.
create table agendapunt (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  overleg text not null check (overleg in ('actietafel')),
  jongere_id uuid not null,
  werkproces_id uuid,
  reden text not null,
  aangemeld_op date not null,
  aangemeld_door uuid,
  ingetrokken_op date,
  intrekreden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create unique index agendapunt_open on agendapunt (bureau_id, overleg, jongere_id) where ingetrokken_op is null;
create index agendapunt_jongere on agendapunt (bureau_id, jongere_id);
select muur('agendapunt');
grant select, insert, update on agendapunt to baken_app;
