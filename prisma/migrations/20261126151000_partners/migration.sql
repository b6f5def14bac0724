-- Partners: organisations one works with, who one speaks to there, a young person handed over warmly, and what a school is asked (ADR 20).
create table organisatie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  naam text not null,
  naam_zoek text not null collate "C", -- lower case, without accents; what one finds it by
  soort text not null check (soort in ('gemeente', 'onderwijs', 'jeugdhulp', 'zorg', 'werk-inkomen', 'wonen', 'schuldhulp', 'welzijn', 'veiligheid', 'werkgever', 'overig')),
  kvk text check (kvk ~ '^[0-9]{8}$'),
  brin text check (brin ~ '^[0-9]{2}[A-Z0-9]{2}$'),
  regio text,
  telefoon text,
  email text,
  samengevoegd_met uuid, -- the same organisation was here twice; this row only points at the one that stays
  gestopt_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id) references bureau (id),
  foreign key (bureau_id, samengevoegd_met) references organisatie (bureau_id, id),
  check (samengevoegd_met is null or samengevoegd_met <> id)
);
create index organisatie_naam on organisatie (bureau_id, naam_zoek);

-- Work data only: name, function, how to reach him at work.
create table contactpersoon (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  organisatie_id uuid not null,
  naam text not null,
  naam_zoek text not null collate "C",
  functie text,
  rol text not null check (rol in ('eerste-contact', 'casus', 'beslisser', 'overleg', 'overig')),
  telefoon text,
  email text,
  van date not null,
  tot date,
  primary key (bureau_id, id),
  foreign key (bureau_id, organisatie_id) references organisatie (bureau_id, id),
  check (tot is null or tot >= van)
);
create index contactpersoon_organisatie on contactpersoon (bureau_id, organisatie_id);

-- A young person is offered to a partner in person: what is given on what ground, and what the partner said.
create table warme_overdracht (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  werkproces_id uuid,
  organisatie_id uuid not null,
  contactpersoon_id uuid,
  doel text not null,
  gegevens text[] not null,
  grondslag text not null check (grondslag in ('instemming', 'wettelijke-taak')),
  grondslag_toelichting text,
  aangeboden_op date not null,
  status text not null default 'aangeboden' check (status in ('aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken')),
  antwoord_op date,
  antwoord_wijze text check (antwoord_wijze in ('coach', 'antwoord')),
  antwoord_door text,
  reden text,
  gebruiker_id uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, organisatie_id) references organisatie (bureau_id, id),
  foreign key (bureau_id, contactpersoon_id) references contactpersoon (bureau_id, id),
  check ((status = 'aangeboden') = (antwoord_op is null)),
  check (status not in ('geweigerd', 'ingetrokken') or reden is not null),
  check (grondslag <> 'wettelijke-taak' or grondslag_toelichting is not null)
);
create index warme_overdracht_jongere on warme_overdracht (bureau_id, jongere_id);
create index warme_overdracht_organisatie on warme_overdracht (bureau_id, organisatie_id);

-- A question to a mbo or vavo about its student; the law gives it four weeks (WEB art. 9.2.3).
create table informatieverzoek (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  werkproces_id uuid,
  school_id uuid not null,
  gevraagd text not null,
  gevraagd_op date not null,
  wijze text not null check (wijze in ('brief', 'mail', 'telefoon')),
  herinnerd_op date[] not null default '{}',
  status text not null default 'open' check (status in ('open', 'beantwoord', 'ingetrokken')),
  antwoord_op date,
  antwoord text,
  gebruiker_id uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, school_id) references school (bureau_id, id),
  check ((status = 'open') = (antwoord_op is null))
);
create index informatieverzoek_jongere on informatieverzoek (bureau_id, jongere_id);

do $$
declare t text;
begin
  foreach t in array array['organisatie', 'contactpersoon', 'warme_overdracht', 'informatieverzoek'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
