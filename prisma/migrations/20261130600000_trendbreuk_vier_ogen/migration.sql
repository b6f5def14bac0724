-- What the public reads beside its figures is free text of one person: it stands there only after a second one has read it. What was meant for
-- everybody before this, waits until somebody has. A text does not change after it was set; a correction is a new one, which is read again.
alter table trendbreuk
  add column goedgekeurd_door uuid,
  add column goedgekeurd_op timestamptz,
  add check ((goedgekeurd_door is null) = (goedgekeurd_op is null)),
  add check (goedgekeurd_door is null or (openbaar and goedgekeurd_door is distinct from gezet_door));

create function trendbreuk_vast() returns trigger language plpgsql as $$
begin
  if (new.vanaf, new.soort, new.zin, new.bron, new.raakt, new.openbaar, new.gezet_door, new.gezet_op)
     is distinct from (old.vanaf, old.soort, old.zin, old.bron, old.raakt, old.openbaar, old.gezet_door, old.gezet_op)
     or (old.goedgekeurd_op is not null and (new.goedgekeurd_door, new.goedgekeurd_op) is distinct from (old.goedgekeurd_door, old.goedgekeurd_op))
  then raise exception 'een trendbreuk verandert niet; trek haar in en leg een nieuwe vast'; end if;
  return new;
end $$;
create trigger vast before update on trendbreuk for each row execute function trendbreuk_vast();
revoke execute on function trendbreuk_vast() from public;

create or replace view openbare_trendbreuk with (security_barrier) as
  select t.bureau_id, b.code as bureau_code, t.vanaf, t.soort, t.zin, t.bron, t.raakt
    from trendbreuk t join bureau b on b.id = t.bureau_id
   where t.openbaar and t.goedgekeurd_op is not null and t.ingetrokken_op is null;
