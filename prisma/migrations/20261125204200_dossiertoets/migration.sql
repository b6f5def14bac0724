-- Dossiertoets: a sample of work of a period, drawn with a seed that is kept, and a checklist per case.
create table dossiertoets (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  van date not null,
  tot date not null,
  stand text not null check (stand in ('gesloten', 'open')),
  soort text, -- null: every kind of work
  gevraagd integer not null check (gevraagd between 1 and 100),
  omvang integer not null, -- how much work there was to draw from
  zaad integer not null, -- the same seed over the same work gives the same sample
  vragen jsonb not null, -- the checklist as it was when it was drawn: code and label
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  primary key (bureau_id, id),
  check (tot >= van)
);
create index dossiertoets_lijst on dossiertoets (bureau_id, gemaakt_op desc);
create table dossiertoetszaak (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  dossiertoets_id uuid not null,
  werkproces_id uuid not null,
  volgnummer integer not null,
  versie integer not null default 1,
  antwoorden jsonb not null default '{}', -- per question: antwoord and opmerking
  getoetst_op date,
  getoetst_door uuid,
  primary key (bureau_id, id),
  unique (bureau_id, dossiertoets_id, werkproces_id),
  foreign key (bureau_id, dossiertoets_id) references dossiertoets (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create index dossiertoetszaak_toets on dossiertoetszaak (bureau_id, dossiertoets_id, volgnummer);
select muur('dossiertoets');
select muur('dossiertoetszaak');
grant select, insert on dossiertoets to baken_app;
grant select, insert, update on dossiertoetszaak to baken_app;
