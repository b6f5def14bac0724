-- A file that was sent along with a form that was refused: kept a day for who sent it, enciphered in parts as documents are, so
-- that it need not be chosen again. Goes when the document is saved, and otherwise with the other drafts.
create table conceptbestand (
  bureau_id integer not null,
  gebruiker_id uuid not null,
  sleutel text not null, -- the draft it belongs to
  bestandsnaam text not null,
  bytes integer not null,
  delen integer not null,
  bewaard_op timestamptz not null default now(),
  primary key (bureau_id, gebruiker_id, sleutel)
);
create table conceptbestanddeel (
  bureau_id integer not null,
  gebruiker_id uuid not null,
  sleutel text not null,
  volgnummer integer not null,
  inhoud bytea not null, -- AES-256-GCM, bound to its draft and place
  primary key (bureau_id, gebruiker_id, sleutel, volgnummer),
  foreign key (bureau_id, gebruiker_id, sleutel) references conceptbestand (bureau_id, gebruiker_id, sleutel) on delete cascade
);
alter table conceptbestanddeel alter column inhoud set storage external;

select muur('conceptbestand'), muur('conceptbestanddeel');
grant select, insert, delete on conceptbestand, conceptbestanddeel to baken_app;
