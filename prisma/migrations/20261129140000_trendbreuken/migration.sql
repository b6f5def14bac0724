-- A day from which figures are made otherwise by something else than the work: another system, another law, another gemeente. A figure
-- is touched when its code, its subject ('onderwerp:…') or nothing in particular (an empty list: all) stands in `raakt`.
create table trendbreuk (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  vanaf date not null,
  soort text not null check (soort in ('wet', 'registratie', 'gemeente', 'werkwijze')),
  zin text not null,
  bron text not null,
  raakt text[] not null default '{}',
  openbaar boolean not null default false,
  gezet_door uuid,
  gezet_op timestamptz not null,
  ingetrokken_door uuid,
  ingetrokken_op timestamptz,
  primary key (bureau_id, id)
);
create index trendbreuk_dag on trendbreuk (bureau_id, vanaf) where ingetrokken_op is null;
select muur('trendbreuk');
grant select, insert, update on trendbreuk to baken_app;

create view openbare_trendbreuk with (security_barrier) as
  select t.bureau_id, b.code as bureau_code, t.vanaf, t.soort, t.zin, t.bron, t.raakt
    from trendbreuk t join bureau b on b.id = t.bureau_id where t.openbaar and t.ingetrokken_op is null;
grant select on openbare_trendbreuk to baken_readonly, baken_app;
-- The owner reads them for the public view; the view shows public ones only.
create policy eigenaar on trendbreuk for select to current_user using (true);
