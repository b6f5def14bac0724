-- The holiday region was set when the bureau was made and by nobody after. It stays a column, because signing in and the imports read
-- it there; a choice of the beheerder is written through to it, in the same transaction.
create or replace function keuze(welke text) returns text language sql stable parallel safe as $$
  select case when welke = 'vakantieregio' then b.vakantieregio
              when k.code is not null then k.waarde
              else b.instellingen->>welke end
    from bureau b left join bureaukeuze k on k.bureau_id = b.id and k.code = welke
   where b.id = (select huidig_bureau())
$$;

create function vakantieregio_doorvoeren() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update bureau set vakantieregio = new.waarde where id = new.bureau_id;
  return new;
end $$;
revoke all on function vakantieregio_doorvoeren() from public;
create trigger vakantieregio_doorvoeren after insert or update on bureaukeuze
  for each row when (new.code = 'vakantieregio') execute function vakantieregio_doorvoeren();
