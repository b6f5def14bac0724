-- Verlof above ten schooldays (Leerplichtwet 1969, art. 14 lid 3): one record per child, with the id of its werkproces. Children of
-- one family asked for in one application share aanvraag_id. `versie` is that of the werkproces: one change, one version.
create table verlof (
  bureau_id integer not null,
  id uuid not null,
  aanvraag_id uuid not null,
  jongere_id uuid not null,
  grond text not null check (grond in ('11f', '11g')),
  ontvangen_op date not null,
  kanaal text not null,
  aanvrager text not null,
  reden text not null,
  van date not null,
  tot date not null check (tot >= van),
  dagen integer not null check (dagen >= 0), -- schooldays asked for
  ontbreekt text, -- what was asked for when the term stood still (Awb art. 4:5)
  opgeschort_op date,
  hersteltermijn date,
  compleet_op date,
  hoofd_gehoord_op date,
  hoofd_naam text,
  hoofd_advies text check (hoofd_advies in ('positief', 'negatief', 'geen-oordeel')),
  hoofd_toelichting text,
  zienswijze_op date,
  zienswijze_van text,
  zienswijze text,
  afloop text check (afloop in ('toegekend', 'gedeeltelijk', 'afgewezen', 'buiten-behandeling', 'doorgestuurd', 'ingetrokken')),
  besloten_op date,
  besloten_door uuid,
  motivering text,
  afwijkmotivering text, -- why it was decided against a check that did not hold
  toegekend_van date,
  toegekend_tot date,
  toegekende_dagen integer not null default 0,
  bekend_op date,
  bezwaar_op date,
  bezwaar_uitkomst text check (bezwaar_uitkomst in ('gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken')),
  bezwaar_uitkomst_op date,
  vernietigen_op date,
  vernietigen_basis text,
  primary key (bureau_id, id),
  foreign key (bureau_id, id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((afloop is null) = (besloten_op is null)),
  check (hoofd_gehoord_op is null or (hoofd_naam is not null and hoofd_advies is not null))
);
create index verlof_jongere on verlof (bureau_id, jongere_id);
create index verlof_aanvraag on verlof (bureau_id, aanvraag_id);
create index verlof_open on verlof (bureau_id, ontvangen_op, id) where afloop is null;
create index verlof_nieuwste on verlof (bureau_id, ontvangen_op desc, id);

-- Leave that the head of a school gave (art. 13a and 14): a fact the bureau was told of, never a decision of the bureau.
create table hoofdverlof (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  school_id uuid,
  grond text not null check (grond in ('11f', '11g')),
  van date not null,
  tot date not null check (tot >= van),
  dagen integer not null check (dagen >= 0),
  lesdagen_per_week smallint not null default 5 check (lesdagen_per_week between 1 and 5),
  besloten_op date,
  gemeld_op date not null,
  toelichting text,
  vernietigen_op date,
  geregistreerd_op timestamptz not null default now(),
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id)
);
create index hoofdverlof_jongere on hoofdverlof (bureau_id, jongere_id);

select muur('verlof');
select muur('hoofdverlof');
grant select, insert, update on verlof, hoofdverlof to baken_app;
