-- An edition protected for the public, kept until it goes out: that is minutes of arithmetic, done by the worker and not while a page waits.
-- `tegen` stands for what was public when it was made; when that changed, it is made again.
create table openbaar_voorstel (
  bureau_id integer not null,
  editie_id uuid not null,
  ronde uuid not null,
  status text not null check (status in ('wacht', 'bezig', 'klaar', 'mislukt')),
  gedaan integer not null default 0,
  totaal integer not null default 0,
  tegen text,
  openbaar jsonb,
  tabellen jsonb,
  gevraagd_op timestamptz not null,
  primary key (bureau_id, editie_id),
  foreign key (bureau_id, editie_id) references jaarverslag_editie (bureau_id, id),
  check (status <> 'klaar' or (tegen is not null and openbaar is not null and tabellen is not null))
);
select muur('openbaar_voorstel');
grant select, insert, update on openbaar_voorstel to baken_app;
