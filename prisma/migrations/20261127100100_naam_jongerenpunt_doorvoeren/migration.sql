-- The name a bureau chose for its Jongerenpunt stands in the menu of every page: passed on to the bureau itself, where a session reads it.
create function naam_jongerenpunt_doorvoeren() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update bureau set instellingen = case when coalesce(new.waarde, '') = '' then instellingen - 'naam_jongerenpunt'
                                        else jsonb_set(instellingen, '{naam_jongerenpunt}', to_jsonb(new.waarde)) end
   where id = new.bureau_id;
  return new;
end $$;
revoke all on function naam_jongerenpunt_doorvoeren() from public;
create trigger naam_jongerenpunt_doorvoeren after insert or update on bureaukeuze
  for each row when (new.code = 'naam_jongerenpunt') execute function naam_jongerenpunt_doorvoeren();
update bureau b set instellingen = jsonb_set(b.instellingen, '{naam_jongerenpunt}', to_jsonb(k.waarde))
  from bureaukeuze k where k.bureau_id = b.id and k.code = 'naam_jongerenpunt' and coalesce(k.waarde, '') <> '';
