-- Jaarverslag (ADR 23): the form of a bureau as rows (chapters, figures), and per school year an edition that follows it. Figures are not
-- kept here, they are asked of the catalogue; only what was made final stands frozen, with its hash.
create table jaarverslag_vorm (
  bureau_id integer not null references bureau,
  versie integer not null default 1,
  titel text not null,
  ondertitel text,
  per_gemeente boolean not null default false, -- an annex with a part for each gemeente
  gewijzigd_op timestamptz not null,
  primary key (bureau_id)
);
create table jaarverslag_hoofdstuk (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  volgorde integer not null,
  titel text not null,
  tekst text not null default '', -- stands in every edition
  vervallen_op timestamptz, -- an edition in the making may have words for it
  primary key (bureau_id, id),
  foreign key (bureau_id) references jaarverslag_vorm (bureau_id)
);
create table jaarverslag_onderdeel (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  hoofdstuk_id uuid not null,
  volgorde integer not null,
  titel text not null,
  indicator text not null,
  indeling jsonb not null, -- { rijen, kolom, filter, alleen }: codes of the figure's dimensions
  jaren integer not null default 1 check (jaren between 1 and 5), -- school years beside each other
  beeld text not null default 'geen' check (beeld in ('geen', 'balken', 'verloop')),
  aandelen boolean not null default false,
  telling text, -- what it counts: totals of two tables with the same word here are compared
  in_bijlage boolean not null default false,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, hoofdstuk_id) references jaarverslag_hoofdstuk (bureau_id, id)
);
create index jaarverslag_onderdeel_van on jaarverslag_onderdeel (bureau_id, hoofdstuk_id, volgorde);
create table jaarverslag_editie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  schooljaar text not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  uitgave integer not null default 1,
  status text not null default 'concept' check (status in ('concept', 'klaar')),
  reden text, -- what a next edition of the same year puts right
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  makers uuid[] not null, -- everybody who worked on it, the form it follows included
  gewijzigd_door uuid not null,
  gewijzigd_op timestamptz not null,
  inhoud jsonb, -- frozen: chapters with their blocks, and the checks
  hash bytea,
  vastgesteld_door uuid,
  vastgesteld_op timestamptz,
  primary key (bureau_id, id),
  unique (bureau_id, schooljaar, uitgave),
  foreign key (bureau_id) references jaarverslag_vorm (bureau_id),
  check (uitgave = 1 or reden is not null),
  check ((status = 'klaar') = (inhoud is not null and hash is not null and vastgesteld_door is not null and vastgesteld_op is not null)),
  check (not vastgesteld_door = any (makers))
);
create unique index jaarverslag_editie_concept on jaarverslag_editie (bureau_id, schooljaar) where status = 'concept';
create function jaarverslag_editie_bevroren() returns trigger language plpgsql as $$
begin
  if old.status = 'klaar' then raise exception 'een vastgesteld jaarverslag is bevroren; maak een nieuwe uitgave'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger bevroren before update or delete on jaarverslag_editie for each row execute function jaarverslag_editie_bevroren();
revoke execute on function jaarverslag_editie_bevroren() from public;

create table jaarverslag_tekst (
  bureau_id integer not null,
  editie_id uuid not null,
  hoofdstuk_id uuid not null,
  versie integer not null default 1,
  tekst text not null default '',
  afgerond boolean not null default false,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null,
  primary key (bureau_id, editie_id, hoofdstuk_id),
  foreign key (bureau_id, editie_id) references jaarverslag_editie (bureau_id, id),
  foreign key (bureau_id, hoofdstuk_id) references jaarverslag_hoofdstuk (bureau_id, id)
);
create table jaarverslag_kader (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  editie_id uuid not null,
  hoofdstuk_id uuid not null,
  volgorde integer not null,
  titel text not null,
  tekst text not null,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, editie_id) references jaarverslag_editie (bureau_id, id),
  foreign key (bureau_id, hoofdstuk_id) references jaarverslag_hoofdstuk (bureau_id, id)
);
create index jaarverslag_kader_van on jaarverslag_kader (bureau_id, editie_id, hoofdstuk_id, volgorde);
-- Why a sum check does not hold; true of the numbers that stood there, so these stand with it.
create table jaarverslag_uitleg (
  bureau_id integer not null,
  editie_id uuid not null,
  controle text not null,
  versie integer not null default 1,
  getallen text not null,
  zin text not null,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null,
  primary key (bureau_id, editie_id, controle),
  foreign key (bureau_id, editie_id) references jaarverslag_editie (bureau_id, id)
);
-- A figure of others to compare with: what it is, of which school year, and who published it.
create table landelijk_cijfer (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  indicator text not null,
  schooljaar text not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  omschrijving text not null,
  waarde double precision not null,
  eenheid text not null check (eenheid in ('aantal', '%', 'per 1.000')),
  bron text not null,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (bureau_id, id)
);
create unique index landelijk_cijfer_een on landelijk_cijfer (bureau_id, indicator, schooljaar, omschrijving) where vervallen_op is null;

do $$
declare t text;
begin
  foreach t in array array['jaarverslag_vorm', 'jaarverslag_hoofdstuk', 'jaarverslag_onderdeel', 'jaarverslag_editie', 'jaarverslag_tekst',
    'jaarverslag_kader', 'jaarverslag_uitleg', 'landelijk_cijfer'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
