-- The sign-in page of a demo shows its accounts. Only accounts made as demo, at a bureau made as demo: never a real person.
create function demo_accounts() returns table (inlognaam text, naam text, rollen text[])
  language sql stable security definer set search_path = public as $$
  select distinct on (g.inlognaam) g.inlognaam, l.naam, l.rollen
    from gebruiker g join lidmaatschap l on l.gebruiker_id = g.id join bureau b on b.id = l.bureau_id
   where g.demo and b.demo and g.actief and current_date between l.van and coalesce(l.tot, 'infinity')
   order by g.inlognaam, b.id
   limit 24 $$;
revoke execute on function demo_accounts() from public;
grant execute on function demo_accounts() to baken_app;
