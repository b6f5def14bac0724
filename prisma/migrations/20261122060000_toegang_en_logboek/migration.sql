-- Roles. Passwords are given by `baken db migreer`. The app owns no table and cannot pass row-level security.
do $$
declare r text;
begin
  foreach r in array array['baken_app', 'baken_sealer', 'baken_readonly'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', r);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
revoke all on schema public from public;
grant usage on schema public to baken_app, baken_sealer, baken_readonly;

-- The bureau of the running transaction, set by the front door. After commit the setting is '' ⇒ nullif; unset ⇒ no rows.
create function huidig_bureau() returns integer language sql stable parallel safe
  as $$ select nullif(current_setting('app.bureau_id', true), '')::integer $$;

-- Bureaus and their gemeenten: reference data without persons, readable for all.
create table bureau (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
  naam text not null,
  vakantieregio text not null default 'zuid' check (vakantieregio in ('noord', 'midden', 'zuid')),
  instellingen jsonb not null default '{}',
  demo boolean not null default false,
  aangemaakt_op timestamptz not null default now()
);
create table gemeente (
  code text primary key check (code ~ '^[0-9]{4}$'),
  naam text not null,
  geldig_van date,
  geldig_tot date,
  opvolger text
);
create table bureau_gemeente (
  bureau_id integer not null references bureau,
  gemeente_code text not null references gemeente,
  van date not null,
  tot date,
  primary key (bureau_id, gemeente_code, van)
);
grant select on bureau, gemeente, bureau_gemeente to baken_app, baken_readonly, baken_sealer;

-- People who sign in. The app reads these only through the functions below.
create table gebruiker (
  id uuid primary key default gen_random_uuid(),
  inlognaam text not null unique check (inlognaam = lower(inlognaam)),
  naam text not null,
  wachtwoord_hash text,
  issuer text,
  subject text,
  actief boolean not null default true,
  demo boolean not null default false,
  aangemaakt_op timestamptz not null default now(),
  unique (issuer, subject)
);
create table lidmaatschap (
  bureau_id integer not null references bureau,
  gebruiker_id uuid not null references gebruiker,
  naam text not null,
  functie text,
  telefoon text,
  email text,
  rollen text[] not null,
  werkgebied text[] not null default '{}', -- gemeentecodes; empty = the whole bureau
  van date not null default current_date,
  tot date,
  extern_id text,
  primary key (bureau_id, gebruiker_id),
  unique (bureau_id, extern_id)
);
create table sessie (
  id_hash bytea primary key,
  gebruiker_id uuid not null references gebruiker,
  bureau_id integer references bureau,
  aangemaakt_op timestamptz not null default now(),
  laatst_gezien timestamptz not null default now(),
  verloopt_op timestamptz not null,
  beeindigd_op timestamptz
);
create index on sessie (gebruiker_id) where beeindigd_op is null;
create table aanmeldpoging (
  id bigint generated always as identity primary key,
  inlognaam_hash bytea not null,
  adres_hash bytea not null,
  tijd timestamptz not null default now(),
  gelukt boolean not null
);
create index on aanmeldpoging (inlognaam_hash, tijd);
create index on aanmeldpoging (adres_hash, tijd);

-- Sign-in: narrow functions, the only way the app role reaches these tables.
create function aanmelden_zoek(p_inlognaam text) returns table (id uuid, wachtwoord_hash text)
  language sql stable security definer set search_path = public
  as $$ select g.id, g.wachtwoord_hash from gebruiker g where g.inlognaam = lower(p_inlognaam) and g.actief $$;
create function aanmelden_zoek_oidc(p_issuer text, p_subject text) returns uuid
  language sql stable security definer set search_path = public
  as $$ select g.id from gebruiker g where g.issuer = p_issuer and g.subject = p_subject and g.actief $$;
create function aanmeldpoging_tel(p_inlognaam bytea, p_adres bytea, p_sinds interval) returns table (op_naam bigint, op_adres bigint)
  language sql stable security definer set search_path = public as $$
  select (select count(*) from aanmeldpoging where inlognaam_hash = p_inlognaam and not gelukt and tijd > now() - p_sinds
            and tijd > coalesce((select max(tijd) from aanmeldpoging where inlognaam_hash = p_inlognaam and gelukt), '-infinity')),
         (select count(*) from aanmeldpoging where adres_hash = p_adres and not gelukt and tijd > now() - p_sinds) $$;
create function aanmeldpoging_noteer(p_inlognaam bytea, p_adres bytea, p_gelukt boolean) returns void
  language sql security definer set search_path = public
  as $$ insert into aanmeldpoging (inlognaam_hash, adres_hash, gelukt) values (p_inlognaam, p_adres, p_gelukt) $$;
create function sessie_maak(p_hash bytea, p_gebruiker uuid, p_verloopt timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into sessie (id_hash, gebruiker_id, verloopt_op, bureau_id)
  values (p_hash, p_gebruiker, p_verloopt,
    (select bureau_id from lidmaatschap where gebruiker_id = p_gebruiker and current_date between van and coalesce(tot, 'infinity')
     order by bureau_id limit 1)) $$;
create function sessie_beeindig(p_hash bytea) returns void
  language sql security definer set search_path = public
  as $$ update sessie set beeindigd_op = now() where id_hash = p_hash and beeindigd_op is null $$;
create function sessie_kies_bureau(p_hash bytea, p_bureau integer) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update sessie s set bureau_id = p_bureau where s.id_hash = p_hash and s.beeindigd_op is null
    and exists (select 1 from lidmaatschap l where l.gebruiker_id = s.gebruiker_id and l.bureau_id = p_bureau
                and current_date between l.van and coalesce(l.tot, 'infinity'));
  return found;
end $$;
-- Reads a live session with its rights as they are now; p_vandaag decides memberships. Keeps `laatst_gezien` once a minute.
create function sessie_lees(p_hash bytea, p_stil interval, p_vandaag date)
  returns table (gebruiker_id uuid, naam text, inlognaam text, bureau_id integer, bureau_code text, bureau_naam text,
                 bureau_instellingen jsonb, vakantieregio text, rollen text[], werkgebied text[], bureaus jsonb, demo boolean)
  language plpgsql security definer set search_path = public as $$
begin
  update sessie s set laatst_gezien = now() where s.id_hash = p_hash and s.beeindigd_op is null
    and s.laatst_gezien < now() - interval '1 minute' and s.laatst_gezien > now() - p_stil and s.verloopt_op > now();
  return query
    select g.id, coalesce(l.naam, g.naam), g.inlognaam, b.id, b.code, b.naam, b.instellingen, b.vakantieregio,
           coalesce(l.rollen, '{}'), coalesce(l.werkgebied, '{}'),
           (select coalesce(jsonb_agg(jsonb_build_object('id', bb.id, 'code', bb.code, 'naam', bb.naam) order by bb.naam), '[]')
              from lidmaatschap ll join bureau bb on bb.id = ll.bureau_id
             where ll.gebruiker_id = g.id and p_vandaag between ll.van and coalesce(ll.tot, 'infinity')),
           g.demo
      from sessie s
      join gebruiker g on g.id = s.gebruiker_id and g.actief
      left join lidmaatschap l on l.gebruiker_id = g.id and l.bureau_id = s.bureau_id
           and p_vandaag between l.van and coalesce(l.tot, 'infinity')
      left join bureau b on b.id = l.bureau_id
     where s.id_hash = p_hash and s.beeindigd_op is null and s.verloopt_op > now() and s.laatst_gezien > now() - p_stil;
end $$;

-- Who works at this bureau, with account state: for the beheerder of the bureau of the transaction only.
create function bureau_gebruikers() returns table (gebruiker_id uuid, inlognaam text, actief boolean, laatst_gezien timestamptz)
  language sql stable security definer set search_path = public as $$
  select g.id, g.inlognaam, g.actief, (select max(s.laatst_gezien) from sessie s where s.gebruiker_id = g.id)
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.bureau_id = huidig_bureau() $$;
-- Makes an account with a membership at the bureau of the transaction. An account that exists elsewhere is not taken over.
create function gebruiker_voeg_toe(p_inlognaam text, p_naam text, p_hash text, p_rollen text[], p_werkgebied text[], p_extern text,
                                   p_demo boolean, p_van date) returns uuid
  language plpgsql security definer set search_path = public as $$
declare gid uuid; bid integer := huidig_bureau();
begin
  if bid is null then raise exception 'geen bureau'; end if;
  select l.gebruiker_id into gid from lidmaatschap l where l.bureau_id = bid and l.extern_id = p_extern;
  if gid is null then select g.id into gid from gebruiker g join lidmaatschap l on l.gebruiker_id = g.id and l.bureau_id = bid
    where g.inlognaam = lower(p_inlognaam); end if;
  if gid is null then
    insert into gebruiker (inlognaam, naam, wachtwoord_hash, demo) values (lower(p_inlognaam), p_naam, p_hash, p_demo) returning id into gid;
  elsif p_hash is not null then
    update gebruiker g set wachtwoord_hash = p_hash where g.id = gid;
  end if;
  insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, werkgebied, extern_id, van)
    values (bid, gid, p_naam, p_rollen, p_werkgebied, p_extern, p_van)
    on conflict (bureau_id, gebruiker_id) do update set naam = excluded.naam, rollen = excluded.rollen,
      werkgebied = excluded.werkgebied, extern_id = coalesce(excluded.extern_id, lidmaatschap.extern_id);
  return gid;
end $$;
-- Ends a membership at the bureau of the transaction and every session that used it, at once.
create function lidmaatschap_beeindig(p_gebruiker uuid, p_tot date) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update lidmaatschap l set tot = p_tot where l.bureau_id = huidig_bureau() and l.gebruiker_id = p_gebruiker;
  if not found then return false; end if;
  update sessie s set beeindigd_op = now() where s.gebruiker_id = p_gebruiker and s.bureau_id = huidig_bureau() and s.beeindigd_op is null;
  return true;
end $$;

-- Logboek: the audit line (who) and the Logboek Dataverwerkingen line per data subject (whom), joined by operatie_id.
create table auditregel (
  bureau_id integer not null,
  id bigint generated always as identity,
  operatie_id bytea not null,
  spoor_id bytea not null,
  tijd timestamptz not null default clock_timestamp(),
  gebruiker_id uuid,
  actor text not null,
  rollen text[] not null default '{}',
  permissie text not null,
  handeling text not null,
  doel text not null,
  reden text,
  onderwerp_soort text,
  onderwerp_id text,
  uitkomst text not null check (uitkomst in ('gelukt', 'geweigerd', 'mislukt')),
  adres_hash bytea,
  txid xid8 not null default pg_current_xact_id(),
  primary key (bureau_id, id)
);
create index on auditregel (bureau_id, txid);
create index on auditregel (bureau_id, tijd desc);
create table verwerkingsregel (
  bureau_id integer not null,
  id bigint generated always as identity,
  operatie_id bytea not null,
  spoor_id bytea not null,
  bovenliggende_operatie_id bytea,
  statuscode smallint not null default 1,
  naam text not null,
  begin timestamptz not null,
  einde timestamptz not null default clock_timestamp(),
  vreemde_operatie text,
  bron text not null,
  verwerkingsactiviteit text not null,
  betrokkene bytea not null,
  txid xid8 not null default pg_current_xact_id(),
  primary key (bureau_id, id)
);
create index on verwerkingsregel (bureau_id, betrokkene, id desc);
create index on verwerkingsregel (bureau_id, txid);
create table zegel (
  bureau_id integer not null,
  volgnummer bigint not null,
  txid_van xid8 not null,   -- inclusive
  txid_tot xid8 not null,   -- exclusive
  auditregels bigint not null,
  verwerkingsregels bigint not null,
  inhoud bytea not null,
  vorige bytea not null,
  zegel bytea not null,
  gemaakt_op timestamptz not null default clock_timestamp(),
  primary key (bureau_id, volgnummer)
);

-- Counted facts: append-only, two times. The app may add, and may say that a line is superseded; nothing else.
create table gebeurtenis (
  bureau_id integer not null,
  id bigint generated always as identity,
  soort text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  jongere_id uuid,
  datum date not null,
  geregistreerd_op timestamptz not null default now(),
  vervallen_op timestamptz,
  versie integer not null default 1,
  gebruiker_id uuid,
  actor text not null,
  gegevens jsonb not null default '{}',
  primary key (bureau_id, id),
  check (vervallen_op is null or vervallen_op >= geregistreerd_op)
);
create index on gebeurtenis (bureau_id, soort, datum);
create index on gebeurtenis (bureau_id, jongere_id, datum);
create index on gebeurtenis (bureau_id, onderwerp_id, soort);

-- Row-level security: one scalar per transaction, forced for the owner too.
create function muur(tabel regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy bureau on %s for all to baken_app using (bureau_id = (select huidig_bureau())) with check (bureau_id = (select huidig_bureau()))', tabel);
end $$;
select muur('lidmaatschap');
select muur('auditregel');
select muur('verwerkingsregel');
select muur('zegel');
select muur('gebeurtenis');
-- The functions of this file run as the owner, who is subject to the walls as well: the sign-in needs lidmaatschap of all bureaus.
create policy eigenaar on lidmaatschap for all to current_user using (true) with check (true);
create policy sealer on auditregel for select to baken_sealer using (true);
create policy sealer on verwerkingsregel for select to baken_sealer using (true);
create policy sealer on zegel for all to baken_sealer using (true) with check (true);

grant select, insert, update on lidmaatschap to baken_app;
grant select, insert on auditregel, verwerkingsregel to baken_app;
grant select on zegel to baken_app;
grant select, insert on gebeurtenis to baken_app;
grant update (vervallen_op) on gebeurtenis to baken_app;
grant select on auditregel, verwerkingsregel to baken_sealer;
grant select, insert on zegel to baken_sealer;
revoke execute on all functions in schema public from public;
grant execute on function huidig_bureau() to baken_app, baken_sealer, baken_readonly;
grant execute on function aanmelden_zoek(text), aanmelden_zoek_oidc(text, text), aanmeldpoging_tel(bytea, bytea, interval),
  aanmeldpoging_noteer(bytea, bytea, boolean), sessie_maak(bytea, uuid, timestamptz), sessie_beeindig(bytea),
  sessie_kies_bureau(bytea, integer), sessie_lees(bytea, interval, date), bureau_gebruikers(),
  gebruiker_voeg_toe(text, text, text, text[], text[], text, boolean, date), lidmaatschap_beeindig(uuid, date) to baken_app;
