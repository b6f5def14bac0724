-- Overleggen with partners: the meeting, its agenda, what was shared with whom on which legal basis, decisions and tasks, and guests who
-- see one item for a limited time. What stands behind the walls (wpg, bijzonder) cannot be pointed at from here (ADR 22).
create table overleg (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  soort text not null check (soort in ('actietafel', 'mdo', 'casusoverleg')),
  naam text not null, -- as the bureau calls it
  op date not null,
  tijd text check (tijd ~ '^[0-2][0-9]:[0-5][0-9]$'),
  plaats text,
  voorzitter text,
  status text not null default 'gepland' check (status in ('gepland', 'gehouden', 'vervallen')),
  gepland_door uuid,
  gepland_op timestamptz not null default now(),
  primary key (bureau_id, id)
);
create index overleg_dag on overleg (bureau_id, op);

create table overlegdeelnemer (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  overleg_id uuid not null,
  organisatie text not null,
  naam text,
  partner_id uuid, -- in the room partners, when it is known there
  weg_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, overleg_id) references overleg (bureau_id, id)
);
create index overlegdeelnemer_overleg on overlegdeelnemer (bureau_id, overleg_id);

alter table agendapunt drop constraint agendapunt_overleg_check;
alter table agendapunt
  add column overleg_id uuid,
  add column grondslag text,
  add column besproken_op date,
  add column resultaat text check (resultaat in ('opgelost', 'afspraken', 'doorgeleid', 'volgende-keer', 'geen-actie')),
  add column besluit text,
  add column doorgeleid_naar text,
  add column besproken_door uuid,
  add constraint agendapunt_overleg_check check (overleg in ('actietafel', 'mdo', 'casusoverleg')),
  add constraint agendapunt_grondslag_check check (overleg_id is null or grondslag is not null), -- no item on an agenda without a legal basis
  add constraint agendapunt_besproken_check check ((besproken_op is null) = (resultaat is null) and (besproken_op is null) = (besluit is null)),
  add constraint agendapunt_doorgeleid_check check ((resultaat = 'doorgeleid') = (doorgeleid_naar is not null)),
  add foreign key (bureau_id, overleg_id) references overleg (bureau_id, id);
drop index agendapunt_open;
create unique index agendapunt_open on agendapunt (bureau_id, overleg, jongere_id) where ingetrokken_op is null and besproken_op is null;
create index agendapunt_overleg on agendapunt (bureau_id, overleg_id);

-- A task that a decision gave; its term, with the same id as subject, says until when and whether it is done.
create table overlegtaak (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  agendapunt_id uuid not null,
  jongere_id uuid not null,
  tekst text not null,
  eigenaar_id uuid not null,
  partner text, -- who of outside does it; the owner keeps an eye on it
  gegeven_op date not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, agendapunt_id) references agendapunt (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index overlegtaak_agendapunt on overlegtaak (bureau_id, agendapunt_id);

-- What was told to whom: exactly what they saw, as it stood that moment. A line is never changed, only taken back.
create table deling (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  agendapunt_id uuid not null,
  jongere_id uuid not null,
  grondslag text not null,
  delen text[] not null,
  aan text[] not null check (cardinality(aan) > 0),
  inhoud bytea not null, -- encrypted
  gedeeld_op timestamptz not null default now(),
  gedeeld_door uuid,
  gestopt_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, agendapunt_id) references agendapunt (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create index deling_agendapunt on deling (bureau_id, agendapunt_id);
create index deling_jongere on deling (bureau_id, jongere_id, gedeeld_op desc);

-- A guest of a partner: one sharing, by a secret link and a code, until a moment. Of both secrets only a keyed digest is kept.
create table gast (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  deling_id uuid not null,
  jongere_id uuid not null,
  organisatie text not null,
  naam text not null,
  email text,
  wijze text not null check (wijze in ('mail', 'telefoon')),
  sleutel_hash bytea not null,
  code_hash bytea,
  code_tot timestamptz,
  codes_gestuurd integer not null default 0,
  pogingen integer not null default 0,
  sessie_hash bytea,
  sessie_tot timestamptz,
  geldig_tot timestamptz not null,
  gemaakt_op timestamptz not null default now(),
  gemaakt_door uuid,
  ingetrokken_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, deling_id) references deling (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check (wijze = 'telefoon' or email is not null)
);
create unique index gast_sleutel on gast (bureau_id, sleutel_hash);
create index gast_hash on gast (sleutel_hash);
create index gast_deling on gast (bureau_id, deling_id);
create index gast_jongere on gast (bureau_id, jongere_id);

create table gastinzage ( -- each look; lines are only added
  bureau_id integer not null,
  id bigint generated always as identity,
  gast_id uuid not null,
  op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, gast_id) references gast (bureau_id, id)
);
create index gastinzage_gast on gastinzage (bureau_id, gast_id);

do $$
declare t text;
begin
  foreach t in array array['overleg', 'overlegdeelnemer', 'overlegtaak', 'deling', 'gast', 'gastinzage'] loop
    perform muur(t::regclass);
    execute format('grant select, insert on %I to baken_app', t);
  end loop;
end $$;
grant update on overleg, overlegdeelnemer, gast to baken_app;
grant update (gestopt_op) on deling to baken_app;

-- A guest has no session of Baken: this narrow function turns the digest of a link into the bureau and the guest. It runs as the owner.
create policy eigenaar on gast for select to current_user using (true);
create function gast_zoek(p_hash bytea) returns table (bureau_id integer, id uuid)
  language sql stable security definer set search_path = public as $$
  select g.bureau_id, g.id from gast g where g.sleutel_hash = p_hash
$$;
revoke all on function gast_zoek(bytea) from public;
grant execute on function gast_zoek(bytea) to baken_app;
