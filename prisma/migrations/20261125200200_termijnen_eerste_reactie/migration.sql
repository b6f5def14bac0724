-- The first reaction to a melding (T03) becomes a term as well, with the id of its melding. Meldingen that nobody took yet get theirs
-- here; of those that were handled before there were terms, none is made. The walls hold for the owner too: so for a moment there
-- is a policy for him.
create policy migratie on melding for select to current_user using (true);
create policy migratie on termijn for all to current_user using (true) with check (true);
create policy migratie on gebeurtenis for all to current_user using (true) with check (true);

insert into termijn (bureau_id, id, code, titel, onderwerp_soort, onderwerp_id, jongere_id, gemeente_code, basis, start_op, duur_eenheid,
                     duur_aantal, uiterlijk)
select bureau_id, id, 'T03', 'Eerste reactie aan de school', 'melding', id, jongere_id, gemeente_code,
       'Ambtsinstructie van het bureau; de wet noemt geen termijn', ontvangen_op, 'WERKDAGEN', 5, reactie_uiterlijk
  from melding where status = 'R' and reactie_uiterlijk is not null;
insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, jongere_id, datum, actor, gegevens)
select bureau_id, 'TermijnGesteld', 'termijn', id, jongere_id, start_op, 'systeem:werker',
       jsonb_build_object('code', code, 'gemeente', gemeente_code, 'uiterlijk', uiterlijk)
  from termijn where code = 'T03';

drop policy migratie on melding;
drop policy migratie on termijn;
drop policy migratie on gebeurtenis;
