-- The Jongerenpunt (ADR 20): a question of somebody between 16 and 27, as a record on its werkproces, and short preventive actions.
create table jongerenpuntvraag (
  bureau_id integer not null,
  id uuid not null, -- of the werkproces
  versie integer not null default 1,
  extern_id text,
  jongere_id uuid not null,
  vraag text not null check (vraag in ('informatie', 'inkomen', 'participatie', 'werkzoekend')),
  kanaal text not null default 'balie' check (kanaal in ('balie', 'telefoon', 'digitaal', 'verwijzing', 'outreach')),
  vrager text not null default 'jongere' check (vrager in ('jongere', 'familie', 'school', 'partner', 'collega')),
  vrager_naam text,
  woonplaats text not null check (woonplaats in ('regio', 'buiten-regio', 'niet-in-brp')), -- as it was when the question came
  thema text, -- a value of the bureau's list of specialisations
  toelichting text,
  primary key (bureau_id, id),
  foreign key (bureau_id, id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create unique index jongerenpuntvraag_extern on jongerenpuntvraag (bureau_id, extern_id);
create index jongerenpuntvraag_jongere on jongerenpuntvraag (bureau_id, jongere_id);

-- One short action; without a jongere when somebody asked something at the counter and no dossier is needed.
create table preventieve_actie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  extern_id text,
  jongere_id uuid,
  soort text not null, -- a value of the bureau's own list
  datum date not null,
  woonplaats text not null check (woonplaats in ('regio', 'buiten-regio', 'niet-in-brp')),
  gemeente_code text,
  gebruiker_id uuid,
  toelichting text,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id) references bureau (id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((woonplaats = 'regio') = (gemeente_code is not null))
);
create unique index preventieve_actie_extern on preventieve_actie (bureau_id, extern_id);
create index preventieve_actie_jongere on preventieve_actie (bureau_id, jongere_id, datum);

-- What a colleague knows more of than others; it helps to find who should take a question.
create table medewerkerspecialisatie (
  bureau_id integer not null,
  gebruiker_id uuid not null,
  codes text[] not null default '{}',
  primary key (bureau_id, gebruiker_id),
  foreign key (bureau_id, gebruiker_id) references lidmaatschap (bureau_id, gebruiker_id)
);

do $$
declare t text;
begin
  foreach t in array array['jongerenpuntvraag', 'preventieve_actie', 'medewerkerspecialisatie'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
