-- The digest on the public page is over the public content only: over the exact figures too, a small hidden count could be found by
-- trying. The exact content gets a seal of its own, keyed and never shown.
alter table publicatie add column intern_zegel bytea;

-- A fact lapses once; when it lapsed cannot be rewritten, and not into the future.
create function gebeurtenis_vervalt_eens() returns trigger language plpgsql as $$
begin
  if old.vervallen_op is not null then raise exception 'dit feit is al vervallen'; end if;
  return new;
end $$;
create trigger vervalt_eens before update of vervallen_op on gebeurtenis for each row execute function gebeurtenis_vervalt_eens();

-- Imports look for the same name on the same day of birth; a delivery may hold many of one day.
create index jongere_geboren_naam on jongere (bureau_id, geboortedatum, naam_sorteer);
drop index jongere_geboren;

-- A try is noted before the password is looked at; when it was right, that same try counts as right.
create function aanmeldpoging_lukte(p_inlognaam bytea, p_adres bytea) returns void
  language sql security definer set search_path = public as $$
  update aanmeldpoging set gelukt = true where id = (select max(id) from aanmeldpoging
    where inlognaam_hash = p_inlognaam and adres_hash = p_adres and not gelukt) $$;
revoke execute on function aanmeldpoging_lukte(bytea, bytea), gebeurtenis_vervalt_eens() from public;
grant execute on function aanmeldpoging_lukte(bytea, bytea) to baken_app;
