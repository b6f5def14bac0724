-- How it goes three, six and twelve months after letting go. Each row is one attempt; the moment is over when somebody was reached, or
-- after three attempts without. Work may be closed by then: nazorg goes on.
create table nazorgcontact (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  extern_id text,
  traject_id uuid not null,
  maand integer not null check (maand in (3, 6, 12)),
  op date not null,
  stand text check (stand in ('school', 'werk', 'uitkering', 'zorg', 'geen', 'begeleiding')), -- null: not reached
  startkwalificatie boolean not null default false, -- as he said it; that he has one follows from the register or a diploma
  notitie text,
  gebruiker_id uuid,
  vervallen_op timestamptz,
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  foreign key (bureau_id, traject_id) references traject (bureau_id, id),
  check (stand is not null or not startkwalificatie)
);
create index nazorgcontact_traject on nazorgcontact (bureau_id, traject_id, maand);
create unique index nazorgcontact_extern on nazorgcontact (bureau_id, extern_id) where extern_id is not null;
select muur('nazorgcontact');
grant select, insert, update on nazorgcontact to baken_app;
