-- Evaluatie (ADR 23): what is looked at before and after a change of formation. Figures are not kept here, they are asked of the catalogue.
create table evaluatie (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  titel text not null,
  functie text, -- null: all functions together
  fte numeric(5, 2), -- what was agreed to come or go; null: not said
  veranderd_op date not null,
  tweede_stap_op date, -- an extension that came in two steps
  van date not null, -- the first month that is looked at
  tot date, -- the last one; null: until now
  maten text[] not null check (cardinality(maten) > 0),
  woorden jsonb not null default '{}', -- own words, per measure and for the whole
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (bureau_id, id),
  check (van < veranderd_op),
  check (tweede_stap_op > veranderd_op),
  check (tot > veranderd_op)
);
create index evaluatie_lijst on evaluatie (bureau_id, veranderd_op desc, id);
create table evaluatie_notitie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  evaluatie_id uuid not null,
  soort text not null check (soort in ('omstandigheid', 'breuk')),
  op date not null,
  zin text not null,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, evaluatie_id) references evaluatie (bureau_id, id)
);
create index evaluatie_notitie_van on evaluatie_notitie (bureau_id, evaluatie_id, op);
select muur('evaluatie');
select muur('evaluatie_notitie');
grant select, insert, update on evaluatie, evaluatie_notitie to baken_app;
