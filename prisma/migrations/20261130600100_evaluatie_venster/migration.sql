-- Over which months a figure went out in a document for everybody. Who lays two documents with other months beside each other, can take one from
-- the other and is left with a few months; so a figure of a bureau has one window as long as a document with it stands.
create table evaluatie_venster (
  bureau_id integer not null references bureau,
  cijfer text not null,
  evaluatie_id uuid not null,
  van text not null check (van ~ '^[0-9]{4}-[0-9]{2}$'),
  tot text not null check (tot ~ '^[0-9]{4}-[0-9]{2}$'),
  veranderd_op date not null,
  gezet_op timestamptz not null,
  primary key (bureau_id, cijfer),
  foreign key (bureau_id, evaluatie_id) references evaluatie
);
select muur('evaluatie_venster');
grant select, insert, update on evaluatie_venster to baken_app;
