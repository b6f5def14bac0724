-- A link to a diary may not outlive the role that made it: the function also tells the roles of today, and the feed asks them.
drop function agenda_zoek(bytea, date, integer);
create function agenda_zoek(p_hash bytea, p_vandaag date, p_hooguit integer)
  returns table (bureau_id integer, gebruiker_id uuid, rollen text[], te_vaak boolean)
  language plpgsql security definer set search_path = public as $$
begin
  return query
    update agendalink a set
      venster_begin = case when a.venster_begin > now() - interval '1 minute' then a.venster_begin else now() end,
      venster_aantal = case when a.venster_begin > now() - interval '1 minute' then a.venster_aantal + 1 else 1 end,
      laatst_gebruikt_op = now()
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id and g.actief
    where a.token_hash = p_hash and a.ingetrokken_op is null and l.bureau_id = a.bureau_id and l.gebruiker_id = a.gebruiker_id
      and p_vandaag between l.van and coalesce(l.tot, 'infinity')
    returning a.bureau_id, a.gebruiker_id, l.rollen, a.venster_aantal > p_hooguit;
end $$;
revoke all on function agenda_zoek(bytea, date, integer) from public;
grant execute on function agenda_zoek(bytea, date, integer) to baken_app;
