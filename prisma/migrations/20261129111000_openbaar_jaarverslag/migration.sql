-- What the public reads of a jaarverslag that was made final: protected as a whole, frozen with its hash.
create table openbaar_verslag (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  editie_id uuid not null,
  status text not null check (status in ('gepubliceerd', 'ingetrokken')),
  openbaar jsonb not null,
  hash bytea not null,
  gepubliceerd_door uuid not null,
  gepubliceerd_op timestamptz not null,
  reden text, -- why it was withdrawn
  primary key (bureau_id, id),
  unique (bureau_id, editie_id),
  foreign key (bureau_id, editie_id) references jaarverslag_editie (bureau_id, id),
  check (status <> 'ingetrokken' or reden is not null)
);
create function openbaar_verslag_bevroren() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status = 'ingetrokken'
     or (new.editie_id, new.openbaar, new.hash, new.gepubliceerd_door, new.gepubliceerd_op)
     is distinct from (old.editie_id, old.openbaar, old.hash, old.gepubliceerd_door, old.gepubliceerd_op)
  then raise exception 'wat openbaar is, is bevroren'; end if;
  return new;
end $$;
create trigger bevroren before update or delete on openbaar_verslag for each row execute function openbaar_verslag_bevroren();
revoke execute on function openbaar_verslag_bevroren() from public;

-- Every table that went out beside the published figures, exact and as it was shown: whatever is published next, is protected against it.
create table openbare_tabel (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  bron text not null,
  bron_id uuid not null,
  tabel jsonb not null,
  openbaar jsonb not null,
  op timestamptz not null,
  primary key (bureau_id, id)
);
select muur('openbaar_verslag');
select muur('openbare_tabel');
grant select, insert, update on openbaar_verslag to baken_app;
grant select, insert on openbare_tabel to baken_app;

create view openbaar_jaarverslag with (security_barrier) as
  select u.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, u.id, e.schooljaar, e.uitgave, u.status, u.openbaar,
         encode(u.hash, 'hex') as hash, u.gepubliceerd_op, u.reden
    from openbaar_verslag u join bureau b on b.id = u.bureau_id
    join jaarverslag_editie e on e.bureau_id = u.bureau_id and e.id = u.editie_id;
grant select on openbaar_jaarverslag to baken_readonly, baken_app;
-- The owner reads them for the public view; of an edition the view shows its year and number only.
create policy eigenaar on openbaar_verslag for select to current_user using (true);
create policy eigenaar on jaarverslag_editie for select to current_user using (exists (select 1 from openbaar_verslag u
  where u.bureau_id = jaarverslag_editie.bureau_id and u.editie_id = jaarverslag_editie.id));
