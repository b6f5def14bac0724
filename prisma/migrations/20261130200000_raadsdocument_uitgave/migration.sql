-- A document for everyone goes out by four eyes, as figures and promises do: concept, check by a second person, public and frozen. A correction
-- is a new edition with a note. One for inside has no status. What was made for everyone before this, stays a document without one.
alter table evaluatie_document
  add column uitgave integer,
  add column status text check (status in ('concept', 'ter-controle', 'gepubliceerd', 'ingetrokken')),
  add column hash bytea,
  add column toelichting text, -- what was corrected, or why it was withdrawn
  add column gecontroleerd_door uuid,
  add column gepubliceerd_op timestamptz,
  add unique (bureau_id, evaluatie_id, uitgave),
  add check ((status is null) = (uitgave is null) and (status is null) = (hash is null)),
  add check (status is null or (lezer = 'openbaar' and gemaakt_door is not null)),
  add check (gecontroleerd_door is null or gecontroleerd_door <> gemaakt_door),
  add check (status <> 'gepubliceerd' or (gecontroleerd_door is not null and gepubliceerd_op is not null)),
  add check (status <> 'ingetrokken' or toelichting is not null);
create function evaluatie_document_bevroren() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status is distinct from 'concept' then raise exception 'alleen een concept kan weg'; end if;
    return old;
  end if;
  if (new.evaluatie_id, new.lezer, new.verslag, new.uitgave, new.hash, new.gemaakt_door, new.gemaakt_op)
     is distinct from (old.evaluatie_id, old.lezer, old.verslag, old.uitgave, old.hash, old.gemaakt_door, old.gemaakt_op)
     or (old.status in ('gepubliceerd', 'ingetrokken')
         and (new.gecontroleerd_door, new.gepubliceerd_op) is distinct from (old.gecontroleerd_door, old.gepubliceerd_op))
  then raise exception 'een document verandert niet; maak een nieuwe uitgave'; end if;
  return new;
end $$;
create trigger bevroren before update or delete on evaluatie_document for each row execute function evaluatie_document_bevroren();
revoke execute on function evaluatie_document_bevroren() from public;
grant update, delete on evaluatie_document to baken_app;

create view openbare_evaluatie with (security_barrier) as
  select d.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, d.evaluatie_id, d.uitgave, d.status, d.verslag,
         encode(d.hash, 'hex') as hash, d.toelichting, d.gepubliceerd_op
    from evaluatie_document d join bureau b on b.id = d.bureau_id where d.status in ('gepubliceerd', 'ingetrokken');
grant select on openbare_evaluatie to baken_readonly, baken_app;
-- The owner reads them for the public view; the view shows published ones only.
create policy eigenaar on evaluatie_document for select to current_user using (true);
