-- Sign of life of background processes, for the health check. No persons, no bureau.
create table hartslag (
  proces text primary key,
  laatst_op timestamptz not null default now()
);
grant select, insert, update on hartslag to baken_app;
