-- Mail to colleagues about what is due: what each of them wants, and what was sent, so that nothing is sent twice.
create table mailvoorkeur (
  bureau_id integer not null references bureau,
  gebruiker_id uuid not null,
  versie integer not null default 1,
  keuze text not null check (keuze in ('uit', 'dagelijks', 'spoed')),
  vanaf_uur smallint not null default 8 check (vanaf_uur between 6 and 12),
  tot_uur smallint not null default 18 check (tot_uur between 13 and 22),
  gewijzigd_op timestamptz not null default now(),
  primary key (bureau_id, gebruiker_id)
);
create table mailoverzicht (
  bureau_id integer not null references bureau,
  gebruiker_id uuid not null,
  sleutel text not null, -- 'dag:2026-11-25', or 'spoed:<termijn>'
  gemaild boolean not null, -- false: there was nothing to say
  gemaakt_op timestamptz not null default now(),
  primary key (bureau_id, gebruiker_id, sleutel)
);
select muur('mailvoorkeur');
select muur('mailoverzicht');
grant select, insert, update on mailvoorkeur to baken_app;
grant select, insert on mailoverzicht to baken_app;
