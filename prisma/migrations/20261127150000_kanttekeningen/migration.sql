-- What a reader must know beside a figure of one school year, such as a sum that a printed report has wrong. Withdrawn, it stays to be seen
-- by whom and when it stood.
create table kanttekening (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  indicator text not null,
  schooljaar text not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  zin text not null,
  bron text not null,
  gezet_door uuid,
  gezet_op timestamptz not null,
  ingetrokken_door uuid,
  ingetrokken_op timestamptz,
  primary key (bureau_id, id)
);
create index kanttekening_cijfer on kanttekening (bureau_id, indicator, schooljaar) where ingetrokken_op is null;
select muur('kanttekening');
grant select, insert, update on kanttekening to baken_app;

-- The bureau's own text with a table of a report, kept per school year.
create table rapporttekst (
  bureau_id integer not null references bureau,
  rapport text not null check (rapport in ('effectrapportage')),
  schooljaar text not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  onderdeel text not null,
  versie integer not null default 1,
  tekst text not null,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null,
  primary key (bureau_id, rapport, schooljaar, onderdeel)
);
select muur('rapporttekst');
grant select, insert, update on rapporttekst to baken_app;
