-- Somebody changes his own password, also when two bureaus share the account. Every session ends; demo accounts stay as they are.
create function eigen_wachtwoord(p_gebruiker uuid, p_hash text) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update gebruiker g set wachtwoord_hash = p_hash where g.id = p_gebruiker and g.wachtwoord_hash is not null and g.actief and not g.demo;
  if not found then return false; end if;
  update sessie s set beeindigd_op = now() where s.gebruiker_id = p_gebruiker and s.beeindigd_op is null;
  return true;
end $$;
revoke execute on function eigen_wachtwoord(uuid, text) from public;
grant execute on function eigen_wachtwoord(uuid, text) to baken_app;
