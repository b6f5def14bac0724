-- An import may say which gemeenten belong to the bureau of the transaction. Gemeenten are shared by all bureaus, so the app role
-- reaches them only through this function: it adds a gemeente that is not known yet and never renames one.
create function bureau_gemeente_bijwerken(p_code text, p_naam text, p_van date, p_tot date) returns text
  language plpgsql security definer set search_path = public as $$
declare bid integer := huidig_bureau(); was record;
begin
  if bid is null then raise exception 'geen bureau'; end if;
  insert into gemeente (code, naam) values (p_code, p_naam) on conflict (code) do nothing;
  select * into was from bureau_gemeente where bureau_id = bid and gemeente_code = p_code and van = p_van;
  if not found then
    insert into bureau_gemeente (bureau_id, gemeente_code, van, tot) values (bid, p_code, p_van, p_tot);
    return 'nieuw';
  end if;
  if was.tot is not distinct from p_tot then return 'ongewijzigd'; end if;
  update bureau_gemeente set tot = p_tot where bureau_id = bid and gemeente_code = p_code and van = p_van;
  return 'gewijzigd';
end $$;
revoke execute on function bureau_gemeente_bijwerken(text, text, date, date) from public;
grant execute on function bureau_gemeente_bijwerken(text, text, date, date) to baken_app;
