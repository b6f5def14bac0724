-- Whether a year is known can only be said of more facts, never unsaid by them: what was only added leaves a year known that was.
alter table cijfergeraakt add column erbij boolean not null default false;
create or replace function cijfers_geraakt_door_feiten() returns trigger language plpgsql security definer set search_path = public as $$
declare
  bron constant text := case TG_OP when 'INSERT' then 'nieuw' when 'DELETE' then 'oud' else '(select * from nieuw union all select * from oud)' end;
begin
  execute format('insert into cijfergeraakt (bureau_id, bron, vanaf, tot, erbij)
    select r.bureau_id, r.soort, r.vanaf, r.tot, $1
      from (select bureau_id, soort, min(datum) as vanaf, max(datum) as tot from %s as f group by bureau_id, soort) r
     where not exists (select 1 from cijfergeraakt g where g.bureau_id = r.bureau_id and g.bron = r.soort and g.transactie = pg_current_xact_id()
                          and g.vanaf <= r.vanaf and g.tot >= r.tot and ($1 or not g.erbij))', bron) using TG_OP = 'INSERT';
  return null;
end $$;
