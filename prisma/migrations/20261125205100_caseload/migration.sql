-- A caseload handed over as a whole (leave, illness, another job): what moved and how it stood, so that it can be taken back, and
-- given back when a colleague returns.
create table caseloadoverdracht (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  van uuid not null,
  wijze text not null check (wijze in ('een', 'gelijk', 'gemeente', 'school')),
  tot date, -- null: for good
  regels jsonb not null, -- per piece: kind, id, who it went to, its versie after
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null default now(),
  ongedaan_op timestamptz,
  teruggegeven_op timestamptz,
  primary key (bureau_id, id)
);
create index caseloadoverdracht_nieuwste on caseloadoverdracht (bureau_id, gemaakt_op desc);
select muur('caseloadoverdracht');
grant select, insert on caseloadoverdracht to baken_app;
grant update (ongedaan_op, teruggegeven_op) on caseloadoverdracht to baken_app;
