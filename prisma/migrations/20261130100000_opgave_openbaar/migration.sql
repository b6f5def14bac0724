-- What of a copy is for everybody to read: protected against all that is public, and frozen. Never changed; what puts it right is a next copy.
create table opgave_openbaar (
  bureau_id integer not null,
  kopie_id uuid not null,
  verslag jsonb not null,
  hash bytea not null,
  uitgegeven_door uuid,
  uitgegeven_op timestamptz not null,
  primary key (bureau_id, kopie_id),
  foreign key (bureau_id, kopie_id) references opgave_kopie (bureau_id, id)
);
select muur('opgave_openbaar');
grant select, insert on opgave_openbaar to baken_app;
