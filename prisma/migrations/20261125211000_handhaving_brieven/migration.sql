-- A letter of the boa (oproep voor verhoor, verwijzing naar Halt) is made and kept in the compartment, and nowhere else.
create table wpg.brief (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  zaak_id uuid not null,
  sjabloon text not null check (sjabloon in ('oproep-verhoor', 'halt-verwijzing')),
  kenmerk text not null,
  gemaakt_op date not null,
  gemaakt_door uuid,
  inhoud bytea not null, -- encrypted: to whom
  bestand bytea not null, -- encrypted: the Word file
  verwijderd_op date,
  primary key (bureau_id, id),
  foreign key (bureau_id, zaak_id) references wpg.zaak (bureau_id, id) on delete cascade
);
create index brief_zaak on wpg.brief (bureau_id, zaak_id);
select wpg.muur('wpg.brief', '{wpg.behandelen,wpg.bewaren,wpg.inlezen}', true);
grant select, insert, update, delete on wpg.brief to baken_wpg; -- delete: destruction after T20

-- What a letter needs of the rest: where someone lives, who writes, and the text of the bureau.
do $$
declare t text;
begin
  foreach t in array array['briefafzender', 'sjabloonversie'] loop
    execute format('create policy wpg on %I for select to baken_wpg using (bureau_id = (select huidig_bureau()) and (select wpg.bevoegd()) is not null)', t);
    execute format('grant select on %I to baken_wpg', t);
  end loop;
end $$;
grant select (geheimhouding, email) on jongere to baken_wpg;
grant select (straat, huisnummer, postcode, plaats) on woonperiode to baken_wpg;
grant select (bureau_id, jongere_id, school_id, van, tot) on inschrijving to baken_wpg;
grant select (school_id) on melding to baken_wpg;
grant select (email, plaats) on school to baken_wpg;
grant select (functie, telefoon, email) on lidmaatschap to baken_wpg;
