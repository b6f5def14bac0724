-- What the law and the sources leave open, as this bureau chose it; what is not here is as the list in lib/keuzes says.
create table bureaukeuze (
  bureau_id integer not null references bureau,
  code text not null,
  versie integer not null default 1,
  waarde text, -- null: back to the default
  reden text not null,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null default now(),
  primary key (bureau_id, code)
);
select muur('bureaukeuze');
grant select, insert, update on bureaukeuze to baken_app;

-- The choice of the bureau of this transaction; before anybody chose, what was set when the bureau was made.
create function keuze(welke text) returns text language sql stable parallel safe as $$
  select case when k.code is not null then k.waarde else b.instellingen->>welke end
    from bureau b left join bureaukeuze k on k.bureau_id = b.id and k.code = welke
   where b.id = (select huidig_bureau())
$$;
revoke all on function keuze(text) from public;
grant execute on function keuze(text) to baken_app;
