-- The document of an evaluation for the council (ADR 23): what it said on the day it was made, as a tree of blocks; its files are made from it.
alter table evaluatie
  add column vraag text, -- what the council asked
  add column vraag_bron text; -- and where it asked that
create table evaluatie_document (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  evaluatie_id uuid not null,
  lezer text not null check (lezer in ('intern', 'openbaar')),
  verslag jsonb not null,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, evaluatie_id) references evaluatie (bureau_id, id)
);
create index evaluatie_document_van on evaluatie_document (bureau_id, evaluatie_id, gemaakt_op desc);
select muur('evaluatie_document');
grant select, insert on evaluatie_document to baken_app;
