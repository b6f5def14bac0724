-- Handing the Lpw part of a dossier over to the gemeente where the young person lives now (Leerplichtregeling 1995, art. 3 lid 2). To a
-- gemeente outside this installation it goes as a file and a letter; to another bureau of the same installation as an offer, which that
-- bureau accepts or refuses. Only the three functions below cross the wall, each for one offer.
create table dossieroverdracht (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  jongere_id uuid not null,
  naar_gemeente text not null,
  naar_bureau integer, -- null: outside this installation
  verhuisd_op date not null,
  reden text not null,
  inhoud bytea not null, -- what was handed over, enciphered for the sender
  status text not null check (status in ('verstuurd', 'aangeboden', 'aangenomen', 'geweigerd', 'ingetrokken')),
  overgedragen_op date not null,
  overgedragen_door uuid,
  antwoord_op timestamptz,
  weigerreden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((naar_bureau is null) = (status = 'verstuurd'))
);
create index dossieroverdracht_jongere on dossieroverdracht (bureau_id, jongere_id);
create index dossieroverdracht_nieuwste on dossieroverdracht (bureau_id, overgedragen_op desc, id);
create table dossieraanbod (
  bureau_id integer not null references bureau, -- the receiver
  id uuid not null, -- that of the handover at the sender
  van_bureau text not null,
  gemeente text not null,
  aangeboden_op timestamptz not null default now(),
  inhoud bytea, -- enciphered for the receiver; wiped when the offer is refused or withdrawn
  status text not null default 'aangeboden' check (status in ('aangeboden', 'aangenomen', 'geweigerd', 'ingetrokken')),
  jongere_id uuid,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  weigerreden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((status in ('geweigerd', 'ingetrokken')) = (inhoud is null)),
  check (status <> 'aangenomen' or jongere_id is not null)
);
create index dossieraanbod_open on dossieraanbod (bureau_id, aangeboden_op) where status = 'aangeboden';
create index dossieraanbod_jongere on dossieraanbod (bureau_id, jongere_id) where jongere_id is not null;
select muur('dossieroverdracht');
select muur('dossieraanbod');
grant select, insert on dossieroverdracht to baken_app;
grant select on dossieraanbod to baken_app;
grant update (inhoud, status, jongere_id, afgehandeld_op, afgehandeld_door, weigerreden) on dossieraanbod to baken_app;
-- The functions run as the owner, who is subject to the walls as well.
create policy eigenaar on dossieroverdracht for all to current_user using (true) with check (true);
create policy eigenaar on dossieraanbod for all to current_user using (true) with check (true);

-- The sender lays one own handover before the bureau it names, if that bureau works for that gemeente.
create function overdracht_aanbieden(p_id uuid, p_inhoud bytea) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau(); o dossieroverdracht; naam_van text;
begin
  select * into o from dossieroverdracht d where d.bureau_id = bid and d.id = p_id and d.status = 'aangeboden' and d.naar_bureau <> bid;
  if not found then return false; end if;
  perform 1 from bureau_gemeente g where g.bureau_id = o.naar_bureau and g.gemeente_code = o.naar_gemeente and g.tot is null;
  if not found then return false; end if;
  select b.naam into naam_van from bureau b where b.id = bid;
  insert into dossieraanbod (bureau_id, id, van_bureau, gemeente, inhoud) values (o.naar_bureau, p_id, naam_van, o.naar_gemeente, p_inhoud);
  return true;
end $$;

-- The receiver answers: the sender learns whether it was accepted, and why not. Nothing else goes back.
create function overdracht_antwoorden(p_id uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau(); a dossieraanbod;
begin
  select * into a from dossieraanbod d where d.bureau_id = bid and d.id = p_id and d.status in ('aangenomen', 'geweigerd');
  if not found then return false; end if;
  update dossieroverdracht o set status = a.status, weigerreden = a.weigerreden, antwoord_op = now()
    where o.id = p_id and o.naar_bureau = bid and o.status = 'aangeboden';
  return found;
end $$;

-- The sender takes an own offer back while it was not answered; the receiver no longer has what was in it.
create function overdracht_intrekken(p_id uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau(); doel integer;
begin
  select o.naar_bureau into doel from dossieroverdracht o where o.bureau_id = bid and o.id = p_id and o.status = 'aangeboden' for update;
  if doel is null then return false; end if;
  update dossieraanbod a set status = 'ingetrokken', inhoud = null, afgehandeld_op = now()
    where a.bureau_id = doel and a.id = p_id and a.status = 'aangeboden';
  if not found then return false; end if;
  update dossieroverdracht o set status = 'ingetrokken', antwoord_op = now() where o.bureau_id = bid and o.id = p_id;
  return true;
end $$;
revoke execute on function overdracht_aanbieden(uuid, bytea), overdracht_antwoorden(uuid), overdracht_intrekken(uuid) from public;
grant execute on function overdracht_aanbieden(uuid, bytea), overdracht_antwoorden(uuid), overdracht_intrekken(uuid) to baken_app;
