-- Counted facts that were destroyed, by retention or on request: which kind, in which school year they counted and how many, and never
-- whose. A published figure cannot be counted again once facts that it counted are gone; this is what says so, and since when.
create table feitvernietiging (
  bureau_id integer not null references bureau,
  id bigint generated always as identity,
  op timestamptz not null default now(),
  soort text not null,
  eerste date not null,
  laatste date not null,
  -- The earliest moment at which one of them was known.
  bekend_vanaf timestamptz not null,
  aantal integer not null check (aantal > 0),
  primary key (bureau_id, id)
);
create index feitvernietiging_soort on feitvernietiging (bureau_id, soort, op);
select muur('feitvernietiging');
-- Written by whoever deletes facts, through the trigger; nobody takes it back.
grant select, insert on feitvernietiging to baken_app;
create policy eigenaar on feitvernietiging for insert to current_user with check (true);

create function feiten_vernietigd() returns trigger language plpgsql as $$
begin
  insert into feitvernietiging (bureau_id, soort, eerste, laatste, bekend_vanaf, aantal)
  select bureau_id, soort, min(datum), max(datum), min(geregistreerd_op), count(*) from weg group by bureau_id, soort;
  return null;
end $$;
create trigger feiten_vernietigd after delete on gebeurtenis referencing old table as weg
  for each statement execute function feiten_vernietigd();
