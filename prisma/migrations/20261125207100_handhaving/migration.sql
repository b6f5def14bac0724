-- Powers of an officer (Leerplichtwet 1969 art. 16): aanwijzing, eed of belofte, boa-akte, each with its days and gemeenten.
create table bevoegdheid (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  gebruiker_id uuid not null,
  soort text not null check (soort in ('aanwijzing', 'beediging', 'boa-akte')),
  nummer text,
  van date not null,
  tot date, -- the last day; null: until it is withdrawn
  gemeenten text[] not null default '{}', -- CBS codes; empty: the whole bureau
  primary key (bureau_id, id),
  check (tot is null or tot >= van)
);
create unique index bevoegdheid_extern on bevoegdheid (bureau_id, extern_id) where extern_id is not null;
create index bevoegdheid_gebruiker on bevoegdheid (bureau_id, gebruiker_id);

-- What the bureau decides itself: from when the Wpg holds, and what it calls the meeting with the public prosecutor.
create table handhaving_instelling (
  bureau_id integer not null references bureau,
  versie integer not null default 1,
  wpg_start text not null default 'HOORGESPREK' check (wpg_start in ('HOORGESPREK', 'MELDING')),
  overleg_naam text not null default 'Leerplicht-Casus-overleg',
  primary key (bureau_id)
);

-- That there is a file in the compartment, not what is in it; written by the compartment. Its id is not that of the file.
create table handhaving_aanwezig (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  werkproces_id uuid not null,
  sinds date not null,
  tot date,
  primary key (bureau_id, id),
  unique (bureau_id, werkproces_id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id)
);
create index handhaving_aanwezig_jongere on handhaving_aanwezig (bureau_id, jongere_id);

-- Last onder dwangsom (Awb titel 5.3): administrative law, so outside the compartment.
create table dwangsom (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  jongere_id uuid not null,
  werkproces_id uuid not null,
  gemeente_code text,
  eigenaar_id uuid,
  staat text not null check (staat in ('VOORNEMEN', 'BESCHIKKING', 'VERBEURD', 'INVORDERING', 'NAGEKOMEN', 'INGETROKKEN', 'AFGEZIEN')),
  staat_op date not null,
  grond text not null,
  ouder_ids uuid[] not null default '{}', -- to whom it is addressed
  voornemen_op date not null,
  zienswijze_uiterlijk date,
  zienswijze text,
  beschikking_op date,
  begunstiging_tot date,
  bedrag numeric(10,2) check (bedrag > 0),
  per text check (per in ('dag', 'week', 'keer')),
  maximum numeric(10,2) check (maximum > 0),
  verbeurd numeric(10,2) check (verbeurd > 0),
  reden text,
  bezwaar_op date,
  bezwaar_uitkomst text check (bezwaar_uitkomst in ('gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken')),
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check (maximum is null or bedrag is null or maximum >= bedrag),
  check (verbeurd is null or maximum is null or verbeurd <= maximum)
);
create unique index dwangsom_extern on dwangsom (bureau_id, extern_id) where extern_id is not null;
create index dwangsom_werkproces on dwangsom (bureau_id, werkproces_id);
create index dwangsom_jongere on dwangsom (bureau_id, jongere_id);

-- The civil route (domain: date, to whom, outcome category; nothing else is kept).
create table zorgmelding (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  werkproces_id uuid not null,
  gemeente_code text,
  aan text not null check (aan in ('veilig-thuis', 'beschermingstafel', 'raad', 'jeugdhulp')),
  gedaan_op date not null,
  uitkomst text check (uitkomst in ('hulp-gestart', 'onderzoek', 'maatregel', 'geen-vervolg')),
  uitkomst_op date,
  gebruiker_id uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check ((uitkomst is null) = (uitkomst_op is null)),
  check (uitkomst_op is null or uitkomst_op >= gedaan_op)
);
create index zorgmelding_werkproces on zorgmelding (bureau_id, werkproces_id);
create index zorgmelding_jongere on zorgmelding (bureau_id, jongere_id);

do $$
declare t text;
begin
  foreach t in array array['bevoegdheid', 'handhaving_instelling', 'handhaving_aanwezig', 'dwangsom', 'zorgmelding'] loop
    perform muur(t::regclass);
    execute format('grant select on %I to baken_app', t);
  end loop;
end $$;
grant insert, update on bevoegdheid, handhaving_instelling, dwangsom, zorgmelding to baken_app;

-- What the compartment may see of the rest: headers of who and what, nothing of what was written. Everything within the bureau.
do $$
declare t text;
begin
  foreach t in array array['jongere', 'woonperiode', 'kijkrecht', 'werkproces', 'melding', 'school', 'inschrijving', 'vrijstelling', 'ouder', 'ouderschap',
                           'lidmaatschap', 'bevoegdheid', 'handhaving_instelling', 'handhaving_aanwezig', 'termijn', 'gebeurtenis',
                           'auditregel', 'verwerkingsregel', 'eenmalig', 'importtaak'] loop
    execute format('create policy wpg on %I for all to baken_wpg using (bureau_id = (select huidig_bureau()) and (select wpg.bevoegd()) is not null)
      with check (bureau_id = (select huidig_bureau()) and (select wpg.bevoegd()) is not null)', t);
  end loop;
end $$;
grant select on bureau, gemeente, bureau_gemeente, kijkrecht, ouder, ouderschap, vrijstelling, bevoegdheid, handhaving_instelling to baken_wpg;
grant select (bureau_id, id, extern_id, geslachtsnaam, voorvoegsel, voornamen, roepnaam, geslacht, geboortedatum, overleden_op, startkwalificatie_op,
  kp_uitzondering, kp_uitzondering_op, naam_sorteer, verantwoordelijke_id)
  on jongere to baken_wpg;
grant select (bureau_id, jongere_id, soort, gemeente_code, van, tot) on woonperiode to baken_wpg;
grant select (bureau_id, id, extern_id, jongere_id, soort, routekaart, routes, status, eigenaar_id, gemeente_code, school_id, sector, gestart_op, gesloten_op)
  on werkproces to baken_wpg;
grant select (bureau_id, id, jongere_id, werkproces_id, categorie, duo_soort, ontvangen_op, begindatum, einddatum, verzuimuren, status, eigenaar_id) on melding to baken_wpg;
grant select (bureau_id, id, naam, sector) on school to baken_wpg;
grant select (bureau_id, gebruiker_id, naam, rollen, extern_id, van, tot) on lidmaatschap to baken_wpg;
grant select, insert, update on handhaving_aanwezig, termijn to baken_wpg;
grant select, insert, update on eenmalig to baken_wpg;
grant select, update on importtaak to baken_wpg;
grant insert on auditregel, verwerkingsregel to baken_wpg;
grant select, insert on gebeurtenis to baken_wpg;
grant update (vervallen_op) on gebeurtenis to baken_wpg;

-- Only counts leave: whatever the code of the compartment tries, a fact it writes is a state without a person, or a term without a name.
create policy zonder_inhoud on gebeurtenis as restrictive for insert to baken_wpg with check (
  (soort = 'HandhavingStand' and jongere_id is null and gegevens - array['instrument', 'stand', 'gemeente', 'gezin'] = '{}'::jsonb)
  or (soort in ('TermijnGesteld', 'TermijnVoldaan', 'TermijnVervallen')
      and gegevens - array['code', 'gemeente', 'uiterlijk', 'opTijd'] = '{}'::jsonb and gegevens->>'code' in ('H1', 'H2', 'H3')));
create policy eigen_feiten on gebeurtenis as restrictive for select to baken_wpg
  using (soort in ('HandhavingStand', 'TermijnGesteld', 'TermijnVoldaan', 'TermijnVervallen'));
create policy eigen_correcties on gebeurtenis as restrictive for update to baken_wpg
  using (soort in ('HandhavingStand', 'TermijnGesteld', 'TermijnVoldaan', 'TermijnVervallen'));
create policy eigen_termijnen on termijn as restrictive for all to baken_wpg using (code in ('H1', 'H2', 'H3')) with check (code in ('H1', 'H2', 'H3'));
