-- Termijnen: one row per term that runs or ran on something, of the catalogue in lib/termijnen/catalogus.ts. What is counted are
-- the facts TermijnGesteld, TermijnVoldaan and TermijnVervallen.
create table termijn (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  code text not null,
  titel text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  jongere_id uuid,
  werkproces_id uuid,
  eigenaar_id uuid,
  gemeente_code text,
  basis text not null,
  start_op date not null,
  duur_eenheid text not null check (duur_eenheid in ('DAGEN', 'WEKEN', 'MAANDEN', 'WERKDAGEN')),
  duur_aantal integer not null,
  terug boolean not null default false, -- counted back from start_op ("at least eight weeks before")
  opschortingen jsonb not null default '[]',
  verlenging jsonb,
  uiterlijk date, -- null while it stands still
  status text not null default 'loopt' check (status in ('loopt', 'opgeschort', 'voldaan', 'vervallen')),
  afgedaan_op date,
  reden text,
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  check (status <> 'loopt' or uiterlijk is not null),
  check (status <> 'opgeschort' or uiterlijk is null),
  check ((status in ('voldaan', 'vervallen')) = (afgedaan_op is not null))
);
create unique index termijn_lopend on termijn (bureau_id, onderwerp_id, code) where status in ('loopt', 'opgeschort');
create index termijn_eigenaar on termijn (bureau_id, eigenaar_id, uiterlijk, id) where status = 'loopt';
create index termijn_uiterlijk on termijn (bureau_id, uiterlijk, id) where status = 'loopt';
create index termijn_onderwerp on termijn (bureau_id, onderwerp_id);
create index termijn_jongere on termijn (bureau_id, jongere_id) where jongere_id is not null;

-- Who stands around a young person: parents, guardians and carers. One person can stand around several siblings.
create table ouder (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  extern_id text,
  voornamen text not null,
  voorvoegsel text,
  geslachtsnaam text not null,
  geslacht text not null default 'onbekend' check (geslacht in ('man', 'vrouw', 'x', 'onbekend')),
  geboortedatum date,
  straat text,
  huisnummer text,
  postcode text,
  plaats text,
  land text, -- null: the Netherlands
  telefoon text,
  email text,
  geheimhouding boolean not null default false,
  taal text, -- in which language one talks with him, when that is not Dutch; for an interpreter only
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id)
);
create unique index ouder_extern on ouder (bureau_id, extern_id) where extern_id is not null;
create table ouderschap (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  ouder_id uuid not null,
  rol text not null check (rol in ('ouder', 'voogd', 'stiefouder', 'pleegouder', 'verzorger', 'gezinsvoogd')),
  gezag boolean not null,
  verzorgt boolean not null default true, -- de feitelijk verzorger, Leerplichtwet 1969 art. 2 lid 1
  aanschrijven boolean not null default true, -- false: may not be written to, with the reason
  niet_aanschrijven_reden text,
  niet_verantwoordelijk_motivering text, -- Leerplichtwet 1969 art. 2 lid 2
  van date,
  tot date,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, ouder_id) references ouder (bureau_id, id),
  check (tot is null or van is null or tot >= van),
  check (aanschrijven or niet_aanschrijven_reden is not null)
);
create index ouderschap_jongere on ouderschap (bureau_id, jongere_id);
create index ouderschap_ouder on ouderschap (bureau_id, ouder_id);

do $$
declare t text;
begin
  foreach t in array array['termijn', 'ouder', 'ouderschap'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
