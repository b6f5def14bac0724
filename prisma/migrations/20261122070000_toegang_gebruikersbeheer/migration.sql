-- Accounts of the people of the bureau of the transaction, with how they sign in and whether another bureau shares the account.
create function bureau_accounts()
  returns table (gebruiker_id uuid, inlognaam text, actief boolean, met_wachtwoord boolean, issuer text, gedeeld boolean, laatst_gezien timestamptz)
  language sql stable security definer set search_path = public as $$
  select g.id, g.inlognaam, g.actief, g.wachtwoord_hash is not null, g.issuer,
         exists (select 1 from lidmaatschap e where e.gebruiker_id = g.id and e.bureau_id <> huidig_bureau()),
         (select max(s.laatst_gezien) from sessie s where s.gebruiker_id = g.id and s.bureau_id = huidig_bureau())
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.bureau_id = huidig_bureau() $$;

-- An account belongs to this bureau alone when it is a member here and nowhere else: only then may it change how one signs in.
create function account_van_dit_bureau(p_gebruiker uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select 1 from lidmaatschap where gebruiker_id = p_gebruiker and bureau_id = huidig_bureau())
     and not exists (select 1 from lidmaatschap where gebruiker_id = p_gebruiker and bureau_id <> huidig_bureau()) $$;

-- A new password ends every running session of the account.
create function gebruiker_nieuw_wachtwoord(p_gebruiker uuid, p_hash text) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not account_van_dit_bureau(p_gebruiker) then return false; end if;
  update gebruiker g set wachtwoord_hash = p_hash where g.id = p_gebruiker;
  update sessie s set beeindigd_op = now() where s.gebruiker_id = p_gebruiker and s.beeindigd_op is null;
  return true;
end $$;

-- Links an account to an identity of the municipal identity provider: by issuer and subject, never by mail address.
create function gebruiker_koppel_oidc(p_gebruiker uuid, p_issuer text, p_subject text) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not account_van_dit_bureau(p_gebruiker) then return false; end if;
  update gebruiker g set issuer = p_issuer, subject = p_subject where g.id = p_gebruiker;
  update sessie s set beeindigd_op = now() where s.gebruiker_id = p_gebruiker and s.beeindigd_op is null;
  return true;
end $$;

-- As before, but a bureau that shares an account with another one no longer sets its password.
create or replace function gebruiker_voeg_toe(p_inlognaam text, p_naam text, p_hash text, p_rollen text[], p_werkgebied text[], p_extern text,
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
  elsif p_hash is not null and account_van_dit_bureau(gid) then
    update gebruiker g set wachtwoord_hash = p_hash where g.id = gid;
  end if;
  insert into lidmaatschap (bureau_id, gebruiker_id, naam, rollen, werkgebied, extern_id, van)
    values (bid, gid, p_naam, p_rollen, p_werkgebied, p_extern, p_van)
    on conflict (bureau_id, gebruiker_id) do update set naam = excluded.naam, rollen = excluded.rollen,
      werkgebied = excluded.werkgebied, extern_id = coalesce(excluded.extern_id, lidmaatschap.extern_id);
  return gid;
end $$;

-- Which day it is for a membership is decided in Dutch time, also on a server that keeps UTC.
create or replace function sessie_maak(p_hash bytea, p_gebruiker uuid, p_verloopt timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into sessie (id_hash, gebruiker_id, verloopt_op, bureau_id)
  values (p_hash, p_gebruiker, p_verloopt,
    (select bureau_id from lidmaatschap where gebruiker_id = p_gebruiker
        and (now() at time zone 'Europe/Amsterdam')::date between van and coalesce(tot, 'infinity')
     order by bureau_id limit 1)) $$;
create or replace function sessie_kies_bureau(p_hash bytea, p_bureau integer) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update sessie s set bureau_id = p_bureau where s.id_hash = p_hash and s.beeindigd_op is null
    and exists (select 1 from lidmaatschap l where l.gebruiker_id = s.gebruiker_id and l.bureau_id = p_bureau
                and (now() at time zone 'Europe/Amsterdam')::date between l.van and coalesce(l.tot, 'infinity'));
  return found;
end $$;

-- The outcome of each check of the seals, written by the sealer, so that the FG sees when the logboek was last proved whole.
create table zegelcontrole (
  bureau_id integer not null,
  id bigint generated always as identity,
  gecontroleerd_op timestamptz not null default clock_timestamp(),
  zegels bigint not null,
  auditregels bigint not null,
  verwerkingsregels bigint not null,
  bevindingen jsonb not null,
  primary key (bureau_id, id)
);
select muur('zegelcontrole');
create policy sealer on zegelcontrole for all to baken_sealer using (true) with check (true);
grant select on zegelcontrole to baken_app;
grant select, insert on zegelcontrole to baken_sealer;

revoke execute on function bureau_accounts(), account_van_dit_bureau(uuid), gebruiker_nieuw_wachtwoord(uuid, text),
  gebruiker_koppel_oidc(uuid, text, text) from public;
grant execute on function bureau_accounts(), gebruiker_nieuw_wachtwoord(uuid, text), gebruiker_koppel_oidc(uuid, text, text) to baken_app;
