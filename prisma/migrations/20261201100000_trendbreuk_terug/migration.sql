-- The second person can also say no: with a reason, for who wrote it. What was sent back does not go out; a changed text is a new one, which is
-- read again.
alter table trendbreuk
  add column teruggestuurd_door uuid,
  add column teruggestuurd_op timestamptz,
  add column teruggestuurd_reden text,
  add check ((teruggestuurd_op is null) = (teruggestuurd_door is null)),
  add check ((teruggestuurd_op is null) = (teruggestuurd_reden is null)),
  add check (teruggestuurd_op is null or (openbaar and goedgekeurd_op is null)),
  add check (teruggestuurd_door is null or teruggestuurd_door is distinct from gezet_door);

create or replace function trendbreuk_vast() returns trigger language plpgsql as $$
begin
  if (new.vanaf, new.soort, new.zin, new.bron, new.raakt, new.openbaar, new.gezet_door, new.gezet_op)
     is distinct from (old.vanaf, old.soort, old.zin, old.bron, old.raakt, old.openbaar, old.gezet_door, old.gezet_op)
     or (old.goedgekeurd_op is not null and (new.goedgekeurd_door, new.goedgekeurd_op) is distinct from (old.goedgekeurd_door, old.goedgekeurd_op))
     or (old.teruggestuurd_op is not null and (new.teruggestuurd_door, new.teruggestuurd_op, new.teruggestuurd_reden)
         is distinct from (old.teruggestuurd_door, old.teruggestuurd_op, old.teruggestuurd_reden))
  then raise exception 'een trendbreuk verandert niet; trek haar in en leg een nieuwe vast'; end if;
  return new;
end $$;
