-- The gemeenten of the regions that work together: so that a move to one of them has a name.
insert into gemeente (code, naam) values
  ('0899', 'Brunssum'), ('0917', 'Heerlen'), ('0928', 'Kerkrade'), ('0882', 'Landgraaf'), ('0965', 'Simpelveld'), ('0986', 'Voerendaal'),
  ('1954', 'Beekdaelen'), ('0888', 'Beek'), ('0971', 'Stein'), ('1883', 'Sittard-Geleen'), ('0957', 'Roermond'), ('1669', 'Roerdalen'),
  ('1711', 'Echt-Susteren'), ('1641', 'Maasgouw'), ('0983', 'Venlo'), ('0984', 'Venray'), ('0988', 'Weert'), ('0935', 'Maastricht'),
  ('0014', 'Groningen'), ('0546', 'Leiden'), ('0772', 'Eindhoven')
on conflict (code) do nothing;

-- A colleague who knows the code and the name of a gemeente that nobody recorded before adds it; one that is known is never renamed.
create function gemeente_bekendmaken(p_code text, p_naam text) returns void
  language sql security definer set search_path = public as $$
  insert into gemeente (code, naam) values (p_code, p_naam) on conflict (code) do nothing
$$;
revoke execute on function gemeente_bekendmaken(text, text) from public;
grant execute on function gemeente_bekendmaken(text, text) to baken_app;
